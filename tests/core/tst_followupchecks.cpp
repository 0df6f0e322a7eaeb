// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What does not fit in recommendations and in what follows them, and what mends it.

#include "core/kinds/followup.h"
#include "core/kinds/meeting.h"
#include "core/kinds/recommendation.h"
#include "core/rules/followupchecks.h"
#include "tests/core/briefworkspace.h"

#include <QLocale>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

Meeting forum(const QString &name, PartialDate from)
{
    Meeting meeting{.id = idOf(name), .title = en(u"Forum "_s + name), .reference = name};
    meeting.from = from;
    return meeting;
}

Recommendation recommendation(const QString &name, const QString &meeting)
{
    Recommendation out{.id = idOf(name), .reference = name, .text = en(u"Recommendation "_s + name)};
    out.meeting = idOf(meeting);
    out.otherAddressees = u"States"_s;
    return out;
}

FollowUp followUp(const QStringList &recommendations, PartialDate date, const QString &status)
{
    FollowUp out{.id = idOf(u"follow"_s), .description = en(u"A law"_s), .reference = u"FU-1"_s};
    for (const QString &one : recommendations)
        out.recommendations << idOf(one);
    out.date = date;
    out.status = status;
    out.actors = {idOf(u"SE"_s)};
    return out;
}

/// The same in a check of everything and at the record.
QList<CrossFinding> found(BriefWorkspace &file, const RecordId &record)
{
    Reader reader(file.workspace());
    QList<CrossFinding> all = crossFindings(reader);
    all.removeIf([&record](const CrossFinding &one) { return one.record != record; });
    const auto row = reader.row(record);
    if (!row || crossFindings(reader, *row) != all)
        qFatal("not told at its record");
    return all;
}

}  // namespace

class FollowUpChecksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void date_data();
    void date();
    void dateBefore_isMendedByExistingPractice();
    void names_data();
    void names();
    void wordOutsideTheList_takesTheNearest();
    void textInAnotherLanguage_isMoved();
    void textInTwoPlaces_isShownAndLeft();
    void shortAndRightTexts_haveNone();
};

void FollowUpChecksTest::date_data()
{
    QTest::addColumn<QStringList>("recommendations");
    QTest::addColumn<PartialDate>("date");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("wrong");
    const QStringList one{u"R-2014"_s};
    QTest::newRow("after") << one << PartialDate(2015) << u"done"_s << false;
    QTest::newRow("same year") << one << PartialDate(2014) << u"done"_s << false;
    QTest::newRow("same month") << one << PartialDate(2014, 5) << u"done"_s << false;
    QTest::newRow("a month before") << one << PartialDate(2014, 4) << u"done"_s << true;
    QTest::newRow("years before") << one << PartialDate(2009) << u"under_way"_s << true;
    QTest::newRow("existing practice") << one << PartialDate(2009) << u"existing_practice"_s << false;
    QTest::newRow("after the first of two")
        << QStringList{u"R-2014"_s, u"R-2008"_s} << PartialDate(2009) << u"done"_s << false;
    QTest::newRow("from a meeting on the way to it")
        << QStringList{u"R-way"_s} << PartialDate(2014, 2, 3) << u"done"_s << false;
    QTest::newRow("no date") << one << PartialDate() << u"done"_s << false;
    QTest::newRow("no recommendation") << QStringList() << PartialDate(1999) << u"done"_s << false;
    QTest::newRow("one that is gone") << QStringList{u"gone"_s} << PartialDate(1999) << u"done"_s << false;
}

void FollowUpChecksTest::date()
{
    QFETCH(QStringList, recommendations);
    QFETCH(PartialDate, date);
    QFETCH(QString, status);
    BriefWorkspace file;
    file.addActors();
    file.add(forum(u"F-2014"_s, PartialDate(2014, 5, 14)));
    file.add(forum(u"F-2008"_s, PartialDate(2008, 10, 27)));
    file.add(recommendation(u"R-2014"_s, u"F-2014"_s));
    file.add(recommendation(u"R-2008"_s, u"F-2008"_s));
    file.add(forum(u"Way"_s, PartialDate(2014, 2)));
    Recommendation way = recommendation(u"R-way"_s, u"F-2014"_s);
    way.origin = idOf(u"Way"_s);
    file.add(way);
    file.add(followUp(recommendations, date, status));
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file, idOf(u"follow"_s));
    QTEST(all.size() == 1, "wrong");
    if (all.isEmpty())
        return;
    QCOMPARE(all[0].finding.rule, u"follow_up_date"_s);
    QCOMPARE(all[0].finding.field, u"date"_s);
    QCOMPARE(all[0].finding.severity, Finding::Severity::Warning);
    QVERIFY2(all[0].finding.text.contains(u"14 May 2014"_s), qPrintable(all[0].finding.text));
}

