// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The story of a follow-up beside its record, and a dated report in one step.

#include "app/assemble.h"
#include "samplesetup.h"
#include "ui/fields/linkbox.h"
#include "ui/pages/followup/followupoffer.h"
#include "ui/pages/followup/followuppanel.h"
#include "ui/pages/followup/reportentry.h"
#include "ui/records/recordpage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

class TestFollowUpPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void onlyFollowUpsAndRecommendations_haveIt();
    void panel_tellsWordCourseConsent();
    void enter_opensTheRecord();
    void report_isAddedInOneStep();
    void report_leavesTheRecordAsItIs();
    void report_badInput_isTold_data();
    void report_badInput_isTold();
    void differences_standBesideEachOther();
    void consent_namesWhomToAsk();
    void recommendation_listsActorsJointAndPractice();
    void readOnlyWords_areNoJudgement();

private:
    RecordPage *open(const QString &reference);
    [[nodiscard]] FollowUpPanel *panel() const { return m_page->findChild<FollowUpPanel *>(); }
    [[nodiscard]] QStringList lines() const
    {
        QStringList out;
        for (int at = 0; at < panel()->list()->count(); ++at)
            out << panel()->list()->item(at)->text();
        return out;
    }
    bool choose(const QString &part)
    {
        for (int at = 0; at < panel()->list()->count(); ++at)
            if (panel()->list()->item(at)->text().contains(part)) {
                panel()->list()->setCurrentRow(at);
                return true;
            }
        return false;
    }
    template <typename T> T *box(const QString &name)
    {
        return m_page->findChild<T *>(u"follow_up."_s + name);
    }
    [[nodiscard]] tri::Row row(const QString &reference)
    {
        return m_setup->workspace->row(m_setup->id(reference)).value();
    }
    void set(const QString &reference, const QString &field, const tri::FieldValue &value)
    {
        tri::Row after = row(reference);
        after.setValue(field, value);
        QVERIFY(m_setup->workspace->apply(changeOf(difference(row(reference), after), u"x"_s)));
    }
    bool report(const QString &date, const QString &word, const QString &achieved = {})
    {
        panel()->startReport();
        box<QLineEdit>(u"date"_s)->setText(date);
        box<QComboBox>(u"word"_s)->setCurrentIndex(box<QComboBox>(u"word"_s)->findData(word));
        box<QLineEdit>(u"achieved"_s)->setText(achieved);
        return panel()->entry()->add();
    }

    std::unique_ptr<SampleSetup> m_setup;
    SetChooser m_files;
    std::unique_ptr<Page> m_page;
};

void TestFollowUpPanel::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
}

void TestFollowUpPanel::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

RecordPage *TestFollowUpPanel::open(const QString &reference)
{
    m_page.reset(tri::app::pageFactories(m_files).record(m_setup->context, m_setup->id(reference)));
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        qFatal("The page does not become active.");
    m_page->findChild<QTabWidget *>(u"record_page.tabs"_s)->setCurrentWidget(panel());
    return static_cast<RecordPage *>(m_page.get());
}

void TestFollowUpPanel::onlyFollowUpsAndRecommendations_haveIt()
{
    open(u"FU-012"_s);
    QVERIFY(panel() && !panel()->list()->accessibleName().isEmpty());
    const std::unique_ptr<Page> recommendation(
        tri::app::pageFactories(m_files).record(m_setup->context, m_setup->id(u"GFMD3-R01"_s)));
    QVERIFY(recommendation->findChild<FollowUpPanel *>());
    const std::unique_ptr<Page> state(
        tri::app::pageFactories(m_files).record(m_setup->context, m_setup->id(u"SE"_s)));
    QVERIFY(!state->findChild<FollowUpPanel *>());
    const std::unique_ptr<Page> fresh(
        tri::app::pageFactories(m_files).newRecord(m_setup->context, u"follow_up"_s, {}));
    QVERIFY(fresh->findChild<FollowUpPanel *>());
    QVERIFY(!fresh->findChild<QPushButton *>(u"follow_up.report"_s)->isEnabled());
}

