// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/agendaitem.h"
#include "core/kinds/note.h"
#include "core/kinds/outcome.h"
#include "core/kinds/participant.h"
#include "samplesetup.h"
#include "ui/pages/meetingmode.h"
#include "ui/pages/meetingmoderoom.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;
using tri::Row;

namespace {

class SetClock final : public tri::Clock {
public:
    QDateTime time{QDate(2014, 4, 3), QTime(9, 0), Qt::UTC};
    [[nodiscard]] QDateTime now() const override { return time; }
    void pass(qint64 seconds) { time = time.addSecs(seconds); }
};

}  // namespace

class TestMeetingMode final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keysWalkThroughTheAgenda();
    void digitsGoToTheNumber();
    void mirrored_arrowsFollowTheReading();
    void marksAreOfThisMeetingOnly();
    void timeIsOfTheItemAndOverRunIsTold();
    void leavingAndComingBack_keepsThePlace();
    void itemShowsWhatIsOursAndWhatWasDecided();
    void decisionAndItsActionByKeys();
    void unknownOwner_isKeptByName();
    void faultsAreToldAndNothingIsLost();
    void entryLeftForAnotherItem_waitsAsDraft();
    void outcomeOfOurOwnItem_staysHere();
    void noteIsDraftThenRecord();
    void noteOfACrash_comesBack();
    void noteChangedElsewhere_isFollowed();
    void attendanceIsTickedAndUndone();
    void roomView_isBlankedAndClosed();
    void longTexts_areSmallerInTheRoom();
    void roomKeys_workInTheRoomToo();
    void readOnly_showsAndKeepsNothing();
    void deletedMeeting_saysSo();
    void textIsLargeAndFits_data();
    void textIsLargeAndFits();
    void everyWidgetHasAName();
    void escapeGoesOutStepByStep();
    void panesAreReachedByF6();

private:
    void makePage();
    [[nodiscard]] int lineOf(const QString &title) const;
    void choose(const QString &title) { agenda()->setCurrentRow(lineOf(title)); }
    [[nodiscard]] QListWidget *agenda() const
    {
        return m_page->findChild<QListWidget *>(u"meeting_mode.agenda"_s);
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = m_page->findChild<QLabel *>(QLatin1String(name));
        return label && !label->isHidden() ? label->text() : QString();
    }
    template <typename T> [[nodiscard]] T *part(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(m_page->window()->windowHandle(), key, with);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(m_page->window()->windowHandle(), c.toLatin1());
    }
    [[nodiscard]] int at() const
    {
        for (int i = 0; i < m_page->data().meeting.lines.size(); ++i)
            if (m_page->data().meeting.lines[i].item.id == m_page->item())
                return i;
        return -1;
    }
    template <typename T> [[nodiscard]] QList<T> linked(const QString &field, const RecordId &to) const
    {
        QList<T> out;
        const auto ids = m_setup->workspace->find(
            {.kind = &tri::kindOf<T>().spec, .filter = {{{field, tri::Condition::Op::Is, to}}}});
        for (const Row &row : m_setup->workspace->rows(ids.value_or(tri::RecordIds())).value_or(QList<Row>()))
            out << tri::fromRow<T>(row);
        return out;
    }
    [[nodiscard]] QList<tri::Note> notes() const
    {
        QList<tri::Note> all = linked<tri::Note>(u"meeting"_s, m_meeting);
        all.removeIf([this](const tri::Note &note) { return note.about != tri::RecordIds{m_page->item()}; });
        return all;
    }

    std::unique_ptr<SampleSetup> m_setup;
    SetClock m_clock;
    std::unique_ptr<MeetingMode> m_page;
    RecordId m_meeting;
};

void TestMeetingMode::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_clock = {};
    m_setup->context.clock = &m_clock;
    m_meeting = m_setup->id(u"TRI-2014-04"_s);
    makePage();
}

void TestMeetingMode::makePage()
{
    m_page.reset();
    m_page = std::make_unique<MeetingMode>(m_setup->context, m_meeting);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusFirst();
}

