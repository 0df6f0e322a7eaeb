// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenario T13 of the merge rules: a record is open, with words that are not saved yet, while a package changes it. Nothing
// is lost, and the person decides.

#include "tests/ui/exchangesetup.h"
#include "ui/fields/fieldeditor.h"
#include "ui/pages/exchange/packageitems.h"
#include "ui/pages/exchange/receivepage.h"
#include "ui/records/recordform.h"
#include "ui/records/recordpage.h"
#include "ui/records/versionsbanner.h"
#include "ui/services/longruns.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tri;
using namespace tri::ui;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestReceiveWhileOpen final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void t13_otherField_isTakenBesideWhatIsTyped();
    void t13_sameField_waitsForADecision_data();
    void t13_sameField_waitsForADecision();
    void t13_theQuestionStaysWhileOtherFieldsAreSaved();
    void t13_theQuestionComesBackWithTheRecord();
    void t13_deletedMeanwhile_whatWasTypedStays();
    void t13_savedBefore_bothVersionsAreInTheInbox();

private:
    /// Words into the text of the record, which stay unsaved.
    void type(const QString &words) const;
    [[nodiscard]] QString typed() const { return input()->toPlainText(); }
    [[nodiscard]] QPlainTextEdit *input() const
    {
        return m_record->form()->editor(u"text")->findChild<QPlainTextEdit *>();
    }
    [[nodiscard]] QLineEdit *reference() const
    {
        return m_record->form()->editor(u"reference")->findChild<QLineEdit *>();
    }
    /// The question of the form, or nothing.
    [[nodiscard]] VersionsBanner *question() const
    {
        for (auto *banner : m_record->form()->findChildren<VersionsBanner *>())
            if (banner->isVisible())
                return banner;
        return nullptr;
    }
    void answer(int version) const
    {
        auto *button = question()->findChild<QPushButton *>(u"versions_banner.0.%1"_s.arg(version));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!question());
    }
    /// A package comes, is looked at and taken, while the keyboard stays in the record.
    void receive();
    [[nodiscard]] Row here() const { return must(m_setup->workspace->row(m_id)); }
    [[nodiscard]] QString textHere() const
    {
        return std::get<LocalText>(here().value(u"text")).texts.value(u"en"_s);
    }
    [[nodiscard]] bool isInTheHistory(const QString &words) const
    {
        return must(m_setup->workspace->dump()).contains(words.toUtf8());
    }
    void setTheirs(const QString &words) const
    {
        m_setup->set(*m_setup->theirs, m_id, u"text"_s, LocalText(u"en"_s, words));
    }

    std::unique_ptr<ExchangeSetup> m_setup;
    std::unique_ptr<LongRuns> m_runs;
    std::unique_ptr<ReceivePage> m_page;
    std::unique_ptr<RecordPage> m_record;
    RecordId m_id;
    QString m_before;
};

void TestReceiveWhileOpen::init()
{
    m_setup = std::make_unique<ExchangeSetup>();
    QVERIFY(m_setup->makeTwo());
    m_setup->trustThem();
    m_runs = std::make_unique<LongRuns>();
    m_runs->setWorkspace(m_setup->workspace.get());
    m_setup->context.longRuns = m_runs.get();
    m_id = m_setup->id(u"GFMD7-R04"_s);
    m_before = textHere();
    QVERIFY(!m_before.isEmpty());
    m_page = std::make_unique<ReceivePage>(m_setup->context);
    m_page->show();
    m_record = std::make_unique<RecordPage>(m_setup->context, m_id);
    m_record->resize(1000, 700);
    m_record->show();
    m_record->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_record.get()));
}

void TestReceiveWhileOpen::cleanup()
{
    m_record.reset();
    m_page.reset();
    m_runs.reset();
    m_setup.reset();
}

void TestReceiveWhileOpen::type(const QString &words) const
{
    QVERIFY(input());
    input()->setFocus();
    QTest::keyClick(input(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input(), words);
    QCOMPARE(typed(), words);
    QCOMPARE(textHere(), m_before);
}

void TestReceiveWhileOpen::receive()
{
    m_page->openPackage(m_setup->pack());
    auto *take = m_page->findChild<QPushButton *>(u"receive_page.take"_s);
    QTRY_VERIFY(m_page->items()->rowCount() > 0 && take->isEnabled());
    QVERIFY(m_record->isActiveWindow());
    const qsizetype commits = must(m_setup->workspace->log()).size();
    take->click();
    QVERIFY(must(m_setup->workspace->log()).size() > commits);
    QTRY_VERIFY(!m_page->isBusy());
}

void TestReceiveWhileOpen::t13_otherField_isTakenBesideWhatIsTyped()
{
    type(u"Mine"_s);
    m_setup->set(*m_setup->theirs, m_id, u"reference"_s, u"GFMD7-R94"_s);
    receive();
    QCOMPARE(here().reference(), u"GFMD7-R94"_s);
    QCOMPARE(reference()->text(), u"GFMD7-R94"_s);  // and it is seen at once
    QCOMPARE(typed(), u"Mine"_s);
    QCOMPARE(textHere(), m_before);
    QVERIFY(!question());
    m_record->commit();
    QCOMPARE(textHere(), u"Mine"_s);
    QCOMPARE(here().reference(), u"GFMD7-R94"_s);
}

void TestReceiveWhileOpen::t13_sameField_waitsForADecision_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("kept");
    QTest::newRow("mine") << 0 << u"Mine"_s;
    QTest::newRow("theirs") << 1 << u"Theirs"_s;
}

