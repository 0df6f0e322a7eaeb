// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followupmatrix/followupmodels.h"

#include "core/base/partstext.h"
#include "ui/services/theme.h"

#include <QFontMetrics>
#include <QTextDocument>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const FollowUpMatrix> nothing()
{
    auto empty = std::make_shared<FollowUpMatrix>();
    empty->data = std::make_shared<const FollowUpMatrixData>();
    return empty;
}

}  // namespace

FollowUpModel::FollowUpModel(const Theme &theme, const QString &language, QObject *parent)
    : QAbstractTableModel(parent), m_theme(theme), m_words(language), m_matrix(nothing())
{
}

void FollowUpModel::setMatrix(std::shared_ptr<const FollowUpMatrix> matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    endResetModel();
}

void FollowUpModel::setNameWidth(int pixels)
{
    m_nameWidth = pixels;
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

RecordId FollowUpModel::recommendationId(int row) const
{
    const int at = recommendationAt(row);
    return at < 0 ? RecordId() : m_matrix->data->recommendations[at].id;
}

RecordIds FollowUpModel::recordsAt(const QModelIndex &index) const
{
    RecordIds out;
    for (const MatrixUse &use : usesAt(index))
        if (const RecordId id = m_matrix->entry(use.entry).id; !out.contains(id))
            out << id;
    return out;
}

QString FollowUpModel::lineName(int row) const
{
    const int at = recommendationAt(row);
    if (at < 0)
        return {};
    const MatrixRecommendation &one = m_matrix->data->recommendations[at];
    return one.reference + u'\n' + one.title.text;
}

QVariant FollowUpModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole:
        return usesAt(index).isEmpty()
            ? QVariant()
            : QVariant(Qt::convertFromPlainText(wordsAt(index), Qt::WhiteSpaceNormal));
    case Qt::AccessibleTextRole: return wordsAt(index).replace(u'\n', u' ');
    case Qt::TextAlignmentRole: return int(Qt::AlignLeading | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant FollowUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        if (across)
            return heading(section);
        const QFontMetrics metrics(m_theme.font(Theme::Type::Body));
        QStringList lines = lineName(section).split(u'\n');
        for (QString &line : lines)
            if (m_nameWidth > 0)
                line = metrics.elidedText(line, Qt::ElideRight, m_nameWidth);
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return across ? fullHeading(section) : lineName(section).replace(u'\n', u' ');
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(across ? fullHeading(section) : lineName(section),
                                        Qt::WhiteSpaceNormal);
    case Qt::TextAlignmentRole: return int(Qt::AlignLeading | Qt::AlignVCenter);
    default: return {};
    }
}

int FollowUpGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(matrix().rows.size());
}

int FollowUpGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(matrix().columns.size());
}

QString FollowUpGridModel::wordsAt(const QModelIndex &index) const
{
    return index.isValid() ? words().cellWords(matrix(), index.row(), index.column()) : QString();
}

QList<MatrixUse> FollowUpGridModel::usesAt(const QModelIndex &index) const
{
    return index.isValid() ? matrix().cell(index.row(), index.column()) : QList<MatrixUse>();
}

int FollowUpGridModel::recommendationAt(int row) const
{
    return row < 0 || row >= matrix().rows.size() ? -1 : matrix().rows[row];
}

QString FollowUpGridModel::heading(int column) const
{
    return matrix().actor(column).shortName;
}

QString FollowUpGridModel::fullHeading(int column) const
{
    return matrix().actor(column).name;
}

QString FollowUpGridModel::text(const QModelIndex &index) const
{
    const QString status = words().cellStatus(matrix(), index.row(), index.column());
    if (status.isEmpty())
        return {};
    const QString note = words().cellNote(matrix(), index.row(), index.column());
    return note.isEmpty() ? status : status + u'\n' + note;
}

int FollowUpListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(matrix().lines.size());
}

int FollowUpListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FollowUpMatrixWords::kColumns - kLead;
}

/// The whole line, so that one who listens needs not walk through it.
QString FollowUpListModel::wordsAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const MatrixLine &line = matrix().lines[index.row()];
    QStringList out{lineName(index.row()).replace(u'\n', u' ') + fullStop()};
    const QStringList headings = words().headings();
    for (int column = kLead; column < FollowUpMatrixWords::kColumns; ++column)
        if (const QString cell = words().lineCell(matrix(), line, column); !cell.isEmpty())
            out << headings[column] + u": "_s + QString(cell).replace(u'\n', partsSeparator()) + fullStop();
    return out.join(u'\n');
}

QList<MatrixUse> FollowUpListModel::usesAt(const QModelIndex &index) const
{
    QList<MatrixUse> out;
    if (!index.isValid())
        return out;
    const MatrixLine &line = matrix().lines[index.row()];
    if (line.entry >= 0)
        out << MatrixUse{line.entry,
                         matrix().entry(line.entry).kind == MatrixEntry::Kind::Project ? MatrixRole::Carries
                                                                                       : MatrixRole::Acts};
    for (const int support : line.supports)
        out << MatrixUse{support, MatrixRole::Offers};
    return out;
}

int FollowUpListModel::recommendationAt(int row) const
{
    return row < 0 || row >= matrix().lines.size() ? -1 : matrix().lines[row].recommendation;
}

QString FollowUpListModel::heading(int column) const
{
    return words().headings().value(column + kLead);
}

QString FollowUpListModel::text(const QModelIndex &index) const
{
    return words().lineCell(matrix(), matrix().lines[index.row()], index.column() + kLead);
}

}  // namespace tri::ui
