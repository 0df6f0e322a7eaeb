// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cover, contents, large print, lines and notes in the files of word processors, of the web and of plain text; and booklets.

#include "tests/support/programs.h"
#include "tests/ui/pagesamples.h"
#include "ui/render/booklet.h"
#include "ui/render/paginator.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <tuple>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace tri::samples;
using namespace Qt::StringLiterals;

namespace {

QString xmlFault(const QString &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

}  // namespace

class PageFilesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordHasARealContentsField();
    void openDocumentHasARealIndex();
    void openDocument_saysItsSidesOutright();
    void webPageAndMarkdown_leadToTheirParts();
    void plainText_hasAllOfIt();
    void officeOpensThem_data();
    void officeOpensThem();
    void notes_areFootnotesOrStandAtTheEnd();
    void bookletSides_areInOrder();
    void bookletIsOnA4();
};

void PageFilesTest::wordHasARealContentsField()
{
    BriefDocument arabic = arabicBrief();  // too short for contents by itself
    for (int i = 0; i < 3; ++i)
        arabic.blocks << Heading{1 + i % 2, plain(arabic.title), u"more-%1"_s.arg(i), false};
    for (const BriefDocument &paper : {meetingBrief(), arabic}) {
        const BriefDocument document = made(paper, {.cover = true, .contents = true, .writingLines = 2});
        const QByteArray bytes = written(document, u"docx"_s);
        const QString body = memberOf(bytes, u"word/document.xml"_s);
        QCOMPARE(xmlFault(body), QString());
        QVERIFY(QString(body).replace(u"&quot;"_s, u"\""_s).contains(u"TOC \\o \"1-2\" \\h \\z \\u"_s));
        QCOMPARE(body.count(u"w:fldCharType=\"begin\""_s), body.count(u"w:fldCharType=\"end\""_s));
        QCOMPARE(body.count(u"w:fldCharType=\"begin\""_s), body.count(u"w:fldCharType=\"separate\""_s));
        const QHash<QString, int> pages = pagesOfParts(document);
        const QList<ContentsEntry> entries = contentsOf(document);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString name = u"_Toc%1"_s.arg(i + 1);
            QCOMPARE(body.count(u"w:name=\"%1\""_s.arg(name)), 1);
            QVERIFY(body.contains(u"PAGEREF %1 \\h"_s.arg(name)));
            QVERIFY(body.contains(u"<w:hyperlink w:anchor=\"%1\""_s.arg(name)));
            QVERIFY(pages.value(entries[i].anchor) > 0);
        }
        // Nothing asks to be brought up to date when the file is opened.
        QVERIFY(memberOf(bytes, u"word/settings.xml"_s).isEmpty());
        const QString styles = memberOf(bytes, u"word/styles.xml"_s);
        for (const auto &[id, name, level] :
             {std::tuple("Heading1", "heading 1", 0), std::tuple("Heading2", "heading 2", 1)}) {
            const QRegularExpression style(
                u"<w:style w:type=\"paragraph\" w:styleId=\"%1\"[^>]*>.*?</w:style>"_s.arg(
                    QLatin1StringView(id)));
            const QString found = style.match(styles).captured();
            QVERIFY2(found.contains(u"w:val=\"%1\""_s.arg(QLatin1StringView(name))), qPrintable(found));
            QVERIFY2(found.contains(u"<w:outlineLvl w:val=\"%1\"/>"_s.arg(level)), qPrintable(found));
        }
        for (const QString &id : {u"TOCHeading"_s, u"TOC1"_s, u"TOC2"_s}) {
            QVERIFY(styles.contains(u"w:styleId=\"%1\""_s.arg(id)));
            QVERIFY(body.contains(u"<w:pStyle w:val=\"%1\"/>"_s.arg(id)));
        }
        QVERIFY(body.contains(u"<w:pageBreakBefore/>"_s));
        QVERIFY(body.contains(u"w:val=\"CoverTitle\""_s));
    }
}

/// LibreOffice takes "start" for left in every language, and one margin for all four sides for the last word.
void PageFilesTest::openDocument_saysItsSidesOutright()
{
    for (const auto &[paper, side] :
         {std::pair(meetingBrief(), u"left"_s), std::pair(arabicBrief(), u"right"_s)}) {
        const QString styles = memberOf(written(paper, u"odt"_s), u"styles.xml"_s);
        const QString title = styles.mid(styles.indexOf(u"style:name=\"Title\""_s), 400);
        QVERIFY2(title.contains(u"fo:text-align=\"%1\""_s.arg(side)), qPrintable(title));
        QVERIFY(!styles.contains(u"fo:text-align=\"start\""_s)
                && !styles.contains(u"fo:text-align=\"end\""_s));
        QVERIFY(!styles.contains(u"fo:margin=\""_s));
    }
}

