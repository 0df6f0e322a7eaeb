// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/timelineplacer.h"

#include "core/rules/plantimelinewords.h"

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;
using tri::timeline::word;

namespace {

constexpr qreal kOpenDays = 30;  ///< how long a bar is drawn whose other end is not known

}  // namespace

TimelineItem &TimelinePlacer::add(TimelineShape part, TimelinePane pane, const QRectF &box, int row)
{
    TimelineItem item;
    item.part = part;
    item.pane = pane;
    item.box = box;
    item.row = row;
    return picture.items.emplaceBack(std::move(item));
}

TimelineItem &TimelinePlacer::addPath(TimelineShape part, TimelinePane pane, const QPolygonF &path,
                                      bool closed, int row)
{
    TimelineItem &item = add(part, pane, path.boundingRect(), row);
    item.path = path;
    item.closed = closed;
    item.width = m.rule;
    return item;
}

TimelineItem &TimelinePlacer::addText(TimelineShape part, TimelinePane pane, const QRectF &box,
                                      const QString &text, TimelineFace face, TimelineInk ink, int row)
{
    TimelineItem &item = add(part, pane, box, row);
    item.text = text;
    item.face = face;
    item.pen = ink;
    return item;
}

TimelineInk TimelinePlacer::groundOf(const TimelineLine &line) const
{
    return line.row == frame.current          ? TimelineInk::Selection
        : line.row == frame.pointed           ? TimelineInk::Hover
        : timeline.rows[line.row].isSummary() ? TimelineInk::Sunken
                                              : TimelineInk::Surface;
}

void TimelinePlacer::placeGround()
{
    add(TimelineShape::Ground, TimelinePane::Chart, picture.chart).fill = TimelineInk::Surface;
    add(TimelineShape::Ground, TimelinePane::Names, picture.names).fill = TimelineInk::Surface;
    for (const TimelineLine &line : frame.lines) {
        const TimelineInk fill = groundOf(line);
        for (const TimelinePane pane : {TimelinePane::Names, TimelinePane::Chart}) {
            const QRectF across = picture.rect(pane);
            if (fill != TimelineInk::Surface)
                add(TimelineShape::RowGround, pane, {across.left(), line.top, across.width(), line.height},
                    line.row)
                    .fill = fill;
            add(TimelineShape::Rule, pane,
                {across.left(), line.top + line.height - m.rule, across.width(), m.rule}, line.row)
                .fill = TimelineInk::Rule;
        }
    }
}

void TimelinePlacer::placeRows()
{
    for (const TimelineLine &line : frame.lines) {
        placeLine(line);
        placeName(line);
    }
    // A line between what stands still and what moves.
    add(TimelineShape::Rule, TimelinePane::Names,
        {picture.names.right() - m.rule, picture.names.top(), m.rule, picture.names.height()})
        .fill = TimelineInk::Border;
}

void TimelinePlacer::placeName(const TimelineLine &line)
{
    const TimelineRow &row = timeline.rows[line.row];
    const TimelineFace face = row.isSummary() ? TimelineFace::Strong : TimelineFace::Body;
    const TimelineInk ink = TimelineInk::Text;
    qreal left = m.pad + std::min(row.depth, 6) * m.indent;
    if (line.canFold) {
        const qreal half = m.indent * 0.28;
        const QPointF middle(left + m.indent / 2 - m.pad / 4, line.top + line.height / 2);
        const QPolygonF arrow = line.folded ? QPolygonF({{middle.x() - half * 0.6, middle.y() - half},
                                                         {middle.x() + half * 0.8, middle.y()},
                                                         {middle.x() - half * 0.6, middle.y() + half}})
                                            : QPolygonF({{middle.x() - half, middle.y() - half * 0.6},
                                                         {middle.x() + half, middle.y() - half * 0.6},
                                                         {middle.x(), middle.y() + half * 0.8}});
        TimelineItem &fold = addPath(TimelineShape::Fold, TimelinePane::Names, arrow, true, line.row);
        fold.fill = TimelineInk::Muted;
        fold.box = {left - m.pad / 2, line.top, m.indent, line.height};
    }
    if (frame.scrolls)
        left += m.indent;
    const qreal right = picture.names.right() - m.pad;
    if (!line.name.isEmpty()) {
        const qreal each = texts.lineHeight(face);
        qreal top = line.top + (line.height - each * qreal(line.name.size())) / 2;
        for (const QString &part : line.name) {
            addText(TimelineShape::Name, TimelinePane::Names,
                    {left, top, std::max<qreal>(0, right - left), each}, part, face, ink, line.row);
            top += each;
        }
        return;
    }
    const QString shown = texts.elided(nameOf(row), face, right - left);
    addText(TimelineShape::Name, TimelinePane::Names,
            {left, line.top, std::max<qreal>(0, right - left), line.height}, shown, face, ink, line.row);
}

