// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/meeting.h"
#include "core/rules/agendamoves.h"
#include "samplesetup.h"
#include "ui/pages/agendamodel.h"
#include "ui/pages/agendaview.h"
#include "ui/pages/meetingpage.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

/// The agenda of the sample's meeting of April, edited in place.
class TestAgendaEditing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void levels_data();
    void levels();
    void levelKeys_areTakenBeforeTheWindow();
    void levels_followTheWriting();
    void dropped_goesWhereItIsPut();
    void minutes_areTypedInPlace();
    void minutes_showTheirEffectWhileTyped();
    void titles_areTypedInPlace();
    void overRun_isToldInWords();
    void findings_areToldUnderTheAgenda();
    void visibility_isAWordAndAChoice();
    void backlog_takesItemWithReason();
    void carry_needsANextMeeting();
    void carry_putsACopyOnTheNextAgenda();
    void readOnly_changesNothing();

private:
    [[nodiscard]] int lineOf(const QString &title) const
    {
        const auto &lines = m_page->meeting().lines;
        for (int i = 0; i < lines.size(); ++i)
            if (lines[i].title.startsWith(title))
                return i;
        return -1;
    }
    [[nodiscard]] const AgendaLine &line(const QString &title) const
    {
        return m_page->meeting().lines[lineOf(title)];
    }
    void choose(const QString &title) { m_page->select(line(title).item.id); }
    [[nodiscard]] QString cell(const QString &title, int column) const
    {
        return m_page->model()->indexOf(lineOf(title), column).data().toString();
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        return m_page->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        return m_page->findChild<QAction *>(u"meeting."_s + name);
    }
    void giveReason(const QString &reason);
    void set(const QString &field, const tri::FieldValue &value);

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<MeetingPage> m_page;
};

void TestAgendaEditing::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_page = std::make_unique<MeetingPage>(m_setup->context, m_setup->id(u"TRI-2014-04"_s));
    m_page->resize(1200, 700);
    m_page->show();
}

void TestAgendaEditing::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestAgendaEditing::giveReason(const QString &reason)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // an earlier question is gone
    auto *box = m_page->findChild<QLineEdit *>(u"meeting.reason"_s);
    auto *button = m_page->findChild<QPushButton *>(u"meeting.reason_given"_s);
    QVERIFY(box && button);
    QVERIFY(!button->isEnabled());  // not without one
    QTest::keyClicks(box, reason);
    QTest::keyClick(box, Qt::Key_Return);
}

/// Of the meeting.
void TestAgendaEditing::set(const QString &field, const tri::FieldValue &value)
{
    const auto row = m_setup->workspace->row(m_setup->id(u"TRI-2014-04"_s));
    QVERIFY(row);
    tri::Row after = *row;
    after.setValue(field, value);
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::difference(*row, after), u"x"_s)));
}

