// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Profiles: what counts on a day, what a shared copy keeps to itself, and what a profile is made of.

#include "core/brief/briefs.h"
#include "core/kinds/activity.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/body.h"
#include "core/kinds/document.h"
#include "core/kinds/entity.h"
#include "core/kinds/experience.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/followup.h"
#include "core/kinds/lesson.h"
#include "core/kinds/meeting.h"
#include "core/kinds/objective.h"
#include "core/kinds/offer.h"
#include "core/kinds/organisation.h"
#include "core/kinds/outcome.h"
#include "core/kinds/participant.h"
#include "core/kinds/person.h"
#include "core/kinds/position.h"
#include "core/kinds/priority.h"
#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/role.h"
#include "core/kinds/support.h"
#include "core/kinds/theme.h"
#include "core/kinds/themereview.h"
#include "core/kinds/workplan.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestProfile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void name_isThatOfTheDay();
    void chair_isThatOfTheDay();
    void positionStatedLater_isNotThere();
    void positionReplaced_standsBelowWhatHolds();
    void whatIsDatedLater_isNotThere_data();
    void whatIsDatedLater_isNotThere();
    void withoutADay_whatIsToComeIsThere();
    void sessionWithoutADay_hasThatOfItsMeeting();
    void stateOfWorkThatCameLater_isNotTold();
    void followUp_standsApartByWhoSaysSo();
    void sharedCopy_holdsNothingSensitive_data();
    void sharedCopy_holdsNothingSensitive();
    void sharedCopy_hidesWhatBelongsToSomethingHidden();
    void sharedCopy_asksForConsent();
    void sharedCopy_namesNoPersonsBesidePoints();
    void theme_takesInWhatStandsBelowIt();
    void anotherKind_isRefusedInWords();
    void internalRecord_hasNoSharedCopy();
    void recordWithNothing_saysSo();
    void recipe_isReadFromThePapersName();

private:
    template <typename T> void add(const T &record) { m_world->add(record); }
    [[nodiscard]] BriefRequest request(const QString &subject, const QDate &asOf = QDate(2014, 4, 4),
                                       bool shared = false) const
    {
        BriefRequest out{.recipe = u"profile"_s, .sharedCopy = shared, .date = QDate(2026, 1, 1)};
        out.record = idOf(subject);
        out.asOf = asOf;
        return out;
    }
    [[nodiscard]] QString text(const BriefRequest &wanted)
    {
        const auto made = makeBrief(m_world->workspace(), wanted);
        return made ? toText(*made).replace(QChar::Nbsp, u' ') : u"PROBLEM "_s + made.error().text;
    }
    void addOneOfEach(const QString &handling, const PartialDate &date, const QString &mark);

    std::unique_ptr<BriefWorkspace> m_world;
};

void TestProfile::init()
{
    m_world = std::make_unique<BriefWorkspace>();
    m_world->addActors();
    add(Theme{.id = idOf(u"theme"_s), .reference = u"T1"_s, .name = en(u"Recruitment"_s)});
    add(Theme{.id = idOf(u"subtheme"_s), .reference = u"T1.1"_s, .name = en(u"Costs"_s), .parent = idOf(u"theme"_s)});
    QVERIFY(m_world->commit());
}

void TestProfile::name_isThatOfTheDay()
{
    const QString then = text(request(u"TR"_s));
    QVERIFY2(then.contains(u"Turkey"_s) && then.contains(u"Name today: Türkiye"_s), qPrintable(then));
    const QString now = text(request(u"TR"_s, QDate(2023, 1, 1)));
    QVERIFY2(!now.contains(u"Turkey"_s) && now.contains(u"Türkiye"_s), qPrintable(now));
    QCOMPARE(makeBrief(m_world->workspace(), request(u"TR"_s))->version, u"As of 4 April 2014"_s);
}

