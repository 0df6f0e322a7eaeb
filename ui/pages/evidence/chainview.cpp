// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/chainview.h"

#include "ui/pages/evidence/chainaccess.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kLeastZoom = 0.3;
constexpr qreal kMostZoom = 3;
constexpr qreal kReadable = 0.75;  ///< no smaller by itself

}  // namespace

ChainView::ChainView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_voice(new ChartVoice(this))
{
    installChartAccess<ChainAccess, ChainView>();
    setObjectName(u"evidence.chain.view"_s);
    setAccessibleName(tr("Evidence chain"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&theme, &Theme::changed, this, &ChainView::lookChanged);
    lookChanged();
}

ChainView::~ChainView() = default;

void ChainView::lookChanged()
{
    TimelineMetrics &m = m_sizes.text;
    m.body = m_theme.font(Theme::Type::Body);
    m.strong = m_theme.font(Theme::Type::Body, true);
    m.small = m_theme.font(Theme::Type::Caption);
    m.smallStrong = m_theme.font(Theme::Type::Caption, true);
    m.pad = m_theme.space(2);
    m.rule = std::max(1.0, m_theme.space(1) / 4.0);
    m.legendRow = m_theme.space(5);
    m_sizes.width = m_theme.textWidth(26);
    m_sizes.across = m_theme.textWidth(17);
    m_sizes.between = m_theme.space(3);
    m_margin = m_theme.space(3);
    m_texts = std::make_unique<TimelineTexts>(m);
    verticalScrollBar()->setSingleStep(m_theme.rowHeight());
    horizontalScrollBar()->setSingleStep(m_theme.rowHeight());
    place();
}

void ChainView::setChart(std::shared_ptr<const EvidenceChart> chart)
{
    const RecordId chosen = currentRecord();
    const RecordId center = m_chart ? m_chart->center : RecordId();
    m_chart = std::move(chart);
    m_current = m_via = -1;
    place();
    m_voice->loadedAnew();
    if (m_fitted)
        fit();
    if (!m_chart || m_chart->nodes.isEmpty())
        return;
    int node = m_chart->center == center ? m_chart->placeOf(chosen) : m_chart->placeOf(m_chart->center);
    if (node < 0)
        node = std::max(0, m_chart->placeOf(m_chart->center));
    setCurrent(node);
}

/// What hangs on the size of the text and the direction of the page.
void ChainView::place()
{
    if (m_chart)
        m_picture = placeEvidence(*m_chart, m_sizes, *m_texts, isRightToLeft());
    m_legendPicture = evidenceLegend(
        m_sizes, *m_texts, std::max<qreal>(100, viewport()->width() - 2 * m_margin), isRightToLeft());
    arrange();
}

void ChainView::arrange()
{
    viewport()->update();
    const QSizeF all = m_picture.size * m_zoom + QSizeF(2 * m_margin, 2 * m_margin);
    const int high = std::max(0, int(viewport()->height() - footHeight()));
    verticalScrollBar()->setRange(0, std::max(0, int(all.height()) - high));
    verticalScrollBar()->setPageStep(high);
    horizontalScrollBar()->setRange(0, std::max(0, int(all.width()) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

QPointF ChainView::origin() const
{
    const qreal across = horizontalScrollBar()->value();  // counts from the start edge
    const qreal x = isRightToLeft()
        ? viewport()->width() - m_margin - m_picture.size.width() * m_zoom + across
        : m_margin - across;
    return {x, m_margin - verticalScrollBar()->value()};
}

QRect ChainView::nodeRect(int node) const
{
    if (node < 0 || node >= m_picture.boxes.size())
        return {};
    const QRectF &box = m_picture.boxes[node].rect;
    return QRectF(origin() + box.topLeft() * m_zoom, box.size() * m_zoom).toAlignedRect();
}

void ChainView::fit()
{
    const qreal wide = viewport()->width() - 2 * m_margin;
    m_zoom = m_picture.size.width() > 0 ? std::clamp(wide / m_picture.size.width(), kReadable, 1.0) : 1.0;
    m_fitted = true;
    arrange();
    horizontalScrollBar()->setValue(0);  // from where the chain begins
    showCurrent();
}

void ChainView::zoomBy(qreal factor)
{
    m_zoom = std::clamp(m_zoom * factor, kLeastZoom, kMostZoom);
    m_fitted = false;
    arrange();
    showCurrent();
}

void ChainView::setLegend(bool shown)
{
    m_legend = shown;
    arrange();
    showCurrent();
}

RecordId ChainView::currentRecord() const
{
    return m_chart && m_current >= 0 && m_current < m_chart->nodes.size() ? m_chart->nodes[m_current].id
                                                                          : RecordId();
}

QString ChainView::nameOf(int node) const
{
    if (!m_chart || node < 0 || node >= m_chart->nodes.size())
        return {};
    const QString &name = m_chart->nodes[node].name;
    return node == m_current && m_via >= 0
        ? tr("%1: %2", "line one came along, record").arg(m_chart->edges[m_via].spoken, name)
        : name;
}

QString ChainView::wordsOf(int node) const
{
    if (!m_chart || node < 0 || node >= m_chart->nodes.size())
        return {};
    const ChartNode &at = m_chart->nodes[node];
    QStringList words{at.position};
    for (const int edge : at.left + at.right)
        words << m_chart->edges[edge].words;
    return words.join(u'\n');
}

void ChainView::setCurrent(int node, int via)
{
    if (!m_chart || node < 0 || node >= m_chart->nodes.size())
        return;
    m_current = node;
    m_via = via;
    showCurrent();
    tellCurrent();
    viewport()->update();
    Q_EMIT currentChanged();
}

void ChainView::showCurrent()
{
    const QRect box = nodeRect(m_current);
    if (box.isEmpty())
        return;
    const int margin = int(m_margin);
    const auto show = [](QScrollBar *bar, int from, int to, int first, int last) {
        if (from < first)
            bar->setValue(bar->value() + from - first);
        else if (to > last)
            bar->setValue(bar->value() + to - last);
    };
    show(verticalScrollBar(), box.top(), box.bottom(), int(headHeight()),
         int(viewport()->height() - footHeight()) - margin);
    const int wide = viewport()->width();
    if (isRightToLeft())
        show(horizontalScrollBar(), wide - box.right(), wide - box.left(), margin, wide - margin);
    else
        show(horizontalScrollBar(), box.left(), box.right(), margin, wide - margin);
}

void ChainView::tellCurrent()
{
    setAccessibleDescription(nameOf(m_current));
    m_voice->chosen();
}

TimelineInks ChainView::inks() const
{
    using Role = Theme::Role;
    TimelineInks made;
    for (const auto &[ink, role] :
         std::initializer_list<std::pair<TimelineInk, Role>>{{TimelineInk::Text, Role::Text},
                                                             {TimelineInk::Muted, Role::Muted},
                                                             {TimelineInk::Border, Role::Border},
                                                             {TimelineInk::Surface, Role::Surface},
                                                             {TimelineInk::Sunken, Role::Window},
                                                             {TimelineInk::Tint, Role::Hover},
                                                             {TimelineInk::Accent, Role::Accent},
                                                             {TimelineInk::Focus, Role::Focus}})
        made.colors.insert(int(ink), m_theme.color(role));
    return made;
}

void ChainView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Theme::Role::Surface));
    if (!m_chart)
        return;
    painter.save();
    painter.setClipRect(0, 0, viewport()->width(), int(viewport()->height() - footHeight()));
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    paintEvidence(painter, m_picture, m_sizes, inks(), m_chart.get(), {m_current, m_via, hasFocus()});
    painter.restore();
    paintHeads(painter);
    if (!m_legend)
        return;
    const qreal top = viewport()->height() - footHeight();
    painter.setPen(m_theme.color(Theme::Role::Rule));
    painter.drawLine(QPointF(0, top), QPointF(viewport()->width(), top));
    painter.translate(m_margin, top + m_margin / 2);
    paintEvidence(painter, m_legendPicture, m_sizes, inks());
}

/// The headings of the columns stand still while the records scroll.
void ChainView::paintHeads(QPainter &painter) const
{
    EvidencePicture heads;
    heads.size = m_picture.size;
    heads.mirrored = m_picture.mirrored;
    heads.heads = m_picture.heads;
    heads.heads.removeIf([](const EvidenceHead &head) { return !head.strong; });
    painter.save();
    painter.fillRect(QRectF(0, 0, viewport()->width(), headHeight()), m_theme.color(Theme::Role::Surface));
    painter.setPen(m_theme.color(Theme::Role::Rule));
    painter.drawLine(QPointF(0, headHeight() - 1), QPointF(viewport()->width(), headHeight() - 1));
    painter.translate(origin().x(), m_margin / 2);
    painter.scale(m_zoom, m_zoom);
    paintEvidence(painter, heads, m_sizes, inks());
    painter.restore();
}

void ChainView::resizeEvent(QResizeEvent *)
{
    m_legendPicture = evidenceLegend(
        m_sizes, *m_texts, std::max<qreal>(100, viewport()->width() - 2 * m_margin), isRightToLeft());
    if (m_fitted)
        fit();
    else
        arrange();
}

void ChainView::scrollContentsBy(int, int)
{
    viewport()->update();  // the legend stands still
}

bool ChainView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_chart) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPointF place = inPicture(help->pos());
        const int node = m_picture.nodeAt(place);
        const int edge = node < 0 ? m_picture.edgeAt(place, m_margin / 2) : -1;
        const QString words = node >= 0 ? m_chart->nodes[node].name + u'\n' + wordsOf(node)
            : edge >= 0                 ? m_chart->edges[edge].words
                                        : QString();
        // Plain text, whatever stands in a title.
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               words.toHtmlEscaped().replace(u'\n', u"<br>"_s).prepend(u"<qt>"_s),
                               viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace tri::ui
