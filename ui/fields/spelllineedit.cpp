// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/spelllineedit.h"

#include "ui/services/spellchecker.h"
#include "ui/services/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFrame>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace tri::ui {

class SpellLineEdit::Spelling final : public SpellField {
public:
    Spelling(const AppContext &context, SpellLineEdit *line) : SpellField(context, line), m_line(line) {}

    [[nodiscard]] qsizetype caret() const override { return m_line->cursorPosition(); }
    void select(TextSpan span) override { m_line->setSelection(int(span.begin), int(span.length)); }
    void replace(TextSpan span, const QString &text) override
    {
        select(span);
        m_line->insert(text);
        m_line->m_held = {};
        recheck();
    }
    void recheck() override
    {
        if (m_line->isVisible())
            m_line->m_idle->start();
    }
    [[nodiscard]] QString text() const override { return m_line->text(); }
    [[nodiscard]] bool isReadOnly() const override { return m_line->isReadOnly(); }
    [[nodiscard]] QList<TextSpan> wrong() const
    {
        return isChecking() ? checker()->wrongWords(m_line->text(), language()) : QList<TextSpan>();
    }
    [[nodiscard]] const Theme &look() const { return theme(); }

private:
    SpellLineEdit *m_line;
};

SpellLineEdit::SpellLineEdit(const AppContext &context, QWidget *parent)
    : QLineEdit(parent), m_spelling(new Spelling(context, this)), m_idle(new QTimer(this))
{
    m_idle->setSingleShot(true);
    m_idle->setInterval(0);
    connect(m_idle, &QTimer::timeout, this, &SpellLineEdit::judge);
    connect(this, &QLineEdit::textChanged, this, &SpellLineEdit::onTextChanged);
    connect(this, &QLineEdit::textEdited, this, [this] { m_edited = hasFocus(); });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this](int, int now) {
        if (m_held.length > 0 && !m_held.touches(now)) {
            m_held = {};
            m_idle->start();
        }
    });
}

SpellLineEdit::~SpellLineEdit() = default;

void SpellLineEdit::setSpellingLanguage(const QString &language)
{
    m_spelling->setLanguage(language);
}

void SpellLineEdit::onTextChanged(const QString &text)
{
    const auto [before, now] = std::mismatch(m_known.cbegin(), m_known.cend(), text.cbegin(), text.cend());
    const qsizetype same = before - m_known.cbegin();
    qsizetype tail = 0;
    const qsizetype most = std::min(m_known.size(), text.size()) - same;
    while (tail < most && m_known[m_known.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    m_marks = movedSpans(m_marks, same, m_known.size() - same - tail, text.size() - same - tail);
    m_known = text;
    m_held = std::exchange(m_edited, false) ? chunkAround(text, cursorPosition()) : TextSpan{};
    m_idle->start();
}

void SpellLineEdit::judge()
{
    QList<TextSpan> found = m_spelling->wrong();
    found.removeIf(
        [this](TextSpan span) { return span.begin >= m_held.begin && span.end() <= m_held.end(); });
    if (found == m_marks)
        return;
    m_marks = found;
    update();
}

void SpellLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_marks.isEmpty() || m_known != displayText())
        return;
    QTextLayout layout(text(), font());
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    // The caret's place is all that the editor tells; it stands in the middle of its rectangle.
    const QRectF caret = cursorRect();
    const qreal shift = caret.center().x() - line.cursorToX(cursorPosition());
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    QPainter painter(this);
    painter.setClipRect(style()->subElementRect(QStyle::SE_LineEditContents, &frame, this));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_spelling->look().color(Theme::Role::Error));
    const qreal step = m_spelling->look().space(1) / 2.0;
    for (const TextSpan &mark : std::as_const(m_marks)) {
        const qreal a = shift + line.cursorToX(int(mark.begin));
        const qreal b = shift + line.cursorToX(int(mark.end()));
        const qreal y = caret.bottom() - step;
        QPainterPath wave(QPointF(std::min(a, b), y));
        int up = 1;
        for (qreal x = std::min(a, b) + step; x <= std::max(a, b); x += step, up = 1 - up)
            wave.lineTo(x, y + up * step);
        painter.drawPath(wave);
    }
}

void SpellLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool keys = event->reason() == QContextMenuEvent::Keyboard;
    m_spelling->fillMenu(menu, keys ? cursorPosition() : cursorPositionAt(event->pos()));
    menu->popup(keys ? mapToGlobal(QPoint(cursorRect().left(), height())) : event->globalPos());
}

void SpellLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (std::exchange(m_held, {}).length > 0)
        m_idle->start();
}

void SpellLineEdit::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    m_idle->start();
}

void SpellLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange)
        m_idle->start();
}

}  // namespace tri::ui
