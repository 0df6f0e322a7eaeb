// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three meetings over six months on the pages of the desk: an agenda that is drafted, items that are carried over, outcomes
// that become actions, a theme that is split, a priority that becomes shared. At the end what the workspace holds and what
// the minutes print is what it is meant to be.

#include "core/brief/briefs.h"
#include "core/brief/plaintext.h"
#include "core/kinds/activity.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/entity.h"
#include "core/kinds/meeting.h"
#include "core/kinds/meetingrevision.h"
#include "core/kinds/outcome.h"
#include "core/kinds/position.h"
#include "core/kinds/priority.h"
#include "core/kinds/theme.h"
#include "core/rules/agendamoves.h"
#include "core/rules/meetinglife.h"
#include "core/rules/priorities.h"
#include "core/workspace/starter.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/samplesetup.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/growingtextedit.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/minutespart.h"
#include "ui/pages/outcomeline.h"
#include "ui/pages/outcomespart.h"
#include "ui/pages/proposalpanel.h"
#include "ui/pages/proposaltree.h"
#include "ui/pages/themedecisionpanel.h"
#include "ui/pages/themereviewpart.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestMeetings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstMeeting_isDraftedHeldAndClosed();
    void secondMeeting_takesOverWhatIsOpen();
    void thirdMeeting_splitsAThemeAndSharesAPriority();
    void whatIsLeft_isAsItIsMeantToBe();
    void minutes_areAsTheyAreMeantToBe();
    void undoneToTheStart_nothingIsLeft();

private:
    void onDay(const QDate &day) { m_fixture.clock.set(QDateTime(day, QTime(9, 0), Qt::UTC)); }
    void openPage(const RecordId &meeting);
    void choose(const QString &tab);
    template <typename T> [[nodiscard]] T *find(const QString &name)
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s on the page", qPrintable(name));
        return found;
    }
    void press(const QString &button) { find<QPushButton>(button)->click(); }
    void acceptProposals(const QStringList &beginnings);
    void typeOutcome(const QString &line, const QString &item, const QString &responsible = {}, const QString &due = {});
    void writeMinutes(const QString &item, const QString &text);
    void say(const QString &side, const QString &stance, const RecordId &meeting, const QDate &day);
    [[nodiscard]] RecordId itemOf(const QString &title) const;
    [[nodiscard]] RecordId named(const QString &reference) const { return must(m_workspace->byReference(reference)); }
    [[nodiscard]] Convergence standing(const QDate &day) const;
    RecordId nextMeeting(const QString &day);

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
    tri::ui::Theme m_theme;
    std::unique_ptr<Preferences> m_preferences;
    Drafts m_drafts;
    KeptNavigator m_navigator;
    AppContext m_context;
    std::unique_ptr<MeetingPage> m_page;
    QByteArray m_start;
    RecordId m_priority;
    RecordId m_first;
    RecordId m_second;
    RecordId m_third;
};

void TestMeetings::initTestCase()
{
    onDay(QDate(2014, 1, 6));
    m_workspace = must(createStarter(m_fixture.path(u"meetings"_s), m_fixture.options(), false));
    m_preferences = std::make_unique<Preferences>(m_fixture.path(u"settings"_s));
    m_context.workspace = m_workspace.get();
    m_context.navigator = &m_navigator;
    m_context.theme = &m_theme;
    m_context.preferences = m_preferences.get();
    m_context.clock = &m_fixture.clock;
    m_context.drafts = &m_drafts;
    m_start = must(m_workspace->dump());
    m_priority = m_workspace->newId();
    save(*m_workspace, toRow(Priority{.id = m_priority, .statement = LocalText(u"en"_s, u"Lower what migrants pay for a job abroad."_s),
                                      .reference = u"TRI-P1"_s, .proposedBy = {named(u"GMG"_s)}, .status = u"proposed"_s}));
    m_first = m_workspace->newId();
    save(*m_workspace, toRow(Meeting{.id = m_first, .title = LocalText(u"en"_s, u"Trilateral meeting"_s),
                                     .reference = u"TRI-2014-01"_s, .kind = u"trilateral"_s, .series = u"Trilateral meeting"_s,
                                     .number = u"1"_s, .status = u"draft"_s, .from = PartialDate(2014, 1, 23),
                                     .to = PartialDate(2014, 1, 23), .startTime = u"10:00"_s, .endTime = u"12:00"_s,
                                     .timeZone = u"Europe/Zurich"_s, .place = u"Geneva"_s,
                                     .attribution = u"chatham_house"_s, .handling = u"shared"_s,
                                     .source = u"Invented for a test; said by no one."_s}));
}

void TestMeetings::openPage(const RecordId &meeting)
{
    m_page = std::make_unique<MeetingPage>(m_context, meeting);
    m_page->resize(1200, 760);
    m_page->show();
}

void TestMeetings::choose(const QString &tab)
{
    auto *tabs = find<QTabWidget>(u"meeting.tabs"_s);
    auto *wanted = find<QWidget>(tab);
    tabs->setCurrentWidget(wanted);
    QVERIFY2(wanted->isVisible(), qPrintable(tab));
}

