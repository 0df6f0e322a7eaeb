// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Headings that could mean two fields, rows in two languages, and headings that somebody made to harm. That every field
// is known in every language is tests/conformance/tst_headings.cpp.

#include "core/base/worddate.h"
#include "core/exchange/columns.h"
#include "core/kinds/activity.h"
#include "core/kinds/allkinds.h"
#include "core/record/knownwords.h"
#include "tests/support/workspacefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

// In French "Fin" is the end of an entity and of a role, in Spanish of an entity alone.
constexpr std::array kWords{
    Choice{"open", "Open"},
    Choice{"done", "Done"},
    Choice{"ouvert", "Closed for now"},
};
const std::array kFields{
    FieldSpec{.key = "ended", .label = {"Ended", "entity"}, .type = FieldType::Date},
    FieldSpec{.key = "until", .label = {"Until", "role"}, .type = FieldType::Date},
    FieldSpec{.key = "starts", .label = {"From", "role"}, .type = FieldType::Date, .aliases = "objet;begin"},
    FieldSpec{.key = "about", .label = {"About", "brief"}, .type = FieldType::Text},
    FieldSpec{.key = "objet", .label = {"Title", "meeting"}, .type = FieldType::Text},
    FieldSpec{.key = "resume", .label = {"Resume", "none"}, .type = FieldType::Text},
    FieldSpec{.key = "outcome", .label = {"Résumé", "none"}, .type = FieldType::Text},
    FieldSpec{.key = "state", .label = {"Status", "activity"}, .type = FieldType::Choice, .choices = kWords},
};
const RecordSpec kKind{.key = "thing", .label = "Thing", .plural = "Things", .fields = kFields};

QString french(int field)
{
    return labelIn(u"fr"_s, kFields[std::size_t(field)]);
}

struct Read {
    QList<int> fields;
    ImportPlan plan;

    explicit Read(const QStringList &header)
    {
        for (const Column &column : matchColumns(kKind, CsvTable{{}, 1, header, {}}, plan))
            fields << column.field;
    }
    [[nodiscard]] QString text() const
    {
        return plan.findings.isEmpty() ? QString() : findingText(plan.findings.first());
    }
};

}  // namespace

class TestColumns final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharedHeading_isReadInTheLanguageOfTheRow();
    void sharedHeading_isToldWhereNothingSettlesIt();
    void key_yieldsToTheLanguageOfTheRow();
    void key_winsInARowOfKeys();
    void exactSpelling_settles();
    void aliases_comeAfterEnglishAndBeforeForeignLabels();
    void mixedLanguages_areReadTogether();
    void twoLanguagesForOneField_areTold();
    void hostileHeadings_areNoFields_data();
    void hostileHeadings_areNoFields();
    void values_areNoHeadings();
    void table_inFrench_isReadInFull();
    void choice_namedTwice_isTold();
    void wordDates_data();
    void wordDates();
    void quotedValues_areNotRepeated_data();
    void quotedValues_areNotRepeated();
};

void TestColumns::sharedHeading_isReadInTheLanguageOfTheRow()
{
    QCOMPARE(french(0), french(1));
    const auto spanish = [](int field) { return labelIn(u"es"_s, kFields[std::size_t(field)]); };
    QCOMPARE(spanish(0), french(0));
    const Read read({spanish(2), spanish(0), spanish(3), spanish(1)});
    QVERIFY2(!read.plan.hasErrors(), qPrintable(read.text()));
    QCOMPARE(read.fields, (QList{2, 0, 3, 1}));
}

void TestColumns::sharedHeading_isToldWhereNothingSettlesIt()
{
    for (const QStringList &header : {QStringList{french(2), french(0), french(3)}, QStringList{french(0)}}) {
        const Read read(header);
        QCOMPARE(read.plan.errors, 1);
        QVERIFY2(read.text().contains(u"“Fin”"_s) && read.text().contains(u"Ended, Until"_s)
                     && read.text().contains(u"ended, until"_s),
                 qPrintable(read.text()));
        QCOMPARE(read.plan.findings.first().line, 1);
        QCOMPARE(read.fields[header.indexOf(french(0))], -1);
    }
}

void TestColumns::key_yieldsToTheLanguageOfTheRow()
{
    QCOMPARE(french(3).toLower(), kFields[4].keyText());
    const Read read({french(2), french(3), french(4), french(7)});
    QVERIFY2(!read.plan.hasErrors(), qPrintable(read.text()));
    QCOMPARE(read.fields, (QList{2, 3, 4, 7}));
}

