// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localtext.h"
#include "core/base/safefile.h"
#include "core/brief/pageoptions.h"
#include "core/brief/papernotes.h"
#include "tests/support/programs.h"
#include "tests/ui/briefsamples.h"
#include "tests/ui/pdfstructure.h"
#include "ui/render/paginator.h"
#include "ui/render/pdf.h"
#include "ui/render/pdffonts.h"
#include "ui/render/pdftags.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace tri::samples;
using namespace Qt::StringLiterals;

namespace {

QDateTime fixedDate()
{
    return {QDate(2014, 3, 14), QTime(12, 0), Qt::UTC};
}

BriefDocument inLanguage(const QString &language, const QString &sentence)
{
    BriefDocument d = emptyBrief();
    d.language = language;
    d.title = sentence.left(40);
    d.classification = sentence.left(20);
    d.blocks << TitleBlock{sentence, plain(sentence), {{sentence.left(12), plain(sentence)}}};
    d.blocks << Heading{1, plain(sentence), u"one"_s};
    d.blocks << Heading{2, plain(sentence), {}};
    d.blocks << Paragraph{{{sentence, language, false, {}},
                           {u" GFMD-7 (paragraph 12) "_s, u"en"_s, true, {}},
                           {sentence, language, false, u"one"_s},
                           {u" https://www.gfmd.org/ "_s, u"en"_s, false, u"https://www.gfmd.org/"_s}},
                          Paragraph::Role::Body,
                          true,
                          {}};
    d.blocks << Bullets{{plain(sentence), plain(sentence)}};
    Table table{sentence, {{sentence.left(10)}, {u"B"_s}, {sentence.left(12)}}, {}, {}};
    for (int i = 0; i < 60; ++i)
        table.rows << QList<Inlines>{plain(QString::number(i)), i % 3 == 0 ? Inlines() : plain(sentence),
                                     plain(sentence.left(i))};
    table.rows << QList<Inlines>{plain(u"long"_s), plain((sentence + u' ').repeated(120)),
                                 plain((sentence + u' ').repeated(90))};
    d.blocks << table;
    for (int i = 0; i < 12; ++i)
        d.blocks << Paragraph{
            plain((sentence + u' ').repeated(1 + i * 3).trimmed()), Paragraph::Role::Body, i % 2 == 0, {}};
    return d;
}

class Square final : public PageDrawing {
public:
    void paint(QPainter &painter) const override
    {
        painter.fillRect(QRectF(pt(100), pt(100), pt(200), pt(100)), Qt::darkGray);
    }
    [[nodiscard]] QString text() const override { return u"A grey square, from left to right"_s; }
};

}  // namespace

class TestTaggedPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void structure_holdsTheTextExactly_data();
    void structure_holdsTheTextExactly();
    void notes_standAtTheFootOfTheirPage_data() { structure_holdsTheTextExactly_data(); }
    void notes_standAtTheFootOfTheirPage();
    void text_isFoundByOtherReaders_data() { structure_holdsTheTextExactly_data(); }
    void text_isFoundByOtherReaders();
    void glyphs_areAllThereOnce_data() { structure_holdsTheTextExactly_data(); }
    void glyphs_areAllThereOnce();
    void everyRow_hasAllItsCells();
    void linksAndOutline_leadSomewhere();
    void anotherLanguage_isMarked();
    void pictures_areFiguresWithWords();
    void sameDocument_sameBytes();

private:
    [[nodiscard]] QString written(const PlacedDocument &placed)
    {
        const QString path = m_folder.filePath(u"%1.pdf"_s.arg(++m_count));
        const Status status = writeAllAtomically(path, *pdfBytes(placed, fixedDate()));
        return status ? path : QString();
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestTaggedPdf::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &program : {u"pdftotext"_s, u"pdfinfo"_s, u"qpdf"_s, u"mutool"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QFAIL(qPrintable(program + u" is needed: packages poppler-utils, qpdf and mupdf-tools"_s));
    }
}

