// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Home says of the sample, on a day in April 2014.

#include "core/kinds/role.h"
#include "tests/support/testclock.h"
#include "tests/ui/samplesetup.h"
#include "ui/pages/homedata.h"

#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestHomeData final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dueWorkIsSorted();
    void ownWorkStandsFirst();
    void onlyOthersChangesAreNew();
    void checksNameWhatNeedsALook();
    void templatesAreNoNextMeeting();
};

namespace {

struct Home {
    SampleSetup sample;
    test::TestClock clock;

    bool make(const QDate &day)
    {
        clock.set(QDateTime(day, QTime(9, 0), Qt::UTC));
        if (!sample.make())
            return false;
        sample.context.clock = &clock;
        return true;
    }
    [[nodiscard]] HomeData read() const
    {
        const auto data = readHome(sample.context);
        if (!data)
            qFatal("%s", qPrintable(data.error().text));
        return *data;
    }
};

}  // namespace

void TestHomeData::dueWorkIsSorted()
{
    Home home;
    QVERIFY(home.make(QDate(2014, 4, 10)));
    const HomeData data = home.read();
    QVERIFY(data.meeting);
    QVERIFY(!data.overdue.isEmpty() && !data.week.isEmpty() && !data.waiting.isEmpty());
    for (const HomeLine &line : data.overdue) {
        const Row row = *home.sample.workspace->row(line.id);
        QVERIFY(line.overdue && row.isOpen() && row.due().last() < QDate(2014, 4, 10));
    }
    for (const HomeLine &line : data.week) {
        const Row row = *home.sample.workspace->row(line.id);
        QVERIFY(!line.overdue && row.isOpen() && row.due().first() <= QDate(2014, 4, 17));
    }
    for (const HomeLine &line : data.waiting)
        QCOMPARE(home.sample.workspace->row(line.id)->spec->place, Place::Requests);
}

void TestHomeData::templatesAreNoNextMeeting()
{
    Home home;
    QVERIFY(home.make(QDate(2014, 4, 1)));
    const RecordId next = home.read().meeting->id;
    QCOMPARE(home.sample.workspace->title(next),
             home.sample.workspace->title(home.sample.id(u"TRI-2014-04"_s)));
    const Row row = *home.sample.workspace->row(next);
    Row marked = row;
    marked.setValue(u"is_template", true);
    QVERIFY(home.sample.workspace->apply(changeOf(difference(row, marked), u"x"_s)));
    const HomeData after = home.read();
    QVERIFY(!after.meeting || after.meeting->id != next);
}

void TestHomeData::ownWorkStandsFirst()
{
    Home home;
    QVERIFY(home.make(QDate(2015, 1, 1)));
    const HomeData before = home.read();
    QVERIFY(std::none_of(before.overdue.cbegin(), before.overdue.cend(),
                         [](const HomeLine &line) { return line.own; }));
    const RecordIds owners = home.sample.workspace->row(before.overdue.last().id)->owners();
    QVERIFY(!owners.isEmpty());
    home.sample.preferences->mine.set({owners.first().toString()});
    const HomeData after = home.read();
    QVERIFY(after.overdue.first().own);
    QCOMPARE(after.overdue.size(), before.overdue.size());
}

void TestHomeData::onlyOthersChangesAreNew()
{
    Home home;
    QVERIFY(home.make(QDate(2014, 4, 10)));
    QVERIFY(home.read().changes.isEmpty());  // opened for the first time
    rememberSeen(home.sample.context);
    Row row = *home.sample.workspace->row(home.sample.id(u"WP-004"_s));
    Row changed = row;
    changed.setValue(u"status"_s, u"done"_s);
    QVERIFY(home.sample.workspace->apply(changeOf(difference(row, changed), u"WP-004"_s)));
    QVERIFY(home.read().changes.isEmpty());
}

void TestHomeData::checksNameWhatNeedsALook()
{
    Home home;
    QVERIFY(home.make(QDate(2014, 4, 10)));
    QVERIFY(home.read().checks.isEmpty());
    const RecordId id = home.sample.id(u"WP-018"_s);
    home.sample.drafts.keep(id.toString(), u"due"_s, {}, u"soon"_s);
    Row row = *home.sample.workspace->row(id);
    Row changed = row;
    changed.setValue(u"owners"_s, {});
    QVERIFY(home.sample.workspace->apply(changeOf(difference(row, changed), u"WP-018"_s)));
    Role second{.id = home.sample.workspace->newId()};
    second.holder = home.sample.id(u"TR"_s);
    second.function = u"chair"_s;
    second.body = home.sample.id(u"GFMD-CIO"_s);
    second.from = PartialDate(2014, 4);
    second.to = PartialDate(2014, 12, 31);
    QVERIFY(home.sample.workspace->apply(changeOf(creation(toRow(second)), u"second chair"_s)));
    HomeData data = home.read();
    QVERIFY(std::any_of(data.checks.cbegin(), data.checks.cend(), [](const HomeLine &line) {
        return line.title.contains(u"at the same time"_s) && line.who == u"Until"_s && !line.id.isNull();
    }));
    QCOMPARE(
        data.checks.removeIf([](const HomeLine &line) { return line.title.contains(u"at the same time"_s); }),
        1);
    QCOMPARE(data.checks.size(), 2);
    QVERIFY(std::any_of(data.checks.cbegin(), data.checks.cend(),
                        [](const HomeLine &line) { return line.kind == u"activity"; }));
    QVERIFY(std::any_of(data.checks.cbegin(), data.checks.cend(),
                        [&id](const HomeLine &line) { return line.id == id; }));
}

QTEST_GUILESS_MAIN(TestHomeData)
#include "tst_homedata.moc"
