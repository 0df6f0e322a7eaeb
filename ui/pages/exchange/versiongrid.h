// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worddiff.h"
#include "ui/services/theme.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace tri::ui {

/// Versions of one thing side by side, line by line, each below its name; below each other where there is no room. What it
/// shows is plain text, to be read and copied.
class VersionGrid final : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString name;                   ///< "This copy"
        QString detail;                 ///< who and when; "" = nothing
        QPushButton *button = nullptr;  ///< that takes this version; the grid owns it from then on
    };
    struct Cell {
        QList<DiffPiece> pieces;
        bool marked = false;  ///< what was added stands out
    };
    struct Line {
        QString heading{};   ///< a line of its own: of which language the next ones are
        QString note{};      ///< likewise, of what is the same in all
        QString language{};  ///< of the text in the cells; "" = not known
        QList<Cell> cells{};
    };
    VersionGrid(const Theme &theme, QWidget *parent);

    void showVersions(const QList<Column> &columns, const QList<Line> &lines);
    void setStacked(bool stacked);
    [[nodiscard]] bool isStacked() const { return m_stacked; }

private:
    void build();
    void addHead(QGridLayout *grid, int place, int at);
    void addLine(QGridLayout *grid, int row, const Line &line, int number);
    void addStacked();
    [[nodiscard]] QWidget *cell(const Line &line, int number, qsizetype at);
    [[nodiscard]] QWidget *spanning(const Line &line);

    const Theme &m_theme;
    QList<Column> m_columns;
    QList<Line> m_lines;
    QVBoxLayout *m_outer;
    QWidget *m_content = nullptr;
    bool m_stacked = false;
};

}  // namespace tri::ui
