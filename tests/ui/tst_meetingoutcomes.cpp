// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Outcomes and minutes as parts of the meeting page.

#include "core/kinds/activity.h"
#include "core/kinds/note.h"
#include "core/rules/minutes.h"
#include "samplesetup.h"
#include "ui/fields/fieldeditor.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/minutespart.h"
#include "ui/pages/outcomeline.h"
#include "ui/pages/outcomespart.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

namespace {

using PaperKeeper = KeptNavigator;

}  // namespace

class TestMeetingOutcomes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void outcomesStandByItemInAgendaOrder();
    void enterAddsAndStays();
    void letterChoosesTheKind();
    void responsibleAndDueAreRead();
    void unreadableDue_isToldAndKept();
    void emptyLine_isTold();
    void halfAPage_clipsNothing();
    void firstOutcome_bringsTheList();
    void outcomeBecomesActivityAndOpens();
    void secondTime_offersTheFirst();
    void menuHasAKey();
    void deletedOutcome_canBePutBack();
    void everythingHasAName();
    void minutesTellHowFarTheyAre();
    void wordsAreKeptOnLeaving();
    void agreedMinutes_areClosed();
    void reopeningAsksWhy();
    void keysWalkThroughItems();
    void theRuleIsRecalledAndNamesAreFound();
    void amendmentIsShown();
    void changeOfAgreedWords_isTold();
    void printShowsMinutesFromThere();
    void readOnlyWorkspace_offersNothing();

private:
    void show(const QString &meeting);
    template <typename T> T *find(const QString &name) { return m_page->findChild<T *>(name); }
    [[nodiscard]] tri::AgendaItem item(const RecordId &id) const
    {
        return *tri::Reader(*m_setup->workspace).one<tri::AgendaItem>(id);
    }
    void type(const QString &line)
    {
        find<QLineEdit>(u"outcome_line.text"_s)->setFocus();
        write(u"outcome_line.text"_s, line);
    }
    void write(const QString &box, const QString &text)
    {
        auto *edit = find<QLineEdit>(box);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void enter() { QTest::keyClick(find<QLineEdit>(u"outcome_line.text"_s), Qt::Key_Return); }
    void choose(const QString &tab)
    {
        find<QTabWidget>(u"meeting.tabs"_s)->setCurrentWidget(find<QWidget>(tab));
    }
    [[nodiscard]] tri::Outcome named(const QString &reference) const
    {
        return *tri::Reader(*m_setup->workspace).one<tri::Outcome>(m_setup->id(reference));
    }
    RecordId chooseItem(int row)
    {
        auto *items = find<QTreeWidget>(u"minutes.items"_s);
        items->setCurrentItem(items->topLevelItem(row));
        return m_minutes->current();
    }

    std::unique_ptr<SampleSetup> m_setup;
    PaperKeeper m_navigator;
    std::unique_ptr<MeetingPage> m_page;
    OutcomesPart *m_outcomes = nullptr;
    MinutesPart *m_minutes = nullptr;
};

void TestMeetingOutcomes::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_navigator = PaperKeeper();
    m_setup->context.navigator = &m_navigator;
    show(u"TRI-2014-01"_s);
}

void TestMeetingOutcomes::show(const QString &meeting)
{
    m_page = std::make_unique<MeetingPage>(m_setup->context, m_setup->id(meeting));
    m_page->resize(1100, 700);
    m_page->show();
    m_outcomes = m_page->findChild<OutcomesPart *>();
    m_minutes = m_page->findChild<MinutesPart *>();
    QVERIFY(m_outcomes && m_minutes);
    choose(u"meeting.outcomes_tab"_s);
}

void TestMeetingOutcomes::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestMeetingOutcomes::outcomesStandByItemInAgendaOrder()
{
    const RecordTableModel &model = *m_outcomes->model();
    QCOMPARE(model.ids().size(), 12);
    QStringList headings;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.isHeading(row))
            headings << model.index(row, 0).data().toString();
    QCOMPARE(headings.size(), 5);
    // By title "Experiences" would come first.
    QVERIFY2(headings[0].contains(u"Shared priorities for Stockholm"), qPrintable(headings.join(u'\n')));
    QVERIFY2(headings[4].contains(u"Other business"), qPrintable(headings.join(u'\n')));
}

