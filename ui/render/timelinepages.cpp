// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/timelinepages.h"

#include "core/rules/plantimelinewords.h"
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
using tri::timeline::word;

namespace {

constexpr qreal kEdge = mm(15);
constexpr qreal kHead = mm(11);  ///< above the picture: the title
constexpr qreal kFoot = mm(9);   ///< below it: plan, version, page
constexpr int kMostPages = 5000;
constexpr qreal kSvgWidth = pt(1100);

QSizeF paperSize(TimelinePaper paper)
{
    return paper == TimelinePaper::A3 ? QSizeF(mm(420), mm(297)) : QSizeF(mm(297), mm(210));
}

}  // namespace

TimelineMetrics paperMetrics(const QString &language)
{
    const auto font = [&language](qreal points, bool bold) {
        TextStyle style = textStyle(Role::Cell, language);
        style.size = pt(points) * (style.size / pt(9));
        style.bold = bold;
        return language == u"zh" ? chineseFirst(paperFont(style, bold)) : paperFont(style, bold);
    };
    TimelineMetrics m;
    m.body = font(8, false);
    m.strong = font(8, true);
    m.small = font(7, false);
    m.smallStrong = font(7, true);
    m.row = pt(15);
    m.bar = pt(7.5);
    m.pad = pt(5);
    m.rule = pt(0.5);
    m.axisRow = pt(14);
    m.markRow = pt(12);
    m.markLanes = 3;
    m.indent = pt(9);
    m.legendRow = pt(13);
    return m;
}

TimelineSheet::TimelineSheet(const PlanTimeline &timeline, const TimelinePrint &print)
    : m_timeline(timeline), m_texts(paperMetrics(timeline.language))
{
    m_rows = print.rows;
    if (m_rows.isEmpty())
        for (int row = 0; row < timeline.rows.size(); ++row)
            m_rows << row;
    m_from = print.from.isValid() ? print.from : timeline.first;
    m_to = print.to.isValid() ? print.to : timeline.last;
    if (m_to < m_from)
        std::swap(m_from, m_to);
}

QList<TimelineLine> TimelineSheet::lines(qreal names)
{
    const TimelineMetrics &m = m_texts.metrics();
    QList<TimelineLine> out;
    for (const int row : std::as_const(m_rows)) {
        const TimelineRow &at = m_timeline.rows[row];
        const TimelineFace face = at.isSummary() ? TimelineFace::Strong : TimelineFace::Body;
        TimelineLine line;
        line.row = row;
        const qreal room = names - 2 * m.pad - std::min(at.depth, 6) * m.indent;
        line.name = m_texts.wrapped(nameOf(at), face, room);
        line.height = std::max(m.row, m_texts.lineHeight(face) * qreal(line.name.size()) + m.pad);
        out << line;
    }
    return out;
}

TimelinePicture TimelineSheet::place(QList<TimelineLine> lines, const QSizeF &size, qreal names,
                                     const QDate &from, qreal perDay, bool foot)
{
    TimelineFrame frame;
    frame.timeline = &m_timeline;
    qreal top = m_texts.metrics().axisHeight();
    QHash<int, qreal> middles;
    for (TimelineLine &line : lines) {
        line.top = top;
        top += line.height;
        middles.insert(line.row, line.top + line.height / 2);
    }
    const int firstRow = lines.isEmpty() ? 0 : lines.first().row;
    const qreal height = size.height();
    frame.middle = [middles, firstRow, height](int row) -> std::optional<qreal> {
        const auto found = middles.constFind(row);
        // On another page: the line leads to the edge.
        return found != middles.cend() ? *found : row < firstRow ? -height : 2 * height;
    };
    frame.lines = std::move(lines);
    frame.size = size;
    frame.names = names;
    frame.scale = {from, perDay};
    frame.mirrored = isRightToLeft(m_timeline.language);
    frame.foot = foot;
    return placeTimeline(frame, m_texts);
}

