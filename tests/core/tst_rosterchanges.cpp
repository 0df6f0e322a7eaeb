// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the roster reads of a workspace, and what comes of choosing a person.

#include "core/kinds/allkinds.h"
#include "core/kinds/meeting.h"
#include "core/rules/roster.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2014, 4, 1);

RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test", name);
}

RecordIds idsOf(const QStringList &names)
{
    RecordIds ids;
    for (const QString &name : names)
        ids << idOf(name);
    return ids;
}

Person person(const QString &name)
{
    return {.id = idOf(name), .name = name};
}

ExpertiseRequest request(const QString &name, PartialDate asked, const QString &status, const RecordIds &of)
{
    return {.id = idOf(name), .reference = name, .asked = of, .askedOn = asked, .status = status};
}

}  // namespace

class TestRosterChanges final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reading_leavesContactAndDeletedOut();
    void need_ofSpeaker_isTheDayOfTheMeeting();
    void need_ofOtherKinds_isRefused();
    void offer_isOneStep();
    void ask_namesThePersonOnce();
    void ask_ofAnItem_draftsARequest();
};

void TestRosterChanges::reading_leavesContactAndDeletedOut()
{
    WorkspaceFixture fixture(allKinds());
    const auto workspace = fixture.create(u"roster"_s);
    Person kept = person(u"Kept"_s);
    kept.email = u"kept@example.org"_s;
    kept.phone = u"1"_s;
    kept.privateNote = u"secret"_s;
    save(*workspace, toRow(kept));
    save(*workspace, toRow(person(u"Gone"_s)));
    remove(*workspace, idOf(u"Gone"_s));
    Reader reader(*workspace);
    const RosterData data = readRoster(reader, u"en"_s);
    QVERIFY(!reader.problem());
    QCOMPARE(data.persons.size(), 1);
    QVERIFY(data.persons.first().email.isEmpty() && data.persons.first().phone.isEmpty()
            && data.persons.first().privateNote.isEmpty());
}

void TestRosterChanges::need_ofSpeaker_isTheDayOfTheMeeting()
{
    WorkspaceFixture fixture(allKinds());
    const auto workspace = fixture.create(u"need"_s);
    Meeting forum{.id = idOf(u"Forum"_s), .title = LocalText(u"en"_s, u"Forum"_s)};
    forum.from = PartialDate(2014, 5, 14);
    const Meeting session{
        .id = idOf(u"Session"_s), .title = LocalText(u"en"_s, u"Session"_s), .parent = forum.id};
    ExpertiseRequest asked = request(u"R"_s, PartialDate(2014, 1, 1), u"asked"_s, idsOf({u"ILO"_s}));
    asked.title = LocalText(u"en"_s, u"Speaker"_s);
    asked.kind = u"speaker"_s;
    asked.forMeeting = session.id;
    asked.neededBy = PartialDate(2014, 4, 1);
    save(*workspace, toRow(forum));
    save(*workspace, toRow(session));
    save(*workspace, toRow(asked));
    Reader reader(*workspace);
    QCOMPARE(must(rosterNeed(reader, asked.id)).day, PartialDate(2014, 5, 14));
    change(*workspace, asked.id, u"kind"_s, u"paper"_s);
    Reader again(*workspace);
    QCOMPARE(must(rosterNeed(again, asked.id)).day, PartialDate(2014, 4, 1));
}

void TestRosterChanges::need_ofOtherKinds_isRefused()
{
    WorkspaceFixture fixture(allKinds());
    const auto workspace = fixture.create(u"other"_s);
    save(*workspace, toRow(person(u"A"_s)));
    Reader reader(*workspace);
    QCOMPARE(rosterNeed(reader, idOf(u"A"_s)).error().code, ProblemCode::NotFound);
    QCOMPARE(rosterNeed(reader, idOf(u"nobody"_s)).error().code, ProblemCode::NotFound);
}