void TimelinePlacer::placeLine(const TimelineLine &line)
{
    const TimelineRow &row = timeline.rows[line.row];
    if (row.span.isNull() && row.points.isEmpty()) {
        const QString none =
            row.isSummary() ? QString() : word(timeline.language, QT_TRANSLATE_NOOP("Timeline", "no dates"));
        if (!none.isEmpty() && texts.width(none, TimelineFace::Small) < picture.chart.width() - 2 * m.pad)
            addText(
                TimelineShape::NoDates, TimelinePane::Chart,
                {picture.chart.left() + m.pad, line.top, texts.width(none, TimelineFace::Small), line.height},
                none, TimelineFace::Small, TimelineInk::Muted, line.row);
        return;
    }
    placeBar(line, row);
}

void TimelinePlacer::placeBar(const TimelineLine &line, const TimelineRow &row)
{
    const qreal middle = line.top + line.height / 2;
    TimelineSpan span = row.span;
    if (span.isNull())
        span = timelineSpan(row.points.first().due, row.points.last().due);
    qreal left = x(span.first);
    qreal right = endX(span.last);
    const QRectF &chart = picture.chart;
    const qreal high = m.bar;
    if (!row.isPoint && !row.span.isNull()) {
        if (span.openStart)
            left = std::min(left, right - std::max(kOpenDays * frame.scale.perDay, 2 * m.bar));
        if (span.openEnd)
            right = std::max(right, left + std::max(kOpenDays * frame.scale.perDay, 2 * m.bar));
        const QRectF all(left, middle - high / 2, std::max(right - left, m.bar / 2), high);
        if (row.isSummary()) {
            drawSummary(TimelinePane::Chart, within(all), all, line.row);
        } else {
            qreal surely = span.isVagueAtStart() ? endX(span.surely) : left;
            qreal until = span.isVagueAtEnd() ? x(span.until) : all.right();
            if (span.openStart)
                surely = std::max(surely, until - std::min(until - left, m.bar));
            if (span.openEnd)
                until = std::min(until, surely + std::min(right - surely, m.bar));
            const QRectF core(surely, all.top(), std::max<qreal>(0, until - surely), high);
            drawBar(TimelinePane::Chart, core, all, row.look, line.row);
        }
        right = all.right();
    }
    if (right <= chart.left() || left >= chart.right()) {
        // Not in sight: an arrow says where to look.
        const bool before = right <= chart.left();
        const qreal edge = before ? chart.left() + m.pad / 2 : chart.right() - m.pad / 2;
        const qreal base = before ? edge + m.bar / 2 : edge - m.bar / 2;
        TimelineItem &beyond =
            addPath(TimelineShape::Beyond, TimelinePane::Chart,
                    QPolygonF({{edge, middle}, {base, middle - m.bar / 3}, {base, middle + m.bar / 3}}), true,
                    line.row);
        beyond.fill = TimelineInk::Muted;
        return;
    }
    if (row.slip != 0) {
        const qreal at = endX(row.firstDue.last());
        const QRectF tick(at - m.rule, middle - high * 0.75, 2 * m.rule, high * 1.5);
        if (chart.contains(tick)) {
            addPath(TimelineShape::FirstDue, TimelinePane::Chart,
                    QPolygonF{QPointF(at, tick.top()), QPointF(at, tick.bottom())}, false, line.row)
                .pen = TimelineInk::Text;
            picture.items.last().width = 2 * m.rule;
        }
    }
    placeNote(line, row, std::max(right, placePoints(line, row)));
}

qreal TimelinePlacer::placePoints(const TimelineLine &line, const TimelineRow &row)
{
    qreal end = picture.chart.left();
    const qreal middle = line.top + line.height / 2;
    for (const TimelinePoint &point : row.points) {
        const qreal at = endX(point.day()) - (point.due.isDay() ? frame.scale.perDay / 2 : 0);
        const qreal size = m.bar * 1.1;
        if (at < picture.chart.left() || at > picture.chart.right())
            continue;
        if (!point.due.isDay()) {
            // Somewhere in its month or year.
            const QRectF maybe =
                within({x(point.due.first()), middle - m.rule, at - x(point.due.first()), 2 * m.rule});
            if (!maybe.isEmpty()) {
                TimelineItem &tail =
                    addPath(TimelineShape::Tail, TimelinePane::Chart,
                            QPolygonF{QPointF(maybe.left(), middle), QPointF(maybe.right(), middle)}, false,
                            line.row);
                tail.pen = TimelineInk::Text;
                tail.stroke = TimelineStroke::Dotted;
                tail.id = point.id;
            }
        }
        if (at - size / 2 >= picture.chart.left() && at + size / 2 <= picture.chart.right())
            drawPoint(TimelinePane::Chart, {at, middle}, size, point.look, line.row, point.id);
        end = std::max(end, at + size / 2);
    }
    return end;
}

