// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of a plan are moved, added and deleted in one step each; none is lost, and numbers stay what they promise.

#include "core/kinds/allkinds.h"
#include "core/kinds/milestone.h"
#include "core/kinds/planversion.h"
#include "core/rules/plancounts.h"
#include "core/rules/planoutline.h"
#include "tests/support/planmaker.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSeed = 20141105;

/// A small plan in a workspace, changed by its rules and read again.
struct Outlined {
    WorkspaceFixture files{allKinds(), kSeed};
    std::unique_ptr<Workspace> workspace = files.create(u"plan"_s);
    RecordId plan;
    QHash<QString, RecordId> ids;

    Outlined()
    {
        WorkPlan made;
        made.id = plan = workspace->newId();
        made.title = LocalText(u"en"_s, u"Plan"_s);
        save(*workspace, toRow(made));
        // Objective A: outcome a (output o: activities x, y), activity z; objective B; activity t at the top.
        objective(u"A"_s, {}, u"objective"_s, u"1"_s, 1);
        objective(u"a"_s, u"A"_s, u"outcome"_s, u"1.1"_s, 1);
        objective(u"o"_s, u"a"_s, u"output"_s, u"1.1.1"_s, 1);
        activity(u"x"_s, u"o"_s, u"1.1.1.1"_s, 1);
        activity(u"y"_s, u"o"_s, u"1.1.1.2"_s, 2);
        activity(u"z"_s, u"A"_s, u"1.2"_s, 1);
        objective(u"B"_s, {}, u"objective"_s, u"2"_s, 2);
        activity(u"t"_s, {}, u"3"_s, 1);
    }

    void objective(const QString &name, const QString &under, const QString &level, const QString &number,
                   int order)
    {
        Objective made;
        made.id = ids[name] = workspace->newId();
        made.title = LocalText(u"en"_s, name);
        made.parent = ids.value(under);
        made.workPlan = plan;
        made.level = level;
        made.number = number;
        made.order = order;
        save(*workspace, toRow(made));
    }
    void activity(const QString &name, const QString &under, const QString &number, int order)
    {
        Activity made;
        made.id = ids[name] = workspace->newId();
        made.title = LocalText(u"en"_s, name);
        made.objective = ids.value(under);
        made.workPlan = plan;
        made.number = number;
        made.order = order;
        save(*workspace, toRow(made));
    }
    void release()
    {
        PlanVersion version;
        version.id = workspace->newId();
        version.workPlan = plan;
        version.number = 1;
        version.title = LocalText(u"en"_s, u"First"_s);
        save(*workspace, toRow(version));
    }

    [[nodiscard]] PlanTree tree() const
    {
        Reader reader(*workspace);
        return *readPlan(reader, plan);
    }
    [[nodiscard]] PlanNumbering numbering(const PlanTree &tree) const
    {
        Reader reader(*workspace);
        return readNumbering(reader, tree);
    }
    [[nodiscard]] RecordIds named(const QStringList &names) const
    {
        RecordIds out;
        for (const QString &name : names)
            out << ids.value(name);
        return out;
    }
    /// "1 A/1.1 a/…": numbers and titles in order, with the level where it is not an activity.
    [[nodiscard]] QString outline() const
    {
        const PlanTree now = tree();
        QStringList lines;
        for (int line = 0; line < now.lines.size(); ++line) {
            const QString was = wasText(now, line);
            lines << now.number(line) + u' ' + now.title(line).in(u"en"_s)
                    + (was.isEmpty() ? QString() : u" ("_s + was + u')');
        }
        return lines.join(u" / "_s);
    }
    template <typename Rule> Result<ChangeSet> tried(const Rule &rule) const
    {
        const PlanTree now = tree();
        return rule(PlanOutline(now, numbering(now)));
    }
    template <typename Rule> void apply(const Rule &rule) { (void)must(workspace->apply(must(tried(rule)))); }
    [[nodiscard]] PlanLevel level(const QString &name) const
    {
        const PlanTree now = tree();
        return now.lines[now.placeOf(ids.value(name))].level;
    }
};

