// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/participantspart.h"

#include "core/rules/reader.h"
#include "core/workspace/workspace.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;

/// Keys that set the attendance of those selected, in the order of the choices: expected, attended, apologies, alternate,
/// absent.
constexpr std::array kKeys{Qt::Key_E, Qt::Key_P, Qt::Key_O, Qt::Key_T, Qt::Key_N};

const FieldSpec &fieldOf(const char *key)
{
    return *kindOf<Participant>().spec.field(key);
}

QString wordOf(const char *field, const QString &key)
{
    const Choice *choice = fieldOf(field).choice(key);
    return choice ? choiceText(*choice) : QString();
}

bool came(const Participant &one)
{
    return one.attendance == u"attended";
}

}  // namespace

ParticipantsPart::ParticipantsPart(const AppContext &context, QWidget *parent)
    : MeetingPart(context, parent), m_notice(new NoticeBar(*context.theme, this)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_list(new QTreeWidget(this))
{
    setObjectName(u"meeting.participants"_s);
    m_summary->setObjectName(u"meeting.participants.summary"_s);
    m_summary->setWordWrap(true);
    setUpActions();
    m_list->setObjectName(u"meeting.participants.list"_s);
    m_list->setAccessibleName(tr("Participants by side"));
    m_list->setHeaderLabels({tr("Name"), tr("For"), tr("Function"), tr("Part"), tr("Attendance")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Function, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(m_attendance);
    m_list->addActions({m_open, m_add, m_delete});
    connect(m_list, &QTreeWidget::itemActivated, this, &ParticipantsPart::openCurrent);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ParticipantsPart::updateActions);
    connect(context.theme, &Theme::changed, this, &ParticipantsPart::fill);
    const Theme &theme = *context.theme;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(2));
    head->addWidget(m_summary);
    auto *across = new QHBoxLayout;  // under the title; unlike a margin it is mirrored
    across->setSpacing(0);
    across->addSpacing(theme.space(4));
    across->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addLayout(across, 1);
}

void ParticipantsPart::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"meeting.participants."_s + key);
        action->setToolTip(tip);
        return action;
    };
    m_add = make(u"add"_s, u"list-add"_s, tr("Add participant"), tr("Add somebody to the list of participants"));
    m_open = make(u"open"_s, u"document-open"_s, tr("Open participant"), tr("Open the participant with all fields (Enter)"));
    m_delete = make(u"delete"_s, u"edit-delete"_s, tr("Delete participants"), tr("Move those selected to the trash"));
    connect(m_add, &QAction::triggered, this, &ParticipantsPart::addOne);
    connect(m_open, &QAction::triggered, this, &ParticipantsPart::openCurrent);
    connect(m_delete, &QAction::triggered, this, &ParticipantsPart::removeSelected);
    const auto choices = fieldOf("attendance").choices;
    for (std::size_t i = 0; i < choices.size() && i < kKeys.size(); ++i) {
        const QString key = QString::fromLatin1(choices[i].key);
        const QString word = choiceText(choices[i]);
        QAction *action = make(key, u"checkbox"_s, word, tr("Set the attendance of those selected: %1").arg(word));
        action->setShortcut(QKeySequence(kKeys[i]));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, key] { setAttendance(key); });
        m_attendance << action;
    }
}

bool ParticipantsPart::isLocked() const
{
    return m_context.workspace->isReadOnly() || m_meeting.meeting.status == u"closed"_s;
}

void ParticipantsPart::showMeeting(const MeetingData &meeting)
{
    m_meeting = meeting;
    Reader reader(*m_context.workspace);
    m_people = reader.linked<Participant>("meeting", meeting.meeting.id);
    if (const auto &problem = reader.problem())
        Q_EMIT failed(*problem);
    if (meeting.meeting.status == u"closed"_s)
        m_notice->showStanding(tr("The meeting is closed, and so is its list. Open the meeting again to change it."));
    else if (m_notice->tone() == NoticeBar::Tone::Standing)
        m_notice->dismiss();
    fill();
}

