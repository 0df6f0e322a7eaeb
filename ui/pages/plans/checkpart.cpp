// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/checkpart.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/records/recordform.h"

#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextDocument>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGapRole = Qt::UserRole;      // index into the gaps; none at a heading
constexpr int kKeyRole = Qt::UserRole + 1;  // of a heading: the line or the rule
enum Column { What, How, Kind };

}  // namespace

CheckPart::CheckPart(const AppContext &context, QWidget *parent)
    : PlanPart(context, parent), m_notice(new NoticeBar(*context.theme, this)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_group(new QComboBox(this)), m_severity(new QComboBox(this)), m_filter(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_detail(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this))
{
    setObjectName(u"plan.check"_s);
    m_notice->setObjectName(u"plan.check.notice"_s);
    setUpActions();
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"plan.check.split"_s);
    split->addWidget(makeList());
    split->addWidget(makeSide());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(split, 1);
}

void CheckPart::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip,
                             const QKeySequence &keys, auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"plan.check."_s + key);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(keys.isEmpty() ? tip
                                          : tr("%1 (%2)", "what an action does and its keys")
                                                .arg(tip, keys.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_fix = make(u"fix"_s, u"document-edit"_s, tr("Go to the field"),
                 tr("Open the field at which it is mended; Enter does too"), {}, &CheckPart::goToFix);
    m_mend = make(u"mend"_s, u"dialog-ok-apply"_s, tr("Take the proposal"),
                  tr("Set the proposed value, of all that are selected"), Qt::CTRL | Qt::Key_Return,
                  &CheckPart::mend);
    m_open = make(u"open"_s, u"document-open"_s, tr("Open the record"),
                  tr("Open the record with all its fields"), {}, [this] {
                      if (const PlanGap *gap = current())
                          m_context.navigator->showRecord(gap->record);
                  });
    m_print = make(u"print"_s, u"document-print"_s, tr("Print the list"),
                   tr("Show the list as it will be printed"), {}, &CheckPart::print);
}

QWidget *CheckPart::makeHead()
{
    const Theme &theme = *m_context.theme;
    auto *head = new QWidget(this);
    m_summary->setObjectName(u"plan.check.summary"_s);
    m_summary->setStrong(true);
    m_group->setObjectName(u"plan.check.group"_s);
    m_group->setAccessibleName(tr("Group by"));
    m_group->addItem(tr("By line"), u"line"_s);
    m_group->addItem(tr("By rule"), u"rule"_s);
    m_severity->setObjectName(u"plan.check.kind"_s);
    m_severity->setAccessibleName(tr("Kind"));
    m_severity->addItem(tr("All kinds"), -1);
    for (const auto severity : {PlanGap::Severity::Error, PlanGap::Severity::Open, PlanGap::Severity::Note})
        m_severity->addItem(gapSeverityText(severity), int(severity));
    m_filter->setObjectName(u"plan.check.filter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter by words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(theme.textWidth(30));
    for (QComboBox *box : {m_group, m_severity})
        connect(box, &QComboBox::currentIndexChanged, this, &CheckPart::fill);
    connect(m_filter, &QLineEdit::textChanged, this, &CheckPart::fill);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(2));
    row->setSpacing(theme.space(2));
    row->addWidget(m_summary, 1);
    row->addWidget(m_group);
    row->addWidget(m_severity);
    row->addWidget(m_filter, 1);
    return head;
}

QWidget *CheckPart::makeList()
{
    auto *box = new QWidget(this);
    m_list->setObjectName(u"plan.check.list"_s);
    m_list->setAccessibleName(tr("Open points"));
    m_list->setHeaderLabels({tr("What"), tr("How to mend it"), tr("Kind")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(How, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Kind, QHeaderView::ResizeToContents);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_fix, m_mend, m_open});
    connect(m_list, &QTreeWidget::itemActivated, this, &CheckPart::goToFix);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &CheckPart::updateActions);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        updateActions();
        Q_EMIT currentLineChanged();
    });
    const Theme &theme = *m_context.theme;
    m_detail->setObjectName(u"plan.check.detail"_s);
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(2));
    auto *across = new QHBoxLayout;  // under the title; unlike a margin it is mirrored
    across->setSpacing(0);
    across->addSpacing(theme.space(4));
    across->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(across, 1);
    column->addWidget(m_detail);
    return box;
}

