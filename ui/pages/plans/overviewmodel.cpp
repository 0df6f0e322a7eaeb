// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/overviewmodel.h"

#include "ui/services/theme.h"

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QLocale>
#include <QTextDocument>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

void OverviewModel::setOverview(PlanOverview overview)
{
    beginResetModel();
    m_overview = std::move(overview);
    endResetModel();
}

void OverviewModel::setNameWidth(int pixels)
{
    m_nameWidth = pixels;
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_overview.columns.isEmpty() || m_overview.lines.isEmpty()
        ? 0
        : int(m_overview.lines.size()) + 1;
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_overview.columns.isEmpty() ? 0 : int(m_overview.columns.size()) + 1;
}

const OverviewCell *OverviewModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (isSum(index.row()))
        return isTotal(index.column()) ? nullptr : &m_overview.sums[index.column()];
    return isTotal(index.column()) ? &m_overview.totals[index.row()] : &m_overview.cell(index.row(), index.column());
}

QString OverviewModel::cellText(const QModelIndex &index) const
{
    const OverviewCell *cell = cellAt(index);
    if (!cell)
        return {};
    const QString count = QLocale().toString(cell->works.size());
    if (isSum(index.row()) || !isTotal(index.column()))
        return cell->works.isEmpty() ? u"–"_s : count;
    switch (m_overview.standing(index.row())) {
    case PlanOverview::Standing::Nothing: return tr("◇ Gap");
    case PlanOverview::Standing::Overlap: return tr("%1 ◆ Overlap", "a number").arg(count);
    case PlanOverview::Standing::One: break;
    }
    return count;
}

QString OverviewModel::wordsAt(const QModelIndex &index) const
{
    const OverviewCell *cell = cellAt(index);
    if (!cell)
        return {};
    if (isSum(index.row())) {
        return tr("%1: %n activities in all, each counted once", nullptr, int(cell->works.size()))
            .arg(m_overview.columns[index.column()].title);
    }
    if (isTotal(index.column()))
        return tr("%1. %2", "line of a table, what it says").arg(m_overview.lines[index.row()].title,
                                                                  m_overview.together(index.row()));
    return m_overview.explanation(index.row(), index.column());
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    const OverviewCell *cell = cellAt(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cellText(index);
    case Qt::ToolTipRole: return Qt::convertFromPlainText(wordsAt(index), Qt::WhiteSpaceNormal);
    case Qt::AccessibleTextRole: return wordsAt(index);
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case Qt::FontRole: return m_theme.font(Theme::Type::Body, isSum(index.row()) || isTotal(index.column()));
    case Qt::ForegroundRole:
        return cell->works.isEmpty() && !isTotal(index.column()) ? QVariant(m_theme.color(Theme::Role::Muted)) : QVariant();
    default: return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    const QList<OverviewHead> &heads = across ? m_overview.columns : m_overview.lines;
    const bool last = section == heads.size();
    if (section < 0 || section > heads.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (last)
            return across ? tr("Together") : tr("In all");
        if (role == Qt::DisplayRole && !across && m_nameWidth > 0)
            return QFontMetrics(m_theme.font(Theme::Type::Body)).elidedText(heads[section].title, Qt::ElideRight, m_nameWidth);
        return heads[section].title;
    case Qt::ToolTipRole:
        return last ? QVariant() : QVariant(Qt::convertFromPlainText(heads[section].title, Qt::WhiteSpaceNormal));
    default: return {};
    }
}

}  // namespace tri::ui
