// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the list of a delegation, group by group, and in which order.

#include "core/brief/briefs.h"
#include "tests/core/delegationworld.h"

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;
using Group = DelegationGroup;
using Kind = DelegationReason::Kind;

class TestDelegationPrep final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world = std::make_unique<DelegationWorld>(); }
    void cleanup() { m_world.reset(); }
    void experiences_standByConsentAndFit();
    void refusedExperience_isNeverOffered();
    void followUp_isToldApartAndNeverCounted();
    void positions_areMissingOlderOrSettled();
    void papers_inTheirLanguagesComeFirst();
    void requests_withTheirOffers();
    void persons_registeredOrNot();
    void dates_areInTheirOrder();
    void session_leadsToItsForumMeeting();
    void order_isAlwaysTheSame();

private:
    template <typename T> void add(const T &record) { m_world->add(record); }
    void keep() { m_world->keep(); }
    [[nodiscard]] DelegationPrep prep(const QString &state = u"SE"_s, const QString &meeting = u"forum"_s)
    {
        return m_world->prep(state, meeting);
    }
    [[nodiscard]] QString problem(const QString &state, const QString &meeting)
    {
        return m_world->problem(state, meeting);
    }

    std::unique_ptr<DelegationWorld> m_world;
};

void TestDelegationPrep::experiences_standByConsentAndFit()
{
    const RecordIds se{idOf(u"SE"_s)};
    add(Experience{.id = idOf(u"plain"_s), .title = en(u"Plain"_s), .reference = u"E1"_s, .states = se});
    Experience fits{.id = idOf(u"fits"_s), .title = en(u"Fits"_s), .reference = u"E2"_s, .states = se};
    fits.themes = {idOf(u"subtheme"_s)};
    fits.consent = u"given"_s;
    fits.consentOn = PartialDate(2014, 2, 1);
    fits.readiness = u"ready"_s;
    fits.lastChecked = PartialDate(2014, 1, 9);
    add(fits);
    Experience asked{.id = idOf(u"asked"_s), .title = en(u"Asked"_s), .reference = u"E3"_s, .states = se};
    asked.consent = u"asked"_s;
    asked.readiness = u"ready"_s;
    add(asked);
    add(Experience{.id = idOf(u"others"_s), .title = en(u"Others"_s), .states = {idOf(u"TR"_s)}});
    const DelegationPrep made = prep();
    const QList<DelegationLine> lines = made.of(Group::Experiences);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].record, idOf(u"fits"_s));  // what fits comes first
    QVERIFY(lines[0].isReady() && has(lines[0], Kind::ConsentGiven) && has(lines[0], Kind::Ready));
    QCOMPARE(reasonOf(lines[0], Kind::FitsSession)->records, RecordIds{idOf(u"session"_s)});
    QCOMPARE(reasonOf(lines[0], Kind::LookedAt)->date, PartialDate(2014, 1, 9));
    QCOMPARE(lines[1].record, idOf(u"plain"_s));
    QVERIFY(has(lines[1], Kind::ConsentNotAsked) && has(lines[1], Kind::FitsNone)
            && has(lines[1], Kind::NeverLookedAt));
    QVERIFY(has(lines[2], Kind::ConsentAsked) && !lines[2].isReady());  // ready alone is not enough
    QCOMPARE(made.progress(Group::Experiences).ready, 1);
    QCOMPARE(made.progress(Group::Experiences).of, 3);
}

void TestDelegationPrep::refusedExperience_isNeverOffered()
{
    Experience refused{.id = idOf(u"refused"_s), .title = en(u"Refused"_s), .states = {idOf(u"SE"_s)}};
    refused.consent = u"refused"_s;
    refused.readiness = u"ready"_s;
    refused.speaker = idOf(u"speaker"_s);
    add(refused);
    add(Person{.id = idOf(u"speaker"_s), .name = u"Speaker"_s, .state = idOf(u"SE"_s)});
    const DelegationPrep made = prep();
    QVERIFY(made.of(Group::Experiences).isEmpty());
    QVERIFY(!has(line(made, u"speaker"_s), Kind::Speaks));
    QVERIFY(made.hasRecords);
}

