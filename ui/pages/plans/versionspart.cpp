// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/versionspart.h"

#include "core/base/clock.h"
#include "core/kinds/meeting.h"
#include "core/rules/planoutline.h"
#include "core/workspace/workspace.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Number, For, When, By, Meeting_, Holds, Gaps };
constexpr int kMostGaps = 8;  // that the release shows by name; the open points have them all

QString statusWord(const QString &key)
{
    const Choice *choice = kindOf<WorkPlan>().spec.field(u"status")->choice(key.isEmpty() ? u"draft"_s : key);
    return choice ? choiceText(*choice) : key;
}

/// What pressing the button does, in a word.
QString stepWord(const QString &from, const QString &to)
{
    if (to == u"draft")
        return VersionsPart::tr("Back to draft");
    if (to == u"closed")
        return VersionsPart::tr("Close the plan");
    if (to == u"adopted")
        return planGoesBack(from, to) ? VersionsPart::tr("Back to adopted")
                                      : VersionsPart::tr("Adopt the plan");
    return planGoesBack(from, to) ? VersionsPart::tr("Open it again") : VersionsPart::tr("Begin the plan");
}

}  // namespace

VersionsPart::VersionsPart(const AppContext &context, QWidget *parent)
    : PlanPart(context, parent), m_notice(new NoticeBar(*context.theme, this)),
      m_status(new ThemedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, this)),
      m_steps(new QHBoxLayout),
      m_present(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this))
{
    setObjectName(u"plan.versions"_s);
    m_notice->setObjectName(u"plan.versions.notice"_s);
    m_status->setObjectName(u"plan.versions.status"_s);
    m_present->setObjectName(u"plan.versions.present"_s);
    m_present->setWordWrap(true);
    setUpActions();
    const Theme &theme = *context.theme;
    m_steps->setSpacing(theme.space(2));
    auto *heading = new ThemedLabel(theme, Theme::Type::Heading, Theme::Role::Text, this);
    heading->setText(tr("Versions"));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
    body->setSpacing(theme.space(2));
    body->addWidget(m_status);
    body->addLayout(m_steps);
    body->addWidget(makeRelease());
    body->addSpacing(theme.space(3));
    body->addWidget(heading);
    body->addWidget(m_present);
    body->addWidget(makeList(), 1);
    body->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(body, 1);
}

void VersionsPart::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip,
                             auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"plan.versions."_s + key);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_release = make(u"release"_s, u"document-save-as"_s, tr("Release a version"),
                     tr("Keep the plan as it is now under the next number"), &VersionsPart::askForRelease);
    m_print = make(u"print"_s, u"document-print"_s, tr("Print plan"),
                   tr("Show the plan as it will be printed"), &VersionsPart::print);
    m_show = make(u"show"_s, u"document-preview"_s, tr("Show as released"),
                  tr("Show the chosen version as it was released"), &VersionsPart::showReleased);
    m_since = make(u"since"_s, u"view-history"_s, tr("What changed since"),
                   tr("Show what changed in the plan since the chosen version"), &VersionsPart::showSince);
}

QWidget *VersionsPart::makeRelease()
{
    const Theme &theme = *m_context.theme;
    m_panel = new QWidget(this);
    m_panel->setObjectName(u"plan.versions.panel"_s);
    m_gapText = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Text, m_panel);
    m_gapText->setObjectName(u"plan.versions.gaps"_s);
    m_gapText->setWordWrap(true);
    m_label = new QLineEdit(m_panel);
    m_label->setObjectName(u"plan.versions.label"_s);
    m_label->setPlaceholderText(tr("In a few words, for example: for the Principals' meeting"));
    m_meeting = new QComboBox(m_panel);
    m_meeting->setObjectName(u"plan.versions.meeting"_s);
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meeting->setMinimumContentsLength(40);
    m_reason = new QLineEdit(m_panel);
    m_reason->setObjectName(u"plan.versions.reason"_s);
    m_go = new QPushButton(m_panel);
    m_go->setObjectName(u"plan.versions.go"_s);
    m_go->setAutoDefault(true);
    auto *cancel = new QPushButton(tr("Not now"), m_panel);
    cancel->setObjectName(u"plan.versions.cancel"_s);
    connect(m_go, &QPushButton::clicked, this, &VersionsPart::release);
    connect(cancel, &QPushButton::clicked, this, &VersionsPart::closeRelease);
    for (QLineEdit *edit : {m_label, m_reason})
        connect(edit, &QLineEdit::returnPressed, this, &VersionsPart::release);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(3));
    form->setVerticalSpacing(theme.space(2));
    const auto add = [&](const QString &name, QWidget *field) {
        auto *label = new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, m_panel);
        label->setText(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setMaximumWidth(theme.textWidth(70));
        form->addRow(label, field);
        return label;
    };
    add(tr("Released for"), m_label);
    add(tr("For the meeting"), m_meeting);
    m_reasonName = add(tr("Why although something does not fit"), m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(2));
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, theme.space(3), 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_gapText);
    column->addLayout(form);
    column->addLayout(buttons);
    m_panel->hide();
    return m_panel;
}

