// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/requesttimes.h"

#include <QAbstractScrollArea>

namespace tri::ui {

class ChartVoice;
class Theme;

/// How many days something took in one group, and the words for it.
struct SpreadRow {
    QString title;
    DaySpread days;
    QString caption;  ///< beside the picture: the figures in short
    QString words;    ///< all that the picture tells
};

/// Distributions one below the other, all to one scale of days: from the least to the most a line, around the middle half a
/// box, in it the median; below them every single request as a dot, and as an open line where only a month or a year is known.
/// Up and Down walk, Enter goes on to the requests. Assistive technology reads it as a list, a group a child.
class SpreadChart final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit SpreadChart(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<SpreadRow> &rows);
    [[nodiscard]] const QList<SpreadRow> &rows() const { return m_rows; }
    [[nodiscard]] int currentRow() const { return m_row; }
    void setCurrentRow(int row);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRect rowRect(int row) const;    ///< in the viewport
    [[nodiscard]] int placeOf(double days) const;  ///< across the viewport

Q_SIGNALS:
    void currentChanged();
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int captionWidth() const;
    [[nodiscard]] QRect plot() const;  ///< where days lie, from left to right as they do without mirroring
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    [[nodiscard]] int step() const;  ///< days between two lines
    [[nodiscard]] int rowAt(const QPoint &at) const;
    void updateBars();
    void keepInSight();
    void paintScale(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintBox(QPainter &painter, const DaySpread &days, int middle) const;
    void paintDots(QPainter &painter, const DaySpread &days, int top, int bottom) const;

    const Theme &m_theme;
    ChartVoice *m_voice;
    QList<SpreadRow> m_rows;
    int m_row = 0;
    int m_least = 0;
    int m_most = 1;
};

}  // namespace tri::ui
