// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/evidencepicture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPathStroker>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleLines = 2;

qreal heightOf(const QFont &font)
{
    return QFontMetricsF(font).height();
}

void mirror(EvidencePicture &picture)
{
    const qreal width = picture.size.width();
    const auto turn = [width](QRectF &rect) { rect.moveLeft(width - rect.right()); };
    const QTransform turned(-1, 0, 0, 1, width, 0);
    for (EvidenceHead &head : picture.heads)
        turn(head.rect);
    for (EvidenceBox &box : picture.boxes)
        turn(box.rect);
    for (EvidenceTag &tag : picture.tags)
        turn(tag.rect);
    for (EvidenceCurve &curve : picture.curves) {
        curve.path = turned.map(curve.path);
        curve.head = turned.map(curve.head);
    }
    picture.mirrored = true;
}

QPainterPath bent(const QPointF &from, const QPointF &to)
{
    const qreal middle = (from.x() + to.x()) / 2;
    QPainterPath path(from);
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    return path;
}

/// Works from left to right; the whole is turned at the end.
class Placer {
public:
    Placer(const EvidenceChart &chart, const EvidenceSizes &sizes, TimelineTexts &texts)
        : m_chart(chart), m_sizes(sizes), m_texts(texts)
    {
    }
    EvidencePicture run();

private:
    void placeHeads();
    void placeBoxes();
    void placeCurve(int edge);
    void placeTags();
    [[nodiscard]] bool fits(const QRectF &rect) const;
    bool placeTag(int edge, const QString &text, bool must);
    [[nodiscard]] qreal columnLeft(int layer) const { return layer * (m_sizes.width + m_sizes.across); }
    [[nodiscard]] qreal rowTop(int row) const { return m_sizes.headHeight() + row * m_sizes.rowHeight(); }
    [[nodiscard]] QPointF port(int node, int edge, bool right) const;

    const EvidenceChart &m_chart;
    const EvidenceSizes &m_sizes;
    TimelineTexts &m_texts;
    EvidencePicture m_out;
    QList<QPainterPath> m_spans;  ///< of each edge the part that its words stand on
};

void Placer::placeHeads()
{
    for (int layer = 0; layer < kEvidenceLayers; ++layer) {
        const auto level = EvidenceLevel(layer);
        const QRectF rect(columnLeft(layer), 0, m_sizes.width, m_sizes.headHeight() - m_sizes.text.pad);
        m_out.heads << EvidenceHead{rect, evidenceLevelText(level, m_chart.language)};
        const bool any = std::any_of(m_chart.nodes.cbegin(), m_chart.nodes.cend(),
                                     [level](const ChartNode &node) { return node.level == level; });
        if (!any && !m_chart.nodes.isEmpty())
            m_out.heads << EvidenceHead{
                {columnLeft(layer), rowTop(0), m_sizes.width, m_sizes.boxHeight()},
                evidenceWord(m_chart.language, QT_TRANSLATE_NOOP("Evidence", "none yet")),
                false};
    }
}

void Placer::placeBoxes()
{
    const qreal room = m_sizes.width - 2 * m_sizes.text.pad;
    for (int node = 0; node < m_chart.nodes.size(); ++node) {
        const ChartNode &at = m_chart.nodes[node];
        EvidenceBox box;
        box.rect = {columnLeft(int(at.level)), rowTop(at.row), m_sizes.width, m_sizes.boxHeight()};
        box.node = node;
        box.isCenter = !m_chart.center.isNull() && at.id == m_chart.center;
        const QString reference = at.level == EvidenceLevel::Evidence
            ? at.kind + (at.reference.isEmpty() ? QString() : u" "_s + at.reference)
            : at.reference.isEmpty() ? at.kind
                                     : at.reference;
        box.reference = m_texts.elided(reference, TimelineFace::SmallStrong, room);
        box.lines = m_texts.wrapped(at.title, TimelineFace::Small, room);
        if (box.lines.size() > kTitleLines) {
            const QString rest = box.lines.mid(kTitleLines - 1).join(u' ');
            box.lines = box.lines.mid(0, kTitleLines - 1);
            box.lines << m_texts.elided(rest, TimelineFace::Small, room);
        }
        m_out.boxes << box;
    }
}

