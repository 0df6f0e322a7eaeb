// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage/coveragechart.h"

#include "ui/pages/coverage/coverageaccess.h"
#include "ui/services/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tri::ui {

CoverageChart::CoverageChart(const Theme &theme, Form form, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_voice(new ChartVoice(this)), m_form(form)
{
    installChartAccess<CoverageAccess, CoverageChart>();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] {
        updateBars();
        viewport()->update();
    });
}

void CoverageChart::setGrid(const CoverageGrid &grid)
{
    m_grid = grid;
    m_most = 1;
    for (int line = 0; line < int(grid.lines.size()); ++line) {
        int sum = 0;
        for (int column = 0; column < int(grid.columns.size()); ++column) {
            const int value = grid.mark(line, column).value;
            sum += value;
            if (m_form == Form::Dots)
                m_most = std::max(m_most, value);
        }
        if (m_form == Form::Bars)
            m_most = std::max(m_most, sum);
    }
    updateBars();
    m_voice->loadedAnew();
    setCurrent(m_line, m_column);
}

void CoverageChart::setCurrent(int line, int column)
{
    m_line = std::clamp(line, 0, std::max(0, int(m_grid.lines.size()) - 1));
    m_column = std::clamp(column, 0, std::max(0, int(m_grid.columns.size()) - 1));
    const QString words = m_grid.isEmpty() ? QString() : m_grid.words(m_line, m_column);
    if (words != accessibleDescription())
        setAccessibleDescription(words);
    keepInSight();
    m_voice->chosen();
    viewport()->update();
    Q_EMIT currentChanged();
}

QSize CoverageChart::sizeHint() const
{
    return {m_theme.textWidth(80), m_theme.rowHeight() * 12};
}

int CoverageChart::lineHeight() const
{
    return m_theme.rowHeight() + m_theme.space(1);
}

int CoverageChart::headHeight() const
{
    const int rows = m_form == Form::Dots ? 2 : 1;
    return rows * QFontMetrics(m_theme.font(Theme::Type::Caption)).height() + m_theme.space(3);
}

int CoverageChart::nameWidth() const
{
    return std::min(m_theme.textWidth(34), viewport()->width() / 3);
}

