// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an agenda is proposed to hold, and why.

#include "tests/core/agendadraftsetup.h"

class AgendaDraftTest final : public AgendaDraftSetup {
    Q_OBJECT
private Q_SLOTS:
    void emptyWorkspace_proposesNothing();
    void areas_areProposedUntilTheAgendaHasThem();
    void openActions_comeWithTheirFacts();
    void actionsOfOtherMeetings_areLeftAlone();
    void untreatedItems_areCarried();
    void treatedItems_areNot_data();
    void treatedItems_areNot();
    void meetingStillToCome_hasNothingUntreated();
    void backlog_isOfferedNotSuggested();
    void dueRecords_ofAllKinds();
    void changes_areGroupedByArea();
    void themes_neverOrLongAgo();
};

void AgendaDraftTest::emptyWorkspace_proposesNothing()
{
    add(Meeting{.id = idOf(u"M2"_s), .title = en(u"Alone"_s)});
    QVERIFY(draft().isEmpty());
    QVERIFY(accept({}).isEmpty());
}

void AgendaDraftTest::areas_areProposedUntilTheAgendaHasThem()
{
    addMeetings();
    const auto areas = from(From::Area);
    QCOMPARE(areas.size(), 5);
    QCOMPARE(areas[1].title.in(u"fr"_s), u"Domaine 2"_s);
    QCOMPARE(areas[1].key, u"area:"_s + idOf(u"A2"_s).toString());
    QVERIFY(areas[1].suggested && areas[1].minutes);
    AgendaItem has = item(u"x"_s, u"M2"_s);
    has.area = idOf(u"A2"_s);
    add(has);
    QCOMPARE(from(From::Area).size(), 4);
}

void AgendaDraftTest::openActions_comeWithTheirFacts()
{
    addMeetings();
    AgendaItem about = item(u"about"_s, u"M1"_s);
    about.area = idOf(u"A2"_s);
    add(about);
    Outcome open = action(u"The ILO sends the list."_s, u"M1"_s);
    open.text.set(u"fr"_s, u"L’OIT envoie la liste."_s);
    open.due = PartialDate(2014, 4, 30);
    open.responsible = {idOf(u"ILO"_s)};
    open.item = about.id;
    add(open);
    Outcome over = action(u"over"_s, u"M1"_s);
    over.due = PartialDate(2014, 1);
    over.area = idOf(u"A5"_s);
    over.otherResponsible = u"All three"_s;
    over.status.clear();
    add(over);
    Outcome done = action(u"done"_s, u"M1"_s);
    done.status = u"done"_s;
    add(done);
    const auto actions = from(From::Action);
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions[0].title.in(u"en"_s), u"The ILO sends the list"_s);
    QCOMPARE(actions[0].title.in(u"fr"_s), u"L’OIT envoie la liste"_s);
    QCOMPARE(actions[0].area, idOf(u"A2"_s));  // of its item
    QCOMPARE(actions[0].related, RecordIds{open.id});
    QCOMPARE(actions[0].reason, u"Due 30 April 2014, ILO; open since the meeting of 12 December 2013"_s);
    QCOMPARE(actions[1].reason,
             u"Was due January 2014, All three; open since the meeting of 12 December 2013"_s);
    QCOMPARE(actions[1].area, idOf(u"A5"_s));
}

void AgendaDraftTest::actionsOfOtherMeetings_areLeftAlone()
{
    addMeetings();
    add(Meeting{.id = idOf(u"other"_s), .title = en(u"Friends"_s), .from = PartialDate(2014, 2, 1)});
    add(action(u"elsewhere"_s, u"other"_s));
    QVERIFY(from(From::Action).isEmpty());
    QVERIFY(from(From::Due).isEmpty());  // nor is it due
}

void AgendaDraftTest::untreatedItems_areCarried()
{
    addMeetings();
    add(Meeting{.id = idOf(u"M0"_s), .title = en(u"Before"_s), .from = PartialDate(2013, 5)});
    add(item(u"first"_s, u"M0"_s));
    AgendaItem again = item(u"again"_s, u"M1"_s);
    again.carriedFrom = idOf(u"first"_s);
    again.area = idOf(u"A3"_s);
    again.minutes = 25;
    again.related = {idOf(u"ILO"_s)};
    add(again);
    add(item(u"opening"_s, u"M1"_s, u"procedural"_s));
    add(item(u"lunch"_s, u"M1"_s, u"pause"_s));
    const auto carried = from(From::Carried);
    QCOMPARE(carried.size(), 1);
    QCOMPARE(carried[0].item, again.id);
    QCOMPARE(carried[0].minutes, std::optional<qint64>(25));
    QCOMPARE(carried[0].reason,
             u"Not treated at the meeting of 12 December 2013: no minutes and no outcome; carried over once, "
             u"first raised at the "
             "meeting of May 2013"_s);
    QCOMPARE(carried[0].carryReason.in(u"en"_s), u"Not treated at the meeting of 12 December 2013"_s);
}

