// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingmodenotes.h"

#include "core/workspace/workspace.h"
#include "ui/fields/growingtextedit.h"
#include "ui/services/drafts.h"
#include "ui/services/theme.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/themedlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

QString meetingModeDrafts(const RecordId &meeting)
{
    return u"meeting_mode/"_s + meeting.toString();
}

MeetingModeNotes::MeetingModeNotes(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_edit(new GrowingTextEdit(this)),
      m_state(new ThemedLabel(*context.theme, Theme::Type::Caption, Theme::Role::Muted, this))
{
    const Theme &theme = *context.theme;
    auto *head = new ThemedLabel(theme, Theme::Type::Heading, Theme::Role::Text, this);
    head->setText(tr("Private notes"));
    setAccessRole(head, QAccessible::Heading);
    m_edit->setObjectName(u"meeting_mode.notes"_s);
    m_edit->setAccessibleName(tr("Private notes on this item"));
    m_edit->setPlaceholderText(tr("For our office only (N)"));
    m_edit->setLines(3, 6);
    m_edit->checkSpelling(context);
    m_edit->installEventFilter(this);
    m_state->setObjectName(u"meeting_mode.notes_state"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(head, 1);
    top->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1));
    column->addLayout(top);
    column->addWidget(m_edit);
    connect(m_edit, &GrowingTextEdit::textEdited, this, &MeetingModeNotes::onEdited);
}

void MeetingModeNotes::setNote(const QString &record, const QString &field, const QString &saved)
{
    m_record = record;
    m_field = field;
    m_changed = false;
    m_edit->setReadOnly(record.isEmpty() || m_context.workspace->isReadOnly());
    QString text = saved;
    if (m_context.drafts && !record.isEmpty())
        if (const auto draft = m_context.drafts->draft(record, field); draft && draft->text != saved) {
            text = draft->text;
            m_changed = true;
        }
    m_edit->replaceText(text);
    showState();
}

void MeetingModeNotes::followNote(const QString &saved)
{
    if (m_changed)
        return;
    m_edit->replaceText(saved);
    showState();
}

QString MeetingModeNotes::text() const
{
    return m_edit->toPlainText();
}

void MeetingModeNotes::onEdited()
{
    m_changed = true;
    if (m_context.drafts && !m_record.isEmpty())
        m_context.drafts->keep(m_record, m_field, {}, text());
    showState();
}

void MeetingModeNotes::saved()
{
    m_changed = false;
    if (m_context.drafts && !m_record.isEmpty())
        m_context.drafts->drop(m_record, m_field);
    showState();
}

void MeetingModeNotes::showState()
{
    m_state->setText(m_changed ? tr("Draft") : text().isEmpty() ? QString() : tr("Saved"));
}

void MeetingModeNotes::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

bool MeetingModeNotes::hasKeyboard() const
{
    return m_edit->hasFocus();
}

bool MeetingModeNotes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut && m_changed)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

}  // namespace tri::ui
