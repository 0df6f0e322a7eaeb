// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/coverage/coveragegrid.h"

#include <QAbstractScrollArea>

namespace tri::ui {

class ChartVoice;
class Theme;

/// Numbers of coverage as marks, a line below the other: as bars of several parts, told apart by their pattern, or as dots in
/// columns. Each number stands in or beside its mark and the words above them, so that it reads in grey. Arrow keys walk over
/// the marks, Enter and a double click go on to the records. Assistive technology reads a list, a mark a child.
class CoverageChart final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Form { Bars, Dots };
    CoverageChart(const Theme &theme, Form form, QWidget *parent = nullptr);

    void setGrid(const CoverageGrid &grid);
    [[nodiscard]] const CoverageGrid &grid() const { return m_grid; }
    [[nodiscard]] int currentLine() const { return m_line; }
    [[nodiscard]] int currentColumn() const { return m_column; }
    void setCurrent(int line, int column);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRect
    markRect(int line, int column) const;  ///< in the viewport; empty for a number of nothing in a bar
    /// Where the frame of the current mark stands: never empty, for a bar of nothing it is where that would begin.
    [[nodiscard]] QRect focusRect(int line, int column) const;

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
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] QRect plot(int line) const;  ///< where its marks lie, before mirroring
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    [[nodiscard]] QRect barPart(int line, int column) const;
    [[nodiscard]] QRect dotRoom(int line, int column) const;
    [[nodiscard]] int textWidth(const CoverageMark &mark) const;
    [[nodiscard]] std::optional<std::pair<int, int>> markAt(const QPoint &at) const;
    void updateBars();
    void keepInSight();
    void paintHead(QPainter &painter) const;
    void paintName(QPainter &painter, int line) const;
    void paintBar(QPainter &painter, int line, int column) const;
    void paintTotal(QPainter &painter, int line) const;
    void paintDot(QPainter &painter, int line, int column) const;
    void paintPattern(QPainter &painter, const QRect &rect, int column) const;
    void paintFocus(QPainter &painter) const;

    const Theme &m_theme;
    ChartVoice *m_voice;
    Form m_form;
    CoverageGrid m_grid;
    int m_most = 1;   ///< of a line of bars, or of one dot
    int m_least = 1;  ///< width that holds any of the numbers
    int m_line = 0;
    int m_column = 0;
};

}  // namespace tri::ui
