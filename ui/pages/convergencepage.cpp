// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/convergencepage.h"

#include "core/workspace/workspace.h"
#include "ui/pages/convergenceboard.h"
#include "ui/pages/matrixpanel.h"
#include "ui/pages/prioritydetail.h"
#include "ui/services/accesskeys.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

ConvergencePage::ConvergencePage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_tabs(new QTabWidget(this)),
      m_dayBox(new QLineEdit(this)), m_earlier(new QToolButton(this)), m_later(new QToolButton(this)),
      m_boardStack(new QStackedWidget(this)), m_empty(new EmptyState(*context.theme, m_boardStack)),
      m_board(new ConvergenceBoard(context, this)), m_detail(new PriorityDetail(context, this)),
      m_matrix(new MatrixPanel(context, this))
{
    setObjectName(u"convergence_page"_s);
    m_header->setTitle(title());
    setUpActions();
    setUpDay();
    m_tabs->setObjectName(u"convergence.tabs"_s);
    m_tabs->setAccessibleName(title());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(title());
    setUpBoard();
    setUpMatrix();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showDay();
        Q_EMIT actionsChanged();
    });
    connect(context.workspace, &Workspace::committed, this, [this] {
        m_matrixRead = false;
        if (isVisible())
            refresh();
    });
}

void ConvergencePage::setUpActions()
{
    const auto make = [this](const QString &key, const QString &text, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setObjectName(u"convergence."_s + key);
        action->setToolTip(tip);
        return action;
    };
    m_previousMeeting = make(u"previous_meeting"_s, tr("As of the &previous meeting"),
                             tr("Show how things stood at the meeting before"));
    m_nextMeeting = make(u"next_meeting"_s, tr("As of the &next meeting"),
                         tr("Show how things stood at the meeting after"));
    m_previousMeeting->setIcon(m_context.theme->icon(u"go-previous"_s));
    m_nextMeeting->setIcon(m_context.theme->icon(u"go-next"_s));
    m_previousMeeting->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
    m_nextMeeting->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));
    connect(m_previousMeeting, &QAction::triggered, this, [this] { step(false); });
    connect(m_nextMeeting, &QAction::triggered, this, [this] { step(true); });
    m_print = make(u"print"_s, tr("Print priorities"), tr("The board as of this day on paper, with positions and history"));
    m_print->setIcon(m_context.theme->icon(u"document-print"_s));
    connect(m_print, &QAction::triggered, this, &ConvergencePage::print);
    m_boardActions = {m_previousMeeting, m_nextMeeting, m_print};
    for (std::size_t side = 0; side < kSides; ++side) {
        const QString &name = sideReference(side);
        QAction *record = make(u"record_"_s + name.toLower(), tr("Record the position of %1").arg(name),
                               tr("A new position on the chosen priority"));
        record->setEnabled(!m_context.workspace->isReadOnly());
        connect(record, &QAction::triggered, this, [this, side] { recordPosition(side); });
        m_boardActions << record;
    }
}

void ConvergencePage::setUpDay()
{
    const Theme &theme = *m_context.theme;
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    auto *label = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, part);
    label->setText(tr("As of"));
    label->setBuddy(m_dayBox);
    m_dayBox->setObjectName(u"convergence.day"_s);
    m_dayBox->setAccessibleName(tr("As of"));
    m_dayBox->setToolTip(tr("A day, a month or a year; it shows how things stood at its end"));
    m_dayBox->setFixedWidth(theme.textWidth(16));
    const auto setUp = [](QToolButton *button, QAction *action, const QString &name) {
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFixedHeight(button->sizeHint().height());
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(name);
        button->setAccessibleName(withoutAccessKey(action->text()));
    };
    setUp(m_earlier, m_previousMeeting, u"convergence.earlier"_s);
    setUp(m_later, m_nextMeeting, u"convergence.later"_s);
    row->addWidget(label);
    row->addWidget(m_earlier);
    row->addWidget(m_dayBox);
    row->addWidget(m_later);
    QWidget::setTabOrder(m_earlier, m_dayBox);
    QWidget::setTabOrder(m_dayBox, m_later);
    m_header->addWidget(part);
    connect(m_dayBox, &QLineEdit::editingFinished, this, &ConvergencePage::readDay);
}

