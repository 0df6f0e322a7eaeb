// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/note.h"
#include "samplesetup.h"
#include "ui/pages/agendamodel.h"
#include "ui/pages/agendaview.h"
#include "ui/pages/itemdetail.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/positioncolumn.h"
#include "ui/records/recordform.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

class TestMeetingPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void agendaShowsAllItemsInOrder();
    void positionCells();
    void readinessLine();
    void moveChangesOrderAndCanBeUndone();
    void moveStopsAtTheEnds();
    void printedNumbersFollowTheMove();
    void deleteTakesItemsBelowAndCanBeUndone();
    void deleteTakesPositionsInOneStep();
    void newItemBelongsToTheMeeting();
    void whoCouldAnswer_isOfferedForTheItem();
    void itemSheet_isOfferedForTheItem();
    void missingPositionIsAddedForItsHolder();
    void officeOnlyIsMarked();
    void whatWasSaidBefore_standsBelowAndOpens();
    void dataIsNeverMarkup();
    void allFieldsStayReachable();
    void deletedMeetingKeepsItsRecord();
    void formIsMadeWithItsTab();
    void whatOthersChanged_isSeenAfterAMove();
    void aChange_isToldOnceALevel();

private:
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] int lineOf(const QString &title) const;
    void dropPosition();
    void choose(const QString &title) { m_page->select(m_page->meeting().lines[lineOf(title)].item.id); }
    [[nodiscard]] QString cell(const QString &title, int column, int role = Qt::DisplayRole) const
    {
        return m_page->model()->indexOf(lineOf(title), column).data(role).toString();
    }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<MeetingPage> m_page;
    RecordId m_meeting;
};

void TestMeetingPage::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_meeting = m_setup->id(u"TRI-2014-04"_s);
    QVERIFY(!m_meeting.isNull());
    m_page = std::make_unique<MeetingPage>(m_setup->context, m_meeting);
    m_page->resize(1000, 700);
    m_page->show();
}

/// The GMG's on migration in the post-2015 agenda.
void TestMeetingPage::dropPosition()
{
    const AgendaLine &line = m_page->meeting().lines[lineOf(u"Migration in the post-2015"_s)];
    QVERIFY(line.positions[2]);
    const auto row = m_setup->workspace->row(line.positions[2]->id);
    QVERIFY(row);
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::deletion(*row), u"x"_s)));
}

void TestMeetingPage::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

QStringList TestMeetingPage::titles() const
{
    QStringList out;
    for (const AgendaLine &line : m_page->meeting().lines)
        out << line.title;
    return out;
}

int TestMeetingPage::lineOf(const QString &title) const
{
    const QStringList all = titles();
    for (int i = 0; i < all.size(); ++i)
        if (all[i].startsWith(title))
            return i;
    return -1;
}

void TestMeetingPage::agendaShowsAllItemsInOrder()
{
    const QStringList all = titles();
    QCOMPARE(all.size(), 14);
    QCOMPARE(all.first(), u"Opening and adoption of the agenda"_s);
    QCOMPARE(lineOf(u"Migration in the post-2015"_s), lineOf(u"Shared priorities"_s) + 1);
    QCOMPARE(lineOf(u"Reduction of labour"_s), lineOf(u"Shared priorities"_s) + 2);
    QVERIFY(all.last().startsWith(u"For our side only"_s));
    const AgendaModel &model = *m_page->model();
    QCOMPARE(model.rowCount(), 12);
    const QModelIndex section = model.indexOf(lineOf(u"Shared priorities"_s), 0);
    QCOMPARE(model.rowCount(section), 2);
    QCOMPARE(model.parent(model.index(1, 0, section)), section);
    QVERIFY(m_page->agenda()->isExpanded(section));
}

void TestMeetingPage::positionCells()
{
    const QString item = u"Migration in the post-2015"_s;
    for (const int column : {AgendaModel::Srsg, AgendaModel::Gfmd, AgendaModel::Gmg})
        QVERIFY2(cell(item, column).startsWith(u'✓'), qPrintable(cell(item, column)));
    QCOMPARE(cell(item, AgendaModel::Srsg), u"✓ Supports"_s);
    QCOMPARE(cell(item, AgendaModel::Srsg, Qt::AccessibleTextRole), u"SRSG: Supports"_s);
    dropPosition();
    QTRY_COMPARE(cell(item, AgendaModel::Gmg), u"— Missing"_s);
    QCOMPARE(cell(item, AgendaModel::Gmg, Qt::AccessibleTextRole), u"GMG: no position"_s);
    QCOMPARE(cell(u"Break"_s, AgendaModel::Gmg), QString());
    QCOMPARE(cell(u"For our side only"_s, AgendaModel::Gmg), QString());
}