void TestRosterChanges::offer_isOneStep()
{
    WorkspaceFixture fixture(allKinds());
    const auto workspace = fixture.create(u"offer"_s);
    Person who = person(u"A"_s);
    who.organisations = idsOf({u"WHO"_s, u"ILO"_s});
    who.languages = {u"fr"_s, u"ru"_s};
    RosterData data;
    data.persons = {who};
    const RosterNeed need{
        .request = idOf(u"R"_s), .languages = {u"en"_s, u"fr"_s}, .asked = idsOf({u"ILO"_s})};
    ExpertiseRequest asked = request(u"R"_s, PartialDate(2014, 1, 1), u"asked"_s, idsOf({u"ILO"_s}));
    asked.title = LocalText(u"en"_s, u"Speaker"_s);
    save(*workspace, toRow(asked));
    save(*workspace, toRow(who));
    const ChangeSet change = offerPerson(data, need, who.id, idOf(u"O"_s), kToday);
    QCOMPARE(change.records.size(), 1);
    must(workspace->apply(change));
    Reader reader(*workspace);
    const auto offer = reader.one<Offer>(idOf(u"O"_s));
    QVERIFY(offer);
    QCOMPARE(offer->organisation, idOf(u"ILO"_s));  // of the two, the one that is asked
    QCOMPARE(offer->languages, QStringList{u"fr"_s});
    QCOMPARE(offer->status, u"offered"_s);
    QCOMPARE(must(workspace->linksTo(idOf(u"R"_s))).size(), 1);
    QCOMPARE(must(workspace->linksTo(who.id)).size(), 1);
    must(workspace->undo());
    QVERIFY(!Reader(*workspace).one<Offer>(idOf(u"O"_s)));
    QVERIFY(offerPerson(data, need, idOf(u"nobody"_s), idOf(u"O2"_s), kToday).isEmpty());
    QVERIFY(offerPerson(data, {}, who.id, idOf(u"O2"_s), kToday).isEmpty());
}

void TestRosterChanges::ask_namesThePersonOnce()
{
    WorkspaceFixture fixture(allKinds());
    const auto workspace = fixture.create(u"ask"_s);
    ExpertiseRequest asked = request(u"R"_s, PartialDate(2014, 1, 1), u"asked"_s, {});
    asked.title = LocalText(u"en"_s, u"Speaker"_s);
    save(*workspace, toRow(asked));
    save(*workspace, toRow(person(u"A"_s)));
    const RosterNeed need{.request = asked.id};
    {
        Reader reader(*workspace);
        must(workspace->apply(must(askPerson(reader, need, idOf(u"A"_s), idOf(u"new"_s)))));
    }
    Reader reader(*workspace);
    QCOMPARE(reader.one<ExpertiseRequest>(asked.id)->asked, idsOf({u"A"_s}));
    QVERIFY(must(askPerson(reader, need, idOf(u"A"_s), idOf(u"new"_s))).isEmpty());
    QCOMPARE(askPerson(reader, need, idOf(u"nobody"_s), idOf(u"new"_s)).error().code, ProblemCode::NotFound);
    QCOMPARE(askPerson(reader, {.request = idOf(u"gone"_s)}, idOf(u"A"_s), idOf(u"new"_s)).error().code,
             ProblemCode::NotFound);
}

void TestRosterChanges::ask_ofAnItem_draftsARequest()
{
    WorkspaceFixture fixture(allKinds());
    const auto workspace = fixture.create(u"item"_s);
    save(*workspace, toRow(person(u"A"_s)));
    Reader reader(*workspace);
    const RosterNeed need{.item = idOf(u"item"_s),
                          .meeting = idOf(u"M"_s),
                          .title = LocalText(u"en"_s, u"Costs"_s),
                          .themes = idsOf({u"Costs"_s}),
                          .day = PartialDate(2014, 5, 14),
                          .speaker = true};
    must(workspace->apply(must(askPerson(reader, need, idOf(u"A"_s), idOf(u"new"_s)))));
    Reader again(*workspace);
    const auto made = again.one<ExpertiseRequest>(idOf(u"new"_s));
    QVERIFY(made);
    QCOMPARE(made->status, u"draft"_s);  // nobody has asked yet
    QVERIFY(made->askedOn.isNull());
    QCOMPARE(made->asked, idsOf({u"A"_s}));
    QCOMPARE(made->forItem, idOf(u"item"_s));
    QCOMPARE(made->kind, u"speaker"_s);
}

QTEST_GUILESS_MAIN(TestRosterChanges)
#include "tst_rosterchanges.moc"