QWidget *VersionsPart::makeList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"plan.versions.list"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setHeaderLabels({tr("No."), tr("Released for"), tr("When"), tr("By"), tr("Meeting"),
                             tr("Contents"), tr("Open points")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_show, m_since});
    connect(m_list, &QTreeWidget::itemActivated, this, &VersionsPart::showReleased);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionsPart::updateActions);
    return m_list;
}

void VersionsPart::showPlan(const SharedPlan &plan)
{
    if (!m_plan || m_plan->plan.id != plan->plan.id)
        m_panel->hide();
    m_plan = plan;
    read();
    showStatus();
    showVersions();
    if (m_panel->isVisible())
        showGaps();
    updateActions();
}

void VersionsPart::read()
{
    Reader reader(*m_context.workspace);
    m_versions = planVersions(reader, m_plan->plan.id);
    const auto facts = readPlanFacts(reader, m_plan->plan.id, m_context.clock->today());
    if (reader.problem())
        Q_EMIT failed(*reader.problem());
    m_contents = facts ? facts->plan : PlanContents();
    m_gaps = facts ? checkPlan(*facts) : QList<PlanGap>();
}

void VersionsPart::showStatus()
{
    const QString status = m_plan->plan.status;
    m_status->setText(tr("Status: %1").arg(statusWord(status)));
    while (QLayoutItem *old = m_steps->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    if (!m_context.workspace->isReadOnly()) {
        for (const QString &to : nextPlanStatuses(status)) {
            auto *button = new QPushButton(stepWord(status, to), this);
            button->setObjectName(u"plan.versions.to_"_s + to);
            button->setAutoDefault(true);
            button->setToolTip(tr("The plan as it is now is kept as a version"));
            connect(button, &QPushButton::clicked, this, [this, to] { setStatus(to); });
            m_steps->addWidget(button);
        }
        auto *next = new QPushButton(m_release->text(), this);
        next->setObjectName(u"plan.versions.release_button"_s);
        connect(next, &QPushButton::clicked, this, &VersionsPart::askForRelease);
        m_steps->addWidget(next);
    }
    m_steps->addStretch(1);
}

void VersionsPart::showVersions()
{
    const PlanVersion *chosen = current();
    const RecordId again = chosen ? chosen->id : RecordId();
    const auto present = versionOf(m_versions, m_contents);
    m_present->setText(
        m_versions.isEmpty()
            ? tr("None yet. A version keeps the plan as it is, with its numbers; papers cite it.")
            : present ? tr("The plan is what version %1 holds.").arg(present->number.value_or(0))
                      : tr("The plan has changed since its last version."));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setVisible(!m_versions.isEmpty());
    for (const PlanVersion &one : std::as_const(m_versions)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(Number, Qt::UserRole, one.id.toString());
        item->setText(Number, QString::number(one.number.value_or(0)));
        const QString reason = one.note.isEmpty() ? QString() : u" – "_s + one.note;
        item->setText(For, isolated(one.title.in(m_context.contentLanguage) + reason));
        item->setText(
            When,
            isolated(one.time.isEmpty()
                         ? shortDate(one.date, locale())
                         : tr("%1, %2", "date and time").arg(shortDate(one.date, locale()), one.time)));
        item->setText(By, isolated(one.author));
        item->setText(Meeting_,
                      one.meeting.isNull() ? QString()
                                           : isolated(m_context.workspace->shortTitle(
                                               one.meeting, m_context.contentLanguage)));
        item->setText(Holds,
                      tr("Objectives: %1, activities: %2, indicators: %3")
                          .arg(one.objectives.value_or(0))
                          .arg(one.activities.value_or(0))
                          .arg(one.indicators.value_or(0)));
        item->setText(Gaps, one.gaps ? QString::number(*one.gaps) : QString());
        if (one.id == again)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && !m_versions.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(int(m_versions.size()) - 1));
}

void VersionsPart::fillMeetings()
{
    const QVariant again = m_meeting->currentData();
    m_meeting->clear();
    m_meeting->addItem(tr("None in particular"), QString());
    Reader reader(*m_context.workspace);
    QList<Meeting> all = reader.all<Meeting>();
    all.removeIf([](const Meeting &one) { return one.isTemplate; });
    // The next one is the likeliest, then those after it, then those that are over.
    const PartialDate today(m_context.clock->today());
    std::stable_sort(all.begin(), all.end(), [&today](const Meeting &a, const Meeting &b) {
        const bool pastA = a.from < today;
        const bool pastB = b.from < today;
        return pastA != pastB ? pastB : pastA ? a.from > b.from : a.from < b.from;
    });
    for (const Meeting &one : std::as_const(all)) {
        QStringList parts{one.reference, one.title.in(m_context.contentLanguage),
                          one.from.isNull() ? QString() : shortDate(one.from, locale())};
        parts.removeAll(QString());
        m_meeting->addItem(parts.join(u"  ·  "_s), one.id.toString());
    }
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(again)));
}

