// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/timelinepicture.h"

#include "ui/render/timelineplacer.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTexts = 20'000;  // remembered; then it begins anew

/// Turns everything around, so that time runs from right to left and the names stand at the right.
void mirror(TimelinePicture &picture)
{
    const qreal width = picture.size.width();
    const auto turn = [width](QRectF &box) { box.moveLeft(width - box.right()); };
    for (QRectF *pane : {&picture.corner, &picture.axis, &picture.names, &picture.chart, &picture.foot})
        turn(*pane);
    for (TimelineItem &item : picture.items) {
        turn(item.box);
        for (QPointF &point : item.path)
            point.setX(width - point.x());
        if (!item.text.isEmpty() && item.side != TimelineSide::Center)
            item.side = item.side == TimelineSide::Start ? TimelineSide::End : TimelineSide::Start;
    }
    picture.mirrored = true;
}

bool answers(TimelineShape part)
{
    switch (part) {
    case TimelineShape::Bar:
    case TimelineShape::Tail:
    case TimelineShape::Summary:
    case TimelineShape::Point:
    case TimelineShape::Mark:
    case TimelineShape::MarkText:
    case TimelineShape::Fold:
    case TimelineShape::Beyond: return true;
    default: return false;
    }
}

}  // namespace

const QFont &TimelineMetrics::font(TimelineFace face) const
{
    switch (face) {
    case TimelineFace::Body: return body;
    case TimelineFace::Strong: return strong;
    case TimelineFace::Small: return small;
    case TimelineFace::SmallStrong: return smallStrong;
    }
    Q_UNREACHABLE();
}

qreal TimelineTexts::width(const QString &text, TimelineFace face)
{
    const std::pair key(int(face), text);
    if (const auto known = m_widths.constFind(key); known != m_widths.cend())
        return *known;
    if (m_widths.size() > kMostTexts)
        m_widths.clear();
    const qreal wide = QFontMetricsF(m_metrics.font(face)).horizontalAdvance(text) + 1;
    m_widths.insert(key, wide);
    return wide;
}

QString TimelineTexts::elided(const QString &text, TimelineFace face, qreal width)
{
    if (width <= 0)
        return {};
    const std::pair key(int(face), text);
    const int wide = int(width);
    if (const auto known = m_elided.constFind(key); known != m_elided.cend() && known->first == wide)
        return known->second;
    if (m_elided.size() > kMostTexts)
        m_elided.clear();
    const QString shown = this->width(text, face) <= width
        ? text
        : QFontMetricsF(m_metrics.font(face)).elidedText(text, Qt::ElideRight, width);
    m_elided.insert(key, {wide, shown});
    return shown;
}

QStringList TimelineTexts::wrapped(const QString &text, TimelineFace face, qreal width)
{
    QTextLayout layout(text, m_metrics.font(face));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(width, 1));
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

qreal TimelineTexts::lineHeight(TimelineFace face) const
{
    return QFontMetricsF(m_metrics.font(face)).height();
}

QRectF TimelinePicture::rect(TimelinePane pane) const
{
    switch (pane) {
    case TimelinePane::Corner: return corner;
    case TimelinePane::Axis: return axis;
    case TimelinePane::Names: return names;
    case TimelinePane::Chart: return chart;
    case TimelinePane::Foot: return foot;
    }
    Q_UNREACHABLE();
}

const TimelineItem *TimelinePicture::find(TimelineShape part, int row, int number) const
{
    for (const TimelineItem &item : items) {
        if (item.part == part && (row < 0 || item.row == row) && number-- == 0)
            return &item;
    }
    return nullptr;
}

QList<TimelineItem> TimelinePicture::all(TimelineShape part) const
{
    QList<TimelineItem> found;
    for (const TimelineItem &item : items) {
        if (item.part == part)
            found << item;
    }
    return found;
}

const TimelineItem *TimelinePicture::at(const QPointF &place) const
{
    for (auto item = items.crbegin(); item != items.crend(); ++item) {
        if (answers(item->part) && item->box.contains(place) && rect(item->pane).contains(place))
            return &*item;
    }
    return nullptr;
}

TimelinePicture placeTimeline(const TimelineFrame &frame, TimelineTexts &texts)
{
    TimelinePicture picture;
    picture.size = frame.size;
    picture.clips = frame.scrolls;
    const qreal top = texts.metrics().axisHeight();
    const qreal foot = frame.foot ? legendHeight(*frame.timeline, texts, frame.size.width()) : 0;
    const qreal height = std::max<qreal>(0, frame.size.height() - top - foot);
    const qreal width = std::max<qreal>(0, frame.size.width() - frame.names);
    picture.corner = {0, 0, frame.names, top};
    picture.axis = {frame.names, 0, width, top};
    picture.names = {0, top, frame.names, height};
    picture.chart = {frame.names, top, width, height};
    picture.foot = {0, top + height, frame.size.width(), foot};
    TimelinePlacer placer(frame, texts, picture);
    placer.placeGround();
    placer.placeMarks();
    placer.placeAxis();
    placer.placeLinks();
    placer.placeRows();
    if (frame.foot)
        placer.placeLegend();
    if (frame.mirrored)
        mirror(picture);
    return picture;
}

}  // namespace tri::ui
