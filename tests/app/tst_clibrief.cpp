// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The brief as a file.

#include "tests/app/clifixture.h"
#include "tests/support/pdfbuilder.h"
#include "tests/support/programs.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliBrief : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void refusesBriefs();
    void endingNamesTheFormat_data();
    void endingNamesTheFormat();
    void recipesAreListed();
    void everyRecipeIsMadeAsTold();
    void editionsAreForOneSide();
    void itemsAreNamedByTheirNumber();
    void changesCountSinceAMeetingOrADay();
    void pagesAreMadeUpAsAsked();
    void companionsStandBesideThePdf();
    void companionsAreRefused_data();
    void companionsAreRefused();
    void packJoinsFiles();
    void warnsOfMissingFonts();
};

void TestCliBrief::refusesBriefs()
{
    make();
    importThemes();
    const QString file = path(u"a.trilateral"_s);
    const QString data = write(u"m.csv"_s, "id,title,from\nM-1,Trilateral meeting,2014-04-24\n");
    QCOMPARE(run({u"import"_s, file, data, u"--kind"_s, u"meeting"_s}).exit, 0);
    const QString out = path(u"brief.pdf"_s);
    const auto brief = [&](const QStringList &options) {
        return run(QStringList{u"brief"_s, file, u"-o"_s, out, u"--json"_s} + options);
    };
    const Ran meeting = brief({u"--recipe"_s, u"trilateral"_s, u"--meeting"_s, u"X-1"_s});
    QCOMPARE(meeting.exit, 1);
    QVERIFY(meeting.json()[u"problem"][u"text"].toString().contains(u"X-1"));
    const Ran recipe = brief({u"--recipe"_s, u"nonsense"_s, u"--meeting"_s, u"M-1"_s});
    QCOMPARE(recipe.exit, 1);
    QVERIFY(recipe.json()[u"problem"][u"text"].toString().contains(u"nonsense"));
    for (const auto &[option, value] :
         {std::pair(u"--copy"_s, u"secret"_s), std::pair(u"--paper"_s, u"a3"_s),
          std::pair(u"--cover"_s, u"maybe"_s), std::pair(u"--contents"_s, u"maybe"_s),
          std::pair(u"--large-print"_s, u"maybe"_s), std::pair(u"--writing-lines"_s, u"31"_s),
          std::pair(u"--lang"_s, u"xx"_s), std::pair(u"--lang"_s, u"en,xx"_s),
          std::pair(u"--lang"_s, u"en,en"_s), std::pair(u"--lang"_s, u"en,fr,es"_s)}) {
        const Ran wrong = brief({u"--recipe"_s, u"trilateral"_s, u"--meeting"_s, u"M-1"_s, option, value});
        QCOMPARE(wrong.exit, 2);
        QVERIFY(wrong.json()[u"problem"][u"text"].toString().contains(value.section(u',', -1)));
    }
    QVERIFY(!QFileInfo::exists(out));
}

void TestCliBrief::endingNamesTheFormat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("paged");
    QTest::addRow("pdf") << u"pdf"_s << QByteArray("%PDF-") << true;
    QTest::addRow("docx") << u"DOCX"_s << QByteArray("PK") << false;
    QTest::addRow("odt") << u"odt"_s << QByteArray("PK") << false;
    QTest::addRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>") << false;
    QTest::addRow("md") << u"md"_s << QByteArray("**") << false;
    QTest::addRow("txt") << u"txt"_s << QByteArray("  ") << false;
    QTest::addRow("doc") << u"doc"_s << QByteArray() << false;
}