void TestProfile::chair_isThatOfTheDay()
{
    const QString then = text(request(u"GFMD-CIO"_s));
    QVERIFY2(then.contains(u"Chair: Sweden (Head B)"_s), qPrintable(then));
    const QString later = text(request(u"GFMD-CIO"_s, QDate(2015, 1, 1)));
    QVERIFY2(later.contains(u"Chair: Turkey"_s), qPrintable(later));
    QVERIFY2(later.contains(u"## Before"_s) && later.contains(u"| Sweden (Head B) |"_s), qPrintable(later));
    // Turkey is not yet in the chair, and in a copy of that day nobody knows that it will be.
    QVERIFY(!then.contains(u"Turkey"_s));
    const QString held = text(request(u"TR"_s, QDate(2015, 1, 1)));
    QVERIFY2(held.contains(u"| Chair | Chair-in-Office | 1 Jul 2014 – 31 Dec 2015 |"_s), qPrintable(held));
    QVERIFY(!text(request(u"TR"_s)).contains(u"Chair-in-Office"_s));
    QVERIFY(text(request(u"GMG"_s)).contains(u"Chair: Agency AGA"_s));
    QVERIFY(text(request(u"SRSG"_s)).contains(u"Special Representative: Special Representative A"_s));
}

void TestProfile::positionStatedLater_isNotThere()
{
    const auto position = [](const QString &name, const PartialDate &date) {
        Position one{.id = idOf(name), .holder = idOf(u"SE"_s), .stance = u"supports"_s, .date = date};
        one.summary = en(name);
        return one;
    };
    add(position(u"said before"_s, PartialDate(2014, 3, 28)));
    add(position(u"said on the day"_s, PartialDate(2014, 4, 4)));
    add(position(u"said in that month"_s, PartialDate(2014, 4)));
    add(position(u"said the day after"_s, PartialDate(2014, 4, 5)));
    add(position(u"said at some time"_s, {}));
    QVERIFY(m_world->commit());
    const QString printed = text(request(u"SE"_s));
    for (const QString &there : {u"said before"_s, u"said on the day"_s, u"said in that month"_s, u"said at some time"_s})
        QVERIFY2(printed.contains(there), qPrintable(there));
    QVERIFY(!printed.contains(u"said the day after"_s));
    QVERIFY(text(request(u"SE"_s, QDate(2014, 4, 5))).contains(u"said the day after"_s));
    // The newest first, and what has no date last.
    QVERIFY(printed.indexOf(u"said on the day"_s) < printed.indexOf(u"said before"_s));
    QVERIFY(printed.indexOf(u"said before"_s) < printed.indexOf(u"said at some time"_s));
}

void TestProfile::positionReplaced_standsBelowWhatHolds()
{
    Position first{.id = idOf(u"first"_s), .holder = idOf(u"SE"_s), .stance = u"reserved"_s,
                   .date = PartialDate(2013, 5, 1)};
    first.summary = en(u"FIRST"_s);
    Position second{.id = idOf(u"second"_s), .holder = idOf(u"SE"_s), .stance = u"supports"_s,
                    .date = PartialDate(2014, 2, 1)};
    second.summary = en(u"SECOND"_s);
    second.previous = first.id;
    add(first);
    add(second);
    QVERIFY(m_world->commit());
    const QString printed = text(request(u"SE"_s));
    const qsizetype before = printed.indexOf(u"## Held before"_s);
    QVERIFY2(before > 0, qPrintable(printed));
    QVERIFY(printed.indexOf(u"SECOND"_s) < before && printed.indexOf(u"FIRST"_s) > before);
    // The year before, the first one held.
    const QString earlier = text(request(u"SE"_s, QDate(2013, 12, 31)));
    QVERIFY(earlier.contains(u"FIRST"_s) && !earlier.contains(u"SECOND"_s) && !earlier.contains(u"## Held before"_s));
}