void TestTaggedPdf::structure_holdsTheTextExactly_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("en")
        << u"en"_s
        << u"The office’s efficient follow-up – “first, fifth” – affects offices; 3.5 % of $1,000."_s;
    QTest::newRow("fr")
        << u"fr"_s << u"L’œuvre « n° 12 » a été confiée à l’équipe, d’où l’écart réel : dix pour cent."_s;
    QTest::newRow("es") << u"es"_s << u"¿Cuándo se reúne el comité? El año próximo, según la señora Núñez."_s;
    QTest::newRow("ru") << u"ru"_s << u"Ещё один объём работ: съёмка, районы и краткий отчёт о встрече."_s;
    QTest::newRow("ar")
        << u"ar"_s << u"عُقد مُؤْتَمَر الأمم المتحدة (الاجتماع 7) في 2014، وأولى اللجان إلى الآن كلامًا كثيرًا."_s;
    QTest::newRow("zh") << u"zh"_s
                        << u"全球移民与发展论坛第七届会议:“伙伴关系”——二〇一四年五月，斯德哥尔摩。"_s;
}

void TestTaggedPdf::structure_holdsTheTextExactly()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    const PlacedDocument placed = paginate(inLanguage(language, sentence));
    QVERIFY(placed.pages.size() > 3);
    const QString path = written(placed);
    QVERIFY(!path.isEmpty());
    const QByteArray check = output(u"qpdf"_s, {u"--check"_s, path}, true);
    QVERIFY2(check.contains("No syntax or stream encoding errors found"), check.constData());
    QCOMPARE(unmarked(path), QStringList());
    // The rows that are split are read cell by cell, so a model in the order of pages differs there: compare as sets of
    // letters first, then word for word without that row.
    QString found = structureText(path);
    QString expected = modelText(placed);
    QCOMPARE(found.size(), expected.size());
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(found, expected);

    BriefDocument whole = inLanguage(language, sentence);
    for (Block &block : whole.blocks) {
        if (auto *table = std::get_if<Table>(&block))
            table->rows.removeLast();
    }
    const PlacedDocument unsplit = paginate(whole);
    const QString other = written(unsplit);
    QCOMPARE(structureText(other), modelText(unsplit));

    for (const bool large : {false, true}) {
        BriefDocument made = whole;
        setUpPages(made, {.cover = true, .contents = true, .largePrint = large, .writingLines = 3});
        const PlacedDocument pages = paginate(made);
        const QString file = written(pages);
        QVERIFY(output(u"qpdf"_s, {u"--check"_s, file}, true)
                    .contains("No syntax or stream encoding errors found"));
        QCOMPARE(unmarked(file), QStringList());
        QCOMPARE(structureText(file), modelText(pages));
    }
}

void TestTaggedPdf::notes_standAtTheFootOfTheirPage()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    BriefDocument d = inLanguage(language, sentence);
    int notes = 0;
    const auto cite = [&notes, &sentence](Inlines &text) {
        if (!text.isEmpty())
            text.last().note = sentence + u" ("_s + QString::number(++notes) + u')';
    };
    for (Block &block : d.blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block))
            cite(paragraph->text);
        else if (auto *bullets = std::get_if<Bullets>(&block))
            cite(bullets->items.last());
        else if (auto *table = std::get_if<Table>(&block))
            for (qsizetype row = 0; row < table->rows.size(); row += 3)
                cite(table->rows[row].last());
    }
    QVERIFY(notes > 20);
    const PlacedDocument placed = paginate(d);
    QMap<int, int> cited;
    QMap<int, int> noted;
    for (qsizetype page = 0; page < placed.pages.size(); ++page)
        for (const PlacedLine &line : placed.pages[page].lines) {
            const TextFlow &flow = placed.flow(line);
            QVERIFY(isFurniture(flow.role)
                    || line.box.bottom() <= placed.pages[page].body.bottom() + pt(0.5));
            const QTextLine text = flow.layout().lineAt(line.line);
            for (const Span &span : flow.spans)
                if (span.from >= text.textStart() && span.from < text.textStart() + text.textLength()
                    && noteNumber(span.target) > 0)
                    (flow.role == Role::Footnote ? noted : cited)[noteNumber(span.target)] = int(page);
        }
    QCOMPARE(cited.size(), notes);
    QCOMPARE(noted, cited);

    const QString path = written(placed);
    QVERIFY(!path.isEmpty());
    QVERIFY(
        output(u"qpdf"_s, {u"--check"_s, path}, true).contains("No syntax or stream encoding errors found"));
    QCOMPARE(unmarked(path), QStringList());
    QString found = structureText(path);
    QString expected = modelText(placed);
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(found, expected);
    const QString structure = QString::fromUtf8(output(u"pdfinfo"_s, {u"-struct"_s, path}));
    const auto elements = [&structure](const QString &name) {
        return int(structure.count(QRegularExpression(u"(^|\\n) *%1(?![A-Za-z0-9])"_s.arg(name))));
    };
    QCOMPARE(elements(u"Note"_s), notes);
    QCOMPARE(elements(u"Reference"_s), notes);
    QCOMPARE(elements(u"Table"_s), 2);  // one title, one table, however many pages with notes it goes over
    QCOMPARE(elements(u"TR"_s), 1 + 1 + 61);
    const QByteArray json = output(u"qpdf"_s, {u"--json"_s, path});
    for (int i = 1; i <= notes; ++i)
        QVERIFY(json.contains("note-" + QByteArray::number(i).rightJustified(6, '0')));
    QVERIFY(json.contains("/IDTree"));
}