void VersionsPart::showGaps()
{
    const GapCounts counts = countGaps(m_gaps);
    QStringList lines{counts.all() == 0 ? tr("The check finds nothing that is missing.")
                                        : tr("The check still tells: %1.").arg(gapCountText(counts))};
    QList<PlanGap> first = m_gaps;
    std::stable_sort(first.begin(), first.end(),
                     [](const PlanGap &a, const PlanGap &b) { return int(a.severity) > int(b.severity); });
    for (const PlanGap &gap : first.mid(0, kMostGaps))
        lines << u"–  "_s + gap.text;
    if (first.size() > kMostGaps)
        lines << tr("… and %n more, under “Open points”.", nullptr, int(first.size()) - kMostGaps);
    m_gapText->setText(lines.join(u'\n'));
    m_reason->setVisible(counts.errors > 0);
    m_reasonName->setVisible(counts.errors > 0);
    const qint64 last = m_versions.isEmpty() ? 0 : m_versions.last().number.value_or(0);
    m_go->setText(counts.all() == 0 ? tr("Release version %1").arg(last + 1)
                                    : tr("Release version %1 all the same").arg(last + 1));
}

void VersionsPart::askForRelease()
{
    if (!m_plan || m_context.workspace->isReadOnly())
        return;
    fillMeetings();
    showGaps();
    m_panel->show();
    m_label->setFocus(Qt::OtherFocusReason);
}

PlanRelease VersionsPart::releaseNow() const
{
    PlanRelease release;
    release.now = m_context.clock->now().toLocalTime();
    release.author = m_context.workspace->author();
    release.gaps = countGaps(m_gaps);
    return release;
}

/// A version holds the plan as it was before its own step, so lines get their numbers in a step that comes first.
bool VersionsPart::numberLines()
{
    Reader reader(*m_context.workspace);
    const auto tree = readPlan(reader, m_plan->plan.id);
    if (reader.problem() || !tree) {
        if (reader.problem())
            Q_EMIT failed(*reader.problem());
        return false;
    }
    const PlanNumbering numbering = readNumbering(reader, *tree);
    if (reader.problem()) {
        Q_EMIT failed(*reader.problem());
        return false;
    }
    const auto numbers = PlanOutline(*tree, numbering).renumber();
    if (!numbers) {
        Q_EMIT failed(numbers.error());
        return false;
    }
    if (numbers->isEmpty())
        return true;
    const auto stamp = m_context.workspace->apply(*numbers);
    if (!stamp)
        Q_EMIT failed(stamp.error());
    return stamp.has_value();
}