void TestMeetingPage::readinessLine()
{
    dropPosition();
    QTRY_COMPARE(m_page->meeting().emptyPositions(), 1);
    QCOMPARE(m_page->findChild<QLabel *>(u"meeting.ready"_s)->text(),
             u"Items with positions of all three: 7 of 8."_s);
    QVERIFY(m_page->meeting().chairs[1].contains(u"Sweden"_s));
}

void TestMeetingPage::moveChangesOrderAndCanBeUndone()
{
    const QStringList before = titles();
    choose(u"Break"_s);
    QTest::keyClick(m_page->agenda(), Qt::Key_Up, Qt::AltModifier);
    QStringList after = before;
    after.swapItemsAt(before.indexOf(u"Break"_s), before.indexOf(u"Break"_s) - 1);
    QCOMPARE(titles(), after);
    QCOMPARE(m_page->meeting().lines[m_page->model()->lineOf(m_page->agenda()->currentIndex())].title, u"Break"_s);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(titles(), before);
    QTest::keyClick(m_page->agenda(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(titles().indexOf(u"Break"_s), before.indexOf(u"Break"_s) + 1);
}

void TestMeetingPage::moveStopsAtTheEnds()
{
    const QStringList before = titles();
    choose(u"Opening"_s);
    m_page->moveCurrent(-1);
    QCOMPARE(titles(), before);
    choose(u"Migration in the post-2015"_s);  // first below its section
    m_page->moveCurrent(-1);
    QCOMPARE(titles(), before);
    QVERIFY(!m_setup->workspace->undoLabel());
}

void TestMeetingPage::printedNumbersFollowTheMove()
{
    const auto number = [this](const QString &title) {
        return m_page->meeting().lines[lineOf(title)].item.number;
    };
    choose(u"Shared priorities"_s);
    m_page->moveCurrent(-1);
    QCOMPARE(number(u"Shared priorities"_s), u"2"_s);
    QCOMPARE(number(u"Actions from the January"_s), u"3"_s);
    QCOMPARE(number(u"Migration in the post-2015"_s), u"2 (a)"_s);
    QCOMPARE(number(u"Reduction of labour"_s), u"2 (b)"_s);
    QCOMPARE(number(u"Break"_s), QString());
    choose(u"Migration in the post-2015"_s);
    m_page->moveCurrent(1);
    QCOMPARE(number(u"Migration in the post-2015"_s), u"2 (b)"_s);
    QVERIFY(m_setup->workspace->undo() && m_setup->workspace->undo());
    QCOMPARE(number(u"Shared priorities"_s), u"3"_s);
    QCOMPARE(number(u"Migration in the post-2015"_s), u"3 (a)"_s);
}

void TestMeetingPage::deleteTakesItemsBelowAndCanBeUndone()
{
    const QStringList before = titles();
    choose(u"Shared priorities"_s);
    QTest::keyClick(m_page->agenda(), Qt::Key_Delete);
    QCOMPARE(titles().size(), before.size() - 3);
    auto *notice = m_page->findChild<NoticeBar *>();
    QVERIFY(notice->isShowing());
    QPushButton *undo = nullptr;
    for (QPushButton *button : notice->findChildren<QPushButton *>())
        if (button->text() == u"Undo"_s)
            undo = button;
    QVERIFY(undo);
    undo->click();
    QCOMPARE(titles(), before);
}

void TestMeetingPage::deleteTakesPositionsInOneStep()
{
    const tri::RecordSpec &kind = tri::kindOf<tri::Position>().spec;
    const auto positions = [&] {
        return m_setup->workspace->find({.kind = &kind}).value_or(tri::RecordIds()).size();
    };
    const auto number = [this](const QString &title) {
        return m_page->meeting().lines[lineOf(title)].item.number;
    };
    const qsizetype before = positions();
    choose(u"Shared priorities"_s);
    m_page->removeCurrent();
    QCOMPARE(positions(), before - 8);  // also those of States and of days past
    QCOMPARE(m_page->findChild<NoticeBar *>()->text(),
             u"“Shared priorities” and the items below it moved to the trash, and 8 positions with them."_s);
    QCOMPARE(number(u"Expertise for the roundtables"_s), u"3"_s);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(positions(), before);
    QCOMPARE(number(u"Expertise for the roundtables"_s), u"4"_s);
    QVERIFY(!m_setup->workspace->undoLabel());
    choose(u"Break"_s);
    m_page->removeCurrent();
    QCOMPARE(positions(), before);
    QCOMPARE(m_page->findChild<NoticeBar *>()->text(), u"“Break” moved to the trash."_s);
}

void TestMeetingPage::newItemBelongsToTheMeeting()
{
    m_page->agenda()->setFocus();
    QTest::keyClick(m_page->agenda(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_setup->navigator.newKind, u"agenda_item"_s);
    QCOMPARE(m_setup->navigator.newLinks, (QList<std::pair<QString, RecordId>>{{u"meeting"_s, m_meeting}}));
    choose(u"Break"_s);
    QTest::keyClick(m_page->agenda(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, m_page->meeting().lines[lineOf(u"Break"_s)].item.id);
    m_page->print();
    QCOMPARE(m_setup->navigator.brief, m_meeting);
}

void TestMeetingPage::whoCouldAnswer_isOfferedForTheItem()
{
    const QString title = u"Reduction of labour"_s;
    const RecordId item = m_page->meeting().lines[lineOf(title)].item.id;
    auto *action = m_page->findChild<QAction *>(u"meeting.who_could_answer"_s);
    QVERIFY(action);
    m_page->agenda()->setCurrentIndex({});
    QVERIFY(!action->isEnabled());
    choose(title);
    QVERIFY(action->isEnabled());
    // In the menu of the agenda, which a key opens, among the commands of the page, and as a button that Tab reaches.
    QVERIFY(m_page->agenda()->actions().contains(action));
    QCOMPARE(m_page->agenda()->contextMenuPolicy(), Qt::ActionsContextMenu);
    QVERIFY(m_page->pageActions().contains(action));
    action->trigger();
    QCOMPARE(m_setup->navigator.brief, item);
    QCOMPARE(m_setup->navigator.recipe, u"roster"_s);
    m_setup->navigator.brief = {};
    auto *button = m_page->detail()->findChild<QPushButton *>(u"meeting.item_who"_s);
    QVERIFY(button && (button->focusPolicy() & Qt::TabFocus) != 0);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_setup->navigator.brief, item);
}

void TestMeetingPage::itemSheet_isOfferedForTheItem()
{
    const QString title = u"Reduction of labour"_s;
    auto *action = m_page->findChild<QAction *>(u"meeting.item_sheet"_s);
    QVERIFY(action);
    m_page->agenda()->setCurrentIndex({});
    QVERIFY(!action->isEnabled());
    choose(title);
    QVERIFY(action->isEnabled());
    QVERIFY(m_page->agenda()->actions().contains(action));
    QVERIFY(m_page->pageActions().contains(action));
    action->trigger();
    QCOMPARE(m_setup->navigator.brief, m_page->meeting().lines[lineOf(title)].item.id);
    QCOMPARE(m_setup->navigator.recipe, u"item_sheet"_s);
}

void TestMeetingPage::missingPositionIsAddedForItsHolder()
{
    choose(u"For our side only"_s);
    m_page->detail()->position(1)->button()->click();
    QCOMPARE(m_setup->navigator.newKind, u"position"_s);
    QCOMPARE(m_setup->navigator.newLinks[1], (std::pair(u"holder"_s, m_setup->id(u"GFMD"_s))));
    choose(u"Migration in the post-2015"_s);
    m_page->detail()->position(0)->button()->click();
    QCOMPARE(m_setup->navigator.record, m_page->meeting().lines[lineOf(u"Migration in"_s)].positions[0]->id);
}

void TestMeetingPage::officeOnlyIsMarked()
{
    choose(u"Migration in the post-2015"_s);
    bool marked = false;
    for (const QLabel *label : m_page->detail()->position(0)->findChildren<QLabel *>())
        marked = marked || (label->isVisibleTo(m_page->detail()) && label->text().contains(u"office only"_s));
    QVERIFY(marked);
}

void TestMeetingPage::whatWasSaidBefore_standsBelowAndOpens()
{
    // The page reads the meeting anew after each change, so what is needed of the line is taken before.
    const AgendaLine line = m_page->meeting().lines[lineOf(u"Migration in the post-2015"_s)];
    const RecordId now = line.positions[1]->id;
    const RecordId earlier = m_setup->workspace->newId();
    const auto held = m_setup->workspace->row(now);
    QVERIFY(held);
    tri::Row dated = *held;
    dated.setValue(u"date", tri::PartialDate(2013, 1, 2));
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::difference(*held, dated), u"x"_s)));
    tri::Position said{.id = earlier, .holder = m_setup->id(u"GFMD"_s), .stance = u"reserved"_s,
                       .date = tri::PartialDate(2013, 2, 3), .message = tri::LocalText(u"en"_s, u"Said <b>long</b> ago"_s),
                       .themes = line.item.themes};
    QVERIFY(!said.themes.isEmpty());
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::creation(tri::toRow(said)), u"x"_s)));
    choose(u"Break"_s);
    choose(u"Migration in the post-2015"_s);
    PositionColumn *column = m_page->detail()->position(1);
    QTRY_VERIFY(!column->findChildren<QPushButton *>(QRegularExpression(u"earlier"_s)).isEmpty());
    QPushButton *found = nullptr;
    for (QPushButton *one : column->findChildren<QPushButton *>(QRegularExpression(u"earlier"_s)))
        if (one->accessibleName().contains(u"14 months ago"_s))
            found = one;
    QVERIFY(found);
    QVERIFY2(found->text().contains(u"2013"_s) && found->text().contains(u"Reserved"_s), qPrintable(found->text()));
    found->click();
    QCOMPARE(m_setup->navigator.record, earlier);
    // What holds, but was stated more than a year ago, says so itself.
    QVERIFY(column->findChild<QLabel *>(u"meeting.position.gfmd.age"_s)->text().contains(u"months ago"_s));
}

