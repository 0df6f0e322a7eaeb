// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agendaediting.h"

#include "core/rules/agendafindings.h"
#include "core/rules/agendamoves.h"
#include "core/workspace/workspace.h"
#include "ui/pages/agendamodel.h"
#include "ui/pages/agendaview.h"
#include "ui/pages/meetingedits.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

AgendaEditing::AgendaEditing(const AppContext &context, AgendaModel *model, AgendaView *view,
                             NoticeBar *notice, Apply apply)
    : QObject(view), m_context(context), m_model(model), m_view(view), m_notice(notice),
      m_apply(std::move(apply)), m_times(new QWidget),
      m_time(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, m_times)),
      m_findings(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, m_times)),
      m_visibilities(new QMenu(view))
{
    const Theme &theme = *context.theme;
    auto *row = new QHBoxLayout(m_times);
    setReadingMargins(row, theme.space(2), theme.space(1), theme.space(6), theme.space(1));
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.space(1));
    column->addWidget(m_time);
    column->addWidget(m_findings);
    row->addLayout(column, 1);
    m_time->setWordWrap(true);
    m_time->setObjectName(u"meeting.time"_s);
    m_time->setStrong(true);
    m_findings->setObjectName(u"meeting.findings"_s);
    m_findings->setWordWrap(true);
    makeActions();
    model->setEditable(!context.workspace->isReadOnly());
    connect(model, &AgendaModel::edited, this, &AgendaEditing::edited);
    connect(model, &AgendaModel::timesChanged, this, &AgendaEditing::showTime);
    // Not in the midst of the drop: the view still holds on to what it drags.
    connect(
        model, &AgendaModel::placed, this,
        [this](int line, int under, int place) {
            const RecordId moved = m_data.lines.value(line).item.id;
            if (m_apply(placeItem(m_data.lines, line, under, place)))
                m_view->setCurrentIndex(m_model->indexOf(moved));
        },
        Qt::QueuedConnection);
    connect(view, &AgendaView::indentWanted, this, &AgendaEditing::setLevel);
}

QAction *AgendaEditing::make(const QString &key, const QString &icon, const QString &text,
                             const std::function<void()> &run)
{
    auto *action = new QAction(m_context.theme->icon(icon), text, this);
    action->setObjectName(u"meeting."_s + key);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void AgendaEditing::makeActions()
{
    m_in = make(u"indent"_s, u"format-indent-more"_s, tr("Move item one level in"), [this] { setLevel(1); });
    m_in->setToolTip(tr("Put the item below the one before it (Alt+Shift+Right or Ctrl+])"));
    m_out =
        make(u"outdent"_s, u"format-indent-less"_s, tr("Move item one level out"), [this] { setLevel(-1); });
    m_out->setToolTip(tr("Put the item beside the one above it (Alt+Shift+Left or Ctrl+[)"));
    m_backlog =
        make(u"to_backlog"_s, u"appointment-missed"_s, tr("Move item to backlog…"), [this] { askBacklog(); });
    m_carry = make(u"carry"_s, u"go-next"_s, tr("Carry item to next meeting…"), [this] { askCarry(); });
    m_visibility = new QAction(m_context.theme->icon(u"view-visible"_s), tr("Visibility"), this);
    m_visibility->setObjectName(u"meeting.visibility"_s);
    m_visibility->setMenu(m_visibilities);
    auto *group = new QActionGroup(this);
    for (const Choice &choice : kindOf<AgendaItem>().spec.field(u"visibility")->choices) {
        const QString key = QString::fromLatin1(choice.key);
        QAction *one = m_visibilities->addAction(choiceText(choice));
        one->setObjectName(u"meeting.visibility."_s + key);
        one->setCheckable(true);
        one->setData(key);
        group->addAction(one);
        connect(one, &QAction::triggered, this,
                [this, key] { m_apply(setItemVisibility(m_data.lines, current(), key)); });
    }
}

QList<QAction *> AgendaEditing::actions() const
{
    return {m_in, m_out, m_visibility, m_backlog, m_carry};
}

void AgendaEditing::offer(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text(), m_times);
    button->setObjectName(action->objectName() + u"_button"_s);
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    m_times->layout()->addWidget(button);
}

int AgendaEditing::current() const
{
    return m_model->lineOf(m_view->currentIndex());
}

void AgendaEditing::showMeeting(const MeetingData &meeting)
{
    m_data = meeting;
    Reader reader(*m_context.workspace);
    QStringList texts;
    const QList<CrossFinding> findings = agendaFindings(reader, meeting.meeting);
    for (const CrossFinding &found : findings)
        if (found.finding.rule != u"agenda_too_long")  // the line above it says that
            texts << found.finding.fullText();
    m_findings->setText(texts.isEmpty() ? QString() : tr("To look at: %1").arg(texts.join(u' ')));
    m_findings->setVisible(!texts.isEmpty());
    showTime();
}

void AgendaEditing::update(bool open)
{
    const int at = open ? current() : -1;
    m_in->setEnabled(at >= 0 && siblingLines(m_data.lines, at).indexOf(at) > 0);
    m_out->setEnabled(at >= 0 && m_data.lines[at].level > 0);
    for (QAction *action : {m_visibility, m_backlog, m_carry})
        action->setEnabled(at >= 0);
    const QString visibility = at >= 0 ? m_data.lines[at].item.visibility : QString();
    for (QAction *one : m_visibilities->actions()) {
        one->setChecked(one->data().toString() == visibility);
        one->setEnabled(at >= 0);
    }
}

