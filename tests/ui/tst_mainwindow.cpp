// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/allkinds.h"
#include "core/workspace/backups.h"
#include "core/workspace/starter.h"
#include "ui/pages/startpage.h"
#include "ui/render/pagesetup.h"
#include "ui/services/preferences.h"
#include "ui/services/spellchecker.h"
#include "ui/services/theme.h"
#include "ui/shell/actionset.h"
#include "ui/shell/desk.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newOnHomeOpensTheChooserOfKinds();
    void missingFontsAreNamed();
    void whatTheComputerLacksIsToldOnce();
    void saveKey_namesARestorePoint();
    void spellingIsSwitchedInTheMenu();
    void nextMistakeSaysWhenThereIsNone();
    void withoutACheckerItsActionsAreHidden();
    void damageFoundBehindThePages_closesAndOffersSalvage();
    void damagedBesideAnOpenOne_offersSalvageThere();
    void missingBackupOfTheDay_isTold();

private:
    void makeWindow(const QString &notice = {}, SpellChecker *spelling = nullptr);
    [[nodiscard]] QStringList told() const;
    [[nodiscard]] QString
    made(const QString &name) const;  ///< path of another workspace, with something done in it

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<DocumentController> m_documents;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"settings.ini"_s));
    DocumentController::Setup setup;
    setup.options.registry = &tri::allKinds();
    setup.options.author = u"Test"_s;
    setup.options.keepsBackups = true;
    setup.makeNew = [options = setup.options](const QString &path) -> tri::Status {
        auto made = tri::createStarter(path, options, false);
        return made ? tri::Status() : tri::fail(made.error());
    };
    setup.preferences = m_preferences.get();
    setup.paths = {m_folder->filePath(u"settings.ini"_s), m_folder->path(), m_folder->path()};
    m_documents = std::make_unique<DocumentController>(setup);
}

void TestMainWindow::makeWindow(const QString &notice, SpellChecker *spelling)
{
    m_window = std::make_unique<MainWindow>(MainWindow::Setup{
        m_theme.get(), m_preferences.get(), &tri::systemClock(), m_documents.get(), {}, [notice] { return notice; }, spelling});
    m_window->show();
    QVERIFY(m_documents->create(m_folder->filePath(u"w.trilateral"_s)));
}

void TestMainWindow::cleanup()
{
    if (m_documents)
        m_documents->close();
    m_window.reset();
    m_documents.reset();
    m_preferences.reset();
    m_theme.reset();
    m_folder.reset();
}

QStringList TestMainWindow::told() const
{
    QStringList out;
    for (const NoticeBar *bar : m_window->desk()->findChildren<NoticeBar *>())
        if (bar->isShowing())
            out << bar->text();
    return out;
}

void TestMainWindow::newOnHomeOpensTheChooserOfKinds()
{
    makeWindow();
    for (const ActionId id : {ActionId::NewRecord, ActionId::NewOther}) {
        m_window->actionSet()->action(id)->trigger();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && !menu->actions().isEmpty());
        menu->close();
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
}

void TestMainWindow::missingFontsAreNamed()
{
    QCOMPARE(missingFontsText({}), QString());
    const QString text = missingFontsText(scriptFonts());
    for (const QString &part :
         {u"Noto Sans Arabic"_s, u"Noto Sans CJK SC"_s, u"fonts-noto-core, fonts-noto-cjk"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestMainWindow::whatTheComputerLacksIsToldOnce()
{
    makeWindow(u"Fonts are missing."_s);
    QCOMPARE(told(), QStringList{u"Fonts are missing."_s});
    m_window->desk()->showHistory();
    m_window->desk()->showHome();
    QCOMPARE(told(), QStringList{u"Fonts are missing."_s});  // until it is closed
    m_documents->close();
    QVERIFY(m_documents->open(m_folder->filePath(u"w.trilateral"_s)));
    QCOMPARE(told(), QStringList());
}

void TestMainWindow::saveKey_namesARestorePoint()
{
    makeWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_S, Qt::ControlModifier);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name && !name->text().isEmpty());
    QTest::keyClicks(name, u"Before the meeting"_s);  // it is selected, so this replaces the time
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY2(told().value(0).contains(u"“Before the meeting”"_s), qPrintable(told().join(u'|')));
    const auto log = m_documents->workspace()->log(1);
    QVERIFY(log && log->first().label.subject == u"Before the meeting"_s);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(told(), QStringList());
    QCOMPARE(m_documents->workspace()->log(1)->first().stamp, log->first().stamp);
}

void TestMainWindow::spellingIsSwitchedInTheMenu()
{
    SpellChecker spelling({}, *m_preferences);
    makeWindow({}, &spelling);
    QAction *check = m_window->actionSet()->action(ActionId::CheckSpelling);
    QVERIFY(check->isChecked() && check->isVisible());
    check->trigger();
    QVERIFY(!spelling.isOn());
    QVERIFY(!m_preferences->checkSpelling.value());
    m_window->actionSet()->action(ActionId::NextMisspelling)->trigger();
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"not checked"_s));
    spelling.setOn(true);
    QVERIFY(check->isChecked());
    m_window->actionSet()->action(ActionId::SchemeDark)->trigger();
    QVERIFY(check->isChecked());  // the schemes are chosen from among themselves
    cleanup();
}

