// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words out of files: every form that is read, in the desk's scripts; and files that are broken, locked or hostile.

#include "core/text/filetext.h"
#include "core/text/markuptext.h"
#include "tests/support/pdfbuilder.h"
#include "tests/support/workspacefixture.h"
#include "tests/support/zipbuilder.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kWordSpace{"http://schemas.openxmlformats.org/wordprocessingml/2006/main"};

QByteArray wordPart(const QString &root, const QString &inside)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1 xmlns:w=\"%2\" xmlns:mc=\"mc\">%3</w:%1>"_s
        .arg(root, kWordSpace, inside)
        .toUtf8();
}

QString run(const QString &text)
{
    return u"<w:r><w:t>"_s + text + u"</w:t></w:r>"_s;
}

QByteArray docx(const QString &body, const QString &notes = {})
{
    ZipBuilder zip;
    zip.add(u"word/document.xml"_s, wordPart(u"document"_s, u"<w:body>"_s + body + u"</w:body>"_s));
    if (!notes.isEmpty())
        zip.add(u"word/footnotes.xml"_s, wordPart(u"footnotes"_s, notes));
    return zip.bytes();
}

QByteArray odt(const QString &text, const QByteArray &manifest = "<manifest/>")
{
    const QString content =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" "
        "xmlns:text=\"t\" xmlns:dc=\"d\"><office:body><office:text>%1</office:text></office:body>"
        "</office:document-content>"_s.arg(text);
    return ZipBuilder()
        .add(u"mimetype"_s, "application/vnd.oasis.opendocument.text", ZipBuilder::Method::Stored)
        .add(u"content.xml"_s, content.toUtf8())
        .add(u"META-INF/manifest.xml"_s, manifest)
        .bytes();
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes("\xff\xfe");
    for (const QChar c : text) {
        bytes += char(c.unicode() & 0xff);
        bytes += char(c.unicode() >> 8);
    }
    return bytes;
}

const QString kSpanish = u"Migración y protección"_s;
const QString kChinese = u"移徙与发展全球论坛"_s;
const QString kArabic = u"المنتدى العالمي للهجرة"_s;

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

QString wordsOf(const QByteArray &bytes)
{
    return must(extractText(bytes)).text.simplified();
}

}  // namespace

class TestFileText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_areRead_data();
    void words_areRead();
    void deletedAndRepeatedText_isLeftOut();
    void pdf_joinsWordsBrokenAtLineEnds();
    void webPage_isReadWithoutItsMachinery();
    void scripts_areNoticed();
    void unreadable_isAProblem_data();
    void unreadable_isAProblem();
    void lockedPdf_isAProblem();
    void limits_cutAndSaySo();
    void zipBomb_isRefused();
    void damagedFiles_neverCrash();
};

void TestFileText::words_areRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    for (const auto &[name, text] :
         {std::pair("Spanish", kSpanish), std::pair("Chinese", kChinese), std::pair("Arabic", kArabic)}) {
        QTest::addRow("text, %s", name) << text.toUtf8() << text;
        QTest::addRow("UTF-16, %s", name) << utf16(text) << text;
        QTest::addRow("docx, %s", name) << docx(u"<w:p>"_s + run(text) + u"</w:p>"_s) << text;
        QTest::addRow("odt, %s", name) << odt(u"<text:p>"_s + text + u"</text:p>"_s) << text;
    }
    QTest::addRow("pdf, Spanish") << pdfWith({kSpanish}) << kSpanish;
    QTest::addRow("pdf, Chinese") << pdfWith({kChinese}) << kChinese;
    // On paper Arabic runs from right to left; a page says where each letter stands, from left to right.
    QTest::addRow("pdf, Arabic") << pdfWith({reversed(kArabic)}) << kArabic;
    QTest::addRow("pdf, two pages") << pdfWith({u"one"_s, u"two"_s}) << u"one two"_s;
    QTest::addRow("pdf, a few bytes before the mark") << "\n\n" + pdfWith({u"one"_s}) << u"one"_s;
    QTest::addRow("empty") << QByteArray() << QString();
    QTest::addRow("csv") << QByteArray("a;b\r\nc;d\r\n") << u"a;b c;d"_s;
    QTest::addRow("docx, runs, tabs and paragraphs")
        << docx(u"<w:p>%1%2<w:r><w:tab/></w:r>%3</w:p><w:p>%4</w:p>"_s.arg(run(u"mig"_s), run(u"rant"_s),
                                                                           run(u"work"_s), run(u"two"_s)))
        << u"migrant work two"_s;
    QTest::addRow("docx, footnotes") << docx(u"<w:p>"_s + run(u"body"_s) + u"</w:p>"_s,
                                             u"<w:footnote><w:p>"_s + run(u"note"_s)
                                                 + u"</w:p></w:footnote>"_s)
                                     << u"body note"_s;
    QTest::addRow("odt, spans, blanks and notes")
        << odt(u"<text:h>Head</text:h><text:p>a<text:span>b</text:span><text:s "
               u"text:c=\"3\"/>c<text:note><text:note-body>"
               "<text:p>note</text:p></text:note-body></text:note></text:p>"_s)
        << u"Head ab c note"_s;
    QTest::addRow("slides") << ZipBuilder()
                                   .add(u"ppt/slides/slide1.xml"_s,
                                        "<p xmlns:a='a'><a:p><a:t>first</a:t></a:p></p>")
                                   .add(u"ppt/slides/slide2.xml"_s,
                                        "<p xmlns:a='a'><a:p><a:t>second</a:t></a:p></p>")
                                   .bytes()
                            << u"first second"_s;
    QTest::addRow("workbook") << xlsx(
        {.sheet = "<sheetData/>", .texts = "<si><t>remittances</t></si><si><t>fees</t></si>"})
                              << u"remittances fees"_s;
    QTest::addRow("sheet") << ods(
        "<table:table table:name=\"A\"><table:table-row><table:table-cell><text:p>costs</text:p>"
        "</table:table-cell></table:table-row></table:table>")
                           << u"costs"_s;
}

