// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lineaccess.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace tri::ui {

LineAccess::LineAccess(QLineEdit *line) : QAccessibleWidget(line, QAccessible::EditableText) {}

QLineEdit *LineAccess::line() const
{
    return static_cast<QLineEdit *>(widget());
}

QString LineAccess::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return line()->displayText();  // of a secret its dots
    const QString text = QAccessibleWidget::text(kind);
    return kind == QAccessible::Description && text.isEmpty() ? line()->placeholderText() : text;
}

void LineAccess::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, int(line()->text().size()), text);
    else
        QAccessibleWidget::setText(kind, text);
}

QAccessible::State LineAccess::state() const
{
    QAccessible::State now = QAccessibleWidget::state();
    now.readOnly = line()->isReadOnly();
    now.editable = !line()->isReadOnly();
    now.passwordEdit = line()->echoMode() != QLineEdit::Normal;
    now.selectableText = true;
    now.supportsAutoCompletion = line()->completer() != nullptr;
    return now;
}

void *LineAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void LineAccess::selection(int index, int *start, int *end) const
{
    const bool chosen = index == 0 && line()->hasSelectedText();
    *start = chosen ? line()->selectionStart() : 0;
    *end = chosen ? line()->selectionEnd() : 0;
}

int LineAccess::selectionCount() const
{
    return line()->hasSelectedText() ? 1 : 0;
}

void LineAccess::removeSelection(int index)
{
    if (index == 0)
        line()->deselect();
}

void LineAccess::setSelection(int index, int start, int end)
{
    if (index == 0)
        line()->setSelection(start, end - start);
}

int LineAccess::cursorPosition() const
{
    return line()->cursorPosition();
}

void LineAccess::setCursorPosition(int position)
{
    line()->setCursorPosition(position);
}

QString LineAccess::text(int start, int end) const
{
    const int from = std::clamp(start, 0, characterCount());
    return line()->displayText().mid(from, std::max(0, end - from));
}

int LineAccess::characterCount() const
{
    return int(line()->displayText().size());
}

/// The cursor goes to the nearer side of what is pointed at; the edge of a character lies between two such halves.
int LineAccess::edgeOf(int offset) const
{
    const int middle = line()->height() / 2;
    int low = 0;
    int high = line()->width();
    while (low < high) {
        const int at = (low + high) / 2;
        const bool before = line()->cursorPositionAt(QPoint(at, middle)) < offset;
        // A text that runs from right to left begins at the right.
        if (before != (line()->displayText().isRightToLeft()))
            low = at + 1;
        else
            high = at;
    }
    return low;
}

QRect LineAccess::characterRect(int offset) const
{
    if (offset < 0 || offset >= characterCount())
        return {};
    const int one = edgeOf(offset);
    const int other = edgeOf(offset + 1);
    const QRect own(std::min(one, other), 0, std::max(1, std::abs(other - one)), line()->height());
    return {line()->mapToGlobal(own.topLeft()), own.size()};
}

int LineAccess::offsetAtPoint(const QPoint &point) const
{
    const QPoint own = line()->mapFromGlobal(point);
    return line()->rect().contains(own) ? line()->cursorPositionAt(own) : -1;
}

void LineAccess::scrollToSubstring(int start, int end)
{
    line()->setCursorPosition(end);
    line()->setCursorPosition(start);
}

QString LineAccess::attributes(int offset, int *start, int *end) const
{
    const bool inside = offset >= 0 && offset <= characterCount();
    *start = inside ? 0 : -1;
    *end = inside ? characterCount() : -1;
    return {};
}

void LineAccess::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void LineAccess::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void LineAccess::replaceText(int start, int end, const QString &text)
{
    if (line()->isReadOnly() || !line()->isEnabled())
        return;
    const int all = int(line()->text().size());
    const int from = std::clamp(start, 0, all);
    const int to = end < 0 ? all : std::clamp(end, from, all);
    line()->setCursorPosition(from);
    line()->setSelection(from, to - from);
    if (!text.isEmpty())
        line()->insert(text);  // in place of what is selected, as keys would do it
    else if (to > from)
        line()->del();
}

namespace {

/// The button that Qt puts into a line has a picture only. Named by its action, since a new accessible name would be told
/// while what is to tell it is being made.
void nameClearing(const QToolButton *button)
{
    QAction *clears = button ? button->defaultAction() : nullptr;
    if (clears && clears->text().isEmpty()
        && clears->objectName() == QLatin1StringView("_q_qlineeditclearaction"))
        clears->setText(QCoreApplication::translate("LineAccess", "Clear the text"));
}

}  // namespace

void installLineAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            nameClearing(qobject_cast<QToolButton *>(object));
            auto *line = qobject_cast<QLineEdit *>(object);
            return line && !qobject_cast<QAbstractSpinBox *>(line->parentWidget()) ? new LineAccess(line)
                                                                                   : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace tri::ui
