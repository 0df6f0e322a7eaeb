// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/shell/progresscover.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestLongRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsDoneAtOnce_isNotShown();
    void whatTakesLong_isShownAndLeavesTheWindowAlive();
    void stop_endsTheWork_data();
    void stop_endsTheWork();
    void nothingElseTakesInputMeanwhile();
    void whatCannotBeStopped_offersNoStop();

private:
    /// Works until @p enough is released or an end is asked for.
    Status workUntil(QSemaphore &enough)
    {
        return m_runs->run(u"Counting"_s, [&](Progress &progress) -> Status {
            progress.begin(4);
            while (!enough.tryAcquire(1, 5))
                if (progress.isCancelled())
                    return progress.advance();
            return progress.advance();
        });
    }
    /// Calls @p act once, as soon as the cover lies over the window.
    void whenShown(const std::function<void()> &act)
    {
        connect(m_runs.get(), &LongRuns::started, m_cover, act,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LongRuns> m_runs;
    std::unique_ptr<QMainWindow> m_window;
    ProgressCover *m_cover = nullptr;
    QLineEdit *m_box = nullptr;
};

void TestLongRuns::init()
{
    m_theme = std::make_unique<Theme>();
    m_window.reset();
    m_runs = std::make_unique<LongRuns>();
    m_window = std::make_unique<QMainWindow>();
    m_box = new QLineEdit(m_window.get());
    m_window->setCentralWidget(m_box);
    m_cover = new ProgressCover(*m_runs, *m_theme, m_window.get());
    m_window->resize(600, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_box->setFocus();
}

void TestLongRuns::whatIsDoneAtOnce_isNotShown()
{
    QSignalSpy shown(m_runs.get(), &LongRuns::started);
    const int answer = m_runs->run(u"Quick"_s, [](Progress &) { return 42; });
    QCOMPARE(answer, 42);
    QCOMPARE(shown.count(), 0);
    QVERIFY(!m_runs->isRunning());
}

void TestLongRuns::whatTakesLong_isShownAndLeavesTheWindowAlive()
{
    QSemaphore enough;
    QTimer alive;
    int ticks = 0;
    connect(&alive, &QTimer::timeout, this, [&] {
        ++ticks;
        if (!m_cover->isVisible() || ticks < 5)
            return;
        QVERIFY(m_cover->geometry() == m_window->rect());
        QCOMPARE(m_cover->findChild<QProgressBar *>()->accessibleName(), u"Counting"_s);
        QVERIFY(m_cover->isAncestorOf(QApplication::focusWidget()));
        enough.release();
        alive.stop();
    });
    alive.start(10);
    QVERIFY(workUntil(enough));
    QVERIFY(ticks >= 5);
    QVERIFY(!m_cover->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_box);
}

void TestLongRuns::stop_endsTheWork_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by the button") << false;
    QTest::newRow("by Escape") << true;
}

void TestLongRuns::stop_endsTheWork()
{
    QFETCH(bool, byKey);
    QSemaphore never;
    whenShown([this, byKey] {
        if (byKey)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        else
            QTest::mouseClick(m_cover->findChild<QPushButton *>(u"progress_stop"_s), Qt::LeftButton);
    });
    const Status done = workUntil(never);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ProblemCode::Cancelled);
    QVERIFY(!m_cover->isVisible());
}

void TestLongRuns::nothingElseTakesInputMeanwhile()
{
    QSemaphore enough;
    QAction action(m_window.get());
    action.setShortcut(Qt::CTRL | Qt::Key_D);
    m_window->addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);  // it works otherwise
    whenShown([&] {
        QTest::keyClick(m_box, Qt::Key_X);
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!m_window->close());
        enough.release();
    });
    QVERIFY(workUntil(enough));
    QCOMPARE(m_box->text(), QString());
    QCOMPARE(triggered.count(), 1);
    QVERIFY(m_window->isVisible());
    QTest::keyClick(m_box, Qt::Key_X);
    QCOMPARE(m_box->text(), u"x"_s);
}

void TestLongRuns::whatCannotBeStopped_offersNoStop()
{
    QSemaphore enough;
    auto *stop = m_cover->findChild<QPushButton *>(u"progress_stop"_s);
    bool offered = true;
    whenShown([&] {
        offered = stop->isVisible();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        enough.release();
    });
    const Status done = m_runs->run(u"Opening"_s, [&](Progress &progress) -> Status {
        progress.seal();
        enough.acquire();
        return progress.advance();
    });
    QVERIFY(done);
    QVERIFY(!offered);
    QSemaphore never;
    whenShown([&] {
        QCOMPARE(QApplication::focusWidget(), stop);  // the next one has it again
        QTest::keyClick(stop, Qt::Key_Space);
    });
    QCOMPARE(workUntil(never).error().code, ProblemCode::Cancelled);
}

QTEST_MAIN(TestLongRuns)
#include "tst_longruns.moc"
