// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/agendaitem.h"
#include "core/kinds/meeting.h"
#include "core/kinds/organisation.h"
#include "core/kinds/outcome.h"
#include "core/kinds/person.h"
#include "core/kinds/position.h"
#include "core/kinds/state.h"
#include "core/kinds/statename.h"
#include "core/rules/roomview.h"

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test", name);
}

LocalText en(const QString &text)
{
    return LocalText(u"en"_s, text);
}

Outcome outcome(const QString &kind, const RecordIds &responsible)
{
    return {.id = idOf(kind),
            .text = en(u"Text of the "_s + kind),
            .kind = kind,
            .item = idOf(u"item"_s),
            .responsible = responsible,
            .otherResponsible = u"Mr X"_s,
            .due = PartialDate(2014, 6, 30),
            .handling = u"shared"_s};
}

struct Case {
    Meeting meeting{.id = idOf(u"meeting"_s),
                    .title = en(u"Trilateral"_s),
                    .attribution = u"attributed"_s,
                    .handling = u"shared"_s};
    AgendaItem item{.id = idOf(u"item"_s),
                    .meeting = idOf(u"meeting"_s),
                    .parent = idOf(u"above"_s),
                    .number = u"3 (a)"_s,
                    .title = en(u"Costs"_s),
                    .minutes = 20,
                    .visibility = u"shared"_s,
                    .background = en(u"Background"_s),
                    .wantedOutcome = en(u"A roadmap"_s),
                    .talkingPoints = en(u"Points"_s),
                    .handling = u"shared"_s};
    AgendaItem above{.id = idOf(u"above"_s),
                     .meeting = idOf(u"meeting"_s),
                     .title = en(u"Priorities"_s),
                     .visibility = u"shared"_s,
                     .handling = u"shared"_s};
    QList<Outcome> outcomes{outcome(u"decision"_s, {idOf(u"org"_s), idOf(u"person"_s)}),
                            outcome(u"action"_s, {idOf(u"org"_s), idOf(u"person"_s), idOf(u"TR"_s)}),
                            outcome(u"note"_s, {}), outcome(u"disagreement"_s, {})};
    Organisation organisation{.id = idOf(u"org"_s), .acronym = en(u"IOM"_s)};
    Person person{.id = idOf(u"person"_s), .name = u"Ms Y"_s};
    State state{.id = idOf(u"TR"_s), .name = en(u"Türkiye"_s)};
    StateName dated{.id = idOf(u"TR-old"_s),
                    .name = en(u"Turkey"_s),
                    .state = idOf(u"TR"_s),
                    .to = PartialDate(2022, 5, 31)};

    [[nodiscard]] RoomView view(bool blank = false) const
    {
        RoomSource source{.meeting = toRow(meeting),
                          .items = {toRow(item), toRow(above)},
                          .day = QDate(2014, 4, 3),
                          .language = u"en"_s};
        for (const Outcome &one : outcomes)
            source.outcomes << toRow(one);
        source.actors = {toRow(organisation), toRow(person), toRow(state)};
        source.names = {toRow(dated)};
        return roomView(source, blank);
    }
};

}  // namespace

class RoomViewTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharedItem_showsTheClosedList();
    void hiddenItem_showsTheMeetingOnly_data();
    void hiddenItem_showsTheMeetingOnly();
    void meetingNotForOthers_showsNothing();
    void blanked_isEmpty();
    void itemOfAnotherMeeting_isNotShown();
    void recordsOfAnotherKind_areNotShown();
    void chathamHouse_namesNoPerson();
    void outcomeNotForOthers_isLeftOut();
    void actorNotForOthers_isNotNamed();
    void datedName_needsItsOwnLeave();
    void revisedDue_counts();
};

void RoomViewTest::sharedItem_showsTheClosedList()
{
    const RoomView view = Case().view();
    QCOMPARE(view.shows, RoomView::Shows::Item);
    QCOMPARE(view.meeting, u"Trilateral"_s);
    QCOMPARE(view.number, u"3 (a)"_s);
    QCOMPARE(view.title, u"Costs"_s);
    QCOMPARE(view.wanted, u"A roadmap"_s);
    QCOMPARE(view.minutes, std::optional<qint64>(20));
    QCOMPARE(view.agreed.size(), 2);
    QCOMPARE(view.agreed[0],
             (RoomOutcome{u"decision"_s,
                          u"Text of the decision"_s,
                          {u"IOM"_s, u"Ms Y"_s, u"Mr X"_s},
                          PartialDate(2014, 6, 30)}));
    QCOMPARE(view.agreed[1].who, (QStringList{u"IOM"_s, u"Ms Y"_s, u"Turkey"_s, u"Mr X"_s}));
}