void ConvergencePage::setUpBoard()
{
    const Theme &theme = *m_context.theme;
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, theme.space(2), 0, 0);
    column->setSpacing(theme.space(2));
    auto *derived = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, part);
    derived->setObjectName(u"convergence.derived"_s);
    derived->setWordWrap(true);
    derived->setText(tr(
        "Where a card stands follows from what the three sides have said by this day. It cannot be moved; a "
        "new position moves it."));
    derived->setContentsMargins(theme.space(6), 0, theme.space(6), 0);
    auto *split = new QSplitter(Qt::Vertical, part);
    split->addWidget(m_board);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    column->addWidget(derived);
    column->addWidget(split, 1);
    m_boardStack->addWidget(part);
    m_boardStack->addWidget(m_empty);
    m_empty->setObjectName(u"convergence.empty"_s);
    QPushButton *add = m_empty->addButton(tr("Add a priority"));
    add->setVisible(!m_context.workspace->isReadOnly());
    connect(add, &QPushButton::clicked, this,
            [this] { m_context.navigator->showNewRecord(kindOf<Priority>().spec.keyText()); });
    m_tabs->addTab(m_boardStack, tr("Board"));
    const auto open = [this](const RecordId &id) { m_context.navigator->showRecord(id); };
    connect(m_board, &ConvergenceBoard::chosen, this, &ConvergencePage::showCurrent);
    connect(m_board, &ConvergenceBoard::opened, this, open);
    connect(m_detail, &PriorityDetail::openWanted, this, open);
    connect(m_detail, &PriorityDetail::recordWanted, this, &ConvergencePage::recordPosition);
}

void ConvergencePage::setUpMatrix()
{
    m_tabs->addTab(m_matrix, tr("Overlap and gaps"));
    connect(m_matrix, &MatrixPanel::openWanted, this,
            [this](const RecordId &id) { m_context.navigator->showRecord(id); });
    connect(m_matrix, &MatrixPanel::told, m_notice, &NoticeBar::showNote);
    connect(m_matrix, &MatrixPanel::failed, this, [this](const Problem &problem) {
        m_matrixRead = m_matrixRead && m_matrix->isRead();
        m_notice->showProblem(problem);
    });
}

bool ConvergencePage::showsBoard() const
{
    return m_tabs->currentWidget() == m_boardStack;
}

QList<QAction *> ConvergencePage::pageActions()
{
    return showsBoard() ? m_boardActions : m_matrix->pageActions();
}

void ConvergencePage::refresh()
{
    Reader reader(*m_context.workspace);
    m_data = readPriorities(reader);
    if (reader.problem()) {
        m_notice->showProblem(*reader.problem());
        return;
    }
    if (!m_day.isValid())
        m_day = usualDay(m_data, m_context.clock->today());
    showDay();
}

void ConvergencePage::setDay(const QDate &day)
{
    m_day = day;
    showDay();
}

void ConvergencePage::showDay()
{
    m_dayBox->setText(shortDate(PartialDate(m_day), QLocale()));
    updateSteps();
    if (!showsBoard()) {
        m_header->setSubtitle(tr("What each side does on the themes, period by period"));
        if (m_matrixRead)
            return;
        m_matrixRead = true;
        m_matrix->refresh(m_day);
        return;
    }
    m_standings = prioritiesOn(m_data, m_day);
    const QLocale locale;
    m_header->setSubtitle(
        tr("Priorities that run on this day: %1 of %2")
            .arg(locale.toString(m_standings.size()), locale.toString(m_data.priorities.size())));
    m_empty->setText(
        m_data.priorities.isEmpty()
            ? tr("Priorities of the SRSG, the GFMD and the GMG stand here by how far the three agree.")
            : tr("No priority runs on this day. Choose another day, or add a priority."));
    m_boardStack->setCurrentIndex(m_standings.isEmpty() ? 1 : 0);
    m_board->showStandings(m_standings);
    showCurrent(m_board->current());
}

