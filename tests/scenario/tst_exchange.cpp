// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenarios of exchange between copies, named after the reports they come from (T1–T20).

#include "tests/support/workspacefixture.h"

#include "core/store/sqlite.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

using Effect = MergePlan::Item::Effect;

/// Two copies that start equal, with one toy and three parts.
struct Pair {
    WorkspaceFixture fixture;
    std::unique_ptr<Workspace> a;
    std::unique_ptr<Workspace> b;
    RecordId toyId;
    RecordIds parts;

    Pair()
    {
        a = fixture.create(u"a"_s);
        for (int i = 0; i < 3; ++i) {
            Row part(kindOf<ToyPart>().spec, a->newId());
            part.setValue(u"reference", u"P-%1"_s.arg(i));
            part.setValue(u"name", u"Part %1"_s.arg(i));
            save(*a, part);
            parts << part.id;
        }
        Row row = toy(*a, u"T-1"_s, u"Common"_s);
        row.setValue(u"parts", canonical(parts));
        row.setValue(u"steps", parts);
        row.setValue(u"text", u"common"_s);
        save(*a, row);
        toyId = row.id;
        b = fixture.create(u"b"_s);
        mergeFrom(*b, a->path());
    }
    void exchange()
    {
        mergeFrom(*a, b->path());
        mergeFrom(*b, a->path());
    }
    [[nodiscard]] Row inA(RecordId id = {}) { return must(a->row(id.isNull() ? toyId : id)); }
    [[nodiscard]] bool equal() { return must(a->dump()) == must(b->dump()); }
};

}  // namespace

class TestExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void t1_differentFields_areBothKept()
    {
        Pair p;
        change(*p.a, p.toyId, u"count"_s, qint64(1));
        change(*p.b, p.toyId, u"amount"_s, 2.5);
        p.exchange();
        QVERIFY(p.equal());
        QCOMPARE(p.inA().value(u"count"), FieldValue(qint64(1)));
        QCOMPARE(p.inA().value(u"amount"), FieldValue(2.5));
        QVERIFY(must(p.a->conflicts()).isEmpty());
    }
    void t2_theSameEdit_isNoConflict()
    {
        Pair p;
        change(*p.a, p.toyId, u"text"_s, u"same"_s);
        change(*p.b, p.toyId, u"text"_s, u"same"_s);
        p.exchange();
        QVERIFY(p.equal());
        QVERIFY(must(p.a->conflicts()).isEmpty());
    }
    void sameField_keepsBothValuesUntilSettled()
    {
        Pair p;
        change(*p.a, p.toyId, u"text"_s, u"ours"_s);
        change(*p.b, p.toyId, u"text"_s, u"theirs"_s);
        const MergePlan plan = must(p.a->planMerge(p.b->path()));
        QCOMPARE(plan.count(Effect::Conflicting), 1);
        p.exchange();
        QVERIFY(p.equal());
        const auto conflicts = must(p.b->conflicts());
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().field, u"text"_s);
        QCOMPARE(conflicts.first().versions.size(), 2);
        // Settling it in one copy settles it everywhere; the loser stays in the history.
        change(*p.b, p.toyId, u"text"_s, u"ours"_s == must(p.b->row(p.toyId)).text(u"text") ? u"theirs"_s : u"ours"_s);
        p.exchange();
        QVERIFY(p.equal());
        QVERIFY(must(p.a->conflicts()).isEmpty());
        QStringList past;
        for (const HistoryEntry &entry : must(p.a->history(p.toyId)))
            if (const auto *text = std::get_if<QString>(&entry.after); text && entry.field == u"text")
                past << *text;
        QVERIFY(past.contains(u"ours"_s) && past.contains(u"theirs"_s));
    }
    void settlingWithTheShownValue_isAChange()
    {
        Pair p;
        change(*p.a, p.toyId, u"text"_s, u"ours"_s);
        change(*p.b, p.toyId, u"text"_s, u"theirs"_s);
        p.exchange();
        const Row shown = p.inA();
        RecordChange keep{shown.id, shown.spec, LifeChange::None, {{u"text"_s, shown.value(u"text"), shown.value(u"text")}}};
        must(p.a->apply(changeOf(keep, {}, Origin::Resolve)));
        QVERIFY(must(p.a->conflicts()).isEmpty());
        must(p.a->undo());
        QCOMPARE(must(p.a->conflicts()).size(), 1);  // the conflict is back, with both values
        QCOMPARE(must(p.a->conflicts()).first().versions.size(), 2);
    }
    void t3_deleteAgainstEdit_isAQuestion_data()
    {
        QTest::addColumn<bool>("deleterMergesFirst");
        QTest::newRow("the deleter first") << true;
        QTest::newRow("the editor first") << false;
    }
    void t3_deleteAgainstEdit_isAQuestion()
    {
        QFETCH(bool, deleterMergesFirst);
        Pair p;
        remove(*p.a, p.toyId);
        change(*p.b, p.toyId, u"text"_s, u"edited"_s);
        mergeFrom(deleterMergesFirst ? *p.a : *p.b, deleterMergesFirst ? p.b->path() : p.a->path());
        p.exchange();
        p.exchange();
        QVERIFY(p.equal());
        QVERIFY(!p.inA().deleted);  // stays in sight
        QCOMPARE(p.inA().text(u"text"), u"edited"_s);
        QCOMPARE(must(p.a->conflicts()).first().field, QString());
        must(p.b->apply(changeOf(restoration(must(p.b->row(p.toyId))), {}, Origin::Resolve)));
        p.exchange();
        QVERIFY(p.equal());
        QVERIFY(must(p.a->conflicts()).isEmpty());
    }
    void t5_aTagOnADeletedRecord_isAFinding()
    {
        Pair p;
        Row row = toy(*p.b, u"T-2"_s, u"Tagged"_s);
        row.setValue(u"part", p.parts[1]);
        save(*p.b, row);
        remove(*p.a, p.parts[1]);
        p.exchange();
        QVERIFY(p.equal());
        QCOMPARE(p.inA(row.id).link(u"part"), p.parts[1]);
        const auto report = must(p.a->check());
        QVERIFY(report.errors.isEmpty());
        QVERIFY(std::any_of(report.findings.cbegin(), report.findings.cend(),
                            [](const CheckReport::Item &i) { return i.text.contains(u"deleted record"_s); }));
    }
    void t6_twoInsertsAtOnePlace_areBothThereInOneOrder()
    {
        Pair p;
        Row x(kindOf<ToyPart>().spec, p.a->newId());
        x.setValue(u"name", u"X"_s);
        Row y(kindOf<ToyPart>().spec, p.b->newId());
        y.setValue(u"name", u"Y"_s);
        save(*p.a, x);
        save(*p.b, y);
        change(*p.a, p.toyId, u"steps"_s, RecordIds{p.parts[0], x.id, p.parts[1], p.parts[2]});
        change(*p.b, p.toyId, u"steps"_s, RecordIds{p.parts[0], y.id, p.parts[1], p.parts[2]});
        p.exchange();
        QVERIFY(p.equal());
        const RecordIds steps = p.inA().links(u"steps");
        QCOMPARE(steps.size(), 5);
        QCOMPARE(steps.first(), p.parts[0]);
        QCOMPARE(steps.last(), p.parts[2]);
        QVERIFY(must(p.a->conflicts()).isEmpty());
        // And the list can still be edited between the two.
        change(*p.a, p.toyId, u"steps"_s, RecordIds{p.parts[2], steps[2], steps[1], p.parts[0], p.parts[1]});
        p.exchange();
        QVERIFY(p.equal());
    }
    void setMembers_mergeOneByOne()
    {
        Pair p;
        change(*p.a, p.toyId, u"parts"_s, canonical(RecordIds{p.parts[0], p.parts[1]}));
        change(*p.b, p.toyId, u"parts"_s, canonical(RecordIds{p.parts[1], p.parts[2]}));
        change(*p.a, p.toyId, u"choices"_s, QStringList{u"red"_s});
        change(*p.b, p.toyId, u"choices"_s, QStringList{u"green"_s});
        p.exchange();
        QVERIFY(p.equal());
        QCOMPARE(p.inA().links(u"parts"), RecordIds{p.parts[1]});
        QCOMPARE(p.inA().value(u"choices"), FieldValue(QStringList{u"green"_s, u"red"_s}));
    }
    void t7_aCycleOfParents_isShownAndFound()
    {
        Pair p;
        // toy_part.toy and toy.part do not make a tree; the finding is tested over the registry in conformance.
        change(*p.a, p.toyId, u"anything"_s, p.parts[0]);
        change(*p.b, p.toyId, u"anything"_s, p.parts[1]);
        p.exchange();
        QVERIFY(p.equal());
        QCOMPARE(must(p.a->conflicts()).size(), 1);
    }
    void t8_twice_changesNothing()
    {
        Pair p;
        change(*p.b, p.toyId, u"text"_s, u"theirs"_s);
        mergeFrom(*p.a, p.b->path());
        const QByteArray dump = must(p.a->dump());
        const auto commits = must(p.a->log()).size();
        QVERIFY(must(p.a->planMerge(p.b->path())).commits.isEmpty());
        QCOMPARE(p.a->merge(must(p.a->planMerge(p.b->path()))).error().code, ProblemCode::Nothing);
        for (int i = 0; i < 4; ++i)
            p.exchange();
        QCOMPARE(must(p.a->dump()), dump);
        QCOMPARE(must(p.a->log()).size(), commits + 0);
        QCOMPARE(p.a->planMerge(p.a->path()).error().code, ProblemCode::Invalid);
    }
    void t9_aDamagedFile_changesNothing()
    {
        Pair p;
        change(*p.b, p.toyId, u"text"_s, u"Kampala"_s);
        const QString other = p.b->path();
        p.b.reset();
        {
            auto database = must(Database::open(other, Database::Access::ReadWrite));
            must(database.execute("update change_log set body = replace(body, 'Kampala', 'Nairobi')"));
        }
        const QByteArray dump = must(p.a->dump());
        const auto plan = p.a->planMerge(other);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ProblemCode::Damaged);
        QVERIFY(plan.error().text.contains(QFileInfo(other).fileName()));
        QCOMPARE(must(p.a->dump()), dump);
    }
    void t10_unknownFieldsAndKinds_arePassedOn()
    {
        // A newer program knows more: written here with the full registry, read with one kind less.
        WorkspaceFixture fixture;
        auto newer = fixture.create(u"newer"_s);
        Row part(kindOf<ToyPart>().spec, newer->newId());
        part.setValue(u"name", u"Only the newer one knows me"_s);
        save(*newer, part);
        const Registry less({&kindOf<Toy>().spec});
        Workspace::Options options = fixture.options();
        options.registry = &less;
        // The two schemas differ by a table, so the older program takes commits, not the file.
        const QList<LogCommit> commits = must(newer->planMerge(must(Workspace::create(fixture.path(u"empty"_s), fixture.options()))->path())).commits;
        QVERIFY(commits.isEmpty());
        auto older = must(Workspace::create(fixture.path(u"older"_s), options));
        auto between = fixture.create(u"between"_s);
        const MergePlan plan = must(between->planMerge(newer->path()));
        must(older->ingest(plan.commits));
        QVERIFY(must(older->dump()).contains("Only the newer one knows me"));
        QVERIFY(must(older->check()).errors.isEmpty());
    }
    void t11_clocksDecideNothing()
    {
        QByteArray dumps[2];
        for (const int years : {0, 3}) {
            Pair p;
            change(*p.a, p.toyId, u"text"_s, u"first"_s);
            p.fixture.clock.set(QDateTime(QDate(2014 - years, 1, 1), QTime(0, 0), Qt::UTC));
            mergeFrom(*p.b, p.a->path());
            change(*p.b, p.toyId, u"text"_s, u"second"_s);
            p.exchange();
            QCOMPARE(p.inA().text(u"text"), u"second"_s);
            dumps[years ? 1 : 0] = must(p.a->dump());
        }
        QCOMPARE(dumps[0], dumps[1]);
    }
    void t14_aRingOfThree_comesToRest()
    {
        WorkspaceFixture fixture;
        std::unique_ptr<Workspace> copies[3] = {fixture.create(u"a"_s), fixture.create(u"b"_s), fixture.create(u"c"_s)};
        TestIds random(42);
        RecordIds ids;
        for (int round = 0; round < 20; ++round) {
            for (int i = 0; i < 3; ++i) {
                Workspace &w = *copies[i];
                if (round < 3) {
                    const Row row = toy(w, u"T-%1-%2"_s.arg(round).arg(i), u"Name"_s);
                    save(w, row);
                    ids << row.id;
                }
                const RecordId id = ids[qsizetype(random.next() % quint64(ids.size()))];
                if (const auto row = w.row(id); row && !row->deleted)
                    change(w, id, u"count"_s, qint64(random.next() % 5));
                mergeFrom(w, copies[(i + 1) % 3]->path());
            }
        }
        for (int i = 0; i < 6; ++i)
            mergeFrom(*copies[i % 3], copies[(i + 1) % 3]->path());
        QCOMPARE(must(copies[0]->dump()), must(copies[1]->dump()));
        QCOMPARE(must(copies[0]->dump()), must(copies[2]->dump()));
        for (int i = 0; i < 3; ++i)
            QVERIFY(must(copies[i]->check()).errors.isEmpty());
    }
    void t16_undoOfAMerge_isOneStep()
    {
        Pair p;
        change(*p.b, p.toyId, u"text"_s, u"theirs"_s);
        const Row added = toy(*p.b, u"T-2"_s, u"Added"_s);
        save(*p.b, added);
        remove(*p.b, p.parts[0]);
        const QByteArray before = must(p.a->dump());
        mergeFrom(*p.a, p.b->path());
        const QByteArray after = must(p.a->dump());
        QCOMPARE(p.a->undoLabel()->verb, u"merge"_s);
        must(p.a->undo());
        QCOMPARE(must(p.a->dump()), before);
        must(p.a->redo());
        QCOMPARE(must(p.a->dump()), after);
        change(*p.a, added.id, u"text"_s, u"new edit"_s);
        mergeFrom(*p.a, p.b->path());
        p.exchange();
        QVERIFY(p.equal());
        QVERIFY(must(p.a->conflicts()).isEmpty());
    }
    void t18_intoAnEmptyCopy_givesTheSameDump()
    {
        Pair p;
        auto empty = p.fixture.create(u"empty"_s);
        mergeFrom(*empty, p.a->path());
        QCOMPARE(must(empty->dump()), must(p.a->dump()));
    }
    void t19_anOpenConflict_outlivesAnotherMerge()
    {
        Pair p;
        change(*p.a, p.toyId, u"text"_s, u"ours"_s);
        change(*p.b, p.toyId, u"text"_s, u"theirs"_s);
        p.exchange();
        change(*p.b, p.parts[0], u"name"_s, u"clean"_s);
        p.exchange();
        QCOMPARE(must(p.a->conflicts()).size(), 1);
        auto third = p.fixture.create(u"third"_s);
        mergeFrom(*third, p.a->path());
        QCOMPARE(must(third->conflicts()).size(), 1);  // it travels
    }
    void preview_tellsExactlyWhatHappens()
    {
        Pair p;
        change(*p.b, p.toyId, u"text"_s, u"theirs"_s);
        save(*p.b, toy(*p.b, u"T-2"_s, u"Added"_s));
        remove(*p.b, p.parts[2]);
        const MergePlan plan = must(p.a->planMerge(p.b->path()));
        QCOMPARE(plan.count(Effect::Changed), 1);
        QCOMPARE(plan.count(Effect::New), 1);
        QCOMPARE(plan.count(Effect::Deleted), 1);
        const QByteArray untouched = must(p.a->dump());
        QCOMPARE(must(p.a->dump()), untouched);
        change(*p.a, p.toyId, u"count"_s, qint64(7));
        QCOMPARE(p.a->merge(plan).error().code, ProblemCode::Stale);  // the preview no longer holds
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