void AgendaDraftTest::treatedItems_areNot_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"minutes", "heading", "outcome", "review", "carried"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void AgendaDraftTest::treatedItems_areNot()
{
    QFETCH(QString, how);
    addMeetings();
    AgendaItem treated = item(u"treated"_s, u"M1"_s);
    AgendaItem heading = item(u"heading"_s, u"M1"_s, u"section"_s);
    treated.parent = heading.id;
    if (how == u"minutes")
        treated.minutesTaken = en(u"Agreed."_s);
    if (how == u"heading")
        heading.minutesTaken = en(u"Agreed."_s);
    add(treated);
    add(heading);
    AgendaItem later = item(u"later"_s, u"elsewhere"_s);
    later.carriedFrom = treated.id;
    if (how == u"carried")
        add(later);
    if (how == u"outcome")
        add(Outcome{.id = idOf(u"o"_s), .text = en(u"o"_s), .kind = u"note"_s, .item = treated.id});
    if (how == u"review")
        add(ThemeReview{.id = idOf(u"r"_s), .theme = idOf(u"t"_s), .item = treated.id});
    QVERIFY(from(From::Carried).isEmpty());
}

void AgendaDraftTest::meetingStillToCome_hasNothingUntreated()
{
    addMeetings();
    change(*m_workspace, idOf(u"M1"_s), u"status"_s, u"open"_s);
    add(item(u"planned"_s, u"M1"_s));
    QCOMPARE(from(From::Carried).size(), 1);  // its day is over
    m_today = QDate(2013, 12, 12);
    QVERIFY(from(From::Carried).isEmpty());
    QVERIFY(from(From::Changed).isEmpty());
    m_today = QDate(2014, 4, 1);
}

void AgendaDraftTest::backlog_isOfferedNotSuggested()
{
    addMeetings();
    AgendaItem waiting{.id = idOf(u"waiting"_s), .title = en(u"Waiting"_s), .minutes = 20};
    waiting.area = idOf(u"A4"_s);
    waiting.carryReason = en(u"No time"_s);
    AgendaItem below{.id = idOf(u"below"_s), .parent = waiting.id, .title = en(u"Below"_s)};
    add(waiting);
    add(below);
    const auto offered = from(From::Backlog);
    QCOMPARE(offered.size(), 1);  // what is below comes along
    QVERIFY(!offered[0].suggested);
    QCOMPARE(offered[0].reason, u"Waits in the backlog: No time"_s);
    QCOMPARE(offered[0].area, waiting.area);
    QVERIFY(m_workspace->apply(accept(offered)));
    const auto items = agenda();
    QCOMPARE(items.size(), 2);
    QVERIFY(std::any_of(items.begin(), items.end(),
                        [&](const AgendaItem &one) { return one.parent == waiting.id; }));
    QVERIFY(from(From::Backlog).isEmpty());
}

void AgendaDraftTest::dueRecords_ofAllKinds()
{
    addMeetings();
    add(ExpertiseRequest{
        .id = idOf(u"paper"_s), .title = en(u"Paper on fees"_s), .askedOn = PartialDate(2014, 1, 1)});
    change(*m_workspace, idOf(u"paper"_s), u"needed_by"_s, PartialDate(2014, 4, 10));
    change(*m_workspace, idOf(u"paper"_s), u"status"_s, u"asked"_s);
    change(*m_workspace, idOf(u"paper"_s), u"asked"_s, RecordIds{idOf(u"ILO"_s)});
    Row activity(kindOf<Activity>().spec, idOf(u"act"_s));
    activity.setValue(u"title", en(u"Regional hearing"_s));
    activity.setValue(u"due", PartialDate(2014, 3));
    activity.setValue(u"status", u"delayed"_s);
    save(*m_workspace, activity);
    PreparationStep step{.id = idOf(u"step"_s), .title = en(u"Send invitations"_s)};
    step.due = PartialDate(2014, 3, 1);
    step.status = u"open"_s;
    add(step);  // preparing is no subject of the meeting
    const auto due = from(From::Due);
    QCOMPARE(due.size(), 2);
    QCOMPARE(due[0].title.in(u"en"_s), u"Paper on fees"_s);
    QCOMPARE(due[0].area, idOf(u"A2"_s));
    QCOMPARE(due[0].reason, u"Expertise request: Asked; due 10 April 2014, ILO"_s);
    QVERIFY(due[1].reason.contains(u"was due March 2014"_s));
    change(*m_workspace, idOf(u"paper"_s), u"needed_by"_s, PartialDate(2014, 4));  // may be after the meeting
    change(*m_workspace, idOf(u"act"_s), u"status"_s, u"completed"_s);
    QVERIFY(from(From::Due).isEmpty());
}

