// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/difftext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextOption>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostLines = 24;  // a longer text scrolls
}

DiffText::DiffText(const Theme &theme, Side side, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_side(side)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &DiffText::fill);
}

void DiffText::setPieces(const QList<DiffPiece> &pieces, Qt::LayoutDirection direction)
{
    m_pieces = pieces;
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeading);
    document()->setDefaultTextOption(option);
    if (direction != Qt::LayoutDirectionAuto)
        setLayoutDirection(direction);
    fill();
}

void DiffText::fill()
{
    const bool older = m_side == Side::Older;
    const DiffPiece::Kind own = older ? DiffPiece::Kind::Removed : DiffPiece::Kind::Added;
    QTextCharFormat plain;
    plain.setForeground(m_theme.color(Theme::Role::Text));
    QTextCharFormat changed;
    changed.setForeground(m_theme.color(older ? Theme::Role::Muted : Theme::Role::Accent));
    changed.setBackground(m_theme.color(older ? Theme::Role::Sunken : Theme::Role::Hover));
    changed.setFontStrikeOut(older);
    changed.setFontUnderline(!older);
    changed.setFontWeight(older ? QFont::Normal : QFont::Bold);
    clear();
    QTextCursor cursor(document());
    QStringList marked;
    for (const DiffPiece &piece : m_pieces) {
        if (piece.kind != DiffPiece::Kind::Same && piece.kind != own)
            continue;
        cursor.insertText(piece.text, piece.kind == own ? changed : plain);  // text, never markup
        if (piece.kind == own && !piece.text.trimmed().isEmpty())
            marked << piece.text.simplified();
    }
    if (document()->isEmpty()) {
        QTextCharFormat empty;
        empty.setForeground(m_theme.color(Theme::Role::Muted));
        cursor.insertText(tr("(empty)"), empty);
    }
    moveCursor(QTextCursor::Start);
    // Whoever hears the text is told of its marks too.
    const QString words = marked.join(u" … "_s);
    setAccessibleDescription(words.isEmpty()             ? QString()
                                 : older                 ? tr("Removed: %1").arg(words)
                                 : m_side == Side::Newer ? tr("Added: %1").arg(words)
                                                         : tr("Matching words: %1").arg(words));
    fit();
}

void DiffText::fit()
{
    const int all = qRound(document()->documentLayout()->documentSize().height());
    const int lines = qBound(1, all, kMostLines);
    setVerticalScrollBarPolicy(all > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int wanted =
        lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 2 * frameWidth();
    if (wanted != height())
        setFixedHeight(wanted);
}

QSize DiffText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, height()};
}

QSize DiffText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, height()};
}

void DiffText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void DiffText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

}  // namespace tri::ui
