// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follow-up reports and handovers: what each copy tells, and what it keeps to itself.

#include "core/brief/briefs.h"
#include "core/brief/recipe.h"
#include "core/brief/reportpaper.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/outcome.h"
#include "core/kinds/person.h"
#include "core/kinds/planningcycle.h"
#include "core/kinds/progressreport.h"
#include "core/kinds/role.h"
#include "core/rules/followuplacks.h"
#include "core/rules/handoverscope.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestReports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void voice_keepsApartWhatIsOlder_data();
    void voice_keepsApartWhatIsOlder();
    void lacks_areNamed();
    void report_saysThatItBindsNobody_data();
    void report_saysThatItBindsNobody();
    void report_keepsVoicesApart();
    void report_listsWhatNobodyTookUp();
    void sharedCopy_leavesOutWithoutConsent();
    void dayBefore_knowsNothingOfIt();
    void roundtables_groupThemToo();
    void progressReport_standsWithItsEntry();
    void accountsThatDiffer_standSideBySide();
    void state_hasItsCycles();
    void wrongRecords_areRefused_data();
    void wrongRecords_areRefused();
    void internalMeeting_hasNoSharedCopy();
    void scope_ofAChair_hasItsTermAndMeetings();
    void handover_tellsOpenActionsAlone();
    void handover_hidesContactsWithoutConsent();
    void handover_saysWhatIsUnclear();
    void handover_ofAPerson_isMade();

private:
    [[nodiscard]] RecordId id(const QString &reference) const
    {
        return must(m_workspace->byReference(reference));
    }
    [[nodiscard]] BriefRequest request(const QString &recipe, const QString &reference,
                                       bool shared = false) const
    {
        BriefRequest out{.recipe = recipe, .sharedCopy = shared, .date = QDate(2014, 5, 2)};
        out.record = id(reference);
        out.asOf = QDate(2014, 4, 4);
        return out;
    }
    [[nodiscard]] QString text(const BriefRequest &request) const
    {
        return toText(must(makeBrief(*m_workspace, request))).replace(QChar::Nbsp, u' ');
    }
    /// On GFMD6-R08, noted by us of a State that has not agreed.
    RecordId addEntry(const QString &description, const QString &declaredBy, bool consent)
    {
        FollowUp entry{.id = m_workspace->newId()};
        entry.description = LocalText(u"en"_s, description);
        entry.reference = u"FU-"_s + description;
        entry.recommendations = {id(u"GFMD6-R08"_s)};
        entry.status = u"under_way"_s;
        entry.date = PartialDate(2014, 3, 1);
        entry.actorKind = u"state"_s;
        entry.actors = {id(u"BD"_s)};
        entry.declaredBy = declaredBy;
        entry.consent = consent;
        entry.source = u"letter"_s;
        entry.handling = u"shared"_s;
        save(*m_workspace, toRow(entry));
        return entry.id;
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestReports::init()
{
    m_workspace = m_fixture.sample();
}

void TestReports::voice_keepsApartWhatIsOlder_data()
{
    QTest::addColumn<QString>("declaredBy");
    QTest::addColumn<QString>("status");
    QTest::addColumn<PartialDate>("date");
    QTest::addColumn<int>("voice");
    const PartialDate after(2013, 1, 1);
    QTest::newRow("declared") << u"state"_s << u"done"_s << after << int(EntryVoice::Declared);
    QTest::newRow("noted") << u"us"_s << u"done"_s << after << int(EntryVoice::Noted);
    QTest::newRow("not said") << QString() << u"done"_s << after << int(EntryVoice::Noted);
    QTest::newRow("by its word") << u"state"_s << u"existing_practice"_s << after
                                 << int(EntryVoice::Existing);
    QTest::newRow("by its day") << u"state"_s << u"done"_s << PartialDate(2011) << int(EntryVoice::Existing);
    QTest::newRow("same year") << u"state"_s << u"done"_s << PartialDate(2012) << int(EntryVoice::Declared);
    QTest::newRow("no day") << u"state"_s << u"done"_s << PartialDate() << int(EntryVoice::Declared);
}

void TestReports::voice_keepsApartWhatIsOlder()
{
    QFETCH(QString, declaredBy);
    QFETCH(QString, status);
    QFETCH(PartialDate, date);
    QFETCH(int, voice);
    const FollowUp entry{.status = status, .date = date, .declaredBy = declaredBy};
    QCOMPARE(int(entryVoice(entry, PartialDate(2012, 11, 22))), voice);
}

void TestReports::lacks_areNamed()
{
    const QDate day(2014, 4, 4);
    QStringList keys;
    for (const FollowUpLack lack : followUpLacks({}, true, day))
        keys << followUpLackKey(lack);
    QCOMPARE(
        keys,
        (QStringList{u"consent"_s, u"source"_s, u"status"_s, u"date"_s, u"voice"_s, u"never_checked"_s}));
    FollowUp whole{.status = u"done"_s,
                   .date = PartialDate(2014),
                   .declaredBy = u"us"_s,
                   .consent = true,
                   .lastChecked = PartialDate(2014, 1, 1),
                   .source = u"letter"_s};
    QVERIFY(followUpLacks(whole, true, day).isEmpty());
    whole.lastChecked = PartialDate(2013, 4, 3);
    QCOMPARE(followUpLacks(whole, true, day), QList{FollowUpLack::NotCheckedSince});
    whole.consent = false;
    whole.lastChecked = PartialDate(2014);
    QCOMPARE(followUpLacks(whole, false, day), QList<FollowUpLack>());  // of an agency nobody is asked
    QCOMPARE(recommendationLacks({}).size(), 3);
}

void TestReports::report_saysThatItBindsNobody_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("meeting") << u"GFMD6"_s;
    QTest::newRow("State") << u"BD"_s;
}