void TestMeetingOutcomes::enterAddsAndStays()
{
    m_outcomes->line()->setItem(m_page->meeting().lines[1].item.id);
    type(u"The three sides write a common line"_s);
    enter();
    QCOMPARE(named(u"TRI-2014-01-D4"_s).text.in(u"en"_s), u"The three sides write a common line"_s);
    QCOMPARE(named(u"TRI-2014-01-D4"_s).item, m_page->meeting().lines[1].item.id);
    QVERIFY(find<QLineEdit>(u"outcome_line.text"_s)->text().isEmpty());
    QVERIFY(find<QLineEdit>(u"outcome_line.text"_s)->hasFocus()
            || m_page->focusWidget() == find<QLineEdit>(u"outcome_line.text"_s));
    QVERIFY(find<QLabel>(u"outcome_line.said"_s)->text().contains(u"TRI-2014-01-D4"));
    QCOMPARE(m_outcomes->model()->ids().size(), 13);
    // The item stays for the next.
    type(u"N: A second one"_s);
    enter();
    QCOMPARE(named(u"TRI-2014-01-N2"_s).item, m_page->meeting().lines[1].item.id);
}

void TestMeetingOutcomes::letterChoosesTheKind()
{
    type(u"a: Send it"_s);
    QCOMPARE(find<QComboBox>(u"outcome_line.kind"_s)->currentData().toString(), u"action"_s);
    QCOMPARE(find<QLineEdit>(u"outcome_line.text"_s)->text(), u"Send it"_s);
    enter();
    QCOMPARE(named(u"TRI-2014-01-A8"_s).kind, u"action"_s);
}

void TestMeetingOutcomes::responsibleAndDueAreRead()
{
    type(u"A: Send it"_s);
    find<QLineEdit>(u"outcome_line.responsible"_s)->setText(u"ILO; Somebody else"_s);
    find<QLineEdit>(u"outcome_line.due"_s)->setText(u"2014-05-30"_s);
    enter();
    const tri::Outcome outcome = named(u"TRI-2014-01-A8"_s);
    QCOMPARE(outcome.responsible, tri::RecordIds{m_setup->id(u"ILO"_s)});
    QCOMPARE(outcome.otherResponsible, u"Somebody else"_s);
    QCOMPARE(outcome.due, tri::PartialDate(2014, 5, 30));
    QVERIFY(find<QLineEdit>(u"outcome_line.due"_s)->text().isEmpty());
}

void TestMeetingOutcomes::unreadableDue_isToldAndKept()
{
    type(u"A: Send it"_s);
    find<QLineEdit>(u"outcome_line.due"_s)->setText(u"soon"_s);
    enter();
    auto *notice = m_outcomes->findChild<NoticeBar *>();
    QVERIFY(notice->isShowing());
    QVERIFY2(notice->text().contains(u"soon"), qPrintable(notice->text()));
    QCOMPARE(find<QLineEdit>(u"outcome_line.text"_s)->text(), u"Send it"_s);
    QCOMPARE(m_outcomes->model()->ids().size(), 12);
}

void TestMeetingOutcomes::emptyLine_isTold()
{
    type(u"   "_s);
    enter();
    QVERIFY(m_outcomes->findChild<NoticeBar *>()->isShowing());
    QCOMPARE(m_outcomes->model()->ids().size(), 12);
}

void TestMeetingOutcomes::halfAPage_clipsNothing()
{
    auto *line = find<OutcomeLine>(u"outcome_line"_s);
    auto *item = find<QComboBox>(u"outcome_line.item"_s);
    for (const int width : {480, 1100, 480}) {
        m_page->resize(width + 32, 640);
        QTRY_COMPARE(m_page->width(), width + 32);
        QTRY_VERIFY2(line->minimumSizeHint().width() <= line->width(),
                     qPrintable(QString::number(line->width())));
        QTRY_VERIFY(item->width() >= m_setup->theme.textWidth(24));
        const QList<QWidget *> parts = line->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *part : parts) {
            if (!part->isVisible())
                continue;
            QVERIFY2(line->rect().contains(part->geometry()), qPrintable(part->objectName()));
            QVERIFY2(part->width() >= part->minimumSizeHint().width(), qPrintable(part->objectName()));
            for (const QWidget *other : parts)
                QVERIFY2(other == part || !other->isVisible()
                             || !other->geometry().intersects(part->geometry()),
                         qPrintable(part->objectName() + u" over "_s + other->objectName()));
        }
    }
}

void TestMeetingOutcomes::firstOutcome_bringsTheList()
{
    show(u"TRI-2014-04"_s);
    QVERIFY(m_outcomes->table()->isHidden());
    type(u"D: Go on"_s);
    enter();
    QVERIFY(!m_outcomes->table()->isHidden());
    QCOMPARE(named(u"TRI-2014-04-D1"_s).text.in(u"en"_s), u"Go on"_s);
}