/// Only the proposals whose title begins so; all others are dropped.
void TestMeetings::acceptProposals(const QStringList &beginnings)
{
    m_page->propose();
    QTRY_VERIFY(!m_page->proposals()->isBusy());
    ProposalTree *tree = m_page->proposals()->tree();
    QStringList taken;
    QStringList offered;
    for (QTreeWidgetItemIterator it(tree); *it; ++it) {
        if (!(*it)->flags().testFlag(Qt::ItemIsUserCheckable))
            continue;
        const QString title = (*it)->text(ProposalTree::Title);
        offered << title;
        const bool wanted = std::any_of(beginnings.begin(), beginnings.end(),
                                        [&title](const QString &beginning) { return title.contains(beginning); });
        (*it)->setCheckState(0, wanted ? Qt::Checked : Qt::Unchecked);
        if (wanted)
            taken << title;
    }
    QVERIFY2(taken.size() >= beginnings.size(), qPrintable(offered.join(u'\n')));
    auto *add = m_page->proposals()->findChild<QPushButton *>(u"proposals.add"_s);
    QVERIFY(add->isEnabled());
    add->click();
}

RecordId TestMeetings::itemOf(const QString &title) const
{
    for (const AgendaLine &line : m_page->meeting().lines)
        if (line.title.contains(title))
            return line.item.id;
    qFatal("no item %s", qPrintable(title));
}

void TestMeetings::typeOutcome(const QString &line, const QString &item, const QString &responsible, const QString &due)
{
    choose(u"meeting.outcomes_tab"_s);
    m_page->findChild<OutcomesPart *>()->line()->setItem(itemOf(item));
    find<QLineEdit>(u"outcome_line.responsible"_s)->setText(responsible);
    find<QLineEdit>(u"outcome_line.due"_s)->setText(due);
    auto *text = find<QLineEdit>(u"outcome_line.text"_s);
    text->clear();
    QTest::keyClicks(text, line);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY2(text->text().isEmpty(), qPrintable(line));
}

void TestMeetings::writeMinutes(const QString &item, const QString &text)
{
    choose(u"meeting.minutes_tab"_s);
    auto *part = m_page->findChild<MinutesPart *>();
    part->select(itemOf(item));
    auto *edit = part->editor()->findChild<QPlainTextEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    edit->insertPlainText(text);
    part->commit();
    QCOMPARE(fromRow<AgendaItem>(must(m_workspace->row(itemOf(item)))).minutesTaken.in(u"en"_s), text);
}

void TestMeetings::say(const QString &side, const QString &stance, const RecordId &meeting, const QDate &day)
{
    save(*m_workspace, toRow(Position{.id = m_workspace->newId(), .holder = named(side), .priority = m_priority, .stance = stance,
                                      .date = PartialDate(day), .statedAt = meeting, .handling = u"shared"_s}));
}

Convergence TestMeetings::standing(const QDate &day) const
{
    Reader reader(*m_workspace);
    for (const PriorityStanding &one : prioritiesOn(reader, day))
        if (one.priority.id == m_priority)
            return one.state;
    return Convergence::NotKnown;
}

RecordId TestMeetings::nextMeeting(const QString &day)
{
    choose(u"meeting.course"_s);
    press(u"meeting.course.new_meeting"_s);
    auto *box = find<QLineEdit>(u"meeting.course.day"_s);
    box->setText(day);
    QTest::keyClick(box, Qt::Key_Return);
    return m_navigator.meeting;
}

void TestMeetings::firstMeeting_isDraftedHeldAndClosed()
{
    openPage(m_first);
    acceptProposals({u"expertise"_s, u"evidence"_s});
    const int drafted = int(m_page->meeting().lines.size());
    QVERIFY(drafted >= 2);
    choose(u"meeting.course"_s);
    press(u"meeting.course.to_open"_s);
    onDay(QDate(2014, 1, 23));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"meeting.course.to_in_progress"_s));
    press(u"meeting.course.to_in_progress"_s);
    say(u"GMG"_s, u"supports"_s, m_first, QDate(2014, 1, 23));
    QCOMPARE(standing(QDate(2014, 1, 23)), Convergence::OneSided);
    writeMinutes(u"expertise"_s, u"Requests come late. One list would help all three."_s);
    typeOutcome(u"D: Requests for papers and speakers go through one list."_s, u"expertise"_s);
    typeOutcome(u"A: Draw up the list with what is needed and by when."_s, u"expertise"_s, u"IOM"_s, u"2014-03-01"_s);
    QCOMPARE(must(m_workspace->row(named(u"TRI-2014-01-A1"_s))).date(u"due"), PartialDate(2014, 3, 1));
    // The action becomes a line of the work plan, and both ends know each other.
    m_page->findChild<OutcomesPart *>()->select(named(u"TRI-2014-01-A1"_s));
    m_page->findChild<OutcomesPart *>()->carryOn(OutcomeStep::Activity);
    const RecordIds became = must(m_workspace->row(named(u"TRI-2014-01-A1"_s))).links(u"became");
    QCOMPARE(became.size(), 1);
    QCOMPARE(must(m_workspace->row(became.first())).spec->keyText(), u"activity"_s);
    choose(u"meeting.course"_s);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"meeting.course.to_closed"_s));
    press(u"meeting.course.to_closed"_s);
    Reader reader(*m_workspace);
    QCOMPARE(revisionsOf(reader, m_first).size(), 3);
    m_second = nextMeeting(u"2014-04-04"_s);
    QVERIFY(!m_second.isNull());
    QCOMPARE(must(m_workspace->row(m_second)).reference(), u"TRI-2014-04"_s);
}

