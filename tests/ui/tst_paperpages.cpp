// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the pages of a paper are made up: cover, contents, large print, lines for notes, A5, notes at the foot.

#include "core/brief/largeprint.h"
#include "core/kinds/brief.h"
#include "tests/support/programs.h"
#include "tests/ui/layoutrules.h"
#include "tests/ui/pagesamples.h"
#include "ui/render/pagesetup.h"
#include "ui/render/paginator.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace tri::samples;
using namespace Qt::StringLiterals;

namespace {

int count(const BriefDocument &document, auto fits)
{
    return int(std::count_if(document.blocks.begin(), document.blocks.end(), fits));
}

/// The numbers beside the entries, by the text of the entry.
QList<std::pair<QString, int>> entriesOn(const PlacedDocument &placed)
{
    QList<std::pair<QString, int>> out;
    for (const PlacedPage &page : placed.pages) {
        for (const PlacedLine &line : page.lines) {
            const Role role = placed.flow(line).role;
            if (role == Role::Contents1 || role == Role::Contents2) {
                if (line.line == 0)
                    out << std::pair{QString(), 0};
                out.last().first += placed.text(line);
            } else if (role == Role::ContentsPage) {
                out.last().second = placed.text(line).toInt();
            }
        }
    }
    return out;
}

}  // namespace

class PaperPagesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void layoutKeepsItsRules_data();
    void layoutKeepsItsRules();
    void recordDecidesWhereNothingIsChosen();
    void contentsTellTheTruth_data();
    void contentsTellTheTruth();
    void contentsLeadToTheirParts();
    void contentsStandBehindTheTitle();
    void contentsOfOnePart_areNone();
    void largePrint_isLarge_data() { papers(); }
    void largePrint_isLarge();
    void wideTable_becomesRecords();
    void boxesAndLines_surviveAsRecords();
    void coverStandsAlone();
    void writingLines_followEachItem();
    void notes_longerThanAPage_goOn();
    void smallPage_hasRoomForItsEdges();

private:
    static void papers()
    {
        QTest::addColumn<BriefDocument>("paper");
        QTest::addRow("English") << meetingBrief();
        QTest::addRow("Arabic") << arabicBrief();
        QTest::addRow("Chinese") << chineseBrief();
    }
};

void PaperPagesTest::layoutKeepsItsRules_data()
{
    QTest::addColumn<BriefDocument>("document");
    const std::pair<const char *, BriefDocument> samples[] = {
        {"English", meetingBrief()}, {"Arabic", arabicBrief()},
        {"Chinese", chineseBrief()}, {"Arabic and English", inTwoLanguages()},
        {"items", withItems()},      {"long", longBrief(80)}};
    for (const auto &[name, sample] : samples) {
        QTest::addRow("%s: contents", name) << made(sample, {.contents = true});
        QTest::addRow("%s: large print", name) << made(sample, {.largePrint = true});
        QTest::addRow("%s: large print on A5", name)
            << made(sample, {.paper = Paper::A5, .largePrint = true});
        QTest::addRow("%s: A5 with lines", name) << made(sample, {.paper = Paper::A5, .writingLines = 7});
        QTest::addRow("%s: all", name)
            << made(sample, {.cover = true, .contents = true, .largePrint = true, .writingLines = 30});
    }
}

