// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparationpart.h"

#include "core/base/clock.h"
#include "core/base/translations.h"
#include "core/rules/preparation.h"
#include "core/workspace/workspace.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kStepRole = Qt::UserRole;
}

PreparationPart::PreparationPart(const AppContext &context, QWidget *parent)
    : MeetingPart(context, parent), m_notice(new NoticeBar(*context.theme, this)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_stack(new QStackedWidget(this)), m_list(new QTreeWidget(m_stack))
{
    setObjectName(u"meeting.preparation"_s);
    setUpActions();
    setUpList();
    auto *empty = new EmptyState(*context.theme, m_stack);
    empty->setText(tr("Nothing is planned yet. The usual steps from sixty days before the meeting to two weeks after it can be a start."));
    if (!context.workspace->isReadOnly()) {
        connect(empty->addButton(tr("Add the usual steps")), &QPushButton::clicked, this, &PreparationPart::addUsual);
        connect(empty->addButton(tr("Add one step")), &QPushButton::clicked, this, &PreparationPart::addStep);
    }
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    m_summary->setObjectName(u"meeting.preparation.summary"_s);
    const Theme &theme = *context.theme;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(2));
    head->addWidget(m_summary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_notice);
    auto *across = new QHBoxLayout;  // under the title; unlike a margin it is mirrored
    across->setSpacing(0);
    across->addSpacing(theme.space(4));
    across->addWidget(m_stack, 1);
    column->addLayout(across, 1);
}

void PreparationPart::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip, auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"meeting.preparation."_s + key);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_addUsual = make(u"add_usual"_s, u"view-calendar-tasks"_s, tr("Add usual steps"),
                      tr("Add the usual steps that this meeting does not have yet"), &PreparationPart::addUsual);
    m_add = make(u"add_step"_s, u"list-add"_s, tr("Add step"), tr("Add one step to the preparation"),
                 &PreparationPart::addStep);
    m_open = make(u"open_step"_s, u"document-open"_s, tr("Open step"), tr("Open the step with all its fields (Enter)"),
                  &PreparationPart::openStep);
    m_print = make(u"print"_s, u"document-print"_s, tr("Print checklist"),
                   tr("The steps on paper, to tick and to write on (Ctrl+P)"), &PreparationPart::printChecklist);
    m_delete = make(u"delete_step"_s, u"edit-delete"_s, tr("Delete step"), tr("Move the step to the trash"),
                    &PreparationPart::deleteStep);
}

void PreparationPart::setUpList()
{
    m_list->setObjectName(u"meeting.preparation.list"_s);
    m_list->setAccessibleName(tr("Steps of the preparation"));
    m_list->setHeaderLabels({tr("Step"), tr("Days"), tr("Due"), tr("Owner"), tr("Status")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Step, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_open, m_add, m_delete});
    connect(m_list, &QTreeWidget::itemActivated, this, &PreparationPart::openStep);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PreparationPart::updateActions);
    connect(m_list, &QTreeWidget::itemChanged, this, &PreparationPart::tick);
    connect(m_context.theme, &Theme::changed, this, &PreparationPart::fill);
}

void PreparationPart::showMeeting(const MeetingData &meeting)
{
    m_meeting = meeting;
    Reader reader(*m_context.workspace);
    m_steps = stepsOf(reader, meeting.meeting);
    if (const auto &problem = reader.problem())
        Q_EMIT failed(*problem);
    fill();
    offerToFollow();
}

void PreparationPart::fill()
{
    m_filling = true;
    const PreparationStep *chosen = current();
    const RecordId again = chosen ? chosen->id : RecordId();
    m_list->clear();
    int done = 0;
    int late = 0;
    for (const PreparationStep &step : std::as_const(m_steps)) {
        auto *item = new QTreeWidgetItem(m_list);
        showStep(item, step);
        if (step.id == again)
            m_list->setCurrentItem(item);
        done += isDone(step);
        late += !isDone(step) && dueOf(step, m_meeting.meeting).last() < m_context.clock->today()
            && !dueOf(step, m_meeting.meeting).isNull();
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_filling = false;
    m_stack->setCurrentIndex(m_steps.isEmpty() ? 1 : 0);
    m_summary->setVisible(!m_steps.isEmpty());
    QString text = tr("Steps done: %1 of %2.").arg(done).arg(m_steps.size());
    if (late > 0)
        text += u' ' + tr("%n step(s) should have been done by now.", nullptr, late);
    if (!m_meeting.meeting.from.isDay())
        text += u' ' + tr("The meeting has no day yet, so steps have no dates.");
    m_summary->setText(text);
    updateActions();
}

QString PreparationPart::stateText(const PreparationStep &step) const
{
    const FieldSpec *field = kindOf<PreparationStep>().spec.field(u"status");
    const Choice *choice = field->choice(step.status);
    const QString word = choice ? choiceText(*choice) : QString();
    const PartialDate due = dueOf(step, m_meeting.meeting);
    if (isDone(step) || due.isNull())
        return word;
    const QDate today = m_context.clock->today();
    if (due.last() < today)
        return tr("%1, overdue").arg(word);
    if (due.first() <= today)
        return tr("%1, due now").arg(word);
    return word;
}

void PreparationPart::showStep(QTreeWidgetItem *item, const PreparationStep &step)
{
    const Theme &theme = *m_context.theme;
    const QString language = m_context.contentLanguage;
    QStringList owners;
    for (const RecordId &owner : step.owners)
        owners << m_context.workspace->shortTitle(owner, language);
    if (!step.otherOwners.isEmpty())
        owners << step.otherOwners;
    owners.removeAll(QString());
    item->setData(Step, kStepRole, step.id.toString());
    item->setText(Step, isolated(step.title.in(language)));
    item->setText(Offset, isolated(offsetText(step.offsetDays)));
    item->setText(Due, isolated(shortDate(dueOf(step, m_meeting.meeting), locale())));
    item->setText(Owner, isolated(listText(owners)));
    item->setText(Status, stateText(step));
    item->setToolTip(Step, plainTip(step.title.in(language)));
    if (!m_context.workspace->isReadOnly())
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Step, isDone(step) ? Qt::Checked : Qt::Unchecked);
    item->setData(Step, Qt::AccessibleTextRole,
                  tr("%1, %2").arg(step.title.in(language), isDone(step) ? tr("done") : tr("not done")));
    const QColor colour = theme.color(isDone(step) ? Theme::Role::Muted : Theme::Role::Text);
    for (int column = 0; column < Columns; ++column) {
        item->setForeground(column, colour);
        item->setFont(column, theme.font(Theme::Type::Body, step.offsetDays == 0));
        const int wide = QFontMetrics(item->font(column)).horizontalAdvance(item->text(column));
        item->setSizeHint(column, QSize(wide + theme.space(5), theme.rowHeight()));
    }
}

