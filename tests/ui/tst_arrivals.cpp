// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages arrive in the exchange folder: they are told and looked at, and none is taken by itself.

#include "tests/ui/exchangesetup.h"
#include "ui/pages/exchange/arrivalspart.h"
#include "ui/pages/exchange/packageitems.h"
#include "ui/pages/exchange/receivepage.h"
#include "ui/pages/homedata.h"
#include "ui/services/arrivals.h"
#include "ui/services/longruns.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

#include <algorithm>

using namespace tri;
using namespace tri::ui;
using namespace tri::test;
using namespace Qt::StringLiterals;
using State = OfferedPackage::State;

class TestArrivals final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatArrivesIsToldOnce_andNotTaken();
    void pageListsAndOpensThem();
    void homeTellsThem();
    void takenPackageIsNoNewsAnyMore();
    void folderThatIsAwayIsTold();
    void sealedOnesSayWhatTheyNeed();
    void leftOpenWithAPassphrase_asksOnlyWhenAsked();

private:
    void look() const
    {
        m_arrivals->look();
        QTRY_VERIFY(!m_arrivals->isBusy());
    }
    void put(const QString &path) const
    {
        QVERIFY(QFile::copy(path, m_folder + u'/' + QFileInfo(path).fileName()));
    }
    void theyChange(const QString &to) const
    {
        ExchangeSetup::set(*m_setup->theirs, m_setup->id(u"GFMD7-R04"_s), u"reference"_s, to);
    }

    std::unique_ptr<ExchangeSetup> m_setup;
    std::unique_ptr<LongRuns> m_runs;
    std::unique_ptr<Arrivals> m_arrivals;
    QString m_folder;
};

void TestArrivals::init()
{
    m_setup = std::make_unique<ExchangeSetup>();
    QVERIFY(m_setup->makeTwo());
    m_setup->trustThem();
    m_runs = std::make_unique<LongRuns>();
    m_runs->setWorkspace(m_setup->workspace.get());
    m_setup->context.longRuns = m_runs.get();
    m_folder = m_setup->dir.filePath(u"mail"_s);
    QVERIFY(QDir().mkpath(m_folder));
    m_arrivals =
        std::make_unique<Arrivals>(*m_setup->workspace, *m_setup->preferences, m_setup->context.keyFile);
    m_arrivals->watch().setPatience(20, 40);
    m_setup->context.arrivals = m_arrivals.get();
    m_arrivals->setFolder(m_folder);
    QTRY_VERIFY(!m_arrivals->isBusy());
}

void TestArrivals::cleanup()
{
    m_arrivals.reset();
    m_runs.reset();
    m_setup.reset();
}

void TestArrivals::whatArrivesIsToldOnce_andNotTaken()
{
    QSignalSpy told(m_arrivals.get(), &Arrivals::arrived);
    const QByteArray before = must(m_setup->workspace->dump());
    theyChange(u"GFMD7-R04 mail"_s);
    put(m_setup->pack(u"first"_s));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_arrivals->packages().first().state, State::New);
    QCOMPARE(m_arrivals->packages().first().sender, m_setup->them.name);
    look();
    QCOMPARE(told.size(), 1);
    QCOMPARE(must(m_setup->workspace->dump()), before);
    // What lies there at a start is no news.
    Arrivals again(*m_setup->workspace, *m_setup->preferences, m_setup->context.keyFile);
    QSignalSpy toldAgain(&again, &Arrivals::arrived);
    QTRY_COMPARE(again.worthALook().size(), 1);
    QCOMPARE(toldAgain.size(), 0);
}

