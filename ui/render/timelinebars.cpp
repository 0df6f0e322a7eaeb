// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How bars, points and marks look. Nothing by colour alone: each differs in grey.

#include "ui/render/timelineplacer.h"

#include <algorithm>

namespace tri::ui {

namespace {

QPolygonF diamond(const QPointF &middle, qreal size)
{
    const qreal half = size / 2;
    return QPolygonF({{middle.x(), middle.y() - half},
                      {middle.x() + half, middle.y()},
                      {middle.x(), middle.y() + half},
                      {middle.x() - half, middle.y()}});
}

}  // namespace

void TimelinePlacer::drawBar(TimelinePane pane, const QRectF &core, const QRectF &all, BarLook look, int row)
{
    const QRectF whole = picture.rect(pane);
    // The ends of which only a month or year is known: open and dashed.
    for (const QRectF &tail : {QRectF(all.left(), all.top(), core.left() - all.left(), all.height()),
                               QRectF(core.right(), all.top(), all.right() - core.right(), all.height())}) {
        const QRectF seen = tail & whole;
        if (tail.width() < m.rule || seen.isEmpty())
            continue;
        for (const qreal y : {seen.top() + m.rule / 2, seen.bottom() - m.rule / 2}) {
            TimelineItem &line =
                addPath(TimelineShape::Tail, pane,
                        QPolygonF{QPointF(seen.left(), y), QPointF(seen.right(), y)}, false, row);
            line.pen = TimelineInk::Text;
            line.stroke = TimelineStroke::Dashed;
        }
        TimelineItem &open = add(TimelineShape::Tail, pane, seen, row);
        open.fill = TimelineInk::None;
    }
    const QRectF seen = core & whole;
    if (seen.isEmpty())
        return;
    const bool dashed = look == BarLook::Revised || look == BarLook::Dropped;
    TimelineItem &bar = add(TimelineShape::Bar, pane, seen, row);
    bar.fill = look == BarLook::Done ? TimelineInk::Accent : TimelineInk::Surface;
    bar.pen = look == BarLook::Dropped ? TimelineInk::Muted : TimelineInk::Accent;
    bar.width = 1.5 * m.rule;
    bar.stroke = dashed ? TimelineStroke::Dashed : TimelineStroke::Solid;
    bar.hatched = look == BarLook::Delayed;
    if (bar.hatched)
        bar.pen = TimelineInk::Text;
    const QRectF inner = seen.adjusted(m.rule, m.rule, -m.rule, -m.rule);
    if (look == BarLook::UnderWay || look == BarLook::Continued) {
        // The lower half is full: begun.
        TimelineItem &half = add(TimelineShape::Cap, pane, inner.adjusted(0, inner.height() / 2, 0, 0), row);
        half.fill = TimelineInk::Accent;
    }
    if (look == BarLook::Continued && core.right() + all.height() * 0.6 <= whole.right()) {
        const qreal x = seen.right();
        addPath(TimelineShape::Cap, pane,
                QPolygonF({{x, seen.top() - m.rule},
                           {x + seen.height() * 0.6, seen.center().y()},
                           {x, seen.bottom() + m.rule}}),
                true, row)
            .fill = TimelineInk::Accent;
    }
    if (look == BarLook::Dropped) {
        TimelineItem &strike = addPath(
            TimelineShape::Cap, pane,
            QPolygonF{QPointF(seen.left(), seen.center().y()), QPointF(seen.right(), seen.center().y())},
            false, row);
        strike.pen = TimelineInk::Muted;
        strike.width = 1.5 * m.rule;
    }
}

void TimelinePlacer::drawSummary(TimelinePane pane, const QRectF &seen, const QRectF &all, int row)
{
    if (seen.isEmpty())
        return;
    const qreal thick = all.height() * 0.34;
    TimelineItem &bar = add(TimelineShape::Summary, pane, {seen.left(), all.top(), seen.width(), thick}, row);
    bar.fill = TimelineInk::Text;
    const QRectF whole = picture.rect(pane);
    const qreal tip = std::min(all.height() * 0.6, all.width() / 2);
    if (all.left() >= whole.left() && all.left() + tip <= whole.right())
        addPath(
            TimelineShape::Cap, pane,
            QPolygonF({{all.left(), all.top()}, {all.left() + tip, all.top()}, {all.left(), all.bottom()}}),
            true, row)
            .fill = TimelineInk::Text;
    if (all.right() <= whole.right() && all.right() - tip >= whole.left())
        addPath(TimelineShape::Cap, pane,
                QPolygonF(
                    {{all.right(), all.top()}, {all.right(), all.bottom()}, {all.right() - tip, all.top()}}),
                true, row)
            .fill = TimelineInk::Text;
}

void TimelinePlacer::drawPoint(TimelinePane pane, const QPointF &middle, qreal size, BarLook look, int row,
                               const RecordId &id)
{
    TimelineItem &point = addPath(TimelineShape::Point, pane, diamond(middle, size), true, row);
    point.fill = look == BarLook::Done ? TimelineInk::Text : TimelineInk::Surface;
    point.pen = look == BarLook::Dropped ? TimelineInk::Muted : TimelineInk::Text;
    point.width = 1.5 * m.rule;
    point.stroke = look == BarLook::Dropped ? TimelineStroke::Dashed : TimelineStroke::Solid;
    point.id = id;
    if (look == BarLook::Delayed) {
        TimelineItem &core = addPath(TimelineShape::Cap, pane, diamond(middle, size * 0.4), true, row);
        core.fill = TimelineInk::Text;
    }
}

void TimelinePlacer::drawMark(TimelinePane pane, const QRectF &box, const TimelineMark &mark)
{
    const qreal l = box.left();
    const qreal r = box.right();
    const qreal t = box.top();
    const qreal b = box.bottom();
    const qreal w = box.width();
    const qreal h = box.height();
    QPolygonF form;
    switch (mark.kind) {
    case TimelineMark::Kind::Today: form = QPolygonF({{l, t}, {r, t}, {box.center().x(), b}}); break;
    case TimelineMark::Kind::Forum: form = QPolygonF({{l, b}, {box.center().x(), t}, {r, b}}); break;
    case TimelineMark::Kind::Trilateral:
        form = QPolygonF({{l + w * 0.25, t},
                          {r - w * 0.25, t},
                          {r, t + h / 2},
                          {r - w * 0.25, b},
                          {l + w * 0.25, b},
                          {l, t + h / 2}});
        break;
    case TimelineMark::Kind::Request:
        form = QPolygonF({{l, b}, {l, t}, {r, t + h * 0.3}, {l, t + h * 0.6}});
        break;
    case TimelineMark::Kind::Period:
        form = QPolygonF({{l + w * 0.3, t}, {l + w * 0.5, t}, {l + w * 0.5, b}, {l + w * 0.3, b}});
        break;
    }
    TimelineItem &item = addPath(TimelineShape::Mark, pane, form, true);
    item.box = box;
    item.id = mark.id;
    item.pen = mark.kind == TimelineMark::Kind::Today ? TimelineInk::Accent : TimelineInk::Text;
    item.fill = mark.kind == TimelineMark::Kind::Request && !mark.settled ? TimelineInk::Surface : item.pen;
    if (mark.kind == TimelineMark::Kind::Period)
        item.fill = item.pen = TimelineInk::Muted;
}

}  // namespace tri::ui
