// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Profiles: what a shared copy keeps to itself.

#include "tests/core/profileworld.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestProfileCopies final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world = std::make_unique<ProfileWorld>(); }
    void cleanup() { m_world.reset(); }
    void sharedCopy_holdsNothingSensitive_data();
    void sharedCopy_holdsNothingSensitive();
    void sharedCopy_hidesWhatBelongsToSomethingHidden();
    void sharedCopy_asksForConsent();
    void sharedCopy_namesNoPersonsBesidePoints();
    void internalRecord_hasNoSharedCopy();

private:
    template <typename T> void add(const T &record) { m_world->add(record); }
    [[nodiscard]] static BriefRequest request(const QString &subject, const QDate &asOf = QDate(2014, 4, 4),
                                              bool shared = false)
    {
        return ProfileWorld::request(subject, asOf, shared);
    }
    [[nodiscard]] QString text(const BriefRequest &wanted) { return m_world->text(wanted); }

    std::unique_ptr<ProfileWorld> m_world;
};

void TestProfileCopies::sharedCopy_holdsNothingSensitive_data()
{
    QTest::addColumn<QString>("handling");
    QTest::newRow("sensitive") << u"sensitive"_s;
    QTest::newRow("internal") << u"internal"_s;
}

void TestProfileCopies::sharedCopy_holdsNothingSensitive()
{
    QFETCH(QString, handling);
    m_world->addOneOfEach(handling, PartialDate(2014, 3, 1), u"SECRET"_s);
    m_world->addOneOfEach(u"shared"_s, PartialDate(2014, 3, 1), u"OPEN"_s);
    Position touchy{
        .id = idOf(u"touchy"_s), .holder = idOf(u"SE"_s), .stance = u"open"_s, .themes = {idOf(u"theme"_s)}};
    touchy.summary = en(u"OPEN words"_s);
    touchy.ifRaised = en(u"SECRET if raised"_s);
    touchy.sensitive = en(u"SECRET touchy"_s);
    add(touchy);
    // Named beside what is shown.
    add(Organisation{.id = idOf(u"agency"_s), .name = en(u"SECRET agency"_s), .handling = handling});
    add(Body{.id = idOf(u"quiet"_s), .name = en(u"SECRET body"_s), .handling = handling});
    add(Role{.id = idOf(u"in"_s),
             .holder = idOf(u"SE"_s),
             .function = u"member"_s,
             .body = idOf(u"quiet"_s),
             .verification = u"to_be_checked"_s});
    add(Person{.id = idOf(u"person"_s), .name = u"SECRET person"_s, .handling = handling});
    Project project{.id = idOf(u"with"_s),
                    .title = en(u"OPEN with"_s),
                    .agencies = {idOf(u"agency"_s)},
                    .states = {idOf(u"SE"_s)},
                    .themes = {idOf(u"theme"_s)}};
    add(project);
    add(Role{.id = idOf(u"by"_s),
             .holder = idOf(u"SE"_s),
             .person = idOf(u"person"_s),
             .function = u"member"_s,
             .body = idOf(u"GMG-CHAIR"_s)});
    m_world->keep();
    for (const QString &subject : {u"SE"_s, u"theme"_s, u"GMG-CHAIR"_s, u"GMG"_s}) {
        const auto made = m_world->make(request(subject, QDate(2014, 4, 4), true));
        QVERIFY(made);
        const QString printed = toText(*made);
        QVERIFY2(!printed.contains(u"SECRET"_s), qPrintable(printed));
        QVERIFY(!made->title.contains(u"SECRET"_s) && made->classification.startsWith(u"Shared with"_s));
    }
    const QString shared = text(request(u"SE"_s, QDate(2014, 4, 4), true));
    QVERIFY2(shared.count(u"OPEN "_s) >= 16, qPrintable(shared));
    const auto office = m_world->make(request(u"SE"_s));
    QVERIFY(toText(*office).count(u"SECRET "_s) >= 17);
    QCOMPARE(office->classification, u"Sensitive – Office copy"_s);
    QVERIFY(!m_world->make(request(u"SE"_s, QDate(2014, 4, 4), true))->leftOut.isEmpty());
}

