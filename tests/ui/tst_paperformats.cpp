// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers as web pages, OpenDocument texts and Markdown: whole, in order, in their language, and with no markup from the data.

#include "tests/support/programs.h"
#include "tests/ui/briefsamples.h"
#include "ui/render/columnshares.h"
#include "ui/render/paperformats.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>
#include <QXmlStreamReader>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHostile =
    u"</w:t><script>alert(1)</script> & \"quoted\" *stars* _lines_ [a](http://example.org) | pipe \u0001 # end"_s;

BriefDocument hostileBrief()
{
    BriefDocument paper = samples::emptyBrief();
    paper.title = kHostile;
    paper.classification = kHostile;
    Table table{.caption = kHostile,
                .columns = {TableColumn{.header = kHostile}, TableColumn{.header = u"Two"_s}}};
    table.rows << QList<Inlines>{plain(kHostile), plain(u"1. one\n- two"_s)};
    paper.blocks = {
        TitleBlock{.kind = kHostile, .title = plain(kHostile), .lines = {{kHostile, plain(kHostile)}}},
        Heading{.level = 1, .text = plain(kHostile), .anchor = u"a \"b\" <c>"_s},
        Paragraph{.text = {{kHostile, u"fr"_s, true, u"javascript:alert(1)"_s},
                           {u"there"_s, {}, false, u"a \"b\" <c>"_s}},
                  .numbered = true},
        Bullets{.items = {plain(kHostile), plain(u"+ 3. x"_s)}}, table};
    return paper;
}

QByteArray written(const BriefDocument &paper, const QString &ending)
{
    const ui::PaperFormat *format = ui::paperFormatOf(u"a."_s + ending);
    if (!format)
        return {};
    const auto file = format->write(paper);
    return file ? file->bytes : QByteArray();
}

/// The first fault of an XML text; "" = none.
QString xmlFault(const QString &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString())
                             : QString();
}

/// Elements that are opened and not closed, or closed and not open; "" = none. A page of ours closes all but the void ones.
QString htmlFault(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)([a-z][a-z0-9]*)[^>]*>"_s);
    static const QStringList isVoid{u"meta"_s, u"br"_s};
    QStringList open;
    for (auto it = tag.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(2);
        if (isVoid.contains(name))
            continue;
        if (match.captured(1).isEmpty())
            open << name;
        else if (open.isEmpty() || open.takeLast() != name)
            return name + u" at "_s + QString::number(match.capturedStart());
    }
    return open.join(u' ');
}

/// The words of the paper, in order, without what stands between them.
QString wordsOf(const QString &text)
{
    QString out;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            out += c;
    return out;
}

QString wordsOf(const BriefDocument &paper)
{
    QString out;
    for (const Block &block : paper.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            out += textOf(heading->text);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            out += textOf(paragraph->text);
        else if (const auto *bullets = std::get_if<Bullets>(&block))
            for (const Inlines &item : bullets->items)
                out += textOf(item);
    }
    return wordsOf(out);
}

}  // namespace

class PaperFormatsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formatIsKnownByItsEnding();
    void htmlIsWhole_data() { samplePapers(); }
    void htmlIsWhole();
    void htmlLeadsToItsParts();
    void htmlHoldsNoMarkupOfTheData();
    void htmlSaysWhatIsDrawn();
    void openDocumentIsWhole_data() { samplePapers(); }
    void openDocumentIsWhole();
    void openDocumentLiesOnItsSide();
    void columnsAreAsWideAsTheirWords();
    void openDocumentTellsItsKindFirst();
    void openDocumentOpensInOffice();
    void markdownReadsBack();
    void markdownHoldsNoMarksOfTheData();
    void equalPapersGiveEqualBytes();

private:
    static void samplePapers()
    {
        QTest::addColumn<BriefDocument>("paper");
        QTest::addRow("meeting") << samples::meetingBrief();
        QTest::addRow("Arabic") << samples::arabicBrief();
        QTest::addRow("Chinese") << samples::chineseBrief();
        QTest::addRow("empty") << samples::emptyBrief();
        QTest::addRow("hostile") << hostileBrief();
    }
};

void PaperFormatsTest::formatIsKnownByItsEnding()
{
    QCOMPARE(ui::paperFormatOf(u"/a/b.c/Brief.DOCX"_s)->suffix(), u"docx"_s);
    QCOMPARE(ui::paperFormats().front().suffix(), u"pdf"_s);
    for (const QString &name : {u"pdf"_s, u"a.doc"_s, u"a.pdf.bak"_s, QString()})
        QVERIFY2(!ui::paperFormatOf(name), qPrintable(name));
}

