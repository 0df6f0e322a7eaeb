// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MeetingPage that answers to the person: moving, adding, deleting, keys.
#include "ui/pages/meetingpage.h"

#include "core/workspace/workspace.h"
#include "ui/pages/agendaediting.h"
#include "ui/pages/agendamodel.h"
#include "ui/pages/agendaview.h"
#include "ui/pages/answersdialog.h"
#include "ui/pages/coursepart.h"
#include "ui/pages/meetingedits.h"
#include "ui/pages/meetingpart.h"
#include "ui/pages/proposalpanel.h"
#include "ui/records/recordpage.h"
#include "ui/records/renewing.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QString deletionNote(const ChangeSet &change, const QString &name)
{
    const auto deleted = [&change](const RecordSpec &kind) {
        return int(
            std::count_if(change.records.begin(), change.records.end(), [&kind](const RecordChange &one) {
                return one.life == LifeChange::Delete && one.spec == &kind;
            }));
    };
    const bool below = deleted(kindOf<AgendaItem>().spec) > 1;
    switch (const int positions = deleted(kindOf<Position>().spec)) {
    case 0:
        return below ? MeetingPage::tr("“%1” and the items below it moved to the trash.").arg(name)
                     : MeetingPage::tr("“%1” moved to the trash.").arg(name);
    case 1:
        return below
            ? MeetingPage::tr("“%1” and the items below it moved to the trash, and 1 position with them.")
                  .arg(name)
            : MeetingPage::tr("“%1” moved to the trash, and 1 position with it.").arg(name);
    default:
        return below
            ? MeetingPage::tr("“%1” and the items below it moved to the trash, and %n positions with them.",
                              nullptr, positions)
                  .arg(name)
            : MeetingPage::tr("“%1” moved to the trash, and %n positions with it.", nullptr, positions)
                  .arg(name);
    }
}

}  // namespace

bool MeetingPage::onAgenda() const
{
    return m_there && m_tabs->currentWidget() == m_stack && !isProposing();
}

bool MeetingPage::isProposing() const
{
    return m_stack->currentWidget() == m_proposals;
}

QString MeetingPage::helpId() const
{
    if (const MeetingPart *part = currentPart())
        return part->helpId();
    return isProposing() && m_tabs->currentWidget() == m_stack ? u"proposing"_s : u"meeting"_s;
}

void MeetingPage::propose()
{
    if (!m_there || m_context.workspace->isReadOnly())
        return;
    m_notice->fade();
    m_proposals->showMeeting(m_data.meeting, agendaTime(m_model->running(), m_data.meeting));
    m_stack->setCurrentWidget(m_proposals);
    m_proposals->focusFirst();
    updateActions();
    Q_EMIT actionsChanged();
}

void MeetingPage::renew()
{
    if (m_there)
        askForRenewal(m_context, m_notice, m_id);
}

void MeetingPage::leaveProposals()
{
    m_stack->setCurrentIndex(m_data.lines.isEmpty() ? 1 : 0);
    focusFirst();
    updateActions();
    Q_EMIT actionsChanged();
}

void MeetingPage::acceptProposals(const QList<AgendaProposal> &proposals)
{
    Reader reader(*m_context.workspace);
    const ChangeSet change = tri::acceptProposals(reader, m_data.meeting, proposals,
                                                  [this] { return m_context.workspace->newId(); });
    if (!apply(change))
        return;
    leaveProposals();
    const int count = int(change.records.size());
    const int wanted = m_view->sizeHint().height() + m_editing->timeLine()->sizeHint().height();
    const int most = m_split->height() * 3 / 5;  // the item itself keeps its room
    if (m_view->height() < std::min(wanted, most))
        m_split->setSizes({std::min(wanted, most), m_split->height() - std::min(wanted, most)});
    select(change.records.first().id);
    m_editing->tell(count == 1 ? tr("1 item was added to the agenda.")
                               : tr("%n items were added to the agenda.", nullptr, count));
}

MeetingPart *MeetingPage::currentPart() const
{
    return qobject_cast<MeetingPart *>(m_tabs->currentWidget());
}

void MeetingPage::updateActions()
{
    const bool open = onAgenda() && !m_context.workspace->isReadOnly();
    const int at = m_model->lineOf(m_view->currentIndex());
    const QList<int> siblings = siblingLines(m_data.lines, at);
    m_brief->setEnabled(m_there);
    m_mode->setEnabled(m_there);
    m_add->setEnabled(open);
    m_open->setEnabled(onAgenda() && at >= 0);
    m_who->setEnabled(onAgenda() && at >= 0);
    m_sheet->setEnabled(onAgenda() && at >= 0);
    m_propose->setEnabled(open);
    m_editing->update(open);
    m_delete->setEnabled(open && at >= 0);
    m_up->setEnabled(open && at >= 0 && siblings.first() != at);
    m_down->setEnabled(open && at >= 0 && siblings.last() != at);
}