void RoomViewTest::hiddenItem_showsTheMeetingOnly_data()
{
    QTest::addColumn<QString>("visibility");
    QTest::addColumn<QString>("handling");
    QTest::newRow("ours") << u"ours"_s << u"public"_s;
    QTest::newRow("visibility of a newer version") << u"chair_only"_s << u"public"_s;
    QTest::newRow("internal") << u"public"_s << u"internal"_s;
    QTest::newRow("sensitive") << u"shared"_s << u"sensitive"_s;
    QTest::newRow("handling of a newer version") << u"shared"_s << u"cabinet"_s;
}

void RoomViewTest::hiddenItem_showsTheMeetingOnly()
{
    QFETCH(QString, visibility);
    QFETCH(QString, handling);
    Case itself;
    itself.item.visibility = visibility;
    itself.item.handling = handling;
    Case below;
    below.above.visibility = visibility;
    below.above.handling = handling;
    for (const Case &one : {itself, below}) {
        RoomView expected;
        expected.shows = RoomView::Shows::Meeting;
        expected.meeting = u"Trilateral"_s;
        QCOMPARE(one.view(), expected);
    }
}

void RoomViewTest::meetingNotForOthers_showsNothing()
{
    Case one;
    one.meeting.handling = u"internal"_s;
    QCOMPARE(one.view(), RoomView());
}

void RoomViewTest::blanked_isEmpty()
{
    RoomView expected;
    expected.shows = RoomView::Shows::Blank;
    QCOMPARE(Case().view(true), expected);
}

void RoomViewTest::itemOfAnotherMeeting_isNotShown()
{
    Case one;
    one.item.meeting = idOf(u"other"_s);
    QCOMPARE(one.view().shows, RoomView::Shows::Meeting);
    QVERIFY(one.view().title.isEmpty());
}

void RoomViewTest::recordsOfAnotherKind_areNotShown()
{
    const Position position{.id = idOf(u"item"_s), .summary = en(u"Secret"_s)};
    RoomSource source{.meeting = toRow(Case().meeting),
                      .items = {toRow(position)},
                      .outcomes = {toRow(position)},
                      .language = u"en"_s};
    QCOMPARE(roomView(source, false).shows, RoomView::Shows::Meeting);
    source.meeting = toRow(position);
    QCOMPARE(roomView(source, false), RoomView());
}

void RoomViewTest::chathamHouse_namesNoPerson()
{
    for (const QString &rule : {u"chatham_house"_s, QString(), u"newer"_s}) {
        Case one;
        one.meeting.attribution = rule;
        const RoomView view = one.view();
        QCOMPARE(view.agreed.size(), 2);
        QCOMPARE(view.agreed[0].who, QStringList());
        QCOMPARE(view.agreed[1].who, (QStringList{u"IOM"_s, u"Turkey"_s}));
    }
}

void RoomViewTest::outcomeNotForOthers_isLeftOut()
{
    Case one;
    one.outcomes[0].handling = u"internal"_s;
    QCOMPARE(one.view().agreed.size(), 1);
    QCOMPARE(one.view().agreed[0].kind, u"action"_s);
    one.outcomes[1].item = idOf(u"other"_s);
    QVERIFY(one.view().agreed.isEmpty());
}

void RoomViewTest::actorNotForOthers_isNotNamed()
{
    Case one;
    one.organisation.handling = u"sensitive"_s;
    one.person.handling = u"internal"_s;
    QCOMPARE(one.view().agreed[1].who, (QStringList{u"Turkey"_s, u"Mr X"_s}));
}

void RoomViewTest::datedName_needsItsOwnLeave()
{
    Case one;
    one.dated.handling = u"internal"_s;
    QVERIFY(one.view().agreed[1].who.contains(u"Türkiye"_s));
    QVERIFY(!one.view().agreed[1].who.contains(u"Turkey"_s));
    Case hidden;
    hidden.state.handling = u"internal"_s;
    QVERIFY(!hidden.view().agreed[1].who.contains(u"Turkey"_s));
}

void RoomViewTest::revisedDue_counts()
{
    Case one;
    one.outcomes[1].revisedDue = PartialDate(2014, 9);
    QCOMPARE(one.view().agreed[1].due, PartialDate(2014, 9));
}

QTEST_GUILESS_MAIN(RoomViewTest)
#include "tst_roomview.moc"
