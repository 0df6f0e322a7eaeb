// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package is put together, looked at, sealed and written, as a person would.

#include "core/exchange/received.h"
#include "tests/ui/exchangesetup.h"
#include "ui/pages/exchange/sendform.h"
#include "ui/pages/exchange/sendpage.h"
#include "ui/widgets/noticebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody changes the workspace while the person looks for a folder.
class SlowChooser final : public FileChooser {
public:
    QString answer;
    std::function<void()> meanwhile;
    void chooseExisting(QWidget *, const Request &, Answer) override {}
    void chooseNew(QWidget *, const Request &, Answer then) override
    {
        meanwhile();
        then(answer);
    }
};

}  // namespace

class TestSendPackage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatGoesAndWhatStaysBeforeItIsSaved();
    void sealsForTheTickedReceivers_andNotesThem();
    void passphraseIsTypedTwice();
    void withoutASealItSaysSo();
    void onePartNeedsItsRecord();
    void selectedRecordsOfAList();
    void whatLeavesIsWhatWasLookedAt();
    void makesAKeyWhereThereIsNone();
    void readingCopyHoldsTheSamePart();

private:
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QPushButton *save() const { return part<QPushButton>(u"send_page.save"_s); }
    [[nodiscard]] QString why() const { return part<QLabel>(u"send_page.why"_s)->text(); }
    void make();
    void choose(const QString &box, const QVariant &data) const
    {
        auto *combo = part<QComboBox>(u"send_form."_s + box);
        QVERIFY(combo->findData(data) >= 0);
        combo->setCurrentIndex(combo->findData(data));
    }
    void settle() const { QTRY_VERIFY(!m_page->isBusy()); }
    [[nodiscard]] Result<ReceivedPackage> readBy(const Identity &who, const QString &passphrase = {}) const;

    std::unique_ptr<ExchangeSetup> m_setup;
    std::unique_ptr<SendPage> m_page;
};

void TestSendPackage::init()
{
    m_setup = std::make_unique<ExchangeSetup>();
    QVERIFY(m_setup->makeTwo());
    m_setup->files.answer = m_setup->dir.filePath(u"out.tripack"_s);
}

void TestSendPackage::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestSendPackage::make()
{
    m_page = std::make_unique<SendPage>(m_setup->context);
    m_page->resize(1000, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
    settle();
}

Result<ReceivedPackage> TestSendPackage::readBy(const Identity &who, const QString &passphrase) const
{
    const QString path = m_setup->dir.filePath(who.name + u".json"_s);
    KeyBook book = must(KeyBook::load(path));
    if (!book.own())
        must(book.setOwn(who));
    return readPackage(m_setup->files.answer, {&book, passphrase});
}

void TestSendPackage::showsWhatGoesAndWhatStaysBeforeItIsSaved()
{
    make();
    auto *going = part<QTreeWidget>(u"send_contents.going"_s);
    auto *left = part<QTreeWidget>(u"send_contents.left"_s);
    QVERIFY(going->topLevelItemCount() > 5);
    const int shared = left->topLevelItemCount();
    QVERIFY(shared > 0);
    QVERIFY(!left->topLevelItem(0)->text(1).isEmpty());
    QVERIFY(!QFile::exists(m_setup->files.answer));
    choose(u"circle"_s, int(Handling::Sensitive));
    part<QCheckBox>(u"send_form.past"_s)->setChecked(true);
    settle();
    QVERIFY(left->topLevelItemCount() < shared);
    choose(u"circle"_s, int(Handling::Public));
    settle();
    QVERIFY(left->topLevelItemCount() >= shared);
}

void TestSendPackage::sealsForTheTickedReceivers_andNotesThem()
{
    ExchangeSetup &s = *m_setup;
    s.makeOurs();
    s.trustThem();
    make();
    QVERIFY(!save()->isEnabled());
    QCOMPARE(why(), u"Tick who may open it."_s);
    auto *list = part<QListWidget>(u"send_form.receivers"_s);
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClicks(part<QLineEdit>(u"send_form.purpose"_s), u"For Thursday"_s);
    QTest::keyClick(part<QCheckBox>(u"send_form.ask"_s), Qt::Key_Space);
    part<QDateEdit>(u"send_form.by"_s)->setDate(QDate(2030, 5, 1));
    QVERIFY(save()->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(s.files.asked.suggestion.endsWith(u".tripack"_s));
    const auto read = readBy(s.them);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->signer, s.us.key);
    QCOMPARE(read->sealing, Sealing::Receivers);
    QCOMPARE(read->note.purpose, u"For Thursday"_s);
    QCOMPARE(read->note.answerBy, QDate(2030, 5, 1));
    QVERIFY(!read->note.rights.isEmpty());
    QVERIFY(!readBy(must(newIdentity(u"Somebody"_s))));
    const auto sent = must(s.workspace->sentPackages());
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().receiver, s.them.name);
    QCOMPARE(sent.first().answerBy, QDate(2030, 5, 1));
    QCOMPARE(sent.first().rights, read->note.rights);
    QVERIFY(m_page->findChild<NoticeBar *>()->isShowing());
}

