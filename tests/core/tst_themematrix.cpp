// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Theme by side by period: what counts where, once, and what the cells say.

#include "core/kinds/activity.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/meeting.h"
#include "core/kinds/objective.h"
#include "core/kinds/organisation.h"
#include "core/kinds/priority.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/theme.h"
#include "core/kinds/workplan.h"
#include "core/rules/themematrix.h"
#include "tests/core/briefworkspace.h"

#include <QLocale>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

enum Side : std::size_t { Srsg, Gfmd, Gmg };

/// Themes "top" with "below", and "other"; a plan of the GMG for 2013–2015.
class MatrixWorkspace : public BriefWorkspace {
public:
    MatrixWorkspace()
    {
        addActors();
        theme(u"top"_s, {});
        theme(u"below"_s, u"top"_s);
        theme(u"other"_s, {});
        WorkPlan plan{.id = idOf(u"plan"_s), .title = en(u"Plan"_s), .entity = idOf(u"GMG"_s)};
        plan.from = PartialDate(2013);
        plan.to = PartialDate(2015);
        add(plan);
    }
    void theme(const QString &name, const QString &parent)
    {
        Theme one{.id = idOf(name)};
        one.name = en(name);
        one.parent = parent.isEmpty() ? RecordId() : idOf(parent);
        add(one);
    }
    Activity activity(const QString &name, const RecordIds &themes)
    {
        Activity one{.id = idOf(name), .title = en(name), .workPlan = idOf(u"plan"_s)};
        one.themes = themes;
        return one;
    }
    Meeting meeting(const QString &name, const QString &kind, PartialDate day)
    {
        Meeting one{.id = idOf(name), .title = en(name), .kind = kind};
        one.from = day;
        return one;
    }
    AgendaItem item(const QString &name, const QString &meeting, const RecordIds &themes)
    {
        AgendaItem one{.id = idOf(name), .meeting = idOf(meeting), .title = en(name)};
        one.themes = themes;
        return one;
    }
    [[nodiscard]] ThemeMatrix matrix(MatrixPeriods by = MatrixPeriods::Plans)
    {
        Reader reader(workspace());
        return themeMatrix(readThemes(reader, u"en"_s), by);
    }
};

int lineOf(const ThemeMatrix &matrix, const QString &name)
{
    for (int i = 0; i < int(matrix.themes.size()); ++i)
        if (matrix.themes[i].name == name)
            return i;
    return -1;
}

RecordIds ids(const QStringList &names)
{
    RecordIds out;
    for (const QString &name : names)
        out << idOf(name);
    return out;
}

}  // namespace

class ThemeMatrixTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void themesStandInATree();
    void circlesShowEachThemeOnce();
    void parentsIncludeChildren_eachRecordOnce();
    void activities_belongToPlanOwnerAndBody();
    void activities_takeTheThemesOfTheirObjective();
    void agencies_areOfTheGmgWhileMembers();
    void agendas_countMeetings();
    void sessions_takeDatesAndSidesFromAbove();
    void recommendations_ofOriginAndAddressee();
    void cells_explainThemselves();
    void overlapAndGaps();
    void retiredThemes_areNoGap();
    void periods_followFromTheRecords();
    void recordsOutside_areCounted();
    void emptyWorkspace_hasNoCells();
};

void ThemeMatrixTest::themesStandInATree()
{
    MatrixWorkspace file;
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    const int top = lineOf(matrix, u"top"_s);
    QCOMPARE(lineOf(matrix, u"below"_s), top + 1);
    QCOMPARE(matrix.themes[top + 1].parent, top);
    QCOMPARE(matrix.themes[top + 1].level, 1);
    QVERIFY(matrix.themes[top].children && !matrix.themes[top + 1].children);
    QCOMPARE(matrix.periods.size(), 1);
    QCOMPARE(matrix.periods[0].title, u"2013–2015"_s);
}

void ThemeMatrixTest::circlesShowEachThemeOnce()
{
    MatrixWorkspace file;
    file.theme(u"x"_s, u"y"_s);
    file.theme(u"y"_s, u"x"_s);
    file.theme(u"z"_s, u"gone"_s);
    file.add(file.activity(u"a"_s, ids({u"x"_s, u"y"_s})));
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    QCOMPARE(matrix.themes.size(), 6);
    QCOMPARE(matrix.themes[lineOf(matrix, u"z"_s)].level, 0);
    QCOMPARE(matrix.cell(lineOf(matrix, u"x"_s), 0, Gmg).activities, ids({u"a"_s}));
    QCOMPARE(matrix.cell(lineOf(matrix, u"y"_s), 0, Gmg).activities, ids({u"a"_s}));
}

