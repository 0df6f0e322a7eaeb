// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendar files in the list of meetings: out by the file chooser, in by the review.

#include "core/exchange/csv.h"
#include "core/exchange/importer.h"
#include "core/kinds/meeting.h"
#include "core/kinds/theme.h"
#include "core/rules/reader.h"
#include "core/workspace/workspace.h"
#include "tests/ui/samplesetup.h"
#include "ui/lists/importreview.h"
#include "ui/lists/reviewmodel.h"
#include "ui/records/recordlistpage.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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
    void eventOfAMeetingHere_isProposedAsItsUpdate();
    void tableWithAMeetingHere_isProposedAsItsUpdate();
    void lookalikes_areNotGuessed_data();
    void lookalikes_areNotGuessed();
    void counts_readWell();
    void newFrom_offersTheSelectedAndTemplates();

private:
    RecordId addMeeting(const QString &title, const PartialDate &day, const QString &reference = {});
    [[nodiscard]] qsizetype countOf(const QString &title) const;

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

RecordId TestMeetingCalendar::addMeeting(const QString &title, const PartialDate &day,
                                         const QString &reference)
{
    Meeting meeting{
        .id = m_setup->workspace->newId(), .title = LocalText(u"en"_s, title), .reference = reference};
    meeting.from = day;
    if (!m_setup->workspace->apply(changeOf(creation(toRow(meeting)), title)))
        qFatal("not added");
    return meeting.id;
}

qsizetype TestMeetingCalendar::countOf(const QString &title) const
{
    Reader reader(*m_setup->workspace);
    const QList<Meeting> all = reader.all<Meeting>();
    return std::count_if(all.cbegin(), all.cend(),
                         [&](const Meeting &one) { return one.title.in(u"en"_s) == title; });
}

constexpr auto kForeign = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nBEGIN:VEVENT\r\n"
                          "UID:abc@elsewhere\r\nDTSTAMP:20140101T000000Z\r\nSUMMARY:retreat of the CHAIRS\r\n"
                          "DTSTART;VALUE=DATE:20140611\r\nDTEND;VALUE=DATE:20140612\r\nLOCATION:Room 4\r\n"
                          "END:VEVENT\r\nEND:VCALENDAR\r\n";

void TestMeetingCalendar::eventOfAMeetingHere_isProposedAsItsUpdate()
{
    const RecordId here = addMeeting(u"Retreat of the chairs"_s, PartialDate(2014, 6, 11));
    import(kForeign);
    auto *update = m_page->findChild<QCheckBox *>(u"review.update"_s);
    QVERIFY(update && update->isVisible() && update->isChecked());
    QCOMPARE(update->text(), u"1 of them exists here already: update it"_s);
    const ReviewModel *model = m_page->review()->model();
    QCOMPARE(model->rowsThat(ImportPlan::Fate::Created), 0);
    QCOMPARE(model->rowsThat(ImportPlan::Fate::Changed), 1);
    update->setChecked(false);
    QCOMPARE(model->rowsThat(ImportPlan::Fate::Created), 1);
    QVERIFY(model->index(0, 0).data(ReviewModel::RemarksRole).toString().contains(u"would be there twice"));
    update->setChecked(true);
    m_page->findChild<QPushButton *>(u"review.all"_s)->click();
    QTRY_COMPARE(m_setup->workspace->row(here)->text(u"calendar_uid"), u"abc@elsewhere"_s);
    QCOMPARE(countOf(u"Retreat of the chairs"_s), 1);
    // The same file again is known by its id.
    import(kForeign);
    QVERIFY(!m_page->findChild<QCheckBox *>(u"review.update"_s)->isVisible());
    QCOMPARE(m_page->review()->model()->rowsThat(ImportPlan::Fate::Created), 0);
}

void TestMeetingCalendar::tableWithAMeetingHere_isProposedAsItsUpdate()
{
    const RecordId here = addMeeting(u"Retreat of the chairs"_s, PartialDate(2014, 6, 11));
    m_files->answer = m_setup->dir.filePath(u"in.csv"_s);
    QFile file(m_files->answer);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "title,from,place\nRETREAT of the chairs,2014-06-11,Vevey\nAnother retreat,2014-06-11,Vevey\n");
    file.close();
    action(*m_page, u"import"_s)->trigger();
    QTRY_COMPARE(m_page->review()->model()->rowsThat(ImportPlan::Fate::Changed), 1);
    QCOMPARE(m_page->review()->model()->rowsThat(ImportPlan::Fate::Created), 1);
    QCOMPARE(m_page->findChild<QPushButton *>(u"review.all"_s)->text(), u"Import 2 records"_s);
    m_page->findChild<QPushButton *>(u"review.all"_s)->click();
    QTRY_COMPARE(m_setup->workspace->row(here)->text(u"place"), u"Vevey"_s);
    QCOMPARE(countOf(u"Retreat of the chairs"_s), 1);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(m_setup->workspace->row(here)->text(u"place"), QString());
}

