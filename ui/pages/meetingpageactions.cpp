// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MeetingPage that answers to the person: moving, adding, deleting, keys.
#include "ui/pages/meetingpage.h"

#include "core/workspace/workspace.h"
#include "ui/pages/agendamodel.h"
#include "ui/pages/agendaview.h"
#include "ui/pages/meetingedits.h"
#include "ui/records/recordpage.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
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
    return m_there && m_tabs->currentIndex() == 0;
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
    m_delete->setEnabled(open && at >= 0);
    m_up->setEnabled(open && at >= 0 && siblings.first() != at);
    m_down->setEnabled(open && at >= 0 && siblings.last() != at);
}

QList<QAction *> MeetingPage::pageActions()
{
    if (!onAgenda())
        return QList<QAction *>{m_brief} + m_record->pageActions();
    return {m_brief, m_add, m_open, m_up, m_down, m_delete};
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

void MeetingPage::startMode()
{
    if (m_there)
        m_context.navigator->showMeetingMode(m_id);
}

void MeetingPage::print()
{
    m_record->commit();
    m_context.navigator->showBrief(m_id);
}

void MeetingPage::commit()
{
    m_record->commit();
}

QVariantMap MeetingPage::saveState() const
{
    return {{u"item"_s, m_data.lines.value(m_model->lineOf(m_view->currentIndex())).item.id.toString()},
            {u"tab"_s, m_tabs->currentIndex()}};
}

void MeetingPage::restoreState(const QVariantMap &state)
{
    if (const auto id = RecordId::parse(state.value(u"item"_s).toString()); id && m_model->indexOf(*id).isValid())
        select(*id);
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
}

void MeetingPage::focusFirst()
{
    if (!onAgenda())
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