void TestColumns::key_winsInARowOfKeys()
{
    const Read read({u"starts"_s, u"objet"_s, u"state"_s});
    QVERIFY2(!read.plan.hasErrors(), qPrintable(read.text()));
    QCOMPARE(read.fields, (QList{2, 4, 7}));
    QCOMPARE(Read({u"OBJET"_s}).fields, QList{4});  // alone: a key before all
}

void TestColumns::exactSpelling_settles()
{
    QCOMPARE(Read({u"resume"_s}).fields, QList{5});
    QCOMPARE(Read({u"RÉSUMÉ"_s, u"Status"_s, u"Title"_s, u"About"_s}).fields, (QList{6, 7, 4, 3}));
    QCOMPARE(Read({u"Resume"_s, u"Résumé"_s, u"Status"_s}).fields, (QList{5, 6, 7}));
}

void TestColumns::aliases_comeAfterEnglishAndBeforeForeignLabels()
{
    QCOMPARE(Read({u"Begin"_s, u"About"_s}).fields, (QList{2, 3}));
}

void TestColumns::mixedLanguages_areReadTogether()
{
    const auto in = [](const char16_t *language, int field) {
        return labelIn(QString::fromUtf16(language), kFields[std::size_t(field)]);
    };
    const Read read({in(u"ru", 2), in(u"zh", 3), in(u"ar", 7), u"objet"_s, u"Until"_s});
    QVERIFY2(!read.plan.hasErrors(), qPrintable(read.text()));
    QCOMPARE(read.fields, (QList{2, 3, 7, 4, 1}));
}

void TestColumns::twoLanguagesForOneField_areTold()
{
    const Read read({u"Status"_s, labelIn(u"ru"_s, kFields[7])});
    QCOMPARE(read.plan.errors, 1);
    QVERIFY2(read.text().contains(u"both stand for Status"_s), qPrintable(read.text()));
}

void TestColumns::hostileHeadings_areNoFields_data()
{
    QTest::addColumn<QString>("heading");
    QTest::newRow("marks alone") << u"«…» — !?"_s;
    QTest::newRow("marks of direction alone") << QString(u"\u200F\u202E\u2066"_s);
    QTest::newRow("combining marks alone") << QString(20, QChar(0x0301));
    QTest::newRow("null") << QString(QChar(u'\0'));
    QTest::newRow("half a character") << QString(QChar(0xD83D));
    QTest::newRow("the other half first") << QString(QChar(0xDE00)) + QChar(0xD83D);
    QTest::newRow("markup") << u"<b>Statut et suite</b>"_s;
    QTest::newRow("very long") << QString(1'000'000, u'é');
    QTest::newRow("placeholders") << u"%1 %2 %n"_s;
    QTest::newRow("part of a label") << u"Stat"_s;
}

void TestColumns::hostileHeadings_areNoFields()
{
    QFETCH(QString, heading);
    const Read read({heading, u"Status"_s});
    QCOMPARE(read.fields, (QList{-1, 7}));
    QCOMPARE(knownHeadingCount(kKind, {heading}), 0);
    QCOMPARE(read.plan.errors, 1);
}

void TestColumns::values_areNoHeadings()
{
    QCOMPARE(knownHeadingCount(kKind, {u"Ouvert"_s, u"14 mai 2014"_s, u"IOM"_s, u""_s}), 0);
}

void TestColumns::table_inFrench_isReadInFull()
{
    const RecordSpec &kind = kindOf<Activity>().spec;
    const auto label = [&kind](const char *key) {
        return labelIn(u"fr"_s, *kind.field(QLatin1StringView(key)));
    };
    QTemporaryDir folder;
    Workspace::Options options;
    options.registry = &allKinds();
    const auto workspace = must(Workspace::create(folder.filePath(u"x.trilateral"_s), options));
    const CsvTable table{{},
                         1,
                         {label("title"), label("status"), label("due").toUpper()},
                         {{2, {u"Étude des coûts"_s, u"FAIT"_s, u"1er février 2014"_s}}}};
    ImportOptions import;
    import.language = u"fr"_s;
    const ImportPlan plan = must(planImport(*workspace, kind, table, systemIds(), import));
    for (const ImportFinding &finding : plan.findings)
        QVERIFY2(finding.severity != Finding::Severity::Error, qPrintable(findingText(finding)));
    QCOMPARE(plan.created, 1);
    QVERIFY(workspace->apply(plan.changes));
    const Row row = must(workspace->row(plan.changes.records.first().id));
    QCOMPARE(row.text(u"status"), u"done"_s);
    QCOMPARE(row.date(u"due"), PartialDate(2014, 2, 1));
}