void TestFollowUpPanel::panel_tellsWordCourseConsent()
{
    open(u"FU-012"_s);
    QTRY_VERIFY(panel()->isUpToDate() && !lines().isEmpty());
    const QString all = lines().join(u'\n');
    for (const QString &head :
         {u"How it stands"_s, u"In the order of time"_s, u"Together and beside it"_s, u"Consent"_s})
        QVERIFY2(lines().contains(head), qPrintable(head));
    QVERIFY2(all.contains(u"“Under way”"_s) && all.contains(u"noted by us"_s)
                 && all.contains(u"was recommended"_s),
             qPrintable(all));
    QVERIFY(!lines().contains(u"Two accounts differ"_s));
}

void TestFollowUpPanel::enter_opensTheRecord()
{
    open(u"FU-012"_s);
    QTRY_VERIFY(panel()->isUpToDate() && choose(u"was recommended"_s));
    QTest::keyClick(panel()->list(), Qt::Key_Return);
    QCOMPARE(m_setup->workspace->row(m_setup->navigator.record)->spec->keyText(), u"recommendation"_s);
}

void TestFollowUpPanel::report_isAddedInOneStep()
{
    open(u"FU-012"_s);
    QTRY_VERIFY(panel()->isUpToDate() && !lines().isEmpty());
    box<QPushButton>(u"report"_s)->click();
    QVERIFY(panel()->entry()->isVisible());
    QVERIFY(!box<LinkBox>(u"author"_s)->text().isEmpty());  // the actor is put in
    for (const QString &name : {u"author"_s, u"date"_s, u"word"_s, u"achieved"_s})
        QVERIFY2(!box<QWidget>(name)->accessibleName().isEmpty(), qPrintable(name));
    QVERIFY(report(u"2014-03-14"_s, u"done"_s, u"Adopted."_s));
    QVERIFY(!panel()->entry()->isVisible());
    QTRY_VERIFY(panel()->isUpToDate() && lines().join(u'\n').contains(u"The newest report says “Done”"_s));
    QVERIFY(lines().join(u'\n').contains(u"Adopted."_s));
    QVERIFY(m_setup->workspace->undo());
    QTRY_VERIFY(panel()->isUpToDate() && !lines().join(u'\n').contains(u"Adopted."_s));
}

void TestFollowUpPanel::report_leavesTheRecordAsItIs()
{
    open(u"FU-012"_s);
    QTRY_VERIFY(panel()->isUpToDate() && !lines().isEmpty());
    QVERIFY(report(u"2014-03-14"_s, u"done"_s));
    QCOMPARE(row(u"FU-012"_s).text(u"status"), u"under_way"_s);
}

void TestFollowUpPanel::report_badInput_isTold_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("says");
    QTest::newRow("nobody of that name") << u"Atlantis"_s << u"2014-03-14"_s << u"done"_s << u"Atlantis"_s;
    QTest::newRow("no date") << QString() << u"soon"_s << u"done"_s << u"is no date"_s;
    QTest::newRow("empty date") << QString() << QString() << u"done"_s << u"is no date"_s;
    QTest::newRow("to come") << QString() << u"2999"_s << u"done"_s << u"still to come"_s;
    QTest::newRow("says nothing") << QString() << u"2014-03-14"_s << QString() << u"says nothing yet"_s;
}