void ThemeMatrixTest::parentsIncludeChildren_eachRecordOnce()
{
    MatrixWorkspace file;
    file.add(file.activity(u"both"_s, ids({u"top"_s, u"below"_s})));
    file.add(file.activity(u"child"_s, ids({u"below"_s})));
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    QCOMPARE(matrix.cell(lineOf(matrix, u"top"_s), 0, Gmg).activities.size(), 2);
    QCOMPARE(matrix.cell(lineOf(matrix, u"below"_s), 0, Gmg).activities.size(), 2);
    QVERIFY(matrix.cell(lineOf(matrix, u"other"_s), 0, Gmg).isEmpty());
    QVERIFY(matrix.cell(lineOf(matrix, u"top"_s), 0, Srsg).isEmpty());
}

void ThemeMatrixTest::activities_belongToPlanOwnerAndBody()
{
    MatrixWorkspace file;
    WorkPlan plain{.id = idOf(u"plain"_s), .title = en(u"No entity"_s), .body = idOf(u"GFMD-CIO"_s)};
    plain.from = PartialDate(2013);
    plain.to = PartialDate(2015);
    file.add(plain);
    Activity ofBody = file.activity(u"ofBody"_s, ids({u"top"_s}));
    ofBody.workPlan = plain.id;
    file.add(ofBody);
    Activity owned = file.activity(u"owned"_s, ids({u"top"_s}));
    owned.workPlan = {};
    owned.owners = ids({u"SRSG"_s, u"SE"_s});
    owned.due = PartialDate(2014, 3);
    file.add(owned);
    Activity dropped = file.activity(u"dropped"_s, ids({u"top"_s}));
    dropped.status = u"dropped"_s;
    file.add(dropped);
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    const int top = lineOf(matrix, u"top"_s);
    QCOMPARE(matrix.cell(top, 0, Gfmd).activities, ids({u"ofBody"_s}));
    QCOMPARE(matrix.cell(top, 0, Srsg).activities, ids({u"owned"_s}));
    QVERIFY(matrix.cell(top, 0, Gmg).isEmpty());
}

void ThemeMatrixTest::activities_takeTheThemesOfTheirObjective()
{
    MatrixWorkspace file;
    Objective above{.id = idOf(u"above"_s), .title = en(u"Above"_s)};
    above.themes = ids({u"other"_s});
    file.add(above);
    file.add(Objective{.id = idOf(u"objective"_s), .title = en(u"Objective"_s), .parent = above.id});
    Activity activity = file.activity(u"a"_s, {});
    activity.objective = idOf(u"objective"_s);
    file.add(activity);
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    QCOMPARE(matrix.cell(lineOf(matrix, u"other"_s), 0, Gmg).activities, ids({u"a"_s}));
}

void ThemeMatrixTest::agencies_areOfTheGmgWhileMembers()
{
    MatrixWorkspace file;
    Organisation member{.id = idOf(u"member"_s), .name = en(u"Member"_s)};
    member.memberFrom = PartialDate(2014, 7);
    file.add(member);
    const auto owned = [&file](const QString &name, const QString &owner, PartialDate due) {
        Activity activity = file.activity(name, ids({u"top"_s}));
        activity.workPlan = {};
        activity.owners = ids({owner});
        activity.due = due;
        file.add(activity);
    };
    owned(u"before"_s, u"member"_s, PartialDate(2014, 6));
    owned(u"after"_s, u"member"_s, PartialDate(2014, 8));
    owned(u"outsider"_s, u"AGA"_s, PartialDate(2014, 8));
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    QCOMPARE(matrix.cell(lineOf(matrix, u"top"_s), 0, Gmg).activities, ids({u"after"_s}));
}

void ThemeMatrixTest::agendas_countMeetings()
{
    MatrixWorkspace file;
    Meeting steering = file.meeting(u"SG"_s, u"steering_group"_s, PartialDate(2014, 3, 11));
    steering.themes = ids({u"top"_s});
    file.add(steering);
    file.add(file.item(u"i1"_s, u"SG"_s, ids({u"top"_s})));
    file.add(file.item(u"i2"_s, u"SG"_s, ids({u"below"_s})));
    file.add(file.meeting(u"TRI"_s, u"trilateral"_s, PartialDate(2014, 4, 4)));
    file.add(file.item(u"i3"_s, u"TRI"_s, ids({u"top"_s})));
    AgendaItem ours = file.item(u"ours"_s, u"TRI"_s, ids({u"other"_s}));
    ours.visibility = u"ours"_s;
    file.add(ours);
    Meeting model = file.meeting(u"model"_s, u"trilateral"_s, PartialDate(2014, 4, 4));
    model.isTemplate = true;
    file.add(model);
    file.add(file.item(u"i4"_s, u"model"_s, ids({u"top"_s})));
    file.add(file.item(u"lost"_s, u"gone"_s, ids({u"top"_s})));
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    const int top = lineOf(matrix, u"top"_s);
    const MatrixCell gfmd = matrix.cell(top, 0, Gfmd);
    QCOMPARE(gfmd.meetings, 2);
    QCOMPARE(gfmd.trilateral, 1);
    QCOMPARE(gfmd.agenda.size(), 4);
    QVERIFY(gfmd.isActive());
    const MatrixCell srsg = matrix.cell(top, 0, Srsg);
    QCOMPARE(srsg.meetings, 1);
    QVERIFY(!srsg.isActive());  // a meeting of all three says nothing about one
    QVERIFY(matrix.cell(lineOf(matrix, u"other"_s), 0, Gmg).isEmpty());
}