void TestAgendaEditing::levels_data()
{
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("out");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("arrows") << int(Qt::Key_Right) << int(Qt::Key_Left)
                            << Qt::KeyboardModifiers(Qt::AltModifier | Qt::ShiftModifier);
    QTest::newRow("brackets") << int(Qt::Key_BracketRight) << int(Qt::Key_BracketLeft)
                              << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestAgendaEditing::levels()
{
    QFETCH(int, in);
    QFETCH(int, out);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    choose(u"Expertise for the roundtables"_s);
    QTest::keyClick(m_page->agenda(), Qt::Key(in), modifiers);
    const AgendaLine &moved = line(u"Expertise for the roundtables"_s);
    QCOMPARE(moved.item.parent, line(u"Shared priorities"_s).item.id);
    QCOMPARE(moved.item.number, u"3 (c)"_s);
    QCOMPARE(line(u"Experiences ready"_s).item.number, u"4"_s);
    QCOMPARE(m_page->model()->lineOf(m_page->agenda()->currentIndex()),
             lineOf(u"Expertise for the roundtables"_s));
    QTest::keyClick(m_page->agenda(), Qt::Key(out), modifiers);
    QCOMPARE(line(u"Expertise for the roundtables"_s).item.number, u"4"_s);
    QVERIFY(line(u"Expertise for the roundtables"_s).item.parent.isNull());
    QCOMPARE(line(u"Experiences ready"_s).item.number, u"5"_s);
    QVERIFY(m_setup->workspace->undo() && m_setup->workspace->undo());
    QVERIFY(!m_setup->workspace->undoLabel());
    choose(u"Opening"_s);
    QTest::keyClick(m_page->agenda(), Qt::Key(in), modifiers);  // nothing stands before it
    QTest::keyClick(m_page->agenda(), Qt::Key(out), modifiers);
    QVERIFY(!m_setup->workspace->undoLabel());
}

void TestAgendaEditing::levelKeys_areTakenBeforeTheWindow()
{
    QKeyEvent ours(QEvent::ShortcutOverride, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    ours.ignore();
    QCoreApplication::sendEvent(m_page->agenda(), &ours);
    QVERIFY(ours.isAccepted());
    QKeyEvent forward(QEvent::ShortcutOverride, Qt::Key_Right, Qt::AltModifier);  // is the window's
    forward.ignore();
    QCoreApplication::sendEvent(m_page->agenda(), &forward);
    QVERIFY(!forward.isAccepted());
}

void TestAgendaEditing::levels_followTheWriting()
{
    m_page->agenda()->setLayoutDirection(Qt::RightToLeft);
    choose(u"Expertise for the roundtables"_s);
    QTest::keyClick(m_page->agenda(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(line(u"Expertise for the roundtables"_s).level, 1);
}

void TestAgendaEditing::dropped_goesWhereItIsPut()
{
    AgendaModel *model = m_page->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->indexOf(lineOf(u"Break"_s))}));
    QVERIFY(!model->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));  // the view takes nothing away
    QTRY_COMPARE(lineOf(u"Break"_s), 0);
    QVERIFY(m_setup->workspace->undo());
    const std::unique_ptr<QMimeData> again(model->mimeData({model->indexOf(lineOf(u"Break"_s))}));
    (void)model->dropMimeData(again.get(), Qt::MoveAction, -1, -1,
                              model->indexOf(lineOf(u"Shared priorities"_s)));
    QTRY_COMPARE(line(u"Break"_s).item.parent, line(u"Shared priorities"_s).item.id);
    QCOMPARE(line(u"Break"_s).item.number, QString());
    // Not below itself.
    const std::unique_ptr<QMimeData> section(
        model->mimeData({model->indexOf(lineOf(u"Shared priorities"_s))}));
    (void)model->dropMimeData(section.get(), Qt::MoveAction, -1, -1, model->indexOf(lineOf(u"Break"_s)));
    QCoreApplication::processEvents();
    QVERIFY(line(u"Shared priorities"_s).item.parent.isNull());
    QMimeData foreign;
    foreign.setText(u"x"_s);
    QVERIFY(!model->dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

void TestAgendaEditing::minutes_areTypedInPlace()
{
    choose(u"Expertise for the roundtables"_s);
    QTest::keyClick(m_page->agenda(), Qt::Key_4);
    auto *editor = m_page->findChild<QLineEdit *>(u"meeting.agenda.minutes"_s);
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_0);
    QTest::keyClick(editor, Qt::Key_X);  // no digit
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(line(u"Expertise for the roundtables"_s).item.minutes, std::optional<qint64>(40));
    QCOMPARE(cell(u"Break"_s, AgendaModel::Start), u"11:05"_s);
    QVERIFY(label(u"meeting.time"_s).contains(u"over by 15 min"_s));
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(label(u"meeting.time"_s).contains(u"no time left"_s));
}

void TestAgendaEditing::minutes_showTheirEffectWhileTyped()
{
    choose(u"Expertise for the roundtables"_s);
    QTest::keyClick(m_page->agenda(), Qt::Key_5);
    auto *editor = m_page->findChild<QLineEdit *>(u"meeting.agenda.minutes"_s);
    QVERIFY(editor);
    QVERIFY2(label(u"meeting.time"_s).contains(u"20 min left"_s), qPrintable(label(u"meeting.time"_s)));
    QCOMPARE(cell(u"Break"_s, AgendaModel::Start), u"10:30"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(label(u"meeting.time"_s).contains(u"no time left"_s));
    QCOMPARE(cell(u"Break"_s, AgendaModel::Start), u"10:50"_s);
    QVERIFY(!m_setup->workspace->undoLabel());
}

void TestAgendaEditing::titles_areTypedInPlace()
{
    choose(u"Break"_s);
    QTest::keyClick(m_page->agenda(), Qt::Key_F2);
    auto *editor = m_page->findChild<QLineEdit *>(u"meeting.agenda.title"_s);
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Break"_s);
    editor->setText(u"  Coffee  "_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(lineOf(u"Coffee"_s) >= 0);
    QTRY_VERIFY(!m_page->findChild<QLineEdit *>(u"meeting.agenda.title"_s));
    QCOMPARE(line(u"Coffee"_s).item.title.in(u"en"_s), u"Coffee"_s);
    QCOMPARE(line(u"Coffee"_s).item.title.in(u"fr"_s), u"Pause"_s);
    choose(u"Coffee"_s);
    QTest::keyClick(m_page->agenda(), Qt::Key_F2);
    auto *again = m_page->findChild<QLineEdit *>(u"meeting.agenda.title"_s);
    QVERIFY(again);
    again->clear();
    QTest::keyClick(again, Qt::Key_Return);
    QTRY_VERIFY(!m_page->findChild<QLineEdit *>(u"meeting.agenda.title"_s));
    QVERIFY(lineOf(u"Coffee"_s) >= 0);  // an item without a title would be lost
}

void TestAgendaEditing::overRun_isToldInWords()
{
    QCOMPARE(label(u"meeting.time"_s), u"165 min of 165 min: no time left  ·  through at 12:15"_s);
    set(u"end_time"_s, u"12:00"_s);
    QCOMPARE(label(u"meeting.time"_s), u"165 min of 150 min: over by 15 min  ·  through at 12:15"_s);
    set(u"start_time"_s, tri::FieldValue());
    QCOMPARE(label(u"meeting.time"_s), u"165 min in all"_s);
}

void TestAgendaEditing::findings_areToldUnderTheAgenda()
{
    QVERIFY(label(u"meeting.findings"_s).isEmpty());
    set(u"end_time"_s, u"09:00"_s);
    QVERIFY(
        label(u"meeting.findings"_s).contains(u"The meeting ends at 09:00, before it starts at 09:30."_s));
}

void TestAgendaEditing::visibility_isAWordAndAChoice()
{
    QCOMPARE(cell(u"For our side only"_s, AgendaModel::Visibility), u"Ours only"_s);
    choose(u"Break"_s);
    QVERIFY(action(u"visibility.shared"_s)->isChecked());
    QVERIFY(m_page->agenda()->actions().contains(action(u"visibility"_s)));
    action(u"visibility.public"_s)->trigger();
    QCOMPARE(cell(u"Break"_s, AgendaModel::Visibility), u"Public"_s);
    QCOMPARE(line(u"Break"_s).item.visibility, u"public"_s);
    QVERIFY(action(u"visibility.public"_s)->isChecked());
}

void TestAgendaEditing::backlog_takesItemWithReason()
{
    set(u"from"_s, tri::PartialDate(2031, 4, 4));  // to come
    set(u"to"_s, tri::FieldValue());
    choose(u"Expertise for the roundtables"_s);
    const RecordId item = line(u"Expertise for the roundtables"_s).item.id;
    action(u"to_backlog"_s)->trigger();
    giveReason(u"No time"_s);
    QCOMPARE(lineOf(u"Expertise for the roundtables"_s), -1);
    QCOMPARE(line(u"Experiences ready"_s).item.number, u"4"_s);
    tri::Reader reader(*m_setup->workspace);
    const auto waiting = tri::backlog(reader);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().id, item);
    QCOMPARE(waiting.first().carryReason.in(u"en"_s), u"No time"_s);
    QVERIFY(m_page->findChild<NoticeBar *>()->text().contains(u"waits in the backlog"_s));
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(line(u"Experiences ready"_s).item.number, u"5"_s);
}

void TestAgendaEditing::carry_needsANextMeeting()
{
    choose(u"Expertise for the roundtables"_s);
    action(u"carry"_s)->trigger();
    auto *notice = m_page->findChild<NoticeBar *>();
    QVERIFY2(notice->text().contains(u"There is no next meeting"_s), qPrintable(notice->text()));
    for (QPushButton *button : notice->findChildren<QPushButton *>())
        if (button->text() == u"Move to backlog…"_s)
            button->click();
    giveReason(u"No meeting yet"_s);
    QVERIFY(lineOf(u"Expertise for the roundtables"_s) >= 0);  // that meeting is held
    tri::Reader reader(*m_setup->workspace);
    QCOMPARE(tri::backlog(reader).size(), 1);
}

void TestAgendaEditing::carry_putsACopyOnTheNextAgenda()
{
    tri::Meeting october{.id = m_setup->workspace->newId(), .title = tri::LocalText(u"en"_s, u"October"_s)};
    october.previous = m_setup->id(u"TRI-2014-04"_s);
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::creation(tri::toRow(october)), u"x"_s)));
    const auto there = [&] {
        return tri::Reader(*m_setup->workspace).linked<tri::AgendaItem>("meeting", october.id);
    };
    choose(u"Shared priorities"_s);
    action(u"carry"_s)->trigger();
    giveReason(u"Not reached"_s);
    QCOMPARE(there().size(), 3);  // with those below
    QVERIFY(lineOf(u"Shared priorities"_s) >= 0);
    choose(u"Shared priorities"_s);
    action(u"carry"_s)->trigger();
    giveReason(u"Again"_s);
    QCOMPARE(there().size(), 3);
    QVERIFY(m_page->findChild<NoticeBar *>()->text().contains(u"already"_s));
}

