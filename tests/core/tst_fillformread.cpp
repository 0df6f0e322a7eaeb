// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Forms as Word and LibreOffice save them, and forms from those who mean no good.

#include "core/exchange/fillform.h"
#include "core/kinds/experience.h"
#include "core/text/ziparchive.h"
#include "tests/core/evidencesample.h"
#include "tests/support/golden.h"
#include "tests/support/programs.h"
#include "tests/support/zipbuilder.h"

#include <QFile>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kKept = "tests/data/forms/experience-libreoffice.docx";

Experience practice()
{
    Experience out = experience(u"EXP-001"_s);
    out.title = en(u"Remittance site"_s);
    out.consent = u"asked"_s;
    out.from = PartialDate(2008, 3);
    out.problem = en(u"Sending money costs too much.\n\nNobody can compare <prices> & fees.\n  Indented."_s);
    out.action = LocalText(u"ar"_s, u"برنامج\nسطر ثان"_s);
    out.handling = u"shared"_s;
    return out;
}

class FormFile : public BriefWorkspace {
public:
    FormFile()
    {
        addActors();
        add(practice());
        if (!commit())
            qFatal("not kept");
    }
    [[nodiscard]] QByteArray document(const QString &language = u"en"_s)
    {
        const auto form = makeFillForm(workspace(), kindOf<Experience>().spec, practice().id, language);
        if (!form)
            qFatal("%s", qPrintable(form.error().text));
        return *fillFormDocx(*form);
    }
};

QByteArray documentWith(const QByteArray &body)
{
    const QByteArray open =
        "<?xml version=\"1.0\"?><w:document "
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    return ZipBuilder().add(u"word/document.xml"_s, open + body + "</w:body></w:document>").bytes();
}

QByteArray rowWith(const QByteArray &mark, const QByteArray &cell)
{
    return "<w:tr><w:tc><w:p><w:bookmarkStart w:id=\"1\" w:name=\"" + mark
        + "\"/><w:r><w:t>Label</w:t></w:r></w:p></w:tc><w:tc>" + cell + "</w:tc></w:tr>";
}

QByteArray words(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

const QByteArray kKey = "experience new:01ABC en";

QByteArray formWith(const QByteArray &rows)
{
    return documentWith("<w:tbl>" + rowWith("trilateral_form_1", words(kKey)) + rows + "</w:tbl>");
}

QString boxIn(const Result<FilledForm> &form, const QString &key = u"title_en"_s)
{
    if (!form)
        return form.error().text;
    for (const FilledBox &box : form->boxes)
        if (box.key == key)
            return box.text;
    return u"(no box)"_s;
}

/// Words of the document, as somebody overwrites them.
QByteArray overwritten(const QByteArray &document, const QMap<QByteArray, QByteArray> &words)
{
    auto archive = ZipArchive::open(document);
    if (!archive)
        return {};
    ZipBuilder out;
    const auto members = archive->members();
    for (const auto &member : members) {
        QByteArray bytes = *archive->read(member.name);
        if (member.name == u"word/document.xml")
            for (auto it = words.cbegin(); it != words.cend(); ++it)
                bytes.replace('>' + it.key() + '<', '>' + it.value() + '<');
        out.add(member.name, bytes);
    }
    return out.bytes();
}

QStringList told(const FormPlan &plan)
{
    QStringList out;
    for (const FormEdit &edit : plan.edits)
        out << u"%1: %2 -> %3"_s.arg(edit.label, edit.here, edit.there);
    return out;
}

}  // namespace

class FillFormReadTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keptFile_readsAsItWas();
    void savedByOffice_changesNothing_data();
    void savedByOffice_changesNothing();
    void filledInOffice_hasTheseAnswers();
    void wordsOfACell_data();
    void wordsOfACell();
    void tagAlone_isEnough();
    void bookmarkAlone_isEnough();
    void table_readsSeparatorsAndGuards();
    void noForm_isRefused_data();
    void noForm_isRefused();
    void hostile_isRefused_data();
    void hostile_isRefused();
    void cutShort_isRefused();
};

void FillFormReadTest::keptFile_readsAsItWas()
{
    FormFile file;
    const auto form = readFilledForm(readSource(QString::fromLatin1(kKept)));
    QVERIFY2(form, form ? "" : qPrintable(form.error().text));
    const auto plan = planFilledForm(file.workspace(), *form);
    QVERIFY(plan);
    QCOMPARE(told(*plan), QStringList());
    // LibreOffice may drop blanks at the beginning of a line; nothing else.
    QCOMPARE(boxIn(form, u"problem_en"_s).simplified(), practice().problem.in(u"en"_s).simplified());
    QCOMPARE(boxIn(form, u"problem_en"_s).count(u'\n'), 3);
}