void TestCliBrief::endingNamesTheFormat()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begin);
    QFETCH(bool, paged);
    make();
    const QString data = write(u"m.csv"_s, "id,title,from\nM-1,Trilateral meeting,2014-04-24\n");
    QCOMPARE(run({u"import"_s, file(), data, u"--kind"_s, u"meeting"_s}).exit, 0);
    const QString out = path(u"brief."_s + ending);
    const Ran ran = run({u"brief"_s, file(), u"--recipe"_s, u"trilateral"_s, u"--meeting"_s, u"M-1"_s,
                         u"-o"_s, out, u"--json"_s});
    QCOMPARE(ran.exit, begin.isEmpty() ? 2 : 0);
    QCOMPARE(QFileInfo::exists(out), !begin.isEmpty());
    if (begin.isEmpty()) {
        QVERIFY(ran.json()[u"problem"][u"text"].toString().contains(u".odt, .html"_s));
        return;
    }
    QVERIFY2(read(out).startsWith(begin), read(out).left(20).constData());
    QCOMPARE(ran.json()[u"pages"].toInt() > 0, paged);
}

void TestCliBrief::recipesAreListed()
{
    make();
    const Ran ran = run({u"recipes"_s, file(), u"--json"_s});
    QCOMPARE(ran.exit, 0);
    const QJsonArray all = ran.json()[u"recipes"].toArray();
    QCOMPARE(all.first()[u"key"].toString(), u"trilateral"_s);
    QCOMPARE(all.first()[u"call"].toString(), u"brief FILE --recipe trilateral --meeting REF -o OUT.pdf"_s);
    QVERIFY(all.first()[u"parts"].toArray().size() > 5);
    const QString text = run({u"recipes"_s, file()}).out;
    for (const QJsonValue &one : all)
        QVERIFY2(text.contains(one[u"key"].toString() + u' '), qPrintable(one[u"key"].toString()));
    QCOMPARE(run({u"recipes"_s, path(u"none.trilateral"_s)}).exit, 1);
}

void TestCliBrief::everyRecipeIsMadeAsTold()
{
    make({u"--sample"_s});
    static const QHash<QString, QString> words{{u"REQUEST"_s, u"TRI-ER-2011-3"_s},
                                               {u"PROJECT"_s, u"PRJ-MIDA"_s},
                                               {u"STATE"_s, u"SE"_s},
                                               {u"PLAN"_s, u"GMG-MAWP"_s},
                                               {u"MEETING"_s, u"GFMD7"_s},
                                               {u"MOMENT"_s, u"2014-01-01"_s},
                                               {u"NAME"_s, u"Trilateral meeting"_s},
                                               {u"ITEM"_s, u"2"_s}};
    static const QHash<QString, QString> subjects{{u"minutes_theme"_s, u"T-DATA"_s},
                                                  {u"profile"_s, u"SE"_s},
                                                  {u"handover"_s, u"SE"_s},
                                                  {u"agenda"_s, u"GFMD7"_s},
                                                  {u"delegation_checklist"_s, u"GFMD7"_s}};
    const Ran told = run({u"recipes"_s, file(), u"--json"_s});
    for (const QJsonValue &one : told.json()[u"recipes"].toArray()) {
        const QString key = one[u"key"].toString();
        const QString out = path(key + u".pdf"_s);
        QStringList call;
        for (const QString &word : one[u"call"].toString().split(u' '))
            call << (word == u"FILE"          ? file()
                         : word == u"OUT.pdf" ? out
                         : word == u"REF"     ? subjects.value(key, u"TRI-2014-04"_s)
                                              : words.value(word, word));
        const Ran ran = run(call);
        QVERIFY2(ran.exit == 0, qPrintable(call.join(u' ') + u'\n' + ran.err));
        QVERIFY2(read(out).startsWith("%PDF-"), qPrintable(key));
    }
}