void TestColumns::choice_namedTwice_isTold()
{
    // "Ouvert" is the key of one word and French for another: the key is what an export wrote.
    QCOMPARE(parseChoice(kFields[7], u"ouvert"_s).value_or(QString()), u"ouvert"_s);
    static const std::array twins{Choice{"a", "Open"}, Choice{"b", "open"}};
    const FieldSpec field{
        .key = "x", .label = {"Status", "activity"}, .type = FieldType::Choice, .choices = twins};
    const auto both = parseChoice(field, u"O.P.E.N"_s);
    QVERIFY(!both);
    QVERIFY2(both.error().text.contains(u"more than one"_s) && both.error().text.contains(u"Open, open"_s),
             qPrintable(both.error().text));
    QVERIFY(parseChoice(field, u"shut"_s).error().text.contains(u"not one of the words"_s));
    QVERIFY(!parseChoice(field, u"—"_s));
}

void TestColumns::wordDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    const auto row = [](const QString &text, const QString &date) {
        QTest::newRow(qPrintable(text)) << text << date;
    };
    row(u"May 14, 2014"_s, u"2014-05-14"_s);
    row(u"14th of May 2014"_s, u"2014-05-14"_s);
    row(u"1er FEVRIER 2014"_s, u"2014-02-01"_s);
    row(u"3 aout 2014"_s, u"2014-08-03"_s);
    row(u"14 de mayo de 2014"_s, u"2014-05-14"_s);
    row(u"14 мая 2014 г."_s, u"2014-05-14"_s);
    row(u"Май 2014"_s, u"2014-05"_s);
    row(u"١٤ أيار ٢٠١٤"_s, u"2014-05-14"_s);
    row(u"١٤ كانون الثاني ٢٠١٤"_s, u"2014-01-14"_s);
    row(u"14 مايو 2014"_s, u"2014-05-14"_s);
    row(u"２０１４年５月１４日"_s, u"2014-05-14"_s);
    row(u"2014年"_s, u"2014"_s);
    row(u"31 février 2014"_s, {});
    row(u"14 mai 14"_s, {});
    row(u"14 15 mai 2014"_s, {});
    row(u"14 mai"_s, {});
    row(u"0 mai 2014"_s, {});
    row(u"mai mai 2014"_s, {});
    row(u"2014年13月1日"_s, {});
    row(u"2014年5月0日"_s, {});
    row(u"14.05.2014"_s, {});
    row(u"2014"_s, {});
    row(QString(5000, u'1') + u" mai 2014"_s, {});
}

void TestColumns::wordDates()
{
    QFETCH(QString, text);
    QFETCH(QString, date);
    const auto read = parseWordDate(text);
    QCOMPARE(read ? read->toString() : QString(), date);
}

void TestColumns::quotedValues_areNotRepeated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("quoted");
    QTest::newRow("English") << u"“bleu” is no word."_s << true;
    QTest::newRow("French") << u"« bleu » n’est pas un mot."_s << true;
    QTest::newRow("Russian") << u"Слова «bleu» нет."_s << true;
    QTest::newRow("German") << u"„bleu“ ist kein Wort."_s << true;
    QTest::newRow("Chinese") << u"没有“bleu”这个词。"_s << true;
    QTest::newRow("corners") << u"没有「bleu」这个词。"_s << true;
    QTest::newRow("Arabic, isolated") << u"لا توجد كلمة «\u2068bleu\u2069»."_s << true;
    QTest::newRow("not quoted") << u"bleu is no word."_s << false;
    QTest::newRow("part of a word") << u"“bleues” is no word."_s << false;
}

void TestColumns::quotedValues_areNotRepeated()
{
    QFETCH(QString, text);
    QFETCH(bool, quoted);
    const QString told = findingText({3, u"Colour"_s, u"bleu"_s, text});
    QCOMPARE(told.contains(u", “bleu”: "_s), !quoted);
    QVERIFY(told.endsWith(text));
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