void FillFormReadTest::savedByOffice_changesNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ar") << u"ar"_s;
}

void FillFormReadTest::savedByOffice_changesNothing()
{
    QFETCH(QString, language);
    if (!hasWriter())
        QSKIP("LibreOffice Writer is not installed.");
    FormFile file;
    const QByteArray saved =
        convertedByOffice(file.document(language), u"form.docx"_s, u"docx:MS Word 2007 XML"_s, u"docx"_s);
    QVERIFY(!saved.isEmpty());
    if (updatesGolden() && language == u"en")
        writeSource(QString::fromLatin1(kKept), saved);
    const auto form = readFilledForm(saved);
    QVERIFY2(form, form ? "" : qPrintable(form.error().text));
    const auto plan = planFilledForm(file.workspace(), *form);
    QVERIFY(plan);
    QCOMPARE(told(*plan), QStringList());
    QVERIFY(plan->findings.isEmpty());
}

void FillFormReadTest::filledInOffice_hasTheseAnswers()
{
    FormFile file;
    const QByteArray saved = readSource(QString::fromLatin1(kKept));
    const auto form = readFilledForm(overwritten(
        saved, {{"Asked", "Given"}, {"2008-03", "2009"}, {"Remittance site", "Remittance &amp; fee site"}}));
    QVERIFY(form);
    const auto plan = planFilledForm(file.workspace(), *form);
    QVERIFY(plan);
    QCOMPARE(told(*plan),
             (QStringList{u"Title: Remittance site -> Remittance & fee site"_s, u"From: 2008-03 -> 2009"_s,
                          u"Consent: Asked -> Given"_s}));
}

void FillFormReadTest::wordsOfACell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const QByteArray placeholder = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>";
    QTest::newRow("runs") << QByteArray(
        "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t xml:space=\"preserve\"> b</w:t></w:r></w:p>")
                          << u"a b"_s;
    QTest::newRow("paragraphs") << words("a") + "<w:p/>" + words("b") << u"a\n\nb"_s;
    QTest::newRow("break") << QByteArray("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>")
                           << u"a\nb"_s;
    QTest::newRow("tracked: taken out")
        << QByteArray("<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
                      "<w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>")
        << u"a"_s;
    QTest::newRow("link") << QByteArray("<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>")
                          << u"a"_s;
    QTest::newRow("field") << QByteArray(
        "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>a</w:t></w:r></w:p>")
                           << u"a"_s;
    QTest::newRow("Word's own placeholder")
        << placeholder + words("Click or tap here to enter text.") + "</w:sdtContent></w:sdt>" << QString();
    QTest::newRow("our placeholder, flag lost") << words("Write here") << QString();
    QTest::newRow("dash of a list") << words("\xe2\x80\x94") << QString();
    QTest::newRow("table inside") << QByteArray(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
                                  << u"a"_s;
    const auto control = [](const QByteArray &text) {
        return "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>" + text + "</w:t></w:r></w:sdtContent></w:sdt>";
    };
    QTest::newRow("torn control") << "<w:p>" + control("ab") + control("abab") + control("") + control("ab")
            + "</w:p>" << u"ab"_s;
    QTest::newRow("two controls") << "<w:p>" + control("a") + control("b") + "</w:p>" << u"ab"_s;
    QTest::newRow("said twice in two lines")
        << "<w:p>" + control("a") + "</w:p><w:p>" + control("a") + "</w:p>" << u"a\na"_s;
    QTest::newRow("long") << words(QByteArray(5000, 'x')) << QString(5000, u'x');
}

void FillFormReadTest::wordsOfACell()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    QCOMPARE(boxIn(readFilledForm(formWith(rowWith("t_title_en_12345678", cell)))), text);
}

void FillFormReadTest::tagAlone_isEnough()
{
    const QByteArray row = "<w:tr><w:tc>" + words("Label")
        + "</w:tc><w:tc><w:sdt><w:sdtPr><w:tag "
          "w:val=\"t_title_en_12345678\"/></w:sdtPr><w:sdtContent>"
        + words("a") + "</w:sdtContent></w:sdt></w:tc></w:tr>";
    const auto form = readFilledForm(formWith(row));
    QCOMPARE(boxIn(form), u"a"_s);
    QCOMPARE(form->boxes[0].seal, u"12345678"_s);
}