void TestCliBrief::editionsAreForOneSide()
{
    make({u"--sample"_s});
    const auto brief = [this](const QString &recipe, const QString &edition) {
        return run({u"brief"_s, file(), u"--recipe"_s, recipe, u"--meeting"_s, u"TRI-2014-04"_s,
                    u"--edition"_s, edition, u"-o"_s, path(u"edition.txt"_s), u"--json"_s});
    };
    for (const QString &side : {u"srsg"_s, u"gfmd"_s, u"gmg"_s}) {
        const Ran ran = brief(u"trilateral"_s, side);
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        QVERIFY(
            QString::fromUtf8(read(path(u"edition.txt"_s))).contains(u"(%1 edition)"_s.arg(side.toUpper())));
    }
    const Ran unknown = brief(u"trilateral"_s, u"unhcr"_s);
    QCOMPARE(unknown.exit, 2);
    QVERIFY(unknown.json()[u"problem"][u"text"].toString().contains(u"srsg, gfmd, gmg"_s));
    const Ran without = brief(u"minutes"_s, u"gfmd"_s);
    QCOMPARE(without.exit, 2);
    QVERIFY(without.json()[u"problem"][u"text"].toString().contains(u"--edition"_s));
}

void TestCliBrief::itemsAreNamedByTheirNumber()
{
    make({u"--sample"_s});
    const auto sheet = [this](const QStringList &options) {
        return run(QStringList{u"brief"_s, file(), u"--recipe"_s, u"item_sheet"_s, u"-o"_s,
                               path(u"item.txt"_s), u"--json"_s}
                   + options);
    };
    const Ran made = sheet({u"--meeting"_s, u"TRI-2014-04"_s, u"--record"_s, u"3(A)"_s});
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    QVERIFY(QString::fromUtf8(read(path(u"item.txt"_s))).contains(u"3 (a). "_s));
    const Ran none = sheet({u"--meeting"_s, u"TRI-2014-04"_s, u"--record"_s, u"99"_s});
    QCOMPARE(none.exit, 1);
    QVERIFY2(none.json()[u"problem"][u"text"].toString().contains(u"3 (a)"_s), qPrintable(none.out));
    QCOMPARE(sheet({u"--meeting"_s, u"TRI-2014-04"_s}).exit, 2);
    QCOMPARE(sheet({u"--record"_s, u"SE"_s}).exit, 1);
    QCOMPARE(sheet({u"--record"_s, u"SE"_s, u"--since"_s, u"2014"_s}).exit, 2);
}

void TestCliBrief::changesCountSinceAMeetingOrADay()
{
    make({u"--sample"_s});
    const auto changes = [this](const QStringList &options) {
        return run(QStringList{u"brief"_s, file(), u"--recipe"_s, u"changes"_s, u"--meeting"_s,
                               u"TRI-2014-04"_s, u"-o"_s, path(u"changes.txt"_s), u"--json"_s}
                   + options);
    };
    const auto text = [this] {
        return QString::fromUtf8(read(path(u"changes.txt"_s))).replace(QChar::Nbsp, u' ');
    };
    QCOMPARE(changes({u"--since"_s, u"TRI-2014-01"_s}).exit, 0);
    QVERIFY2(text().contains(u"TRI-2014-01, "_s), qPrintable(text().left(600)));
    QCOMPARE(changes({}).exit, 0);  // the meeting before
    QVERIFY(text().contains(u"TRI-2014-01, "_s));
    QCOMPARE(changes({u"--since"_s, u"2013-05"_s}).exit, 0);
    QVERIFY(text().contains(u"31 May 2013"_s));
    const Ran wrong = changes({u"--since"_s, u"never"_s});
    QCOMPARE(wrong.exit, 1);
    QVERIFY(wrong.json()[u"problem"][u"text"].toString().contains(u"never"_s));
    QCOMPARE(changes({u"--at"_s, u"2014"_s}).exit, 2);
}

