// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/growingtextedit.h"

#include "ui/fields/spellmarks.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTextDocument>

namespace tri::ui {

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::fit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_replacing)
            Q_EMIT textEdited();
    });
}

void GrowingTextEdit::checkSpelling(const AppContext &context)
{
    m_spelling = new SpellMarks(context, this);
}

void GrowingTextEdit::setSpellingLanguage(const QString &language)
{
    if (m_spelling)
        m_spelling->setLanguage(language);
}

void GrowingTextEdit::replaceText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_replacing = true;
    setPlainText(text);
    m_replacing = false;
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

int GrowingTextEdit::heightOf(int lines) const
{
    const int around = 2 * int(document()->documentMargin()) + 2 * frameWidth();
    return lines * fontMetrics().lineSpacing() + around;
}

QSize GrowingTextEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, height()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, heightOf(m_least)};
}

void GrowingTextEdit::fit()
{
    // The plain text layout counts its height in lines, wrapped ones included.
    const int lines = qRound(document()->documentLayout()->documentSize().height());
    const int wanted = heightOf(qBound(m_least, lines, m_most));
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (wanted != height())
        setFixedHeight(wanted);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void GrowingTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // By the keyboard it is about the word at the caret, not about what lies under the mouse.
    const bool keys = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor place = keys ? textCursor() : cursorForPosition(event->pos());
    if (m_spelling)
        m_spelling->fillMenu(menu, place.position());
    menu->popup(keys ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

}  // namespace tri::ui