QPointF Placer::port(int node, int edge, bool right) const
{
    const QRectF &box = m_out.boxes[node].rect;
    const QList<int> &side = right ? m_chart.nodes[node].right : m_chart.nodes[node].left;
    const qreal step = box.height() / qreal(side.size() + 1);
    return {right ? box.right() : box.left(), box.top() + step * qreal(side.indexOf(edge) + 1)};
}

void Placer::placeCurve(int edge)
{
    const ChartEdge &one = m_chart.edges[edge];
    const int leftNode = one.turned ? one.to : one.from;
    const int rightNode = one.turned ? one.from : one.to;
    const bool same = one.stops.first().layer == one.stops.last().layer;
    const qreal arrow = m_sizes.text.pad;
    QPointF from = port(leftNode, edge, true);
    QPointF to = port(rightNode, edge, same);
    EvidenceCurve curve{.look = {one.relation == EvidenceRelation::Says, one.direction, one.strength},
                        .edge = edge};
    const QPointF tip = one.turned ? from : to;
    const qreal back = one.turned || same ? arrow : -arrow;
    curve.head << tip << QPointF(tip.x() + back, tip.y() - arrow / 2)
               << QPointF(tip.x() + back, tip.y() + arrow / 2);
    (one.turned ? from : to).rx() += back;
    QPainterPath span;
    if (same) {
        curve.path = QPainterPath(from);
        const qreal out = from.x() + m_sizes.across / 2;
        curve.path.cubicTo({out, from.y()}, {out, to.y()}, to);
        span = curve.path;
    } else {
        QPointF at = from;
        curve.path = QPainterPath(from);
        for (qsizetype stop = 1; stop < one.stops.size(); ++stop) {
            const bool last = stop + 1 == one.stops.size();
            const qreal y = rowTop(one.stops[stop].row) + m_sizes.boxHeight() / 2;
            const QPointF next = last ? to : QPointF(columnLeft(one.stops[stop].layer), y);
            const QPainterPath part = bent(at, next);
            curve.path.connectPath(part);
            if (one.turned ? last : stop == 1)  // where it begins
                span = part;
            at = next;
            if (!last) {
                at.rx() += m_sizes.width;
                curve.path.lineTo(at);
            }
        }
    }
    m_spans << span;
    m_out.curves << curve;
}

bool Placer::fits(const QRectF &rect) const
{
    return std::none_of(m_out.tags.cbegin(), m_out.tags.cend(),
                        [&rect](const EvidenceTag &tag) { return tag.rect.intersects(rect); });
}

/// On the line, where no other words stand; the middle when it must stand somewhere.
bool Placer::placeTag(int edge, const QString &text, bool must)
{
    constexpr std::array kPlaces{0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78};
    const QPainterPath &span = m_spans[edge];
    const qreal wide = m_texts.width(text, TimelineFace::Small) + m_sizes.text.pad;
    const qreal high = m_texts.lineHeight(TimelineFace::Small);
    const QRectF bounds = span.boundingRect();
    for (const double place : kPlaces) {
        const QPointF middle = span.pointAtPercent(place);
        const QRectF rect(middle.x() - wide / 2, middle.y() - high / 2, wide, high);
        if (rect.left() >= bounds.left() && rect.right() <= bounds.right() && fits(rect)) {
            m_out.tags << EvidenceTag{rect, text, edge};
            return true;
        }
    }
    if (must) {
        const QPointF middle = span.pointAtPercent(0.5);
        m_out.tags << EvidenceTag{{middle.x() - wide / 2, middle.y() - high / 2, wide, high}, text, edge};
    }
    return must;
}

