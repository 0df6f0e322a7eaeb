// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/evidencepages.h"

#include "core/base/translations.h"
#include "ui/render/pagesetup.h"
#include "ui/render/pdf.h"
#include "ui/render/textflow.h"
#include "ui/render/timelinesheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kEdge = mm(15);
constexpr qreal kHead = mm(12);  ///< above the picture: the title
constexpr qreal kFoot = mm(8);   ///< below it: copy, day, page
constexpr qreal kSvgWidth = pt(1000);

struct EvidenceErrors {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

/// Whom the copy is for, and that it is a sample.
QString notesOf(const EvidenceChart &chart, bool shared)
{
    QStringList notes{evidenceWord(chart.language,
                                   shared ? QT_TRANSLATE_NOOP("Evidence", "Shared copy")
                                          : QT_TRANSLATE_NOOP("Evidence", "Office copy"))};
    if (chart.invented)
        notes << evidenceWord(
            chart.language,
            QT_TRANSLATE_NOOP("Evidence",
                              "Sample: lessons and what is said of their evidence are invented."));
    return notes.join(u" · "_s);
}

/// A text without its last word; without its last letter where it is one word.
QString withoutEnd(const QString &text)
{
    const qsizetype gap = text.trimmed().lastIndexOf(u' ');
    return gap > 0 ? text.left(gap).trimmed() : text.left(text.size() - 1);
}

/// Four columns in a width, with room for words on the lines between them.
EvidenceSizes sizesFor(qreal width, const QString &language)
{
    EvidenceSizes sizes;
    sizes.text = paperMetrics(language);
    sizes.across = width * 0.115;
    sizes.width = (width - (kEvidenceLayers - 1) * sizes.across) / kEvidenceLayers;
    sizes.between = pt(8);
    return sizes;
}

/// A part of the picture, some rows of it, with the headings above and the legend below.
class Drawing final : public PageDrawing {
public:
    std::shared_ptr<const EvidencePicture> picture;
    EvidencePicture legend;
    EvidenceSizes sizes;
    QPointF at;
    qreal from = 0;  ///< first row, in the picture below its headings
    qreal height = 0;
    QString words;

    void paint(QPainter &painter) const override
    {
        const qreal head = sizes.headHeight();
        const qreal width = picture->size.width();
        painter.save();
        painter.translate(at);
        painter.save();
        painter.setClipRect(QRectF(-pt(1), -pt(1), width + pt(2), head + pt(1)), Qt::IntersectClip);
        EvidencePicture heads;
        heads.size = picture->size;
        heads.mirrored = picture->mirrored;
        heads.heads = picture->heads;
        heads.heads.removeIf([](const EvidenceHead &one) { return !one.strong; });
        paintEvidence(painter, heads, sizes, paperInks());
        painter.restore();
        painter.save();
        painter.setClipRect(QRectF(-pt(1), head, width + pt(2), height), Qt::IntersectClip);
        painter.translate(0, -from);
        paintEvidence(painter, rows(), sizes, paperInks());
        painter.restore();
        painter.translate(0, head + height + pt(4));
        paintEvidence(painter, legend, sizes, paperInks());
        painter.restore();
    }
    [[nodiscard]] QString text() const override { return words; }

private:
    /// What stands in these rows, and the lines that pass them; the rest is no part of this page.
    [[nodiscard]] EvidencePicture rows() const
    {
        const qreal top = sizes.headHeight() + from;
        const qreal bottom = top + height;
        EvidencePicture made = *picture;
        const auto isAway = [top, bottom](const QRectF &rect) {
            return rect.center().y() < top || rect.center().y() >= bottom;
        };
        made.heads.removeIf([&](const EvidenceHead &one) { return one.strong || isAway(one.rect); });
        made.boxes.removeIf([&](const EvidenceBox &one) { return isAway(one.rect); });
        made.tags.removeIf([&](const EvidenceTag &one) { return isAway(one.rect); });
        made.curves.removeIf([top, bottom](const EvidenceCurve &one) {
            const QRectF rect = one.path.boundingRect();
            return rect.bottom() < top || rect.top() > bottom;
        });
        return made;
    }
};

class Pages {
public:
    Pages(const EvidenceChart &chart, const EvidencePrint &print)
        : m_chart(chart), m_print(print),
          m_size(print.paper == TimelinePaper::A3 ? QSizeF(mm(420), mm(297)) : QSizeF(mm(297), mm(210))),
          m_sizes(sizesFor(m_size.width() - 2 * kEdge, chart.language)), m_texts(m_sizes.text)
    {
        m_made.title = chart.title;
        m_made.language = chart.language;
        m_made.subject =
            evidenceWord(chart.language, QT_TRANSLATE_NOOP("Evidence", "Chain from evidence to follow-up"));
        m_made.rightToLeft = isRightToLeft(chart.language);
    }