void TestReports::report_saysThatItBindsNobody()
{
    QFETCH(QString, subject);
    const QString all = text(request(u"followup_report"_s, subject));
    QVERIFY2(all.contains(u"bind nobody"_s) && all.contains(u"Follow-up is voluntary"_s), qPrintable(all));
    QVERIFY2(all.contains(u"4 April 2014"_s), qPrintable(all));
    QVERIFY(!all.contains(u'%'));
}

void TestReports::report_keepsVoicesApart()
{
    addEntry(u"DECLARED"_s, u"state"_s, false);
    addEntry(u"NOTED"_s, u"us"_s, true);
    const QString all = text(request(u"followup_report"_s, u"GFMD6"_s));
    const QString own = all.sliced(all.indexOf(u"### GFMD6-R08"_s));
    const auto declared = own.indexOf(u"Table: Declared by the actor itself"_s);
    const auto noted = own.indexOf(u"Table: Noted by our office"_s);
    QVERIFY2(declared >= 0 && declared < own.indexOf(u"DECLARED"_s), qPrintable(own));
    QVERIFY(own.indexOf(u"DECLARED"_s) < noted && noted < own.indexOf(u"NOTED"_s));
}

void TestReports::report_listsWhatNobodyTookUp()
{
    const QString before = text(request(u"followup_report"_s, u"GFMD6"_s));
    const auto open = before.indexOf(u"# Open: nothing entered"_s);
    QVERIFY2(open >= 0, qPrintable(before));
    const BriefDocument document = must(makeBrief(*m_workspace, request(u"followup_report"_s, u"GFMD6"_s)));
    QVERIFY(document.leftOut.isEmpty());
    // What has an entry is in the list no longer.
    Recommendation bare{
        .id = m_workspace->newId(), .reference = u"GFMD6-R99"_s, .text = LocalText(u"en"_s, u"BARE"_s)};
    bare.meeting = id(u"GFMD6"_s);
    save(*m_workspace, toRow(bare));
    const QString all = text(request(u"followup_report"_s, u"GFMD6"_s));
    const QString list = all.sliced(all.indexOf(u"# Open: nothing entered"_s));
    QVERIFY2(list.contains(u"GFMD6-R99"_s) && list.contains(u"no addressee; no theme"_s), qPrintable(list));
    FollowUp entry{.id = m_workspace->newId(), .description = LocalText(u"en"_s, u"TAKEN"_s)};
    entry.recommendations = {bare.id};
    entry.otherActors = u"somebody"_s;
    save(*m_workspace, toRow(entry));
    const QString after = text(request(u"followup_report"_s, u"GFMD6"_s));
    const QString rest = after.sliced(after.indexOf(u"# Open: nothing entered"_s));
    QVERIFY2(!rest.left(rest.indexOf(u"# What information"_s)).contains(u"GFMD6-R99"_s), qPrintable(rest));
    QVERIFY2(rest.contains(u"no source; no status; no date"_s), qPrintable(rest));
}