void ThemeMatrixTest::sessions_takeDatesAndSidesFromAbove()
{
    MatrixWorkspace file;
    file.add(file.meeting(u"forum"_s, u"forum_meeting"_s, PartialDate(2014, 5, 14)));
    Meeting part = file.meeting(u"part"_s, u"other"_s, {});
    part.parent = idOf(u"forum"_s);
    file.add(part);
    Meeting circle = file.meeting(u"circle"_s, u"other"_s, {});
    circle.parent = circle.id;
    file.add(circle);
    file.add(file.item(u"i"_s, u"part"_s, ids({u"top"_s})));
    file.add(file.item(u"j"_s, u"circle"_s, ids({u"top"_s})));
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    QCOMPARE(matrix.cell(lineOf(matrix, u"top"_s), 0, Gfmd).agenda, ids({u"i"_s}));
}

void ThemeMatrixTest::recommendations_ofOriginAndAddressee()
{
    MatrixWorkspace file;
    file.add(file.meeting(u"forum"_s, u"forum_meeting"_s, PartialDate(2014, 5, 14)));
    Organisation member{.id = idOf(u"member"_s), .name = en(u"Member"_s)};
    member.memberFrom = PartialDate(2006);
    file.add(member);
    Recommendation one{.id = idOf(u"r"_s), .reference = u"R-1"_s, .text = en(u"Do it"_s)};
    one.meeting = idOf(u"forum"_s);
    one.addressees = ids({u"member"_s, u"SE"_s});
    one.themes = ids({u"below"_s});
    one.otherThemes = ids({u"other"_s, u"below"_s});
    file.add(one);
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    for (const QString &theme : {u"top"_s, u"below"_s, u"other"_s})
        for (const std::size_t side : {Gfmd, Gmg})
            QCOMPARE(matrix.cell(lineOf(matrix, theme), 0, side).recommendations, ids({u"r"_s}));
    QCOMPARE(matrix.cell(lineOf(matrix, u"top"_s), 0, Gmg).addressed, 1);
    QCOMPARE(matrix.cell(lineOf(matrix, u"top"_s), 0, Gfmd).addressed, 0);
    QVERIFY(matrix.cell(lineOf(matrix, u"top"_s), 0, Srsg).isEmpty());
}

