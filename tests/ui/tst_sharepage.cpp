// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies exchange through a shared folder and through a hub, from the page.

#include "core/exchange/sharedfolder.h"
#include "core/hub/hubsync.h"
#include "tests/support/hubserver.h"
#include "tests/ui/exchangesetup.h"
#include "ui/pages/exchange/sharepage.h"
#include "ui/services/longruns.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestSharePage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void begunFolderIsExchanged_andUndone();
    void lockedFolderAsksForItsPassphrase();
    void shortPassphraseBeginsNothing();
    void vanishedFilesChangeNothing_untilItIsBegunAnew();
    void unknownSendersStayOut_untilThePersonSaysSo();
    void whatIsRefusedStays();
    void workspaceInTheFolderIsRefused();
    void noPlaceIsTold();
    void placeIsRemembered_unlessNothingIs();
    void hubIsExchanged();

private:
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(u"share_page."_s + name);
    }
    [[nodiscard]] QPushButton *take() const { return part<QPushButton>(u"take"_s); }
    [[nodiscard]] NoticeBar *notice() const { return m_page->findChild<NoticeBar *>(); }
    [[nodiscard]] QAbstractItemModel *list() const { return part<QTreeView>(u"list"_s)->model(); }
    [[nodiscard]] QString text(Workspace &in) const { return must(in.row(m_changed)).text(u"reference"_s); }
    void makePage();
    void look(const QString &place) const;
    void settle() const { QTRY_VERIFY(!m_page->isBusy()); }
    void beginFolder(const QString &passphrase = {}) const;
    FolderSync theirSync(bool begin = false, const QString &passphrase = {}) const;

    std::unique_ptr<ExchangeSetup> m_setup;
    std::unique_ptr<LongRuns> m_runs;
    std::unique_ptr<SharePage> m_page;
    RecordId m_changed;
    QString m_folder;
};

void TestSharePage::init()
{
    m_setup = std::make_unique<ExchangeSetup>();
    QVERIFY(m_setup->makeTwo());
    m_setup->makeOurs();
    m_setup->trustThem();
    m_runs = std::make_unique<LongRuns>();
    m_runs->setWorkspace(m_setup->workspace.get());
    m_setup->context.longRuns = m_runs.get();
    m_folder = m_setup->dir.filePath(u"together"_s);
    QVERIFY(QDir().mkpath(m_folder));
    m_changed = m_setup->id(u"GFMD7-R04"_s);
    makePage();
}