void TestMeetingOutcomes::outcomeBecomesActivityAndOpens()
{
    const RecordId outcome = m_setup->id(u"TRI-2014-01-A4"_s);
    m_outcomes->select(outcome);
    m_outcomes->carryOn(tri::OutcomeStep::Activity);
    tri::Reader reader(*m_setup->workspace);
    const RecordId made = tri::alreadyBecame(reader, named(u"TRI-2014-01-A4"_s), tri::OutcomeStep::Activity);
    QVERIFY(!made.isNull());
    auto *notice = m_outcomes->findChild<NoticeBar *>();
    QVERIFY2(notice->text().contains(u"TRI-2014-01-A4"), qPrintable(notice->text()));
    find<QPushButton>(u"outcomes.open_made"_s)->click();
    QCOMPARE(m_navigator.record, made);
}

void TestMeetingOutcomes::secondTime_offersTheFirst()
{
    m_outcomes->select(m_setup->id(u"TRI-2014-01-A4"_s));
    m_outcomes->carryOn(tri::OutcomeStep::Request);
    m_outcomes->carryOn(tri::OutcomeStep::Request);
    auto *notice = m_outcomes->findChild<NoticeBar *>();
    QCOMPARE(notice->tone(), NoticeBar::Tone::Problem);
    tri::Reader reader(*m_setup->workspace);
    const RecordId first = tri::alreadyBecame(reader, named(u"TRI-2014-01-A4"_s), tri::OutcomeStep::Request);
    find<QPushButton>(u"outcomes.open_first"_s)->click();
    QCOMPARE(m_navigator.record, first);
}

void TestMeetingOutcomes::menuHasAKey()
{
    auto *carry = find<QAction>(u"outcomes.carry_on"_s);
    QVERIFY(!carry->shortcut().isEmpty());
    QVERIFY(m_page->pageActions().contains(carry));
    m_outcomes->select(m_setup->id(u"TRI-2014-01-A4"_s));
    QVERIFY(carry->isEnabled());
    for (const QString &key : {u"to_activity"_s, u"to_request"_s, u"to_follow_up"_s, u"to_recommendation"_s})
        QVERIFY2(find<QAction>(u"outcomes."_s + key)->isEnabled(), qPrintable(key));
}

void TestMeetingOutcomes::deletedOutcome_canBePutBack()
{
    m_outcomes->select(m_setup->id(u"TRI-2014-01-A4"_s));
    find<QAction>(u"outcomes.delete"_s)->trigger();
    QCOMPARE(m_outcomes->model()->ids().size(), 11);
    auto *undo = m_outcomes->findChild<NoticeBar *>()->findChild<QPushButton *>();
    QVERIFY(undo);
    undo->click();
    QTRY_COMPARE(m_outcomes->model()->ids().size(), 12);
}