void FollowUpChecksTest::dateBefore_isMendedByExistingPractice()
{
    BriefWorkspace file;
    file.addActors();
    file.add(forum(u"F-2014"_s, PartialDate(2014, 5, 14)));
    file.add(recommendation(u"R-2014"_s, u"F-2014"_s));
    file.add(followUp({u"R-2014"_s}, PartialDate(2009), u"done"_s));
    QVERIFY(file.commit());
    const LikelyFix fix = found(file, idOf(u"follow"_s)).value(0).finding.fix;
    QVERIFY(fix.isCertain());
    Reader reader(file.workspace());
    Row row = *reader.row(idOf(u"follow"_s));
    for (auto it = fix.values.cbegin(); it != fix.values.cend(); ++it)
        row.setValue(it.key(), it.value());
    QCOMPARE(crossFindings(reader, row).size(), 0);
    QCOMPARE(row.date(u"date"), PartialDate(2009));
}

void FollowUpChecksTest::names_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("left");
    QTest::newRow("reference") << u"States; aga"_s << u"Link AGA"_s << u"States"_s;
    QTest::newRow("name in another language") << u"Suède"_s << u"Link Sweden"_s << QString();
    QTest::newRow("mistyped") << u"Chair-in-Ofice; States"_s << u"Link Chair-in-Office"_s << u"States"_s;
    QTest::newRow("says more than the name") << u"Agency AGA as host"_s << QString() << QString();
    QTest::newRow("not known") << u"Regional economic communities"_s << QString() << QString();
}

void FollowUpChecksTest::names()
{
    QFETCH(QString, words);
    QFETCH(QString, action);
    BriefWorkspace file;
    file.addActors();
    Recommendation one = recommendation(u"R-1"_s, u"none"_s);
    one.addressees = {idOf(u"TR"_s)};
    one.otherAddressees = words;
    file.add(one);
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file, one.id);
    QCOMPARE(all.size(), action.isEmpty() ? 0 : 1);
    if (all.isEmpty())
        return;
    const LikelyFix &fix = all[0].finding.fix;
    QCOMPARE(all[0].finding.severity, Finding::Severity::Note);
    QCOMPARE(fix.action, action);
    Row row = toRow(one);
    for (auto it = fix.values.cbegin(); it != fix.values.cend(); ++it)
        row.setValue(it.key(), it.value());
    QTEST(row.text(u"other_addressees"), "left");
    QCOMPARE(row.links(u"addressees").size(), 2);
    QVERIFY(row.links(u"addressees").contains(idOf(u"TR"_s)));
}

void FollowUpChecksTest::wordOutsideTheList_takesTheNearest()
{
    FollowUp one = followUp({}, PartialDate(2015), u"Completed in part"_s);
    one.source = u"A letter"_s;
    BriefWorkspace file;
    file.addActors();
    file.add(one);
    QVERIFY(file.commit());
    Reader reader(file.workspace());
    QList<CrossFinding> all = crossFindings(reader);
    all.removeIf([&one](const CrossFinding &each) { return each.record != one.id; });
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].finding.rule, u"choice_word"_s);
    QVERIFY(checkRow(toRow(one)).contains(all[0].finding));  // a form tells the same
    QCOMPARE(all[0].finding.fix.values.value(u"status"_s), FieldValue(u"done"_s));
    QCOMPARE(all[0].finding.fix.values.value(u"source"_s),
             FieldValue(u"A letter\nStatus: Completed in part"_s));
}

void FollowUpChecksTest::textInAnotherLanguage_isMoved()
{
    const QString french =
        u"Réduire les coûts de la migration et protéger les droits des migrants dans les pays."_s;
    BriefWorkspace file;
    Recommendation one = recommendation(u"R-1"_s, u"none"_s);
    one.text = en(french);
    file.add(one);
    QVERIFY(file.commit());
    const QList<CrossFinding> all = found(file, one.id);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].finding.rule, u"text_language"_s);
    const auto moved = std::get<LocalText>(all[0].finding.fix.values.value(u"text"_s));
    QCOMPARE(moved.texts, (QMap<QString, QString>{{u"fr"_s, french}}));
    QCOMPARE(moved.original, u"fr"_s);
}

void FollowUpChecksTest::textInTwoPlaces_isShownAndLeft()
{
    Recommendation one = recommendation(u"R-1"_s, u"none"_s);
    one.text = en(u"Réduire les coûts de la migration et protéger les droits des migrants dans les pays."_s);
    one.text.set(u"fr"_s, u"Déjà là"_s);
    const QList<Finding> found = textLanguageFindings(toRow(one));
    QCOMPARE(found.size(), 1);
    QVERIFY(!found[0].fix.isCertain());
    QVERIFY(found[0].fix.text.contains(u"Déjà là"_s));
}

void FollowUpChecksTest::shortAndRightTexts_haveNone()
{
    Recommendation one = recommendation(u"R-1"_s, u"none"_s);
    one.text = en(u"Coûts de la migration"_s);  // a title, perhaps a name
    one.text.set(u"ru"_s, u"Снизить расходы на трудовую миграцию"_s);
    one.text.set(u"zh"_s, u"降低劳务移民的成本"_s);
    QVERIFY(textLanguageFindings(toRow(one)).isEmpty());
}

QTEST_GUILESS_MAIN(FollowUpChecksTest)
#include "tst_followupchecks.moc"