namespace {

class Drawing final : public PageDrawing {
public:
    Drawing(TimelinePicture picture, TimelineMetrics metrics, QPointF at)
        : m_picture(std::move(picture)), m_metrics(std::move(metrics)), m_at(at)
    {
    }
    void paint(QPainter &painter) const override
    {
        painter.save();
        painter.translate(m_at);
        paintTimeline(painter, m_picture, m_metrics, paperInks());
        painter.restore();
    }
    [[nodiscard]] QString text() const override
    {
        QStringList all;
        for (const TimelineItem &item : m_picture.items) {
            if (!item.text.isEmpty() && item.part != TimelineShape::UnitText)
                all << item.text;
        }
        return all.join(u'\n');
    }

private:
    TimelinePicture m_picture;
    TimelineMetrics m_metrics;
    QPointF m_at;
};

class Pages {
public:
    Pages(const PlanTimeline &timeline, const TimelinePrint &print)
        : m_timeline(timeline), m_print(print), m_sheet(timeline, print), m_size(paperSize(print.paper))
    {
        m_made.title = timeline.title;
        m_made.language = timeline.language;
        m_made.subject = word(timeline.language, QT_TRANSLATE_NOOP("Timeline", "Timeline of a work plan"));
        m_made.rightToLeft = isRightToLeft(timeline.language);
    }

    PlacedDocument make()
    {
        const QSizeF room(m_size.width() - 2 * kEdge, m_size.height() - 2 * kEdge - kHead - kFoot);
        const qreal names = room.width() * (m_print.paper == TimelinePaper::A3 ? 0.26 : 0.32);
        const qreal across = room.width() - names;
        const qint64 days = m_sheet.from().daysTo(m_sheet.to()) + 1;
        const bool fits = m_print.fitWidth || qreal(days) * m_print.perDay <= across;
        const qreal perDay = fits ? across / qreal(days) : m_print.perDay;
        const qint64 daysEach = std::max<qint64>(1, qint64(std::floor(across / perDay + 0.001)));
        const qreal foot = legendHeight(m_timeline, m_sheet.texts(), room.width());
        const QList<QList<TimelineLine>> parts =
            split(m_sheet.lines(names), room.height() - m_sheet.texts().metrics().axisHeight() - foot);
        const qint64 wide = fits ? 1 : std::min<qint64>((days + daysEach - 1) / daysEach, kMostPages);
        m_total = int(parts.size() * wide);
        for (qsizetype down = 0; down < parts.size(); ++down) {
            for (qint64 side = 0; side < wide && m_made.pages.size() < kMostPages; ++side) {
                const QDate from = m_sheet.from().addDays(side * daysEach);
                qreal high = m_sheet.texts().metrics().axisHeight() + foot;
                for (const TimelineLine &line : parts[down])
                    high += line.height;
                addPage(m_sheet.place(parts[down], {room.width(), std::min(high, room.height())}, names, from,
                                      perDay, true),
                        from, std::min(from.addDays(daysEach - 1), m_sheet.to()));
            }
        }
        return std::move(m_made);
    }

private:
    static QList<QList<TimelineLine>> split(const QList<TimelineLine> &lines, qreal room)
    {
        QList<QList<TimelineLine>> parts{{}};
        qreal used = 0;
        for (const TimelineLine &line : lines) {
            if (used + line.height > room && !parts.last().isEmpty()) {
                parts.append(QList<TimelineLine>());
                used = 0;
            }
            parts.last() << line;
            used += line.height;
        }
        return parts;
    }

    void addPage(TimelinePicture picture, const QDate &from, const QDate &to)
    {
        const QLocale locale = localeOf(m_timeline.language);
        PlacedPage page;
        page.size = m_size;
        page.landscape = true;
        page.body = QRectF(kEdge, kEdge, m_size.width() - 2 * kEdge, m_size.height() - 2 * kEdge);
        const QPointF at(page.body.left(), page.body.top() + kHead);
        page.drawing = std::make_shared<Drawing>(std::move(picture), m_sheet.texts().metrics(), at);
        const qreal half = page.body.width() / 2;
        line(page, m_timeline.title, Role::Heading2, page.body.top(), 0, half * 1.5, Side::Own);
        line(page,
             dateRange(PartialDate(from.year(), from.month()), PartialDate(to.year(), to.month()), locale),
             Role::Cell, page.body.top() + pt(3), half * 1.5, half * 0.5,
             m_made.rightToLeft ? Side::Left : Side::Right);
        const qreal low = page.body.bottom() - pt(11);
        const qreal third = page.body.width() / 3;
        const QString plan = m_timeline.reference.isEmpty() ? m_timeline.title : m_timeline.reference;
        line(page, m_timeline.version.isEmpty() ? plan : plan + u" · "_s + m_timeline.version, Role::Footer,
             low, 0, third * 1.4, Side::Own);
        line(page, longDate(PartialDate(m_timeline.today), locale), Role::Footer, low, third * 1.4,
             third * 0.8, Side::Center);
        line(page,
             word(m_timeline.language, QT_TRANSLATE_NOOP("Timeline", "page %1 of %2"))
                 .arg(m_made.pages.size() + 1)
                 .arg(std::min(m_total, kMostPages)),
             Role::Footer, low, third * 2.2, third * 0.8, m_made.rightToLeft ? Side::Left : Side::Right);
        m_made.pages << page;
    }