void TestAgendaEditing::readOnly_changesNothing()
{
    m_page.reset();
    const QString path = m_setup->workspace->path();
    m_setup->workspace.reset();
    auto opened = tri::Workspace::open(path, tri::Workspace::Mode::ReadOnly, {.registry = &tri::allKinds()});
    QVERIFY(opened);
    m_setup->workspace = std::move(*opened);
    m_setup->context.workspace = m_setup->workspace.get();
    m_page = std::make_unique<MeetingPage>(m_setup->context, m_setup->id(u"TRI-2014-04"_s));
    m_page->show();
    choose(u"Expertise for the roundtables"_s);
    QTest::keyClick(m_page->agenda(), Qt::Key_F2);
    QVERIFY(!m_page->findChild<QLineEdit *>(u"meeting.agenda.title"_s));
    QTest::keyClick(m_page->agenda(), Qt::Key_BracketRight, Qt::ControlModifier);
    for (const QString &name : {u"indent"_s, u"outdent"_s, u"visibility"_s, u"to_backlog"_s, u"carry"_s})
        QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
    QVERIFY(!m_page->model()->indexOf(0).flags().testFlag(Qt::ItemIsDragEnabled));
    QCOMPARE(line(u"Expertise for the roundtables"_s).level, 0);
}

QTEST_MAIN(TestAgendaEditing)
#include "tst_agendaediting.moc"