void TestFileText::words_areRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const FileText found = must(extractText(bytes));
    QCOMPARE(found.text.simplified(), words);
    QVERIFY(found.whole);
}

void TestFileText::deletedAndRepeatedText_isLeftOut()
{
    QCOMPARE(
        wordsOf(docx(
            u"<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
            "<w:r><w:instrText>PAGE</w:instrText></w:r>%1"
            "<mc:AlternateContent><mc:Choice>%2</mc:Choice><mc:Fallback>%2</mc:Fallback></mc:AlternateContent></w:p>"_s
                .arg(run(u"kept "_s), run(u"box"_s)))),
        u"kept box"_s);
    QCOMPARE(
        wordsOf(odt(u"<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
                    "<text:p>kept<office:annotation><text:p>remark</text:p></office:annotation></text:p>"_s)),
        u"kept"_s);
}

void TestFileText::pdf_joinsWordsBrokenAtLineEnds()
{
    QByteArray pdf = pdfWith({u"migra-tion well-known"_s});
    // The second half of the word goes to the next line of the page.
    const QByteArray first = "002d0074";  // "-t"
    const qsizetype at = pdf.indexOf(first, pdf.indexOf("72 700 Td"));
    QVERIFY(at > 0);
    const QByteArray broken = "002d> Tj 0 -14 Td <0074";
    pdf.replace(at, first.size(), broken);
    // The page's length is now another; readers find the end by its mark.
    QCOMPARE(wordsOf(pdf), u"migration well-known"_s);
}

void TestFileText::webPage_isReadWithoutItsMachinery()
{
    QCOMPARE(
        wordsOf("<!DOCTYPE html><html><head><title>A &amp; B</title><style>p { color: red }</style></head>"
                "<body><!-- note --><p>Migraci&#243;n<br>two&nbsp;words &lt;3 &unknown; & more</p>"
                "<script>if (a < b) run();</script><p>end</body>"),
        u"A & B Migración two words <3 &unknown; & more end"_s);
    QCOMPARE(wordsOf("<html><p>cut <b"), u"cut"_s);
}

void TestFileText::scripts_areNoticed()
{
    QVERIFY(hasScript(u"<html><SCRIPT src=x>"));
    QVERIFY(hasScript(u"<html><body onload = 'x()'>"));
    QVERIFY(hasScript(u"<html><a href='javascript:x()'>"));
    QVERIFY(!hasScript(u"<html><p>Read the script on stage; one=1</p>"));
}