/// What evidence says comes first: its words, or at least its sign. Of other lines their ends say what they are.
void Placer::placeTags()
{
    for (const bool says : {true, false})
        for (int edge = 0; edge < m_chart.edges.size(); ++edge) {
            const ChartEdge &one = m_chart.edges[edge];
            if (says == one.sign.isEmpty() || placeTag(edge, one.label, false))
                continue;
            if (says)
                placeTag(edge, one.sign, true);
        }
}

EvidencePicture Placer::run()
{
    const qreal rows = std::max(m_chart.rows, 1);
    m_out.size = {m_sizes.allWidth(), m_sizes.headHeight() + rows * m_sizes.rowHeight()};
    placeHeads();
    placeBoxes();
    for (int edge = 0; edge < m_chart.edges.size(); ++edge)
        placeCurve(edge);
    placeTags();
    return std::move(m_out);
}

}  // namespace

qreal EvidenceSizes::boxHeight() const
{
    return heightOf(text.smallStrong) + kTitleLines * heightOf(text.small) + text.pad;
}

qreal EvidenceSizes::headHeight() const
{
    return heightOf(text.strong) + 2 * text.pad;
}

int EvidencePicture::nodeAt(const QPointF &place) const
{
    for (const EvidenceBox &box : boxes)
        if (box.rect.contains(place))
            return box.node;
    return -1;
}

int EvidencePicture::edgeAt(const QPointF &place, qreal reach) const
{
    for (const EvidenceTag &tag : tags)
        if (tag.rect.contains(place))
            return tag.edge;
    QPainterPathStroker stroker;
    stroker.setWidth(2 * reach);
    for (const EvidenceCurve &curve : curves)
        if (curve.path.boundingRect().adjusted(-reach, -reach, reach, reach).contains(place)
            && stroker.createStroke(curve.path).contains(place))
            return curve.edge;
    return -1;
}

EvidencePicture placeEvidence(const EvidenceChart &chart, const EvidenceSizes &sizes, TimelineTexts &texts,
                              bool mirrored)
{
    EvidencePicture picture = Placer(chart, sizes, texts).run();
    if (mirrored)
        mirror(picture);
    return picture;
}

EvidencePicture evidenceLegend(const EvidenceSizes &sizes, TimelineTexts &texts, qreal width, bool mirrored,
                               const QString &language)
{
    struct Entry {
        EvidenceLook look;
        QString text;
    };
    QList<Entry> entries;
    for (const QString &direction : {u"supports"_s, u"limits"_s, u"contradicts"_s, QString()})
        entries << Entry{{true, direction, u"fair"_s},
                         evidenceSign(direction) + u' ' + evidenceDirectionText(direction, language)};
    for (const QString &strength : {u"slight"_s, u"fair"_s, u"strong"_s})
        entries << Entry{{true, u"supports"_s, strength}, evidenceStrengthText(strength, language)};
    entries << Entry{
        {}, evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "leads to, goes with, taken up by, shows"))};
    EvidencePicture picture;
    const TimelineMetrics &m = sizes.text;
    const qreal line = m.legendRow * 1.6;
    qreal x = 0;
    qreal y = 0;
    for (const Entry &entry : std::as_const(entries)) {
        const qreal words = texts.width(entry.text, TimelineFace::Small);
        const qreal wide = line + m.pad / 2 + words + 2 * m.pad;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += m.legendRow;
        }
        QPainterPath path({x, y + m.legendRow / 2});
        path.lineTo(x + line, y + m.legendRow / 2);
        picture.curves << EvidenceCurve{path, {}, entry.look, -1};
        picture.heads << EvidenceHead{
            {x + line + m.pad / 2, y, words + m.pad, m.legendRow}, entry.text, false};
        x += wide;
    }
    picture.size = {width, y + m.legendRow};
    if (mirrored)
        mirror(picture);
    return picture;
}

}  // namespace tri::ui
