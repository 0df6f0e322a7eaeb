// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/coverage/coveragegrid.h"

#include <QTableWidget>

namespace tri::ui {

class Theme;

/// The numbers of coverage as a table: all that the charts show, and more.
class CoverageTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit CoverageTable(const Theme &theme, QWidget *parent = nullptr);
    void setGrid(const CoverageGrid &grid);
    [[nodiscard]] const CoverageGrid &grid() const { return m_grid; }

private:
    void fit();

    const Theme &m_theme;
    CoverageGrid m_grid;
};

}  // namespace tri::ui