/// One record of each kind that a profile of Sweden, of the theme or of an agency tells of, with @p mark in its words.
void TestProfile::addOneOfEach(const QString &handling, const PartialDate &date, const QString &mark)
{
    const auto id = [&mark](const char *kind) { return idOf(mark + QString::fromLatin1(kind)); };
    const auto words = [&mark](const char *kind) { return en(mark + u' ' + QString::fromLatin1(kind)); };
    const RecordIds se{idOf(u"SE"_s)};
    const RecordIds theme{idOf(u"theme"_s)};
    Position position{.id = id("position"), .holder = se[0], .stance = u"supports"_s, .date = date};
    position.summary = words("position");
    position.themes = theme;
    position.handling = handling;
    add(position);
    add(Priority{.id = id("priority"), .statement = words("priority"), .proposedBy = se, .from = date, .themes = theme,
                 .handling = handling});
    add(Recommendation{.id = id("recommendation"), .reference = mark + u"-R1"_s, .text = words("recommendation"),
                       .date = date, .addressees = se, .themes = theme, .handling = handling});
    add(FollowUp{.id = id("followup"), .description = words("followup"), .status = u"done"_s, .date = date,
                 .themes = theme, .actors = se, .declaredBy = u"state"_s, .consent = true, .handling = handling});
    add(Experience{.id = id("experience"), .title = words("experience"), .states = se, .themes = theme,
                   .sharedOn = date, .handling = handling});
    add(ExpertiseRequest{.id = id("request"), .title = words("request"), .themes = theme, .askedBy = se[0],
                         .askedOn = date, .handling = handling});
    add(Offer{.id = id("offer"), .organisation = se[0], .deliverable = words("offer"), .offeredOn = date,
              .handling = handling});
    add(Activity{.id = id("activity"), .title = words("activity"), .themes = theme, .owners = se, .from = date,
                 .handling = handling});
    add(Meeting{.id = id("meeting"), .title = words("meeting"), .from = date, .convenors = se, .themes = theme,
                .handling = handling});
    add(Outcome{.id = id("outcome"), .text = words("outcome"), .kind = u"action"_s, .meeting = id("meeting"),
                .responsible = se, .themes = theme, .handling = handling});
    add(Support{.id = id("support"), .state = se[0], .offeredOn = date, .themes = theme,
                .description = words("support"), .handling = handling});
    add(Project{.id = id("project"), .title = words("project"), .from = date, .states = se, .themes = theme,
                .handling = handling});
    Document document{.id = id("document"), .title = words("document"), .issuers = se, .date = date, .themes = theme};
    document.handling = handling;
    add(document);
    Lesson lesson{.id = id("lesson"), .statement = words("lesson"), .themes = theme};
    lesson.drawnBy = se;
    lesson.drawnOn = date;
    lesson.handling = handling;
    add(lesson);
    Role role{.id = id("role"), .holder = se[0], .function = u"member"_s, .body = idOf(u"GMG-CHAIR"_s)};
    role.titleText = words("role");
    role.from = date;
    role.handling = handling;
    add(role);
    ThemeReview review{.id = id("review"), .theme = theme[0], .date = date, .decision = u"keep"_s};
    review.reason = words("review");
    review.handling = handling;
    add(review);
    add(WorkPlan{.id = id("plan"), .title = words("plan"), .body = idOf(u"GMG-CHAIR"_s), .from = date,
                 .handling = handling});
    QVERIFY(m_world->commit());
}

void TestProfile::whatIsDatedLater_isNotThere_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("state") << u"SE"_s;
    QTest::newRow("theme") << u"theme"_s;
    QTest::newRow("body") << u"GMG-CHAIR"_s;
}

void TestProfile::whatIsDatedLater_isNotThere()
{
    QFETCH(QString, subject);
    addOneOfEach(u"public"_s, PartialDate(2014, 6, 1), u"LATER"_s);
    addOneOfEach(u"public"_s, PartialDate(2014, 3, 1), u"EARLY"_s);
    addOneOfEach(u"public"_s, {}, u"UNDATED"_s);
    const QString printed = text(request(subject));
    QVERIFY2(!printed.contains(u"LATER"_s), qPrintable(printed));
    const int least = subject == u"SE" ? 15 : subject == u"theme" ? 14 : 2;
    QVERIFY2(printed.count(u"EARLY "_s) >= least, qPrintable(printed));
    QVERIFY2(printed.count(u"UNDATED "_s) >= least, qPrintable(printed));
    const QString after = text(request(subject, QDate(2014, 6, 1)));
    QVERIFY(after.count(u"LATER "_s) >= least);
}

