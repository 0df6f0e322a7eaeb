// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A meeting while it is held: walking through it, and what is kept of it.

#include "tests/ui/meetingmodesetup.h"

class TestMeetingMode final : public MeetingModeTest {
    Q_OBJECT
private Q_SLOTS:
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
};

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

QTEST_MAIN(TestMeetingMode)
#include "tst_meetingmode.moc"