QWidget *CheckPart::makeSide()
{
    const Theme &theme = *m_context.theme;
    m_side = new QWidget(this);
    m_side->setObjectName(u"plan.check.side"_s);
    m_sideHead = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, m_side);
    m_sideHead->setObjectName(u"plan.check.side_head"_s);
    m_sideHead->setWordWrap(true);
    m_form = new RecordForm(m_context, m_side);
    auto *back = new QPushButton(tr("Back to the list"), m_side);
    back->setObjectName(u"plan.check.back"_s);
    back->setToolTip(tr("Back to the list (Esc)"));
    connect(back, &QPushButton::clicked, this, &CheckPart::closeSide);
    connect(m_form, &RecordForm::leaveWanted, this, &CheckPart::closeSide);
    connect(new QShortcut(Qt::Key_Escape, m_side, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &CheckPart::closeSide);
    auto *column = new QVBoxLayout(m_side);
    setReadingMargins(column, theme.space(2), theme.space(2), theme.space(4), theme.space(2));
    column->setSpacing(theme.space(2));
    column->addWidget(m_sideHead);
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(m_form, 1);
    m_side->hide();
    return m_side;
}

void CheckPart::showPlan(const SharedPlan &plan)
{
    if (!m_plan || m_plan->plan.id != plan->plan.id)
        m_side->hide();
    m_list->setColumnHidden(How, m_side->isVisible());
    m_plan = plan;
    read();
    fill();
}

void CheckPart::read()
{
    Reader reader(*m_context.workspace);
    const auto facts = readPlanFacts(reader, m_plan->plan.id, m_context.clock->today());
    if (reader.problem())
        Q_EMIT failed(*reader.problem());
    m_gaps = facts ? checkPlan(*facts) : QList<PlanGap>();
}

bool CheckPart::passes(const PlanGap &gap) const
{
    const int kind = m_severity->currentData().toInt();
    if (kind >= 0 && int(gap.severity) != kind)
        return false;
    const PlanRule *rule = planRule(gap.rule);
    const QString text = gap.text + u' ' + gap.fix + u' ' + (rule ? planRuleName(*rule) : QString());
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString CheckPart::lineText(const RecordId &line) const
{
    const int at = m_plan->placeOf(line);
    return at < 0 ? tr("The plan itself") : isolated(lineName(*m_plan, at));
}

QTreeWidgetItem *CheckPart::groupOf(const PlanGap &gap, QHash<QString, QTreeWidgetItem *> &groups)
{
    const bool byRule = m_group->currentData() == u"rule"_s;
    const QString key = byRule ? gap.rule : gap.line.toString();
    QTreeWidgetItem *&group = groups[key];
    if (!group) {
        group = new QTreeWidgetItem(m_list);
        const PlanRule *rule = byRule ? planRule(gap.rule) : nullptr;
        group->setText(What, rule ? planRuleName(*rule) : lineText(gap.line));
        if (rule)
            group->setText(How, planRuleText(*rule));
        group->setData(What, kKeyRole, key);
        QFont strong = m_context.theme->font(Theme::Type::Body, true);
        group->setFont(What, strong);
        group->setFirstColumnSpanned(!rule);
        group->setExpanded(true);
    }
    return group;
}

/// The heading above says the line, or the rule; the item says the other. The whole sentence stands below the list.
void CheckPart::addGap(int index, QTreeWidgetItem *group)
{
    const PlanGap &gap = m_gaps[index];
    const PlanRule *rule = planRule(gap.rule);
    const bool byRule = m_group->currentData() == u"rule"_s;
    auto *item = new QTreeWidgetItem(group);
    item->setText(What, byRule || !rule ? lineText(gap.line) : planRuleName(*rule));
    item->setText(How, gap.proposed.isEmpty() ? gap.fix : tr("%1 A value is proposed.").arg(gap.fix));
    item->setText(Kind, gapSeverityText(gap.severity));
    const QString icon = gap.severity == PlanGap::Severity::Error ? u"dialog-warning"_s
        : gap.severity == PlanGap::Severity::Open                 ? u"document-edit"_s
                                                                  : u"dialog-information"_s;
    item->setIcon(Kind, m_context.theme->icon(icon));
    item->setData(What, kGapRole, index);
    item->setToolTip(What, Qt::convertFromPlainText(gap.text, Qt::WhiteSpaceNormal));
    item->setToolTip(How, Qt::convertFromPlainText(gap.fix, Qt::WhiteSpaceNormal));
    item->setData(What, Qt::AccessibleTextRole, gap.text);
}

void CheckPart::fill()
{
    if (!m_plan)
        return;
    const PlanGap *chosen = current();
    const std::optional<PlanGap> again = chosen ? std::optional(*chosen) : std::nullopt;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    QTreeWidgetItem *at = nullptr;
    int shown = 0;
    for (int i = 0; i < m_gaps.size(); ++i) {
        if (!passes(m_gaps[i]))
            continue;
        QTreeWidgetItem *group = groupOf(m_gaps[i], groups);
        addGap(i, group);
        ++shown;
        if (again && m_gaps[i].record == again->record && m_gaps[i].rule == again->rule)
            at = group->child(group->childCount() - 1);
    }
    const QString counts = gapCountText(countGaps(m_gaps));
    m_summary->setText(shown == m_gaps.size() ? counts : tr("%1; %n shown", nullptr, shown).arg(counts));
    if (at)
        m_list->setCurrentItem(at);
    updateActions();
}

const PlanGap *CheckPart::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant index = item ? item->data(What, kGapRole) : QVariant();
    return index.isValid() && index.toInt() < m_gaps.size() ? &m_gaps[index.toInt()] : nullptr;
}