void TestDelegationPrep::followUp_isToldApartAndNeverCounted()
{
    const auto entry = [this](const QString &name, const QString &by, const PartialDate &date,
                              const PartialDate &checked) {
        FollowUp one{.id = idOf(name),
                     .description = en(name),
                     .reference = name,
                     .status = u"under_way"_s,
                     .date = date};
        one.actors = {idOf(u"SE"_s)};
        one.declaredBy = by;
        one.lastChecked = checked;
        add(one);
    };
    entry(u"A"_s, u"us"_s, PartialDate(2012), {});
    entry(u"B"_s, u"state"_s, PartialDate(2012), PartialDate(2013, 4, 2));
    entry(u"C"_s, u"us"_s, {}, {});
    entry(u"D"_s, u"state"_s, PartialDate(2015), {});  // nobody could tell of it in 2014
    const DelegationPrep made = prep();
    const QList<DelegationLine> lines = made.of(Group::FollowUp);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].record, idOf(u"B"_s));
    QVERIFY(has(lines[0], Kind::Declared) && !has(lines[0], Kind::Noted));
    QCOMPARE(reasonOf(lines[0], Kind::NoNewsSince)->date, PartialDate(2013, 4, 2));
    QVERIFY(has(lines[1], Kind::Noted) && has(lines[1], Kind::NeverNews));
    QCOMPARE(made.progress(Group::FollowUp).of, 0);
    QVERIFY(delegationProgressText(made.progress(Group::FollowUp)).isEmpty());
    for (const DelegationLine &one : lines)
        for (const DelegationReason &reason : one.reasons) {
            const QString text = delegationReasonText(m_world->workspace(), reason, u"en"_s, QLocale::c());
            for (const QString &word :
                 {u"must"_s, u"overdue"_s, u"late"_s, u"fail"_s, u"comply"_s, u"missing"_s})
                QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
        }
}

void TestDelegationPrep::positions_areMissingOlderOrSettled()
{
    const RecordId se = idOf(u"SE"_s);
    add(Priority{.id = idOf(u"p1"_s),
                 .statement = en(u"New"_s),
                 .reference = u"P1"_s,
                 .from = PartialDate(2014, 1, 1)});
    add(Priority{.id = idOf(u"p2"_s),
                 .statement = en(u"Old said"_s),
                 .reference = u"P2"_s,
                 .from = PartialDate(2014, 1, 1)});
    add(Priority{.id = idOf(u"p3"_s),
                 .statement = en(u"Said"_s),
                 .reference = u"P3"_s,
                 .from = PartialDate(2014, 1, 1)});
    add(Priority{.id = idOf(u"p4"_s), .statement = en(u"Met"_s), .reference = u"P4"_s, .status = u"met"_s});
    add(Priority{.id = idOf(u"p5"_s),
                 .statement = en(u"Ended"_s),
                 .reference = u"P5"_s,
                 .from = PartialDate(2014, 1, 1)});
    add(Position{.id = idOf(u"o2"_s),
                 .holder = se,
                 .priority = idOf(u"p2"_s),
                 .stance = u"supports"_s,
                 .date = PartialDate(2013, 5)});
    add(Position{.id = idOf(u"o3"_s),
                 .holder = se,
                 .priority = idOf(u"p3"_s),
                 .stance = u"open"_s,
                 .date = PartialDate(2014, 2, 1)});
    add(Position{.id = idOf(u"o5"_s),
                 .holder = se,
                 .priority = idOf(u"p5"_s),
                 .stance = u"open"_s,
                 .date = PartialDate(2014, 2, 1),
                 .to = PartialDate(2014, 3, 1)});
    add(Position{.id = idOf(u"unknown"_s), .holder = se, .item = idOf(u"item"_s), .stance = u"not_known"_s});
    DelegationPrep made = prep();
    QCOMPARE(made.of(Group::Positions).size(), 5);
    QCOMPARE(made.of(Group::Positions).first().record, idOf(u"item"_s));
    QVERIFY(has(line(made, u"item"_s), Kind::NoPosition));  // "not known" settles nothing
    QVERIFY(has(line(made, u"p1"_s), Kind::NoPosition));
    QVERIFY(has(line(made, u"p2"_s), Kind::EarlierPosition) && !line(made, u"p2"_s).isReady());
    QVERIFY(has(line(made, u"p3"_s), Kind::PositionStated) && line(made, u"p3"_s).isReady());
    QVERIFY(has(line(made, u"p5"_s), Kind::PositionEnded) && !line(made, u"p5"_s).isReady());
    QCOMPARE(made.progress(Group::Positions).ready, 1);
    // Said on the theme of the item before.
    Position earlier{
        .id = idOf(u"before"_s), .holder = se, .stance = u"supports"_s, .date = PartialDate(2012, 3, 3)};
    earlier.themes = {idOf(u"subtheme"_s)};
    add(earlier);
    made = prep();
    QCOMPARE(reasonOf(line(made, u"item"_s), Kind::EarlierPosition)->date, PartialDate(2012, 3, 3));
}