void TestMeetingOutcomes::everythingHasAName()
{
    for (MeetingPart *part : std::initializer_list<MeetingPart *>{m_outcomes, m_minutes})
        for (QWidget *widget : part->findChildren<QWidget *>()) {
            if (!qobject_cast<QLineEdit *>(widget) && !qobject_cast<QComboBox *>(widget)
                && !qobject_cast<QPushButton *>(widget) && !qobject_cast<QAbstractItemView *>(widget))
                continue;
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_")
                || qobject_cast<QComboBox *>(widget->parentWidget())
                || (widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer")))
                continue;
            const auto *button = qobject_cast<QPushButton *>(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
}

void TestMeetingOutcomes::minutesTellHowFarTheyAre()
{
    choose(u"meeting.minutes_tab"_s);
    QVERIFY2(find<QLabel>(u"minutes.progress"_s)->text().contains(u"All items agreed"),
             qPrintable(find<QLabel>(u"minutes.progress"_s)->text()));
    show(u"TRI-2014-04"_s);
    choose(u"meeting.minutes_tab"_s);
    const QString text = find<QLabel>(u"minutes.progress"_s)->text();
    QVERIFY2(text.startsWith(u"0 of "), qPrintable(text));
    auto *items = find<QTreeWidget>(u"minutes.items"_s);
    QVERIFY(items->topLevelItemCount() > 10);
    QCOMPARE(items->topLevelItem(0)->text(1), u"none yet"_s);
    for (int row = 0; row < items->topLevelItemCount(); ++row)
        QVERIFY(!items->topLevelItem(row)->text(0).contains(u"Break"));
}

void TestMeetingOutcomes::wordsAreKeptOnLeaving()
{
    show(u"TRI-2014-04"_s);
    choose(u"meeting.minutes_tab"_s);
    const RecordId first = chooseItem(0);
    auto *input = m_minutes->editor()->focusProxy();
    QVERIFY(input);
    QTest::keyClicks(input, u"The agenda was adopted."_s);
    (void)chooseItem(1);
    QCOMPARE(item(first).minutesTaken.in(u"en"_s), u"The agenda was adopted."_s);
    QCOMPARE(item(first).minutesStatus, u"draft"_s);
    QCOMPARE(find<QTreeWidget>(u"minutes.items"_s)->topLevelItem(0)->text(1), u"Draft"_s);
    QCOMPARE(m_minutes->editor()->value(), tri::FieldValue());
    // Nothing typed, nothing written.
    const auto log = m_setup->workspace->log(1)->first().stamp;
    (void)chooseItem(2);
    m_page->commit();
    QCOMPARE(m_setup->workspace->log(1)->first().stamp, log);
}

void TestMeetingOutcomes::agreedMinutes_areClosed()
{
    choose(u"meeting.minutes_tab"_s);
    (void)chooseItem(1);
    QVERIFY(m_minutes->editor()->isReadOnly());
    QCOMPARE(find<QComboBox>(u"minutes.status"_s)->currentData().toString(), u"agreed"_s);
    QVERIFY(find<QLabel>(u"minutes.amended"_s)->text().contains(u"closed"));
    // A draft can be agreed; minutes without words cannot.
    show(u"TRI-2014-04"_s);
    choose(u"meeting.minutes_tab"_s);
    const RecordId first = chooseItem(0);
    m_minutes->setStatus(u"agreed"_s);
    QVERIFY(item(first).minutesStatus.isEmpty());
    QVERIFY(find<NoticeBar>(u"minutes.notice"_s)->isShowing());
    QTest::keyClicks(m_minutes->editor()->focusProxy(), u"Adopted."_s);
    m_minutes->setStatus(u"agreed"_s);
    QCOMPARE(item(first).minutesStatus, u"agreed"_s);
    QVERIFY(m_minutes->editor()->isReadOnly());
    QVERIFY(find<QLabel>(u"minutes.progress"_s)->text().startsWith(u"1 of "));
}

void TestMeetingOutcomes::reopeningAsksWhy()
{
    choose(u"meeting.minutes_tab"_s);
    const RecordId id = chooseItem(1);
    m_minutes->setStatus(u"draft"_s);
    QCOMPARE(item(id).minutesStatus, u"agreed"_s);
    QCOMPARE(find<QComboBox>(u"minutes.status"_s)->currentData().toString(), u"agreed"_s);
    auto *reason = find<QLineEdit>(u"minutes.reason"_s);
    QVERIFY(reason);
    find<QPushButton>(u"minutes.reopen"_s)->click();
    QCOMPARE(item(id).minutesStatus, u"agreed"_s);  // no reason, no change
    m_minutes->setStatus(u"draft"_s);
    const auto boxes = m_page->findChildren<QLineEdit *>(u"minutes.reason"_s);
    boxes.last()->setText(u"One word was missing"_s);
    m_page->findChildren<QPushButton *>(u"minutes.reopen"_s).last()->click();
    QCOMPARE(item(id).minutesStatus, u"draft"_s);
    QVERIFY(!m_minutes->editor()->isReadOnly());
    tri::Reader reader(*m_setup->workspace);
    const auto notes = reader.linked<tri::Note>("about", id);
    QVERIFY(std::any_of(notes.begin(), notes.end(),
                        [](const tri::Note &note) { return note.text == u"One word was missing"; }));
    // One step back, and all is closed again.
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(item(id).minutesStatus, u"agreed"_s);
}

void TestMeetingOutcomes::keysWalkThroughItems()
{
    choose(u"meeting.minutes_tab"_s);
    (void)chooseItem(0);
    auto *next = find<QAction>(u"minutes.next"_s);
    auto *previous = find<QAction>(u"minutes.previous"_s);
    QCOMPARE(next->shortcut(), QKeySequence(Qt::ALT | Qt::Key_PageDown));
    QVERIFY(!previous->isEnabled());
    next->trigger();
    QCOMPARE(find<QTreeWidget>(u"minutes.items"_s)->currentIndex().row(), 1);
    previous->trigger();
    QCOMPARE(find<QTreeWidget>(u"minutes.items"_s)->currentIndex().row(), 0);
    (void)chooseItem(find<QTreeWidget>(u"minutes.items"_s)->topLevelItemCount() - 1);
    QVERIFY(!next->isEnabled());
}

void TestMeetingOutcomes::theRuleIsRecalledAndNamesAreFound()
{
    show(u"TRI-2014-04"_s);
    choose(u"meeting.minutes_tab"_s);
    QVERIFY(find<NoticeBar>(u"minutes.rule"_s)->isShowing());
    (void)chooseItem(0);
    QVERIFY(find<QLabel>(u"minutes.names"_s)->isHidden());
    QTest::keyClicks(m_minutes->editor()->focusProxy(), u"Peter Sutherland opened."_s);
    m_page->commit();
    QVERIFY(!find<QLabel>(u"minutes.names"_s)->isHidden());
    QVERIFY(find<QLabel>(u"minutes.names"_s)->text().contains(u"Peter Sutherland"));
    // It is kept all the same.
    QVERIFY(item(m_minutes->current()).minutesTaken.in(u"en"_s).contains(u"Sutherland"));
}

void TestMeetingOutcomes::amendmentIsShown()
{
    choose(u"meeting.minutes_tab"_s);
    const RecordId id = chooseItem(1);
    QVERIFY(!find<QLabel>(u"minutes.amended"_s)->text().contains(u"Amended"));
    tri::Workspace &workspace = *m_setup->workspace;
    QVERIFY(workspace.apply(*tri::reopenMinutes(item(id), u"why"_s, workspace.newId(), QDate(2014, 5, 1))));
    QVERIFY(workspace.apply(*tri::writeMinutes(item(id), tri::LocalText(u"en"_s, u"Other words."_s))));
    QVERIFY2(find<QLabel>(u"minutes.amended"_s)->text().contains(u"Amended after agreement"),
             qPrintable(find<QLabel>(u"minutes.amended"_s)->text()));
}

void TestMeetingOutcomes::changeOfAgreedWords_isTold()
{
    choose(u"meeting.minutes_tab"_s);
    const RecordId id = chooseItem(1);
    QCOMPARE(item(id).minutesStatus, u"agreed"_s);
    auto *checks = find<QLabel>(u"minutes.names"_s);
    QVERIFY(!checks->text().contains(u"without being opened"));
    // As a merge brings it, which never refuses.
    const tri::Row before = *m_setup->workspace->row(id);
    tri::Row after = before;
    after.setValue(u"minutes_taken", tri::LocalText(u"en"_s, u"Words of another copy."_s));
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::difference(before, after), u"x"_s)));
    QVERIFY2(checks->text().contains(u"without being opened again"), qPrintable(checks->text()));
    QVERIFY(!checks->isHidden());
}

