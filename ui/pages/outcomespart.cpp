// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outcomespart.h"

#include "core/workspace/workspace.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/pages/outcomeline.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

struct StepWords {
    const char *key;
    const char *icon;
    const char *text;
    const char *tip;
};

constexpr std::array<StepWords, kOutcomeSteps.size()> kWords{
    {{"to_activity", "view-calendar-tasks",
      QT_TRANSLATE_NOOP("tri::ui::OutcomesPart", "Make an &activity of it"),
      QT_TRANSLATE_NOOP("tri::ui::OutcomesPart", "Put the outcome into the work plan, with who and by when")},
     {"to_request", "help-contents",
      QT_TRANSLATE_NOOP("tri::ui::OutcomesPart", "Make an expertise &request of it"),
      QT_TRANSLATE_NOOP("tri::ui::OutcomesPart", "Ask for the expertise that the outcome needs")},
     {"to_follow_up", "go-next", QT_TRANSLATE_NOOP("tri::ui::OutcomesPart", "Make a &follow-up of it"),
      QT_TRANSLATE_NOOP("tri::ui::OutcomesPart", "Note what was said as voluntary follow-up")},
     {"to_recommendation", "bookmarks",
      QT_TRANSLATE_NOOP("tri::ui::OutcomesPart", "Make a re&commendation of it"),
      QT_TRANSLATE_NOOP("tri::ui::OutcomesPart",
                        "Keep the outcome as a recommendation with a number of its own")}}};

}  // namespace

OutcomesPart::OutcomesPart(const AppContext &context, QWidget *parent)
    : MeetingPart(context, parent), m_notice(new NoticeBar(*context.theme, this)),
      m_line(new OutcomeLine(context, this)),
      m_model(new RecordTableModel(kindOf<Outcome>().spec, context, this)),
      m_view(new RecordTableView(context, this)), m_empty(new EmptyState(*context.theme, this)),
      m_menu(new QMenu(this))
{
    setObjectName(u"meeting.outcomes_tab"_s);
    const Theme &theme = *context.theme;
    m_notice->hide();
    m_line->setVisible(!context.workspace->isReadOnly());
    auto *above = new QHBoxLayout;
    above->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(2));
    above->addWidget(m_line, 1);
    auto *across = new QHBoxLayout;
    across->addSpacing(theme.space(4));
    across->addWidget(m_view, 1);
    across->addWidget(m_empty, 1);
    m_empty->setText(
        tr("Nothing is noted yet. Decisions, actions, notes and disagreements of this meeting stand here, by "
           "the item they belong to."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(above);
    column->addLayout(across, 1);
    setUpTable();
    setUpActions();
    connect(m_line, &OutcomeLine::failed, m_notice, &NoticeBar::showProblem);
    connect(m_line, &OutcomeLine::added, this, [this](const RecordId &id) {
        m_notice->dismiss();
        select(id);
    });
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (!m_own)
            m_notice->fade();
    });
    updateActions();
}

OutcomesPart::~OutcomesPart()
{
    disconnect(m_view->selectionModel(), nullptr, this, nullptr);
}

void OutcomesPart::setUpTable()
{
    m_view->setObjectName(u"meeting.outcomes"_s);
    m_view->setAccessibleName(tr("Outcomes by agenda item"));
    m_view->setRecords(m_model);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_model->setColumns(
        {u"text"_s, u"reference"_s, u"kind"_s, u"responsible"_s, u"due"_s, u"status"_s, u"became"_s});
    static constexpr std::array widths{42, 16, 13, 22, 16, 12, 24};  // in characters
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column,
                               m_context.theme->textWidth(std::size_t(column) < widths.size()
                                                              ? widths[std::size_t(column)]
                                                              : m_model->usualWidth(column)));
    connect(m_view, &RecordTableView::opened, this, &OutcomesPart::openCurrent);
    connect(m_view, &RecordTableView::left, m_model, &RecordTableModel::release);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OutcomesPart::updateActions);
    connect(m_model, &RecordTableModel::countChanged, this, &OutcomesPart::updateActions);
    connect(m_model, &RecordTableModel::failed, m_notice, &NoticeBar::showProblem);
    connect(m_model, &RecordTableModel::refused, this,
            [this](const QModelIndex &, const Problem &problem) { m_notice->showProblem(problem); });
}

QAction *OutcomesPart::makeAction(const QString &key, const QString &icon, const QString &text,
                                  const QString &tip)
{
    auto *action = new QAction(m_context.theme->icon(icon), text, this);
    action->setObjectName(u"outcomes."_s + key);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

void OutcomesPart::setUpActions()
{
    m_open = makeAction(u"open"_s, u"document-open"_s, tr("Open outcome"),
                        tr("Open the outcome on a page of its own"));
    m_delete = makeAction(u"delete"_s, u"edit-delete"_s, tr("Delete outcome"),
                          tr("Move the selected outcomes to the trash; their numbers are not given again"));
    m_carry = makeAction(
        u"carry_on"_s, u"go-jump"_s, tr("Carry on as…"),
        tr("Make an activity, a request, a follow-up or a recommendation of the outcome (Ctrl+Shift+O)"));
    m_carry->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_carry->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_carry);
    m_delete->setShortcut(QKeySequence(Qt::Key_Delete));
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_menu->setObjectName(u"outcomes.carry_on_menu"_s);
    for (std::size_t i = 0; i < kWords.size(); ++i) {
        m_steps[i] = makeAction(QString::fromLatin1(kWords[i].key), QString::fromLatin1(kWords[i].icon),
                                tr(kWords[i].text), tr(kWords[i].tip));
        connect(m_steps[i], &QAction::triggered, this, [this, i] { carryOn(kOutcomeSteps[i]); });
        m_menu->addAction(m_steps[i]);
    }
    connect(m_open, &QAction::triggered, this, &OutcomesPart::openCurrent);
    connect(m_delete, &QAction::triggered, this, &OutcomesPart::removeSelected);
    connect(m_carry, &QAction::triggered, this, [this] {
        const QRect row = m_view->visualRect(m_view->currentIndex());
        const QPoint start = isRightToLeft() ? row.bottomRight() - QPoint(m_menu->sizeHint().width() - 1, 0)
                                             : row.bottomLeft();
        m_menu->popup(m_view->viewport()->mapToGlobal(start));
        m_menu->setActiveAction(m_steps.front());
    });
    m_view->addActions({m_open, m_delete});
    for (QAction *step : m_steps)
        m_view->addAction(step);
}