void TestProfile::withoutADay_whatIsToComeIsThere()
{
    addOneOfEach(u"public"_s, PartialDate(2040, 6, 1), u"TOCOME"_s);
    const QString printed = text(request(u"SE"_s, {}));
    QVERIFY2(printed.contains(u"As of: 1 January 2026"_s), qPrintable(printed));
    QVERIFY(printed.count(u"TOCOME "_s) >= 15);
    QVERIFY2(printed.contains(u"## To come"_s), qPrintable(printed));
}

void TestProfile::sessionWithoutADay_hasThatOfItsMeeting()
{
    add(Meeting{.id = idOf(u"forum"_s), .title = en(u"Forum"_s), .from = PartialDate(2014, 5, 14)});
    add(Meeting{.id = idOf(u"table"_s), .title = en(u"Roundtable of May"_s), .parent = idOf(u"forum"_s),
                .coChairs = {idOf(u"SE"_s)}});
    QVERIFY(m_world->commit());
    QVERIFY(!text(request(u"SE"_s)).contains(u"Roundtable of May"_s));
    const QString after = text(request(u"SE"_s, QDate(2014, 5, 14)));
    QVERIFY2(after.contains(u"| 14 May 2014 | Roundtable of May | Co-chair |"_s), qPrintable(after));
}

void TestProfile::stateOfWorkThatCameLater_isNotTold()
{
    const auto work = [](const QString &name, const PartialDate &due, const PartialDate &stated) {
        return Activity{.id = idOf(name), .title = en(name), .owners = {idOf(u"AGA"_s)}, .from = PartialDate(2014, 1, 1),
                        .due = due, .status = u"done"_s, .statusDate = stated};
    };
    add(work(u"due and done"_s, PartialDate(2014, 3, 1), {}));
    add(work(u"done early"_s, PartialDate(2014, 12, 1), PartialDate(2014, 4, 1)));
    add(work(u"done later"_s, PartialDate(2014, 12, 2), PartialDate(2014, 11, 1)));
    add(work(u"done at some time"_s, PartialDate(2014, 12, 3), {}));
    ExpertiseRequest asked{.id = idOf(u"asked"_s), .title = en(u"A paper"_s), .asked = {idOf(u"AGA"_s)},
                           .askedOn = PartialDate(2014, 3, 1), .deliveredOn = PartialDate(2014, 5, 1),
                           .status = u"delivered"_s};
    asked.answer = en(u"The paper itself"_s);
    add(asked);
    QVERIFY(m_world->commit());
    const QString printed = text(request(u"AGA"_s));
    QVERIFY2(printed.contains(u"| due and done | Lead | AGA | 1 Mar 2014 | Done |"_s), qPrintable(printed));
    QVERIFY(printed.contains(u"| done early | Lead | AGA | 1 Dec 2014 | Done |"_s));
    QVERIFY(printed.contains(u"| done later | Lead | AGA | 2 Dec 2014 |  |"_s));
    QVERIFY(printed.contains(u"| done at some time | Lead | AGA | 3 Dec 2014 |  |"_s));
    QVERIFY2(printed.contains(u"| 1 Mar 2014 | Asked |"_s) && !printed.contains(u"The paper itself"_s),
             qPrintable(printed));
    const QString today = text(request(u"AGA"_s, {}));
    QVERIFY(today.contains(u"| done at some time | Lead | AGA | 3 Dec 2014 | Done |"_s));
    QVERIFY(today.contains(u"| 1 Mar 2014 | Delivered |"_s) && today.contains(u"The paper itself"_s));
}

void TestProfile::followUp_standsApartByWhoSaysSo()
{
    add(FollowUp{.id = idOf(u"own"_s), .description = en(u"OWN WORDS"_s), .status = u"not_pursued"_s,
                 .actors = {idOf(u"SE"_s)}, .declaredBy = u"state"_s});
    add(FollowUp{.id = idOf(u"ours"_s), .description = en(u"OUR NOTE"_s), .actors = {idOf(u"SE"_s)},
                 .declaredBy = u"us"_s});
    QVERIFY(m_world->commit());
    const QString printed = text(request(u"SE"_s));
    const qsizetype declared = printed.indexOf(u"## Declared by the actor itself"_s);
    const qsizetype noted = printed.indexOf(u"## Noted by others"_s);
    QVERIFY2(declared > 0 && noted > declared, qPrintable(printed));
    QVERIFY(printed.indexOf(u"OWN WORDS"_s) > declared && printed.indexOf(u"OWN WORDS"_s) < noted);
    QVERIFY(printed.indexOf(u"OUR NOTE"_s) > noted);
    QVERIFY(printed.contains(u"Follow-up is voluntary"_s));
    // An entry without a status word says that nothing is known, and nothing is graded.
    QVERIFY(printed.contains(u"No information"_s) && printed.contains(u"Not pursued"_s));
}

