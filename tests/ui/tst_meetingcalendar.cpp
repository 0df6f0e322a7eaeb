// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendar files in the list of meetings: out by the file chooser, in by the review.

#include "core/kinds/meeting.h"
#include "core/kinds/theme.h"
#include "core/workspace/workspace.h"
#include "tests/ui/samplesetup.h"
#include "ui/lists/importreview.h"
#include "ui/lists/reviewmodel.h"
#include "ui/records/recordlistpage.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestMeetingCalendar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void otherLists_offerNoCalendar();
    void export_tellsWhatItKeepsBack();
    void ownFile_changesNothing();
    void movedMeeting_isShownAndTakenIn();
    void brokenFile_isTold();

private:
    [[nodiscard]] QAction *action(RecordListPage &page, const QString &key) const
    {
        for (QAction *one : page.pageActions())
            if (one->objectName().endsWith(u'.' + key))
                return one;
        return page.findChild<QAction *>(page.objectName() + u'.' + key);
    }
    [[nodiscard]] QByteArray exported();
    void import(const QByteArray &bytes);
    [[nodiscard]] QString notice() const { return m_page->findChild<NoticeBar *>()->text(); }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<SetChooser> m_files;
    std::unique_ptr<RecordListPage> m_page;
    RecordId m_meeting;
};

void TestMeetingCalendar::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_files = std::make_unique<SetChooser>();
    m_setup->context.files = m_files.get();
    m_meeting = m_setup->id(u"TRI-2014-04"_s);
    m_page = std::make_unique<RecordListPage>(m_setup->context, kindOf<Meeting>().spec);
    m_page->resize(1100, 700);
    m_page->show();
}

void TestMeetingCalendar::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

QByteArray TestMeetingCalendar::exported()
{
    m_files->answer = m_setup->dir.filePath(u"out.ics"_s);
    action(*m_page, u"export"_s)->trigger();
    QFile file(m_files->answer);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMeetingCalendar::import(const QByteArray &bytes)
{
    m_files->answer = m_setup->dir.filePath(u"in.ics"_s);
    QFile file(m_files->answer);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    action(*m_page, u"import"_s)->trigger();
    QVERIFY(m_page->review());
}

void TestMeetingCalendar::otherLists_offerNoCalendar()
{
    QVERIFY(!exported().isEmpty());
    QVERIFY(m_files->asked.filter.contains(u"*.ics"));
    RecordListPage themes(m_setup->context, kindOf<tri::Theme>().spec);
    m_files->answer = m_setup->dir.filePath(u"t.csv"_s);
    action(themes, u"export"_s)->trigger();
    QVERIFY(!m_files->asked.filter.contains(u"*.ics"));
}

void TestMeetingCalendar::export_tellsWhatItKeepsBack()
{
    const Row row = *m_setup->workspace->row(m_meeting);
    Row secret = row;
    secret.setValue(u"handling", u"internal"_s);
    QVERIFY(m_setup->workspace->apply(changeOf(difference(row, secret), u"x"_s)));
    const QByteArray uid = m_meeting.toString().toUtf8() + "@trilateral";
    QVERIFY(!exported().contains(uid));
    QVERIFY2(notice().contains(u"Left out because of their handling: 1."), qPrintable(notice()));
    const auto buttons = m_page->findChild<NoticeBar *>()->findChildren<QPushButton *>();
    const auto more = std::find_if(buttons.begin(), buttons.end(),
                                   [](QPushButton *one) { return one->text().contains(u"internal"); });
    QVERIFY(more != buttons.end());
    (*more)->click();
    QFile file(m_files->answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(uid));
    QVERIFY2(notice().contains(u"your own office"), qPrintable(notice()));
}

void TestMeetingCalendar::ownFile_changesNothing()
{
    import(exported());
    const ReviewModel *model = m_page->review()->model();
    QVERIFY(model->rowsThat(ImportPlan::Fate::Unchanged) > 40);
    QCOMPARE(model->rowsThat(ImportPlan::Fate::Created) + model->rowsThat(ImportPlan::Fate::Changed)
                 + model->faultyRows(),
             0);
    QVERIFY(!m_page->findChild<QPushButton *>(u"review.all"_s)->isEnabled());
}

void TestMeetingCalendar::movedMeeting_isShownAndTakenIn()
{
    QByteArray bytes = exported();
    bytes.replace("20140404T093000", "20140404T100000");
    import(bytes);
    const ReviewModel *model = m_page->review()->model();
    QCOMPARE(model->rowsThat(ImportPlan::Fate::Changed), 1);
    auto *table = m_page->findChild<QTableView *>(u"review.table"_s);
    auto *words = m_page->findChild<QLabel *>(u"review.problem"_s);
    table->setCurrentIndex(model->index(0, ReviewModel::StateColumn));  // what changes stands first
    QVERIFY2(words->text().contains(u"09:30 → 10:00"), qPrintable(words->text()));
    m_page->findChild<QPushButton *>(u"review.all"_s)->click();
    QTRY_COMPARE(m_setup->workspace->row(m_meeting)->text(u"start_time"), u"10:00"_s);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(m_setup->workspace->row(m_meeting)->text(u"start_time"), u"09:30"_s);
}

void TestMeetingCalendar::brokenFile_isTold()
{
    import("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n");
    const auto notices = m_page->review()->findChildren<NoticeBar *>();
    QVERIFY(std::any_of(notices.begin(), notices.end(),
                        [](NoticeBar *one) { return one->isShowing() && one->text().contains(u"Line 3"); }));
    QVERIFY(!m_page->findChild<QPushButton *>(u"review.all"_s)->isEnabled());
}

QTEST_MAIN(TestMeetingCalendar)
#include "tst_meetingcalendar.moc"
