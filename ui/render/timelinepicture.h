// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A timeline after layout: boxes, lines and texts at their places, read-only. Screen, paper, PDF and SVG draw the same
// items, so that they agree.

#include "core/rules/plantimeline.h"
#include "ui/render/timelinescale.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPolygonF>
#include <QRectF>

#include <functional>
#include <optional>

class QPainter;

namespace tri::ui {

/// What an item is; tests and the pointer ask for it.
enum class TimelineShape {
    Ground,
    RowGround,
    Rule,
    Grid,
    Unit,
    UnitText,  ///< of the axis
    Name,
    Number,
    Fold,
    Bar,
    Tail,
    Hatch,
    Cap,  ///< Tail: where an end is known by its month or year only
    Summary,
    Point,
    FirstDue,
    Note,
    NoDates,
    Beyond,
    Link,
    LinkHead,
    Mark,
    MarkText,
    MarkLine,
    Today,
    TodayLine,
    Legend,
    LegendText,
    Handle,
    Focus,
    Bubble,  ///< of the screen
};

/// Where it stands; the screen clips each.
enum class TimelinePane { Corner, Axis, Names, Chart, Foot };

enum class TimelineInk {
    None,
    Text,
    Muted,
    Rule,
    Border,
    Surface,
    Sunken,
    Accent,
    AccentText,
    Tint,
    Selection,
    Hover,
    Focus,
    Warning
};
enum class TimelineStroke { Solid, Dashed, Dotted };
enum class TimelineFace { Body, Strong, Small, SmallStrong };
enum class TimelineSide { Start, Center, End };

struct TimelineItem {
    TimelineShape part = TimelineShape::Ground;
    TimelinePane pane = TimelinePane::Chart;
    QRectF box;      ///< of a path: all around it
    QPolygonF path;  ///< empty for boxes and texts
    bool closed = false;
    TimelineInk fill = TimelineInk::None;
    TimelineInk pen = TimelineInk::None;
    qreal width = 0;
    TimelineStroke stroke = TimelineStroke::Solid;
    bool hatched = false;
    QString text;
    TimelineFace face = TimelineFace::Body;
    TimelineSide side = TimelineSide::Start;
    int row = -1;
    RecordId id;  ///< of a point or a mark
};

/// Sizes in the units of the picture.
struct TimelineMetrics {
    QFont body;
    QFont strong;
    QFont small;
    QFont smallStrong;
    qreal row = 28;  ///< height of a row with one line of text
    qreal bar = 14;
    qreal pad = 8;
    qreal rule = 1;  ///< thickness of thin lines
    qreal axisRow = 22;
    qreal markRow = 20;
    int markLanes = 2;
    qreal indent = 16;
    qreal legendRow = 22;

    [[nodiscard]] const QFont &font(TimelineFace face) const;
    [[nodiscard]] qreal axisHeight() const { return 2 * axisRow + markLanes * markRow; }
};

/// Widths and shortened texts, remembered: measuring costs more than drawing.
class TimelineTexts {
public:
    explicit TimelineTexts(const TimelineMetrics &metrics) : m_metrics(metrics) {}
    [[nodiscard]] qreal width(const QString &text, TimelineFace face);
    [[nodiscard]] QString elided(const QString &text, TimelineFace face, qreal width);
    [[nodiscard]] QStringList wrapped(const QString &text, TimelineFace face,
                                      qreal width);  ///< not remembered
    [[nodiscard]] qreal lineHeight(TimelineFace face) const;
    [[nodiscard]] const TimelineMetrics &metrics() const { return m_metrics; }

private:
    TimelineMetrics m_metrics;
    QHash<std::pair<int, QString>, qreal> m_widths;
    QHash<std::pair<int, QString>, std::pair<int, QString>> m_elided;
};

/// A row that is to be drawn.
struct TimelineLine {
    int row = 0;
    qreal top = 0;  ///< in the picture
    qreal height = 0;
    QStringList name;  ///< broken into lines; empty = one line, shortened to what fits
    bool folded = false;
    bool canFold = false;
};

struct TimelineFrame {
    const PlanTimeline *timeline = nullptr;
    QList<TimelineLine> lines;
    std::function<std::optional<qreal>(int row)>
        middle;  ///< of any row, drawn or not; nothing when it is folded away
    QSizeF size;
    qreal names = 0;      ///< width of the column with the names
    TimelineScale scale;  ///< nought is the start edge of the chart
    bool mirrored = false;
    bool foot = false;     ///< with a legend below
    bool scrolls = false;  ///< on screen: rows may be cut by the edges
    int current = -1;      ///< row
    int pointed = -1;      ///< row under the pointer
};

struct TimelinePicture {
    QSizeF size;
    QRectF corner;
    QRectF axis;
    QRectF names;
    QRectF chart;
    QRectF foot;
    bool mirrored = false;
    bool clips = false;  ///< items may reach over the edges of their pane
    QList<TimelineItem> items;

    [[nodiscard]] QRectF rect(TimelinePane pane) const;
    [[nodiscard]] const TimelineItem *find(TimelineShape part, int row = -1, int number = 0) const;
    [[nodiscard]] QList<TimelineItem> all(TimelineShape part) const;
    /// The uppermost item at a place that stands for a row, point or mark; nullptr for none.
    [[nodiscard]] const TimelineItem *at(const QPointF &place) const;
};

[[nodiscard]] TimelinePicture placeTimeline(const TimelineFrame &frame, TimelineTexts &texts);
/// Height of the legend for a picture so wide.
[[nodiscard]] qreal legendHeight(const PlanTimeline &timeline, TimelineTexts &texts, qreal width);

struct TimelineInks {
    QHash<int, QColor> colors;
    [[nodiscard]] QColor of(TimelineInk ink) const { return colors.value(int(ink), QColor(Qt::black)); }
};
/// Black, white and greys, for paper.
[[nodiscard]] TimelineInks paperInks();
void paintTimeline(QPainter &painter, const TimelinePicture &picture, const TimelineMetrics &metrics,
                   const TimelineInks &inks);

}  // namespace tri::ui