void TestSharePage::makePage()
{
    m_page = std::make_unique<SharePage>(m_setup->context);
    m_page->resize(1000, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusFirst();
}

void TestSharePage::cleanup()
{
    m_page.reset();
    m_runs.reset();
    m_setup.reset();
}

void TestSharePage::look(const QString &place) const
{
    auto *field = part<QLineEdit>(u"place"_s);
    field->setText(place);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
}

/// Theirs, signed, in the same folder.
FolderSync TestSharePage::theirSync(bool begin, const QString &passphrase) const
{
    KeyBook book = must(KeyBook::load(m_setup->dir.filePath(u"theirkeys.json"_s)));
    if (!book.own()) {
        must(book.setOwn(m_setup->them));
        must(book.trust(m_setup->us.name, m_setup->us.key, m_setup->context.clock->today()));
    }
    const FolderOrder order{&book, passphrase, false, begin};
    return must(syncSharedFolder(*m_setup->theirs, must(readSharedFolder(*m_setup->theirs, m_folder, order)),
                                 order, m_setup->context.clock->now()));
}

void TestSharePage::beginFolder(const QString &passphrase) const
{
    look(m_folder);
    auto *go = part<QPushButton>(u"begin"_s);
    QVERIFY(go);
    part<QLineEdit>(u"begin_words"_s)->setText(passphrase);
    go->click();
    settle();
    QVERIFY2(take()->isEnabled(), qPrintable(part<QLabel>(u"why"_s)->text()));
    take()->click();
    settle();
}

void TestSharePage::begunFolderIsExchanged_andUndone()
{
    beginFolder();
    QVERIFY(notice()->text().contains(u"Added to the folder"_s));
    QVERIFY(QFile::exists(QDir(m_folder).filePath(kFolderMarker)));
    theirSync();
    ExchangeSetup::set(*m_setup->theirs, m_changed, u"reference"_s, u"GFMD7-R04 theirs"_s);
    theirSync();
    const QString before = text(*m_setup->workspace);
    look(m_folder);
    QCOMPARE(list()->rowCount(), 1);
    QCOMPARE(text(*m_setup->workspace), before);  // nothing before the button
    QCOMPARE(part<QTreeWidget>(u"files"_s)->topLevelItemCount(), 1);
    QTest::keyClick(part<QTreeView>(u"list"_s), Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(text(*m_setup->workspace), u"GFMD7-R04 theirs"_s);
    QVERIFY(notice()->text().contains(u"Taken: 1 record."_s));
    part<QPushButton>(u"undo"_s)->click();
    settle();
    QCOMPARE(text(*m_setup->workspace), before);
}

void TestSharePage::lockedFolderAsksForItsPassphrase()
{
    const QString words = u"a quiet room upstairs"_s;
    beginFolder(words);
    theirSync(false, words);
    ExchangeSetup::set(*m_setup->theirs, m_changed, u"reference"_s, u"GFMD7-R04 locked"_s);
    theirSync(false, words);
    makePage();  // as after a start: it does not know the words any more
    look(m_folder);
    auto *dialog = m_page->findChild<QDialog *>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    field->setText(u"another room"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    field->setText(words);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(list()->rowCount(), 1);
    take()->click();
    settle();
    QCOMPARE(text(*m_setup->workspace), u"GFMD7-R04 locked"_s);
}

void TestSharePage::shortPassphraseBeginsNothing()
{
    look(m_folder);
    part<QLineEdit>(u"begin_words"_s)->setText(u"short"_s);
    part<QPushButton>(u"begin"_s)->click();
    QVERIFY(notice()->text().contains(u"at least"_s));
    QVERIFY(QDir(m_folder).isEmpty());
    QVERIFY(!take()->isEnabled());
}

void TestSharePage::vanishedFilesChangeNothing_untilItIsBegunAnew()
{
    beginFolder();
    const QStringList files = QDir(m_folder).entryList({u"*.tripack"_s}, QDir::Files);
    QVERIFY(!files.isEmpty());
    const QByteArray before = must(m_setup->workspace->dump());
    for (const QString &file : files)
        QVERIFY(QFile::remove(QDir(m_folder).filePath(file)));
    look(m_folder);
    QVERIFY(notice()->text().contains(u"are gone"_s));
    QVERIFY(!take()->isEnabled());
    QCOMPARE(must(m_setup->workspace->dump()), before);
    part<QPushButton>(u"begin"_s)->click();
    settle();
    take()->click();
    settle();
    QVERIFY(!QDir(m_folder).entryList({u"*.tripack"_s}, QDir::Files).isEmpty());
}

void TestSharePage::unknownSendersStayOut_untilThePersonSaysSo()
{
    beginFolder();
    theirSync();
    KeyBook book = must(KeyBook::load(m_setup->context.keyFile));
    must(book.forget(m_setup->them.name));
    must(book.save());
    ExchangeSetup::set(*m_setup->theirs, m_changed, u"reference"_s, u"GFMD7-R04 unknown"_s);
    theirSync();
    look(m_folder);
    QCOMPARE(list()->rowCount(), 0);
    auto *box = part<QAbstractButton>(u"unverified"_s);
    QVERIFY(box->isVisible());
    box->click();
    settle();
    QCOMPARE(list()->rowCount(), 1);
}

void TestSharePage::whatIsRefusedStays()
{
    beginFolder();
    theirSync();
    ExchangeSetup::set(*m_setup->theirs, m_changed, u"reference"_s, u"GFMD7-R04 refused"_s);
    theirSync();
    look(m_folder);
    const QString before = text(*m_setup->workspace);
    QCOMPARE(list()->rowCount(), 1);
    part<QTreeView>(u"list"_s)->setFocus();
    QTest::keyClick(part<QTreeView>(u"list"_s), Qt::Key_Space);
    take()->click();
    settle();
    QCOMPARE(text(*m_setup->workspace), before);
    theirSync();
    look(m_folder);
    QCOMPARE(list()->rowCount(), 0);  // it is settled, not asked again
    QCOMPARE(text(*m_setup->theirs), text(*m_setup->workspace));
}

void TestSharePage::workspaceInTheFolderIsRefused()
{
    look(m_setup->dir.path());
    QVERIFY(notice()->text().contains(u"The workspace itself lies in"_s));
    QVERIFY(!part<QPushButton>(u"begin"_s));
}

void TestSharePage::noPlaceIsTold()
{
    look(m_setup->dir.filePath(u"nowhere"_s));
    QCOMPARE(notice()->tone(), NoticeBar::Tone::Problem);
    look(u"postgresql://anna@127.0.0.1:1/hub"_s);  // without the name of a workspace
    QCOMPARE(notice()->tone(), NoticeBar::Tone::Problem);
    look(u"mysql://somewhere/else"_s);
    QCOMPARE(notice()->tone(), NoticeBar::Tone::Problem);
    QVERIFY(!take()->isEnabled());
}

void TestSharePage::placeIsRemembered_unlessNothingIs()
{
    beginFolder();
    makePage();
    QCOMPARE(part<QLineEdit>(u"place"_s)->text(), m_folder);
    m_setup->preferences->setRememberRecent(false);
    makePage();
    QCOMPARE(part<QLineEdit>(u"place"_s)->text(), QString());
}

void TestSharePage::hubIsExchanged()
{
    if (!HubServer::isInstalled())
        QSKIP("PostgreSQL is not installed");
    HubServer server;
    QCOMPARE(server.start(), QString());
    server.ask(u"boss"_s, u"create role anna login"_s);
    server.ask(u"boss"_s, u"create role ben login"_s);
    must(initHub(server.address(u"boss"_s), {.members = {{u"anna"_s}, {u"ben"_s}}}));
    const QString ours = server.address(u"anna"_s).text();
    look(ours);
    QVERIFY2(take()->isEnabled(), qPrintable(part<QLabel>(u"why"_s)->text() + notice()->text()));
    take()->click();
    settle();
    QVERIFY2(notice()->text().contains(u"Sent to the hub"_s), qPrintable(notice()->text()));
    ExchangeSetup::set(*m_setup->theirs, m_changed, u"reference"_s, u"GFMD7-R04 hub"_s);
    const HubAddress bens = server.address(u"ben"_s);
    must(syncHub(*m_setup->theirs, must(readHub(*m_setup->theirs, bens)), m_setup->context.clock->now()));
    look(ours);
    QCOMPARE(list()->rowCount(), 1);
    take()->click();
    settle();
    QCOMPARE(text(*m_setup->workspace), u"GFMD7-R04 hub"_s);
    QCOMPARE(server.stop(), QString());
    look(ours);
    QCOMPARE(notice()->tone(), NoticeBar::Tone::Problem);
    QVERIFY(!take()->isEnabled());
}

QTEST_MAIN(TestSharePage)
#include "tst_sharepage.moc"