void TestMeetingCalendar::lookalikes_areNotGuessed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("alike");
    QTest::newRow("same") << u"Retreat,2014-06-11,"_s << 1;
    QTest::newRow("other spelling") << u"RETRÉAT,11 June 2014,"_s << 1;
    QTest::newRow("other day") << u"Retreat,2014-06-12,"_s << 0;
    QTest::newRow("no day") << u"Retreat,,"_s << 0;
    QTest::newRow("other title") << u"Retreats,2014-06-11,"_s << 0;
    QTest::newRow("another reference") << u"Retreat,2014-06-11,R-9"_s << 0;
    QTest::newRow("two of that name and day") << u"Twin,2014-06-11,"_s << 0;
}

void TestMeetingCalendar::lookalikes_areNotGuessed()
{
    QFETCH(QString, line);
    QFETCH(int, alike);
    addMeeting(u"Retreat"_s, PartialDate(2014, 6, 11), u"R-1"_s);
    addMeeting(u"Twin"_s, PartialDate(2014, 6, 11));
    addMeeting(u"Twin"_s, PartialDate(2014, 6, 11));
    const auto table = readCsv("title,from,reference\n" + line.toUtf8() + '\n');
    QVERIFY(table);
    for (const bool update : {false, true}) {
        ImportOptions options;
        options.updateLookalikes = update;
        const auto plan =
            planImport(*m_setup->workspace, kindOf<Meeting>().spec, *table, systemIds(), options);
        QVERIFY(plan && !plan->hasErrors());
        QCOMPARE(plan->lookalikes, alike);
        // A line that says nothing new is no second meeting, whatever is said of those that do.
        const bool isTheSame = line == u"Retreat,2014-06-11,";
        QCOMPARE(plan->created, alike > 0 && (update || isTheSame) ? 0 : 1);
        QCOMPARE(plan->warnings, alike > 0 && !update && !isTheSame ? 1 : 0);
    }
}

void TestMeetingCalendar::counts_readWell()
{
    m_files->answer = m_setup->dir.filePath(u"in.csv"_s);
    QFile file(m_files->answer);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("title,from\nSolitary,2014-06-11\nFaulty,someday\n");
    file.close();
    action(*m_page, u"import"_s)->trigger();
    QTRY_COMPARE(m_page->findChild<QPushButton *>(u"review.valid"_s)->text(), u"Only the 1 valid one"_s);
    m_page->review()->model()->setColumn(1, QString());
    QCOMPARE(m_page->findChild<QPushButton *>(u"review.all"_s)->text(), u"Import 2 records"_s);
}

void TestMeetingCalendar::newFrom_offersTheSelectedAndTemplates()
{
    Meeting pattern{.id = m_setup->workspace->newId(), .title = LocalText(u"en"_s, u"Usual & short"_s)};
    pattern.isTemplate = true;
    QVERIFY(m_setup->workspace->apply(changeOf(creation(toRow(pattern)), u"x"_s)));
    m_page->reveal(m_meeting);
    QAction *from = action(*m_page, u"new_from"_s);
    QVERIFY(from && m_page->pageActions().contains(from));
    from->trigger();
    auto *menu = m_page->findChild<QMenu *>(u"record_list.new_from.menu"_s);
    QVERIFY(menu && menu->actions().size() >= 2);
    QVERIFY(std::any_of(menu->actions().cbegin(), menu->actions().cend(),
                        [](QAction *one) { return one->text().contains(u"Usual && short"); }));
    menu->actions().first()->trigger();
    menu->close();
    auto *day = m_page->findChild<QLineEdit *>(u"renewal.day"_s);
    QVERIFY(day);
    day->setText(u"2014-09-12"_s);
    QTest::keyClick(day, Qt::Key_Return);
    const RecordId made = m_setup->navigator.record;
    QVERIFY(!made.isNull());
    QCOMPARE(m_setup->workspace->row(made)->link(u"previous"), m_meeting);
    RecordListPage themes(m_setup->context, kindOf<tri::Theme>().spec);
    QVERIFY(!action(themes, u"new_from"_s));
}

QTEST_MAIN(TestMeetingCalendar)
#include "tst_meetingcalendar.moc"