void TestMeetingMode::cleanup()
{
    m_page.reset();
    m_setup.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

int TestMeetingMode::lineOf(const QString &title) const
{
    for (int i = 0; i < m_page->data().meeting.lines.size(); ++i)
        if (m_page->data().meeting.lines[i].title.startsWith(title))
            return i;
    return -1;
}

void TestMeetingMode::keysWalkThroughTheAgenda()
{
    QCOMPARE(agenda()->count(), 14);
    QCOMPARE(at(), 0);
    press(Qt::Key_Right);
    QCOMPARE(at(), 1);
    QCOMPARE(agenda()->currentRow(), 1);
    press(Qt::Key_PageDown);
    QCOMPARE(at(), 2);
    press(Qt::Key_Left);
    press(Qt::Key_PageUp);
    QCOMPARE(at(), 0);
    press(Qt::Key_Left);
    QCOMPARE(at(), 0);
    press(Qt::Key_Down);
    QCOMPARE(at(), 1);
    press(Qt::Key_End);
    QCOMPARE(at(), 13);
    press(Qt::Key_Right);
    QCOMPARE(at(), 13);
    QVERIFY(text("meeting_mode.item.title").contains(u"For our side only"_s));
}

void TestMeetingMode::digitsGoToTheNumber()
{
    const auto number = [this] { return m_page->data().meeting.lines[at()].item.number; };
    press(Qt::Key_7);
    QCOMPARE(number(), u"7"_s);
    m_clock.pass(5);
    press(Qt::Key_1);
    QCOMPARE(number(), u"1"_s);
    press(Qt::Key_0);  // at once after it: item 10, if there is one
    const bool ten = std::any_of(m_page->data().meeting.lines.begin(), m_page->data().meeting.lines.end(),
                                 [](const AgendaLine &line) { return line.item.number == u"10"; });
    QCOMPARE(number(), ten ? u"10"_s : u"1"_s);
    m_clock.pass(5);
    press(Qt::Key_3);
    QCOMPARE(number(), u"3"_s);
    m_clock.pass(5);
    const int before = at();
    press(Qt::Key_0);
    QCOMPARE(at(), before);
}

void TestMeetingMode::mirrored_arrowsFollowTheReading()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    makePage();
    QVERIFY(m_page->isRightToLeft());
    press(Qt::Key_Left);
    QCOMPARE(at(), 1);
    press(Qt::Key_Right);
    QCOMPARE(at(), 0);
    QVERIFY(agenda()->mapToGlobal(QPoint()).x()
            > part<QWidget>("meeting_mode.private")->mapToGlobal(QPoint()).x());
}

void TestMeetingMode::marksAreOfThisMeetingOnly()
{
    const RecordId first = m_page->item();
    press(Qt::Key_T);
    QCOMPARE(m_page->mark(first), MeetingMode::Mark::Treated);
    QCOMPARE(at(), 1);
    QVERIFY(agenda()->item(0)->text().contains(u"✓ Treated"_s));
    press(Qt::Key_S);
    QVERIFY(agenda()->item(1)->text().contains(u"Skipped"_s));
    press(Qt::Key_C);
    QVERIFY(agenda()->item(2)->text().contains(u"To be carried over"_s));
    QCOMPARE(at(), 3);
    press(Qt::Key_1);
    press(Qt::Key_T);  // once more takes it back and stays
    QCOMPARE(m_page->mark(first), MeetingMode::Mark::None);
    QCOMPARE(m_page->item(), first);
    QVERIFY(!m_setup->workspace->undoLabel());  // nothing of it is written
}

void TestMeetingMode::timeIsOfTheItemAndOverRunIsTold()
{
    choose(u"Migration in the post-2015"_s);  // 20 minutes
    QCOMPARE(text("meeting_mode.item.time"), u"0:00 of 20 min"_s);
    QVERIFY(!text("meeting_mode.item.paused").isEmpty());
    press(Qt::Key_P);
    m_clock.pass(245);
    m_page->tick();
    QCOMPARE(text("meeting_mode.item.time"), u"4:05 of 20 min"_s);
    QVERIFY(text("meeting_mode.item.paused").isEmpty());
    QCOMPARE(text("meeting_mode.item.over"), QString());
    m_clock.pass(20 * 60);
    m_page->tick();
    QCOMPARE(text("meeting_mode.item.over"), u"! Over time by 4:05"_s);
    press(Qt::Key_P);
    m_clock.pass(1000);
    m_page->tick();
    QCOMPARE(text("meeting_mode.item.over"), u"! Over time by 4:05"_s);
    press(Qt::Key_P);
    press(Qt::Key_Right);
    m_clock.pass(10);
    m_page->tick();
    QVERIFY(text("meeting_mode.item.time").startsWith(u"0:10"_s));
    press(Qt::Key_Left);
    QCOMPARE(text("meeting_mode.item.over"), u"! Over time by 4:05"_s);
    QVERIFY(text("meeting_mode.left").contains(u"min"_s));
}