void PaperPagesTest::layoutKeepsItsRules()
{
    QFETCH(BriefDocument, document);
    const QStringList broken = brokenRules(document, paginate(document));
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void PaperPagesTest::recordDecidesWhereNothingIsChosen()
{
    Brief record;
    QCOMPARE(pageOptions(record, {}), PageOptions());
    record.contents = true;
    record.largePrint = true;
    record.paper = u"a5"_s;
    record.options = u"records.items = 12\ncover = yes\nwriting_lines = 4"_s;
    QCOMPARE(
        pageOptions(record, {}),
        (PageOptions{
            .paper = Paper::A5, .cover = true, .contents = true, .largePrint = true, .writingLines = 4}));
    BriefRequest request;
    request.pages = {
        .paper = Paper::Letter, .cover = false, .contents = false, .largePrint = false, .writingLines = 0};
    QCOMPARE(pageOptions(record, request), PageOptions{.paper = Paper::Letter});
    record.options = u"writing_lines = 999999"_s;
    QCOMPARE(pageOptions(record, {}).writingLines, PageOptions::mostLines);
}

/// The short samples are given parts of their own, in their own script.
void PaperPagesTest::contentsTellTheTruth_data()
{
    QTest::addColumn<BriefDocument>("paper");
    QTest::addRow("English") << meetingBrief();
    for (BriefDocument sample : {arabicBrief(), chineseBrief()}) {
        for (int i = 0; i < 3; ++i)
            sample.blocks << Heading{1 + i % 2, plain(sample.title), u"more-%1"_s.arg(i), i == 2}
                          << Paragraph{plain(sample.title), Paragraph::Role::Body, true, {}};
        QTest::addRow("%s", qPrintable(sample.language)) << sample;
    }
}

void PaperPagesTest::contentsTellTheTruth()
{
    QFETCH(BriefDocument, paper);
    const BriefDocument document = made(paper, {.contents = true});
    const PlacedDocument placed = paginate(document);
    const QList<ContentsEntry> entries = contentsOf(document);
    const auto told = entriesOn(placed);
    QVERIFY(entries.size() >= 2);
    QCOMPARE(told.size(), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(withoutSpace(told[i].first), withoutSpace(textOf(entries[i].text)));
        // The heading itself is found on that page, and on no other.
        int found = 0;
        for (qsizetype page = 0; page < placed.pages.size(); ++page)
            for (const PlacedLine &line : placed.pages[page].lines) {
                const TextFlow &flow = placed.flow(line);
                const auto *heading =
                    flow.block >= 0 ? std::get_if<Heading>(&document.blocks.at(flow.block)) : nullptr;
                if (heading && heading->anchor == entries[i].anchor && line.line == 0)
                    found = int(page) + 1;
            }
        QCOMPARE(told[i].second, found);
    }
}

void PaperPagesTest::contentsLeadToTheirParts()
{
    const BriefDocument document = made(meetingBrief(), {.contents = true});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(document, u"pdf"_s));
    file.close();
    const QString structure = QString::fromUtf8(output(u"pdfinfo"_s, {u"-struct"_s, path}));
    const auto elements = [&structure](const QString &name) {
        return structure.count(QRegularExpression(u"(^|\\n)\\s*%1(?= |\\n|$)"_s.arg(name)));
    };
    const QList<ContentsEntry> entries = contentsOf(document);
    QCOMPARE(elements(u"TOCI"_s), entries.size());
    QCOMPARE(elements(u"Reference"_s), entries.size());
    QVERIFY(elements(u"TOC"_s) >= 2);  // entries of the second level are a list below the first
    QVERIFY(elements(u"Link"_s) >= 2 * entries.size());
    // No dots among the text, whoever reads it: they are drawn.
    QVERIFY(!output(u"pdftotext"_s, {path, u"-"_s}).contains(". . ."));
    QVERIFY(!output(u"pdftotext"_s, {path, u"-"_s}).contains("...."));
}

void PaperPagesTest::contentsStandBehindTheTitle()
{
    BriefDocument paper = withItems();
    paper.blocks.insert(1, Paragraph{.text = plain(u"Invented"_s), .role = Paragraph::Role::Note});
    paper.blocks.insert(2, Paragraph{.text = plain(u"Introduction"_s)});
    const BriefDocument document = made(paper, {.contents = true});
    QVERIFY(std::holds_alternative<Contents>(document.blocks.at(2)));
    const QList<ContentsEntry> entries = contentsOf(document);
    QCOMPARE(entries.size(), 5);
    QCOMPARE(entries[1].anchor, u"item-1"_s);
    QCOMPARE(entries[1].level, 2);
    QSet<QString> anchors;
    for (const ContentsEntry &entry : entries)
        anchors << entry.anchor;
    QCOMPARE(anchors.size(), entries.size());
    QVERIFY(toText(document).contains(u"Contents\n- Items\n  - Item 1\n"_s));
}

void PaperPagesTest::contentsOfOnePart_areNone()
{
    BriefDocument paper = emptyBrief();
    paper.blocks << Heading{1, plain(u"Only part"_s), {}} << Paragraph{.text = plain(u"Text"_s)};
    QCOMPARE(count(made(paper, {.contents = true}),
                   [](const Block &block) { return std::holds_alternative<Contents>(block); }),
             0);
}