void TestReceiveWhileOpen::t13_sameField_waitsForADecision()
{
    QFETCH(int, version);
    QFETCH(QString, kept);
    type(u"Mine"_s);
    setTheirs(u"Theirs"_s);
    receive();
    QCOMPARE(textHere(), u"Theirs"_s);
    QCOMPARE(typed(), u"Mine"_s);
    QVERIFY(question());
    QStringList shown;
    for (const QLabel *label : question()->findChildren<QLabel *>())
        shown << label->text();
    QVERIFY2(shown.contains(u"Mine"_s) && shown.contains(u"Theirs"_s), qPrintable(shown.join(u'|')));
    // Neither leaving the field, nor saving, nor Escape answers it.
    QTest::keyClick(input(), Qt::Key_Escape);
    reference()->setFocus();
    m_record->commit();
    QCOMPARE(textHere(), u"Theirs"_s);
    QCOMPARE(typed(), u"Mine"_s);
    QVERIFY(question());
    answer(version);
    QCOMPARE(textHere(), kept);
    QCOMPARE(typed(), kept);
    m_record->commit();
    QCOMPARE(textHere(), kept);
    QVERIFY(must(m_setup->workspace->conflicts()).isEmpty());
    QVERIFY(must(m_setup->workspace->check()).errors.isEmpty());
    if (version == 0) {  // theirs stays in the history, and one step back brings it again
        must(m_setup->workspace->undo());
        QCOMPARE(textHere(), u"Theirs"_s);
        QCOMPARE(typed(), u"Theirs"_s);
    }
}

void TestReceiveWhileOpen::t13_theQuestionStaysWhileOtherFieldsAreSaved()
{
    type(u"Mine"_s);
    setTheirs(u"Theirs"_s);
    receive();
    QVERIFY(question());
    reference()->setFocus();
    reference()->selectAll();
    QTest::keyClicks(reference(), u"GFMD7-R93"_s);
    m_record->commit();
    QCOMPARE(here().reference(), u"GFMD7-R93"_s);
    QCOMPARE(textHere(), u"Theirs"_s);
    QVERIFY(question());
    // Nor when somebody else changes another field of it.
    m_setup->set(*m_setup->theirs, m_id, u"source"_s, u"Theirs too"_s);
    receive();
    m_record->commit();
    QCOMPARE(textHere(), u"Theirs"_s);
    QCOMPARE(typed(), u"Mine"_s);
    QVERIFY(question());
    answer(0);
    QCOMPARE(textHere(), u"Mine"_s);
}

void TestReceiveWhileOpen::t13_theQuestionComesBackWithTheRecord()
{
    type(u"Mine"_s);
    setTheirs(u"Theirs"_s);
    receive();
    QVERIFY(question());
    m_record.reset();  // closed without an answer
    QCOMPARE(textHere(), u"Theirs"_s);
    m_record = std::make_unique<RecordPage>(m_setup->context, m_id);
    m_record->show();
    QCOMPARE(typed(), u"Mine"_s);
    QVERIFY(question());
    m_record->commit();
    QCOMPARE(textHere(), u"Theirs"_s);
    answer(1);
    QCOMPARE(typed(), u"Theirs"_s);
    // Answered is answered.
    m_record.reset();
    m_record = std::make_unique<RecordPage>(m_setup->context, m_id);
    m_record->show();
    QVERIFY(!question());
    QCOMPARE(typed(), u"Theirs"_s);
}

void TestReceiveWhileOpen::t13_deletedMeanwhile_whatWasTypedStays()
{
    type(u"Mine"_s);
    m_setup->remove(*m_setup->theirs, m_id);
    receive();
    QVERIFY(here().deleted);
    QCOMPARE(typed(), u"Mine"_s);
    m_record->commit();
    QVERIFY(here().deleted);
    QCOMPARE(typed(), u"Mine"_s);
    // The page says so, and offers to put it back; then it can be saved.
    auto *header = m_record->findChild<QWidget *>(u"record_page.header"_s);
    QVERIFY(header);
    QAction *back = m_record->findChild<QAction *>(u"record_page.restore"_s);
    QVERIFY(back && back->isVisible());
    back->trigger();
    QVERIFY(!here().deleted);
    QCOMPARE(typed(), u"Mine"_s);
    m_record->commit();
    QCOMPARE(textHere(), u"Mine"_s);
}

void TestReceiveWhileOpen::t13_savedBefore_bothVersionsAreInTheInbox()
{
    type(u"Mine"_s);
    m_record->commit();
    QCOMPARE(textHere(), u"Mine"_s);
    setTheirs(u"Theirs"_s);
    receive();
    QCOMPARE(must(m_setup->workspace->conflicts()).size(), 1);
    QVERIFY(isInTheHistory(u"Mine"_s) && isInTheHistory(u"Theirs"_s));
    QVERIFY(!question());  // nothing is unsaved: the record's own notice tells of the two versions
    const auto banners = m_record->findChildren<VersionsBanner *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(std::any_of(banners.cbegin(), banners.cend(), [](const auto *one) { return one->isVisible(); }));
}

QTEST_MAIN(TestReceiveWhileOpen)
#include "tst_receivewhileopen.moc"