void PageFilesTest::openDocumentHasARealIndex()
{
    const BriefDocument document = made(meetingBrief(), {.cover = true, .contents = true, .writingLines = 2});
    const QByteArray bytes = written(document, u"odt"_s);
    const QString content = memberOf(bytes, u"content.xml"_s);
    QCOMPARE(xmlFault(content), QString());
    QCOMPARE(content.count(u"<text:table-of-content "_s), 1);
    QCOMPARE(content.count(u"<text:table-of-content-entry-template "_s), 2);
    const QHash<QString, int> pages = pagesOfParts(document);
    for (const ContentsEntry &entry : contentsOf(document)) {
        QVERIFY(content.contains(u"<text:bookmark text:name=\"%1\"/>"_s.arg(entry.anchor)));
        QVERIFY(content.contains(u"xlink:href=\"#%1\""_s.arg(entry.anchor)));
        QVERIFY(content.contains(u"<text:tab/>%1</text:a>"_s.arg(pages.value(entry.anchor))));
    }
    QVERIFY(content.contains(u"text:style-name=\"Contents_20_Heading-page\""_s));
    const QString styles = memberOf(bytes, u"styles.xml"_s) + content;
    static const QRegularExpression used(u"(?:text|table):style-name=\"([^\"]+)\""_s);
    for (auto it = used.globalMatch(content); it.hasNext();) {
        const QString name = it.next().captured(1);
        QVERIFY2(styles.contains(u"style:name=\"%1\""_s.arg(name)), qPrintable(name));
    }
}

void PageFilesTest::webPageAndMarkdown_leadToTheirParts()
{
    const BriefDocument document =
        made(meetingBrief(), {.cover = true, .contents = true, .largePrint = true, .writingLines = 2});
    const QString html = QString::fromUtf8(written(document, u"html"_s));
    QCOMPARE(html.count(u"<nav "_s), 1);
    const QString nav =
        html.mid(html.indexOf(u"<nav "_s), html.indexOf(u"</nav>"_s) - html.indexOf(u"<nav "_s));
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    int links = 0;
    for (auto it = link.globalMatch(nav); it.hasNext(); ++links) {
        const QString id = it.next().captured(1);
        QVERIFY2(html.count(u"id=\"%1\""_s.arg(id)) == 1, qPrintable(id));
    }
    QCOMPARE(links, contentsOf(document).size());
    QCOMPARE(nav.count(u"<ul>"_s), nav.count(u"</ul>"_s));
    QCOMPARE(nav.count(u"<li>"_s), nav.count(u"</li>"_s));
    QVERIFY(nav.count(u"<ul>"_s) > 1);
    QVERIFY(html.contains(u"<body class=\"large\">"_s));
    QVERIFY(html.contains(u"<section class=\"cover\">"_s));
    QVERIFY(html.contains(u"<th scope=\"row\">"_s));

    const QString markdown = QString::fromUtf8(written(document, u"md"_s));
    static const QRegularExpression item(u"\\]\\(#([^)]+)\\)"_s);
    links = 0;
    for (auto it = item.globalMatch(markdown); it.hasNext(); ++links)
        QCOMPARE(markdown.count(u"<a id=\"%1\"></a>"_s.arg(it.next().captured(1))), 1);
    QCOMPARE(links, contentsOf(document).size());
}

void PageFilesTest::plainText_hasAllOfIt()
{
    const QString text = QString::fromUtf8(
        written(made(withItems(), {.cover = true, .contents = true, .writingLines = 3}), u"txt"_s));
    QVERIFY(text.contains(u"\nContents\n========\n"_s));
    QVERIFY(text.contains(u"\nItems\n    Item 1\n"_s));
    QCOMPARE(text.count(u"\nNotes\n"_s), 3);
    QCOMPARE(text.count(QRegularExpression(u"\\n_{40,}\\n"_s)), 9);
}

void PageFilesTest::officeOpensThem_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<BriefDocument>("paper");
    for (const QString &ending : {u"docx"_s, u"odt"_s}) {
        QTest::addRow("English %s", qPrintable(ending)) << ending << meetingBrief();
        QTest::addRow("Arabic %s", qPrintable(ending)) << ending << arabicBrief();
        QTest::addRow("Arabic and English %s", qPrintable(ending)) << ending << inTwoLanguages();
    }
}

void PageFilesTest::officeOpensThem()
{
    if (!hasWriter())
        QSKIP("LibreOffice Writer is not installed");
    QFETCH(QString, ending);
    QFETCH(BriefDocument, paper);
    const BriefDocument document = made(paper, {.cover = true, .contents = true, .writingLines = 2});
    const QString text = QString::fromUtf8(convertedByOffice(written(document, ending), u"paper."_s + ending,
                                                             u"txt:Text (encoded):UTF8"_s, u"txt"_s));
    for (const ContentsEntry &entry : contentsOf(document))
        QVERIFY2(text.count(textOf(entry.text)) >= 2,
                 qPrintable(textOf(entry.text) + u"\n"_s + text.left(2000)));
}