NewPlanLine newLine(Workspace &workspace, PlanLevel level, const QString &title, int depth = 0)
{
    if (level == PlanLevel::Activity) {
        Activity made;
        made.id = workspace.newId();
        made.title = LocalText(u"en"_s, title);
        return {level, depth, toRow(made)};
    }
    Objective made;
    made.id = workspace.newId();
    made.title = LocalText(u"en"_s, title);
    return {level, depth, toRow(made)};
}

}  // namespace

class TestPlanOutline final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moveDown_swapsAndNumbersFollow()
    {
        Outlined plan;
        plan.apply([&](const PlanOutline &o) { return o.move(plan.named({u"A"_s}), 1); });
        QCOMPARE(plan.outline(), u"1 B / 2 A / 2.1 a / 2.1.1 o / 2.1.1.1 x / 2.1.1.2 y / 2.2 z / 3 t"_s);
    }

    void moveOfSeveral_keepsTheirOrder()
    {
        Outlined plan;
        plan.activity(u"w"_s, u"o"_s, u"1.1.1.3"_s, 3);
        plan.apply([&](const PlanOutline &o) { return o.move(plan.named({u"x"_s, u"y"_s}), 1); });
        QVERIFY2(plan.outline().contains(u"1.1.1.1 w / 1.1.1.2 x / 1.1.1.3 y"_s), qPrintable(plan.outline()));
        plan.apply([&](const PlanOutline &o) { return o.move(plan.named({u"y"_s, u"x"_s}), -1); });
        QVERIFY2(plan.outline().contains(u"1.1.1.1 x / 1.1.1.2 y / 1.1.1.3 w"_s), qPrintable(plan.outline()));
    }

    void moveOfTheFirst_isRefusedWithReason()
    {
        Outlined plan;
        const auto refused =
            plan.tried([&](const PlanOutline &o) { return o.move(plan.named({u"x"_s}), -1); });
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"first"_s));
        QVERIFY(!plan.tried([&](const PlanOutline &o) { return o.move({}, 1); }));
    }

    void indent_makesAnObjectiveAnOutcome()
    {
        Outlined plan;
        plan.apply([&](const PlanOutline &o) { return o.indent(plan.named({u"B"_s})); });
        QCOMPARE(plan.level(u"B"_s), PlanLevel::Outcome);
        QCOMPARE(plan.outline(), u"1 A / 1.1 a / 1.1.1 o / 1.1.1.1 x / 1.1.1.2 y / 1.2 B / 1.3 z / 2 t"_s);
    }

    void indentOfAnActivity_keepsItAnActivity()
    {
        Outlined plan;
        plan.apply([&](const PlanOutline &o) { return o.indent(plan.named({u"z"_s})); });
        QVERIFY2(plan.outline().contains(u"1.1.2 z"_s), qPrintable(plan.outline()));
        QCOMPARE(plan.level(u"z"_s), PlanLevel::Activity);
    }

    void indentWithNothingBefore_isRefused()
    {
        Outlined plan;
        for (const QString &name : {u"A"_s, u"a"_s, u"x"_s})
            QVERIFY2(!plan.tried([&](const PlanOutline &o) { return o.indent(plan.named({name})); }),
                     qPrintable(name));
    }

    void indentBelowAnOutput_isRefused()
    {
        Outlined plan;
        plan.objective(u"o2"_s, u"a"_s, u"output"_s, u"1.1.2"_s, 2);
        const auto refused =
            plan.tried([&](const PlanOutline &o) { return o.indent(plan.named({u"o2"_s})); });
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"output"_s));
        // A whole branch whose outputs would have to go deeper
        plan.apply([&](const PlanOutline &o) { return o.move(plan.named({u"A"_s}), 1); });
        QVERIFY(!plan.tried([&](const PlanOutline &o) { return o.indent(plan.named({u"A"_s})); }));
    }

    void outdent_standsAfterWhatItWasUnder()
    {
        Outlined plan;
        plan.apply([&](const PlanOutline &o) { return o.outdent(plan.named({u"a"_s})); });
        QCOMPARE(plan.level(u"a"_s), PlanLevel::Objective);
        QCOMPARE(plan.level(u"o"_s), PlanLevel::Outcome);
        QCOMPARE(plan.outline(), u"1 A / 1.1 z / 2 a / 2.1 o / 2.1.1 x / 2.1.2 y / 3 B / 4 t"_s);
        QVERIFY(!plan.tried([&](const PlanOutline &o) { return o.outdent(plan.named({u"A"_s})); }));
    }

    void outdentOfSeveral_keepsTheirOrder()
    {
        Outlined plan;
        plan.apply([&](const PlanOutline &o) { return o.outdent(plan.named({u"x"_s, u"y"_s})); });
        QVERIFY2(plan.outline().contains(u"1.1.1 o / 1.1.2 x / 1.1.3 y"_s), qPrintable(plan.outline()));
    }

    void moveTo_refusesItsOwnBranchAndActivities()
    {
        Outlined plan;
        const auto to = [&](const QString &name, const QString &under) {
            return plan.tried([&](const PlanOutline &o) {
                return o.moveTo(plan.named({name}), {plan.ids.value(under), {}});
            });
        };
        QVERIFY(!to(u"A"_s, u"o"_s));
        QVERIFY(!to(u"A"_s, u"A"_s));
        QVERIFY(!to(u"z"_s, u"x"_s));
        QVERIFY(to(u"z"_s, u"B"_s));
        QVERIFY(!plan.tried([&](const PlanOutline &o) {
            return o.moveTo(plan.named({u"z"_s}), {RecordId::fromName(u"line", u"nowhere"), {}});
        }));
    }

    void moveTo_placesBefore()
    {
        Outlined plan;
        plan.apply([&](const PlanOutline &o) {
            return o.moveTo(plan.named({u"z"_s, u"t"_s}), {plan.ids.value(u"o"_s), plan.ids.value(u"y"_s)});
        });
        QCOMPARE(plan.outline(),
                 u"1 A / 1.1 a / 1.1.1 o / 1.1.1.1 x / 1.1.1.2 z / 1.1.1.3 t / 1.1.1.4 y / 2 B"_s);
    }

    void releasedPlan_keepsNumbersOfWhatStays()
    {
        Outlined plan;
        plan.release();
        plan.apply([&](const PlanOutline &o) { return o.move(plan.named({u"A"_s}), 1); });
        QVERIFY2(plan.outline().startsWith(u"2 B / 1 A / 1.1 a"_s), qPrintable(plan.outline()));
        plan.apply([&](const PlanOutline &o) {
            return o.moveTo(plan.named({u"o"_s}), {plan.ids.value(u"B"_s), {}});
        });
        QCOMPARE(
            plan.outline(),
            u"2 B / 2.1 o (was 1.1.1) / 2.1.1 x (was 1.1.1.1) / 2.1.2 y (was 1.1.1.2) / 1 A / 1.1 a / 1.2 z / 3 t"_s);
    }

    void releasedPlan_givesNoNumberTwice()
    {
        Outlined plan;
        plan.release();
        plan.apply([&](const PlanOutline &o) { return o.remove(plan.named({u"y"_s})); });
        plan.apply([&](const PlanOutline &o) {
            return o.insert({newLine(*plan.workspace, PlanLevel::Activity, u"n"_s)},
                            {plan.ids.value(u"o"_s), {}});
        });
        QVERIFY2(plan.outline().contains(u"1.1.1.1 x / 1.1.1.3 n"_s), qPrintable(plan.outline()));
        plan.apply([&](const PlanOutline &o) {
            return o.moveTo(plan.named({u"z"_s}), {plan.ids.value(u"o"_s), {}});
        });
        QVERIFY2(plan.outline().contains(u"1.1.1.4 z (was 1.2)"_s), qPrintable(plan.outline()));
        plan.apply([&](const PlanOutline &o) {
            return o.insert({newLine(*plan.workspace, PlanLevel::Activity, u"m"_s)},
                            {plan.ids.value(u"A"_s), {}});
        });
        QVERIFY2(plan.outline().contains(u"1.3 m"_s), qPrintable(plan.outline()));
    }

    void insert_comesBeforeItsNeighbour()
    {
        Outlined plan;
        plan.apply([&](const PlanOutline &o) {
            return o.insert({newLine(*plan.workspace, PlanLevel::Objective, u"N"_s),
                             newLine(*plan.workspace, PlanLevel::Outcome, u"n"_s, 1),
                             newLine(*plan.workspace, PlanLevel::Activity, u"k"_s, 2)},
                            {{}, plan.ids.value(u"B"_s)});
        });
        QVERIFY2(plan.outline().contains(u"2 N / 2.1 n / 2.1.1 k / 3 B / 4 t"_s), qPrintable(plan.outline()));
        QVERIFY(!plan.tried([&](const PlanOutline &o) {
            return o.insert({newLine(*plan.workspace, PlanLevel::Activity, u"k"_s)},
                            {plan.ids.value(u"x"_s), {}});
        }));
        QVERIFY(!plan.tried([&](const PlanOutline &o) {
            return o.insert({newLine(*plan.workspace, PlanLevel::Objective, u"N"_s)},
                            {plan.ids.value(u"o"_s), {}});
        }));
    }

    void remove_takesAllBelowAndWhatBelongsToIt()
    {
        Outlined plan;
        Milestone milestone;
        milestone.id = plan.workspace->newId();
        milestone.title = LocalText(u"en"_s, u"Half-way"_s);
        milestone.activity = plan.ids.value(u"x"_s);
        save(*plan.workspace, toRow(milestone));
        const auto change = must(plan.tried([&](const PlanOutline &o) {
            return o.remove(plan.named({u"a"_s, u"x"_s}), {toRow(milestone)});
        }));
        const auto gone =
            std::count_if(change.records.cbegin(), change.records.cend(),
                          [](const RecordChange &one) { return one.life == LifeChange::Delete; });
        QCOMPARE(gone, 5);
        (void)must(plan.workspace->apply(change));
        QCOMPARE(plan.outline(), u"1 A / 1.1 z / 2 B / 3 t"_s);
    }

    void duplicate_copiesTheBranchWithoutWhatWasReported()
    {
        Outlined plan;
        change(*plan.workspace, plan.ids.value(u"x"_s), u"status"_s, u"done"_s);
        change(*plan.workspace, plan.ids.value(u"y"_s), u"depends_on"_s, RecordIds{plan.ids.value(u"x"_s)});
        plan.apply([&](const PlanOutline &o) {
            return o.duplicate(plan.named({u"o"_s}), [&] { return plan.workspace->newId(); });
        });
        QCOMPARE(
            plan.outline(),
            u"1 A / 1.1 a / 1.1.1 o / 1.1.1.1 x / 1.1.1.2 y / 1.1.2 o / 1.1.2.1 x / 1.1.2.2 y / 1.2 z / 2 B / 3 t"_s);
        const PlanTree now = plan.tree();
        QCOMPARE(now.activity(6)->status, u"planned"_s);
        QCOMPARE(now.activity(7)->dependsOn, RecordIds{now.lines[6].id});
    }

    void strayLine_isMovedIntoThePlanButNotAmongOthers()
    {
        Outlined plan;
        change(*plan.workspace, plan.ids.value(u"x"_s), u"objective"_s, plan.workspace->newId());
        QVERIFY(!plan.tried([&](const PlanOutline &o) { return o.move(plan.named({u"x"_s}), -1); }));
        plan.apply([&](const PlanOutline &o) {
            return o.moveTo(plan.named({u"x"_s}), {plan.ids.value(u"B"_s), {}});
        });
        QVERIFY2(plan.outline().contains(u"2 B / 2.1 x"_s), qPrintable(plan.outline()));
    }

    void counts_creditEachLeadOfAJointActivity()
    {
        MadePlan made = makePlan(3);
        for (Activity &activity : made.activities)
            activity.owners = {made.owners[0].id};
        made.activities[1].owners << made.owners[1].id;
        made.activities[1].status = u"done"_s;
        made.activities[0].status = made.activities[2].status = u"planned"_s;
        made.activities[2].owners.clear();
        const PlanTree tree = made.tree();
        QCOMPARE(planCounts(tree).activities, 3);
        QCOMPARE(planCounts(tree).joint, 1);
        const QList<OwnerCount> owners = linesPerOwner(tree);
        QCOMPARE(owners.size(), 3);
        QCOMPARE(owners[0], (OwnerCount{made.owners[0].id, 2, 1, 1}));
        QCOMPARE(owners[1], (OwnerCount{made.owners[1].id, 1, 1, 1}));
        QCOMPARE(owners[2], (OwnerCount{{}, 1, 0, 0}));
    }

    void randomMoves_keepThePlanWhole_data()
    {
        QTest::addColumn<bool>("released");
        QTest::newRow("never released") << false;
        QTest::newRow("released") << true;
    }
    void randomMoves_keepThePlanWhole()
    {
        QFETCH(bool, released);
        Outlined plan;
        const MadePlan more = makePlan(30, kSeed);
        (void)savePlan(*plan.workspace, more);
        plan.plan = more.plan.id;
        if (released)
            plan.release();
        TestIds random(kSeed + (released ? 1 : 0));
        qInfo("seed %llu", static_cast<unsigned long long>(kSeed));
        int applied = 0;
        for (int step = 0; step < 120; ++step) {
            const PlanTree before = plan.tree();
            const QByteArray dump = must(plan.workspace->dump());
            const auto any = [&] {
                return before.lines[qsizetype(random.next() % quint64(before.lines.size()))].id;
            };
            const PlanOutline outline(before, plan.numbering(before));
            RecordIds lines{any()};
            if (random.next() % 3 == 0)
                lines << any() << any();
            Result<ChangeSet> change = outline.renumber();
            switch (random.next() % 6) {
            case 0: change = outline.move(lines, -1); break;
            case 1: change = outline.move(lines, 1); break;
            case 2: change = outline.indent(lines); break;
            case 3: change = outline.outdent(lines); break;
            case 4: change = outline.moveTo(lines, {any(), {}}); break;
            default: change = outline.moveTo(lines, {{}, any()}); break;
            }
            if (!change) {
                QVERIFY(!change.error().text.isEmpty());
                continue;
            }
            if (change->isEmpty())
                continue;
            (void)must(plan.workspace->apply(*change));
            ++applied;
            const PlanTree after = plan.tree();
            QCOMPARE(after.lines.size(), before.lines.size());
            QSet<QString> numbers;
            for (int line = 0; line < after.lines.size(); ++line) {
                QVERIFY2(!numbers.contains(after.number(line)), qPrintable(after.number(line)));
                numbers.insert(after.number(line));
                QVERIFY(!after.lines[line].stray);
                QVERIFY(before.placeOf(after.lines[line].id) >= 0);
            }
            const QByteArray changed = must(plan.workspace->dump());
            (void)must(plan.workspace->undo());
            QCOMPARE(must(plan.workspace->dump()), dump);
            (void)must(plan.workspace->redo());
            QCOMPARE(must(plan.workspace->dump()), changed);
        }
        QVERIFY(applied > 30);
    }
};

QTEST_GUILESS_MAIN(TestPlanOutline)
#include "tst_planoutline.moc"