void TestProfileCopies::sharedCopy_hidesWhatBelongsToSomethingHidden()
{
    const RecordIds se{idOf(u"SE"_s)};
    add(Meeting{.id = idOf(u"hidden"_s),
                .title = en(u"HIDDEN meeting"_s),
                .reference = u"HIDDEN-1"_s,
                .handling = u"sensitive"_s});
    add(Meeting{.id = idOf(u"open"_s), .title = en(u"Open meeting"_s), .reference = u"OPEN-1"_s});
    add(AgendaItem{.id = idOf(u"item"_s),
                   .meeting = idOf(u"hidden"_s),
                   .number = u"1"_s,
                   .title = en(u"HIDDEN item"_s)});
    add(AgendaItem{.id = idOf(u"ours"_s),
                   .meeting = idOf(u"open"_s),
                   .number = u"2"_s,
                   .title = en(u"HIDDEN ours"_s),
                   .visibility = u"ours"_s});
    for (const QString &item : {u"item"_s, u"ours"_s}) {
        Position on{.id = idOf(u"on "_s + item), .holder = se[0], .item = idOf(item), .stance = u"open"_s};
        on.summary = en(u"HIDDEN on "_s + item);
        add(on);
    }
    add(Participant{.id = idOf(u"there"_s), .meeting = idOf(u"hidden"_s), .organisation = se[0]});
    add(Outcome{.id = idOf(u"decided"_s),
                .text = en(u"HIDDEN outcome"_s),
                .kind = u"action"_s,
                .meeting = idOf(u"hidden"_s),
                .responsible = se});
    add(WorkPlan{.id = idOf(u"plan"_s), .title = en(u"HIDDEN plan"_s), .handling = u"internal"_s});
    add(Activity{
        .id = idOf(u"work"_s), .title = en(u"HIDDEN work"_s), .workPlan = idOf(u"plan"_s), .owners = se});
    add(WorkPlan{.id = idOf(u"open plan"_s), .title = en(u"Open plan"_s)});
    add(Objective{.id = idOf(u"top"_s),
                  .title = en(u"HIDDEN top"_s),
                  .workPlan = idOf(u"open plan"_s),
                  .handling = u"sensitive"_s});
    add(Objective{.id = idOf(u"under"_s),
                  .title = en(u"Under"_s),
                  .workPlan = idOf(u"open plan"_s),
                  .parent = idOf(u"top"_s)});
    add(Activity{.id = idOf(u"below"_s),
                 .title = en(u"HIDDEN below"_s),
                 .workPlan = idOf(u"open plan"_s),
                 .objective = idOf(u"under"_s),
                 .owners = se});
    add(ExpertiseRequest{
        .id = idOf(u"asked"_s), .title = en(u"HIDDEN request"_s), .handling = u"internal"_s});
    add(Offer{.id = idOf(u"offer"_s),
              .request = idOf(u"asked"_s),
              .organisation = se[0],
              .deliverable = en(u"HIDDEN offer"_s)});
    m_world->keep();
    const QString shared = text(request(u"SE"_s, {}, true));
    QVERIFY2(shared.startsWith(u"Profile of a State"_s) && !shared.contains(u"HIDDEN"_s), qPrintable(shared));
    QVERIFY(text(request(u"SE"_s, {})).count(u"HIDDEN"_s) >= 9);
}

void TestProfileCopies::sharedCopy_asksForConsent()
{
    const auto entry = [](const QString &name, const QString &by, bool consent) {
        return FollowUp{.id = idOf(name),
                        .description = en(name),
                        .actors = {idOf(u"SE"_s)},
                        .declaredBy = by,
                        .consent = consent};
    };
    add(entry(u"said by Sweden"_s, u"state"_s, false));
    add(entry(u"noted and agreed"_s, u"us"_s, true));
    add(entry(u"noted by us"_s, u"us"_s, false));
    add(Experience{.id = idOf(u"exp"_s),
                   .title = en(u"not to be shown"_s),
                   .states = {idOf(u"SE"_s)},
                   .consent = u"refused"_s});
    m_world->keep();
    const auto shared = m_world->make(request(u"SE"_s, {}, true));
    const QString printed = toText(*shared);
    QVERIFY2(printed.contains(u"said by Sweden"_s) && printed.contains(u"noted and agreed"_s),
             qPrintable(printed));
    QVERIFY(!printed.contains(u"noted by us"_s) && !printed.contains(u"not to be shown"_s));
    const QString left = shared->leftOut.join(u'\n');
    QVERIFY2(left.contains(u"Follow-up of States without their consent (1)"_s)
                 && left.contains(u"Experiences whose holders do not want them shown (1)"_s),
             qPrintable(left));
    const QString office = text(request(u"SE"_s, {}));
    QVERIFY(office.contains(u"noted by us"_s) && office.contains(u"not to be shown"_s));
}

void TestProfileCopies::sharedCopy_namesNoPersonsBesidePoints()
{
    add(Person{.id = idOf(u"someone"_s), .name = u"Some One"_s, .organisations = {idOf(u"AGA"_s)}});
    add(Meeting{.id = idOf(u"m"_s), .title = en(u"Meeting"_s), .attribution = u"chatham_house"_s});
    add(Outcome{.id = idOf(u"o"_s),
                .text = en(u"Write a note"_s),
                .kind = u"action"_s,
                .meeting = idOf(u"m"_s),
                .responsible = {idOf(u"SE"_s), idOf(u"someone"_s)}});
    m_world->keep();
    const QString shared = text(request(u"SE"_s, {}, true));
    QVERIFY2(shared.contains(u"Write a note"_s) && !shared.contains(u"Some One"_s), qPrintable(shared));
    QVERIFY(text(request(u"SE"_s, {})).contains(u"Some One"_s));
}

void TestProfileCopies::internalRecord_hasNoSharedCopy()
{
    add(Organisation{.id = idOf(u"quiet"_s), .name = en(u"Quiet"_s), .handling = u"internal"_s});
    m_world->keep();
    QCOMPARE(m_world->make(request(u"quiet"_s, {}, true)).error().code, ProblemCode::Invalid);
    QVERIFY(m_world->make(request(u"quiet"_s, {})));
}

QTEST_GUILESS_MAIN(TestProfileCopies)
#include "tst_profilecopies.moc"