void TestCliBrief::pagesAreMadeUpAsAsked()
{
    make();
    const QString data = write(u"m.csv"_s, "id,title,from\nM-1,Trilateral meeting,2014-04-24\n");
    QCOMPARE(run({u"import"_s, file(), data, u"--kind"_s, u"meeting"_s}).exit, 0);
    const auto made = [this](const QString &name, const QStringList &options) {
        return run(QStringList{u"brief"_s, file(), u"--recipe"_s, u"trilateral"_s, u"--meeting"_s, u"M-1"_s,
                               u"-o"_s, path(name), u"--json"_s}
                   + options);
    };
    const Ran plain = made(u"plain.pdf"_s, {});
    const Ran large = made(u"large.pdf"_s,
                           {u"--large-print"_s, u"yes"_s, u"--cover"_s, u"yes"_s, u"--contents"_s, u"yes"_s,
                            u"--writing-lines"_s, u"4"_s});
    QCOMPARE(large.exit, 0);
    QVERIFY(large.json()[u"pages"].toInt() > plain.json()[u"pages"].toInt() + 1);
    QCOMPARE(made(u"a.txt"_s, {u"--contents"_s, u"yes"_s}).exit, 0);
    QVERIFY(read(path(u"a.txt"_s)).contains("\nContents\n========\n"));
    QCOMPARE(made(u"a.txt"_s, {u"--contents"_s, u"no"_s}).exit, 0);
    QVERIFY(!read(path(u"a.txt"_s)).contains("\nContents\n"));
    // What the record of the brief asks for counts where nothing is said.
    const QString record = write(u"b.csv"_s, "title,recipe,meeting,contents\nThe brief,trilateral,M-1,yes\n");
    QCOMPARE(run({u"import"_s, file(), record, u"--kind"_s, u"brief"_s}).exit, 0);
    QCOMPARE(made(u"a.txt"_s, {}).exit, 0);
    QVERIFY(read(path(u"a.txt"_s)).contains("\nContents\n========\n"));
    QCOMPARE(made(u"a.txt"_s, {u"--contents"_s, u"no"_s}).exit, 0);
    QVERIFY(!read(path(u"a.txt"_s)).contains("\nContents\n"));

    const Ran booklet = made(u"booklet.pdf"_s, {u"--booklet"_s});
    QCOMPARE(booklet.exit, 0);
    QVERIFY(read(path(u"booklet.pdf"_s)).startsWith("%PDF-"));
    const Ran noPdf = made(u"booklet.docx"_s, {u"--booklet"_s});
    QCOMPARE(noPdf.exit, 2);
    QVERIFY(noPdf.json()[u"problem"][u"text"].toString().contains(u".pdf"));
    QCOMPARE(made(u"booklet2.pdf"_s, {u"--booklet"_s, u"--paper"_s, u"letter"_s}).exit, 2);
    QVERIFY(!QFileInfo::exists(path(u"booklet.docx"_s)) && !QFileInfo::exists(path(u"booklet2.pdf"_s)));
}

namespace {

/// What @p pattern captures, each without marks and on one line.
QStringList textsIn(const QString &text, const QString &pattern)
{
    QStringList out;
    static const QRegularExpression marks(u"<[^>]*>"_s);
    auto found =
        QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).globalMatch(text);
    while (found.hasNext())
        out << QString(found.next().captured(1)).remove(marks).replace(QChar::Nbsp, u' ').simplified();
    return out;
}

/// Headings of the three files: how each format names them.
QStringList pdfHeadings(const QString &path)
{
    QStringList out = textsIn(QString::fromUtf8(tri::test::output(u"pdfinfo"_s, {u"-struct-text"_s, path})),
                              u"(?<=\\n) *H\\d \\(block\\)\\n((?: *\"[^\\n]*\"\\n| *Span[^\\n]*\\n)+)"_s);
    for (QString &one : out)
        one = textsIn(one, u"\"([^\"]*)\""_s).join(u' ').simplified();
    return out;
}
QStringList htmlHeadings(const QByteArray &html)
{
    // Footnotes of pages stand at the end there, below a heading of their own.
    QStringList out = textsIn(QString::fromUtf8(html), u"<h\\d(?! id=\"notes\")[^>]*>(.*?)</h\\d>"_s);
    for (QString &one : out)
        one.replace(u"&amp;"_s, u"&"_s);
    return out;
}
QStringList wordHeadings(const QByteArray &docx)
{
    QStringList out = textsIn(tri::test::memberOf(docx, u"word/document.xml"_s),
                              u"<w:pStyle w:val=\"(?:Title|Heading\\d)\"/>(.*?)</w:p>"_s);
    for (QString &one : out)
        one.replace(u"&amp;"_s, u"&"_s);
    return out;
}

}  // namespace