QList<PlanGap> CheckPart::selected() const
{
    QList<int> places;
    const auto take = [&places](const QTreeWidgetItem *item) {
        const QVariant index = item->data(What, kGapRole);
        if (index.isValid() && !places.contains(index.toInt()))
            places << index.toInt();
    };
    for (const QTreeWidgetItem *item : m_list->selectedItems()) {
        take(item);
        for (int i = 0; i < item->childCount(); ++i)
            take(item->child(i));
    }
    QList<PlanGap> out;
    for (const int index : std::as_const(places))
        out << m_gaps[index];
    return out;
}

RecordId CheckPart::currentLine() const
{
    const PlanGap *gap = current();
    return gap ? gap->line : RecordId();
}

void CheckPart::setCurrentLine(const RecordId &line)
{
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        const QVariant index = (*it)->data(What, kGapRole);
        if (index.isValid() && m_gaps[index.toInt()].line == line) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentItem(*it);
            updateActions();
            return;
        }
    }
}

void CheckPart::mend()
{
    const QList<PlanGap> wanted = selected();
    Reader reader(*m_context.workspace);
    const ChangeSet changes = mendGaps(reader, wanted);
    if (changes.isEmpty()) {
        m_notice->showNote(tr("Nothing is proposed for what is selected. Press Enter to go to the field."));
        return;
    }
    const int before = int(m_gaps.size());
    if (const auto stamp = m_context.workspace->apply(changes); !stamp) {
        Q_EMIT failed(stamp.error());
        return;
    }
    read();
    fill();
    const int gone = before - int(m_gaps.size());
    m_notice->showNote(gone == 1 ? tr("1 point is settled. Ctrl+Z takes it back.")
                                 : tr("%n points are settled. Ctrl+Z takes them back.", nullptr, gone));
}

void CheckPart::goToFix()
{
    const PlanGap *gap = current();
    if (!gap) {
        if (QTreeWidgetItem *group = m_list->currentItem())
            group->setExpanded(!group->isExpanded());
        return;
    }
    const bool writable = !m_context.workspace->isReadOnly();
    // What is missing is a record of its own: begin it.
    if (writable && gap->rule == u"no_indicator") {
        m_context.navigator->showNewRecord(kindOf<Indicator>().spec.keyText(), {{u"about"_s, gap->record}});
        return;
    }
    if (writable && gap->rule == u"orphan_output") {
        m_context.navigator->showNewRecord(
            kindOf<Activity>().spec.keyText(),
            {{u"work_plan"_s, m_plan->plan.id}, {u"objective"_s, gap->record}});
        return;
    }
    m_sideHead->setText(gap->text + u' ' + gap->fix);
    const QString field = gap->field;
    m_form->showRecord(gap->record);
    m_side->show();
    m_list->setColumnHidden(How, true);  // the head of the form says it
    m_form->focusField(field);
    // Once more when the form has its width, or the field would be out of sight.
    QTimer::singleShot(0, m_form, [this, field] { m_form->focusField(field); });
}

void CheckPart::closeSide()
{
    m_form->commit();
    m_side->hide();
    m_list->setColumnHidden(How, false);
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<QAction *> CheckPart::actions()
{
    return {m_fix, m_mend, m_print, m_open};
}

void CheckPart::updateActions()
{
    const bool writable = !m_context.workspace->isReadOnly();
    const QList<PlanGap> wanted = selected();
    m_detail->setText(current() ? current()->text : QString());
    m_detail->setVisible(current() != nullptr);
    m_fix->setEnabled(current() != nullptr);
    m_open->setEnabled(current() != nullptr);
    m_mend->setEnabled(writable && std::any_of(wanted.begin(), wanted.end(), [](const PlanGap &gap) {
                           return !gap.proposed.isEmpty();
                       }));
    m_print->setEnabled(m_plan != nullptr);
}

void CheckPart::print()
{
    if (m_plan)
        m_context.navigator->showPaper(m_plan->plan.id, u"plan_gaps"_s);
}

void CheckPart::commit()
{
    if (m_side->isVisible())
        m_form->commit();
}

void CheckPart::focusFirst()
{
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
