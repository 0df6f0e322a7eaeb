// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/timelinepicture.h"

namespace tri::ui {

/// What the parts of the layout share. All work as if time ran from left to right; the whole is turned at the end.
class TimelinePlacer {
public:
    TimelinePlacer(const TimelineFrame &given, TimelineTexts &known, TimelinePicture &made)
        : frame(given), timeline(*given.timeline), texts(known), m(known.metrics()), picture(made)
    {
    }

    [[nodiscard]] TimelineInk groundOf(const TimelineLine &line) const;  ///< behind the row
    void placeGround();
    void placeRows();
    void placeLinks();
    void placeAxis();
    void placeMarks();
    void placeLegend();

    const TimelineFrame &frame;
    const PlanTimeline &timeline;
    TimelineTexts &texts;
    const TimelineMetrics &m;
    TimelinePicture &picture;

    TimelineItem &add(TimelineShape part, TimelinePane pane, const QRectF &box, int row = -1);
    TimelineItem &addPath(TimelineShape part, TimelinePane pane, const QPolygonF &path, bool closed,
                          int row = -1);
    TimelineItem &addText(TimelineShape part, TimelinePane pane, const QRectF &box, const QString &text,
                          TimelineFace face, TimelineInk ink, int row = -1);
    /// A part of a line or box that lies within the chart, on one axis; empty when nothing does.
    [[nodiscard]] QRectF within(const QRectF &box) const { return box & picture.chart; }
    [[nodiscard]] qreal x(const QDate &day) const { return picture.chart.left() + frame.scale.x(day); }
    [[nodiscard]] qreal endX(const QDate &day) const { return picture.chart.left() + frame.scale.endX(day); }

    /// A bar with its look, as it stands in rows and in the legend. Returns its solid part.
    void drawBar(TimelinePane pane, const QRectF &box, const QRectF &all, BarLook look, int row);
    void drawPoint(TimelinePane pane, const QPointF &middle, qreal size, BarLook look, int row,
                   const RecordId &id);
    void drawSummary(TimelinePane pane, const QRectF &box, const QRectF &all, int row);
    void drawMark(TimelinePane pane, const QRectF &box, const TimelineMark &mark);

private:
    void placeName(const TimelineLine &line);
    void placeLine(const TimelineLine &line);
    void placeBar(const TimelineLine &line, const TimelineRow &row);
    qreal placePoints(const TimelineLine &line, const TimelineRow &row);
    void placeNote(const TimelineLine &line, const TimelineRow &row, qreal from);
    void placeUnits(TimeUnit unit, qreal top, bool upper);
    void segment(const QPointF &from, const QPointF &to, const TimelineLink &link);
    [[nodiscard]] QString unitText(const QDate &start, TimeUnit unit, bool upper) const;
};

}  // namespace tri::ui