void TestTaggedPdf::text_isFoundByOtherReaders()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    BriefDocument d = emptyBrief();
    d.language = language;
    d.blocks << Paragraph{plain(sentence), Paragraph::Role::Body, false, {}};
    const QString path = written(paginate(d));
    QVERIFY(!path.isEmpty());
    const QString text = bare(QString::fromUtf8(output(u"mutool"_s, {u"draw"_s, u"-F"_s, u"txt"_s, path})));
    QVERIFY2(text.contains(bare(sentence)), qPrintable(text));
    // Poppler orders Arabic itself and misplaces marks and punctuation, so its words are compared by their letters.
    const QString popplers = QString::fromUtf8(output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
    if (!isRightToLeft(language))
        QVERIFY2(bare(popplers).contains(bare(sentence)), qPrintable(popplers));
    else {
        const auto letters = [](const QString &all) {
            QString out;
            for (const QChar c : all)
                out += c.isLetterOrNumber() ? c : c.isMark() ? QChar() : QChar(u' ');
            out.remove(QChar());
            return out.simplified().split(u' ');
        };
        const QString plainText = QString::fromUtf8(output(u"pdftotext"_s, {path, u"-"_s}));
        const QStringList found = letters(plainText.normalized(QString::NormalizationForm_KC));
        for (const QString &word : letters(sentence))
            QVERIFY2(found.contains(word), qPrintable(word + u" not in "_s + found.join(u' ')));
    }
}

void TestTaggedPdf::glyphs_areAllThereOnce()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    const PlacedDocument placed = paginate(inLanguage(language, sentence));
    GlyphFonts fonts;
    for (const PlacedPage &page : placed.pages) {
        for (const PlacedLine &line : page.lines) {
            const TextFlow &flow = placed.flow(line);
            const QTextLine text = flow.layout().lineAt(line.line);
            QStringList wanted;
            for (const QGlyphRun &run : text.glyphRuns()) {
                for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i) {
                    const QPointF at = line.at + run.positions().at(i);
                    if (!run.rawFont().pathForGlyph(run.glyphIndexes().at(i)).isEmpty())
                        wanted << u"%1 %2 %3"_s.arg(run.glyphIndexes().at(i))
                                      .arg(at.x(), 0, 'f', 1)
                                      .arg(at.y(), 0, 'f', 1);
                }
            }
            QStringList found;
            for (const GlyphRun &run :
                 glyphRuns(flow, line.line, line.at, text.textStart(), text.textLength(), fonts)) {
                for (const GlyphCluster &cluster : run.clusters) {
                    for (const GlyphCluster::Glyph &glyph : cluster.glyphs) {
                        if (!fonts.fonts().at(run.font).pathForGlyph(glyph.index).isEmpty())
                            found << u"%1 %2 %3"_s.arg(glyph.index)
                                         .arg(glyph.at.x(), 0, 'f', 1)
                                         .arg(glyph.at.y(), 0, 'f', 1);
                    }
                }
            }
            wanted.sort();
            found.sort();
            QCOMPARE(found, wanted);
        }
    }
}