void ThemeMatrixTest::cells_explainThemselves()
{
    MatrixWorkspace file;
    for (const QString &name : {u"a1"_s, u"a2"_s, u"a3"_s})
        file.add(file.activity(name, ids({u"top"_s})));
    file.add(file.meeting(u"P"_s, u"principals"_s, PartialDate(2014, 7)));
    file.add(file.item(u"i"_s, u"P"_s, ids({u"top"_s})));
    file.add(file.meeting(u"TRI"_s, u"trilateral"_s, PartialDate(2014, 4, 4)));
    file.add(file.item(u"j"_s, u"TRI"_s, ids({u"top"_s})));
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    const int top = lineOf(matrix, u"top"_s);
    const QString told = matrix.explanation(top, 0, Gmg);
    for (const QString &part : {u"GMG: "_s, u"in the plan 2013–2015; "_s, u", 1 of them of all three; no recommendation"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
    QCOMPARE(matrix.explanation(top, 0, Srsg),
             u"SRSG: no activity in the plan 2013–2015; on the agenda of 1 meeting of all three; no recommendation"_s);
    QCOMPARE(file.matrix(MatrixPeriods::Years).explanation(lineOf(matrix, u"other"_s), 1, Gfmd),
             u"GFMD: no activity; on no agenda; no recommendation"_s);
    QCOMPARE(matrix.together(top, 0), u"GMG alone is active"_s);
}

void ThemeMatrixTest::overlapAndGaps()
{
    MatrixWorkspace file;
    file.add(file.activity(u"a"_s, ids({u"top"_s})));
    file.add(file.meeting(u"SG"_s, u"steering_group"_s, PartialDate(2014, 3, 11)));
    file.add(file.item(u"i"_s, u"SG"_s, ids({u"top"_s})));
    const auto priority = [&file](const QString &name, const QString &side, const QString &status) {
        Priority one{.id = idOf(name), .statement = en(name), .proposedBy = ids({side})};
        one.themes = ids({u"top"_s});
        one.status = status;
        one.from = PartialDate(2014);
        file.add(one);
    };
    priority(u"p1"_s, u"GFMD"_s, u"active"_s);
    priority(u"p2"_s, u"GMG"_s, u"active"_s);  // has an activity
    priority(u"p3"_s, u"SRSG"_s, u"set_aside"_s);
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    const int top = lineOf(matrix, u"top"_s);
    QCOMPARE(matrix.standing(top, 0), ThemeMatrix::Standing::Overlap);
    QCOMPARE(matrix.sidesWithGap(top, 0), QStringList{u"GFMD"_s});
    QCOMPARE(matrix.together(top, 0),
             u"Overlap: GFMD and GMG are active. Gap: GFMD has a priority without an activity"_s);
    QVERIFY(matrix.explanation(top, 0, Gfmd).endsWith(u"gap: its priority has no activity"_s));
    QVERIFY(!matrix.explanation(top, 0, Gmg).contains(u"gap"_s));
    QCOMPARE(matrix.together(lineOf(matrix, u"other"_s), 0), u"Gap: no side is active"_s);
}

void ThemeMatrixTest::retiredThemes_areNoGap()
{
    MatrixWorkspace file;
    Theme retired{.id = idOf(u"retired"_s)};
    retired.name = en(u"retired"_s);
    retired.status = u"retired"_s;
    file.add(retired);
    retired.id = idOf(u"later"_s);
    retired.name = en(u"later"_s);
    retired.status = u"active"_s;
    retired.from = PartialDate(2016);
    file.add(retired);
    QVERIFY(file.commit());
    const ThemeMatrix matrix = file.matrix();
    for (const QString &name : {u"retired"_s, u"later"_s}) {
        QCOMPARE(matrix.standing(lineOf(matrix, name), 0), ThemeMatrix::Standing::Apart);
        QCOMPARE(matrix.together(lineOf(matrix, name), 0), QString());
    }
}

void ThemeMatrixTest::periods_followFromTheRecords()
{
    MatrixWorkspace file;
    Activity activity = file.activity(u"a"_s, ids({u"top"_s}));
    activity.from = PartialDate(2013, 11);
    activity.to = PartialDate(2015, 2);
    file.add(activity);
    QVERIFY(file.commit());
    const ThemeMatrix years = file.matrix(MatrixPeriods::Years);
    QStringList titles;
    for (const MatrixPeriod &period : years.periods)
        titles << period.title;
    QCOMPARE(titles, (QStringList{u"2013"_s, u"2014"_s, u"2015"_s}));
    for (int period = 0; period < 3; ++period)
        QCOMPARE(years.cell(lineOf(years, u"top"_s), period, Gmg).activities.size(), 1);
    const ThemeMatrix chairs = file.matrix(MatrixPeriods::Chairmanships);
    titles.clear();
    for (const MatrixPeriod &period : chairs.periods)
        titles << period.title;
    // By the name of the day, not of today.
    QCOMPARE(titles, (QStringList{u"Sweden, 2013–2014"_s, u"Turkey, 2014–2015"_s}));
    QCOMPARE(chairs.cell(lineOf(chairs, u"top"_s), 1, Gmg).activities.size(), 1);
}

void ThemeMatrixTest::recordsOutside_areCounted()
{
    MatrixWorkspace file;
    Activity undated = file.activity(u"undated"_s, ids({u"top"_s}));
    undated.workPlan = {};
    undated.owners = ids({u"GMG"_s});
    file.add(undated);
    Activity late = undated;
    late.id = idOf(u"late"_s);
    late.due = PartialDate(2020);
    file.add(late);
    file.add(file.activity(u"in"_s, ids({u"top"_s})));
    file.add(file.activity(u"without theme"_s, {}));
    QVERIFY(file.commit());
    QCOMPARE(file.matrix().outside, 2);
    QCOMPARE(file.matrix(MatrixPeriods::Years).outside, 1);
}

void ThemeMatrixTest::emptyWorkspace_hasNoCells()
{
    BriefWorkspace file;
    Reader reader(file.workspace());
    for (const MatrixPeriods by : {MatrixPeriods::Plans, MatrixPeriods::Chairmanships, MatrixPeriods::Years}) {
        const ThemeMatrix matrix = themeMatrix(readThemes(reader, u"en"_s), by);
        QVERIFY(matrix.themes.isEmpty() && matrix.periods.isEmpty() && matrix.cells.isEmpty());
    }
    QVERIFY(!reader.problem());
}

QTEST_GUILESS_MAIN(ThemeMatrixTest)
#include "tst_themematrix.moc"
