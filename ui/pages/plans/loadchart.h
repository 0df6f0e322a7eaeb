// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planoverview.h"

#include <QAbstractScrollArea>

#include <functional>

namespace tri::ui {

class ChartVoice;
class Theme;

/// What is counted: a number for each line and column, and what it means.
struct LoadBars {
    QStringList lines;
    QStringList columns;
    QList<int> counts;  ///< line after line
    std::function<QString(int line, int column)> words;
};

/// How much each line of an overview carries in each of its columns, as bars: a small row of bars for each line, all to one
/// scale, so that they can be compared. The numbers stand above the bars; nothing is told by colour alone. Arrow keys walk
/// over the bars. Assistive technology reads a list, a bar a child.
class LoadChart final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit LoadChart(const Theme &theme, QWidget *parent = nullptr);

    void setOverview(const PlanOverview &overview);
    void setBars(const LoadBars &bars);
    [[nodiscard]] const LoadBars &bars() const { return m_bars; }
    [[nodiscard]] int currentLine() const { return m_line; }
    [[nodiscard]] int currentColumn() const { return m_column; }
    void setCurrent(int line, int column);
    [[nodiscard]] QString currentWords() const;
    [[nodiscard]] QSize sizeHint() const override;
    /// Where the bar stands in the view; empty when it is not there.
    [[nodiscard]] QRect barRect(int line, int column) const;
    /// The room of a bar with its number, in the view.
    [[nodiscard]] QRect roomRect(int line, int column) const;

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

private:
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int barRoom() const;  ///< width of one column
    [[nodiscard]] int countAt(int line, int column) const
    {
        return m_bars.counts[line * m_bars.columns.size() + column];
    }
    void updateBars();
    void keepInSight();
    void paintLine(QPainter &painter, int line);

    const Theme &m_theme;
    ChartVoice *m_voice;
    LoadBars m_bars;
    int m_most = 1;
    int m_line = 0;
    int m_column = 0;
};

}  // namespace tri::ui