void TestFollowUpPanel::report_badInput_isTold()
{
    QFETCH(QString, author);
    QFETCH(QString, date);
    QFETCH(QString, word);
    QFETCH(QString, says);
    open(u"FU-012"_s);
    QTRY_VERIFY(panel()->isUpToDate() && !lines().isEmpty());
    panel()->startReport();
    box<LinkBox>(u"author"_s)->setText(author);
    box<QLineEdit>(u"date"_s)->setText(date);
    box<QComboBox>(u"word"_s)->setCurrentIndex(box<QComboBox>(u"word"_s)->findData(word));
    QVERIFY(!panel()->entry()->add());
    QVERIFY(panel()->entry()->isVisible());
    QVERIFY2(box<QLabel>(u"problem"_s)->text().contains(says), qPrintable(box<QLabel>(u"problem"_s)->text()));
    box<QLineEdit>(u"date"_s)->setFocus();
    QTest::keyClick(box<QLineEdit>(u"date"_s), Qt::Key_Escape);
    QTRY_VERIFY(!panel()->entry()->isVisible());
}

void TestFollowUpPanel::differences_standBesideEachOther()
{
    open(u"FU-012"_s);
    QTRY_VERIFY(panel()->isUpToDate() && !lines().isEmpty());
    QVERIFY(report(u"2014-02-01"_s, u"done"_s));
    QVERIFY(report(u"2014-03-01"_s, u"under_way"_s));
    QTRY_VERIFY(panel()->isUpToDate() && lines().contains(u"Two accounts differ"_s));
    QVERIFY(choose(u"The other: "_s));
    auto *both = box<QPushButton>(u"both"_s);
    QVERIFY(both->isVisible());
    both->click();
    QCOMPARE(m_setup->workspace->row(m_setup->navigator.record)->spec->keyText(), u"progress_report"_s);
    QVERIFY(choose(u"One: "_s));
    QVERIFY(both->isVisible());
    QVERIFY(lines().join(u'\n').contains(u"Both are kept; neither is decided here."_s));
}

void TestFollowUpPanel::consent_namesWhomToAsk()
{
    set(u"FU-012"_s, u"handling"_s, u"shared"_s);
    open(u"FU-012"_s);
    QTRY_VERIFY(panel()->isUpToDate() && choose(u"Ask "_s));
    QVERIFY(panel()->list()->currentItem()->text().contains(u"Nepal"_s));
    set(u"FU-012"_s, u"consent"_s, true);
    QTRY_VERIFY(panel()->isUpToDate() && choose(u"Given; copies for others print it."_s));
}

void TestFollowUpPanel::recommendation_listsActorsJointAndPractice()
{
    const tri::RecordIds on = row(u"FU-014"_s).links(u"recommendations");  // of two States
    const tri::Row recommendation = m_setup->workspace->row(on.first()).value();
    set(u"FU-012"_s, u"recommendations"_s, tri::canonical(tri::FieldValue(tri::RecordIds{on.first()})));
    set(u"FU-001"_s, u"recommendations"_s, tri::canonical(tri::FieldValue(tri::RecordIds{on.first()})));
    set(u"FU-001"_s, u"status"_s, u"existing_practice"_s);
    open(recommendation.reference());
    QTRY_VERIFY(panel()->isUpToDate() && !lines().isEmpty());
    QVERIFY2(lines().contains(u"Together"_s), qPrintable(lines().join(u'\n')));
    QVERIFY(lines().contains(u"Existing practice, from before the recommendation"_s));
    QVERIFY(lines().join(u'\n').contains(u"Nepal"_s));
    QVERIFY(choose(u"“Existing practice”"_s));
    QVERIFY(box<QPushButton>(u"report"_s)->isEnabled());  // of the line
}

void TestFollowUpPanel::readOnlyWords_areNoJudgement()
{
    open(u"FU-012"_s);
    QTRY_VERIFY(panel()->isUpToDate() && !lines().isEmpty());
    for (const QString &word : {u"complian"_s, u"fail"_s, u"overdue"_s, u"%"_s})
        QVERIFY2(!lines().join(u'\n').contains(word, Qt::CaseInsensitive), qPrintable(word));
}

QTEST_MAIN(TestFollowUpPanel)
#include "tst_followuppanel.moc"