void TimelinePlacer::placeNote(const TimelineLine &line, const TimelineRow &row, qreal from)
{
    const auto say = [this](const char *text) { return word(timeline.language, text); };
    QStringList parts;
    if (!row.isSummary() && !row.leads.isEmpty())
        parts << row.leads;
    if (row.slip != 0)
        parts << say(QT_TRANSLATE_NOOP("Timeline", "%1 d"))
                     .arg((row.slip > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(row.slip)));
    if (row.reversed)
        parts << say(QT_TRANSLATE_NOOP("Timeline", "ends before it begins"));
    if (row.isEarly)
        parts << say(QT_TRANSLATE_NOOP("Timeline", "starts before it can"));
    if (row.inCircle)
        parts << say(QT_TRANSLATE_NOOP("Timeline", "waits in a circle"));
    if (parts.isEmpty())
        return;
    const qreal left = std::max(from, picture.chart.left()) + m.pad * 0.75;
    const qreal room = picture.chart.right() - left - m.pad / 2;
    const QString note = parts.join(u" · "_s);
    const QString shown = texts.elided(note, TimelineFace::Small, room);
    if (shown.size() < 3)
        return;
    TimelineItem &item = addText(
        TimelineShape::Note, TimelinePane::Chart,
        {left, line.top, std::min(room, texts.width(shown, TimelineFace::Small) + m.pad / 4), line.height},
        shown, TimelineFace::Small, TimelineInk::Muted, line.row);
    item.fill = groundOf(line);  // the lines of days and meetings pass behind the words
}

void TimelinePlacer::segment(const QPointF &from, const QPointF &to, const TimelineLink &link)
{
    const QRectF &chart = picture.chart;
    QPointF a(std::clamp(from.x(), chart.left(), chart.right()),
              std::clamp(from.y(), chart.top(), chart.bottom()));
    QPointF b(std::clamp(to.x(), chart.left(), chart.right()),
              std::clamp(to.y(), chart.top(), chart.bottom()));
    // Both on one side: nothing of it is in sight.
    const bool across = from.y() == to.y();
    if (across ? (from.y() < chart.top() || from.y() > chart.bottom() || a.x() == b.x())
               : (from.x() < chart.left() || from.x() > chart.right() || a.y() == b.y()))
        return;
    TimelineItem &item = addPath(TimelineShape::Link, TimelinePane::Chart, QPolygonF({a, b}), false, link.to);
    item.pen = link.early || link.circle ? TimelineInk::Text : TimelineInk::Border;
    item.stroke = link.early || link.circle ? TimelineStroke::Dashed : TimelineStroke::Solid;
}

void TimelinePlacer::placeLinks()
{
    const QRectF &chart = picture.chart;
    const qreal stub = m.bar * 0.6;
    for (const TimelineLink &link : timeline.links) {
        const TimelineRow &first = timeline.rows[link.from];
        const TimelineRow &second = timeline.rows[link.to];
        if (first.span.isNull() || second.span.isNull())
            continue;
        const auto y1 = frame.middle(link.from);
        const auto y2 = frame.middle(link.to);
        const auto isIn = [&chart](const std::optional<qreal> &y) {
            return y && *y >= chart.top() && *y <= chart.bottom();
        };
        if (!y1 || !y2 || (!isIn(y1) && !isIn(y2)))
            continue;
        const qreal x1 = endX(first.span.last);
        const qreal x2 = x(second.span.first);
        if (std::max(x1, x2) + stub < chart.left() || std::min(x1, x2) - stub > chart.right())
            continue;
        QPolygonF way{{x1, *y1}};
        if (x2 - stub >= x1 + stub / 2) {
            way << QPointF(x2 - stub, *y1) << QPointF(x2 - stub, *y2);
        } else {
            const qreal between = *y2 > *y1 ? *y2 - m.row / 2 : *y2 + m.row / 2;
            way << QPointF(x1 + stub, *y1) << QPointF(x1 + stub, between) << QPointF(x2 - stub, between)
                << QPointF(x2 - stub, *y2);
        }
        way << QPointF(x2, *y2);
        for (qsizetype i = 1; i < way.size(); ++i)
            segment(way[i - 1], way[i], link);
        const qreal head = m.bar * 0.3;
        if (isIn(y2) && x2 - head >= chart.left() && x2 <= chart.right()) {
            TimelineItem &arrow =
                addPath(TimelineShape::LinkHead, TimelinePane::Chart,
                        QPolygonF({{x2, *y2}, {x2 - head, *y2 - head * 0.7}, {x2 - head, *y2 + head * 0.7}}),
                        true, link.to);
            arrow.fill = link.early || link.circle ? TimelineInk::Text : TimelineInk::Border;
        }
    }
}

}  // namespace tri::ui