void TestMainWindow::nextMistakeSaysWhenThereIsNone()
{
    SpellChecker spelling({}, *m_preferences);
    makeWindow({}, &spelling);
    QAction *next = m_window->actionSet()->action(ActionId::NextMisspelling);
    QCOMPARE(next->shortcut(), QKeySequence(Qt::Key_F7));
    next->trigger();
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"No spelling mistake"_s));
    QCOMPARE(spelling.ready(u"fr"_s), SpellChecker::State::Missing);
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"hunspell-fr"_s));
    cleanup();
}

void TestMainWindow::withoutACheckerItsActionsAreHidden()
{
    makeWindow();
    QVERIFY(!m_window->actionSet()->action(ActionId::CheckSpelling)->isVisible());
    QVERIFY(!m_window->actionSet()->action(ActionId::NextMisspelling)->isVisible());
}

QString TestMainWindow::made(const QString &name) const
{
    const QString path = m_folder->filePath(name);
    tri::Workspace::Options options;
    options.registry = &tri::allKinds();
    auto workspace = tri::createStarter(path, options, false);
    return workspace && (*workspace)->setRestorePoint(u"Work"_s) ? path : QString();
}

/// Opening reads only what the first page needs; the rest of the file is looked at meanwhile.
void TestMainWindow::damageFoundBehindThePages_closesAndOffersSalvage()
{
    makeWindow();
    const QString path = made(u"torn.trilateral"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 kPage = 4096;
    QVERIFY(file.seek(file.size() - 3 * kPage));
    QCOMPARE(file.write(QByteArray(3 * kPage, '\xff')), 3 * kPage);
    file.close();
    m_documents->open(path);
    NoticeBar *notice = m_window->findChild<StartPage *>()->notice();
    QTRY_VERIFY(!m_documents->workspace() && notice->isShowing());
    QVERIFY(!m_window->desk());
    QVERIFY2(notice->text().contains(u"damaged"_s), qPrintable(notice->text()));
    const QList<QPushButton *> steps = notice->findChildren<QPushButton *>();
    QCOMPARE(steps.size(), 1);
    QVERIFY(steps.first()->text().contains(u"Salvage"_s));
}

void TestMainWindow::damagedBesideAnOpenOne_offersSalvageThere()
{
    makeWindow();
    const QString path = made(u"cut.trilateral"_s);
    QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
    QVERIFY(!m_documents->open(path));
    QVERIFY(m_window->desk());
    QVERIFY2(told().value(0).contains(u"damaged"_s), qPrintable(told().join(u'|')));
    const QList<QPushButton *> steps = m_window->desk()->notices()->findChildren<QPushButton *>();
    QCOMPARE(steps.size(), 1);
    QVERIFY(steps.first()->text().contains(u"Salvage"_s));
}

void TestMainWindow::missingBackupOfTheDay_isTold()
{
    makeWindow();
    const QString path = made(u"other.trilateral"_s);
    QFile inTheWay(tri::backupFolder(path));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(m_documents->open(path));
    QTRY_VERIFY(told().value(0).contains(u"no backup of this day"_s));
    QVERIFY(m_documents->workspace());  // it stops nothing
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