void TestMeetingMode::leavingAndComingBack_keepsThePlace()
{
    choose(u"Migration in the post-2015"_s);
    press(Qt::Key_P);
    m_clock.pass(60);
    const RecordId item = m_page->item();
    press(Qt::Key_T);
    m_clock.pass(30);
    const int place = at();
    makePage();
    QCOMPARE(at(), place);
    QCOMPARE(m_page->mark(item), MeetingMode::Mark::Treated);
    m_clock.pass(30);
    m_page->tick();
    QVERIFY(text("meeting_mode.item.time").startsWith(u"1:00"_s));
}

void TestMeetingMode::itemShowsWhatIsOursAndWhatWasDecided()
{
    m_setup->preferences->mine.set({m_setup->id(u"GFMD"_s).toString()});
    makePage();
    QCOMPARE(m_page->data().ourSide, 1);
    choose(u"Migration in the post-2015"_s);
    QCOMPARE(text("meeting_mode.item.title").remove(QChar(0x2068)).remove(QChar(0x2069)),
             u"3 (a). Migration in the post-2015 development agenda"_s);
    QVERIFY(text("meeting_mode.item.wanted").startsWith(u"Agreement on three places"_s));
    const auto *own = part<QWidget>("meeting.position.gfmd");
    const auto *other = part<QWidget>("meeting.position.srsg");
    QTRY_VERIFY(own->isVisible() && other->isVisible() && own->y() < other->y());
    bool office = false;
    for (const QLabel *label : part<QWidget>("meeting_mode.private")->findChildren<QLabel *>()) {
        office = office || (label->isVisibleTo(m_page.get()) && label->text().contains(u"office only"_s));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(office);
    QVERIFY(text("meeting_mode.last_time").contains(u"three shared subjects"_s));
    QVERIFY(
        !m_page->findChildren<QAbstractButton *>(QRegularExpression(u"^meeting_mode.document."_s)).isEmpty());
    m_page->findChildren<QAbstractButton *>(QRegularExpression(u"^meeting_mode.document."_s))
        .first()
        ->click();
    QVERIFY(!m_setup->navigator.record.isNull());
}

void TestMeetingMode::decisionAndItsActionByKeys()
{
    choose(u"Migration in the post-2015"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    type(u"IOM drafts the letter"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(part<QLineEdit>("meeting_mode.entry.text")->text(), u"IOM drafts the letter"_s);
    type(u"IOM"_s);
    press(Qt::Key_Tab);
    type(u"2014-06-30"_s);
    press(Qt::Key_Return);
    QVERIFY(!part<QWidget>("meeting_mode.entry")->isVisible());
    QVERIFY(agenda()->hasFocus());
    const QList<tri::Outcome> made = linked<tri::Outcome>(u"item"_s, m_page->item());
    QCOMPARE(made.size(), 2);
    const tri::Outcome &action = made[0].kind == u"action" ? made[0] : made[1];
    const tri::Outcome &decision = made[0].kind == u"action" ? made[1] : made[0];
    QCOMPARE(decision.kind, u"decision"_s);
    QCOMPARE(decision.text.in(u"en"_s), u"IOM drafts the letter"_s);
    QCOMPARE(decision.reference, u"TRI-2014-04-D1"_s);
    QCOMPARE(decision.meeting, m_meeting);
    QCOMPARE(decision.handling, u"shared"_s);
    QCOMPARE(action.reference, u"TRI-2014-04-A1"_s);
    QCOMPARE(action.due, tri::PartialDate(2014, 6, 30));
    QCOMPARE(action.status, u"open"_s);
    QCOMPARE(action.responsible.size(), 1);
    QCOMPARE(m_setup->workspace->shortTitle(action.responsible.first()), u"IOM"_s);
    QVERIFY(action.otherResponsible.isEmpty());
    QVERIFY(text("meeting_mode.item.agreed").contains(u"IOM drafts the letter"_s));
    QVERIFY(m_setup->drafts.records().isEmpty());
    QVERIFY(m_setup->workspace->undo() && m_setup->workspace->undo());
    QVERIFY(linked<tri::Outcome>(u"item"_s, m_page->item()).isEmpty());
    QVERIFY(text("meeting_mode.item.agreed").isEmpty());
}

void TestMeetingMode::unknownOwner_isKeptByName()
{
    choose(u"Migration in the post-2015"_s);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Write to the Chair"_s);
    press(Qt::Key_Tab);
    type(u"ILO; the new adviser; ILO"_s);
    press(Qt::Key_Return);
    const QList<tri::Outcome> made = linked<tri::Outcome>(u"item"_s, m_page->item());
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().responsible.size(), 1);
    QCOMPARE(made.first().otherResponsible, u"the new adviser"_s);
    QVERIFY(made.first().due.isNull());
}

void TestMeetingMode::faultsAreToldAndNothingIsLost()
{
    choose(u"Migration in the post-2015"_s);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return);
    QVERIFY(text("meeting_mode.entry.fault").contains(u"no text yet"_s));
    type(u"Send the paper"_s);
    auto *due = part<QLineEdit>("meeting_mode.entry.due");
    due->setFocus();
    type(u"soon"_s);
    press(Qt::Key_Return);
    QVERIFY(text("meeting_mode.entry.fault").contains(u"“soon” is no date"_s));
    QVERIFY(due->hasFocus());
    QVERIFY(!due->accessibleDescription().isEmpty());
    QVERIFY(linked<tri::Outcome>(u"item"_s, m_page->item()).isEmpty());
    due->clear();
    type(u"2014-06"_s);
    press(Qt::Key_Return);
    QCOMPARE(linked<tri::Outcome>(u"item"_s, m_page->item()).value(0).due, tri::PartialDate(2014, 6));
}

void TestMeetingMode::entryLeftForAnotherItem_waitsAsDraft()
{
    choose(u"Migration in the post-2015"_s);
    const RecordId item = m_page->item();
    press(Qt::Key_D, Qt::ControlModifier);
    type(u"Half a deci"_s);
    choose(u"Reduction of labour"_s);
    QVERIFY(!part<QWidget>("meeting_mode.entry")->isVisible());
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(part<QLineEdit>("meeting_mode.entry.text")->text().isEmpty());
    press(Qt::Key_Escape);
    choose(u"Migration in the post-2015"_s);
    QCOMPARE(m_page->item(), item);
    makePage();  // the program went down meanwhile
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(part<QLineEdit>("meeting_mode.entry.text")->text(), u"Half a deci"_s);
    press(Qt::Key_Escape);  // given up
    QVERIFY(m_setup->drafts.records().isEmpty());
}

void TestMeetingMode::outcomeOfOurOwnItem_staysHere()
{
    choose(u"For our side only"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    type(u"We hold back"_s);
    press(Qt::Key_Return);
    QCOMPARE(linked<tri::Outcome>(u"item"_s, m_page->item()).value(0).handling, u"internal"_s);
}

void TestMeetingMode::noteIsDraftThenRecord()
{
    choose(u"Migration in the post-2015"_s);
    press(Qt::Key_N);
    type(u"Ask B again"_s);
    QCOMPARE(m_setup->drafts.records(), QStringList{u"meeting_mode/"_s + m_meeting.toString()});
    QCOMPARE(text("meeting_mode.notes_state"), u"Draft"_s);
    QVERIFY(notes().isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(agenda()->hasFocus());
    QCOMPARE(notes().size(), 1);
    const tri::Note note = notes().first();
    QCOMPARE(note.text, u"Ask B again"_s);
    QCOMPARE(note.handling, u"internal"_s);
    QCOMPARE(note.kind, u"note"_s);
    QCOMPARE(note.date, tri::PartialDate(2014, 4, 3));
    QVERIFY(note.title.contains(u"3 (a)"_s));
    QVERIFY(m_setup->drafts.records().isEmpty());
    QCOMPARE(text("meeting_mode.notes_state"), u"Saved"_s);
    press(Qt::Key_N);
    type(u"!"_s);
    choose(u"Reduction of labour"_s);
    QVERIFY(part<QPlainTextEdit>("meeting_mode.notes")->toPlainText().isEmpty());
    choose(u"Migration in the post-2015"_s);
    QCOMPARE(part<QPlainTextEdit>("meeting_mode.notes")->toPlainText(), u"Ask B again!"_s);
    QCOMPARE(notes().size(), 1);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(part<QPlainTextEdit>("meeting_mode.notes")->toPlainText(), u"Ask B again"_s);
    m_page->focusFirst();
    // Page::commit() is what leaving the page calls.
    press(Qt::Key_N);
    type(u"?"_s);
    m_page->commit();
    QCOMPARE(notes().first().text, u"Ask B again?"_s);
}

void TestMeetingMode::noteOfACrash_comesBack()
{
    choose(u"Migration in the post-2015"_s);
    m_setup->drafts.keep(u"meeting_mode/"_s + m_meeting.toString(), u"note."_s + m_page->item().toString(),
                         {}, u"half a th"_s);
    choose(u"Reduction of labour"_s);
    choose(u"Migration in the post-2015"_s);
    QCOMPARE(part<QPlainTextEdit>("meeting_mode.notes")->toPlainText(), u"half a th"_s);
    QCOMPARE(text("meeting_mode.notes_state"), u"Draft"_s);
    choose(u"Reduction of labour"_s);
    choose(u"Migration in the post-2015"_s);
    QCOMPARE(notes().value(0).text, u"half a th"_s);
}

void TestMeetingMode::noteChangedElsewhere_isFollowed()
{
    choose(u"Migration in the post-2015"_s);
    press(Qt::Key_N);
    type(u"one"_s);
    press(Qt::Key_Escape);
    tri::Note after = notes().first();
    after.text = u"two"_s;
    QVERIFY(m_setup->workspace->apply(
        tri::changeOf(tri::difference(tri::toRow(notes().first()), tri::toRow(after)), u"x"_s)));
    QCOMPARE(part<QPlainTextEdit>("meeting_mode.notes")->toPlainText(), u"two"_s);
    press(Qt::Key_N);
    type(u"+"_s);
    after.text = u"three"_s;
    QVERIFY(m_setup->workspace->apply(
        tri::changeOf(tri::difference(tri::toRow(notes().first()), tri::toRow(after)), u"x"_s)));
    QCOMPARE(part<QPlainTextEdit>("meeting_mode.notes")->toPlainText(), u"two+"_s);
}

void TestMeetingMode::attendanceIsTickedAndUndone()
{
    auto *list = part<QListWidget>("meeting_mode.attendance");
    QVERIFY(list->count() > 0);
    press(Qt::Key_A);
    QVERIFY(list->hasFocus() && list->isVisible());
    const RecordId who = m_page->data().participants.first().participant.id;
    const auto state = [&] { return m_setup->workspace->row(who)->text(u"attendance"); };
    const QString before = state();
    QVERIFY(before != u"attended");
    press(Qt::Key_Space);
    QCOMPARE(state(), u"attended"_s);
    QVERIFY(list->item(0)->text().contains(u"Attended"_s));
    press(Qt::Key_Space);
    QCOMPARE(state(), u"expected"_s);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(state(), u"attended"_s);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    press(Qt::Key_Escape);
    QVERIFY(agenda()->hasFocus() && agenda()->isVisible());
}

void TestMeetingMode::roomView_isBlankedAndClosed()
{
    choose(u"Migration in the post-2015"_s);
    QCOMPARE(m_page->roomState(), u"Room view: closed"_s);
    const RecordId item = m_page->item();
    press(Qt::Key_B);  // there is nothing to blank, and nothing is searched for
    QVERIFY(!m_page->room());
    QCOMPARE(m_page->item(), item);
    press(Qt::Key_R);
    QVERIFY(m_page->room() && m_page->room()->isVisible() && m_page->room()->isWindow());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY2(text("meeting_mode.room_state").contains(u"shows item"_s),
             qPrintable(text("meeting_mode.room_state")));
    const auto shown = [this](const char *name) {
        const auto *label = m_page->room()->findChild<QLabel *>(QLatin1String(name));
        return label->isHidden() ? QString() : label->text();
    };
    QVERIFY(shown("room_view.title").contains(u"Migration in the post-2015"_s));
    QVERIFY(shown("room_view.wanted").startsWith(u"Agreement on three places"_s));
    m_page->room()->resize(1280, 720);
    QTRY_VERIFY(m_page->room()->findChild<QLabel *>(u"room_view.title"_s)->font().pointSizeF() >= 28);
    press(Qt::Key_D, Qt::ControlModifier);
    type(u"We write a letter"_s);
    press(Qt::Key_Return);
    QVERIFY(shown("room_view.agreed").contains(u"We write a letter"_s));
    press(Qt::Key_B);
    QCOMPARE(text("meeting_mode.room_state"), u"Room view: blanked"_s);
    for (const QLabel *label : m_page->room()->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty());
    QVERIFY(!text("meeting_mode.item.title").isEmpty());  // never the private one
    press(Qt::Key_Right);
    for (const QLabel *label : m_page->room()->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty());
    press(Qt::Key_B);
    QVERIFY(shown("room_view.title").contains(u"Reduction of labour"_s));
    QVERIFY(shown("room_view.time").isEmpty());
    press(Qt::Key_R, Qt::ShiftModifier);
    QVERIFY(shown("room_view.time").startsWith(u"0:00"_s));
    choose(u"For our side only"_s);
    QCOMPARE(text("meeting_mode.room_state"), u"Room view: only the title of the meeting"_s);
    QVERIFY(shown("room_view.title").isEmpty() && shown("room_view.time").isEmpty());
    m_page->hide();
    QVERIFY(!m_page->room());
}

void TestMeetingMode::longTexts_areSmallerInTheRoom()
{
    MeetingModeRoom room(m_setup->theme);
    room.resize(1280, 720);
    room.show();
    tri::RoomView view;
    view.shows = tri::RoomView::Shows::Item;
    view.title = u"Costs"_s;
    view.wanted = u"A roadmap."_s;
    room.showView(view, {});
    const auto *wanted = room.findChild<QLabel *>(u"room_view.wanted"_s);
    QVERIFY(wanted->font().pointSizeF() >= 28);
    for (int i = 0; i < 60; ++i)
        view.wanted += u" A roadmap of ten steps."_s;
    room.showView(view, {});
    QVERIFY(wanted->font().pointSizeF() < 28);
    QTRY_VERIFY(wanted->height() >= wanted->heightForWidth(wanted->width()));
    view.wanted = u"A roadmap."_s;
    room.showView(view, {});
    QVERIFY(wanted->font().pointSizeF() >= 28);
}

void TestMeetingMode::roomKeys_workInTheRoomToo()
{
    press(Qt::Key_R);
    QTest::keyClick(m_page->room(), Qt::Key_Right);
    QCOMPARE(at(), 1);
    QTest::keyClick(m_page->room(), Qt::Key_PageUp);
    QCOMPARE(at(), 0);
    QTest::keyClick(m_page->room(), Qt::Key_B);
    QCOMPARE(m_page->roomState(), u"Room view: blanked"_s);
    QTest::keyClick(m_page->room(), Qt::Key_Escape);
    QVERIFY(!m_page->room());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    press(Qt::Key_R);
    QVERIFY(m_page->room());
    QVERIFY(m_page->roomState() != u"Room view: blanked"_s);
    m_page->room()->close();
    QVERIFY(!m_page->room());
    QVERIFY(!part<QAction>("meeting_mode.room")->isChecked());
}

void TestMeetingMode::readOnly_showsAndKeepsNothing()
{
    const QString path = m_setup->workspace->path();
    m_page.reset();
    m_setup->workspace.reset();
    tri::Workspace::Options options{.registry = &tri::allKinds()};
    auto opened = tri::Workspace::open(path, tri::Workspace::Mode::ReadOnly, options);
    QVERIFY(opened);
    m_setup->workspace = std::move(*opened);
    m_setup->context.workspace = m_setup->workspace.get();
    makePage();
    QVERIFY(agenda()->count() > 0);
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!part<QWidget>("meeting_mode.entry")->isVisible());
    QVERIFY(part<QPlainTextEdit>("meeting_mode.notes")->isReadOnly());
    QVERIFY(!(part<QListWidget>("meeting_mode.attendance")->item(0)->flags() & Qt::ItemIsUserCheckable));
    press(Qt::Key_Right);
    QCOMPARE(at(), 1);
}

void TestMeetingMode::deletedMeeting_saysSo()
{
    press(Qt::Key_R);
    QVERIFY(
        m_setup->workspace->apply(tri::changeOf(tri::deletion(*m_setup->workspace->row(m_meeting)), u"x"_s)));
    QVERIFY(text("meeting_mode.item.title").contains(u"not here any more"_s));
    QCOMPARE(m_page->roomState(), u"Room view: empty, the meeting is not for others"_s);
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(!text("meeting_mode.item.title").contains(u"not here any more"_s));
}

void TestMeetingMode::textIsLargeAndFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("scale");
    QTest::newRow("small") << QSize(1024, 640) << false << 100;
    QTest::newRow("small mirrored") << QSize(1024, 640) << true << 100;
    QTest::newRow("large") << QSize(1280, 800) << false << 100;
    QTest::newRow("small letters") << QSize(1024, 640) << false << 80;
    QTest::newRow("large letters") << QSize(1280, 800) << false << 150;
}

void TestMeetingMode::textIsLargeAndFits()
{
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    QFETCH(int, scale);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_setup->theme.setTextScale(scale);
    makePage();
    choose(u"Migration in the post-2015"_s);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    m_page->resize(size);
    QTRY_COMPARE(m_page->size(), size);
    for (const char *name : {"meeting_mode.item.title", "meeting_mode.item.wanted", "meeting_mode.item.time"})
        QVERIFY2(part<QLabel>(name)->font().pointSizeF() >= 18, name);
    for (const QScrollArea *area : m_page->findChildren<QScrollArea *>())
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                 qPrintable(area->objectName()));
    const QRect inside = m_page->rect().adjusted(-1, 0, 1, 0);  // a mirrored splitter is a pixel off
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().isEmpty()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        bool scrolled = false;
        for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
            scrolled = scrolled || qobject_cast<const QAbstractScrollArea *>(up);
        if (!scrolled)
            QTRY_VERIFY2(inside.contains(QRect(widget->mapTo(m_page.get(), QPoint()), widget->size())),
                         qPrintable(widget->objectName()
                                    + u" %1 to %2 of %3"_s.arg(widget->mapTo(m_page.get(), QPoint()).x())
                                          .arg(widget->width())
                                          .arg(inside.width())));
    }
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
}

