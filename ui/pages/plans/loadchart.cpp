// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/loadchart.h"

#include "ui/pages/plans/loadaccess.h"
#include "ui/services/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tri::ui {

LoadChart::LoadChart(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_voice(new ChartVoice(this))
{
    installChartAccess<LoadAccess, LoadChart>();
    setObjectName(QStringLiteral("plans.chart"));
    setAccessibleName(tr("Load as bars"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] {
        updateBars();
        viewport()->update();
    });
}

void LoadChart::setOverview(const PlanOverview &overview)
{
    LoadBars bars;
    for (const OverviewHead &line : overview.lines)
        bars.lines << line.title;
    for (const OverviewHead &column : overview.columns)
        bars.columns << column.title;
    for (const OverviewCell &cell : overview.cells)
        bars.counts << int(cell.works.size());
    bars.words = [overview](int line, int column) { return overview.explanation(line, column); };
    setBars(bars);
}

void LoadChart::setBars(const LoadBars &bars)
{
    m_bars = bars;
    m_most = 1;
    for (const int count : std::as_const(m_bars.counts))
        m_most = std::max(m_most, count);
    m_voice->loadedAnew();
    setCurrent(m_line, m_column);
    updateBars();
    viewport()->update();
}

void LoadChart::setCurrent(int line, int column)
{
    m_line = std::clamp(line, 0, std::max(0, int(m_bars.lines.size()) - 1));
    m_column = std::clamp(column, 0, std::max(0, int(m_bars.columns.size()) - 1));
    const QString words = currentWords();
    if (words != accessibleDescription())
        setAccessibleDescription(words);
    keepInSight();
    m_voice->chosen();
    viewport()->update();
    Q_EMIT currentChanged();
}

QString LoadChart::currentWords() const
{
    return m_bars.counts.isEmpty() ? QString() : m_bars.words(m_line, m_column);
}

QSize LoadChart::sizeHint() const
{
    return {m_theme.textWidth(60), m_theme.rowHeight() * 12};
}

int LoadChart::lineHeight() const
{
    return m_theme.rowHeight() * 2;
}

int LoadChart::headHeight() const
{
    return m_theme.rowHeight();
}

int LoadChart::nameWidth() const
{
    return std::min(m_theme.textWidth(28), viewport()->width() / 3);
}

int LoadChart::barRoom() const
{
    const int columns = std::max(1, int(m_bars.columns.size()));
    const QFontMetrics metrics(m_theme.font(Theme::Type::Caption));
    int widest = m_theme.space(6);
    for (const QString &title : m_bars.columns)
        widest = std::max(widest, metrics.horizontalAdvance(title) + m_theme.space(2));
    return std::max(std::min(widest, m_theme.textWidth(14)), (viewport()->width() - nameWidth()) / columns);
}

QRect LoadChart::roomRect(int line, int column) const
{
    const int x = nameWidth() + column * barRoom() - horizontalScrollBar()->value();
    const int y = headHeight() + line * lineHeight() - verticalScrollBar()->value();
    const QRect room(x, y, barRoom(), lineHeight());
    return isRightToLeft() ? QRect(viewport()->width() - room.right() - 1, room.y(), room.width(), room.height()) : room;
}

QRect LoadChart::barRect(int line, int column) const
{
    if (line >= m_bars.lines.size() || column >= m_bars.columns.size())
        return {};
    const int count = countAt(line, column);
    const QRect room = roomRect(line, column);
    const int text = QFontMetrics(m_theme.font(Theme::Type::Caption)).height();
    const int most = room.height() - text - m_theme.space(2);
    const int high = count == 0 ? 0 : std::max(2, most * count / m_most);
    const int wide = std::min(room.width() - m_theme.space(2), m_theme.space(8));
    return {room.center().x() - wide / 2, room.bottom() - m_theme.space(1) - high, wide, high};
}

void LoadChart::updateBars()
{
    const int high = headHeight() + int(m_bars.lines.size()) * lineHeight();
    const int wide = nameWidth() + int(m_bars.columns.size()) * barRoom();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(barRoom());
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
}

void LoadChart::keepInSight()
{
    if (m_bars.counts.isEmpty())
        return;
    const int top = m_line * lineHeight();
    QScrollBar *down = verticalScrollBar();
    const int seen = viewport()->height() - headHeight();
    if (top < down->value())
        down->setValue(top);
    else if (top + lineHeight() > down->value() + seen)
        down->setValue(top + lineHeight() - seen);
    const int start = m_column * barRoom();
    QScrollBar *across = horizontalScrollBar();
    const int room = viewport()->width() - nameWidth();
    if (start < across->value())
        across->setValue(start);
    else if (start + barRoom() > across->value() + room)
        across->setValue(start + barRoom() - room);
}

void LoadChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void LoadChart::paintLine(QPainter &painter, int line)
{
    const QFont small = m_theme.font(Theme::Type::Caption);
    const QFontMetrics metrics(small);
    for (int column = 0; column < m_bars.columns.size(); ++column) {
        const QRect room = roomRect(line, column);
        if (!room.intersects(viewport()->rect()))
            continue;
        const int count = countAt(line, column);
        const QRect bar = barRect(line, column);
        painter.setPen(m_theme.color(Theme::Role::Rule));
        painter.drawLine(room.bottomLeft(), room.bottomRight());
        if (count > 0) {
            painter.fillRect(bar, m_theme.color(Theme::Role::Accent));
            painter.setFont(small);
            painter.setPen(m_theme.color(Theme::Role::Text));
            painter.drawText(QRect(room.x(), bar.y() - metrics.height() - 1, room.width(), metrics.height()),
                             Qt::AlignCenter, QLocale().toString(count));
        }
        if (hasFocus() && line == m_line && column == m_column) {
            painter.setPen(QPen(m_theme.color(Theme::Role::Text), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(room.adjusted(2, 2, -2, -2));
        }
    }
}

void LoadChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    const bool mirrored = isRightToLeft();
    const int names = nameWidth();
    const QRect room = mirrored ? QRect(0, 0, viewport()->width() - names, viewport()->height())
                                : QRect(names, 0, viewport()->width() - names, viewport()->height());
    painter.setClipRect(room.adjusted(0, headHeight(), 0, 0));
    for (int line = 0; line < m_bars.lines.size(); ++line)
        paintLine(painter, line);
    painter.setClipRect(room);
    painter.fillRect(QRect(room.x(), 0, room.width(), headHeight()), palette().base());
    painter.setFont(m_theme.font(Theme::Type::Caption));
    painter.setPen(m_theme.color(Theme::Role::Muted));
    const QFontMetrics small(painter.font());
    for (int column = 0; column < m_bars.columns.size(); ++column) {
        const QRect at = roomRect(0, column);
        const QString title =
            small.elidedText(m_bars.columns[column], Qt::ElideRight, at.width() - m_theme.space(1));
        painter.drawText(QRect(at.x(), 0, at.width(), headHeight()), Qt::AlignCenter, title);
    }
    painter.setClipRect(QRect(mirrored ? viewport()->width() - names : 0, headHeight(), names, viewport()->height()));
    painter.setFont(m_theme.font(Theme::Type::Body));
    painter.setPen(m_theme.color(Theme::Role::Text));
    const QFontMetrics body(painter.font());
    for (int line = 0; line < m_bars.lines.size(); ++line) {
        const int y = headHeight() + line * lineHeight() - verticalScrollBar()->value();
        const QRect at = QRect(mirrored ? viewport()->width() - names : 0, y, names, lineHeight())
                             .adjusted(m_theme.space(2), 0, -m_theme.space(2), 0);
        painter.drawText(at, int(Qt::AlignVCenter) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         body.elidedText(m_bars.lines[line], Qt::ElideRight, at.width()));
    }
}

void LoadChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_line - 1, m_column); return;
    case Qt::Key_Down: setCurrent(m_line + 1, m_column); return;
    case Qt::Key_Right: setCurrent(m_line, m_column + forward); return;
    case Qt::Key_Left: setCurrent(m_line, m_column - forward); return;
    case Qt::Key_Home: setCurrent(m_line, 0); return;
    case Qt::Key_End: setCurrent(m_line, int(m_bars.columns.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT activated(); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void LoadChart::mousePressEvent(QMouseEvent *event)
{
    for (int line = 0; line < m_bars.lines.size(); ++line) {
        for (int column = 0; column < m_bars.columns.size(); ++column) {
            if (roomRect(line, column).contains(event->pos())) {
                setCurrent(line, column);
                return;
            }
        }
    }
}

void LoadChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    Q_EMIT activated();
}

void LoadChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LoadChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

}  // namespace tri::ui