void VersionsPart::release()
{
    if (!m_plan || !m_panel->isVisible() || !numberLines())
        return;
    read();
    PlanRelease wanted = releaseNow();
    wanted.label = m_label->text();
    wanted.meeting = RecordId::parse(m_meeting->currentData().toString()).value_or(RecordId());
    wanted.reason = m_reason->text();
    Reader reader(*m_context.workspace);
    const auto changes =
        releasePlan(reader, m_contents, wanted, [this] { return m_context.workspace->newId(); });
    if (!changes) {
        m_notice->showProblem(changes.error());
        if (m_reason->isVisible())
            m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_notice->dismiss();
    closeRelease();
    if (const auto stamp = m_context.workspace->apply(*changes); !stamp) {
        Q_EMIT failed(stamp.error());
        return;
    }
    m_notice->showNote(tr("Version %1 is released. Its numbers stay from now on.")
                           .arg(m_versions.isEmpty() ? 1 : m_versions.last().number.value_or(0)));
}

void VersionsPart::closeRelease()
{
    m_panel->hide();
    m_label->clear();
    m_reason->clear();
    focusFirst();
}

void VersionsPart::setStatus(const QString &status)
{
    if (!planGoesBack(m_plan->plan.status, status)) {
        applyStatus(status, {});
        return;
    }
    m_notice->showNote(tr("Why does the plan go back? The reason is kept with the version."));
    QLineEdit *reason = m_notice->addField(tr("Reason"), {});
    reason->setObjectName(u"plan.versions.status_reason"_s);
    connect(m_notice->addAction(stepWord(m_plan->plan.status, status)), &QPushButton::clicked, this,
            [this, status, reason] { applyStatus(status, reason->text().trimmed()); });
    m_notice->takeFocus();
}

void VersionsPart::applyStatus(const QString &status, const QString &reason)
{
    PlanRelease wanted = releaseNow();
    wanted.reason = reason;
    Reader reader(*m_context.workspace);
    const auto changes =
        changePlanStatus(reader, m_contents, status, wanted, [this] { return m_context.workspace->newId(); });
    if (!changes) {
        Q_EMIT failed(changes.error());
        return;
    }
    m_notice->dismiss();
    if (const auto stamp = m_context.workspace->apply(*changes); !stamp)
        Q_EMIT failed(stamp.error());
}

const PlanVersion *VersionsPart::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return nullptr;
    const QString id = item->data(Number, Qt::UserRole).toString();
    const auto at = std::find_if(m_versions.begin(), m_versions.end(),
                                 [&id](const PlanVersion &one) { return one.id.toString() == id; });
    return at == m_versions.end() ? nullptr : &*at;
}

void VersionsPart::showReleased()
{
    if (const PlanVersion *version = current())
        m_context.navigator->showPaper(m_plan->plan.id, u"work_plan@v%1"_s.arg(version->number.value_or(0)));
}

void VersionsPart::showSince()
{
    if (const PlanVersion *version = current())
        m_context.navigator->showPaper(m_plan->plan.id,
                                       u"plan_changes@v%1.."_s.arg(version->number.value_or(0)));
}

QList<QAction *> VersionsPart::actions()
{
    return {m_print, m_show, m_since, m_release};
}

void VersionsPart::updateActions()
{
    m_release->setEnabled(m_plan && !m_context.workspace->isReadOnly());
    m_print->setEnabled(m_plan != nullptr);
    m_show->setEnabled(current() != nullptr);
    m_since->setEnabled(current() != nullptr);
}

void VersionsPart::print()
{
    if (m_plan)
        m_context.navigator->showPaper(m_plan->plan.id, u"work_plan"_s);
}

void VersionsPart::focusFirst()
{
    if (m_list->isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
    else if (auto *first = findChild<QPushButton *>(u"plan.versions.release_button"_s))
        first->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