void PaperPagesTest::largePrint_isLarge()
{
    QFETCH(BriefDocument, paper);
    const BriefDocument document =
        made(paper, {.cover = true, .contents = true, .largePrint = true, .writingLines = 2});
    const PlacedDocument placed = paginate(document);
    for (const auto &flow : placed.flows) {
        const qreal least = isFurniture(flow->role) ? 11 : 16;
        for (const QTextLayout::FormatRange &range : flow->layout().formats())
            QVERIFY2(range.format.font().pixelSize() >= pt(least), qPrintable(flow->layout().text()));
        QVERIFY(flow->lineHeight >= pt(least));
    }
    // No cell is so narrow that its words are broken.
    static const QRegularExpression letter(u"[\\p{L}]"_s);
    for (const PlacedPage &page : placed.pages)
        for (const PlacedLine &line : page.lines) {
            const TextFlow &flow = placed.flow(line);
            if (flow.role != Role::Cell || document.language == u"zh" || line.line + 1 >= flow.lineCount())
                continue;
            const QString text = flow.lineText(line.line);
            const QString next = flow.lineText(line.line + 1);
            QVERIFY2(!(letter.match(text.right(1)).hasMatch() && letter.match(next.left(1)).hasMatch()),
                     qPrintable(text + u" / "_s + next));
        }
}

void PaperPagesTest::wideTable_becomesRecords()
{
    BriefDocument paper = emptyBrief();
    Table wide{u"Wide"_s,
               {{u"No."_s}, {u"Recommendation"_s}, {u"Addressed to"_s}, {u"Status"_s}, {u"Information"_s}},
               {},
               {}};
    for (int i = 1; i <= 2; ++i)
        wide.rows << QList<Inlines>{plain(QString::number(i)),
                                    plain(words(i * 100, 30)),
                                    plain(u"States"_s),
                                    {},
                                    plain(words(i * 200, 12))};
    const Table narrow{{}, {{u"No."_s}, {u"What"_s}}, {{plain(u"1"_s), plain(u"One"_s)}}, {}};
    const Table none{{}, wide.columns, {}, u"None recorded."_s};
    paper.blocks << wide << narrow << none;
    const BriefDocument document = made(paper, {.largePrint = true});
    QCOMPARE(document.blocks.size(), 4);
    const auto &first = std::get<Table>(document.blocks.at(0));
    QVERIFY(first.labelled);
    QCOMPARE(first.caption, u"Wide"_s);
    QCOMPARE(first.rows.size(), 4);  // the empty cell says nothing
    QCOMPARE(textOf(first.rows[0][0]), u"No."_s);
    QVERIFY(first.rows[0][1].first().strong);
    QCOMPARE(textOf(first.rows[1][0]), u"Recommendation"_s);
    QVERIFY(std::get<Table>(document.blocks.at(1)).caption.isEmpty());
    QVERIFY(!std::get<Table>(document.blocks.at(2)).labelled);
    QVERIFY(!std::get<Table>(document.blocks.at(3)).labelled);
    // Once more changes nothing.
    BriefDocument again = document;
    loosenTables(again);
    QCOMPARE(toText(again), toText(document));
    QVERIFY(brokenRules(document, paginate(document)).isEmpty());
}

void PaperPagesTest::boxesAndLines_surviveAsRecords()
{
    BriefDocument paper = emptyBrief();
    Table list{{}, {{}, {u"Task"_s}, {u"Signature"_s}, {u"Remarks"_s}, {u"By whom"_s}}, {}, {}};
    list.rows << QList<Inlines>{plain(QString(kTickedBox)), plain(words(0, 40)),
                                plain(u"Name\n"_s + kWritingLine), plain(words(100, 30)), plain(u"Office"_s)};
    paper.blocks << list;
    const BriefDocument document = made(paper, {.largePrint = true});
    const auto &record = std::get<Table>(document.blocks.at(0));
    QVERIFY(record.labelled);
    QCOMPARE(textOf(record.rows[0][0]), u"Task"_s);
    QCOMPARE(textOf(record.rows[1][1]), QString(kTickedBox));
    QCOMPARE(textOf(record.rows[2][1]), u"Name\n"_s + kWritingLine);
    const PlacedDocument placed = paginate(document);
    const auto slanted =
        std::count_if(placed.pages[0].rules.begin(), placed.pages[0].rules.end(),
                      [](const PlacedRule &rule) { return rule.line.dx() != 0 && rule.line.dy() != 0; });
    QCOMPARE(slanted, 2);  // the tick
}