void TestCliBrief::companionsStandBesideThePdf()
{
    make({u"--sample"_s});
    const Ran ran = run({u"brief"_s, file(), u"--recipe"_s, u"trilateral"_s, u"--meeting"_s, u"TRI-2014-04"_s,
                         u"-o"_s, path(u"brief.PDF"_s), u"--with"_s, u"html,docx"_s, u"--json"_s});
    QVERIFY2(ran.exit == 0, qPrintable(ran.out + ran.err));
    QCOMPARE(ran.json()[u"companions"].toArray().toVariantList(),
             (QVariantList{path(u"brief.html"_s), path(u"brief.docx"_s)}));
    const QStringList headings = pdfHeadings(path(u"brief.PDF"_s));
    QVERIFY(headings.size() > 10);
    QCOMPARE(htmlHeadings(read(path(u"brief.html"_s))), headings);
    QCOMPARE(wordHeadings(read(path(u"brief.docx"_s))), headings);
    // Every command that prints papers has it, and one will do.
    for (const QStringList &call : {QStringList{u"minutes"_s, file(), u"--meeting"_s, u"TRI-2014-04"_s},
                                    {u"profile"_s, file(), u"SE"_s},
                                    {u"priorities"_s, file()},
                                    {u"coverage"_s, file()},
                                    {u"requests"_s, file(), u"--forecast"_s, u"GFMD7"_s}}) {
        const Ran more = run(call + QStringList{u"-o"_s, path(call[0] + u".pdf"_s), u"--with"_s, u"html"_s});
        QVERIFY2(more.exit == 0, qPrintable(call[0] + more.err));
        QVERIFY2(more.out.contains(call[0] + u".html"_s), qPrintable(more.out));
        QVERIFY(read(path(call[0] + u".html"_s)).startsWith("<!DOCTYPE html>"));
        QVERIFY(!QFileInfo::exists(path(call[0] + u".docx"_s)));
    }
    for (const QString &command : {u"priorities"_s, u"coverage"_s, u"requests"_s}) {
        const Ran without = run({command, file(), u"--with"_s, u"html"_s, u"--json"_s});
        QCOMPARE(without.exit, 2);
        QVERIFY(without.json()[u"problem"][u"text"].toString().contains(u"--with"));
    }
}

void TestCliBrief::companionsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("with");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << u"b.pdf"_s << u"html,epub"_s << 2 << u"epub"_s;
    QTest::newRow("the PDF itself") << u"b.pdf"_s << u"pdf"_s << 2 << u"“pdf”"_s;
    QTest::newRow("nothing") << u"b.pdf"_s << u""_s << 2 << u"html, docx"_s;
    QTest::newRow("no PDF") << u"b.docx"_s << u"html"_s << 2 << u".pdf"_s;
    QTest::newRow("there already") << u"there.pdf"_s << u"docx,html"_s << 1 << u"there.html"_s;
    QTest::newRow("the workspace") << u"w.pdf"_s << u"html"_s << 1 << u"workspace itself"_s;
}

void TestCliBrief::companionsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, with);
    QFETCH(QString, said);
    make();
    const QString data = write(u"m.csv"_s, "id,title,from\nM-1,Trilateral meeting,2014-04-24\n");
    QCOMPARE(run({u"import"_s, file(), data, u"--kind"_s, u"meeting"_s}).exit, 0);
    write(u"there.html"_s, "mine");
    // A workspace goes by any name.
    QVERIFY(QFile::copy(file(), path(u"w.html"_s)));
    const QByteArray before = read(path(u"w.html"_s));
    const Ran ran = run({u"brief"_s, path(u"w.html"_s), u"--recipe"_s, u"trilateral"_s, u"--meeting"_s,
                         u"M-1"_s, u"-o"_s, path(name), u"--with"_s, with, u"--json"_s});
    QTEST(ran.exit, "exit");
    const QString text = ran.json()[u"problem"][u"text"].toString();
    QVERIFY2(text.contains(said), qPrintable(text));
    // Nothing was begun.
    QVERIFY(!QFileInfo::exists(path(name)));
    QVERIFY(!QFileInfo::exists(path(u"there.docx"_s)));
    QCOMPARE(read(path(u"there.html"_s)), QByteArray("mine"));
    QCOMPARE(read(path(u"w.html"_s)), before);
}