void PaperFormatsTest::htmlIsWhole()
{
    QFETCH(BriefDocument, paper);
    const QString html = QString::fromUtf8(written(paper, u"html"_s));
    QCOMPARE(htmlFault(html), QString());
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(html.contains(u"<html lang=\"%1\" dir=\"%2\">"_s.arg(
        paper.language, paper.language == u"ar" ? u"rtl"_s : u"ltr"_s)));
    QCOMPARE(html.count(u"<th "_s), html.count(u"<th scope=\"col\""_s));
    QTextDocument read;
    read.setHtml(html);
    const QString all = wordsOf(read.toPlainText());
    qsizetype from = 0;
    for (const Block &block : paper.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            const QString words = wordsOf(textOf(paragraph->text));
            const qsizetype at = all.indexOf(words, from);
            QVERIFY2(at >= 0, qPrintable(words));
            from = at + words.size();
        }
}

void PaperFormatsTest::htmlLeadsToItsParts()
{
    const QString html = QString::fromUtf8(written(samples::meetingBrief(), u"html"_s));
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    int links = 0;
    for (auto it = link.globalMatch(html); it.hasNext(); ++links) {
        const QString id = it.next().captured(1);
        QVERIFY2(html.count(u"id=\"%1\""_s.arg(id)) == 1, qPrintable(id));
    }
    QVERIFY(links > 1);
}

void PaperFormatsTest::htmlHoldsNoMarkupOfTheData()
{
    const QString html = QString::fromUtf8(written(hostileBrief(), u"html"_s));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"href=\"javascript"_s));
    QVERIFY(!html.contains(u"href=\"http"_s));  // an address within a text is no link
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
    QVERIFY(html.contains(u"<span lang=\"fr\" dir=\"ltr\">"_s));
    QVERIFY(!html.contains(QChar(1)));
}

void PaperFormatsTest::htmlSaysWhatIsDrawn()
{
    BriefDocument paper = samples::emptyBrief();
    Table table{.columns = {TableColumn{}, TableColumn{.header = u"Task"_s}}};
    table.rows << QList<Inlines>{plain(QString(kTickedBox)), plain(u"Done by: "_s + kWritingLine)};
    paper.blocks << table;
    const QString html = QString::fromUtf8(written(paper, u"html"_s));
    QVERIFY(html.contains(u"aria-label=\"ticked\""_s));
    QVERIFY(html.contains(u"aria-label=\"line to write on\""_s));
    QVERIFY(!html.contains(kWritingLine));
}