QList<QAction *> OutcomesPart::actions()
{
    QList<QAction *> out{m_carry, m_open, m_delete};
    for (QAction *step : m_steps)
        out << step;
    return out;
}

void OutcomesPart::updateActions()
{
    m_view->setVisible(!m_model->ids().isEmpty());
    m_empty->setVisible(m_model->ids().isEmpty());
    const bool chosen = !current().isNull();
    const bool open = chosen && !m_context.workspace->isReadOnly();
    m_open->setEnabled(chosen);
    m_delete->setEnabled(open);
    m_carry->setEnabled(open);
    for (QAction *step : m_steps)
        step->setEnabled(open);
}

void OutcomesPart::showMeeting(const MeetingData &meeting)
{
    m_line->showMeeting(meeting);
    RecordIds items;
    for (const AgendaLine &line : meeting.lines)
        items << line.item.id;
    if (m_meeting == meeting.meeting.id && items == m_items)
        return;  // the list follows the changes of its records by itself
    m_meeting = meeting.meeting.id;
    m_items = items;
    m_model->setGroupOrder(items);
    m_model->show({.kind = &kindOf<Outcome>().spec,
                   .filter = {{{u"meeting"_s, Condition::Op::Is, m_meeting}}},
                   .sort = {{u"reference"_s}}},
                  u"item"_s);
}

RecordId OutcomesPart::current() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

void OutcomesPart::select(const RecordId &outcome)
{
    if (const int row = m_model->rowOf(outcome); row >= 0)
        m_view->moveTo(row, 0);
}

void OutcomesPart::openCurrent()
{
    if (const RecordId id = current(); !id.isNull())
        m_context.navigator->showRecord(id);
}

void OutcomesPart::removeSelected()
{
    const RecordIds ids = m_view->selectedIds();
    ChangeSet change;
    change.label = {u"delete"_s, u"outcome"_s, {}, {}, int(ids.size())};
    for (const RecordId &id : ids)
        if (const auto row = m_context.workspace->row(id)) {
            change.records << deletion(*row);
            change.label.subject = ids.size() == 1 ? row->reference() : QString();
        }
    if (change.isEmpty())
        return;
    m_own = true;
    const auto stamp = m_context.workspace->apply(change);
    m_own = false;
    if (!stamp) {
        m_notice->showProblem(stamp.error());
        return;
    }
    m_notice->showNote(ids.size() == 1 ? tr("1 outcome moved to the trash.")
                                       : tr("%n outcomes moved to the trash.", nullptr, int(ids.size())));
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            m_notice->showProblem(undone.error());
    });
}

void OutcomesPart::carryOn(OutcomeStep step)
{
    m_view->finishEditing();
    Reader reader(*m_context.workspace);
    const auto outcome = reader.one<Outcome>(current());
    if (!outcome)
        return;
    const RecordId id = m_context.workspace->newId();
    const Result<ChangeSet> change = becomeRecord(reader, *outcome, step, id);
    if (!change) {
        tellRefused(change.error(), alreadyBecame(reader, *outcome, step));
        return;
    }
    m_own = true;
    const auto stamp = m_context.workspace->apply(*change);
    m_own = false;
    if (!stamp)
        m_notice->showProblem(stamp.error());
    else
        tellCarriedOn(outcome->reference, id);
}

void OutcomesPart::tellCarriedOn(const QString &reference, const RecordId &made)
{
    const auto row = m_context.workspace->row(made);
    m_notice->showNote(tr("%1 is carried on: %2 “%3”.", "reference, kind and title of records")
                           .arg(isolated(reference), row ? row->spec->labelText() : QString(),
                                m_context.workspace->title(made, m_context.contentLanguage)));
    QPushButton *open = m_notice->addAction(tr("Open"));
    open->setObjectName(u"outcomes.open_made"_s);
    connect(open, &QPushButton::clicked, this, [this, made] { m_context.navigator->showRecord(made); });
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            m_notice->showProblem(undone.error());
    });
}

void OutcomesPart::tellRefused(const Problem &problem, const RecordId &first)
{
    m_notice->showProblem(problem);
    if (first.isNull())
        return;
    QPushButton *open = m_notice->addAction(tr("Open"));
    open->setObjectName(u"outcomes.open_first"_s);
    connect(open, &QPushButton::clicked, this, [this, first] { m_context.navigator->showRecord(first); });
}

void OutcomesPart::commit()
{
    m_view->finishEditing();
}

void OutcomesPart::focusFirst()
{
    if (m_line->isVisibleTo(this))
        m_line->focusFirst();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
