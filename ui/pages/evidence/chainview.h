// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/evidencepicture.h"
#include "ui/services/theme.h"

#include <QAbstractScrollArea>

#include <memory>

namespace tri::ui {

class ChartVoice;

/// A chain of evidence as a graph in four columns, walked by mouse and keys: across along a line, up and down among what
/// hangs on the record one came from.
class ChainView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ChainView(const Theme &theme, QWidget *parent = nullptr);
    ~ChainView() override;

    /// The chosen record stays, where it is in the new chart; else the one in the centre is chosen.
    void setChart(std::shared_ptr<const EvidenceChart> chart);
    [[nodiscard]] const EvidenceChart *chart() const { return m_chart.get(); }
    [[nodiscard]] const EvidencePicture &picture() const { return m_picture; }

    [[nodiscard]] int current() const { return m_current; }  ///< place in the chart; -1 for none
    [[nodiscard]] int via() const { return m_via; }          ///< the edge one came along; -1 for none
    void setCurrent(int node, int via = -1);
    [[nodiscard]] RecordId currentRecord() const;
    /// What is told of a record: how one came to it, its name; and where it stands with all its lines.
    [[nodiscard]] QString nameOf(int node) const;
    [[nodiscard]] QString wordsOf(int node) const;
    [[nodiscard]] QRect nodeRect(int node) const;  ///< in the viewport, perhaps outside of what shows

    void zoomBy(qreal factor);
    void fit();  ///< the whole width, as far as it can be read
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setLegend(bool shown);

Q_SIGNALS:
    void currentChanged();
    void opened(const tri::RecordId &id);
    void centerWanted(const tri::RecordId &id);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void lookChanged();
    void place();
    void arrange();  ///< the scroll bars
    void showCurrent();
    void tellCurrent();
    void goAlong(bool right);
    void goBeside(int by);
    void goInColumn(int by, bool toEnd);
    bool zoomKey(int key, Qt::KeyboardModifiers modifiers, bool apply);
    [[nodiscard]] QPointF origin() const;  ///< of the picture in the viewport
    [[nodiscard]] QPointF inPicture(const QPointF &place) const { return (place - origin()) / m_zoom; }
    [[nodiscard]] qreal footHeight() const { return m_legend ? m_legendPicture.size.height() + m_margin : 0; }
    [[nodiscard]] qreal headHeight() const { return m_margin + m_sizes.headHeight() * m_zoom; }
    void paintHeads(QPainter &painter) const;
    [[nodiscard]] TimelineInks inks() const;
    [[nodiscard]] QList<int> column(int node) const;

    const Theme &m_theme;
    ChartVoice *m_voice;
    EvidenceSizes m_sizes;
    std::unique_ptr<TimelineTexts> m_texts;
    std::shared_ptr<const EvidenceChart> m_chart;
    EvidencePicture m_picture;
    EvidencePicture m_legendPicture;
    qreal m_margin = 8;
    qreal m_zoom = 1;
    bool m_fitted = true;
    bool m_legend = true;
    int m_current = -1;
    int m_via = -1;
};

}  // namespace tri::ui