void TestMeetingOutcomes::printShowsMinutesFromThere()
{
    choose(u"meeting.minutes_tab"_s);
    m_page->print();
    QCOMPARE(m_navigator.recipe, u"minutes"_s);
    choose(u"meeting.agenda_tab"_s);
    m_page->print();
    QCOMPARE(m_navigator.recipe, u"trilateral"_s);
    choose(u"meeting.minutes_tab"_s);
    find<QAction>(u"minutes.paper"_s)->trigger();
    QCOMPARE(m_navigator.recipe, u"minutes"_s);
    find<QAction>(u"minutes.series"_s)->trigger();
    QCOMPARE(m_navigator.recipe, u"minutes_series"_s);
}

void TestMeetingOutcomes::readOnlyWorkspace_offersNothing()
{
    const QString path = m_setup->workspace->path();
    m_page.reset();
    m_setup->workspace.reset();
    tri::Workspace::Options options;
    options.registry = &tri::allKinds();
    auto opened = tri::Workspace::open(path, tri::Workspace::Mode::ReadOnly, options);
    QVERIFY(opened);
    m_setup->workspace = std::move(*opened);
    m_setup->context.workspace = m_setup->workspace.get();
    show(u"TRI-2014-04"_s);
    QVERIFY(!m_outcomes->line()->isVisibleTo(m_page.get()));
    QVERIFY(!find<QAction>(u"outcomes.carry_on"_s)->isEnabled());
    choose(u"meeting.minutes_tab"_s);
    QVERIFY(m_minutes->editor()->isReadOnly());
    QVERIFY(!find<QComboBox>(u"minutes.status"_s)->isEnabled());
}

QTEST_MAIN(TestMeetingOutcomes)
#include "tst_meetingoutcomes.moc"