void AgendaEditing::showTime()
{
    const AgendaTime time = agendaTime(m_model->running(), m_data.meeting);
    QString text = agendaTimeText(time);
    if (time.end.isValid() && !m_model->lines().isEmpty())
        text = tr("%1  ·  through at %2", "times of the agenda, and when it ends")
                   .arg(text, time.end.toString(u"HH:mm"_s));
    m_time->setText(text);
    m_time->setRole(time.over() > 0 ? Theme::Role::Warning : Theme::Role::Text);
}

void AgendaEditing::edited(int line, int column, const QString &text)
{
    if (column == AgendaModel::Item)
        m_apply(setItemTitle(m_data.lines, line, m_context.contentLanguage, text));
    else if (column == AgendaModel::Minutes)
        m_apply(
            setItemMinutes(m_data.lines, line,
                           text.trimmed().isEmpty() ? std::nullopt : std::optional<qint64>(text.toInt())));
}

void AgendaEditing::setLevel(int by)
{
    if (m_context.workspace->isReadOnly() || current() < 0)
        return;
    const RecordId item = m_data.lines[current()].item.id;
    if (m_apply(by > 0 ? indentItem(m_data.lines, current()) : outdentItem(m_data.lines, current())))
        m_view->setCurrentIndex(m_model->indexOf(item));
}

void AgendaEditing::tell(const QString &text)
{
    m_notice->showNote(text);
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            m_notice->showProblem(undone.error());
    });
}

void AgendaEditing::ask(const QString &text, const QString &doing,
                        const std::function<void(const LocalText &)> &then)
{
    m_notice->showNote(text);
    QLineEdit *reason = m_notice->addField(tr("Reason"), QString());
    reason->setObjectName(u"meeting.reason"_s);
    reason->setPlaceholderText(tr("Reason"));
    QPushButton *button = m_notice->addAction(doing);
    button->setObjectName(u"meeting.reason_given"_s);
    button->setEnabled(false);
    connect(reason, &QLineEdit::textChanged, button,
            [button](const QString &typed) { button->setEnabled(!typed.trimmed().isEmpty()); });
    connect(button, &QPushButton::clicked, this, [this, reason, then] {
        const LocalText given(m_context.contentLanguage, reason->text().trimmed());
        m_view->setFocus(Qt::OtherFocusReason);
        then(given);
    });
    m_notice->takeFocus();
}

void AgendaEditing::askBacklog()
{
    if (current() < 0)
        return;
    ask(tr("Why does “%1” wait?").arg(m_data.lines[current()].title), tr("Move to backlog"),
        [this](const LocalText &reason) { toBacklog(reason); });
}

void AgendaEditing::toBacklog(const LocalText &reason)
{
    const int at = current();
    if (at < 0)
        return;
    const AgendaLine line = m_data.lines[at];
    Reader reader(*m_context.workspace);
    ChangeSet change = tri::toBacklog(reader, line.item, reason, m_context.clock->today(),
                                      [this] { return m_context.workspace->newId(); });
    const bool leaves = !change.isEmpty() && change.records.first().life == LifeChange::None;
    if (leaves)
        change.records += closeUp(m_data.lines, at);
    if (!m_apply(change))
        return;
    m_view->setCurrentIndex(m_model->indexOf(std::min<int>(at, int(m_data.lines.size()) - 1)));
    tell(leaves
             ? tr("“%1” waits in the backlog.").arg(line.title)
             : tr("“%1” waits in the backlog; the agenda of this meeting stays as it was.").arg(line.title));
}

void AgendaEditing::askCarry()
{
    if (current() < 0)
        return;
    Reader reader(*m_context.workspace);
    const auto next = nextMeeting(reader, m_data.meeting);
    const QString title = m_data.lines[current()].title;
    if (!next) {
        m_notice->showNote(tr("There is no next meeting: none names this one as its previous, and none of "
                              "its series follows. Add "
                              "the next meeting first, or move the item to the backlog."));
        QPushButton *button = m_notice->addAction(tr("Move to backlog…"));
        connect(button, &QPushButton::clicked, this, &AgendaEditing::askBacklog);
        return;
    }
    ask(tr("Why is “%1” carried to “%2”?").arg(title, next->title.in(m_context.contentLanguage)),
        tr("Carry over"), [this, meeting = *next](const LocalText &reason) { carry(meeting, reason); });
}

void AgendaEditing::carry(const Meeting &next, const LocalText &reason)
{
    const int at = current();
    if (at < 0)
        return;
    const QString title = m_data.lines[at].title;
    const QString meeting = next.title.in(m_context.contentLanguage);
    Reader reader(*m_context.workspace);
    const ChangeSet change =
        carryTo(reader, m_data.lines[at].item, next, reason, [this] { return m_context.workspace->newId(); });
    if (change.isEmpty())
        m_notice->showNote(tr("“%1” is on the agenda of “%2” already.").arg(title, meeting));
    else if (m_apply(change))
        tell(tr("“%1” is on the agenda of “%2” too; here it stays.").arg(title, meeting));
}

}  // namespace tri::ui