void PaperPagesTest::coverStandsAlone()
{
    for (const bool contents : {false, true}) {
        const BriefDocument document = made(withItems(), {.cover = true, .contents = contents});
        const auto &title = std::get<TitleBlock>(document.blocks.at(0));
        QVERIFY(title.cover);
        QStringList values;
        for (const auto &[label, value] : title.lines) {
            QVERIFY(!label.isEmpty());
            values << textOf(value);
        }
        QCOMPARE(values, (QStringList{u"10 April"_s, document.classification, document.version}));
        const PlacedDocument placed = paginate(document);
        for (const PlacedLine &line : placed.pages[0].lines)
            QVERIFY(isFurniture(placed.flow(line).role) || placed.flow(line).block == 0);
        QCOMPARE(textsOf(placed, 0, Role::CoverTitle), QStringList{u"Seventh meeting"_s});
        QVERIFY(textsOf(placed, 0, Role::Footer).size() >= 3);
        QVERIFY(placed.pages[0].lines.first().box.top() > placed.pages[0].body.top() + mm(30));
        QCOMPARE(textsOf(placed, contents ? 2 : 1, Role::Heading1).first(), u"Items"_s);
    }
    // A paper without a title has no cover, and says all it has to say.
    BriefDocument bare = emptyBrief();
    bare.blocks << Paragraph{.text = plain(u"Text"_s)};
    QCOMPARE(toText(made(bare, {.cover = true})), toText(bare));
}

void PaperPagesTest::writingLines_followEachItem()
{
    const auto areLines = [](const Block &block) { return std::holds_alternative<WritingLines>(block); };
    const BriefDocument document = made(withItems(), {.writingLines = 5});
    QCOMPARE(count(document, areLines), 3);
    for (qsizetype i = 0; i < document.blocks.size(); ++i)
        if (areLines(document.blocks[i])) {
            QVERIFY(i + 1 < document.blocks.size());
            const auto *heading = std::get_if<Heading>(&document.blocks.at(i + 1));
            QVERIFY(heading && heading->level <= 2);
        }
    const PlacedDocument placed = paginate(document);
    qsizetype lines = 0;
    for (const PlacedPage &page : placed.pages)
        lines += std::count_if(page.rules.begin(), page.rules.end(), [&page](const PlacedRule &rule) {
            return rule.width == look::rowRule && std::abs(rule.line.length() - page.body.width()) < 1;
        });
    QCOMPARE(lines, 3 * 5);
    QCOMPARE(count(made(longBrief(3), {.writingLines = 5}), areLines),
             count(longBrief(3), [](const Block &block) {
                 const auto *heading = std::get_if<Heading>(&block);
                 return heading && heading->level <= 1;
             }));
}

void PaperPagesTest::notes_longerThanAPage_goOn()
{
    BriefDocument paper = emptyBrief();
    QString all;
    for (int i = 0; i < 4; ++i) {
        const QString note = words(i * 3000, 900);
        all += withoutSpace(note);
        paper.blocks << Paragraph{.text = {{words(50'000 + i * 300, 60), {}, false, {}, note}}};
    }
    const PlacedDocument placed = paginate(paper);
    QVERIFY(placed.pages.size() > 3);
    QString found;
    int lines = 0;
    for (const PlacedPage &page : placed.pages)
        for (const PlacedLine &line : page.lines) {
            if (!isFurniture(placed.flow(line).role))
                QVERIFY(line.box.bottom() <= page.body.bottom() + pt(0.5));
            if (placed.flow(line).role == Role::Footnote) {
                found += placed.text(line);
                ++lines;
            }
        }
    QVERIFY(lines > 100);
    static const QRegularExpression marks(u"[¹²³⁴]"_s);
    QCOMPARE(withoutSpace(found).remove(marks), all);
    QVERIFY(!written(paper, u"pdf"_s).isEmpty());
}

void PaperPagesTest::smallPage_hasRoomForItsEdges()
{
    const PageGeometry a5 = pageGeometry(Paper::A5, false, false);
    QCOMPARE(a5.size, QSizeF(mm(148), mm(210)));
    QVERIFY(a5.body.width() > mm(110));
    QCOMPARE(pageGeometry(Paper::A5, false, true).body.right(), a5.size.width() - a5.body.left());
    QVERIFY(pageGeometry(Paper::A5, true, false).body.width() > a5.body.width());
    for (const QString &key : paperKeys())
        QCOMPARE(paperKey(*tri::paperOf(key)), key);
    QVERIFY(!tri::paperOf(u"a3"_s));
}

QTEST_MAIN(PaperPagesTest)
#include "tst_paperpages.moc"