void TestMeetingPage::dataIsNeverMarkup()
{
    choose(u"Migration in the post-2015"_s);
    const QList<QLabel *> labels = m_page->detail()->findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestMeetingPage::allFieldsStayReachable()
{
    auto *tabs = m_page->findChild<QTabWidget *>(u"meeting.tabs"_s);
    auto *fields = m_page->findChild<QWidget *>(u"record_page"_s);
    QCOMPARE(tabs->indexOf(fields), tabs->count() - 1);
    tabs->setCurrentWidget(fields);
    QVERIFY(fields->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_setup->navigator.newKind.isEmpty());
}

void TestMeetingPage::deletedMeetingKeepsItsRecord()
{
    const auto row = m_setup->workspace->row(m_meeting);
    QVERIFY(row);
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::deletion(*row), u"x"_s)));
    auto *tabs = m_page->findChild<QTabWidget *>(u"meeting.tabs"_s);
    QVERIFY(!tabs->isTabVisible(0));
    QVERIFY(!m_page->canPrint());
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(tabs->isTabVisible(0));
    QVERIFY(m_page->canPrint());
}

void TestMeetingPage::formIsMadeWithItsTab()
{
    auto *form = m_page->findChild<RecordForm *>();
    QVERIFY(form && !form->row().spec);
    m_page->commit();  // with nothing to be kept
    choose(u"Break"_s);
    m_page->moveCurrent(-1);
    QVERIFY(!form->row().spec);
    auto *tabs = m_page->findChild<QTabWidget *>(u"meeting.tabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    QCOMPARE(form->row().id, m_meeting);
    QVERIFY(form->editor(u"title"));
    tabs->setCurrentIndex(0);
    auto *linked = m_page->findChild<QTabWidget *>(u"record_page.tabs"_s);
    const QString before = linked->tabText(0);
    tri::Note note{.id = m_setup->workspace->newId(), .title = u"About it"_s};
    note.meeting = m_meeting;
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::creation(tri::toRow(note)), u"x"_s)));
    tabs->setCurrentIndex(tabs->count() - 1);  // and is up to date when it comes into sight again
    QVERIFY(linked->tabText(0) != before);
}