void TestFileText::unreadable_isAProblem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ProblemCode>("code");
    QTest::addRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << ProblemCode::Invalid;
    QTest::addRow("a program") << QByteArray("MZ\0\0", 4) << ProblemCode::Invalid;
    QTest::addRow("Latin 1") << QByteArray("caf\xe9") << ProblemCode::Invalid;
    QTest::addRow("rich text") << QByteArray("{\\rtf1 words}") << ProblemCode::Invalid;
    QTest::addRow("a locked Word file")
        << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << ProblemCode::Invalid;
    QTest::addRow("a zip of other things")
        << ZipBuilder().add(u"a.txt"_s, "x").bytes() << ProblemCode::Invalid;
    QTest::addRow("a locked OpenDocument file")
        << odt(u"<text:p>x</text:p>"_s, "<manifest><encryption-data/></manifest>") << ProblemCode::Invalid;
    QTest::addRow("no PDF after the mark") << QByteArray("%PDF-1.7\nnothing") << ProblemCode::Damaged;
    QTest::addRow("half a zip") << docx(u"<w:p/>"_s).first(60) << ProblemCode::Damaged;
    QTest::addRow("half an XML part")
        << ZipBuilder().add(u"word/document.xml"_s, "<w:document xmlns:w='w'><w:t>x").bytes()
        << ProblemCode::Damaged;
    QTest::addRow("a document type of its own")
        << ZipBuilder().add(u"content.xml"_s, "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>").bytes()
        << ProblemCode::Damaged;
}

void TestFileText::unreadable_isAProblem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ProblemCode, code);
    const Result<FileText> found = extractText(bytes);
    QVERIFY(!found);
    QCOMPARE(found.error().code, code);
    QVERIFY(!found.error().text.isEmpty());
}

void TestFileText::lockedPdf_isAProblem()
{
    QTemporaryDir folder;
    QFile plain(folder.filePath(u"plain.pdf"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write(pdfWith({u"secret"_s})) > 0);
    plain.close();
    const auto lock = [&](const QString &user) {
        const QString out = folder.filePath(u"locked.pdf"_s);
        QProcess::execute(u"qpdf"_s,
                          {u"--encrypt"_s, user, u"owner"_s, u"256"_s, u"--"_s, plain.fileName(), out});
        QFile file(out);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray locked = lock(u"reader"_s);
    QVERIFY2(!locked.isEmpty(), "qpdf is needed: package qpdf");
    const Result<FileText> found = extractText(locked);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ProblemCode::Invalid);
    QVERIFY2(found.error().text.contains(u"password"_s), qPrintable(found.error().text));
    // Locked only against changes: everyone may read it.
    QCOMPARE(wordsOf(lock(QString())), u"secret"_s);
}

void TestFileText::limits_cutAndSaySo()
{
    const auto cut = [](const QByteArray &bytes, const TextLimits &limits) {
        const FileText found = must(extractText(bytes, limits));
        return std::pair(found.text.simplified(), found.whole);
    };
    QCOMPARE(cut("abcdef", {.characters = 3}), std::pair(u"abc"_s, false));
    QCOMPARE(cut("abc", {.characters = 3}), std::pair(u"abc"_s, true));
    QCOMPARE(cut(docx(u"<w:p>"_s + run(u"abcdef"_s) + u"</w:p>"_s), {.characters = 3}),
             std::pair(u"abc"_s, false));
    QCOMPARE(cut(odt(u"<text:p>abcdef</text:p>"_s), {.characters = 3}), std::pair(u"abc"_s, false));
    QCOMPARE(cut(pdfWith({u"one"_s, u"two"_s}), {.pages = 1}), std::pair(u"one"_s, false));
    QCOMPARE(cut(pdfWith({u"one"_s, u"two"_s}), {.characters = 2}), std::pair(u"on"_s, false));
    QCOMPARE(cut(pdfWith({u"one"_s}), {.milliseconds = -1}).second, true);  // no limit
    const Result<FileText> large = extractText(QByteArray(2000, 'a'), {.bytes = 1000});
    QVERIFY(!large && large.error().code == ProblemCode::Invalid);
}

void TestFileText::zipBomb_isRefused()
{
    const QByteArray bomb =
        ZipBuilder().add(u"word/document.xml"_s, QByteArray(40 * 1024 * 1024, ' ')).bytes();
    QVERIFY(bomb.size() < 1024 * 1024);
    const Result<FileText> found = extractText(bomb);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ProblemCode::Invalid);
}

void TestFileText::damagedFiles_neverCrash()
{
    constexpr quint32 seed = 20140514;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (const QByteArray &whole :
         {pdfWith({kSpanish, kChinese}), docx(u"<w:p>"_s + run(kArabic) + u"</w:p>"_s),
          odt(u"<text:p>"_s + kChinese + u"</text:p>"_s)})
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = whole;
            if (round % 2)
                bytes.truncate(random.bounded(int(bytes.size())));
            for (int i = random.bounded(8); i > 0 && !bytes.isEmpty(); --i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const Result<FileText> found = extractText(bytes);
            QVERIFY(found || !found.error().text.isEmpty());
        }
}

QTEST_GUILESS_MAIN(TestFileText)
#include "tst_filetext.moc"