    /// One line of text; what does not fit ends in dots. @p from counts from the start edge.
    void line(PlacedPage &page, QString text, Role role, qreal top, qreal from, qreal width, Side side)
    {
        if (text.isEmpty())
            return;
        FlowRequest request;
        request.role = role;
        request.language = m_timeline.language;
        request.width = width;
        request.side = side;
        request.text = plain(text);
        auto flow = makeFlow(request);
        while (flow->lineCount() > 1 && text.size() > 2) {
            text =
                text.left(std::min(text.size() - 2, flow->lineText(0).trimmed().size() - 1)).trimmed() + u'…';
            request.text = plain(text);
            flow = makeFlow(request);
        }
        const qreal x = m_made.rightToLeft ? page.body.right() - from - width : page.body.left() + from;
        page.lines << PlacedLine{int(m_made.flows.size()), 0, QPointF(x, top),
                                 QRectF(x, top, width, flow->lineHeight), false};
        m_made.flows.push_back(flow);
    }

    const PlanTimeline &m_timeline;
    TimelinePrint m_print;
    TimelineSheet m_sheet;
    QSizeF m_size;
    PlacedDocument m_made;
    int m_total = 0;
};

}  // namespace

PlacedDocument timelinePages(const PlanTimeline &timeline, const TimelinePrint &print)
{
    return Pages(timeline, print).make();
}

Result<QByteArray> timelinePdf(const PlanTimeline &timeline, const TimelinePrint &print)
{
    return pdfBytes(timelinePages(timeline, print), QDateTime(timeline.today, QTime(0, 0), Qt::UTC));
}

Result<QByteArray> timelineSvg(const PlanTimeline &timeline, const TimelinePrint &print)
{
    TimelineSheet sheet(timeline, print);
    const qreal names = kSvgWidth * 0.3;
    const qint64 days = sheet.from().daysTo(sheet.to()) + 1;
    const qreal perDay = print.fitWidth ? (kSvgWidth - names) / qreal(days) : print.perDay;
    QList<TimelineLine> lines = sheet.lines(names);
    qreal height = sheet.texts().metrics().axisHeight();
    for (const TimelineLine &line : std::as_const(lines))
        height += line.height;
    const qreal width = names + qreal(days) * perDay;
    height += legendHeight(timeline, sheet.texts(), width);
    const TimelinePicture picture =
        sheet.place(std::move(lines), {width, height}, names, sheet.from(), perDay, true);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(timeline.title);
    generator.setDescription(
        word(timeline.language, QT_TRANSLATE_NOOP("Timeline", "Timeline of a work plan")) + u", "_s
        + dateRange(PartialDate(sheet.from()), PartialDate(sheet.to()), localeOf(timeline.language)));
    constexpr int perInch = 72;
    generator.setResolution(perInch);
    generator.setSize(QSize(int(std::ceil(width / unitsPerPoint)), int(std::ceil(height / unitsPerPoint))));
    generator.setViewBox(QRectF(QPointF(), picture.size));
    QPainter painter;
    if (!painter.begin(&generator))
        return fail(ProblemCode::Io,
                    QCoreApplication::translate(
                        "Timeline", "The SVG picture could not be made. Try again, or make a PDF."));
    paintTimeline(painter, picture, sheet.texts().metrics(), paperInks());
    painter.end();
    return buffer.data();
}

}  // namespace tri::ui