void TestSendPackage::passphraseIsTypedTwice()
{
    ExchangeSetup &s = *m_setup;
    make();
    QVERIFY(part<QRadioButton>(u"send_form.by_passphrase"_s)->isChecked());  // no key of anybody is there
    auto *once = part<QLineEdit>(u"send_form.pass"_s);
    auto *twice = part<QLineEdit>(u"send_form.pass_again"_s);
    QTest::keyClicks(once, u"short"_s);
    QVERIFY(!save()->isEnabled());
    QTest::keyClicks(once, u" and now longer"_s);
    QTest::keyClicks(twice, u"short and now"_s);
    QCOMPARE(why(), u"The two passphrases differ."_s);
    QVERIFY(!save()->isEnabled());
    QTest::keyClicks(twice, u" longer"_s);
    QVERIFY(save()->isEnabled());
    QTest::keyClicks(part<QLineEdit>(u"send_form.other"_s), u"The Chair"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    QVERIFY(!readBy(s.them, u"something else"_s));
    QVERIFY(readBy(s.them, u"short and now longer"_s));
    QCOMPARE(must(s.workspace->sentPackages()).value(0).receiver, u"The Chair"_s);
}

void TestSendPackage::withoutASealItSaysSo()
{
    make();
    auto *open = part<QLabel>(u"send_form.open"_s);
    QVERIFY(!open->isVisible());
    auto *button = part<QRadioButton>(u"send_form.to_anybody"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(button->isChecked() && !open->isHidden() && !open->text().isEmpty());
    QVERIFY(save()->isEnabled());
}

void TestSendPackage::onePartNeedsItsRecord()
{
    make();
    part<QRadioButton>(u"send_form.to_anybody"_s)->setChecked(true);
    choose(u"kind"_s, int(PackageScope::Kind::Meeting));
    QVERIFY(!save()->isEnabled());
    QCOMPARE(why(), u"Choose which one goes."_s);
    const RecordId meeting = m_setup->id(u"TRI-2014-04"_s);
    choose(u"subject"_s, meeting.toString());
    settle();
    QVERIFY(save()->isEnabled());
    QTest::mouseClick(save(), Qt::LeftButton);
    const auto read = readBy(m_setup->them);
    QVERIFY(read && read->note.scope.kind == PackageScope::Kind::Meeting);
    QCOMPARE(read->note.scope.subjects, RecordIds{meeting});
}

void TestSendPackage::selectedRecordsOfAList()
{
    make();
    const RecordIds some = m_setup->all(*m_setup->workspace, u"recommendation"_s).mid(0, 3);
    m_page->restoreState(
        {{u"chosen"_s, QStringList{some[0].toString(), some[1].toString(), some[2].toString()}}});
    settle();
    const auto order = m_page->form()->order();
    QVERIFY(order && order->scope.kind == PackageScope::Kind::Records);
    QCOMPARE(order->scope.subjects, some);
    // And comes back as it was left.
    const QVariantMap state = m_page->saveState();
    make();
    m_page->restoreState(state);
    QCOMPARE(m_page->form()->order()->scope.subjects, some);
}

void TestSendPackage::whatLeavesIsWhatWasLookedAt()
{
    ExchangeSetup &s = *m_setup;
    SlowChooser slow;
    slow.answer = s.files.answer;
    slow.meanwhile = [&s] {
        Row row(*s.workspace->registry().kind(u"theme"_s), s.workspace->newId());
        row.setValue(u"name"_s, LocalText(u"en"_s, u"Added meanwhile"_s));
        must(s.workspace->apply(changeOf(creation(row), {})));
    };
    s.context.files = &slow;
    make();
    part<QRadioButton>(u"send_form.to_anybody"_s)->setChecked(true);
    m_page->hide();  // so that it hears of the change only when it saves
    save()->click();
    auto *notice = m_page->findChild<NoticeBar *>();
    QVERIFY(!notice->isHidden());
    QCOMPARE(notice->tone(), NoticeBar::Tone::Problem);
    QVERIFY(!QFile::exists(slow.answer));
    QVERIFY(must(s.workspace->sentPackages()).isEmpty());
    slow.meanwhile = [] {};
    save()->click();
    QVERIFY(QFile::exists(slow.answer));
}

void TestSendPackage::makesAKeyWhereThereIsNone()
{
    make();
    QTest::mouseClick(part<QPushButton>(u"send_form.make_key"_s), Qt::LeftButton);
    auto *dialog = part<QDialog>(u"new_key"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"new_key.name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Our desk"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(m_page->form()->own());
    QVERIFY(part<QLabel>(u"send_form.signer"_s)->text().contains(u"Our desk"_s));
    QVERIFY(!part<QPushButton>(u"send_form.make_key"_s)->isVisible());
}

void TestSendPackage::readingCopyHoldsTheSamePart()
{
    m_setup->files.answer = m_setup->dir.filePath(u"copy.html"_s);
    make();
    choose(u"kind"_s, int(PackageScope::Kind::Theme));
    auto *copy = part<QPushButton>(u"send_page.reading_copy"_s);
    QVERIFY(!copy->isEnabled());  // of which theme?
    part<QComboBox>(u"send_form.subject"_s)->setCurrentIndex(1);
    settle();
    QVERIFY(copy->isEnabled());
    copy->click();
    QCOMPARE(m_setup->files.asked.suffix, u"html"_s);
    QFile file(m_setup->files.answer);
    auto *notice = m_page->findChild<NoticeBar *>();
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(notice->text()));
    const QString page = QString::fromUtf8(file.readAll());
    const QString title = part<QComboBox>(u"send_form.subject"_s)->currentText();
    QVERIFY2(page.contains(title.toHtmlEscaped()), qPrintable(title));
    QVERIFY2(notice->text().contains(u"copy.html"_s), qPrintable(notice->text()));
    // Into a folder that is not there.
    m_setup->files.answer = m_setup->dir.filePath(u"nowhere/copy.html"_s);
    copy->click();
    QCOMPARE(notice->tone(), NoticeBar::Tone::Problem);
}

QTEST_MAIN(TestSendPackage)
#include "tst_sendpackage.moc"