void FillFormReadTest::bookmarkAlone_isEnough()
{
    const auto form = readFilledForm(formWith(rowWith("t_contact_text_hidden", words("a"))));
    QCOMPARE(boxIn(form, u"contact_text"_s), u"a"_s);
    QCOMPARE(form->boxes[0].seal, QString(kWithheld));
}

void FillFormReadTest::table_readsSeparatorsAndGuards()
{
    const QByteArray key = "trilateral_form_1;Key;" + kKey + ";\n";
    QCOMPARE(boxIn(readFilledForm("key;label;value;help\n" + key + "t_title_en_12345678;Title;\"a; b\";\n")),
             u"a; b"_s);
    QCOMPARE(boxIn(readFilledForm("key;label;value;help\n" + key + "t_title_en_12345678;Title;'=a;\n")),
             u"=a"_s);
    QCOMPARE(boxIn(readFilledForm("key;help;value;label\n" + QByteArray("trilateral_form_1;;") + kKey + ";\n"
                                  + "t_title_en_12345678;;a;Title\n")),
             u"a"_s);
}

void FillFormReadTest::noForm_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other document") << documentWith(words("Dear colleague"));
    QTest::newRow("no key") << documentWith("<w:tbl>" + rowWith("t_title_en_12345678", words("a"))
                                            + "</w:tbl>");
    QTest::newRow("key spoiled") << documentWith("<w:tbl>" + rowWith("trilateral_form_1", words("experience"))
                                                 + "</w:tbl>");
    QTest::newRow("record spoiled") << documentWith(
        "<w:tbl>" + rowWith("trilateral_form_1", words("experience nonsense en")) + "</w:tbl>");
    QTest::newRow("newer") << documentWith("<w:tbl>" + rowWith("trilateral_form_9", words(kKey))
                                           + "</w:tbl>");
    QTest::newRow("other table") << QByteArray("a,b\n1,2\n");
    QTest::newRow("other archive") << ZipBuilder().add(u"content.xml"_s, "<a/>").bytes();
    QTest::newRow("one box twice") << formWith(rowWith("t_title_en_12345678", words("a"))
                                               + rowWith("t_title_en_12345678", words("b")));
}

void FillFormReadTest::noForm_isRefused()
{
    QFETCH(QByteArray, bytes);
    const auto form = readFilledForm(bytes);
    QVERIFY(!form);
    QVERIFY(form.error().text.size() > 20);
}

void FillFormReadTest::hostile_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray body = "<w:document xmlns:w=\"x\"><w:body/></w:document>";
    const auto with = [](const QByteArray &xml) {
        return ZipBuilder().add(u"word/document.xml"_s, xml).bytes();
    };
    QTest::newRow("document type") << with("<!DOCTYPE a [<!ENTITY b \"c\">]>" + body);
    QTest::newRow("entities") << with(
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c "
        "\"&b;&b;&b;&b;\">]><w:document xmlns:w=\"x\"><w:body>&c;</w:body></w:document>");
    QTest::newRow("bomb") << with(QByteArray(40 * 1024 * 1024, ' '));
    QTest::newRow("deep") << documentWith(QByteArray("<w:a>").repeated(50'000));
    QTest::newRow("deep in a row") << formWith("<w:tr><w:tc>"
                                               + QByteArray("<w:sdt><w:sdtContent>").repeated(20'000));
    QTest::newRow("huge box") << formWith(rowWith("t_title_en_12345678", words(QByteArray(300'000, 'x'))));
    QByteArray rows;
    for (int i = 0; i < 3000; ++i)
        rows += rowWith("t_f" + QByteArray::number(i) + "_12345678", words("a"));
    QTest::newRow("too many boxes") << formWith(rows);
    QTest::newRow("no XML") << with("PK nonsense");
    QTest::newRow("wrong check sum") << ZipBuilder().add(u"word/document.xml"_s, body).withCrc(1).bytes();
    QTest::newRow("huge table") << QByteArray(17 * 1024 * 1024, ',');
    QTest::newRow("wide table") << "key,label,value,help\n" + QByteArray(500, ',') + '\n';
}

void FillFormReadTest::hostile_isRefused()
{
    QFETCH(QByteArray, bytes);
    const auto form = readFilledForm(bytes);
    QVERIFY(!form);
    QVERIFY(!form.error().text.isEmpty());
}

void FillFormReadTest::cutShort_isRefused()
{
    FormFile file;
    const QByteArray whole = file.document();
    for (const int part : {1, 3, 7, 9})
        QVERIFY2(!readFilledForm(whole.first(whole.size() * part / 10)), qPrintable(QString::number(part)));
}

QTEST_GUILESS_MAIN(FillFormReadTest)
#include "tst_fillformread.moc"
