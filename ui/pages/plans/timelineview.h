// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plandates.h"
#include "ui/render/timelinepicture.h"
#include "ui/services/theme.h"

#include <QAbstractScrollArea>
#include <QSet>

#include <memory>

namespace tri::ui {

class ChartVoice;

/// A plan against time: names and axis stand still, bars scroll. Rows and points are chosen, moved and opened by mouse and
/// keys; what a move means is decided by whoever listens.
class TimelineView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineView(const Theme &theme, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Place, zoom, folds and choice stay.
    void setTimeline(std::shared_ptr<const PlanTimeline> timeline);
    [[nodiscard]] const PlanTimeline *timeline() const { return m_timeline.get(); }
    /// Only these rows and those above them; nullptr shows all.
    void setShown(std::function<bool(const TimelineRow &row)> shows);
    [[nodiscard]] const QList<int> &visibleRows() const { return m_visible; }
    /// Of a row among the visible ones; -1 where it is not.
    [[nodiscard]] int placeOf(int row) const
    {
        return row < 0 || row >= m_places.size() ? -1 : m_places[row];
    }

    void fitPlan();
    void zoomBy(qreal factor);
    void zoomAt(qreal factor, qreal x);  ///< the day under @p x of the viewport stays there
    void setPerDay(qreal perDay);
    [[nodiscard]] qreal perDay() const { return m_perDay; }
    void showToday();
    void setLegend(bool shown);
    void setFolded(int row, bool folded);
    [[nodiscard]] bool isFolded(int row) const;
    void foldAll(bool folded);
    /// By what a key moves a bar here.
    [[nodiscard]] DateStep step() const;

    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    /// What is chosen: the row's own record, or a milestone of it; null for none.
    [[nodiscard]] RecordId currentRecord() const;
    [[nodiscard]] QString currentWords() const;
    /// As it is drawn now, in coordinates of the viewport.
    [[nodiscard]] const TimelinePicture &picture();
    [[nodiscard]] QRect
    rowPlace(int row) const;               ///< in the viewport or outside; empty when it is folded away
    [[nodiscard]] QRect rowsArea() const;  ///< between axis and legend
    [[nodiscard]] QRect rowRect(int row) const { return rowPlace(row) & rowsArea(); }  ///< what is seen of it
    [[nodiscard]] QString bubble() const { return m_bubble; }  ///< while something is dragged

Q_SIGNALS:
    void currentChanged();
    void opened(const tri::RecordId &id);
    void datesWanted();  ///< F2: to type them
    void stepWanted(tri::DatePart part, tri::DateStep step, int count);
    void dropped(tri::DatePart part, const QDate &day);
    void zoomChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Drag {
        int row = -1;
        RecordId id;
        DatePart part = DatePart::All;
        QPointF from;
        QDate start;  ///< day of the end that is held
        QDate day;    ///< where it would be dropped
        bool moves = false;
    };

    void lookChanged();
    void build();    ///< the visible rows
    void arrange();  ///< the scroll bars
    void stale();
    void choosePoint(int by);
    void tellCurrent();
    bool moveKey(QKeyEvent *event);
    bool chooseKey(QKeyEvent *event);
    bool zoomKey(int key, Qt::KeyboardModifiers modifiers, bool apply);
    void startDrag(const QPointF &place);
    void drag(const QPointF &place);
    void endDrag();
    void updateCursor(const QPointF &place);
    [[nodiscard]] TimelineFrame frame() const;
    [[nodiscard]] TimelineInks inks() const;
    [[nodiscard]] QDate origin() const;
    [[nodiscard]] QDate beyond() const;
    [[nodiscard]] qreal namesWidth() const;
    [[nodiscard]] qreal footHeight() const;
    [[nodiscard]] qreal anchor() const;
    [[nodiscard]] int rowAt(const QPointF &place) const;
    [[nodiscard]] DatePart partAt(const QPointF &place, const TimelineItem &item) const;
    [[nodiscard]] qreal logicalX(qreal x) const;  ///< as if time ran from left to right
    [[nodiscard]] int acrossValue() const;
    void setAcross(int value);
    void showRow(int row);
    void paintDrag(QPainter &painter);

    const Theme &m_theme;
    ChartVoice *m_voice;
    TimelineMetrics m_metrics;
    std::unique_ptr<TimelineTexts> m_texts;
    std::shared_ptr<const PlanTimeline> m_timeline;
    std::function<bool(const TimelineRow &)> m_shows;
    QSet<RecordId> m_folded;
    QList<int> m_visible;
    QList<int> m_places;  ///< of each row among the visible ones; -1
    QList<bool> m_parents;
    qreal m_perDay = 1;
    bool m_fitted = true;
    bool m_legend = false;
    int m_current = -1;
    int m_point = -1;  ///< of the current row; -1 = its bar
    int m_pointed = -1;
    TimelinePicture m_picture;
    bool m_stale = true;
    Drag m_drag;
    QString m_bubble;
};

}  // namespace tri::ui