void AgendaDraftTest::changes_areGroupedByArea()
{
    addMeetings();
    add(Theme{.id = idOf(u"t"_s), .name = en(u"Costs"_s)});
    add(Recommendation{.id = idOf(u"old"_s), .text = en(u"Old"_s)});
    m_fixture->clock.set(QDateTime(QDate(2013, 12, 12), QTime(23, 30), Qt::UTC));
    add(Recommendation{.id = idOf(u"same day"_s), .text = en(u"On the day itself"_s)});
    QVERIFY(from(From::Changed).isEmpty());
    m_fixture->clock.set(QDateTime(QDate(2014, 2, 1), QTime(9, 0), Qt::UTC));
    add(Recommendation{.id = idOf(u"new"_s), .text = en(u"New"_s)});
    add(Recommendation{.id = idOf(u"new too"_s), .text = en(u"New too"_s)});
    ExpertiseRequest request{.id = idOf(u"req"_s), .title = en(u"Paper"_s)};
    request.themes = {idOf(u"t"_s)};
    add(request);
    add(ExpertiseRequest{.id = idOf(u"unlinked"_s), .title = en(u"Unlinked"_s)});
    add(Organisation{.id = idOf(u"org"_s), .name = en(u"No subject"_s)});
    change(*m_workspace, idOf(u"new"_s), u"text"_s, en(u"Newer"_s));
    const auto changed = from(From::Changed);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0].area, idOf(u"A2"_s));
    QCOMPARE(changed[0].related, RecordIds{request.id});
    QCOMPARE(changed[1].area, idOf(u"A5"_s));
    QCOMPARE(changed[1].related.size(), 2);
    QCOMPARE(changed[1].reason, u"Changed since the meeting of 12 December 2013: Recommendations: 2"_s);
    m_today = QDate(2014, 4, 1);
}

void AgendaDraftTest::themes_neverOrLongAgo()
{
    addMeetings();
    add(Meeting{.id = idOf(u"M0"_s), .title = en(u"Before"_s), .from = PartialDate(2013, 4, 9)});
    for (const QString &name : {u"never"_s, u"long ago"_s, u"lately"_s, u"twice"_s, u"now"_s})
        add(Theme{.id = idOf(name), .name = en(name)});
    Theme gone{.id = idOf(u"retired"_s), .name = en(u"retired"_s), .status = u"retired"_s};
    add(gone);
    const auto review = [this](const QString &name, const QString &theme, const QString &at,
                               PartialDate on = {}) {
        add(ThemeReview{.id = idOf(name), .theme = idOf(theme), .meeting = idOf(at), .date = on});
    };
    review(u"r1"_s, u"long ago"_s, u"M0"_s);
    review(u"r2"_s, u"lately"_s, u"M1"_s);
    review(u"r3"_s, u"twice"_s, u"M0"_s);
    review(u"r4"_s, u"twice"_s, u"gone"_s, PartialDate(2013, 8));
    review(u"r5"_s, u"now"_s, u"M2"_s);
    const auto themes = from(From::Themes);
    QCOMPARE(themes.size(), 1);
    QCOMPARE(themes[0].related, (RecordIds{idOf(u"never"_s), idOf(u"long ago"_s)}));
    QCOMPARE(themes[0].reason, u"Never reviewed: “never”; Not reviewed for 12 months: “long ago”"_s);
    QCOMPARE(themes[0].sources[1].fact, u"last reviewed 9 April 2013"_s);
    QCOMPARE(themes[0].area, idOf(u"A1"_s));
}

QTEST_GUILESS_MAIN(AgendaDraftTest)
#include "tst_agendadraft.moc"
