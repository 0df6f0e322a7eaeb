// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/evidencepicture.h"

#include <QPainter>

namespace tri::ui {

namespace {

qreal widthOf(const EvidenceLook &look, qreal rule)
{
    if (look.strength == u"strong")
        return 3.5 * rule;
    return look.strength == u"fair" ? 2.2 * rule : 1.2 * rule;
}

QPen penOf(const EvidenceLook &look, const QColor &color, qreal rule)
{
    QPen pen(color, widthOf(look, rule));
    pen.setCapStyle(Qt::FlatCap);
    // Patterns count in widths of the pen: the same gaps whatever its strength.
    const qreal unit = rule / pen.widthF();
    if (look.direction == u"limits")
        pen.setDashPattern({9 * unit, 5 * unit});
    else if (look.direction == u"contradicts")
        pen.setDashPattern({2.5 * unit, 3.5 * unit});
    return pen;
}

class Painting {
public:
    Painting(QPainter &painter, const EvidencePicture &picture, const EvidenceSizes &sizes,
             const TimelineInks &inks, const EvidenceChart *chart, const EvidenceMarks &marks)
        : m_painter(painter), m_picture(picture), m_sizes(sizes), m_inks(inks), m_chart(chart), m_marks(marks)
    {
    }
    void run()
    {
        for (const EvidenceHead &head : m_picture.heads)
            text(head.rect, head.text, head.strong ? TimelineFace::Strong : TimelineFace::Small,
                 head.strong ? TimelineInk::Text : TimelineInk::Muted);
        for (const bool lit : {false, true})  // what hangs on the chosen record lies above
            for (const EvidenceCurve &curve : m_picture.curves)
                if (isLit(curve.edge) == lit)
                    paint(curve, lit);
        for (const EvidenceTag &tag : m_picture.tags)
            paint(tag);
        for (const EvidenceBox &box : m_picture.boxes)
            paint(box);
    }

private:
    [[nodiscard]] bool isLit(int edge) const
    {
        if (!m_chart || edge < 0 || m_marks.node < 0)
            return false;
        const ChartEdge &one = m_chart->edges[edge];
        return edge == m_marks.edge || one.from == m_marks.node || one.to == m_marks.node;
    }
    void text(const QRectF &rect, const QString &words, TimelineFace face, TimelineInk ink)
    {
        m_painter.setFont(m_sizes.text.font(face));
        m_painter.setPen(m_inks.of(ink));
        const int side = m_picture.mirrored ? int(Qt::AlignRight) : int(Qt::AlignLeft);
        m_painter.drawText(
            rect, side | int(Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip),
            words);
    }
    void paint(const EvidenceCurve &curve, bool lit)
    {
        const QColor color = m_inks.of(lit                   ? TimelineInk::Accent
                                           : curve.look.says ? TimelineInk::Text
                                                             : TimelineInk::Muted);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(penOf(curve.look, color, m_sizes.text.rule));
        m_painter.drawPath(curve.path);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawPolygon(curve.head);
    }
    void paint(const EvidenceTag &tag)
    {
        m_painter.fillRect(tag.rect, m_inks.of(TimelineInk::Surface));
        m_painter.setFont(m_sizes.text.font(
            tag.edge == m_marks.edge && tag.edge >= 0 ? TimelineFace::SmallStrong : TimelineFace::Small));
        m_painter.setPen(m_inks.of(TimelineInk::Text));
        m_painter.drawText(tag.rect, int(Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip), tag.text);
    }
    void paint(const EvidenceBox &box)
    {
        const TimelineMetrics &m = m_sizes.text;
        const bool chosen = box.node == m_marks.node && m_chart;
        const qreal wide = chosen ? 2.5 * m.rule : box.isCenter ? 2 * m.rule : m.rule;
        m_painter.setBrush(m_inks.of(chosen ? TimelineInk::Tint : TimelineInk::Sunken));
        m_painter.setPen(QPen(m_inks.of(chosen && m_marks.focus      ? TimelineInk::Focus
                                            : chosen || box.isCenter ? TimelineInk::Accent
                                                                     : TimelineInk::Border),
                              wide));
        m_painter.drawRect(box.rect.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2));
        QRectF line = box.rect.adjusted(m.pad, m.pad / 2, -m.pad, 0);
        line.setHeight(QFontMetricsF(m.smallStrong).height());
        text(line, box.reference, TimelineFace::SmallStrong, TimelineInk::Text);
        line.moveTop(line.bottom());
        line.setHeight(QFontMetricsF(m.small).height());
        for (const QString &words : box.lines) {
            text(line, words, TimelineFace::Small, TimelineInk::Text);
            line.moveTop(line.bottom());
        }
    }

    QPainter &m_painter;
    const EvidencePicture &m_picture;
    const EvidenceSizes &m_sizes;
    const TimelineInks &m_inks;
    const EvidenceChart *m_chart;
    EvidenceMarks m_marks;
};

}  // namespace

void paintEvidence(QPainter &painter, const EvidencePicture &picture, const EvidenceSizes &sizes,
                   const TimelineInks &inks, const EvidenceChart *chart, const EvidenceMarks &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // each text by its own script
    Painting(painter, picture, sizes, inks, chart, marks).run();
    painter.restore();
}

}  // namespace tri::ui
