// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/placeditems.h"
#include "ui/services/theme.h"

#include <QAbstractScrollArea>

#include <optional>

namespace tri::ui {

class ChartVoice;

/// A text of the brief and where it begins.
struct PreviewText {
    int flow = -1;  ///< of the document; -1 = what is drawn on the page
    int page = 0;
    QRectF box{};  ///< on that page, in units of the layout
};

/// The pages of a brief one below the other, as they will be printed.
class BriefPreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Zoom { FitWidth, WholePage, Factor };

    explicit BriefPreview(const Theme &theme, QWidget *parent = nullptr);

    /// The place in the paper stays where it was.
    void setDocument(PlacedDocument document);
    /// Pages behind so many are marked as too many; 0 = there is no limit.
    void setPageLimit(int pages);
    /// Pages are being made. Those in sight stay; where there are none, a line tells it.
    void setWaiting(bool waiting);
    [[nodiscard]] const PlacedDocument &document() const { return m_document; }
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    void zoomBy(qreal factor);  ///< leaves fitting for a factor of its own
    [[nodiscard]] int currentPage() const;  ///< the one that fills most of the view, from 0; -1 without pages
    void showPage(int page);
    [[nodiscard]] QString pageText(int page) const;
    /// All texts in reading order, without what stands on each page.
    [[nodiscard]] const QList<PreviewText> &texts() const;
    /// In the viewport, perhaps outside of what shows.
    [[nodiscard]] QRect rectOf(int page, const QRectF &box) const;

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] qreal scaleOf(const PlacedPage &page) const;  ///< pixels per layout unit
    [[nodiscard]] bool isBeyondLimit(int page) const { return m_limit > 0 && page >= m_limit; }
    void markBeyond(QPainter &painter, const QRect &page) const;
    void arrange(bool keepPlace);
    void updateCurrent();
    void tellPage();                      ///< to assistive technology
    [[nodiscard]] QPoint origin() const;  ///< of the pages in the view
    bool zoomKey(int key, Qt::KeyboardModifiers modifiers, bool apply);

    const Theme &m_theme;
    ChartVoice *m_voice;
    PlacedDocument m_document;
    QList<QRect> m_rects;  ///< of the pages, before scrolling
    mutable std::optional<QList<PreviewText>> m_texts;
    QSize m_size;
    Zoom m_zoom = Zoom::FitWidth;
    qreal m_factor = 1;
    int m_limit = 0;
    int m_current = -1;
    bool m_waiting = false;
};

}  // namespace tri::ui