void TestMeetings::secondMeeting_takesOverWhatIsOpen()
{
    onDay(QDate(2014, 3, 20));
    openPage(m_second);
    QVERIFY(!m_page->meeting().lines.isEmpty());
    // The action of January is overdue and proposed with its reason.
    acceptProposals({u"Draw up the list"_s});
    const AgendaItem carried = fromRow<AgendaItem>(must(m_workspace->row(itemOf(u"Draw up the list"_s))));
    QVERIFY(carried.related.contains(named(u"TRI-2014-01-A1"_s)));
    onDay(QDate(2014, 4, 4));
    choose(u"meeting.course"_s);
    press(u"meeting.course.to_open"_s);
    say(u"SRSG"_s, u"supports"_s, m_second, QDate(2014, 4, 4));
    say(u"GFMD"_s, u"open"_s, m_second, QDate(2014, 4, 4));
    QCOMPARE(standing(QDate(2014, 4, 4)), Convergence::Emerging);
    writeMinutes(u"Draw up the list"_s, u"The list exists in draft; two lines are missing."_s);
    typeOutcome(u"A: Send the list to the three sides."_s, u"Draw up the list"_s, u"ILO"_s, u"2014-05-01"_s);
    typeOutcome(u"G: Whether the list is public was left open."_s, u"Draw up the list"_s);
    choose(u"meeting.course"_s);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"meeting.course.to_closed"_s));
    press(u"meeting.course.to_closed"_s);
    m_third = nextMeeting(u"2014-07-10"_s);
}

void TestMeetings::thirdMeeting_splitsAThemeAndSharesAPriority()
{
    onDay(QDate(2014, 7, 10));
    openPage(m_third);
    const auto again = m_page->meeting().lines;
    QVERIFY(std::any_of(again.begin(), again.end(),
                        [](const AgendaLine &line) { return line.title.contains(u"Draw up the list"_s); }));
    say(u"GFMD"_s, u"supports"_s, m_third, QDate(2014, 7, 10));
    QCOMPARE(standing(QDate(2014, 7, 10)), Convergence::Shared);
    QCOMPARE(standing(QDate(2014, 4, 5)), Convergence::Emerging);
    choose(u"meeting.themes"_s);
    auto *themes = m_page->findChild<ThemeReviewPart *>();
    themes->select(named(u"T-DATA"_s));
    themes->panel()->setDecision(u"split"_s);
    find<GrowingTextEdit>(u"theme_decision.parts"_s)->setPlainText(u"Migration statistics\nMigration profiles"_s);
    find<GrowingTextEdit>(u"theme_decision.reason"_s)->setPlainText(u"Two subjects with two groups of people."_s);
    press(u"theme_decision.decide"_s);
    QCOMPARE(must(m_workspace->row(named(u"T-DATA"_s))).text(u"status"), u"retired"_s);
    choose(u"meeting.course"_s);
    press(u"meeting.course.to_open"_s);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"meeting.course.to_closed"_s));
    press(u"meeting.course.to_closed"_s);
    QCOMPARE(must(m_workspace->row(m_third)).text(u"status"), u"closed"_s);
}

void TestMeetings::whatIsLeft_isAsItIsMeantToBe()
{
    m_page.reset();
    QVERIFY(must(m_workspace->check()).errors.isEmpty());
    // What every workspace begins with is left out: it has a test of its own.
    const QList<QByteArray> lines = m_start.split('\n');
    const QSet<QByteArray> known(lines.begin(), lines.end());
    QByteArray added;
    for (const QByteArray &line : must(m_workspace->dump()).split('\n'))
        if (!known.contains(line))
            added += line + '\n';
    QVERIFY(added.size() > 2000);
    const QString difference = differenceFromGolden(u"tests/golden/scenario-meetings.dump"_s, added);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestMeetings::minutes_areAsTheyAreMeantToBe()
{
    QByteArray all;
    for (const RecordId &meeting : {m_first, m_second, m_third}) {
        const BriefRequest request{.recipe = u"minutes"_s, .meeting = meeting, .sharedCopy = true, .date = QDate(2014, 7, 14)};
        all += toPlainText(must(makeBrief(*m_workspace, request))).toUtf8() + "\n";
    }
    const QString difference = differenceFromGolden(u"tests/golden/scenario-meetings.txt"_s, all);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestMeetings::undoneToTheStart_nothingIsLeft()
{
    while (m_workspace->undoLabel())
        must(m_workspace->undo());
    QCOMPARE(must(m_workspace->dump()), m_start);
}

QTEST_MAIN(TestMeetings)
#include "tst_meetings.moc"
