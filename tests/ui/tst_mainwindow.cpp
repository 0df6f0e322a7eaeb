// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/allkinds.h"
#include "core/workspace/starter.h"
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
#include <QLineEdit>
#include <QMenu>
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

private:
    void makeWindow(const QString &notice = {}, SpellChecker *spelling = nullptr);
    [[nodiscard]] QStringList told() const;

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
        m_theme.get(), m_preferences.get(), &tri::systemClock(), m_documents.get(), {}, notice, spelling});
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

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