void ParticipantsPart::fill()
{
    QStringList again;
    for (const Participant &one : selected())
        again << one.id.toString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QStringList sums;
    for (const Choice &side : fieldOf("side").choices) {
        const QString key = QString::fromLatin1(side.key);
        QList<Participant> here = m_people;
        // Without a side they stand among the others, so that nobody is left out.
        here.removeIf([&key](const Participant &one) { return (one.side.isEmpty() ? u"other"_s : one.side) != key; });
        std::stable_sort(here.begin(), here.end(), [](const Participant &a, const Participant &b) {
            return a.order.value_or(9999) < b.order.value_or(9999);
        });
        if (here.isEmpty() && key == u"other"_s)
            continue;
        const auto there = std::count_if(here.begin(), here.end(), came);
        const QString sum = tr("%1: %2 of %3 came").arg(choiceText(side)).arg(there).arg(here.size());
        sums << sum;
        auto *group = new QTreeWidgetItem(m_list, {choiceText(side)});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFirstColumnSpanned(false);
        group->setText(Attendance, tr("%1 of %2").arg(there).arg(here.size()));
        group->setToolTip(Name, plainTip(sum));
        group->setData(Name, Qt::AccessibleTextRole, sum);
        for (int column = 0; column < Columns; ++column)
            group->setFont(column, m_context.theme->font(Theme::Type::Body, true));
        for (const Participant &one : std::as_const(here))
            addLine(group, one);
        group->setExpanded(true);
        for (int i = 0; i < group->childCount(); ++i)
            if (again.contains(group->child(i)->data(Name, kIdRole).toString())) {
                group->child(i)->setSelected(true);
                m_list->setCurrentItem(group->child(i), Name, QItemSelectionModel::NoUpdate);
            }
    }
    m_summary->setText(m_people.isEmpty() ? tr("Nobody is on the list yet.") : sums.join(u"  ·  "_s));
    updateActions();
}

void ParticipantsPart::addLine(QTreeWidgetItem *group, const Participant &one)
{
    const QString language = m_context.contentLanguage;
    const Theme &theme = *m_context.theme;
    auto *item = new QTreeWidgetItem(group);
    item->setData(Name, kIdRole, one.id.toString());
    const QString person = m_context.workspace->title(one.person, language);
    QString name = person.isEmpty() ? one.nameText : person;
    if (name.isEmpty())
        name = tr("to be named");
    if (const QString other = m_context.workspace->title(one.alternateFor, language); !other.isEmpty())
        name = tr("%1, for %2", "an alternate and whom he or she stands in for").arg(name, other);
    item->setText(Name, isolated(name));
    item->setText(For, isolated(m_context.workspace->shortTitle(one.organisation, language)));
    item->setText(Function, isolated(one.functionText.in(language)));
    item->setToolTip(Function, plainTip(one.functionText.in(language)));
    item->setText(Role, wordOf("role", one.role));
    item->setText(Attendance, (came(one) ? u"✓ "_s : QString()) + wordOf("attendance", one.attendance));
    for (int column = 0; column < Columns; ++column) {
        const int wide = QFontMetrics(item->font(column)).horizontalAdvance(item->text(column));
        item->setSizeHint(column, QSize(std::min(wide, theme.textWidth(28)) + theme.space(6), theme.rowHeight()));
    }
}

QList<Participant> ParticipantsPart::selected() const
{
    QList<Participant> out;
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    for (const Participant &one : m_people)
        for (const QTreeWidgetItem *item : items)
            if (item->data(Name, kIdRole).toString() == one.id.toString())
                out << one;
    return out;
}

bool ParticipantsPart::apply(const ChangeSet &change)
{
    if (change.isEmpty())
        return false;
    const auto stamp = m_context.workspace->apply(change);
    if (!stamp)
        Q_EMIT failed(stamp.error());
    return stamp.has_value();
}

void ParticipantsPart::setAttendance(const QString &key)
{
    if (isLocked())
        return;
    ChangeSet changes;
    for (const Participant &one : selected()) {
        Participant after = one;
        after.attendance = key;
        if (RecordChange change = difference(toRow(one), toRow(after)); !change.fields.isEmpty())
            changes.records << std::move(change);
    }
    changes.label = {.verb = u"edit"_s,
                     .kind = kindOf<Participant>().spec.keyText(),
                     .field = u"attendance"_s,
                     .count = int(changes.records.size())};
    apply(changes);
}

void ParticipantsPart::openCurrent()
{
    if (const QList<Participant> chosen = selected(); !chosen.isEmpty())
        m_context.navigator->showRecord(chosen.first().id);
}

void ParticipantsPart::addOne()
{
    m_context.navigator->showNewRecord(kindOf<Participant>().spec.keyText(), {{u"meeting"_s, m_meeting.meeting.id}});
}

void ParticipantsPart::removeSelected()
{
    ChangeSet changes;
    for (const Participant &one : selected())
        changes.records << deletion(toRow(one));
    const int count = int(changes.records.size());
    changes.label = {.verb = u"delete"_s, .kind = kindOf<Participant>().spec.keyText(), .count = count};
    if (isLocked() || !apply(changes))
        return;
    m_notice->showNote(tr("%n participant(s) moved to the trash.", nullptr, count));
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            Q_EMIT failed(undone.error());
    });
}

void ParticipantsPart::updateActions()
{
    const bool some = !selected().isEmpty();
    const bool open = !isLocked();
    m_add->setEnabled(open);
    m_open->setEnabled(some);
    m_delete->setEnabled(open && some);
    for (QAction *action : std::as_const(m_attendance))
        action->setEnabled(open && some);
}

QList<QAction *> ParticipantsPart::actions()
{
    return QList{m_add, m_open, m_delete} + m_attendance;
}

void ParticipantsPart::focusFirst()
{
    if (!m_list->currentItem() && m_list->topLevelItem(0))
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