void PageFilesTest::notes_areFootnotesOrStandAtTheEnd()
{
    BriefDocument paper = withItems();
    paper.blocks << Paragraph{
        .text = {{u"Pursued"_s, {}, false, {}, u"Letter of 3 <March> 2014."_s}, {u" since then"_s}}};
    Table table{{},
                {{u"What"_s}, {u"Who"_s}},
                {{{{u"Report"_s, {}, false, {}, u"A/68/190."_s}}, plain(u"UN"_s)}},
                {}};
    paper.blocks << table;

    const QByteArray word = written(paper, u"docx"_s);
    const QString body = memberOf(word, u"word/document.xml"_s);
    const QString notes = memberOf(word, u"word/footnotes.xml"_s);
    QCOMPARE(xmlFault(body), QString());
    QCOMPARE(xmlFault(notes), QString());
    QCOMPARE(body.count(u"<w:footnoteReference w:id=\"2\"/>"_s), 1);
    QCOMPARE(body.count(u"<w:footnoteReference w:id=\"3\"/>"_s), 1);
    QVERIFY(notes.contains(u"Letter of 3 &lt;March"_s) && notes.contains(u"A/68/190."_s));
    QVERIFY(memberOf(word, u"[Content_Types].xml"_s).contains(u"/word/footnotes.xml"_s));
    QVERIFY(memberOf(word, u"word/_rels/document.xml.rels"_s).contains(u"relationships/footnotes"_s));
    QVERIFY(memberOf(written(withItems(), u"docx"_s), u"word/footnotes.xml"_s).isEmpty());

    const QString open = memberOf(written(paper, u"odt"_s), u"content.xml"_s);
    QCOMPARE(xmlFault(open), QString());
    QCOMPARE(open.count(u"text:note-class=\"footnote\""_s), 2);
    QVERIFY(open.contains(u"<text:note-citation>2</text:note-citation>"_s));

    const QString html = QString::fromUtf8(written(paper, u"html"_s));
    for (const QString &number : {u"1"_s, u"2"_s}) {
        QCOMPARE(html.count(u"id=\"note%1\""_s.arg(number)), 1);
        QCOMPARE(html.count(u"id=\"cited%1\""_s.arg(number)), 1);
        QVERIFY(html.contains(u"href=\"#note%1\""_s.arg(number))
                && html.contains(u"href=\"#cited%1\""_s.arg(number)));
    }
    QVERIFY(html.contains(u"Letter of 3 &lt;March&gt; 2014."_s));

    const QString markdown = QString::fromUtf8(written(paper, u"md"_s));
    QVERIFY(markdown.contains(u"Pursued[^1] since then"_s));
    QVERIFY(markdown.contains(u"\n[^2]: A/68/190.\n"_s));
    const QString text = QString::fromUtf8(written(paper, u"txt"_s));
    QVERIFY(text.contains(u"Pursued [1] since then"_s));
    QVERIFY(text.contains(u"Sources cited\n=============\n"_s));
    QVERIFY(toText(paper).contains(u"Pursued [Letter of 3 <March> 2014.] since then"_s));
}

void PageFilesTest::bookletSides_areInOrder()
{
    using Sides = QList<std::pair<int, int>>;
    QCOMPARE(bookletSides(0, false), Sides());
    QCOMPARE(bookletSides(1, false), (Sides{{0, 1}, {0, 0}}));
    QCOMPARE(bookletSides(4, false), (Sides{{4, 1}, {2, 3}}));
    QCOMPARE(bookletSides(8, false), (Sides{{8, 1}, {2, 7}, {6, 3}, {4, 5}}));
    QCOMPARE(bookletSides(6, false), (Sides{{0, 1}, {2, 0}, {6, 3}, {4, 5}}));
    QCOMPARE(bookletSides(8, true), (Sides{{1, 8}, {7, 2}, {3, 6}, {5, 4}}));
}

void PageFilesTest::bookletIsOnA4()
{
    for (const BriefDocument &paper : {meetingBrief(), arabicBrief()}) {
        const auto file = bookletFormat().write(paper);
        QVERIFY(file);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"booklet.pdf"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(file->bytes);
        out.close();
        QVERIFY(output(u"qpdf"_s, {u"--check"_s, path}, true)
                    .contains("No syntax or stream encoding errors found"));
        const QString info = QString::fromUtf8(output(u"pdfinfo"_s, {path}));
        QVERIFY2(info.contains(u"841.89 x 595.276"_s), qPrintable(info));
        const int sides = int(bookletSides(int(file->pages), false).size());
        QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(sides))), qPrintable(info));
        QVERIFY(info.contains(paper.title));
        // What stands on the first page stands on the outer side of the first sheet, in the half where the booklet opens.
        const bool rtl = paper.language == u"ar";
        const QByteArray half = output(u"pdftotext"_s,
                                       {u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-x"_s, rtl ? u"0"_s : u"421"_s,
                                        u"-y"_s, u"0"_s, u"-W"_s, u"421"_s, u"-H"_s, u"596"_s, path, u"-"_s});
        QVERIFY2(half.contains(rtl ? "1" : "page 1 of"), half.constData());
        QVERIFY(half.size() > 200);
    }
    QVERIFY(!bookletPdf("no file", false));
}

QTEST_MAIN(PageFilesTest)
#include "tst_pagefiles.moc"