void TestMeetingMode::everyWidgetHasAName()
{
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name =
            widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty() || widget->inherits("QTabBar"),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    for (const QAction *action : m_page->pageActions())
        QVERIFY2(!action->text().isEmpty() && !action->shortcut().isEmpty(),
                 qPrintable(action->objectName()));
}

void TestMeetingMode::escapeGoesOutStepByStep()
{
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(!part<QWidget>("meeting_mode.entry")->isVisible());
    QVERIFY(agenda()->hasFocus());
    press(Qt::Key_N);
    type(u"b r 7 t"_s);  // letters are letters here
    QCOMPARE(part<QPlainTextEdit>("meeting_mode.notes")->toPlainText(), u"b r 7 t"_s);
    QCOMPARE(at(), 0);
    press(Qt::Key_Escape);
    QVERIFY(agenda()->hasFocus());
}

void TestMeetingMode::panesAreReachedByF6()
{
    QSet<QWidget *> seen;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(m_page->nextPane(true));
        seen << m_page->focusWidget();
    }
    QCOMPARE(seen.size(), 5);
    QVERIFY(agenda()->hasFocus());
    QVERIFY(m_page->nextPane(false));
    QVERIFY(!agenda()->hasFocus());
    QVERIFY(m_page->nextPane(true));
    QVERIFY(agenda()->hasFocus());
}

QTEST_MAIN(TestMeetingMode)
#include "tst_meetingmode.moc"
