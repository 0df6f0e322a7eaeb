// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A protected workspace at the desk: protected, locked by a key or by itself, and opened again where one was.

#include "core/workspace/protecting.h"
#include "tests/ui/desksetup.h"
#include "ui/services/drafts.h"
#include "ui/services/idlewatch.h"

#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

const QString kPassphrase = u"four words in a row"_s;

/// Whether any file below the folder holds the text as it is.
bool standsIn(const QString &folder, const QByteArray &text)
{
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

}  // namespace

class TestProtection final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_setup.reset(); }
    void passphrase_isAskedTwiceAndLongEnough();
    void protected_opensAgainAndShowsItsCode();
    void locked_comesBackWhereOneWas();
    void unusedProgram_locksItself();
    void passphraseAndCode_areChanged();
    void protection_isTakenOff();
    void watch_tellsOnceUntilUsedAgain();

private:
    template <typename Part> Part *find(const QString &name)
    {
        return m_setup->window->findChild<Part *>(name);
    }
    void type(const QString &name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        QVERIFY2(field, qPrintable(name));
        field->clear();
        QTest::keyClicks(field, text);
    }
    void press(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QString problem()
    {
        const auto *label = find<QLabel>(u"protect_dialog.problem"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    void openDialog()
    {
        m_setup->window->actionSet()->action(ActionId::Protection)->trigger();
        QVERIFY(find<QDialog>(u"protect_dialog"_s));
    }
    /// Through the dialog; the code that it shows.
    QString protect()
    {
        openDialog();
        type(u"protect_dialog.new"_s, kPassphrase);
        type(u"protect_dialog.again"_s, kPassphrase);
        press(u"protect_dialog.protect"_s);
        const auto *shown = find<QLabel>(u"protect_dialog.code"_s);
        const QString code = shown ? shown->text().replace(u'\n', u'-') : QString();
        press(u"protect_dialog.done"_s);
        return code;
    }
    void unlockWith(const QString &secret)
    {
        type(u"passphrase_dialog.words"_s, secret);
        press(u"passphrase_dialog.open"_s);
    }
    [[nodiscard]] bool isGone(const QString &name)
    {
        return QTest::qWaitFor([&] { return !find<QDialog>(name); });
    }

    std::unique_ptr<DeskSetup> m_setup;
};

void TestProtection::init()
{
    m_setup = std::make_unique<DeskSetup>();
    QVERIFY(m_setup->begin());
}

void TestProtection::passphrase_isAskedTwiceAndLongEnough()
{
    openDialog();
    type(u"protect_dialog.new"_s, u"short"_s);
    press(u"protect_dialog.protect"_s);
    QVERIFY2(problem().contains(u"12"_s), qPrintable(problem()));
    type(u"protect_dialog.new"_s, kPassphrase);
    type(u"protect_dialog.again"_s, u"four words in a raw"_s);
    press(u"protect_dialog.protect"_s);
    QVERIFY2(problem().contains(u"not the same"_s), qPrintable(problem()));
    QVERIFY(!isProtected(m_setup->path));
    QVERIFY(m_setup->open());  // it was not even closed
}

void TestProtection::protected_opensAgainAndShowsItsCode()
{
    QVERIFY(standsIn(m_setup->dir.path(), "Stockholm"));
    const QString code = protect();
    QCOMPARE(code.size(), 39);
    QVERIFY(isGone(u"protect_dialog"_s));
    QVERIFY(isProtected(m_setup->path));
    QVERIFY(m_setup->window->desk() && m_setup->open());
    QVERIFY(!standsIn(m_setup->dir.path(), "Stockholm"));
    QVERIFY(!standsIn(m_setup->dir.path(), code.toLatin1()));
    m_setup->documents->lockNow();
    unlockWith(code);
    QVERIFY(m_setup->open());
}

void TestProtection::locked_comesBackWhereOneWas()
{
    (void)protect();
    QVERIFY(isGone(u"protect_dialog"_s));
    m_setup->window->activateWindow();  // no window manager does it here
    QVERIFY(QTest::qWaitForWindowActive(m_setup->window.get()));
    const RecordId theme = m_setup->record(u"T-COSTS"_s);
    m_setup->desk().showRecord(theme);
    QCOMPARE(m_setup->shown(), theme);
    m_setup->documents->drafts()->keep(theme.toString(), u"sdg_targets"_s, {}, u"half a thought"_s);
    m_setup->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_setup->window->desk());
    QVERIFY(!m_setup->open());
    QVERIFY(isLocked(m_setup->path));
    QVERIFY(!standsIn(m_setup->dir.path(), "half a thought"));
    unlockWith(u"four other words"_s);
    const auto *told = find<QLabel>(u"passphrase_dialog.problem"_s);
    QVERIFY(told && told->isVisible() && !told->text().isEmpty());
    QVERIFY(isLocked(m_setup->path));
    unlockWith(kPassphrase);
    QVERIFY(m_setup->open());
    QTRY_COMPARE(m_setup->shown(), theme);
    // The form has read it meanwhile, and keeps it as what it may become.
    const auto draft = m_setup->documents->drafts()->draft(theme.toString(), u"sdg_targets"_s);
    QVERIFY(draft && (draft->text == u"half a thought"_s || draft->value.toString() == u"half a thought"_s));
}

void TestProtection::unusedProgram_locksItself()
{
    auto *watch = m_setup->window->findChild<IdleWatch *>();
    QVERIFY(watch);
    Q_EMIT watch->idle();
    QVERIFY(m_setup->open());  // there is nothing that would open it again
    (void)protect();
    Q_EMIT watch->idle();
    QVERIFY(!m_setup->open());
    QVERIFY(find<QDialog>(u"passphrase_dialog"_s));
    unlockWith(kPassphrase);
    QVERIFY(m_setup->open());
    m_setup->desk().showMeetingMode(m_setup->record(u"GFMD7"_s));
    QVERIFY(m_setup->desk().isMeetingHeld());
    Q_EMIT watch->idle();
    QVERIFY(m_setup->open());  // a room full of people looks at it
}

void TestProtection::passphraseAndCode_areChanged()
{
    const QString code = protect();
    QVERIFY(isGone(u"protect_dialog"_s));
    const QString next = u"quite another passphrase"_s;
    openDialog();
    type(u"protect_dialog.now"_s, u"not that one at all"_s);
    type(u"protect_dialog.other"_s, next);
    type(u"protect_dialog.other_again"_s, next);
    press(u"protect_dialog.change"_s);
    QVERIFY(!problem().isEmpty());
    type(u"protect_dialog.now"_s, kPassphrase);
    press(u"protect_dialog.change"_s);
    QVERIFY(isGone(u"protect_dialog"_s));
    openDialog();
    type(u"protect_dialog.now"_s, next);
    press(u"protect_dialog.renew"_s);
    const QString fresh = find<QLabel>(u"protect_dialog.code"_s)->text().replace(u'\n', u'-');
    QVERIFY(fresh.size() == 39 && fresh != code);
    press(u"protect_dialog.done"_s);
    QVERIFY(isGone(u"protect_dialog"_s));
    m_setup->documents->lockNow();
    for (const QString &old : {kPassphrase, code})
        QVERIFY(!unlock(m_setup->path, old));
    unlockWith(fresh);
    QVERIFY(m_setup->open());
}

void TestProtection::protection_isTakenOff()
{
    (void)protect();
    QVERIFY(isGone(u"protect_dialog"_s));
    m_setup->documents->drafts()->keep(u"meeting"_s, u"venue"_s, {}, u"half a thought"_s);
    openDialog();
    type(u"protect_dialog.now"_s, kPassphrase);
    press(u"protect_dialog.take_off"_s);
    QVERIFY(isGone(u"protect_dialog"_s));
    QVERIFY(!isProtected(m_setup->path));
    QVERIFY(m_setup->open());
    QCOMPARE(m_setup->documents->drafts()->draft(u"meeting"_s, u"venue"_s)->text, u"half a thought"_s);
    QVERIFY(standsIn(m_setup->dir.path(), "Stockholm"));
}

void TestProtection::watch_tellsOnceUntilUsedAgain()
{
    IdleWatch watch;
    QSignalSpy told(&watch, &IdleWatch::idle);
    watch.setPause(std::chrono::milliseconds(50));
    QTRY_COMPARE(told.count(), 1);
    QTest::keyClick(m_setup->window.get(), Qt::Key_Shift);
    QTRY_COMPARE(told.count(), 2);
    watch.setPause(std::chrono::milliseconds(0));
    QTest::keyClick(m_setup->window.get(), Qt::Key_Shift);
    QCOMPARE(told.count(), 2);
}

QTEST_MAIN(TestProtection)
#include "tst_protection.moc"