/// What was typed: a day, or the end of a month or year. What cannot be read is told, and the day stays.
void ConvergencePage::readDay()
{
    if (m_dayBox->text() == shortDate(PartialDate(m_day), QLocale()))
        return;
    const auto date = PartialDate::parseLoose(m_dayBox->text(), QLocale());
    if (!date || date->isNull()) {
        m_notice->showProblem(
            {ProblemCode::Invalid,
             tr("“%1” is no date. Write 14 May 2014, 2014-05 or 2014.").arg(m_dayBox->text()),
             {}});
        return;
    }
    m_notice->dismiss();
    setDay(date->last());
}

void ConvergencePage::step(bool forward)
{
    QDate to;
    for (const MeetingStop &stop : std::as_const(m_data.stops)) {
        if (!forward && stop.day < m_day)
            to = stop.day;
        if (forward && stop.day > m_day && !to.isValid())
            to = stop.day;
    }
    if (to.isValid())
        setDay(to);
}

void ConvergencePage::print()
{
    m_context.navigator->showPaper({}, u"priorities@"_s + m_day.toString(Qt::ISODate));
}

void ConvergencePage::updateSteps()
{
    m_print->setEnabled(showsBoard() && m_day.isValid());
    const auto any = [this](auto fits) {
        return std::any_of(m_data.stops.cbegin(), m_data.stops.cend(), fits);
    };
    m_previousMeeting->setEnabled(showsBoard()
                                  && any([this](const MeetingStop &stop) { return stop.day < m_day; }));
    m_nextMeeting->setEnabled(showsBoard()
                              && any([this](const MeetingStop &stop) { return stop.day > m_day; }));
    m_dayBox->setEnabled(showsBoard());
}

const PriorityStanding *ConvergencePage::current() const
{
    const RecordId id = m_board->current();
    const auto found =
        std::find_if(m_standings.cbegin(), m_standings.cend(),
                     [&id](const PriorityStanding &standing) { return standing.priority.id == id; });
    return found == m_standings.cend() ? nullptr : &*found;
}

void ConvergencePage::showCurrent(const RecordId &)
{
    const PriorityStanding *standing = current();
    for (QAction *action : m_boardActions.mid(3))
        action->setEnabled(standing && !m_context.workspace->isReadOnly());
    if (standing)
        m_detail->showStanding(*standing, convergenceHistory(m_data, standing->priority.id));
    else
        m_detail->clear();
}

/// A new position of that side on the chosen priority: said at the meeting of the day, in place of the one that holds.
void ConvergencePage::recordPosition(std::size_t side)
{
    const PriorityStanding *standing = current();
    if (!standing)
        return;
    const SideStanding &held = standing->sides[side];
    QList<std::pair<QString, RecordId>> links{{u"holder"_s, held.entity},
                                              {u"priority"_s, standing->priority.id}};
    for (const MeetingStop &stop : std::as_const(m_data.stops))
        if (stop.day == m_day) {
            links.append({u"stated_at"_s, stop.meeting});
            break;
        }
    if (!held.position.isNull())
        links.append({u"previous"_s, held.position});
    m_context.navigator->showNewRecord(kindOf<Position>().spec.keyText(), links);
}

QVariantMap ConvergencePage::saveState() const
{
    return {{u"day"_s, m_day},
            {u"tab"_s, m_tabs->currentIndex()},
            {u"card"_s, m_board->current().toString()},
            {u"matrix"_s, m_matrix->saveState()}};
}

void ConvergencePage::restoreState(const QVariantMap &state)
{
    if (const QDate day = state.value(u"day"_s).toDate(); day.isValid())
        m_day = day;
    showDay();
    if (const auto card = RecordId::parse(state.value(u"card"_s).toString())) {
        m_board->select(*card);
        showCurrent(*card);
    }
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
    if (!showsBoard())
        m_matrix->restoreState(state.value(u"matrix"_s).toMap());
}

bool ConvergencePage::reveal(const RecordId &id)
{
    const bool here =
        std::any_of(m_standings.cbegin(), m_standings.cend(),
                    [&id](const PriorityStanding &standing) { return standing.priority.id == id; });
    if (!here || !showsBoard())
        return false;
    m_board->select(id);
    showCurrent(id);
    return true;
}

void ConvergencePage::focusFirst()
{
    if (!showsBoard())
        m_matrix->focusFirst();
    else if (m_standings.isEmpty())
        m_dayBox->setFocus(Qt::OtherFocusReason);
    else
        m_board->focusCards();
}

}  // namespace tri::ui
