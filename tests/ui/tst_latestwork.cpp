// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/latestwork.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestLatestWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsDoneWithinABlink_isThereAtOnce();
    void whatTakesLonger_comesLater();
    void newestOrder_wins();
    void orderFromAnAnswer_isTaken();
    void dropped_givesNothing();
    void droppedThenOrdered_givesTheNewOne();
    void destroyed_endsTheWork();

private:
    /// Works until @p enough is released or an end is asked for; gives @p what, or "stopped".
    static auto until(QSemaphore &enough, const QString &what)
    {
        return [&enough, what](Progress &progress) {
            while (!enough.tryAcquire(1, 5))
                if (progress.isCancelled())
                    return u"stopped"_s;
            return what;
        };
    }
    auto noted()
    {
        return [this](const QString &result) {
            QCOMPARE(QThread::currentThread(), thread());
            m_results << result;
        };
    }

    std::unique_ptr<LatestWork> m_work;
    QStringList m_results;
};

void TestLatestWork::init()
{
    m_work = std::make_unique<LatestWork>();
    m_results.clear();
}

void TestLatestWork::whatIsDoneWithinABlink_isThereAtOnce()
{
    QThread *made = nullptr;
    m_work->order(
        [&](Progress &) {
            made = QThread::currentThread();
            return u"a"_s;
        },
        noted());
    QTRY_COMPARE(m_results, QStringList{u"a"_s});  // at once, unless this computer is very busy
    QVERIFY(made && made != thread());
    QVERIFY(!m_work->isBusy());
    // What the thread says of its end afterwards is not taken for the end of another.
    QSemaphore enough;
    m_work->order(until(enough, u"b"_s), noted());
    QCoreApplication::processEvents();
    QVERIFY(m_work->isBusy());
    enough.release();
    QTRY_COMPARE(m_results, (QStringList{u"a"_s, u"b"_s}));
}

void TestLatestWork::whatTakesLonger_comesLater()
{
    QSemaphore enough;
    m_work->order(until(enough, u"a"_s), noted());
    QVERIFY(m_work->isBusy());
    QVERIFY(m_results.isEmpty());
    enough.release();
    QTRY_COMPARE(m_results, QStringList{u"a"_s});
    QVERIFY(!m_work->isBusy());
}

void TestLatestWork::newestOrder_wins()
{
    QSemaphore never;
    QSemaphore enough;
    std::atomic<int> begun = 0;
    m_work->order(until(never, u"a"_s), noted());
    m_work->order(
        [&begun](Progress &) {
            ++begun;
            return u"b"_s;
        },
        noted());
    m_work->order(until(enough, u"c"_s), noted());
    enough.release();
    QTRY_COMPARE(m_results, QStringList{u"c"_s});
    QTRY_VERIFY(!m_work->isBusy());
    QCOMPARE(begun, 0);  // a newer one came before it had its turn
    QCOMPARE(m_results, QStringList{u"c"_s});
}

void TestLatestWork::orderFromAnAnswer_isTaken()
{
    m_work->order([](Progress &) { return 1; },
                  [this](int) { m_work->order([](Progress &) { return u"second"_s; }, noted()); });
    QTRY_COMPARE(m_results, QStringList{u"second"_s});
}

void TestLatestWork::dropped_givesNothing()
{
    QSemaphore never;
    m_work->order(until(never, u"a"_s), noted());
    m_work->drop();
    QTRY_VERIFY(!m_work->isBusy());
    QVERIFY(m_results.isEmpty());
    m_work->drop();  // nothing there to drop
    m_work->order([](Progress &) { return u"b"_s; }, noted());
    QTRY_COMPARE(m_results, QStringList{u"b"_s});
}

void TestLatestWork::droppedThenOrdered_givesTheNewOne()
{
    QSemaphore never;
    m_work->order(until(never, u"a"_s), noted());
    m_work->drop();
    m_work->order([](Progress &) { return u"b"_s; }, noted());
    QTRY_COMPARE(m_results, QStringList{u"b"_s});
}

void TestLatestWork::destroyed_endsTheWork()
{
    QSemaphore never;
    std::atomic<bool> ended = false;
    m_work->order(
        [&](Progress &progress) {
            const QString result = until(never, u"a"_s)(progress);
            ended = true;
            return result;
        },
        noted());
    QVERIFY(m_work->isBusy());
    m_work.reset();
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(m_results.isEmpty());
}

QTEST_GUILESS_MAIN(TestLatestWork)
#include "tst_latestwork.moc"