QList<QAction *> MeetingPage::pageActions()
{
    if (MeetingPart *part = currentPart()) {
        const bool hasOwn = qobject_cast<CoursePart *>(part);  // a button beside the course of the meeting
        return QList<QAction *>{m_brief} + part->actions()
            + (hasOwn ? QList<QAction *>{m_answers} : QList{m_answers, m_renew});
    }
    if (isProposing() && m_tabs->currentWidget() == m_stack)
        return {m_brief};
    if (!onAgenda())
        return QList<QAction *>{m_brief} + m_record->pageActions() + QList<QAction *>{m_answers, m_renew};
    return QList<QAction *>{m_brief, m_add, m_propose, m_open, m_who, m_sheet, m_up, m_down}
    + m_editing->actions() + QList<QAction *>{m_delete, m_answers, m_renew};
}

void MeetingPage::select(const RecordId &item)
{
    m_view->setCurrentIndex(m_model->indexOf(item));
}

bool MeetingPage::apply(const ChangeSet &change)
{
    if (change.isEmpty())
        return false;
    m_own = true;
    const auto stamp = m_context.workspace->apply(change);
    m_own = false;
    if (!stamp)
        m_notice->showProblem(stamp.error());
    return stamp.has_value();
}

void MeetingPage::moveCurrent(int by)
{
    if (m_context.workspace->isReadOnly())
        return;
    apply(moveItem(m_data.lines, m_model->lineOf(m_view->currentIndex()), by));
    m_view->scrollTo(m_view->currentIndex());
}

void MeetingPage::removeCurrent()
{
    const int at = m_model->lineOf(m_view->currentIndex());
    if (at < 0 || m_context.workspace->isReadOnly())
        return;
    const QString name = m_data.lines[at].title;
    const ChangeSet change = deleteItem(m_data.lines, at);
    if (!apply(change))
        return;
    m_view->setCurrentIndex(m_model->indexOf(std::min<int>(at, int(m_data.lines.size()) - 1)));
    m_notice->showNote(deletionNote(change, name));
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, [this] {
        if (const auto undone = m_context.workspace->undo(); !undone)
            m_notice->showProblem(undone.error());
    });
}

void MeetingPage::addItem()
{
    if (m_there)
        m_context.navigator->showNewRecord(u"agenda_item"_s, {{u"meeting"_s, m_id}});
}

void MeetingPage::openCurrent()
{
    if (const int at = m_model->lineOf(m_view->currentIndex()); at >= 0)
        m_context.navigator->showRecord(m_data.lines[at].item.id);
}

void MeetingPage::showWhoCouldAnswer()
{
    if (const int at = m_model->lineOf(m_view->currentIndex()); at >= 0)
        m_context.navigator->showPaper(m_data.lines[at].item.id, u"roster"_s);
}

void MeetingPage::showItemSheet()
{
    commit();
    if (const int at = m_model->lineOf(m_view->currentIndex()); at >= 0)
        m_context.navigator->showPaper(m_data.lines[at].item.id, u"item_sheet"_s);
}

void MeetingPage::enterAnswers()
{
    if (!m_there)
        return;
    commit();
    auto *dialog = new AnswersDialog(m_context, m_data.meeting, window());
    connect(dialog, &AnswersDialog::entered, this, [this](int count) {
        m_notice->showNote(count == 1 ? tr("1 outcome was entered.")
                                      : tr("%n outcomes were entered.", nullptr, count));
    });
    dialog->open();
}

void MeetingPage::startMode()
{
    if (m_there)
        m_context.navigator->showMeetingMode(m_id);
}

void MeetingPage::print()
{
    commit();
    const MeetingPart *part = currentPart();
    m_context.navigator->showPaper(m_id, part ? part->paper() : u"trilateral"_s);
}

void MeetingPage::showBrief()
{
    commit();
    m_context.navigator->showBrief(m_id);
}

void MeetingPage::commit()
{
    for (MeetingPart *part : std::as_const(m_parts))
        part->commit();
    if (m_hasRecord)
        m_record->commit();
}

QVariantMap MeetingPage::saveState() const
{
    return {{u"item"_s, m_data.lines.value(m_model->lineOf(m_view->currentIndex())).item.id.toString()},
            {u"tab"_s, m_tabs->currentWidget()->objectName()}};
}

void MeetingPage::restoreState(const QVariantMap &state)
{
    if (const auto id = RecordId::parse(state.value(u"item"_s).toString()); id && m_model->indexOf(*id).isValid())
        select(*id);
    const QString tab = state.value(u"tab"_s).toString();
    for (int at = 0; at < m_tabs->count(); ++at)
        if (m_tabs->widget(at)->objectName() == tab)
            m_tabs->setCurrentIndex(at);
}

void MeetingPage::focusFirst()
{
    if (MeetingPart *part = currentPart())
        part->focusFirst();
    else if (isProposing() && m_tabs->currentWidget() == m_stack)
        m_proposals->focusFirst();
    else if (!onAgenda())
        m_record->focusStart();
    else if (auto *first = m_stack->currentIndex() == 1 ? m_stack->currentWidget()->findChild<QPushButton *>() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

bool MeetingPage::event(QEvent *event)
{
    // New means an item here, not another meeting: the page answers before the window's own shortcut does.
    if (event->type() == QEvent::ShortcutOverride && onAgenda() && static_cast<QKeyEvent *>(event)->matches(QKeySequence::New)) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void MeetingPage::keyPressEvent(QKeyEvent *event)
{
    if (onAgenda() && event->matches(QKeySequence::New))
        addItem();
    else
        Page::keyPressEvent(event);
}

}  // namespace tri::ui
