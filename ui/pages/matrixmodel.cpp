// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/matrixmodel.h"

#include "ui/services/theme.h"

#include <QColor>
#include <QFontMetrics>
#include <QLocale>
#include <QTextDocument>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

void MatrixModel::setMatrix(ThemeMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    fold();
    endResetModel();
}

void MatrixModel::setUnfolded(const QSet<RecordId> &themes)
{
    beginResetModel();
    m_unfolded = themes;
    fold();
    endResetModel();
}

void MatrixModel::setUnfoldedAt(int row, bool unfolded)
{
    const int theme = themeAt(row);
    if (theme < 0 || !m_matrix.themes[theme].children)
        return;
    QSet<RecordId> themes = m_unfolded;
    if (unfolded)
        themes.insert(m_matrix.themes[theme].id);
    else
        themes.remove(m_matrix.themes[theme].id);
    setUnfolded(themes);
}

void MatrixModel::unfoldAll(bool unfolded)
{
    QSet<RecordId> themes;
    for (const MatrixTheme &theme : std::as_const(m_matrix.themes))
        if (unfolded && theme.children)
            themes.insert(theme.id);
    setUnfolded(themes);
}

bool MatrixModel::isUnfoldedAt(int row) const
{
    const int theme = themeAt(row);
    return theme >= 0 && m_unfolded.contains(m_matrix.themes[theme].id);
}

/// A theme is in sight when everything above it is unfolded; what is above stands before it.
void MatrixModel::fold()
{
    m_lines.clear();
    QSet<int> open;
    for (int i = 0; i < int(m_matrix.themes.size()); ++i) {
        const MatrixTheme &theme = m_matrix.themes[i];
        if (theme.parent >= 0 && !open.contains(theme.parent))
            continue;
        m_lines << i;
        if (m_unfolded.contains(theme.id))
            open.insert(i);
    }
}

void MatrixModel::setThemeWidth(int pixels)
{
    m_themeWidth = pixels;
    if (!m_lines.isEmpty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, int(m_lines.size()) - 1);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.periods.size()) * kPerPeriod;
}

QString MatrixModel::cellText(const QModelIndex &index) const
{
    const int theme = themeAt(index.row());
    const int period = periodAt(index.column());
    const QLocale locale;
    if (sideAt(index.column()) == int(kSides)) {
        const QStringList active = m_matrix.activeSides(theme, period);
        const bool gap = !m_matrix.sidesWithGap(theme, period).isEmpty();
        switch (m_matrix.standing(theme, period)) {
        case ThemeMatrix::Standing::Overlap: return gap ? tr("◆ Overlap, ◇ gap") : tr("◆ Overlap");
        case ThemeMatrix::Standing::One:
            return gap ? tr("%1 alone, ◇ gap", "a side").arg(active.first())
                       : tr("%1 alone", "a side").arg(active.first());
        case ThemeMatrix::Standing::Nobody: return tr("◇ Gap");
        case ThemeMatrix::Standing::Apart: break;
        }
        return gap ? tr("◇ Gap") : QString();
    }
    const MatrixCell &cell = m_matrix.cell(theme, period, std::size_t(sideAt(index.column())));
    if (cell.isEmpty())
        return cell.hasGap() ? tr("– ◇ gap", "no record, and a gap") : u"–"_s;
    const QString numbers = locale.toString(cell.activities.size()) + u" · "_s
        + locale.toString(cell.meetings) + u" · "_s + locale.toString(cell.recommendations.size());
    return cell.hasGap() ? tr("%1 ◇ gap", "numbers").arg(numbers) : numbers;
}

QString MatrixModel::wordsAt(const QModelIndex &index) const
{
    const int theme = themeAt(index.row());
    if (theme < 0)
        return {};
    const int period = periodAt(index.column());
    const int side = sideAt(index.column());
    QString words = side == int(kSides) ? m_matrix.together(theme, period)
                                        : m_matrix.explanation(theme, period, std::size_t(side));
    if (words.isEmpty())
        words = tr("the theme was not under review then");
    return tr("%1, %2. %3", "theme, period, what the cell says")
        .arg(m_matrix.themes[theme].name, m_matrix.periods[period].title, words);
}

RecordIds MatrixModel::recordsAt(const QModelIndex &index) const
{
    const int theme = themeAt(index.row());
    if (theme < 0)
        return {};
    RecordIds out;
    QSet<RecordId> seen;
    for (std::size_t side = 0; side < kSides; ++side) {
        if (sideAt(index.column()) != int(kSides) && sideAt(index.column()) != int(side))
            continue;
        for (const RecordId &id : m_matrix.cell(theme, periodAt(index.column()), side).records()) {
            if (!seen.contains(id))
                out << id;
            seen.insert(id);
        }
    }
    return out;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || themeAt(index.row()) < 0)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cellText(index);
    case Qt::ToolTipRole: return Qt::convertFromPlainText(wordsAt(index), Qt::WhiteSpaceNormal);
    case Qt::AccessibleTextRole: return wordsAt(index);
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case Qt::ForegroundRole:
        if (sideAt(index.column()) < int(kSides)
            && m_matrix
                   .cell(themeAt(index.row()), periodAt(index.column()), std::size_t(sideAt(index.column())))
                   .isEmpty())
            return m_theme.color(Theme::Role::Muted);
        return {};
    default: return {};
    }
}

QString MatrixModel::themeText(int row) const
{
    const MatrixTheme &theme = m_matrix.themes[themeAt(row)];
    const QString mark = !theme.children ? u"\u2003"_s : isUnfoldedAt(row) ? u"▾ "_s : u"▸ "_s;
    const QString text = QString(2 * theme.level, QChar(0x2003)) + mark + theme.name;
    if (m_themeWidth <= 0)
        return text;
    return QFontMetrics(m_theme.font(Theme::Type::Body)).elidedText(text, Qt::ElideRight, m_themeWidth);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (themeAt(section) < 0)
            return {};
        const MatrixTheme &theme = m_matrix.themes[themeAt(section)];
        switch (role) {
        case Qt::DisplayRole: return themeText(section);
        case Qt::ToolTipRole: return Qt::convertFromPlainText(theme.name, Qt::WhiteSpaceNormal);
        case Qt::AccessibleTextRole:
            return !theme.children      ? theme.name
                : isUnfoldedAt(section) ? tr("%1, unfolded", "theme").arg(theme.name)
                                        : tr("%1, folded", "theme").arg(theme.name);
        case Qt::TextAlignmentRole: return int(Qt::AlignLeading | Qt::AlignVCenter);
        default: return {};
        }
    }
    if (section < 0 || section >= columnCount())
        return {};
    const int side = sideAt(section);
    const QString name = side == int(kSides) ? tr("Together") : sideReference(std::size_t(side));
    switch (role) {
    case Qt::DisplayRole: return QString(m_matrix.periods[periodAt(section)].title + u'\n' + name);
    case Qt::AccessibleTextRole: return QString(m_matrix.periods[periodAt(section)].title + u", "_s + name);
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case Qt::ForegroundRole:
        if (const auto hue = Theme::entityRole(name))
            return m_theme.color(*hue);
        return {};
    default: return {};
    }
}

}  // namespace tri::ui