void TestCliBrief::packJoinsFiles()
{
    make();
    const QString data = write(u"m.csv"_s, "id,title,from\nM-1,Trilateral meeting,2014-04-24\n");
    QCOMPARE(run({u"import"_s, file(), data, u"--kind"_s, u"meeting"_s}).exit, 0);
    const QString paper = write(u"paper.pdf"_s, tri::test::pdfWith({u"One"_s, u"Two"_s}));
    QCOMPARE(run({u"attach"_s, file(), u"M-1"_s, paper, write(u"notes.txt"_s, "some notes")}).exit, 0);
    const QStringList order{u"pack"_s, file(), u"--meeting"_s, u"M-1"_s, u"--json"_s, u"-o"_s};
    const QString out = path(u"pack.pdf"_s);
    const Ran ran = run(QStringList(order) << out);
    QVERIFY2(ran.exit == 0, qPrintable(ran.err + ran.out));
    const QJsonArray files = ran.json()[u"files"].toArray();
    QCOMPARE(files.size(), 2);
    for (const QJsonValue &one : files) {
        const bool isPdf = one[u"file"].toString() == u"paper.pdf";
        QCOMPARE(one[u"pages"].toInt(), isPdf ? 2 : 0);
        QCOMPARE(one[u"missing"].toString().isEmpty(), isPdf);
        if (isPdf)
            QCOMPARE(one[u"first_page"].toInt(), ran.json()[u"pages"].toInt() - 1);
    }
    const Ran told = run({u"pack"_s, file(), u"--meeting"_s, u"M-1"_s, u"-o"_s, out});
    QVERIFY2(told.err.contains(u"Not in the pack: notes"_s), qPrintable(told.err));
    QVERIFY(read(out).startsWith("%PDF-"));
    QCOMPARE(run(QStringList(order) << path(u"pack.docx"_s)).exit, 2);
    QCOMPARE(run({u"pack"_s, file(), u"--meeting"_s, u"M-9"_s, u"-o"_s, out}).exit, 1);
}

void TestCliBrief::warnsOfMissingFonts()
{
    make({u"--sample"_s});
    // A system without fonts, as far as the program can see.
    const QString fonts = write(u"fonts.conf"_s,
                                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
                                "<dir prefix=\"relative\">fonts</dir><cachedir prefix=\"relative\">cache</cachedir></fontconfig>");
    const QStringList order{u"brief"_s, path(u"a.trilateral"_s), u"--recipe"_s, u"trilateral"_s, u"--meeting"_s,
                            u"TRI-2014-04"_s, u"-o"_s, path(u"brief.pdf"_s), u"--json"_s};
    const Ran poor = run(order, {{u"FONTCONFIG_FILE"_s, fonts}});
    QCOMPARE(poor.exit, 0);
    QCOMPARE(poor.json()[u"ok"].toBool(), true);
    for (const QString &part : {u"Warning"_s, u"Noto Sans Arabic"_s, u"fonts-noto-cjk"_s})
        QVERIFY2(poor.err.contains(part), qPrintable(poor.err));
    const Ran rich = run(order);
    QCOMPARE(rich.exit, 0);
    QVERIFY2(!rich.err.contains(u"Warning"), qPrintable(rich.err));
}

QTEST_GUILESS_MAIN(TestCliBrief)
#include "tst_clibrief.moc"