void TestReports::sharedCopy_leavesOutWithoutConsent()
{
    addEntry(u"SECRETLY"_s, u"us"_s, false);
    addEntry(u"AGREED"_s, u"us"_s, true);
    const BriefDocument shared =
        must(makeBrief(*m_workspace, request(u"followup_report"_s, u"GFMD6"_s, true)));
    const QString all = toText(shared);
    QVERIFY(!all.contains(u"SECRETLY"_s) && all.contains(u"AGREED"_s));
    QVERIFY2(!all.contains(u"Nothing is entered"_s) && !all.contains(u"Nobody has entered"_s),
             qPrintable(all));
    const QString left = shared.leftOut.join(u'\n');
    QVERIFY2(left.contains(u"without their consent"_s) && left.contains(u"(ask Bangladesh)"_s),
             qPrintable(left));
    QVERIFY(text(request(u"followup_report"_s, u"GFMD6"_s)).contains(u"SECRETLY"_s));
}

void TestReports::dayBefore_knowsNothingOfIt()
{
    addEntry(u"LATER"_s, u"state"_s, true);
    BriefRequest early = request(u"followup_report"_s, u"GFMD6"_s);
    early.asOf = QDate(2014, 2, 1);
    QVERIFY(!text(early).contains(u"LATER"_s));
    QVERIFY(text(request(u"followup_report"_s, u"GFMD6"_s)).contains(u"LATER"_s));
}

void TestReports::roundtables_groupThemToo()
{
    const Recipe recipe = must(Recipe::parse(
        "{\"key\": \"by_roundtable\", \"words_from\": \"followup_report\", \"parts\": [{\"key\": "
        "\"report_recommendations\", \"options\": {\"by_roundtable\": true}, \"title\": {\"en\": \"Taken "
        "up\"}}]}",
        u"by_roundtable"_s));
    Reader reader(*m_workspace);
    const QString all =
        toText(must(followUpReport(reader, recipe, request(u"followup_report"_s, u"GFMD6"_s))));
    const Meeting roundtable = *reader.one<Meeting>(reader.one<Recommendation>(id(u"GFMD6-R08"_s))->origin);
    QVERIFY2(all.contains(u"## "_s + roundtable.title.in(u"en"_s)), qPrintable(all));
}

void TestReports::progressReport_standsWithItsEntry()
{
    const RecordId entry = addEntry(u"ENTRY"_s, u"state"_s, true);
    ProgressReport report{
        .id = m_workspace->newId(), .title = LocalText(u"en"_s, u"Spring"_s), .about = entry};
    report.submittedOn = PartialDate(2014, 3, 20);
    report.achieved = LocalText(u"en"_s, u"ACHIEVED"_s);
    report.handling = u"shared"_s;
    save(*m_workspace, toRow(report));
    QVERIFY(text(request(u"followup_report"_s, u"GFMD6"_s)).contains(u"Reported 20 Mar 2014. ACHIEVED"_s));
    BriefRequest before = request(u"followup_report"_s, u"GFMD6"_s);
    before.asOf = QDate(2014, 3, 10);
    QVERIFY(!text(before).contains(u"ACHIEVED"_s));
}