void PreparationPart::offerToFollow()
{
    const QList<PreparationStep> strayed = strayedSteps(m_steps, m_meeting.meeting);
    // A day that was agreed for one step alone is no reason to speak; a meeting that moved concerns most of them.
    const auto open = std::count_if(m_steps.begin(), m_steps.end(), [](const auto &step) { return !isDone(step); });
    if (strayed.size() * 2 <= open || m_context.workspace->isReadOnly()) {
        m_notice->fade();
        return;
    }
    m_notice->showNote(tr("%n step(s) no longer fit the day of the meeting.", nullptr, int(strayed.size())));
    connect(m_notice->addAction(tr("Move them along")), &QPushButton::clicked, this,
            [this, strayed] { apply(followMeeting(strayed, m_meeting.meeting)); });
}

const PreparationStep *PreparationPart::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const auto id = item ? RecordId::parse(item->data(Step, kStepRole).toString()) : std::nullopt;
    const auto at = std::find_if(m_steps.begin(), m_steps.end(), [&id](const auto &step) { return id && step.id == *id; });
    return at == m_steps.end() ? nullptr : &*at;
}

void PreparationPart::updateActions()
{
    const bool open = !m_context.workspace->isReadOnly();
    m_addUsual->setEnabled(open);
    m_add->setEnabled(open);
    m_open->setEnabled(current() != nullptr);
    m_print->setEnabled(!m_steps.isEmpty());
    m_delete->setEnabled(open && current());
}

QList<QAction *> PreparationPart::actions()
{
    return {m_print, m_addUsual, m_add, m_open, m_delete};
}

void PreparationPart::focusFirst()
{
    if (m_steps.isEmpty()) {
        if (auto *button = m_stack->currentWidget()->findChild<QPushButton *>())
            button->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

bool PreparationPart::apply(const ChangeSet &change)
{
    if (change.isEmpty())
        return false;
    const auto stamp = m_context.workspace->apply(change);
    if (!stamp)
        Q_EMIT failed(stamp.error());
    return stamp.has_value();
}

void PreparationPart::addUsual()
{
    const auto usual = usualPreparation();
    if (!usual) {
        Q_EMIT failed(usual.error());
        return;
    }
    Reader reader(*m_context.workspace);
    const ChangeSet change = addUsualSteps(reader, m_meeting.meeting, *usual, m_context.clock->today(),
                                           [this] { return m_context.workspace->newId(); });
    if (change.isEmpty())
        m_notice->showNote(m_meeting.meeting.from.isDay()
                               ? tr("The meeting has all usual steps that can still be done.")
                               : tr("The meeting has all usual steps."));
    else
        apply(change);
}

void PreparationPart::addStep()
{
    m_context.navigator->showNewRecord(kindOf<PreparationStep>().spec.keyText(), {{u"meeting"_s, m_meeting.meeting.id}});
}

void PreparationPart::printChecklist()
{
    m_context.navigator->showPaper(m_meeting.meeting.id, paper());
}

void PreparationPart::openStep()
{
    if (const PreparationStep *step = current())
        m_context.navigator->showRecord(step->id);
}

void PreparationPart::deleteStep()
{
    const PreparationStep *step = current();
    if (!step)
        return;
    const QString name = step->title.in(m_context.contentLanguage);
    if (!apply(changeOf(deletion(toRow(*step)), step->title.in(step->title.original))))
        return;
    m_notice->showNote(tr("“%1” moved to the trash.").arg(name));
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            Q_EMIT failed(undone.error());
    });
}

void PreparationPart::tick(QTreeWidgetItem *item)
{
    if (m_filling)
        return;
    const int at = m_list->indexOfTopLevelItem(item);
    const bool done = item->checkState(Step) == Qt::Checked;
    if (at >= 0 && at < m_steps.size() && done != isDone(m_steps[at]))
        // The commit fills the list anew; this item must not go while it is being told of.
        QMetaObject::invokeMethod(this, [this, step = m_steps[at], done] { apply(setDone(step, done, m_context.clock->today())); },
                                  Qt::QueuedConnection);
}

}  // namespace tri::ui