void PaperFormatsTest::openDocumentIsWhole()
{
    QFETCH(BriefDocument, paper);
    const QByteArray bytes = written(paper, u"odt"_s);
    const QString content = memberOf(bytes, u"content.xml"_s);
    for (const QString &name :
         {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s}) {
        const QString member = memberOf(bytes, name);
        QVERIFY2(!member.isEmpty(), qPrintable(name));
        QCOMPARE(xmlFault(member), QString());
    }
    static const QRegularExpression style(u"(?:text|table):style-name=\"([^\"]+)\""_s);
    const QString styles = content + memberOf(bytes, u"styles.xml"_s);
    for (auto it = style.globalMatch(content); it.hasNext();) {
        const QString name = it.next().captured(1);
        QVERIFY2(styles.contains(u"style:name=\"%1\""_s.arg(name)), qPrintable(name));
    }
    QXmlStreamReader reader(content);
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    const QString all = wordsOf(text);
    for (const Block &block : paper.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            QVERIFY2(all.contains(wordsOf(textOf(paragraph->text))), qPrintable(textOf(paragraph->text)));
    if (paper.language == u"ar")
        QVERIFY(memberOf(bytes, u"styles.xml"_s).contains(u"style:writing-mode=\"rl-tb\""_s));
}

void PaperFormatsTest::openDocumentLiesOnItsSide()
{
    BriefDocument paper = samples::emptyBrief();
    Table table{.columns = {TableColumn{.header = u"One"_s}}};
    table.rows << QList<Inlines>{plain(u"1"_s)};
    paper.blocks = {Paragraph{.text = plain(u"upright"_s)}, PageStart{true}, table, PageStart{},
                    Paragraph{.text = plain(u"upright again"_s)}};
    const QString content = memberOf(written(paper, u"odt"_s), u"content.xml"_s);
    const qsizetype first = content.indexOf(u"text:style-name=\"Text_20_body-upright\""_s);
    const qsizetype wide = content.indexOf(u"text:style-name=\"Turn-wide\""_s);
    const qsizetype last = content.lastIndexOf(u"text:style-name=\"Text_20_body-upright\""_s);
    QVERIFY(first >= 0 && wide > first && last > wide);
    QVERIFY(content.contains(u"style:width=\"24.700cm\""_s));  // as wide as the page that lies on its side
}

void PaperFormatsTest::columnsAreAsWideAsTheirWords()
{
    Table table{.columns = {TableColumn{.header = u"Date"_s, .weight = 0.2},
                            TableColumn{.header = u"What"_s, .weight = 9}}};
    table.rows << QList<Inlines>{plain(u"15\u00a0Mar\u00a02014"_s), plain(u"a few words"_s)};
    const QList<double> shares = columnShares(table, 450);
    QCOMPARE(shares.size(), 2);
    QVERIFY(qAbs(shares[0] + shares[1] - 1) < 1e-9);
    QVERIFY2(shares[0] * 450 > 60, qPrintable(QString::number(shares[0])));
    table.rows << QList<Inlines>{plain(QString(400, u'x')), plain(QString(400, u'y')), plain(u"third"_s)};
    const QList<double> tight = columnShares(table, 450);
    QCOMPARE(tight.size(), 3);
    QVERIFY(std::all_of(tight.begin(), tight.end(), [](double one) { return one > 0; }));
    QVERIFY(columnShares(Table{}, 450).isEmpty());
}

void PaperFormatsTest::openDocumentTellsItsKindFirst()
{
    const QByteArray bytes = written(samples::meetingBrief(), u"odt"_s);
    QCOMPARE(bytes.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(bytes.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
}

void PaperFormatsTest::openDocumentOpensInOffice()
{
    if (!hasWriter())
        QSKIP("LibreOffice Writer is not installed");
    const BriefDocument paper = samples::meetingBrief();
    const QByteArray text =
        convertedByOffice(written(paper, u"odt"_s), u"brief.odt"_s, u"txt:Text (encoded):UTF8"_s, u"txt"_s);
    const QString all = wordsOf(QString::fromUtf8(text));
    for (const Block &block : paper.blocks)
        if (const auto *heading = std::get_if<Heading>(&block))
            QVERIFY2(all.contains(wordsOf(textOf(heading->text))), qPrintable(textOf(heading->text)));
}

void PaperFormatsTest::markdownReadsBack()
{
    const BriefDocument paper = samples::meetingBrief();
    QTextDocument read;
    read.setMarkdown(QString::fromUtf8(written(paper, u"md"_s)));
    int headings = 0;
    QString text;
    for (QTextBlock block = read.begin(); block.isValid(); block = block.next()) {
        headings += block.blockFormat().headingLevel() > 1 ? 1 : 0;
        text += block.text();
    }
    const auto expected = std::count_if(paper.blocks.begin(), paper.blocks.end(), [](const Block &block) {
        return std::holds_alternative<Heading>(block);
    });
    QCOMPARE(headings, int(expected));
    QVERIFY(wordsOf(text).contains(wordsOf(paper).left(60)));
}

void PaperFormatsTest::markdownHoldsNoMarksOfTheData()
{
    QTextDocument read;
    read.setMarkdown(QString::fromUtf8(written(hostileBrief(), u"md"_s)));
    QString shown = kHostile;
    shown.remove(QChar(1));
    const QString all = read.toPlainText().remove(QChar(1));
    QVERIFY2(all.count(u"<script>alert(1)</script>"_s) >= 5, qPrintable(all));
    QVERIFY2(all.contains(u"*stars* _lines_ [a](http://example.org) | pipe"_s), qPrintable(all));
    for (QTextBlock block = read.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            QVERIFY2(it.fragment().charFormat().anchorHref().isEmpty(), qPrintable(block.text()));
}

void PaperFormatsTest::equalPapersGiveEqualBytes()
{
    for (const ui::PaperFormat &format : ui::paperFormats()) {
        if (format.suffix() == u"pdf")
            continue;  // carries the time of writing; tst_pdf and tst_taggedpdf give it one
        QCOMPARE(written(samples::meetingBrief(), format.suffix()),
                 written(samples::meetingBrief(), format.suffix()));
        QVERIFY(!written(samples::meetingBrief(), format.suffix()).isEmpty());
    }
}

QTEST_MAIN(PaperFormatsTest)
#include "tst_paperformats.moc"