void TestProfile::sharedCopy_holdsNothingSensitive_data()
{
    QTest::addColumn<QString>("handling");
    QTest::newRow("sensitive") << u"sensitive"_s;
    QTest::newRow("internal") << u"internal"_s;
}

void TestProfile::sharedCopy_holdsNothingSensitive()
{
    QFETCH(QString, handling);
    addOneOfEach(handling, PartialDate(2014, 3, 1), u"SECRET"_s);
    addOneOfEach(u"shared"_s, PartialDate(2014, 3, 1), u"OPEN"_s);
    Position touchy{.id = idOf(u"touchy"_s), .holder = idOf(u"SE"_s), .stance = u"open"_s, .themes = {idOf(u"theme"_s)}};
    touchy.summary = en(u"OPEN words"_s);
    touchy.ifRaised = en(u"SECRET if raised"_s);
    touchy.sensitive = en(u"SECRET touchy"_s);
    add(touchy);
    // Named beside what is shown.
    add(Organisation{.id = idOf(u"agency"_s), .name = en(u"SECRET agency"_s), .handling = handling});
    add(Person{.id = idOf(u"person"_s), .name = u"SECRET person"_s, .handling = handling});
    Project project{.id = idOf(u"with"_s), .title = en(u"OPEN with"_s), .agencies = {idOf(u"agency"_s)},
                    .states = {idOf(u"SE"_s)}, .themes = {idOf(u"theme"_s)}};
    add(project);
    add(Role{.id = idOf(u"by"_s), .holder = idOf(u"SE"_s), .person = idOf(u"person"_s), .function = u"member"_s,
             .body = idOf(u"GMG-CHAIR"_s)});
    QVERIFY(m_world->commit());
    for (const QString &subject : {u"SE"_s, u"theme"_s, u"GMG-CHAIR"_s, u"GMG"_s}) {
        const auto made = makeBrief(m_world->workspace(), request(subject, QDate(2014, 4, 4), true));
        QVERIFY(made);
        const QString printed = toText(*made);
        QVERIFY2(!printed.contains(u"SECRET"_s), qPrintable(printed));
        QVERIFY(!made->title.contains(u"SECRET"_s) && made->classification.startsWith(u"Shared with"_s));
    }
    const QString shared = text(request(u"SE"_s, QDate(2014, 4, 4), true));
    QVERIFY2(shared.count(u"OPEN "_s) >= 16, qPrintable(shared));
    const auto office = makeBrief(m_world->workspace(), request(u"SE"_s));
    QVERIFY(toText(*office).count(u"SECRET "_s) >= 17);
    QCOMPARE(office->classification, u"Sensitive – Office copy"_s);
    QVERIFY(!makeBrief(m_world->workspace(), request(u"SE"_s, QDate(2014, 4, 4), true))->leftOut.isEmpty());
}