void TestTaggedPdf::everyRow_hasAllItsCells()
{
    const QString path =
        written(paginate(inLanguage(u"en"_s, u"One sentence of a usual length, with a comma."_s)));
    const QString structure = QString::fromUtf8(output(u"pdfinfo"_s, {u"-struct"_s, path}));
    int rows = 0;
    for (const QString &row : structure.split(QRegularExpression(u"\\n\\s+TR\\b"_s)).mid(1)) {
        const int headers = int(row.count(QRegularExpression(u"\\n\\s+TH"_s)));
        const int cells = int(row.count(QRegularExpression(u"\\n\\s+TD"_s)));
        QVERIFY2((headers == 3 && cells == 0) || (headers == 0 && cells == 3) || (headers == 1 && cells == 1),
                 qPrintable(row));
        ++rows;
    }
    QCOMPARE(rows, 1 + 1 + 61);  // title line, headers, rows
    QCOMPARE(structure.count(u"/Scope /Column"_s), 3);
    QCOMPARE(structure.count(u"/Scope /Row"_s), 1);

    BriefDocument d = emptyBrief();  // the last row ends in cells without a text
    d.blocks << Table{{}, {{u"A"_s}, {u"B"_s}, {u"C"_s}}, {{plain(u"1"_s), {}, {}}}, {}};
    QVERIFY(!written(paginate(d)).isEmpty());
}

void TestTaggedPdf::linksAndOutline_leadSomewhere()
{
    const QString sentence = u"A heading (with brackets) and “marks”"_s;
    const QString path = written(paginate(inLanguage(u"en"_s, sentence)));
    const QByteArray json = output(u"qpdf"_s, {u"--json"_s, path});
    QVERIFY(json.contains("https://www.gfmd.org/"));
    QVERIFY(json.count("/Subtype\": \"/Link") >= 2);
    QVERIFY(json.contains("\"outlines\"") && json.contains("“marks”"));
    QVERIFY(!json.contains("\"destpageposfrom1\": null"));
}

void TestTaggedPdf::anotherLanguage_isMarked()
{
    BriefDocument d = inLanguage(u"ar"_s, u"اجتماع المنتدى العالمي"_s);
    const QString path = written(paginate(d));
    const QByteArray json = output(u"qpdf"_s, {u"--json"_s, path});
    QVERIFY(json.contains("\"/Lang\": \"u:ar\""));
    QVERIFY(json.contains("\"/Lang\": \"u:en\""));
    QVERIFY(json.contains("\"/Direction\": \"/R2L\""));
}

void TestTaggedPdf::pictures_areFiguresWithWords()
{
    PlacedDocument placed = paginate(inLanguage(u"en"_s, u"Some words"_s));
    placed.pages[1].drawing = std::make_shared<Square>();
    const QString path = written(placed);
    QVERIFY(output(u"qpdf"_s, {u"--check"_s, path}, true).contains("No syntax"));
    QCOMPARE(unmarked(path), QStringList());
    const QString structure = QString::fromUtf8(output(u"pdfinfo"_s, {u"-struct"_s, path}));
    QCOMPARE(structure.count(u"Figure"_s), 1);
    QVERIFY(output(u"qpdf"_s, {u"--json"_s, path}).contains("A grey square, from left to right"));
    // It stands where the painter puts it.
    const QString image = m_folder.filePath(u"page"_s);
    const QByteArray drawn = output(
        u"pdftoppm"_s,
        {u"-r"_s, u"72"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, u"-singlefile"_s, u"-png"_s, path, image});
    QVERIFY2(!drawn.startsWith("failed"), drawn.constData());
    const QImage page(image + u".png"_s);
    QVERIFY(!page.isNull());
    QCOMPARE(page.pixelColor(110, 195), QColor(Qt::darkGray));
    QCOMPARE(page.pixelColor(290, 105), QColor(Qt::darkGray));
}

void TestTaggedPdf::sameDocument_sameBytes()
{
    for (const BriefDocument &document : {meetingBrief(), arabicBrief(), chineseBrief()}) {
        const auto first = pdfBytes(paginate(document), fixedDate());
        const auto second = pdfBytes(paginate(document), fixedDate());
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }
}

QTEST_MAIN(TestTaggedPdf)
#include "tst_taggedpdf.moc"