void TestReports::accountsThatDiffer_standSideBySide()
{
    const RecordId entry = addEntry(u"ENTRY"_s, u"us"_s, true);  // under way
    ProgressReport report{.id = m_workspace->newId(),
                          .title = LocalText(u"en"_s, u"Spring"_s),
                          .reference = u"PR-99"_s,
                          .about = entry};
    report.reportedBy = id(u"IOM"_s);
    report.submittedOn = PartialDate(2014, 3, 20);
    report.status = u"submitted"_s;
    report.followUpStatus = u"not_pursued"_s;
    report.handling = u"internal"_s;
    save(*m_workspace, toRow(report));
    const QString told =
        u"two accounts use different words: Under way (FU-ENTRY, 1 Mar 2014); Not pursued (PR-99, 20 Mar 2014)"_s;
    const QString all = text(request(u"followup_report"_s, u"GFMD6"_s));
    QVERIFY2(all.contains(told), qPrintable(all.sliced(all.indexOf(u"# What information"_s))));
    // Of what is internal a shared copy tells nothing, nor of what came later.
    QVERIFY(!text(request(u"followup_report"_s, u"GFMD6"_s, true)).contains(u"PR-99"_s));
    BriefRequest before = request(u"followup_report"_s, u"GFMD6"_s);
    before.asOf = QDate(2014, 3, 10);
    QVERIFY(!text(before).contains(u"PR-99"_s));
}

void TestReports::state_hasItsCycles()
{
    PlanningCycle cycle{.id = m_workspace->newId(),
                        .state = id(u"BD"_s),
                        .instrument = u"undaf"_s,
                        .name = LocalText(u"en"_s, u"Second framework"_s),
                        .from = PartialDate(2016),
                        .to = PartialDate(2020)};
    cycle.handling = u"shared"_s;
    save(*m_workspace, toRow(cycle));
    const QString all = text(request(u"followup_report"_s, u"BD"_s));
    QVERIFY2(all.contains(u"# Planning cycles"_s) && all.contains(u"UNDAF: Second framework"_s),
             qPrintable(all));
    QVERIFY(all.contains(u"# What it has taken up"_s) && !all.contains(u"# What was taken up"_s));
}

void TestReports::wrongRecords_areRefused_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("says");
    QTest::newRow("report of an agency")
        << u"followup_report"_s << u"ILO"_s << u"Forum Meeting or of a State"_s;
    QTest::newRow("report of another meeting") << u"followup_report"_s << u"TRI-2014-04"_s << u"is neither"_s;
    QTest::newRow("handover of a theme") << u"handover"_s << u"T-COSTS"_s << u"none of these"_s;
    QTest::newRow("handover of another meeting") << u"handover"_s << u"TRI-2014-04"_s << u"none of these"_s;
}

void TestReports::wrongRecords_areRefused()
{
    QFETCH(QString, recipe);
    QFETCH(QString, reference);
    QFETCH(QString, says);
    const auto made = makeBrief(*m_workspace, request(recipe, reference));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ProblemCode::Invalid);
    QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
    BriefRequest nothing = request(recipe, reference);
    nothing.record = m_workspace->newId();
    QCOMPARE(makeBrief(*m_workspace, nothing).error().code, ProblemCode::NotFound);
}

void TestReports::internalMeeting_hasNoSharedCopy()
{
    change(*m_workspace, id(u"GFMD6"_s), u"handling"_s, u"internal"_s);
    QVERIFY(makeBrief(*m_workspace, request(u"followup_report"_s, u"GFMD6"_s)));
    QVERIFY(!makeBrief(*m_workspace, request(u"followup_report"_s, u"GFMD6"_s, true)));
}