void TestDelegationPrep::papers_inTheirLanguagesComeFirst()
{
    const auto paper = [this](const QString &name, const QStringList &languages, const RecordIds &meetings) {
        Document one{.id = idOf(name), .title = en(name), .reference = name};
        one.languages = languages;
        one.meetings = meetings;
        add(one);
        return one;
    };
    paper(u"D1"_s, {u"en"_s}, {idOf(u"forum"_s)});
    paper(u"D2"_s, {u"en"_s, u"fr"_s}, {idOf(u"session"_s)});
    Document old = paper(u"D0"_s, {u"fr"_s}, {idOf(u"forum"_s)});
    Document renewed = old;
    renewed.id = idOf(u"D0b"_s);
    renewed.reference = u"D0b"_s;
    renewed.previous = old.id;
    add(renewed);
    paper(u"D9"_s, {u"fr"_s}, {});
    Person person{.id = idOf(u"person"_s), .name = u"Anna"_s, .state = idOf(u"SE"_s), .languages = {u"fr"_s}};
    add(person);
    const DelegationPrep made = prep();
    QCOMPARE(made.languages, QStringList{u"fr"_s});
    QStringList order;
    for (const DelegationLine &one : made.of(Group::Papers))
        order << must(m_world->workspace().row(one.record)).reference();
    QCOMPARE(
        order,
        (QStringList{u"D0b"_s, u"D2"_s, u"D1"_s}));  // the replaced one and that of no meeting are not read
    QVERIFY(has(line(made, u"D2"_s), Kind::InLanguages) && has(line(made, u"D1"_s), Kind::NotInLanguages));
}

void TestDelegationPrep::requests_withTheirOffers()
{
    ExpertiseRequest own{
        .id = idOf(u"own"_s), .title = en(u"Own"_s), .reference = u"R1"_s, .askedBy = idOf(u"SE"_s)};
    own.forMeeting = idOf(u"session"_s);
    own.status = u"asked"_s;
    add(own);
    ExpertiseRequest help{.id = idOf(u"help"_s),
                          .title = en(u"Help"_s),
                          .reference = u"R2"_s,
                          .kind = u"delegation_preparation"_s};
    help.askedBy = idOf(u"GFMD"_s);
    help.forMeeting = idOf(u"forum"_s);
    help.status = u"delivered"_s;
    add(help);
    add(Offer{
        .id = idOf(u"offer"_s), .request = help.id, .organisation = idOf(u"AGA"_s), .status = u"accepted"_s});
    ExpertiseRequest elsewhere = own;
    elsewhere.id = idOf(u"elsewhere"_s);
    elsewhere.forMeeting = idOf(u"TRI"_s);
    add(elsewhere);
    ExpertiseRequest withdrawn = own;
    withdrawn.id = idOf(u"withdrawn"_s);
    withdrawn.status = u"withdrawn"_s;
    add(withdrawn);
    const DelegationPrep made = prep();
    QCOMPARE(made.of(Group::Requests).size(), 2);
    QVERIFY(has(line(made, u"own"_s), Kind::AskedByState) && has(line(made, u"own"_s), Kind::NoOffer));
    QVERIFY(!line(made, u"own"_s).isReady() && line(made, u"help"_s).isReady());
    QVERIFY(has(line(made, u"help"_s), Kind::AsksForPreparation));
    QCOMPARE(reasonOf(line(made, u"help"_s), Kind::OfferOf)->records, RecordIds{idOf(u"offer"_s)});
}