QRect CoverageChart::mirrored(const QRect &rect) const
{
    return isRightToLeft()
        ? QRect(viewport()->width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
        : rect;
}

QRect CoverageChart::plot(int line) const
{
    const int left = nameWidth() + m_theme.space(3);
    const int y = headHeight() + line * lineHeight() - verticalScrollBar()->value();
    return {left, y, std::max(1, viewport()->width() - left - m_theme.space(2)), lineHeight()};
}

int CoverageChart::textWidth(const CoverageMark &mark) const
{
    return QFontMetrics(m_theme.font(Theme::Type::Caption)).horizontalAdvance(mark.text()) + m_theme.space(3);
}

/// Its share of the line's room, and never narrower than its number. The whole of the line stands behind.
QRect CoverageChart::barPart(int line, int column) const
{
    const QRect room = plot(line);
    const int behind = m_theme.textWidth(6);
    const double scale = double(std::max(1, room.width() - behind - 2 * m_least)) / m_most;
    int x = room.x();
    for (int other = 0; other <= column; ++other) {
        const CoverageMark &mark = m_grid.mark(line, other);
        const int wide =
            mark.value == 0 ? 0 : std::max(textWidth(mark), int(std::lround(mark.value * scale)));
        if (other == column)
            return {x, room.y() + m_theme.space(1), wide, room.height() - m_theme.space(2)};
        x += wide;
    }
    return {};
}

QRect CoverageChart::dotRoom(int line, int column) const
{
    const QRect room = plot(line);
    const int count = std::max(1, int(m_grid.columns.size()));
    const int left = room.x() + room.width() * column / count;
    const int right = room.x() + room.width() * (column + 1) / count;
    return {left, room.y(), right - left, room.height()};
}

QRect CoverageChart::markRect(int line, int column) const
{
    if (line < 0 || line >= m_grid.lines.size() || column < 0 || column >= m_grid.columns.size())
        return {};
    return mirrored(m_form == Form::Bars ? barPart(line, column) : dotRoom(line, column));
}

std::optional<std::pair<int, int>> CoverageChart::markAt(const QPoint &at) const
{
    if (at.y() < headHeight())
        return {};
    const int line = (at.y() - headHeight() + verticalScrollBar()->value()) / lineHeight();
    for (int column = 0; line < int(m_grid.lines.size()) && column < int(m_grid.columns.size()); ++column)
        if (markRect(line, column).contains(at))
            return std::pair{line, column};
    return {};
}

void CoverageChart::updateBars()
{
    m_least = 1;
    for (const CoverageMark &mark : std::as_const(m_grid.marks))
        m_least = std::max(m_least, textWidth(mark));
    const int high = headHeight() + int(m_grid.lines.size()) * lineHeight();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
}

void CoverageChart::keepInSight()
{
    QScrollBar *bar = verticalScrollBar();
    const int top = m_line * lineHeight();
    const int seen = viewport()->height() - headHeight();
    if (top < bar->value())
        bar->setValue(top);
    else if (top + lineHeight() > bar->value() + seen)
        bar->setValue(top + lineHeight() - seen);
}

/// Solid, hatched, empty: told apart without any colour.
void CoverageChart::paintPattern(QPainter &painter, const QRect &rect, int column) const
{
    const QColor accent = m_theme.color(Theme::Role::Accent);
    painter.fillRect(rect, m_theme.color(Theme::Role::Surface));
    if (column == 0)
        painter.fillRect(rect, accent);
    else if (column == 1)
        painter.fillRect(rect, QBrush(accent, Qt::BDiagPattern));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(column == 2 ? m_theme.color(Theme::Role::Border) : accent, 1));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void CoverageChart::paintHead(QPainter &painter) const
{
    painter.setFont(m_theme.font(Theme::Type::Caption));
    const QFontMetrics metrics(painter.font());
    if (m_form == Form::Dots) {
        painter.setPen(m_theme.color(Theme::Role::Muted));
        for (int column = 0; column < int(m_grid.columns.size()); ++column) {
            QRect at = mirrored(dotRoom(0, column)).adjusted(m_theme.space(1), 0, -m_theme.space(1), 0);
            at.setY(0);
            at.setHeight(headHeight() - m_theme.space(1));
            painter.drawText(at, int(Qt::AlignHCenter | Qt::AlignBottom) | int(Qt::TextWordWrap),
                             m_grid.columns[column]);
        }
        return;
    }
    int x = plot(0).x();
    const int side = metrics.height() - m_theme.space(1);
    for (int column = 0; column < int(m_grid.columns.size()); ++column) {
        const int wide = metrics.horizontalAdvance(m_grid.columns[column]);
        const QRect swatch(x, (headHeight() - side) / 2, side, side);
        paintPattern(painter, mirrored(swatch), column);
        painter.setPen(m_theme.color(Theme::Role::Text));
        painter.drawText(mirrored({x + side + m_theme.space(2), 0, wide + 1, headHeight()}),
                         int(Qt::AlignVCenter) | int(Qt::AlignLeft), m_grid.columns[column]);
        x += side + wide + m_theme.space(7);
    }
}

void CoverageChart::paintName(QPainter &painter, int line) const
{
    const int indent = m_theme.space(2) + m_theme.space(4) * m_grid.levels[line];
    QRect at(indent, plot(line).y(), std::max(1, nameWidth() - indent), lineHeight());
    painter.setFont(m_theme.font(Theme::Type::Body, line == 0));
    painter.setPen(m_theme.color(Theme::Role::Text));
    painter.drawText(mirrored(at), int(Qt::AlignVCenter | Qt::AlignLeft),
                     QFontMetrics(painter.font()).elidedText(m_grid.lines[line], Qt::ElideRight, at.width()));
    painter.setPen(m_theme.color(Theme::Role::Rule));
    painter.drawLine(0, at.bottom(), viewport()->width(), at.bottom());
}

void CoverageChart::paintBar(QPainter &painter, int line, int column) const
{
    const QRect bar = markRect(line, column);
    if (bar.isEmpty())
        return;
    paintPattern(painter, bar, column);
    const QString text = m_grid.mark(line, column).text();
    const QFontMetrics metrics(painter.font());
    if (column == 1) {  // letters do not read over lines
        QRect plate(0, 0, metrics.horizontalAdvance(text) + m_theme.space(1), metrics.height() - 2);
        plate.moveCenter(bar.center());
        painter.fillRect(plate.intersected(bar.adjusted(1, 1, -1, -1)), m_theme.color(Theme::Role::Surface));
    }
    painter.setPen(m_theme.color(column == 0 ? Theme::Role::AccentText : Theme::Role::Text));
    painter.drawText(bar, Qt::AlignCenter, text);
}

void CoverageChart::paintTotal(QPainter &painter, int line) const
{
    int total = 0;
    for (int column = 0; column < int(m_grid.columns.size()); ++column)
        total += m_grid.mark(line, column).value;
    const QRect last = barPart(line, int(m_grid.columns.size()) - 1);
    painter.setPen(m_theme.color(Theme::Role::Muted));
    painter.drawText(
        mirrored({last.x() + last.width() + m_theme.space(2), last.y(), m_theme.textWidth(6), last.height()}),
        int(Qt::AlignVCenter) | int(Qt::AlignLeft), QString::number(total));
}

void CoverageChart::paintDot(QPainter &painter, int line, int column) const
{
    const CoverageMark &mark = m_grid.mark(line, column);
    const QRect room = markRect(line, column);
    const QFontMetrics metrics(painter.font());
    if (mark.value == 0) {
        painter.setPen(m_theme.color(Theme::Role::Muted));
        painter.drawText(room, Qt::AlignCenter, QStringLiteral("–"));
        return;
    }
    const double most = (lineHeight() - m_theme.space(2)) / 2.0;
    const double least = m_theme.space(1);
    const bool exact = mark.show == NumberShow::Exact;
    // Of a number that is not told the size would tell it.
    const double radius = exact ? std::max(least, most * std::sqrt(double(mark.value) / m_most)) : most / 2;
    const QString text = mark.text();
    const int wide = int(2 * radius) + m_theme.space(1) + metrics.horizontalAdvance(text);
    const int start =
        isRightToLeft() ? room.center().x() + wide / 2 - int(2 * radius) : room.center().x() - wide / 2;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 1, exact ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(exact ? QBrush(m_theme.color(Theme::Role::Accent)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(start, room.center().y() - radius, 2 * radius, 2 * radius));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_theme.color(Theme::Role::Text));
    const int textWide = metrics.horizontalAdvance(text) + 1;
    const int textStart =
        isRightToLeft() ? start - m_theme.space(1) - textWide : start + int(2 * radius) + m_theme.space(1);
    painter.drawText(QRect(textStart, room.y(), textWide, room.height()), Qt::AlignCenter, text);
}

QRect CoverageChart::focusRect(int line, int column) const
{
    const QRect mark = markRect(line, column);
    if (!mark.isEmpty() || m_grid.isEmpty())
        return mark;
    const QRect before = column > 0 ? barPart(line, column - 1) : QRect();
    const int x = column > 0 ? before.right() + 1 : plot(line).x();
    return mirrored(
        {x, plot(line).y() + m_theme.space(1), m_theme.space(2), lineHeight() - m_theme.space(2)});
}

void CoverageChart::paintFocus(QPainter &painter) const
{
    const QRect at = focusRect(m_line, m_column);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(hasFocus() ? Theme::Role::Focus : Theme::Role::Border), 2));
    painter.drawRect(at.adjusted(-1, -1, 1, 1));
}

void CoverageChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    if (m_grid.isEmpty())
        return;
    paintHead(painter);
    painter.setClipRect(viewport()->rect().adjusted(0, headHeight(), 0, 0));
    for (int line = 0; line < int(m_grid.lines.size()); ++line) {
        if (!plot(line).intersects(viewport()->rect()))
            continue;
        paintName(painter, line);
        painter.setFont(m_theme.font(Theme::Type::Caption));
        for (int column = 0; column < int(m_grid.columns.size()); ++column) {
            if (m_form == Form::Bars)
                paintBar(painter, line, column);
            else
                paintDot(painter, line, column);
        }
        if (m_form == Form::Bars)
            paintTotal(painter, line);
    }
    paintFocus(painter);
}

void CoverageChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void CoverageChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_line - 1, m_column); return;
    case Qt::Key_Down: setCurrent(m_line + 1, m_column); return;
    case Qt::Key_Right: setCurrent(m_line, m_column + forward); return;
    case Qt::Key_Left: setCurrent(m_line, m_column - forward); return;
    case Qt::Key_Home: setCurrent(0, m_column); return;
    case Qt::Key_End: setCurrent(int(m_grid.lines.size()) - 1, m_column); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT activated(); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void CoverageChart::mousePressEvent(QMouseEvent *event)
{
    if (const auto at = markAt(event->pos()))
        setCurrent(at->first, at->second);
}

void CoverageChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    if (markAt(event->pos()))
        Q_EMIT activated();
}

void CoverageChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CoverageChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool CoverageChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto at = markAt(help->pos()))
        QToolTip::showText(
            help->globalPos(),
            Qt::convertFromPlainText(m_grid.words(at->first, at->second), Qt::WhiteSpaceNormal), viewport());
    else
        QToolTip::hideText();
    return true;
}

}  // namespace tri::ui