void TestReports::scope_ofAChair_hasItsTermAndMeetings()
{
    Reader reader(*m_workspace);
    const HandoverScope scope = handoverScope(reader, id(u"GFMDC-SE-2013"_s), QDate(2014, 4, 4));
    QVERIFY(scope.actors.contains(id(u"SE"_s)) && scope.actors.contains(id(u"GFMD-CIO"_s)));
    QVERIFY(scope.meetingIds().contains(id(u"GFMD7"_s)) && scope.meetingIds().contains(id(u"TRI-2014-04"_s)));
    QVERIFY(!scope.from.isNull() && !scope.to.isNull());
    QCOMPARE(scope.next, RecordIds{id(u"TR"_s)});
}

void TestReports::handover_tellsOpenActionsAlone()
{
    Outcome open{.id = m_workspace->newId(), .text = LocalText(u"en"_s, u"OPENONE"_s), .kind = u"action"_s};
    open.reference = u"TRI-2014-01-A90"_s;
    open.meeting = id(u"TRI-2014-01"_s);
    open.responsible = {id(u"GMG"_s)};
    open.status = u"open"_s;
    open.handling = u"shared"_s;
    Outcome done = open;
    done.id = m_workspace->newId();
    done.reference = u"TRI-2014-01-A91"_s;
    done.text = LocalText(u"en"_s, u"DONEONE"_s);
    done.status = u"done"_s;
    done.doneOn = PartialDate(2014, 2, 1);
    Outcome later = done;  // on the day of the paper it was still open
    later.id = m_workspace->newId();
    later.reference = u"TRI-2014-01-A92"_s;
    later.text = LocalText(u"en"_s, u"LATERONE"_s);
    later.doneOn = PartialDate(2014, 5, 1);
    for (const Outcome &one : {open, done, later})
        save(*m_workspace, toRow(one));
    const QString all = text(request(u"handover"_s, u"GMG"_s));
    QVERIFY2(all.contains(u"OPENONE"_s) && all.contains(u"LATERONE"_s) && !all.contains(u"DONEONE"_s),
             qPrintable(all));
}

void TestReports::handover_hidesContactsWithoutConsent()
{
    Person person{.id = m_workspace->newId(), .name = u"Jo Focal"_s};
    person.organisations = {id(u"ILO"_s)};
    person.email = u"jo@example.org"_s;
    person.handling = u"shared"_s;
    save(*m_workspace, toRow(person));
    QString all = text(request(u"handover"_s, u"ILO"_s));
    QVERIFY2(all.contains(u"Jo Focal"_s) && !all.contains(u"jo@example.org"_s), qPrintable(all));
    QVERIFY(all.contains(u"no consent recorded"_s));
    change(*m_workspace, person.id, u"contact_consent"_s, true);
    QVERIFY(text(request(u"handover"_s, u"ILO"_s)).contains(u"jo@example.org"_s));
    all = text(request(u"handover"_s, u"ILO"_s, true));
    QVERIFY2(all.contains(u"Jo Focal"_s) && !all.contains(u"jo@example.org"_s), qPrintable(all));
}

void TestReports::handover_saysWhatIsUnclear()
{
    Outcome open{.id = m_workspace->newId(), .text = LocalText(u"en"_s, u"VAGUE"_s), .kind = u"action"_s};
    open.reference = u"TRI-2014-01-A90"_s;
    open.meeting = id(u"TRI-2014-01"_s);
    open.status = u"open"_s;
    save(*m_workspace, toRow(open));
    const QString all = text(request(u"handover"_s, u"GMG"_s));
    const QString list = all.sliced(all.indexOf(u"# Still unclear"_s));
    QVERIFY2(list.contains(u"TRI-2014-01-A90 | who is responsible; by when"_s), qPrintable(list));
}

void TestReports::handover_ofAPerson_isMade()
{
    Reader reader(*m_workspace);
    const QList<Person> people = reader.all<Person>();
    QVERIFY(!people.isEmpty());
    BriefRequest wanted = request(u"handover"_s, u"GMG"_s);
    wanted.record = people.first().id;
    QVERIFY(text(wanted).contains(u"Handover"_s));
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
