// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coursepart.h"

#include "core/base/clock.h"
#include "core/rules/meetinglife.h"
#include "core/rules/renewal.h"
#include "core/workspace/workspace.h"
#include "ui/records/compareview.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
enum RevisionColumn { Number, Status, When, By, Holds, Reason };

QString statusWord(const QString &key)
{
    const Choice *choice = kindOf<Meeting>().spec.field(u"status")->choice(key.isEmpty() ? u"draft"_s : key);
    return choice ? choiceText(*choice) : key;
}

/// What pressing the button does, in a word.
QString stepWord(const QString &from, const QString &to)
{
    if (to == u"draft")
        return CoursePart::tr("Back to draft");
    if (to == u"in_progress")
        return CoursePart::tr("Begin the meeting");
    if (to == u"closed")
        return CoursePart::tr("Close the meeting");
    return goesBack(from, to) ? CoursePart::tr("Open it again") : CoursePart::tr("Open the meeting");
}

}  // namespace

CoursePart::CoursePart(const AppContext &context, QWidget *parent)
    : MeetingPart(context, parent), m_notice(new NoticeBar(*context.theme, this)), m_stack(new QStackedWidget(this)),
      m_compareView(new CompareView(context, m_stack))
{
    setObjectName(u"meeting.course"_s);
    setUpActions();
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(m_compareView);
    connect(m_compareView, &CompareView::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        focusFirst();
    });
    connect(m_compareView, &CompareView::recordWanted, this,
            [this](const RecordId &id) { m_context.navigator->showRecord(id); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
}

void CoursePart::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, const QString &tip, auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(u"meeting.course."_s + key);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_next = make(u"next"_s, u"document-new"_s, tr("New meeting from this one"),
                  tr("Make a meeting with the agenda, the participants and the preparation of this one"),
                  &CoursePart::askForNext);
    m_compare = make(u"compare"_s, u"view-history"_s, tr("Compare revision with now"),
                     tr("Show what changed since the revision"), &CoursePart::compare);
    m_addBelow = make(u"add_below"_s, u"list-add"_s, tr("Add meeting below"),
                      tr("Add a roundtable, session or other meeting that belongs to this one"), [this] {
                          m_context.navigator->showNewRecord(kindOf<Meeting>().spec.keyText(),
                                                             {{u"parent"_s, m_meeting.meeting.id}});
                      });
    m_openAbove = make(u"open_above"_s, u"go-up"_s, tr("Open the meeting above"),
                       tr("Open the meeting that this one belongs to"),
                       [this] { m_context.navigator->showMeeting(m_meeting.meeting.parent); });
}

QTreeWidget *CoursePart::makeTree(const QString &key, const QString &name, const QStringList &headings)
{
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"meeting.course."_s + key);
    tree->setAccessibleName(name);
    tree->setHeaderLabels(headings);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    return tree;
}