    PlacedDocument make()
    {
        const QSizeF room(m_size.width() - 2 * kEdge, m_size.height() - 2 * kEdge - kHead - kFoot);
        const auto picture = std::make_shared<const EvidencePicture>(
            placeEvidence(m_chart, m_sizes, m_texts, m_made.rightToLeft));
        const EvidencePicture legend =
            evidenceLegend(m_sizes, m_texts, room.width(), m_made.rightToLeft, m_chart.language);
        const qreal high = room.height() - m_sizes.headHeight() - legend.size.height() - pt(4);
        const int each = std::max(1, int(high / m_sizes.rowHeight()));
        const int rows = std::max(1, m_chart.rows);
        m_total = (rows + each - 1) / each;
        for (int first = 0; first < rows; first += each) {
            auto drawing = std::make_shared<Drawing>();
            drawing->picture = picture;
            drawing->legend = legend;
            drawing->sizes = m_sizes;
            drawing->at = {kEdge, kEdge + kHead};
            drawing->from = first * m_sizes.rowHeight();
            drawing->height = std::min(each, rows - first) * m_sizes.rowHeight();
            drawing->words = m_chart.text(first, each);
            addPage(drawing);
        }
        return std::move(m_made);
    }

private:
    void addPage(const std::shared_ptr<const Drawing> &drawing)
    {
        PlacedPage page;
        page.size = m_size;
        page.landscape = true;
        page.body = QRectF(kEdge, kEdge, m_size.width() - 2 * kEdge, m_size.height() - 2 * kEdge);
        page.drawing = drawing;
        const qreal width = page.body.width();
        line(page, title(), Role::Heading2, page.body.top(), 0, width, Side::Own);
        const qreal low = page.body.bottom() - pt(11);
        line(page, notesOf(m_chart, m_print.shared), Role::Footer, low, 0, width * 0.6, Side::Own);
        line(page, longDate(PartialDate(m_print.day), localeOf(m_chart.language)), Role::Footer, low,
             width * 0.6, width * 0.22, Side::Center);
        line(page,
             evidenceWord(m_chart.language, QT_TRANSLATE_NOOP("Evidence", "page %1 of %2"))
                 .arg(m_made.pages.size() + 1)
                 .arg(m_total),
             Role::Footer, low, width * 0.82, width * 0.18, m_made.rightToLeft ? Side::Left : Side::Right);
        m_made.pages << page;
    }
    [[nodiscard]] QString title() const
    {
        const int center = m_chart.placeOf(m_chart.center);
        return center < 0 || m_chart.nodes[center].reference.isEmpty()
            ? m_chart.title
            : m_chart.title + u": "_s + m_chart.nodes[center].title;
    }

    /// One line of text; what does not fit is cut after a word and ends in dots. @p from counts from the start edge.
    void line(PlacedPage &page, const QString &text, Role role, qreal top, qreal from, qreal width, Side side)
    {
        if (text.isEmpty())
            return;
        FlowRequest request;
        request.role = role;
        request.language = m_chart.language;
        request.width = width;
        request.side = side;
        request.text = plain(text);
        auto flow = makeFlow(request);
        if (flow->lineCount() > 1) {
            // A line ends after a word, so the first one is whole; only the dots may ask for more room.
            QString first = flow->lineText(0).trimmed();
            request.text = plain(first + u'…');
            for (flow = makeFlow(request); flow->lineCount() > 1 && first.size() > 1;
                 flow = makeFlow(request)) {
                first = withoutEnd(first);
                request.text = plain(first + u'…');
            }
        }
        const qreal x = m_made.rightToLeft ? page.body.right() - from - width : page.body.left() + from;
        page.lines << PlacedLine{int(m_made.flows.size()), 0, QPointF(x, top),
                                 QRectF(x, top, width, flow->lineHeight), false};
        m_made.flows.push_back(flow);
    }

    const EvidenceChart &m_chart;
    EvidencePrint m_print;
    QSizeF m_size;
    EvidenceSizes m_sizes;
    TimelineTexts m_texts;
    PlacedDocument m_made;
    int m_total = 0;
};

}  // namespace

PlacedDocument evidencePages(const EvidenceChart &chart, const EvidencePrint &print)
{
    return Pages(chart, print).make();
}

Result<QByteArray> evidencePdf(const EvidenceChart &chart, const EvidencePrint &print)
{
    return pdfBytes(evidencePages(chart, print), QDateTime(print.day, QTime(0, 0), Qt::UTC));
}

Result<QByteArray> evidenceSvg(const EvidenceChart &chart, const EvidencePrint &print)
{
    const EvidenceSizes sizes = sizesFor(kSvgWidth, chart.language);
    TimelineTexts texts(sizes.text);
    const bool mirrored = isRightToLeft(chart.language);
    const EvidencePicture picture = placeEvidence(chart, sizes, texts, mirrored);
    const EvidencePicture legend = evidenceLegend(sizes, texts, kSvgWidth, mirrored, chart.language);
    const qreal margin = pt(6);
    const QSizeF size(kSvgWidth + 2 * margin,
                      picture.size.height() + legend.size.height() + 2 * margin + sizes.text.legendRow);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(chart.title);
    generator.setDescription(chart.text());
    constexpr int perInch = 72;
    generator.setResolution(perInch);
    generator.setSize(
        QSize(int(std::ceil(size.width() / unitsPerPoint)), int(std::ceil(size.height() / unitsPerPoint))));
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter;
    if (!painter.begin(&generator))
        return fail(ProblemCode::Io,
                    EvidenceErrors::tr("The SVG picture could not be made. Try again, or make a PDF."));
    painter.translate(margin, margin);
    paintEvidence(painter, picture, sizes, paperInks());
    painter.translate(0, picture.size.height());
    paintEvidence(painter, legend, sizes, paperInks());
    painter.setFont(sizes.text.small);
    painter.setPen(paperInks().of(TimelineInk::Muted));
    painter.drawText(QRectF(0, legend.size.height(), kSvgWidth, sizes.text.legendRow),
                     int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                     notesOf(chart, print.shared));
    painter.end();
    return buffer.data();
}

}  // namespace tri::ui
