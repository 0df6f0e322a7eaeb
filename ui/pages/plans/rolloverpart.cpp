// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/rolloverpart.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Line, Status, Due, Becomes, Reason };

QString fateWord(LineFate fate)
{
    switch (fate) {
    case LineFate::Done: return RollOverPart::tr("Done");
    case LineFate::Continue: return RollOverPart::tr("Continues");
    case LineFate::Drop: return RollOverPart::tr("Dropped");
    }
    Q_UNREACHABLE();
}

QString statusWord(const PlanTree &tree, int line)
{
    const Activity *work = tree.activity(line);
    const Row row = work ? toRow(*work) : toRow(*tree.objective(line));
    const Choice *choice = row.spec->field("status")->choice(row.text("status"));
    return choice ? choiceText(*choice) : QString();
}

/// The year after; "2013-2015" gives "2016-2018".
PartialDate following(const PartialDate &from, const PartialDate &to)
{
    const int months =
        (to.last().year() - from.first().year()) * 12 + to.last().month() - from.first().month() + 1;
    return shifted(from, months);
}

}  // namespace

RollOverPart::RollOverPart(const AppContext &context, QWidget *parent)
    : PlanPart(context, parent), m_notice(new NoticeBar(*context.theme, this)), m_list(new QTreeWidget(this))
{
    setObjectName(u"plan.rollover"_s);
    m_notice->setObjectName(u"plan.rollover.notice"_s);
    setUpActions();
    makeList();
    auto *across = new QHBoxLayout;  // under the title; unlike a margin it is mirrored
    across->setSpacing(0);
    across->addSpacing(context.theme->space(4));
    across->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(makeForm());
    column->addLayout(across, 1);
    column->addWidget(makeFoot());
}

void RollOverPart::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text,
                             const QKeySequence &keys, auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"plan.rollover."_s + key);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        if (!keys.isEmpty())
            action->setToolTip(tr("%1 (%2)", "what an action does and its keys")
                                   .arg(text, keys.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_done = make(u"done"_s, u"dialog-ok-apply"_s, tr("Done"), Qt::Key_D, [this] { choose(LineFate::Done); });
    m_continue = make(u"continue"_s, u"go-next"_s, tr("Continue in the next plan"), Qt::Key_C,
                      [this] { choose(LineFate::Continue); });
    m_drop = make(u"drop"_s, u"edit-delete"_s, tr("Drop with a reason"), Qt::Key_X,
                  [this] { choose(LineFate::Drop); });
    m_make = make(u"make"_s, u"document-new"_s, tr("Make the next plan"), {}, [this] { this->make(); });
}

QWidget *RollOverPart::makeForm()
{
    const Theme &theme = *m_context.theme;
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(2));
    grid->setHorizontalSpacing(theme.space(2));
    grid->setVerticalSpacing(theme.space(2));
    const auto add = [&](int row, int column, const QString &key, const QString &name, QWidget *field) {
        field->setObjectName(u"plan.rollover."_s + key);
        field->setAccessibleName(name);
        auto *label = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, form);
        label->setText(name);
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
    };
    const auto line = [form] { return new QLineEdit(form); };
    add(0, 0, u"title"_s, tr("Title of the next plan"), m_title = line());
    add(0, 2, u"reference"_s, tr("Reference"), m_reference = line());
    add(1, 0, u"from"_s, tr("From"), m_from = line());
    add(1, 2, u"to"_s, tr("Until"), m_to = line());
    m_dates = new QComboBox(form);
    m_dates->addItem(tr("Move along with the period"), int(RollOver::Dates::Shift));
    m_dates->addItem(tr("Leave empty, to be agreed anew"), int(RollOver::Dates::Empty));
    add(2, 0, u"dates"_s, tr("Dates of what continues"), m_dates);
    m_close = new QCheckBox(tr("Close this plan"), form);
    m_close->setObjectName(u"plan.rollover.close"_s);
    m_close->setChecked(true);
    grid->addWidget(m_close, 2, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    return form;
}

void RollOverPart::makeList()
{
    m_list->setObjectName(u"plan.rollover.list"_s);
    m_list->setAccessibleName(tr("What becomes of each line"));
    m_list->setHeaderLabels({tr("Line"), tr("Status"), tr("Due"), tr("Becomes"), tr("Reason")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Line, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_done, m_continue, m_drop});
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RollOverPart::updateActions);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PlanPart::currentLineChanged);
}

