// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proposals at their edges, and what becomes of those that are accepted.

#include "tests/core/agendadraftsetup.h"

class AgendaAcceptedTest final : public AgendaDraftSetup {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsProposedTwice();
    void noPreviousMeeting_leavesTheRest();
    void circleOfMeetings_ends();
    void missingEnds_areNoFault();
    void deletedRecords_areNotProposed();
    void accepted_standUnderTheirArea();
    void accepted_areNotProposedAgain();
    void accepted_goUnderASectionThatIsThere();
    void accepted_areOneStep();
    void acceptedLate_passesOverWhatIsGone();
};

void AgendaAcceptedTest::nothingIsProposedTwice()
{
    addMeetings();
    Outcome open = action(u"open and due and new"_s, u"M1"_s);
    open.due = PartialDate(2014, 4, 1);
    open.themes = {idOf(u"t"_s)};
    m_fixture->clock.set(QDateTime(QDate(2014, 2, 1), QTime(9, 0), Qt::UTC));
    add(Theme{.id = idOf(u"t"_s), .name = en(u"t"_s)});
    add(open);
    int named = 0;
    QSet<QString> keys;
    for (const AgendaProposal &one : draft()) {
        named += one.related.contains(open.id);
        keys.insert(one.key);
    }
    QCOMPARE(named, 1);
    QCOMPARE(keys.size(), draft().size());
    AgendaItem has = item(u"x"_s, u"M2"_s);
    has.related = {open.id, idOf(u"t"_s)};
    add(has);
    QVERIFY(from(From::Action).isEmpty());
    QVERIFY(from(From::Due).isEmpty());
    QVERIFY(from(From::Themes).isEmpty());
}

void AgendaAcceptedTest::noPreviousMeeting_leavesTheRest()
{
    addMeetings();
    change(*m_workspace, idOf(u"M2"_s), u"previous"_s, FieldValue());
    add(action(u"open"_s, u"M1"_s));
    add(item(u"untreated"_s, u"M1"_s));
    for (const AgendaProposal &one : draft())
        QCOMPARE(one.origin, From::Area);
}

void AgendaAcceptedTest::circleOfMeetings_ends()
{
    addMeetings();
    change(*m_workspace, idOf(u"M1"_s), u"previous"_s, idOf(u"M2"_s));
    add(action(u"open"_s, u"M1"_s));
    QCOMPARE(from(From::Action).size(), 1);
}

void AgendaAcceptedTest::missingEnds_areNoFault()
{
    addMeetings();
    Outcome open = action(u"open"_s, u"M1"_s);
    open.item = idOf(u"nowhere"_s);
    open.responsible = {idOf(u"nobody"_s)};
    open.area = {};
    add(open);
    AgendaItem lost = item(u"lost"_s, u"M1"_s);
    lost.parent = idOf(u"nowhere"_s);
    lost.carriedFrom = idOf(u"never seen"_s);
    lost.area = idOf(u"no area"_s);
    add(lost);
    add(ThemeReview{.id = idOf(u"r"_s), .theme = idOf(u"no theme"_s), .meeting = idOf(u"no meeting"_s)});
    QCOMPARE(from(From::Action).first().reason, u"No date set; open since the meeting of 12 December 2013"_s);
    QVERIFY(from(From::Carried).first().reason.contains(u"carried over once"_s));
    QVERIFY(m_workspace->apply(accept(draft())));
}

void AgendaAcceptedTest::deletedRecords_areNotProposed()
{
    addMeetings();
    add(action(u"open"_s, u"M1"_s));
    add(item(u"untreated"_s, u"M1"_s));
    add(AgendaItem{.id = idOf(u"waiting"_s), .title = en(u"Waiting"_s)});
    add(Theme{.id = idOf(u"t"_s), .name = en(u"t"_s)});
    QCOMPARE(draft().size(), 5 + 4);
    for (const QString &name : {u"open"_s, u"untreated"_s, u"waiting"_s, u"t"_s})
        remove(*m_workspace, idOf(name));
    QCOMPARE(draft().size(), 5);
    remove(*m_workspace, idOf(u"M1"_s));
    QCOMPARE(draft().size(), 5);
}

