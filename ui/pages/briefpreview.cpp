// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefpreview.h"

#include "ui/pages/briefaccess.h"
#include "ui/render/painter.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kSmallest = 0.25;
constexpr qreal kLargest = 5;
constexpr qreal kWidest = 2;  // a page fitted to a very wide window is no easier to read
constexpr qreal kStep = 1.15;
constexpr qreal kPointsPerInch = 72.0;

}  // namespace

BriefPreview::BriefPreview(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_voice(new ChartVoice(this))
{
    installChartAccess<BriefAccess, BriefPreview>();
    setObjectName(u"brief.preview"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // or fitting the width would flicker
    setMinimumWidth(theme.textWidth(26));
    verticalScrollBar()->setSingleStep(theme.rowHeight());
    horizontalScrollBar()->setSingleStep(theme.rowHeight());
    connect(&theme, &Theme::changed, this, [this] {
        arrange(true);
        viewport()->update();
    });
    updateCurrent();
}

void BriefPreview::setDocument(PlacedDocument document)
{
    m_document = std::move(document);
    m_texts.reset();
    m_voice->loadedAnew();
    m_current = -1;  // the same page may have another text now
    arrange(true);
    viewport()->update();
}

void BriefPreview::setWaiting(bool waiting)
{
    m_waiting = waiting;
    if (!m_document.pages.isEmpty())
        return;
    tellPage();
    viewport()->update();
}

void BriefPreview::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    arrange(true);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void BriefPreview::zoomBy(qreal factor)
{
    if (m_document.pages.isEmpty())
        return;
    const qreal now = scaleOf(m_document.pages[std::max(0, currentPage())]) * unitsPerPoint * kPointsPerInch / logicalDpiX();
    m_factor = std::clamp(now * factor, kSmallest, kLargest);
    setZoom(Zoom::Factor);
}

qreal BriefPreview::scaleOf(const PlacedPage &page) const
{
    const qreal dots = logicalDpiX() / kPointsPerInch / unitsPerPoint;  // real size, per layout unit
    if (m_zoom == Zoom::Factor)
        return m_factor * dots;
    const int gap = m_theme.space(4);
    qreal scale = (viewport()->width() - 2 * gap) / page.size.width();
    if (m_zoom == Zoom::WholePage)
        scale = std::min(scale, (viewport()->height() - 2 * gap) / page.size.height());
    return std::clamp(scale, kSmallest * dots / 2, kWidest * dots);
}

void BriefPreview::arrange(bool keepPlace)
{
    const int gap = m_theme.space(4);
    const int page = keepPlace ? currentPage() : -1;
    const qreal within = page >= 0 && page < m_rects.size()
                           ? qreal(verticalScrollBar()->value() - m_rects[page].top()) / std::max(1, m_rects[page].height())
                           : 0;
    const QScrollBar *across = horizontalScrollBar();
    const qreal centre = m_size.isEmpty() ? 0.5 : (across->value() + across->pageStep() / 2.0) / m_size.width();
    m_rects.clear();
    int y = gap;
    int wide = 0;
    for (const PlacedPage &placed : std::as_const(m_document.pages)) {
        const QSize size = (placed.size * scaleOf(placed)).toSize();
        m_rects << QRect(QPoint(0, y), size);
        y += size.height() + gap;
        wide = std::max(wide, size.width());
    }
    m_size = {std::max(wide + 2 * gap, viewport()->width()), y};
    for (QRect &rect : m_rects)
        rect.moveLeft((m_size.width() - rect.width()) / 2);
    verticalScrollBar()->setRange(0, std::max(0, m_size.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, m_size.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setValue(qRound(centre * m_size.width() - viewport()->width() / 2.0));
    if (page >= 0 && page < m_rects.size())
        verticalScrollBar()->setValue(m_rects[page].top() + qRound(within * m_rects[page].height()));
    updateCurrent();
}

QPoint BriefPreview::origin() const
{
    // A mirrored scroll bar counts from the right.
    const int x = isRightToLeft() ? horizontalScrollBar()->maximum() - horizontalScrollBar()->value() : horizontalScrollBar()->value();
    return {-x, -verticalScrollBar()->value()};
}

int BriefPreview::currentPage() const
{
    const int top = verticalScrollBar()->value();
    const int bottom = top + viewport()->height();
    int best = m_rects.isEmpty() ? -1 : 0;
    int most = 0;
    for (int i = 0; i < m_rects.size(); ++i) {
        const int seen = std::min(bottom, m_rects[i].bottom()) - std::max(top, m_rects[i].top());
        if (seen > most) {
            most = seen;
            best = i;
        }
    }
    return best;
}

void BriefPreview::showPage(int page)
{
    if (page >= 0 && page < m_rects.size())
        verticalScrollBar()->setValue(m_rects[page].top() - m_theme.space(2));
}

QString BriefPreview::pageText(int page) const
{
    QStringList lines;
    if (page >= 0 && page < m_document.pages.size())
        for (const PlacedLine &line : m_document.pages[page].lines)
            if (!line.repeated)
                lines << m_document.text(line).trimmed();
    if (page >= 0 && page < m_document.pages.size() && m_document.pages[page].drawing)
        lines << m_document.pages[page].drawing->text();
    return lines.join(u'\n');
}

const QList<PreviewText> &BriefPreview::texts() const
{
    if (m_texts)
        return *m_texts;
    m_texts.emplace();
    QHash<int, qsizetype> known;
    for (int page = 0; page < m_document.pages.size(); ++page) {
        for (const PlacedLine &line : m_document.pages[page].lines) {
            if (line.repeated || isFurniture(m_document.flow(line).role))
                continue;
            const auto at = known.constFind(line.flow);
            if (at == known.cend()) {
                known.insert(line.flow, m_texts->size());
                *m_texts << PreviewText{line.flow, page, line.box};
            } else if (PreviewText &text = (*m_texts)[*at]; text.page == page) {
                text.box |= line.box;
            }
        }
        if (m_document.pages[page].drawing)
            *m_texts << PreviewText{-1, page, m_document.pages[page].body};
    }
    return *m_texts;
}

QRect BriefPreview::rectOf(int page, const QRectF &box) const
{
    if (page < 0 || page >= m_rects.size())
        return {};
    const qreal scale = scaleOf(m_document.pages[page]);
    const QPointF corner = m_rects[page].translated(origin()).topLeft();
    return QRectF(corner + box.topLeft() * scale, box.size() * scale).toAlignedRect();
}

void BriefPreview::updateCurrent()
{
    const int now = currentPage();
    if (now == m_current && !accessibleName().isEmpty())
        return;
    m_current = now;
    tellPage();
    Q_EMIT currentPageChanged(now);
}

void BriefPreview::tellPage()
{
    const QString none = m_waiting ? tr("Preview, being made") : tr("Preview, no pages");
    setAccessibleName(m_current < 0 ? none
                                    : tr("Page %1 of %2")
                                          .arg(locale().toString(m_current + 1),
                                               locale().toString(m_document.pages.size())));
    setAccessibleDescription(isBeyondLimit(m_current) ? tr("Beyond the limit. %1").arg(pageText(m_current))
                                                      : pageText(m_current));
}

void BriefPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Theme::Role::Sunken));
    if (m_rects.isEmpty() && m_waiting) {
        painter.setPen(m_theme.color(Theme::Role::Muted));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("The brief is being made…"));
    }
    for (int i = 0; i < m_rects.size(); ++i) {
        const QRect rect = m_rects[i].translated(origin());
        if (!rect.adjusted(-1, -1, 1, 1).intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white);  // paper is white in every scheme
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        paintPage(painter, m_document, i, scaleOf(m_document.pages[i]) * unitsPerPoint);
        painter.restore();
        if (isBeyondLimit(i))
            markBeyond(painter, rect);
        painter.setPen(m_theme.color(Theme::Role::Border));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        const int wide = std::max(1, m_theme.space(1) / 2);
        painter.setPen(QPen(m_theme.color(Theme::Role::Focus), wide));
        painter.drawRect(viewport()->rect().adjusted(wide / 2, wide / 2, -(wide + 1) / 2, -(wide + 1) / 2));
    }
}