QWidget *RollOverPart::makeFoot()
{
    const Theme &theme = *m_context.theme;
    auto *foot = new QWidget(this);
    m_counts = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, foot);
    m_counts->setObjectName(u"plan.rollover.counts"_s);
    m_counts->setWordWrap(true);
    m_reason = new QLineEdit(foot);
    m_reason->setObjectName(u"plan.rollover.reason"_s);
    m_reason->setAccessibleName(tr("Why the selected lines are dropped"));
    m_reason->setPlaceholderText(tr("Why the selected lines are dropped, then Enter"));
    connect(m_reason, &QLineEdit::returnPressed, this, &RollOverPart::applyDrop);
    m_go = new QPushButton(m_make->text(), foot);
    m_go->setObjectName(u"plan.rollover.go"_s);
    m_go->setAutoDefault(true);
    connect(m_go, &QPushButton::clicked, this, &RollOverPart::make);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(2));
    for (QAction *action : {m_done, m_continue, m_drop}) {
        auto *button =
            new QPushButton(action->icon(),
                            tr("%1 (%2)", "what a button does and its key")
                                .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)),
                            foot);
        button->setObjectName(action->objectName() + u"_button"_s);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_reason, 1);
    auto *last = new QHBoxLayout;
    last->setSpacing(theme.space(2));
    last->addWidget(m_counts, 1);
    last->addWidget(m_go);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addLayout(buttons);
    column->addLayout(last);
    return foot;
}

void RollOverPart::showPlan(const SharedPlan &plan)
{
    const bool other = !m_plan || m_plan->plan.id != plan->plan.id;
    m_plan = plan;
    Reader reader(*m_context.workspace);
    if (auto contents = readPlanContents(reader, plan->plan.id))
        m_contents = *std::move(contents);
    if (reader.problem())
        Q_EMIT failed(*reader.problem());
    if (other)
        beginAnew();
    // What was chosen for a line stays; lines that are new are suggested anew, those that are closed are no choice any more.
    QHash<RecordId, RollOver::Choice> choices = suggestedFates(m_contents.tree);
    for (auto it = choices.begin(); it != choices.end(); ++it)
        if (const auto kept = m_choices.constFind(it.key()); kept != m_choices.cend())
            *it = *kept;
    m_choices = choices;
    fill();
}

void RollOverPart::beginAnew()
{
    const WorkPlan &plan = m_plan->plan;
    m_choices.clear();
    m_title->clear();
    m_reference->clear();
    m_reason->clear();
    m_from->clear();
    m_to->clear();
    if (plan.from.isNull() || plan.to.isNull())
        return;
    const PartialDate from = following(plan.from, plan.to);
    const int months = (from.first().year() - plan.from.first().year()) * 12 + from.first().month()
        - plan.from.first().month();
    m_from->setText(longDate(from, locale()));
    m_to->setText(longDate(shifted(plan.to, months), locale()));
}

void RollOverPart::fill()
{
    const RecordId again = currentLine();
    const RecordIds chosen = selected();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const PlanTree &tree = m_contents.tree;
    QHash<RecordId, QTreeWidgetItem *> items;
    for (int line = 0; line < tree.lines.size(); ++line) {
        const PlanLine &at = tree.lines[line];
        QTreeWidgetItem *parent = items.value(at.parent);
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_list);
        items.insert(at.id, item);
        item->setData(Line, Qt::UserRole, at.id.toString());
        item->setText(Line, lineName(tree, line));
        item->setText(Status, statusWord(tree, line));
        if (const Activity *work = tree.activity(line))
            item->setText(Due, isolated(shortDate(work->due.isNull() ? work->to : work->due, locale())));
        showChoice(item);
        item->setExpanded(true);
    }
    if (QTreeWidgetItem *item = items.value(again))
        m_list->setCurrentItem(item, 0, QItemSelectionModel::NoUpdate);
    for (const RecordId &id : chosen)
        if (QTreeWidgetItem *item = items.value(id))
            item->setSelected(true);
    showCounts();
    updateActions();
}

void RollOverPart::showChoice(QTreeWidgetItem *item)
{
    const RecordId id = RecordId::parse(item->data(Line, Qt::UserRole).toString()).value_or(RecordId());
    const auto choice = m_choices.constFind(id);
    const bool open = choice != m_choices.cend();
    item->setText(Becomes, open ? fateWord(choice->fate) : tr("as it is"));
    item->setText(Reason, open ? isolated(choice->reason) : QString());
    item->setForeground(Becomes, m_context.theme->color(open ? Theme::Role::Text : Theme::Role::Muted));
    item->setForeground(Line, m_context.theme->color(open ? Theme::Role::Text : Theme::Role::Muted));
    item->setFont(Becomes, m_context.theme->font(Theme::Type::Body, open));
}