void AgendaAcceptedTest::accepted_standUnderTheirArea()
{
    addMeetings();
    Outcome open = action(u"open"_s, u"M1"_s);
    open.area = idOf(u"A2"_s);
    add(open);
    AgendaItem untreated = item(u"untreated"_s, u"M1"_s);
    untreated.area = idOf(u"A2"_s);
    untreated.number = u"7"_s;
    untreated.visibility = u"ours"_s;
    add(untreated);
    QVERIFY(m_workspace->apply(accept(draft())));
    const auto items = agenda();
    QCOMPARE(items.size(), 5 + 2);
    const auto find = [&](const QString &title) {
        return *std::find_if(items.begin(), items.end(),
                             [&](const AgendaItem &one) { return one.title.in(u"en"_s) == title; });
    };
    const AgendaItem section = find(u"Area 2"_s);
    QCOMPARE(section.kind, u"section"_s);
    QCOMPARE(section.number, u"2"_s);
    QVERIFY(!section.minutes);
    QCOMPARE(find(u"Area 3"_s).kind, u"item"_s);
    QCOMPARE(find(u"Area 3"_s).number, u"3"_s);
    const AgendaItem carried = find(u"untreated"_s);
    QCOMPARE(carried.parent, section.id);
    QCOMPARE(carried.number, u"2 (a)"_s);
    QCOMPARE(carried.order, std::optional<qint64>(1));
    QCOMPARE(carried.carriedFrom, untreated.id);
    QVERIFY(!carried.carryReason.isEmpty());
    QCOMPARE(carried.visibility, u"ours"_s);
    QCOMPARE(find(u"open"_s).number, u"2 (b)"_s);
    QCOMPARE(find(u"open"_s).related, RecordIds{open.id});
    Reader reader(*m_workspace);
    for (const AgendaItem &one : items)
        for (const Finding &found : checkRow(toRow(one)))
            QVERIFY2(found.severity != Finding::Severity::Error, qPrintable(found.text));
}

void AgendaAcceptedTest::accepted_areNotProposedAgain()
{
    addMeetings();
    add(action(u"open"_s, u"M1"_s));
    add(item(u"untreated"_s, u"M1"_s));
    add(AgendaItem{.id = idOf(u"waiting"_s), .title = en(u"Waiting"_s)});
    add(Theme{.id = idOf(u"t"_s), .name = en(u"t"_s)});
    m_fixture->clock.set(QDateTime(QDate(2014, 2, 1), QTime(9, 0), Qt::UTC));
    add(Recommendation{.id = idOf(u"new"_s), .text = en(u"New"_s)});
    QVERIFY(m_workspace->apply(accept(draft())));
    QVERIFY2(draft().isEmpty(), qPrintable(draft().isEmpty() ? QString() : draft().first().key));
}

void AgendaAcceptedTest::accepted_goUnderASectionThatIsThere()
{
    addMeetings();
    AgendaItem section = item(u"section"_s, u"M2"_s, u"section"_s);
    section.area = idOf(u"A2"_s);
    section.number = u"4."_s;
    section.order = 4;
    add(section);
    Outcome open = action(u"open"_s, u"M1"_s);
    open.area = idOf(u"A2"_s);
    add(open);
    QVERIFY(m_workspace->apply(accept(from(From::Action))));
    const auto items = agenda();
    QCOMPARE(items.size(), 2);
    const AgendaItem &made = items[0].id == section.id ? items[1] : items[0];
    QCOMPARE(made.parent, section.id);
    QCOMPARE(made.number, u"4 (a)"_s);
}

void AgendaAcceptedTest::accepted_areOneStep()
{
    addMeetings();
    add(AgendaItem{.id = idOf(u"waiting"_s), .title = en(u"Waiting"_s)});
    QVERIFY(m_workspace->apply(accept(draft())));
    QCOMPARE(agenda().size(), 6);
    QVERIFY(m_workspace->undo());
    QVERIFY(agenda().isEmpty());
    QCOMPARE(from(From::Backlog).size(), 1);
}

void AgendaAcceptedTest::acceptedLate_passesOverWhatIsGone()
{
    addMeetings();
    add(item(u"untreated"_s, u"M1"_s));
    add(AgendaItem{.id = idOf(u"waiting"_s), .title = en(u"Waiting"_s)});
    QList<AgendaProposal> proposals = from(From::Carried) + from(From::Backlog);
    QCOMPARE(proposals.size(), 2);
    QVERIFY(m_workspace->apply(accept({proposals[0], proposals[0], proposals[1], proposals[1]})));
    QCOMPARE(agenda().size(), 2);
    QVERIFY(accept(proposals).isEmpty());
    QVERIFY(m_workspace->undo());
    remove(*m_workspace, idOf(u"untreated"_s));
    remove(*m_workspace, idOf(u"waiting"_s));
    QVERIFY(accept(proposals).isEmpty());
}

QTEST_GUILESS_MAIN(AgendaAcceptedTest)
#include "tst_agendaaccepted.moc"
