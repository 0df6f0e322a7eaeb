// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The axis above, the days that matter to all lines, and the legend below.

#include "core/rules/plantimelinewords.h"
#include "ui/render/timelineplacer.h"

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;
using tri::timeline::word;

namespace {

constexpr int kLastYear = 9999;

/// The marks that want a label first.
int rankOf(TimelineMark::Kind kind)
{
    return int(kind);
}

struct Sample {
    TimelineMark::Kind mark = TimelineMark::Kind::Today;
    BarLook look = BarLook::Planned;
    enum class Form { Bar, Vague, Point, FirstDue, Mark } form = Form::Bar;
    QString text;
};

QList<Sample> samples(const PlanTimeline &timeline)
{
    const QString &language = timeline.language;
    QList<Sample> all;
    for (const BarLook look : {BarLook::Planned, BarLook::UnderWay, BarLook::Done, BarLook::Delayed,
                               BarLook::Revised, BarLook::Continued, BarLook::Dropped})
        all << Sample{{}, look, Sample::Form::Bar, barLookText(look, language)};
    all << Sample{{},
                  BarLook::Planned,
                  Sample::Form::Vague,
                  word(language, QT_TRANSLATE_NOOP("Timeline", "Only month or year known"))}
        << Sample{{},
                  BarLook::Planned,
                  Sample::Form::Point,
                  word(language, QT_TRANSLATE_NOOP("Timeline", "Milestone"))}
        << Sample{{},
                  BarLook::Planned,
                  Sample::Form::FirstDue,
                  word(language, QT_TRANSLATE_NOOP("Timeline", "First due date"))};
    QList<TimelineMark::Kind> kinds;
    for (const TimelineMark &mark : timeline.marks) {
        if (!kinds.contains(mark.kind) && mark.kind != TimelineMark::Kind::Today)
            kinds << mark.kind;
    }
    std::sort(kinds.begin(), kinds.end());
    for (const TimelineMark::Kind kind : kinds)
        all << Sample{kind, {}, Sample::Form::Mark, markKindText(kind, language)};
    return all;
}

/// Places of the samples, row by row.
QList<QRectF> flow(const QList<Sample> &all, TimelineTexts &texts, qreal width)
{
    const TimelineMetrics &m = texts.metrics();
    QList<QRectF> boxes;
    QPointF at(m.pad, m.pad / 2);
    for (const Sample &sample : all) {
        const qreal wide = 2 * m.bar + m.pad + texts.width(sample.text, TimelineFace::Small) + 1.5 * m.pad;
        if (at.x() + wide > width && at.x() > m.pad)
            at = {m.pad, at.y() + m.legendRow};
        boxes << QRectF(at, QSizeF(std::min(wide, width), m.legendRow));
        at.rx() += wide;
    }
    return boxes;
}

}  // namespace

QString TimelinePlacer::unitText(const QDate &start, TimeUnit unit, bool upper) const
{
    const QLocale locale = localeOf(timeline.language);
    switch (unit) {
    case TimeUnit::Day:
    case TimeUnit::Week: return QString::number(start.day());
    case TimeUnit::Month:
        return upper ? longDate(PartialDate(start.year(), start.month()), locale)
                     : locale.standaloneMonthName(start.month(), QLocale::ShortFormat);
    case TimeUnit::Quarter:
        return word(timeline.language, QT_TRANSLATE_NOOP("Timeline", "Q%1")).arg((start.month() + 2) / 3);
    case TimeUnit::Year: return QString::number(start.year());
    case TimeUnit::FiveYears:
    case TimeUnit::Century: break;
    }
    const QDate end = nextUnit(start, unit);
    return QString::number(start.year()) + u'–' + QString::number(end.isValid() ? end.year() - 1 : kLastYear);
}

