// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which backups there are, by their names, and which stay.

#include "tests/core/damagedfiles.h"

#include "core/workspace/backupring.h"

#include <QDir>

#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime moment(const QDate &day, int hour = 9, int second = 0)
{
    return QDateTime(day, QTime(hour, 0, second), Qt::UTC);
}

Backup backupOf(const QDateTime &made, BackupReason reason)
{
    static int count = 0;
    return {u"/b/%1"_s.arg(++count), made, reason, 1, 100};
}

}  // namespace

class TestBackupRing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_tellMomentAndReason();
    void ring_keepsTenBeforeSteps();
    void ring_keepsSevenDaysAndFourWeeks();
    void ring_outlastsWrongClocks();
};

void TestBackupRing::names_tellMomentAndReason()
{
    WorkspaceFixture fixture;
    const QString path = fixture.path(u"My plan 2014-05-14 090000"_s);
    QVERIFY(QDir().mkpath(backupFolder(path)));
    const QDateTime now = moment({2014, 5, 14});
    QStringList made;
    for (const BackupReason reason :
         {BackupReason::Merge, BackupReason::Merge, BackupReason::Daily, BackupReason::Hand}) {
        made << backupName(path, now, reason);
        writeBytes(made.last(), "x");
    }
    QCOMPARE(QFileInfo(made[1]).fileName(),
             u"My plan 2014-05-14 090000 2014-05-14 090000 merge (2).trilateral"_s);
    const QString base = backupFolder(path) + u"/My plan 2014-05-14 090000 "_s;
    writeBytes(base + u"2014-05-13 090000.trilateral"_s, "of an earlier version");
    for (const QString &other : {u"2014-05-13 090000 lunch.trilateral"_s, u"2014-13-13 090000.trilateral"_s,
                                 u"2014-05-13 090000 merge.trilateral.part"_s, u"notes.trilateral"_s})
        writeBytes(base + other, "x");
    writeBytes(backupFolder(path) + u"/Other 2014-05-13 090000.trilateral"_s, "x");
    const QList<Backup> all = listBackups(path);
    QCOMPARE(all.size(), 5);
    QCOMPARE(all.last().reason, BackupReason::Step);
    QCOMPARE(all.last().size, 21);
    QCOMPARE(all.last().made, moment({2014, 5, 13}));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(all[3 - i].path, made[i]);  // also within one second, and whatever their reasons are called
    QSet<QString> texts;
    for (const Backup &backup : all)
        texts.insert(backupReasonText(backup.reason));
    QCOMPARE(texts.size(), 4);
}

void TestBackupRing::ring_keepsTenBeforeSteps()
{
    QList<Backup> all;
    for (int i = 0; i < 13; ++i)
        all << backupOf(moment({2014, 5, 14}, 9, i), i % 2 ? BackupReason::Merge : BackupReason::Step);
    const Backup byHand = backupOf(moment({2001, 1, 1}), BackupReason::Hand);
    all.prepend(byHand);
    const QList<Backup> surplus = surplusBackups(all);
    QCOMPARE(surplus.size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(surplus.contains(all[i + 1]));
    QCOMPARE(surplusBackups(all, all[1].path).size(),
             2);  // one that was just made stays, whatever its clock said
    QVERIFY(surplusBackups({}).isEmpty());
}

void TestBackupRing::ring_keepsSevenDaysAndFourWeeks()
{
    QList<Backup> kept;
    const QDate begin(2013, 1, 1);
    for (int day = 0; day < 400; ++day) {
        const QDate today = begin.addDays(day);
        kept << backupOf(moment(today), BackupReason::Daily);
        for (const Backup &surplus : surplusBackups(kept, kept.last().path))
            kept.removeAll(surplus);
        QVERIFY(kept.size() <= 11);
        if (day < 60)
            continue;
        for (int back = 0; back < 7; ++back)
            QVERIFY(std::any_of(kept.cbegin(), kept.cend(),
                                [&](const Backup &b) { return b.made.date() == today.addDays(-back); }));
        QCOMPARE(kept.size(), 11);
        const qint64 oldest = kept.first().made.date().daysTo(today);
        QVERIFY2(oldest >= 28 && oldest <= 34, qPrintable(QString::number(oldest)));
    }
    // Whoever works once a week has seven such days, and four weeks before them.
    kept.clear();
    for (int week = 0; week < 30; ++week) {
        kept << backupOf(moment(begin.addDays(week * 7)), BackupReason::Daily);
        for (const Backup &surplus : surplusBackups(kept))
            kept.removeAll(surplus);
    }
    QCOMPARE(kept.size(), 11);
    QCOMPARE(kept.first().made.date().daysTo(kept.last().made.date()), 70);
    // Two of one day: the newer stays.
    const Backup early = backupOf(moment({2014, 5, 14}, 8), BackupReason::Daily);
    const Backup late = backupOf(moment({2014, 5, 14}, 17), BackupReason::Daily);
    QCOMPARE(surplusBackups({early, late}), QList<Backup>{early});
}

void TestBackupRing::ring_outlastsWrongClocks()
{
    QList<Backup> kept;
    for (int day = 0; day < 7; ++day)
        kept << backupOf(moment(QDate(2014, 5, 1).addDays(day)), BackupReason::Daily);
    kept << backupOf(moment({2094, 1, 1}), BackupReason::Daily);
    QCOMPARE(surplusBackups(kept), QList<Backup>{kept.first()});  // its week has a newer one: no week is lost
    const Backup old = backupOf(moment({1980, 1, 1}), BackupReason::Daily);
    for (int week = 0; week < 10; ++week)
        kept << backupOf(moment(QDate(2014, 1, 1).addDays(7 * week)), BackupReason::Daily);
    QVERIFY(!surplusBackups(kept + QList<Backup>{old}, old.path).contains(old));
}

QTEST_GUILESS_MAIN(TestBackupRing)
#include "tst_backupring.moc"
