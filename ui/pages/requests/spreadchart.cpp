// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/spreadchart.h"

#include "ui/pages/requests/spreadaccess.h"
#include "ui/services/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace tri::ui {

SpreadChart::SpreadChart(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_voice(new ChartVoice(this))
{
    installChartAccess<SpreadAccess, SpreadChart>();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] {
        updateBars();
        viewport()->update();
    });
}

void SpreadChart::setRows(const QList<SpreadRow> &rows)
{
    m_rows = rows;
    m_least = 0;
    m_most = 1;
    for (const SpreadRow &row : rows) {
        m_most = std::max(m_most, row.days.most().value_or(0));
        for (const DayRange &range : row.days.imprecise) {
            m_least = std::min(m_least, range.least);
            m_most = std::max(m_most, range.most);
        }
    }
    m_voice->loadedAnew();
    setCurrentRow(m_row);
    updateBars();
    viewport()->update();
}

void SpreadChart::setCurrentRow(int row)
{
    m_row = std::clamp(row, 0, std::max(0, int(m_rows.size()) - 1));
    const QString words = m_rows.isEmpty() ? QString() : m_rows[m_row].words;
    if (words != accessibleDescription())
        setAccessibleDescription(words);
    keepInSight();
    m_voice->chosen();
    viewport()->update();
    Q_EMIT currentChanged();
}

QSize SpreadChart::sizeHint() const
{
    return {m_theme.textWidth(80), m_theme.rowHeight() * 10};
}

int SpreadChart::rowHeight() const
{
    return m_theme.rowHeight() * 2;
}

int SpreadChart::headHeight() const
{
    return m_theme.rowHeight();
}

int SpreadChart::nameWidth() const
{
    return std::min(m_theme.textWidth(28), viewport()->width() / 4);
}

int SpreadChart::captionWidth() const
{
    const QFontMetrics metrics(m_theme.font(Theme::Type::Caption));
    int widest = 0;
    for (const SpreadRow &row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.caption) + m_theme.space(3));
    return std::min(widest, viewport()->width() / 3);
}

QRect SpreadChart::plot() const
{
    const int gap = m_theme.space(4);
    const int left = nameWidth() + gap;
    return {left, 0, std::max(1, viewport()->width() - left - captionWidth() - gap), viewport()->height()};
}

QRect SpreadChart::mirrored(const QRect &rect) const
{
    return isRightToLeft()
        ? QRect(viewport()->width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
        : rect;
}

int SpreadChart::placeOf(double days) const
{
    const QRect room = plot();
    const int x = room.x() + int((days - m_least) / (m_most - m_least) * (room.width() - 1));
    return isRightToLeft() ? viewport()->width() - 1 - x : x;
}

QRect SpreadChart::rowRect(int row) const
{
    return {0, headHeight() + row * rowHeight() - verticalScrollBar()->value(), viewport()->width(),
            rowHeight()};
}

/// The smallest step of weeks, months or years whose numbers do not touch.
int SpreadChart::step() const
{
    const QFontMetrics metrics(m_theme.font(Theme::Type::Caption));
    const int number = metrics.horizontalAdvance(QLocale().toString(m_most)) + m_theme.space(6);
    const int most = std::max(1, plot().width() / number);
    constexpr std::array kSteps{1, 2, 5, 10, 20, 30, 60, 90, 180, 360, 720, 1800, 3600};
    for (const int step : kSteps)
        if ((m_most - m_least) / step <= most)
            return step;
    return m_most - m_least;
}

int SpreadChart::rowAt(const QPoint &at) const
{
    if (at.y() < headHeight())
        return -1;
    const int row = (at.y() - headHeight() + verticalScrollBar()->value()) / rowHeight();
    return row < m_rows.size() ? row : -1;
}

void SpreadChart::updateBars()
{
    const int high = headHeight() + int(m_rows.size()) * rowHeight();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
}

void SpreadChart::keepInSight()
{
    QScrollBar *bar = verticalScrollBar();
    const int top = m_row * rowHeight();
    const int seen = viewport()->height() - headHeight();
    if (top < bar->value())
        bar->setValue(top);
    else if (top + rowHeight() > bar->value() + seen)
        bar->setValue(top + rowHeight() - seen);
}

void SpreadChart::paintScale(QPainter &painter) const
{
    const int every = step();
    painter.setFont(m_theme.font(Theme::Type::Caption));
    const QFontMetrics metrics(painter.font());
    const int foot = std::min(viewport()->height(), rowRect(int(m_rows.size())).top());
    for (int day = m_least / every * every; day <= m_most; day += every) {
        const int x = placeOf(day);
        painter.setPen(m_theme.color(Theme::Role::Rule));
        painter.drawLine(x, headHeight(), x, foot);
        painter.setPen(m_theme.color(Theme::Role::Muted));
        const QString number = QLocale().toString(day);
        const int wide = metrics.horizontalAdvance(number);
        painter.drawText(QRect(x - wide, 0, 2 * wide, headHeight()), Qt::AlignCenter, number);
    }
    const QRect unit = mirrored({m_theme.space(2), 0, nameWidth(), headHeight()});
    painter.drawText(unit, int(Qt::AlignVCenter | Qt::AlignLeft), tr("Days"));
}

void SpreadChart::paintBox(QPainter &painter, const DaySpread &days, int middle) const
{
    if (days.values.isEmpty())
        return;
    const int half = m_theme.space(2);
    painter.setPen(QPen(m_theme.color(Theme::Role::Text), 1));
    const int least = placeOf(*days.least());
    const int most = placeOf(*days.most());
    painter.drawLine(least, middle, most, middle);
    for (const int end : {least, most})
        painter.drawLine(end, middle - half / 2, end, middle + half / 2);
    if (days.count() > 1) {
        const int from = placeOf(*days.quantile(0.25));
        const int to = placeOf(*days.quantile(0.75));
        const QRect box(QPoint(std::min(from, to), middle - half), QPoint(std::max(from, to), middle + half));
        painter.setBrush(m_theme.color(Theme::Role::Selection));
        painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 1));
        painter.drawRect(box);
    }
    painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 3));
    const int median = placeOf(*days.median());
    painter.drawLine(median, middle - half, median, middle + half);
}