void TimelinePlacer::placeUnits(TimeUnit unit, qreal top, bool upper)
{
    const QRectF &axis = picture.axis;
    const TimelineFace face = upper ? TimelineFace::SmallStrong : TimelineFace::Small;
    QDate start = unitStart(frame.scale.dayAt(0), unit);
    for (int guard = 0; start.isValid() && x(start) < axis.right() && guard < 4000; ++guard) {
        const QDate next = nextUnit(start, unit);
        const qreal from = x(start);
        const qreal to = next.isValid() ? x(next) : axis.right();
        const QRectF cell = QRectF(from, top, to - from, m.axisRow) & axis;
        if (from >= axis.left()) {
            add(TimelineShape::Unit, TimelinePane::Axis, {from, top, m.rule, m.axisRow}).fill =
                TimelineInk::Rule;
            if (!upper && picture.chart.height() > 0)
                add(TimelineShape::Grid, TimelinePane::Chart,
                    {from, picture.chart.top(), m.rule, picture.chart.height()})
                    .fill = TimelineInk::Rule;
        }
        const QString text = unitText(start, unit, upper);
        const qreal wide = texts.width(text, face);
        if (cell.width() >= wide + m.pad / 2) {
            const qreal left = cell.left() + m.pad / 2;
            TimelineItem &item = addText(
                TimelineShape::UnitText, TimelinePane::Axis,
                upper ? QRectF(left, top, std::min(wide + m.rule, cell.right() - left), m.axisRow) : cell,
                text, face, upper ? TimelineInk::Text : TimelineInk::Muted);
            if (!upper)
                item.side = TimelineSide::Center;
        }
        start = next;
    }
}

void TimelinePlacer::placeAxis()
{
    const TimeUnit lower = lowerUnit(frame.scale.perDay, texts.width(u"0"_s, TimelineFace::Small));
    placeUnits(upperUnit(lower), 0, true);
    placeUnits(lower, m.axisRow, false);
    const qreal bottom = picture.axis.bottom();
    for (const TimelinePane pane : {TimelinePane::Axis, TimelinePane::Corner}) {
        const QRectF across = picture.rect(pane);
        add(TimelineShape::Rule, pane, {across.left(), bottom - m.rule, across.width(), m.rule}).fill =
            TimelineInk::Border;
        if (pane == TimelinePane::Axis)
            for (const int row : {1, 2})
                add(TimelineShape::Rule, pane,
                    {across.left(), row * m.axisRow - m.rule, across.width(), m.rule})
                    .fill = TimelineInk::Rule;
    }
    add(TimelineShape::Rule, TimelinePane::Corner,
        {picture.corner.right() - m.rule, 0, m.rule, picture.corner.height()})
        .fill = TimelineInk::Border;
    const QString about = timeline.version.isEmpty() ? timeline.reference : timeline.version;
    const qreal room = picture.corner.width() - 2 * m.pad;
    addText(TimelineShape::Name, TimelinePane::Corner, {m.pad, 0, room, 2 * m.axisRow},
            texts.elided(timeline.title, TimelineFace::SmallStrong, room), TimelineFace::SmallStrong,
            TimelineInk::Text);
    addText(TimelineShape::Name, TimelinePane::Corner, {m.pad, 2 * m.axisRow, room, m.markRow},
            texts.elided(about, TimelineFace::Small, room), TimelineFace::Small, TimelineInk::Muted);
}

void TimelinePlacer::placeMarks()
{
    add(TimelineShape::Ground, TimelinePane::Axis, picture.axis).fill = TimelineInk::Surface;
    add(TimelineShape::Ground, TimelinePane::Corner, picture.corner).fill = TimelineInk::Surface;
    QList<const TimelineMark *> order;
    for (const TimelineMark &mark : timeline.marks) {
        const qreal at = x(mark.from.first());
        if (at >= picture.axis.left() && at < picture.axis.right())
            order << &mark;
    }
    std::stable_sort(order.begin(), order.end(), [](const TimelineMark *a, const TimelineMark *b) {
        return rankOf(a->kind) < rankOf(b->kind);
    });
    QList<QList<QRectF>> taken(m.markLanes);
    const qreal size = m.markRow * 0.5;
    for (const TimelineMark *mark : std::as_const(order)) {
        const qreal at = x(mark->from.first());
        const qreal wide = texts.width(mark->label, TimelineFace::Small);
        const auto fits = [&](int lane, qreal width) {
            const QRectF box(at - size / 2, picture.axis.top() + 2 * m.axisRow + lane * m.markRow, width,
                             m.markRow);
            const bool free = std::none_of(taken[lane].cbegin(), taken[lane].cend(),
                                           [&box](const QRectF &other) { return other.intersects(box); });
            return free && box.left() >= picture.axis.left() && box.right() <= picture.axis.right()
                ? box
                : QRectF();
        };
        QRectF box;
        bool labelled = false;
        for (int lane = 0; lane < m.markLanes && box.isEmpty(); ++lane) {
            box = fits(lane, size + m.pad / 2 + wide + m.pad / 2);
            labelled = !box.isEmpty();
        }
        for (int lane = m.markLanes - 1; lane >= 0 && box.isEmpty(); --lane)
            box = fits(lane, size);
        const bool isToday = mark->kind == TimelineMark::Kind::Today;
        if (box.isEmpty() && !isToday)
            continue;
        TimelineItem &line =
            addPath(isToday ? TimelineShape::TodayLine : TimelineShape::MarkLine, TimelinePane::Chart,
                    QPolygonF{QPointF(at, picture.chart.top()), QPointF(at, picture.chart.bottom())}, false);
        line.pen = isToday ? TimelineInk::Accent : TimelineInk::Border;
        line.width = isToday ? 2 * m.rule : m.rule;
        line.stroke = isToday                          ? TimelineStroke::Solid
            : mark->kind == TimelineMark::Kind::Period ? TimelineStroke::Dashed
                                                       : TimelineStroke::Dotted;
        line.id = mark->id;
        if (box.isEmpty())
            continue;
        taken[int((box.top() - picture.axis.top() - 2 * m.axisRow) / m.markRow + 0.5)] << box;
        drawMark(TimelinePane::Axis, {box.left(), box.center().y() - size / 2, size, size}, *mark);
        if (labelled)
            addText(TimelineShape::MarkText, TimelinePane::Axis,
                    {box.left() + size + m.pad / 2, box.top(), wide, box.height()}, mark->label,
                    TimelineFace::Small, isToday ? TimelineInk::Accent : TimelineInk::Text)
                .id = mark->id;
    }
}

