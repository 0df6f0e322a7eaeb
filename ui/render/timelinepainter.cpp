// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/timelinepicture.h"

#include <QPainter>

#include <cmath>

namespace tri::ui {

namespace {

QPen penOf(const TimelineItem &item, const TimelineInks &inks)
{
    if (item.pen == TimelineInk::None)
        return Qt::NoPen;
    QPen pen(inks.of(item.pen), item.width > 0 ? item.width : 1);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (item.stroke == TimelineStroke::Dashed)
        pen.setDashPattern({4, 3});
    else if (item.stroke == TimelineStroke::Dotted)
        pen.setDashPattern({1, 3});
    return pen;
}

/// Slanted lines, drawn one by one: pattern brushes become pictures in some formats.
void hatch(QPainter &painter, const TimelineItem &item, const TimelineInks &inks)
{
    const QRectF &box = item.box;
    const qreal step = box.height() * 0.5;
    // In step with the whole, so that it does not crawl when the bar is cut at the edge of the view.
    const qreal phase = std::fmod(box.left(), step);
    QList<QLineF> lines;
    for (qreal x = box.left() - box.height() - phase; x < box.right(); x += step) {
        QPointF a(x, box.bottom());
        QPointF b(x + box.height(), box.top());
        if (a.x() < box.left())
            a = {box.left(), box.bottom() - (box.left() - x)};
        if (b.x() > box.right())
            b = {box.right(), box.top() + (b.x() - box.right())};
        if (b.x() > a.x())
            lines << QLineF(a, b);
    }
    painter.setPen(QPen(inks.of(item.pen), item.width));
    painter.drawLines(lines);
}

int flagsOf(TimelineSide side)
{
    const int across = side == TimelineSide::Start ? int(Qt::AlignLeft)
        : side == TimelineSide::End                ? int(Qt::AlignRight)
                                                   : int(Qt::AlignHCenter);
    return across | int(Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip);
}

void paintItem(QPainter &painter, const TimelineItem &item, const TimelineMetrics &metrics,
               const TimelineInks &inks)
{
    if (!item.text.isEmpty()) {
        if (item.fill != TimelineInk::None) {
            // Within the row: its rule stays.
            const qreal inset = item.box.height() / 6;
            painter.fillRect(item.box.adjusted(0, inset, 0, -inset), inks.of(item.fill));
        }
        painter.setFont(metrics.font(item.face));
        painter.setPen(inks.of(item.pen));
        painter.drawText(item.box, flagsOf(item.side), item.text);
        return;
    }
    if (item.path.isEmpty() && item.pen == TimelineInk::None && !item.hatched) {
        if (item.fill != TimelineInk::None)
            painter.fillRect(item.box, inks.of(item.fill));
        return;
    }
    painter.setBrush(item.fill == TimelineInk::None ? QBrush(Qt::NoBrush) : QBrush(inks.of(item.fill)));
    painter.setPen(penOf(item, inks));
    if (item.path.isEmpty()) {
        const qreal half = item.width / 2;
        painter.drawRect(item.box.adjusted(half, half, -half, -half));
        if (item.hatched)
            hatch(painter, item, inks);
    } else if (item.closed) {
        painter.drawPolygon(item.path);
    } else {
        painter.drawPolyline(item.path);
    }
}

}  // namespace

TimelineInks paperInks()
{
    TimelineInks inks;
    const auto grey = [](int value) { return QColor(value, value, value); };
    const QList<std::pair<TimelineInk, QColor>> all{
        {TimelineInk::Text, grey(0)},      {TimelineInk::Muted, grey(70)},
        {TimelineInk::Rule, grey(210)},    {TimelineInk::Border, grey(120)},
        {TimelineInk::Surface, grey(255)}, {TimelineInk::Sunken, grey(240)},
        {TimelineInk::Accent, grey(60)},   {TimelineInk::AccentText, grey(255)},
        {TimelineInk::Tint, grey(225)},    {TimelineInk::Selection, grey(255)},
        {TimelineInk::Hover, grey(255)},   {TimelineInk::Focus, grey(0)},
        {TimelineInk::Warning, grey(0)}};
    for (const auto &[ink, color] : all)
        inks.colors.insert(int(ink), color);
    return inks;
}

void paintTimeline(QPainter &painter, const TimelinePicture &picture, const TimelineMetrics &metrics,
                   const TimelineInks &inks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // each text by its own script, whatever the desk runs in
    std::optional<TimelinePane> pane;
    for (const TimelineItem &item : picture.items) {
        if (picture.clips && pane != item.pane) {
            pane = item.pane;
            painter.setClipRect(picture.rect(item.pane));
        }
        paintItem(painter, item, metrics, inks);
    }
    painter.restore();
}

}  // namespace tri::ui