/// Equal days stand above each other as far as there is room; what is known to the month alone is an open line.
void SpreadChart::paintDots(QPainter &painter, const DaySpread &days, int top, int bottom) const
{
    const int size = m_theme.space(1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Role::Text));
    int before = -1;
    int high = 0;
    for (const int day : days.values) {
        high = day == before ? std::min(high + 1, std::max(0, (bottom - top) / (size + 1) - 2)) : 0;
        before = day;
        painter.drawEllipse(QPoint(placeOf(day), bottom - size / 2 - high * (size + 1)), size / 2, size / 2);
    }
    painter.setPen(QPen(m_theme.color(Theme::Role::Muted), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    int line = top;
    for (const DayRange &range : days.imprecise) {
        const int from = placeOf(range.least);
        const int to = placeOf(range.most);
        painter.drawRect(QRect(QPoint(std::min(from, to), line - 1), QPoint(std::max(from, to), line + 1)));
        line = line + 3 >= bottom - size ? top : line + 3;
    }
}

void SpreadChart::paintRow(QPainter &painter, int row) const
{
    const QRect room = rowRect(row);
    if (!room.intersects(viewport()->rect()))
        return;
    const SpreadRow &one = m_rows[row];
    painter.setPen(m_theme.color(Theme::Role::Rule));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintBox(painter, one.days, room.y() + room.height() * 3 / 10);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintDots(painter, one.days, room.y() + room.height() * 11 / 20, room.bottom() - m_theme.space(1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int side = int(Qt::AlignVCenter | Qt::AlignLeft);
    painter.setFont(m_theme.font(Theme::Type::Body, row == 0));
    painter.setPen(m_theme.color(Theme::Role::Text));
    const QRect name = mirrored({m_theme.space(2), room.y(), nameWidth() - m_theme.space(2), room.height()});
    painter.drawText(name, side,
                     QFontMetrics(painter.font()).elidedText(one.title, Qt::ElideRight, name.width()));
    painter.setFont(m_theme.font(Theme::Type::Caption));
    painter.setPen(m_theme.color(Theme::Role::Muted));
    const int wide = captionWidth();
    const QRect told = mirrored({viewport()->width() - wide, room.y(), wide, room.height()});
    painter.drawText(told, side, QFontMetrics(painter.font()).elidedText(one.caption, Qt::ElideRight, wide));
    if (row != m_row)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(m_theme.color(hasFocus() ? Theme::Role::Focus : Theme::Role::Border), hasFocus() ? 2 : 1));
    painter.drawRect(room.adjusted(1, 1, -2, -2));
}

void SpreadChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    if (m_rows.isEmpty())
        return;
    paintScale(painter);
    painter.setClipRect(viewport()->rect().adjusted(0, headHeight(), 0, 0));
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
}

void SpreadChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void SpreadChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: setCurrentRow(m_row - 1); return;
    case Qt::Key_Down: setCurrentRow(m_row + 1); return;
    case Qt::Key_Home: setCurrentRow(0); return;
    case Qt::Key_End: setCurrentRow(int(m_rows.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT activated(); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void SpreadChart::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->pos()); row >= 0)
        setCurrentRow(row);
}

void SpreadChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    Q_EMIT activated();
}

void SpreadChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SpreadChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool SpreadChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row >= 0)
        QToolTip::showText(help->globalPos(),
                           Qt::convertFromPlainText(m_rows[row].words, Qt::WhiteSpaceNormal), viewport());
    else
        QToolTip::hideText();
    return true;
}

}  // namespace tri::ui