qreal legendHeight(const PlanTimeline &timeline, TimelineTexts &texts, qreal width)
{
    const QList<QRectF> boxes = flow(samples(timeline), texts, width);
    return boxes.isEmpty() ? 0 : boxes.last().bottom() + texts.metrics().pad / 2;
}

void TimelinePlacer::placeLegend()
{
    add(TimelineShape::Ground, TimelinePane::Foot, picture.foot).fill = TimelineInk::Surface;
    add(TimelineShape::Rule, TimelinePane::Foot,
        {picture.foot.left(), picture.foot.top(), picture.foot.width(), m.rule})
        .fill = TimelineInk::Border;
    const QList<Sample> all = samples(timeline);
    const QList<QRectF> boxes = flow(all, texts, picture.foot.width());
    const qreal wide = 2 * m.bar;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRectF box = boxes[i].translated(picture.foot.topLeft());
        const qreal middle = box.center().y();
        const QRectF bar(box.left(), middle - m.bar * 0.4, wide, m.bar * 0.8);
        const qsizetype before = picture.items.size();
        switch (all[i].form) {
        case Sample::Form::Bar:
            drawBar(TimelinePane::Foot,
                    all[i].look == BarLook::Continued ? bar.adjusted(0, 0, -m.bar * 0.5, 0) : bar, bar,
                    all[i].look, -1);
            break;
        case Sample::Form::Vague:
            drawBar(TimelinePane::Foot, bar.adjusted(wide * 0.3, 0, -wide * 0.3, 0), bar, BarLook::Planned,
                    -1);
            break;
        case Sample::Form::Point:
            drawPoint(TimelinePane::Foot, bar.center(), m.bar, BarLook::Planned, -1, {});
            break;
        case Sample::Form::FirstDue:
            addPath(TimelineShape::FirstDue, TimelinePane::Foot,
                    QPolygonF{QPointF(bar.center().x(), bar.top() - m.rule),
                              QPointF(bar.center().x(), bar.bottom() + m.rule)},
                    false)
                .pen = TimelineInk::Text;
            picture.items.last().width = 2 * m.rule;
            break;
        case Sample::Form::Mark: {
            TimelineMark mark;
            mark.kind = all[i].mark;
            const qreal size = m.markRow * 0.5;
            drawMark(TimelinePane::Foot, {bar.center().x() - size / 2, middle - size / 2, size, size}, mark);
        }
        }
        for (qsizetype item = before; item < picture.items.size(); ++item)
            picture.items[item].part = TimelineShape::Legend;
        addText(TimelineShape::LegendText, TimelinePane::Foot,
                {box.left() + wide + m.pad * 0.75, box.top(), texts.width(all[i].text, TimelineFace::Small),
                 box.height()},
                all[i].text, TimelineFace::Small, TimelineInk::Muted);
    }
}

}  // namespace tri::ui