void TestMeetingPage::whatOthersChanged_isSeenAfterAMove()
{
    const qsizetype waiting = m_page->meeting().lastTime.size();
    QVERIFY(waiting > 0);
    const std::array<int, kSideCount> came = m_page->meeting().participants;
    choose(u"Break"_s);
    m_page->moveCurrent(-1);  // reads the agenda alone
    QCOMPARE(m_page->meeting().lastTime.size(), waiting);
    QCOMPARE(m_page->meeting().participants, came);
    QVERIFY(!m_page->meeting().chairs[1].isEmpty());
    const auto action = m_setup->workspace->row(m_page->meeting().lastTime.first().id);
    QVERIFY(action);
    tri::Row done = *action;
    done.setValue(u"status", u"done"_s);
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::difference(*action, done), u"x"_s)));
    QCOMPARE(m_page->meeting().lastTime.size(), waiting - 1);
    m_page->moveCurrent(1);
    QCOMPARE(m_page->meeting().lastTime.size(), waiting - 1);
}

void TestMeetingPage::aChange_isToldOnceALevel()
{
    QSignalSpy told(m_page->model(), &AgendaModel::dataChanged);
    m_page->refresh();
    const qsizetype first = told.count();
    m_page->refresh();  // the first one after it was made finds all as it is
    QVERIFY(told.count() > first);
    QVERIFY(told.count() - first < m_page->meeting().lines.size());
    QSet<int> lines;
    for (const QList<QVariant> &one : std::as_const(told)) {
        const QModelIndex from = one[0].toModelIndex();
        const QModelIndex to = one[1].toModelIndex();
        QCOMPARE(from.parent(), to.parent());
        for (int row = from.row(); row <= to.row(); ++row)
            lines.insert(m_page->model()->lineOf(from.siblingAtRow(row)));
    }
    QCOMPARE(lines.size(), m_page->meeting().lines.size());
}

QTEST_MAIN(TestMeetingPage)
#include "tst_meetingpage.moc"