void TestArrivals::pageListsAndOpensThem()
{
    theyChange(u"GFMD7-R04 mail"_s);
    put(m_setup->pack(u"first"_s));
    look();
    ReceivePage page(m_setup->context);
    page.resize(1000, 640);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusFirst();
    auto *list = page.findChild<QTreeWidget *>(u"arrivals.list"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    auto *sender = page.findChild<QLabel *>(u"sender_band.sender"_s);
    QTRY_VERIFY(sender->text().contains(m_setup->them.name));
    QCOMPARE(page.items()->rowCount(), 1);
    page.findChild<QAction *>(u"receive_page.put_aside"_s)->trigger();
    QVERIFY(list->isVisible());
    QCOMPARE(page.items()->rowCount(), 0);
    QVERIFY(page.saveState().isEmpty());
    // Another folder, and none.
    m_setup->files.answer = m_setup->dir.path();
    page.findChild<QPushButton *>(u"arrivals.choose"_s)->click();
    QCOMPARE(m_setup->preferences->exchangeFolder.value(), m_setup->dir.path());
    page.findChild<QPushButton *>(u"arrivals.none"_s)->click();
    QVERIFY(!list->isVisible());
    QCOMPARE(m_arrivals->folder(), QString());
}

void TestArrivals::homeTellsThem()
{
    const auto packages = [this] {
        const QList<HomeLine> lines = must(readHome(m_setup->context)).changes;
        return std::count_if(lines.cbegin(), lines.cend(),
                             [](const HomeLine &line) { return line.page == u"receive_package"_s; });
    };
    QCOMPARE(packages(), 0);
    theyChange(u"GFMD7-R04 mail"_s);
    put(m_setup->pack(u"first"_s));
    look();
    QCOMPARE(packages(), 1);
}

void TestArrivals::takenPackageIsNoNewsAnyMore()
{
    theyChange(u"GFMD7-R04 mail"_s);
    const QString path = m_setup->pack(u"first"_s);
    put(path);
    QTRY_COMPARE(m_arrivals->worthALook().size(), 1);
    const KeyBook book = must(KeyBook::load(m_setup->context.keyFile));
    const ReceivedPackage package = must(readPackage(path, {&book, {}}));
    must(m_setup->workspace->merge(must(m_setup->workspace->planMerge(package.source))));
    QTRY_VERIFY(m_arrivals->worthALook().isEmpty());
    QTRY_COMPARE(m_arrivals->packages().first().state, State::Known);
}

void TestArrivals::folderThatIsAwayIsTold()
{
    theyChange(u"GFMD7-R04 mail"_s);
    put(m_setup->pack(u"first"_s));
    QTRY_COMPARE(m_arrivals->worthALook().size(), 1);
    QVERIFY(QDir().rename(m_folder, m_folder + u"-away"_s));
    QTRY_VERIFY(m_arrivals->problem());
    QVERIFY(QDir().rename(m_folder + u"-away"_s, m_folder));
    QTRY_VERIFY(!m_arrivals->problem());
    QVERIFY(QFile::remove(m_folder + u"/first.tripack"_s));
    QTRY_VERIFY(m_arrivals->packages().isEmpty());
}

void TestArrivals::sealedOnesSayWhatTheyNeed()
{
    theyChange(u"GFMD7-R04 mail"_s);
    put(m_setup->pack(u"locked"_s, SealOptions{&m_setup->them, {}, u"a quiet room upstairs"_s}));
    put(m_setup->pack(u"foreign"_s, SealOptions{&m_setup->them, {m_setup->us.key}, {}}));
    QFile broken(m_folder + u"/broken.tripack"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("nothing of the kind");
    broken.close();
    QTRY_COMPARE(m_arrivals->packages().size(), 3);
    look();
    QHash<QString, State> states;
    for (const OfferedPackage &package : m_arrivals->packages()) {
        states.insert(QFileInfo(package.path).completeBaseName(), package.state);
        QVERIFY2(!package.why.isEmpty(), qPrintable(package.path));
    }
    QCOMPARE(states.value(u"locked"_s), State::Locked);
    QCOMPARE(states.value(u"foreign"_s), State::Refused);  // for a key that is not ours
    QCOMPARE(states.value(u"broken"_s), State::Unfinished);
}

void TestArrivals::leftOpenWithAPassphrase_asksOnlyWhenAsked()
{
    theyChange(u"GFMD7-R04 mail"_s);
    const QString path =
        m_setup->pack(u"locked"_s, SealOptions{&m_setup->them, {}, u"a quiet room upstairs"_s});
    ReceivePage page(m_setup->context);
    page.show();
    page.restoreState({{u"path"_s, path}, {u"left"_s, true}});  // as at the next start
    QTRY_VERIFY(page.findChild<QPushButton *>(u"receive_page.unlock"_s));
    QVERIFY(!page.findChild<QDialog *>());
    page.findChild<QPushButton *>(u"receive_page.unlock"_s)->click();
    QTRY_VERIFY(page.findChild<QDialog *>());
}

QTEST_MAIN(TestArrivals)
#include "tst_arrivals.moc"