void TestDelegationPrep::persons_registeredOrNot()
{
    const RecordId se = idOf(u"SE"_s);
    for (const QString &name : {u"Anna"_s, u"Bo"_s, u"Cilla"_s})
        add(Person{.id = idOf(name), .name = name, .state = se});
    add(Participant{.id = idOf(u"a"_s),
                    .meeting = idOf(u"forum"_s),
                    .person = idOf(u"Anna"_s),
                    .attendance = u"expected"_s});
    add(Participant{.id = idOf(u"b"_s),
                    .meeting = idOf(u"session"_s),
                    .person = idOf(u"Bo"_s),
                    .attendance = u"apologies"_s});
    add(Participant{
        .id = idOf(u"d"_s), .meeting = idOf(u"forum"_s), .nameText = u"Dag"_s, .organisation = se});
    add(Participant{.id = idOf(u"x"_s),
                    .meeting = idOf(u"forum"_s),
                    .nameText = u"Other"_s,
                    .organisation = idOf(u"TR"_s)});
    const DelegationPrep made = prep();
    QCOMPARE(made.of(Group::Persons).size(), 4);
    QVERIFY(line(made, u"a"_s).isReady() && line(made, u"d"_s).isReady());
    QVERIFY(has(line(made, u"b"_s), Kind::NotComing) && !line(made, u"b"_s).isReady());
    QVERIFY(has(line(made, u"Cilla"_s), Kind::NotRegistered));
    QCOMPARE(made.progress(Group::Persons).ready, 2);
}

void TestDelegationPrep::dates_areInTheirOrder()
{
    Meeting round{.id = idOf(u"round"_s),
                  .title = en(u"Round"_s),
                  .kind = u"preparatory"_s,
                  .parent = idOf(u"forum"_s)};
    round.from = PartialDate(2014, 3, 11);
    add(round);
    Document paper{.id = idOf(u"paper"_s), .title = en(u"Paper"_s), .commentsBy = PartialDate(2014, 4, 1)};
    paper.meetings = {idOf(u"forum"_s)};
    add(paper);
    add(PreparationStep{.id = idOf(u"registration"_s),
                        .title = en(u"Registration closes"_s),
                        .meeting = idOf(u"forum"_s),
                        .due = PartialDate(2014, 4, 20),
                        .status = u"open"_s});
    add(PreparationStep{.id = idOf(u"theirs"_s),
                        .title = en(u"Theirs"_s),
                        .meeting = idOf(u"forum"_s),
                        .due = PartialDate(2014, 4, 21),
                        .owners = {idOf(u"TR"_s)},
                        .status = u"open"_s});
    const DelegationPrep made = prep();
    RecordIds order;
    for (const DelegationLine &one : made.of(Group::Dates))
        order << one.record;
    QCOMPARE(order,
             (RecordIds{idOf(u"round"_s), idOf(u"paper"_s), idOf(u"registration"_s), idOf(u"forum"_s)}));
    QCOMPARE(made.progress(Group::Dates).of, 1);  // days alone are only to be known
}

void TestDelegationPrep::session_leadsToItsForumMeeting()
{
    QCOMPARE(prep(u"SE"_s, u"session"_s).meeting.id, idOf(u"forum"_s));
}

void TestDelegationPrep::order_isAlwaysTheSame()
{
    for (int at = 0; at < 30; ++at)
        add(Experience{.id = idOf(u"e%1"_s.arg(at)), .title = en(u"Same"_s), .states = {idOf(u"SE"_s)}});
    const DelegationPrep first = prep();
    const DelegationPrep second = prep();
    for (int at = 0; at < first.lines.size(); ++at)
        QCOMPARE(first.lines[at].record, second.lines[at].record);
}

QTEST_MAIN(TestDelegationPrep)
#include "tst_delegationprep.moc"