void BriefPreview::setPageLimit(int pages)
{
    m_limit = pages;
}

/// Paler than the others, and said at its head.
void BriefPreview::markBeyond(QPainter &painter, const QRect &page) const
{
    QColor veil = m_theme.color(Theme::Role::Sunken);
    veil.setAlphaF(0.55F);
    painter.fillRect(page, veil);
    const QString text = m_limit == 1 ? tr("Beyond the limit of 1 page")
                                      : tr("Beyond the limit of %n pages", nullptr, m_limit);
    const int pad = m_theme.space(2);
    QRect label = painter.fontMetrics().boundingRect(text).adjusted(-pad, -pad / 2, pad, pad / 2);
    label.moveTopLeft({page.center().x() - label.width() / 2, page.top() + pad / 2});
    painter.fillRect(label, m_theme.color(Theme::Role::Surface));
    painter.setPen(m_theme.color(Theme::Role::Border));
    painter.drawRect(label);
    painter.setPen(m_theme.color(Theme::Role::Text));
    painter.drawText(label, Qt::AlignCenter, text);
}

void BriefPreview::resizeEvent(QResizeEvent *)
{
    arrange(true);
}

void BriefPreview::scrollContentsBy(int, int)
{
    // Not by moving pixels: the focus frame stands still.
    viewport()->update();
    updateCurrent();
}

void BriefPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(std::pow(kStep, event->angleDelta().y() / 120.0));
    event->accept();
}

bool BriefPreview::zoomKey(int key, Qt::KeyboardModifiers modifiers, bool apply)
{
    if (modifiers & ~(Qt::ControlModifier | Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const bool larger = key == Qt::Key_Plus || key == Qt::Key_Equal;
    const bool smaller = key == Qt::Key_Minus;
    if (apply && (larger || smaller))
        zoomBy(larger ? kStep : 1 / kStep);
    return larger || smaller;
}

bool BriefPreview::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // With the keyboard in the preview these enlarge the paper, not all text of the program.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (zoomKey(key->key(), key->modifiers(), false)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

void BriefPreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (zoomKey(event->key(), event->modifiers(), true))
        return;
    const bool whole = m_zoom == Zoom::WholePage;
    switch (event->key()) {
    case Qt::Key_PageDown:
        whole ? showPage(std::min<int>(currentPage() + 1, int(m_rects.size()) - 1)) : bar->triggerAction(QScrollBar::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        whole ? showPage(std::max(currentPage() - 1, 0)) : bar->triggerAction(QScrollBar::SliderPageStepSub);
        return;
    case Qt::Key_Home: bar->setValue(bar->minimum()); return;
    case Qt::Key_End: bar->setValue(bar->maximum()); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

}  // namespace tri::ui
