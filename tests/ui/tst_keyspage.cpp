// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "tests/ui/exchangesetup.h"
#include "ui/pages/exchange/keyspage.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestKeysPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void makesOnesOwnKey_andCopiesIt();
    void entersAKeyOnceItsWordsWereCompared();
    void refusesAnotherKeyUnderAKnownName();
    void forgetsAfterAsking();
    void damagedFileIsToldAndStays();

private:
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] KeyBook book() const { return must(KeyBook::load(m_setup->context.keyFile)); }
    [[nodiscard]] QTreeWidget *list() const { return part<QTreeWidget>(u"keys_page.list"_s); }
    [[nodiscard]] QDialog *enterDialog() const
    {
        part<QAction>(u"keys_page.enter"_s)->trigger();
        return part<QDialog>(u"key_dialog"_s);
    }

    std::unique_ptr<ExchangeSetup> m_setup;
    std::unique_ptr<KeysPage> m_page;
};

void TestKeysPage::init()
{
    m_setup = std::make_unique<ExchangeSetup>();
    QVERIFY(m_setup->makeTwo());
    m_page = std::make_unique<KeysPage>(m_setup->context);
    m_page->resize(800, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
}

void TestKeysPage::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestKeysPage::makesOnesOwnKey_andCopiesIt()
{
    QVERIFY(!part<QAction>(u"keys_page.copy"_s)->isEnabled());
    m_page->focusFirst();
    auto *first = part<QPushButton>(u"keys_page.first"_s);
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Space);
    auto *name = part<QDialog>(u"new_key"_s)->findChild<QLineEdit *>(u"new_key.name"_s);
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(part<QDialog>(u"new_key"_s)->isVisible());  // it needs a name
    QTest::keyClicks(name, u"Our desk"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(book().own());
    const PublicKey key = book().own()->key;
    QCOMPARE(part<QLabel>(u"keys_page.words"_s)->text(), fingerprintWords(key).join(u' '));
    part<QAction>(u"keys_page.copy"_s)->trigger();
    QCOMPARE(parseKeyText(QGuiApplication::clipboard()->text()), std::optional(key));
    QVERIFY(!part<QAction>(u"keys_page.make"_s)->isEnabled());
}

void TestKeysPage::entersAKeyOnceItsWordsWereCompared()
{
    QDialog *dialog = enterDialog();
    QVERIFY(dialog);
    auto *text = dialog->findChild<QLineEdit *>(u"key_dialog.text"_s);
    auto *words = dialog->findChild<QLabel *>(u"key_dialog.words"_s);
    auto *problem = dialog->findChild<QLabel *>(u"key_dialog.problem"_s);
    auto *compared = dialog->findChild<QCheckBox *>(u"key_dialog.compared"_s);
    auto *enter = dialog->findChild<QPushButton *>(u"key_dialog.enter"_s);
    QString wrong = keyText(m_setup->them.key);
    wrong[wrong.size() - 3] = wrong[wrong.size() - 3] == u'a' ? u'b' : u'a';
    text->setText(wrong);
    QVERIFY(problem->isVisible() && words->text().isEmpty() && !compared->isEnabled());
    text->setText(u"  "_s + keyText(m_setup->them.key).insert(20, u"\n "_s));
    QVERIFY(!problem->isVisible());
    QCOMPARE(words->text(), fingerprintWords(m_setup->them.key).join(u' '));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"key_dialog.name"_s), u"UNHCR desk"_s);
    QVERIFY(!enter->isEnabled());
    QTest::keyClick(compared, Qt::Key_Space);
    QTest::mouseClick(enter, Qt::LeftButton);
    QCOMPARE(book().known().value(0).key, m_setup->them.key);
    QCOMPARE(list()->topLevelItemCount(), 1);
    QCOMPARE(part<QLabel>(u"keys_page.chosen_words"_s)->text(),
             fingerprintWords(m_setup->them.key).join(u' '));
}

void TestKeysPage::refusesAnotherKeyUnderAKnownName()
{
    m_setup->trustThem();
    QDialog *dialog = enterDialog();
    dialog->findChild<QLineEdit *>(u"key_dialog.text"_s)->setText(keyText(m_setup->us.key));
    dialog->findChild<QLineEdit *>(u"key_dialog.name"_s)->setText(u"unhcr  desk"_s);
    dialog->findChild<QCheckBox *>(u"key_dialog.compared"_s)->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"key_dialog.enter"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible() && dialog->findChild<QLabel *>(u"key_dialog.problem"_s)->isVisible());
    QCOMPARE(book().known().size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(book().known().size(), 1);
}

void TestKeysPage::forgetsAfterAsking()
{
    m_setup->trustThem();
    m_page->refresh();
    list()->setCurrentItem(list()->topLevelItem(0));
    part<QAction>(u"keys_page.forget"_s)->trigger();
    QCOMPARE(book().known().size(), 1);
    auto *notice = m_page->findChild<NoticeBar *>();
    QTest::keyClick(notice, Qt::Key_Escape);  // no answer is no
    QCOMPARE(book().known().size(), 1);
    part<QAction>(u"keys_page.forget"_s)->trigger();
    QTest::mouseClick(part<QPushButton>(u"keys_page.forget_now"_s), Qt::LeftButton);
    QVERIFY(book().known().isEmpty());
    QCOMPARE(list()->topLevelItemCount(), 0);
}

void TestKeysPage::damagedFileIsToldAndStays()
{
    must(writeAllAtomically(m_setup->context.keyFile, "{ not a key book"));
    m_page->refresh();
    QVERIFY(m_page->findChild<NoticeBar *>()->isShowing());
    QVERIFY(!part<QAction>(u"keys_page.make"_s)->isEnabled()
            && !part<QAction>(u"keys_page.enter"_s)->isEnabled());
    QFile file(m_setup->context.keyFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{ not a key book"));
}

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
