// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/growingtextedit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
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

}  // namespace tri::ui