QWidget *CoursePart::makeOverview()
{
    const Theme &theme = *m_context.theme;
    auto *page = new QWidget(m_stack);
    const auto label = [&](Theme::Type type, Theme::Role role) { return new ThemedLabel(theme, type, role, page); };
    m_status = label(Theme::Type::Heading, Theme::Role::Text);
    m_status->setObjectName(u"meeting.course.status"_s);
    m_present = label(Theme::Type::Body, Theme::Role::Muted);
    m_present->setObjectName(u"meeting.course.present"_s);
    m_present->setWordWrap(true);
    m_above = label(Theme::Type::Body, Theme::Role::Muted);
    m_above->setObjectName(u"meeting.course.above"_s);
    m_above->setWordWrap(true);
    m_list = makeTree(u"revisions"_s, tr("Revisions"),
                      {tr("No."), tr("Status"), tr("When"), tr("By"), tr("Contents"), tr("Reason")});
    m_below = makeTree(u"below"_s, tr("Meetings below"), {tr("No."), tr("Meeting"), tr("Date"), tr("Status")});
    m_list->addActions({m_compare});
    m_below->addActions({m_addBelow});
    connect(m_list, &QTreeWidget::itemActivated, this, &CoursePart::compare);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CoursePart::updateActions);
    connect(m_below, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const auto id = RecordId::parse(item->data(0, kIdRole).toString()))
            m_context.navigator->showMeeting(*id);
    });
    m_steps = new QHBoxLayout;
    m_steps->setSpacing(theme.space(2));
    auto *revisions = label(Theme::Type::Heading, Theme::Role::Text);
    revisions->setText(tr("Revisions"));
    auto *family = label(Theme::Type::Heading, Theme::Role::Text);
    family->setText(tr("Meetings above and below"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(m_status);
    column->addLayout(m_steps);
    column->addSpacing(theme.space(3));
    column->addWidget(revisions);
    column->addWidget(m_present);
    column->addWidget(m_list, 1);
    column->addSpacing(theme.space(3));
    column->addWidget(family);
    column->addWidget(m_above);
    column->addWidget(m_below, 1);
    return page;
}

void CoursePart::showMeeting(const MeetingData &meeting)
{
    if (meeting.meeting.id != m_meeting.meeting.id)
        m_stack->setCurrentIndex(0);
    m_meeting = meeting;
    showStatus();
    showRevisions();
    showFamily();
    updateActions();
}

void CoursePart::showStatus()
{
    const QString status = m_meeting.meeting.status;
    m_status->setText(m_meeting.meeting.isTemplate ? tr("Template: no meeting itself")
                                                   : tr("Status: %1").arg(statusWord(status)));
    while (QLayoutItem *old = m_steps->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    if (!m_context.workspace->isReadOnly() && !m_meeting.meeting.isTemplate)
        for (const QString &to : nextStatuses(status)) {
            auto *button = new QPushButton(stepWord(status, to), this);
            button->setObjectName(u"meeting.course.to_"_s + to);
            button->setAutoDefault(true);
            button->setToolTip(tr("The meeting as it is now is kept as a revision"));
            connect(button, &QPushButton::clicked, this, [this, to] { setStatus(to); });
            m_steps->addWidget(button);
        }
    auto *next = new QPushButton(m_next->text(), this);
    next->setObjectName(u"meeting.course.new_meeting"_s);
    next->setEnabled(!m_context.workspace->isReadOnly());
    connect(next, &QPushButton::clicked, this, &CoursePart::askForNext);
    m_steps->addWidget(next);
    m_steps->addStretch(1);
}

void CoursePart::showRevisions()
{
    const MeetingRevision *chosen = current();
    const RecordId again = chosen ? chosen->id : RecordId();
    Reader reader(*m_context.workspace);
    m_revisions = revisionsOf(reader, m_meeting.meeting.id);
    const auto present = presentRevision(reader, m_meeting.meeting.id);
    if (const auto &problem = reader.problem())
        Q_EMIT failed(*problem);
    m_present->setText(m_revisions.isEmpty() ? tr("None yet. Each change of status keeps what the meeting was; briefs and minutes cite it.")
                       : present ? tr("The meeting is what revision %1 holds.").arg(present->number.value_or(0))
                                 : tr("The meeting has changed since its last revision."));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setVisible(!m_revisions.isEmpty());
    for (const MeetingRevision &one : std::as_const(m_revisions)) {
        const QString when = one.time.isEmpty() ? shortDate(one.date, locale())
                                                : tr("%1, %2", "date and time").arg(shortDate(one.date, locale()), one.time);
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(Number, kIdRole, one.id.toString());
        item->setText(Number, QString::number(one.number.value_or(0)));
        item->setText(Status, statusWord(one.status));
        item->setText(When, isolated(when));
        item->setText(By, isolated(one.author));
        item->setText(Holds,
                      tr("Items: %1, positions: %2, participants: %3, outcomes: %4")
                          .arg(one.items.value_or(0))
                          .arg(one.positions.value_or(0))
                          .arg(one.participants.value_or(0))
                          .arg(one.outcomes.value_or(0)));
        item->setText(Reason, isolated(one.reason.in(m_context.contentLanguage)));
        if (one.id == again)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && !m_revisions.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(int(m_revisions.size()) - 1));
}

void CoursePart::showFamily()
{
    Reader reader(*m_context.workspace);
    QStringList above;
    for (const Meeting &one : meetingsAbove(reader, m_meeting.meeting))
        above.prepend(one.title.in(m_context.contentLanguage));
    const QList<Meeting> below = meetingsBelow(reader, m_meeting.meeting.id);
    if (const auto &problem = reader.problem())
        Q_EMIT failed(*problem);
    m_above->setText(above.isEmpty() ? below.isEmpty() ? tr("It belongs to no other meeting, and none belongs to it.")
                                                       : tr("It belongs to no other meeting.")
                                     : tr("Part of: %1").arg(above.join(u"  ›  "_s)));
    m_below->clear();
    m_below->setVisible(!below.isEmpty());
    for (const Meeting &one : below) {
        auto *item = new QTreeWidgetItem(m_below);
        item->setData(0, kIdRole, one.id.toString());
        item->setText(0, isolated(one.number));
        item->setText(1, isolated(one.title.in(m_context.contentLanguage)));
        item->setText(2, isolated(dateRange(one.from, one.to, locale())));
        item->setText(3, one.status.isEmpty() ? QString() : statusWord(one.status));
    }
}

void CoursePart::setStatus(const QString &status)
{
    if (!goesBack(m_meeting.meeting.status, status)) {
        apply(status, {});
        return;
    }
    m_notice->showNote(tr("Why does the meeting go back? The reason is kept with the revision."));
    QLineEdit *reason = m_notice->addField(tr("Reason"), {});
    reason->setObjectName(u"meeting.course.reason"_s);
    connect(m_notice->addAction(stepWord(m_meeting.meeting.status, status)), &QPushButton::clicked, this,
            [this, status, reason] { apply(status, reason->text().trimmed()); });
    m_notice->takeFocus();
}

void CoursePart::apply(const QString &status, const QString &reason)
{
    Reader reader(*m_context.workspace);
    StatusChange change{.status = status, .reason = {}, .now = m_context.clock->now().toLocalTime(),
                        .author = m_context.workspace->author()};
    if (!reason.isEmpty())
        change.reason = LocalText(m_context.contentLanguage, reason);
    const auto changes = changeStatus(reader, m_meeting.meeting, change, [this] { return m_context.workspace->newId(); });
    if (!changes) {
        Q_EMIT failed(changes.error());
        return;
    }
    m_notice->dismiss();
    if (const auto stamp = m_context.workspace->apply(*changes); !stamp)
        Q_EMIT failed(stamp.error());
}

void CoursePart::askForNext()
{
    const auto way = renewalOf(toRow(m_meeting.meeting));
    if (!way)
        return;
    m_notice->showNote(way->question);
    QLineEdit *day = m_notice->addField(way->box, {});
    day->setObjectName(u"meeting.course.day"_s);
    day->setPlaceholderText(shortDate(PartialDate(m_context.clock->today().addMonths(3)), locale()));
    connect(m_notice->addAction(way->step), &QPushButton::clicked, this,
            [this, day] { makeMeeting(day->text().trimmed()); });
    m_notice->takeFocus();
}

void CoursePart::makeMeeting(const QString &day)
{
    Reader reader(*m_context.workspace);
    const auto made = renewed(reader, toRow(m_meeting.meeting), day, locale(), m_context.clock->today(),
                              [this] { return m_context.workspace->newId(); });
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    m_notice->dismiss();
    if (const auto stamp = m_context.workspace->apply(made->changes); !stamp)
        Q_EMIT failed(stamp.error());
    else
        m_context.navigator->showMeeting(made->made);
}

const MeetingRevision *CoursePart::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const auto id = item ? RecordId::parse(item->data(Number, kIdRole).toString()) : std::nullopt;
    const auto at = std::find_if(m_revisions.begin(), m_revisions.end(), [&id](const auto &one) { return id && one.id == *id; });
    return at == m_revisions.end() ? nullptr : &*at;
}

void CoursePart::compare()
{
    const MeetingRevision *revision = current();
    if (!revision)
        return;
    Reader reader(*m_context.workspace);
    const auto changed = changedSince(reader, *revision);
    if (!changed) {
        Q_EMIT failed(changed.error());
        return;
    }
    CommitInfo info;
    info.stamp = Stamp::parse(revision->commit).value_or(Stamp());
    info.author = revision->author;
    info.time = QDateTime(revision->date.first(), QTime::fromString(revision->time, u"HH:mm"_s));
    m_compareView->showSince(info, *changed, int(changed->size()));
    m_stack->setCurrentIndex(1);
    m_compareView->focusFirst();
}

void CoursePart::updateActions()
{
    const bool open = !m_context.workspace->isReadOnly();
    m_next->setEnabled(open);
    m_addBelow->setEnabled(open);
    m_compare->setEnabled(current() != nullptr);
    m_openAbove->setEnabled(!m_meeting.meeting.parent.isNull());
}

QList<QAction *> CoursePart::actions()
{
    return {m_next, m_compare, m_addBelow, m_openAbove};
}

void CoursePart::focusFirst()
{
    if (m_steps->count() > 0 && m_steps->itemAt(0)->widget())
        m_steps->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
