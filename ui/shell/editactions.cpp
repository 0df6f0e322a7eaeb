// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editactions.h"

#include "core/workspace/workspace.h"
#include "ui/services/accesskeys.h"
#include "ui/services/longruns.h"
#include "ui/shell/actiontable.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// Takes back (or makes again) typing in the editor with the keyboard; false when it has none to take back.
bool stepInEditor(bool back, bool onlyAsk = false)
{
    QWidget *focus = QApplication::focusWidget();
    const auto through = [&](auto *editor, bool available) {
        if (available && !onlyAsk)
            back ? editor->undo() : editor->redo();
        return available;
    };
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        return through(line, back ? line->isUndoAvailable() : line->isRedoAvailable());
    if (auto *text = qobject_cast<QPlainTextEdit *>(focus))
        return through(text, back ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    if (auto *text = qobject_cast<QTextEdit *>(focus))
        return through(text, back ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    return false;
}

}  // namespace

EditActions::EditActions(QAction *undo, QAction *redo, QObject *parent) : QObject(parent), m_undo(undo), m_redo(redo)
{
    connect(undo, &QAction::triggered, this, [this] { step(true); });
    connect(redo, &QAction::triggered, this, [this] { step(false); });
    qApp->installEventFilter(this);
    update();
}

EditActions::~EditActions() = default;

void EditActions::setContext(const AppContext &context)
{
    if (m_context.workspace)
        m_context.workspace->disconnect(this);
    m_context = context;
    if (m_context.workspace)
        connect(m_context.workspace, &Workspace::committed, this, &EditActions::update);
    update();
}

void EditActions::name(QAction *action, bool back)
{
    const auto label = !m_context.workspace ? std::nullopt : back ? m_context.workspace->undoLabel() : m_context.workspace->redoLabel();
    const QString plain = actionText(actionSpec(back ? ActionId::Undo : ActionId::Redo));
    QString text = plain;
    if (label) {
        const QString what = labelText(*label, m_context.workspace->registry());
        text = (back ? tr("&Undo %1") : tr("&Redo %1")).arg(QString(what).replace(u'&', u"&&"_s));
    }
    action->setText(text);
    action->setIconText(withoutAccessKey(plain));
    action->setToolTip(u"<p>%1 (%2)</p>"_s.arg(withoutAccessKey(text).toHtmlEscaped(),
                                               action->shortcut().toString(QKeySequence::NativeText)));
    action->setEnabled(label && !m_context.workspace->isReadOnly());
}

void EditActions::update()
{
    name(m_undo, true);
    name(m_redo, false);
}

void EditActions::step(bool back)
{
    if (stepInEditor(back) || !m_context.workspace)
        return;
    const auto done = back ? undoLong(m_context) : redoLong(m_context);
    if (!done) {
        if (done.error().code == ProblemCode::Nothing)
            m_context.navigator->notify(back ? tr("There is nothing to undo.") : tr("There is nothing to redo."));
        else
            m_context.navigator->notify(done.error());
        return;
    }
    // One comes back to what was changed, or one would not see it.
    if (done->records.size() == 1) {
        const auto row = m_context.workspace->row(done->records.first().id);
        if (row && !row->deleted)
            m_context.navigator->reveal(row->id);
        else if (row && !m_context.navigator->isMeetingHeld())
            m_context.navigator->showKind(row->spec->keyText());
    }
    m_context.navigator->notify((back ? tr("Undone: %1") : tr("Done again: %1")).arg(labelText(done->label, m_context.workspace->registry())));
    update();
}

bool EditActions::eventFilter(QObject *watched, QEvent *event)
{
    // Qt's editors claim Ctrl+Z even with nothing to take back; then the key is the workspace's.
    if (event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if ((undo || key->matches(QKeySequence::Redo)) && !stepInEditor(undo, true))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace tri::ui