void TestProfile::sharedCopy_hidesWhatBelongsToSomethingHidden()
{
    const RecordIds se{idOf(u"SE"_s)};
    add(Meeting{.id = idOf(u"hidden"_s), .title = en(u"HIDDEN meeting"_s), .reference = u"HIDDEN-1"_s,
                .handling = u"sensitive"_s});
    add(Meeting{.id = idOf(u"open"_s), .title = en(u"Open meeting"_s), .reference = u"OPEN-1"_s});
    add(AgendaItem{.id = idOf(u"item"_s), .meeting = idOf(u"hidden"_s), .number = u"1"_s, .title = en(u"HIDDEN item"_s)});
    add(AgendaItem{.id = idOf(u"ours"_s), .meeting = idOf(u"open"_s), .number = u"2"_s, .title = en(u"HIDDEN ours"_s),
                   .visibility = u"ours"_s});
    for (const QString &item : {u"item"_s, u"ours"_s}) {
        Position on{.id = idOf(u"on "_s + item), .holder = se[0], .item = idOf(item), .stance = u"open"_s};
        on.summary = en(u"HIDDEN on "_s + item);
        add(on);
    }
    add(Participant{.id = idOf(u"there"_s), .meeting = idOf(u"hidden"_s), .organisation = se[0]});
    add(Outcome{.id = idOf(u"decided"_s), .text = en(u"HIDDEN outcome"_s), .kind = u"action"_s,
                .meeting = idOf(u"hidden"_s), .responsible = se});
    add(WorkPlan{.id = idOf(u"plan"_s), .title = en(u"HIDDEN plan"_s), .handling = u"internal"_s});
    add(Activity{.id = idOf(u"work"_s), .title = en(u"HIDDEN work"_s), .workPlan = idOf(u"plan"_s), .owners = se});
    add(WorkPlan{.id = idOf(u"open plan"_s), .title = en(u"Open plan"_s)});
    add(Objective{.id = idOf(u"top"_s), .title = en(u"HIDDEN top"_s), .workPlan = idOf(u"open plan"_s),
                  .handling = u"sensitive"_s});
    add(Objective{.id = idOf(u"under"_s), .title = en(u"Under"_s), .workPlan = idOf(u"open plan"_s),
                  .parent = idOf(u"top"_s)});
    add(Activity{.id = idOf(u"below"_s), .title = en(u"HIDDEN below"_s), .workPlan = idOf(u"open plan"_s),
                 .objective = idOf(u"under"_s), .owners = se});
    add(ExpertiseRequest{.id = idOf(u"asked"_s), .title = en(u"HIDDEN request"_s), .handling = u"internal"_s});
    add(Offer{.id = idOf(u"offer"_s), .request = idOf(u"asked"_s), .organisation = se[0],
              .deliverable = en(u"HIDDEN offer"_s)});
    QVERIFY(m_world->commit());
    const QString shared = text(request(u"SE"_s, {}, true));
    QVERIFY2(shared.startsWith(u"Profile of a State"_s) && !shared.contains(u"HIDDEN"_s), qPrintable(shared));
    QVERIFY(text(request(u"SE"_s, {})).count(u"HIDDEN"_s) >= 9);
}

void TestProfile::sharedCopy_asksForConsent()
{
    const auto entry = [](const QString &name, const QString &by, bool consent) {
        return FollowUp{.id = idOf(name), .description = en(name), .actors = {idOf(u"SE"_s)}, .declaredBy = by,
                        .consent = consent};
    };
    add(entry(u"said by Sweden"_s, u"state"_s, false));
    add(entry(u"noted and agreed"_s, u"us"_s, true));
    add(entry(u"noted by us"_s, u"us"_s, false));
    add(Experience{.id = idOf(u"exp"_s), .title = en(u"not to be shown"_s), .states = {idOf(u"SE"_s)},
                   .consent = u"refused"_s});
    QVERIFY(m_world->commit());
    const auto shared = makeBrief(m_world->workspace(), request(u"SE"_s, {}, true));
    const QString printed = toText(*shared);
    QVERIFY2(printed.contains(u"said by Sweden"_s) && printed.contains(u"noted and agreed"_s), qPrintable(printed));
    QVERIFY(!printed.contains(u"noted by us"_s) && !printed.contains(u"not to be shown"_s));
    const QString left = shared->leftOut.join(u'\n');
    QVERIFY2(left.contains(u"Follow-up of States without their consent (1)"_s)
                 && left.contains(u"Experiences whose holders do not want them shown (1)"_s),
             qPrintable(left));
    const QString office = text(request(u"SE"_s, {}));
    QVERIFY(office.contains(u"noted by us"_s) && office.contains(u"not to be shown"_s));
}

