// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage/coveragetable.h"

#include "ui/services/theme.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

CoverageTable::CoverageTable(const Theme &theme, QWidget *parent) : QTableWidget(parent), m_theme(theme)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setAccessibleName(tr("What is counted"));
    verticalHeader()->setAccessibleName(tr("Lines"));
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    connect(&theme, &Theme::changed, this, [this] { setGrid(CoverageGrid(m_grid)); });
}

void CoverageTable::setGrid(const CoverageGrid &grid)
{
    const QPoint place(std::max(0, currentColumn()), std::max(0, currentRow()));
    {
        const QSignalBlocker quiet(this);
        m_grid = grid;
        clear();
        setRowCount(int(grid.lines.size()));
        setColumnCount(int(grid.columns.size()));
        setHorizontalHeaderLabels(grid.columns);
        for (int line = 0; line < rowCount(); ++line) {
            auto *head = new QTableWidgetItem(QString(grid.levels[line] * 3, QChar::Nbsp) + grid.lines[line]);
            head->setToolTip(Qt::convertFromPlainText(grid.lines[line], Qt::WhiteSpaceNormal));
            head->setFont(m_theme.font(Theme::Type::Body, line == 0));
            setVerticalHeaderItem(line, head);
            for (int column = 0; column < columnCount(); ++column) {
                const CoverageMark &mark = grid.mark(line, column);
                auto *item = new QTableWidgetItem(mark.value == 0 ? u"–"_s : mark.text());
                item->setTextAlignment(Qt::AlignCenter);
                item->setFont(m_theme.font(Theme::Type::Body, line == 0));
                item->setForeground(m_theme.color(mark.value == 0 ? Theme::Role::Muted : Theme::Role::Text));
                item->setData(Qt::AccessibleTextRole, grid.words(line, column));
                setItem(line, column, item);
            }
        }
        fit();
    }
    if (!grid.isEmpty())
        setCurrentCell(std::min(place.y(), rowCount() - 1), std::min(place.x(), columnCount() - 1));
}

void CoverageTable::fit()
{
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    verticalHeader()->setFixedWidth(m_theme.textWidth(34));
    const QFontMetrics metrics(horizontalHeader()->font());
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column,
                       std::max(metrics.horizontalAdvance(m_grid.columns[column]), m_theme.textWidth(6))
                           + m_theme.space(5));
}

}  // namespace tri::ui
