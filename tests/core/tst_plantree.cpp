// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan's lines stand in order, and none is lost, whatever a merge has made of them.

#include "core/rules/plantree.h"

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

RecordId named(const QString &name)
{
    return RecordId::fromName(u"line", name);
}

Objective objective(const QString &name, const QString &parent = {}, std::optional<qint64> order = {})
{
    Objective made;
    made.id = named(name);
    made.title = LocalText(u"en"_s, name);
    made.parent = parent.isEmpty() ? RecordId() : named(parent);
    made.order = order;
    return made;
}

Activity activity(const QString &name, const QString &under, std::optional<qint64> order = {})
{
    Activity made;
    made.id = named(name);
    made.title = LocalText(u"en"_s, name);
    made.objective = under.isEmpty() ? RecordId() : named(under);
    made.order = order;
    return made;
}

QStringList outline(const PlanTree &tree)
{
    QStringList lines;
    for (int at = 0; at < tree.lines.size(); ++at) {
        const PlanLine &line = tree.lines[at];
        lines << QString(line.depth * 2, u' ') + tree.title(at).in(u"en"_s)
                + (line.stray ? u" (stray)"_s : QString());
    }
    return lines;
}

}  // namespace

class TestPlanTree final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lines_standByPlaceThenNumber()
    {
        Objective ten = objective(u"ten"_s);
        ten.number = u"1.10"_s;
        Objective nine = objective(u"nine"_s);
        nine.number = u"1.9"_s;
        Objective first = objective(u"first"_s, {}, 1);
        const PlanTree tree = planTree({}, {ten, nine, first}, {});
        QCOMPARE(outline(tree), (QStringList{u"first"_s, u"nine"_s, u"ten"_s}));
    }

    void lines_standUnderTheirs_objectivesFirst()
    {
        Objective output = objective(u"output"_s, u"one"_s, 2);
        output.level = u"output"_s;
        const PlanTree tree = planTree({}, {output, objective(u"two"_s, {}, 2), objective(u"one"_s, {}, 1)},
                                       {activity(u"own"_s, u"one"_s, 1), activity(u"work"_s, u"output"_s)});
        QCOMPARE(outline(tree), (QStringList{u"one"_s, u"  output"_s, u"    work"_s, u"  own"_s, u"two"_s}));
        QCOMPARE(tree.lines[1].level, PlanLevel::Output);
        QCOMPARE(tree.end(0), 4);
        QCOMPARE(tree.below(0), (QList{1, 3}));
        QCOMPARE(tree.below(-1), (QList{0, 4}));
        QVERIFY(tree.activity(2) && !tree.objective(2));
    }

    void lineUnderAMissingOne_isStray()
    {
        const PlanTree tree = planTree({}, {objective(u"one"_s)}, {activity(u"lost"_s, u"elsewhere"_s)});
        QCOMPARE(outline(tree), (QStringList{u"one"_s, u"lost (stray)"_s}));
        QVERIFY(tree.lines[1].parent.isNull());
    }

    void circle_isOpenedOnce()
    {
        const PlanTree tree =
            planTree({}, {objective(u"a"_s, u"b"_s), objective(u"b"_s, u"a"_s), objective(u"c"_s)},
                     {activity(u"work"_s, u"b"_s)});
        QCOMPARE(tree.lines.size(), 4);
        QCOMPARE(tree.lines[0].id, named(u"c"_s));
        QVERIFY(tree.lines[1].stray);
        int strays = 0;
        for (const PlanLine &line : tree.lines)
            strays += line.stray ? 1 : 0;
        QCOMPARE(strays, 1);
    }

    void numbers_compareByTheirParts()
    {
        QVERIFY(numberBefore(u"2.9"_s, u"2.10"_s));
        QVERIFY(!numberBefore(u"2.10"_s, u"2.9"_s));
        QVERIFY(numberBefore(u"2"_s, u"2.1"_s));
        QVERIFY(!numberBefore(u"2.1"_s, u"2.01"_s) && !numberBefore(u"2.01"_s, u"2.1"_s));
        QVERIFY(numberBefore(u"9"_s, {}));
        QVERIFY(!numberBefore({}, u"9"_s));
    }
};

QTEST_GUILESS_MAIN(TestPlanTree)
#include "tst_plantree.moc"