void TestProfile::sharedCopy_namesNoPersonsBesidePoints()
{
    add(Person{.id = idOf(u"someone"_s), .name = u"Some One"_s, .organisations = {idOf(u"AGA"_s)}});
    add(Meeting{.id = idOf(u"m"_s), .title = en(u"Meeting"_s), .attribution = u"chatham_house"_s});
    add(Outcome{.id = idOf(u"o"_s), .text = en(u"Write a note"_s), .kind = u"action"_s, .meeting = idOf(u"m"_s),
                .responsible = {idOf(u"SE"_s), idOf(u"someone"_s)}});
    QVERIFY(m_world->commit());
    const QString shared = text(request(u"SE"_s, {}, true));
    QVERIFY2(shared.contains(u"Write a note"_s) && !shared.contains(u"Some One"_s), qPrintable(shared));
    QVERIFY(text(request(u"SE"_s, {})).contains(u"Some One"_s));
}

void TestProfile::theme_takesInWhatStandsBelowIt()
{
    add(Document{.id = idOf(u"d"_s), .title = en(u"On costs alone"_s), .themes = {idOf(u"subtheme"_s)}});
    AgendaItem item{.id = idOf(u"i"_s), .number = u"4"_s, .title = en(u"Costs on the agenda"_s)};
    item.themes = {idOf(u"subtheme"_s)};
    add(item);
    Position on{.id = idOf(u"p"_s), .holder = idOf(u"TR"_s), .item = item.id, .stance = u"supports"_s};
    on.summary = en(u"Wants lower costs."_s);
    add(on);
    QVERIFY(m_world->commit());
    const QString printed = text(request(u"theme"_s));
    QVERIFY2(printed.contains(u"With: Costs"_s) && printed.contains(u"On costs alone"_s), qPrintable(printed));
    QVERIFY2(printed.contains(u"| Turkey | 4. Costs on the agenda | Supports. Wants lower costs."_s), qPrintable(printed));
    QVERIFY(text(request(u"subtheme"_s)).contains(u"Part of: Recruitment"_s));
}

void TestProfile::anotherKind_isRefusedInWords()
{
    add(Meeting{.id = idOf(u"m"_s), .title = en(u"Meeting"_s)});
    QVERIFY(m_world->commit());
    const auto wrong = makeBrief(m_world->workspace(), request(u"m"_s));
    QCOMPARE(wrong.error().code, ProblemCode::Invalid);
    QVERIFY2(wrong.error().text.contains(u"of the kind Meeting"_s)
                 && wrong.error().text.contains(u"a State, an organization"_s),
             qPrintable(wrong.error().text));
    QCOMPARE(makeBrief(m_world->workspace(), request(u"nobody"_s)).error().code, ProblemCode::NotFound);
    QVERIFY(mayHaveProfile(u"state"_s) && mayHaveProfile(u"theme"_s) && !mayHaveProfile(u"meeting"_s)
            && !mayHaveProfile(QString()));
}

void TestProfile::internalRecord_hasNoSharedCopy()
{
    add(Organisation{.id = idOf(u"quiet"_s), .name = en(u"Quiet"_s), .handling = u"internal"_s});
    QVERIFY(m_world->commit());
    QCOMPARE(makeBrief(m_world->workspace(), request(u"quiet"_s, {}, true)).error().code, ProblemCode::Invalid);
    QVERIFY(makeBrief(m_world->workspace(), request(u"quiet"_s, {})));
}

void TestProfile::recordWithNothing_saysSo()
{
    add(Organisation{.id = idOf(u"new"_s), .name = en(u"Newcomer"_s), .verification = u"to_be_checked"_s});
    QVERIFY(m_world->commit());
    const QString printed = text(request(u"new"_s));
    QVERIFY2(printed.contains(u"Newcomer"_s) && printed.contains(u"Nothing else is recorded about it up to this day."_s),
             qPrintable(printed));
    QVERIFY2(!printed.contains(u"# "_s), qPrintable(printed));
}

void TestProfile::recipe_isReadFromThePapersName()
{
    const BriefRequest dated = paperRequest(u"profile@2014-04-04"_s, idOf(u"SE"_s));
    QCOMPARE(dated.recipe, u"profile"_s);
    QCOMPARE(dated.record, idOf(u"SE"_s));
    QCOMPARE(dated.asOf, QDate(2014, 4, 4));
    QVERIFY(dated.meeting.isNull());
    QVERIFY(!paperRequest(u"profile"_s, idOf(u"SE"_s)).asOf.isValid());
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