void RollOverPart::showCounts()
{
    const RollOverCounts counts = countRollOver(m_contents, wanted());
    QStringList parts{tr("%n continue", "lines of a plan", counts.continued),
                      tr("%n done", "lines of a plan", counts.done),
                      tr("%n dropped", "lines of a plan", counts.dropped)};
    if (counts.along > 0)
        parts << tr("%n closed lines come along", nullptr, counts.along);
    if (counts.indicators > 0)
        parts << tr("%n indicators with their last value as baseline", nullptr, counts.indicators);
    if (counts.milestones > 0)
        parts << tr("%n milestones", nullptr, counts.milestones);
    m_counts->setText(m_choices.isEmpty() ? tr("No line of this plan is open.") : parts.join(u"  ·  "_s));
}

RecordIds RollOverPart::selected() const
{
    RecordIds out;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        if (const auto id = RecordId::parse(item->data(Line, Qt::UserRole).toString()))
            out << *id;
    return out;
}

void RollOverPart::choose(LineFate fate)
{
    if (selected().isEmpty())
        return;
    if (fate == LineFate::Drop) {
        m_reason->setFocus(Qt::OtherFocusReason);
        m_reason->selectAll();
        return;
    }
    applyChoice({fate, {}});
}

void RollOverPart::applyDrop()
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty()) {
        m_notice->showNote(tr("Say in a few words why the lines are dropped; others will want to know."));
        return;
    }
    applyChoice({LineFate::Drop, reason});
    m_list->setFocus(Qt::OtherFocusReason);
}

void RollOverPart::applyChoice(const RollOver::Choice &choice)
{
    m_notice->fade();
    chooseFate(m_choices, m_contents.tree, selected(), choice, true);
    for (QTreeWidgetItemIterator it(m_list); *it; ++it)
        showChoice(*it);
    showCounts();
}

RollOver RollOverPart::wanted() const
{
    RollOver out;
    const QString title = m_title->text().simplified();
    if (!title.isEmpty())
        out.title = LocalText(m_context.contentLanguage, title);
    const auto date = [this](const QLineEdit *edit) {
        return PartialDate::parseLoose(edit->text().trimmed(), locale()).value_or(PartialDate());
    };
    out.reference = m_reference->text();
    out.from = date(m_from);
    out.to = date(m_to);
    out.dates = RollOver::Dates(m_dates->currentData().toInt());
    out.closeOld = m_close->isChecked();
    out.lines = m_choices;
    out.today = PartialDate(m_context.clock->today());
    return out;
}

void RollOverPart::make()
{
    if (!m_plan || m_context.workspace->isReadOnly())
        return;
    RecordId made;
    const auto changes = rollOver(
        m_contents, wanted(), [this] { return m_context.workspace->newId(); }, &made);
    if (!changes) {
        m_notice->showProblem(changes.error());
        if (m_title->text().trimmed().isEmpty())
            m_title->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_notice->dismiss();
    const auto stamp = applyLong(m_context, *changes);
    if (!stamp) {
        Q_EMIT failed(stamp.error());
        return;
    }
    m_notice->showNote(
        tr("The next plan is made, and each open line of this one is settled. Ctrl+Z takes all of it back."));
    connect(m_notice->addAction(tr("Open the next plan")), &QPushButton::clicked, this,
            [this, made] { m_context.navigator->showRecord(made); });
}

RecordId RollOverPart::currentLine() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? RecordId::parse(item->data(Line, Qt::UserRole).toString()).value_or(RecordId())
                : RecordId();
}

void RollOverPart::setCurrentLine(const RecordId &line)
{
    for (QTreeWidgetItemIterator it(m_list); *it; ++it)
        if ((*it)->data(Line, Qt::UserRole).toString() == line.toString()) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentItem(*it);
            updateActions();
            return;
        }
}

QList<QAction *> RollOverPart::actions()
{
    return {m_make, m_done, m_continue, m_drop};
}

void RollOverPart::updateActions()
{
    const bool writable = !m_context.workspace->isReadOnly();
    const RecordIds lines = selected();
    const bool any = writable && std::any_of(lines.begin(), lines.end(), [this](const RecordId &id) {
                         const int line = m_contents.tree.placeOf(id);
                         if (line < 0)
                             return false;
                         for (int at = line; at < m_contents.tree.end(line); ++at)
                             if (isOpenLine(m_contents.tree, at))
                                 return true;
                         return false;
                     });
    for (QAction *action : {m_done, m_continue, m_drop})
        action->setEnabled(any);
    m_make->setEnabled(writable && m_plan);
    m_go->setEnabled(m_make->isEnabled());
    m_reason->setEnabled(any);
}

void RollOverPart::focusFirst()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
