// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agendamodel.h"

#include "core/base/localtext.h"
#include "ui/services/theme.h"

#include <QLocale>
#include <QMimeData>
#include <QTextDocument>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

QString stanceText(const Position &position)
{
    const FieldSpec *field = kindOf<Position>().spec.field(u"stance");
    const Choice *choice = field->choice(position.stance.isEmpty() ? u"not_known"_s : position.stance);
    return choice ? choiceText(*choice) : position.stance;
}

QString visibilityText(const QString &visibility)
{
    return visibility == u"ours"  ? AgendaModel::tr("Ours only")
        : visibility == u"shared" ? AgendaModel::tr("Shared", "who may see an item: the three sides")
        : visibility == u"public" ? AgendaModel::tr("Public")
                                  : visibility;
}

AgendaModel::AgendaModel(const Theme &theme, QObject *parent) : QAbstractItemModel(parent), m_theme(theme) {}

std::vector<AgendaModel::Node> AgendaModel::treeOf(const QList<AgendaLine> &lines, QList<int> &top)
{
    std::vector<Node> nodes(std::size_t(lines.size()));
    QList<int> path;  // the line last seen at each level
    for (int i = 0; i < lines.size(); ++i) {
        path.resize(std::min<qsizetype>(path.size(), lines[i].level));
        Node &node = nodes[std::size_t(i)];
        node.parent = path.isEmpty() ? -1 : path.last();
        QList<int> &siblings = path.isEmpty() ? top : nodes[std::size_t(path.last())].below;
        node.row = int(siblings.size());
        siblings << i;
        path << i;
    }
    return nodes;
}

void AgendaModel::setLines(const QList<AgendaLine> &lines)
{
    bool same = lines.size() == m_lines.size();
    for (qsizetype i = 0; same && i < lines.size(); ++i)
        same = lines[i].item.id == m_lines[i].item.id && lines[i].level == m_lines[i].level;
    if (same) {
        m_lines = lines;
        run(-1, {});
        tellAll(0, Columns - 1);
        return;
    }
    beginResetModel();
    m_lines = lines;
    m_top.clear();
    m_nodes = treeOf(m_lines, m_top);
    run(-1, {});
    endResetModel();
}

void AgendaModel::run(int line, std::optional<qint64> minutes)
{
    QList<AgendaItem> items;
    for (int i = 0; i < m_lines.size(); ++i) {
        items << m_lines[i].item;
        if (i == line)
            items.last().minutes = minutes;
    }
    m_running = programme(items, m_lines.isEmpty() ? QTime() : m_lines.first().start);
    Q_EMIT timesChanged();
}

void AgendaModel::setPreview(int line, std::optional<qint64> minutes)
{
    run(line, minutes);
    tellAll(Start, Start);
}

/// Once for all that stand under one item: whoever listens may look at the whole agenda each time.
void AgendaModel::tellAll(int from, int to)
{
    const auto tell = [this, from, to](const QList<int> &siblings) {
        if (!siblings.isEmpty())
            Q_EMIT dataChanged(indexOf(siblings.first(), from), indexOf(siblings.last(), to));
    };
    tell(m_top);
    for (const Node &node : m_nodes)
        tell(node.below);
}

int AgendaModel::lineOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : -1;
}

QModelIndex AgendaModel::indexOf(int line, int column) const
{
    if (line < 0 || line >= m_lines.size())
        return {};
    return createIndex(m_nodes[std::size_t(line)].row, column, quintptr(line));
}

QModelIndex AgendaModel::indexOf(const RecordId &item) const
{
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].item.id == item)
            return indexOf(i);
    return {};
}

const QList<int> &AgendaModel::below(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[std::size_t(parent.internalId())].below : m_top;
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &rows = below(parent);
    if (row < 0 || row >= rows.size() || column < 0 || column >= Columns)
        return {};
    return createIndex(row, column, quintptr(rows[row]));
}

QModelIndex AgendaModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_nodes[std::size_t(child.internalId())].parent, 0) : QModelIndex();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(below(parent).size());
}

int AgendaModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QString AgendaModel::text(const AgendaLine &line, int column) const
{
    switch (column) {
    case Number: return isolated(line.item.number);
    case Item: return isolated(line.title);
    case Visibility: return visibilityText(line.item.visibility);
    case Srsg:
    case Gfmd:
    case Gmg: {
        const auto &held = line.positions[std::size_t(column - Srsg)];
        if (held)
            return tr("✓ %1", "a position that is there, with its stance").arg(stanceText(*held));
        return line.wantsPositions() ? tr("— Missing", "a position that is not there") : QString();
    }
    case Outcome:
        if (!line.item.wantedOutcome.isEmpty())
            return tr("✓ Yes");
        return line.wantsPositions() ? tr("— No") : QString();
    case Requests: return line.requests ? QLocale().toString(line.requests) : QString();
    case Minutes: return line.item.minutes ? QLocale().toString(*line.item.minutes) : QString();
    case Area: return isolated(line.area);
    default: return {};
    }
}

QString AgendaModel::spoken(const AgendaLine &line, int column) const
{
    if (column >= Srsg && column <= Gmg) {
        const auto &held = line.positions[std::size_t(column - Srsg)];
        if (!held && !line.wantsPositions())
            return {};
        return tr("%1: %2").arg(sideName(column - Srsg), held ? stanceText(*held) : tr("no position"));
    }
    if (column == Outcome)
        return line.item.wantedOutcome.isEmpty() ? tr("no wanted outcome") : tr("wanted outcome noted");
    if (column == Requests)
        return tr("%n request(s)", nullptr, line.requests);
    if (column == Visibility && !line.item.visibility.isEmpty())
        return tr("visible: %1").arg(text(line, column));
    if (column == Minutes && line.item.minutes)
        return tr("%n minute(s)", nullptr, int(*line.item.minutes));
    return text(line, column);
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    const int at = lineOf(index);
    if (at < 0 || at >= m_lines.size())
        return {};
    const AgendaLine &line = m_lines[at];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column != Start)
            return text(line, column);
        return m_running[at].start.isValid() ? m_running[at].start.toString(u"HH:mm"_s) : QString();
    case Qt::EditRole:
        return column == Item   ? line.title
            : line.item.minutes ? QString::number(*line.item.minutes)
                                : QString();
    case Qt::AccessibleTextRole: return spoken(line, column);
    case Qt::ToolTipRole: {
        const QString tip = column == Item || column == Area ? text(line, column) : spoken(line, column);
        return tip.isEmpty() ? QString() : Qt::convertFromPlainText(tip, Qt::WhiteSpaceNormal);
    }
    case Qt::TextAlignmentRole:
        return column == Minutes || column == Requests ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                                       : int(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::FontRole: return line.item.kind == u"section" && column == Item ? m_theme.font(Theme::Type::Body, true) : QVariant();
    case Qt::ForegroundRole: {
        const bool missing = (column >= Srsg && column <= Gmg && !line.positions[std::size_t(column - Srsg)])
                          || (column == Outcome && line.item.wantedOutcome.isEmpty());
        const bool aside = column == Area || column == Minutes || column == Number || column == Requests
            || column == Start || (column == Visibility && line.item.visibility != u"ours");
        return missing || aside ? m_theme.color(Theme::Role::Muted) : QVariant();
    }
    default: return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Minutes || section == Requests ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                                         : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Item: return tr("Item");
    case Srsg:
    case Gfmd:
    case Gmg: return sideName(section - Srsg);
    case Start: return tr("Start");
    case Visibility: return tr("Visible");
    case Outcome: return tr("Outcome", "whether the wanted outcome is noted");
    case Requests: return tr("Requests");
    case Minutes: return tr("Minutes");
    case Area: return tr("Area");
    default: return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!m_editable)
        return flags;
    flags |= Qt::ItemIsDropEnabled;
    if (!index.isValid())
        return flags;
    const bool typed = index.column() == Item || index.column() == Minutes;
    return flags | Qt::ItemIsDragEnabled | (typed ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool AgendaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (value.toString() != data(index, Qt::EditRole).toString())
        Q_EMIT edited(lineOf(index), index.column(), value.toString());
    return true;
}

QStringList AgendaModel::mimeTypes() const
{
    return {u"application/x-trilateral-agenda-line"_s};
}

QMimeData *AgendaModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeTypes().first(), m_lines[lineOf(indexes.first())].item.id.toString().toLatin1());
    return data;
}

bool AgendaModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    Q_UNUSED(column)
    const auto id = RecordId::parse(QString::fromLatin1(data->data(mimeTypes().first())));
    const QModelIndex from = id ? indexOf(*id) : QModelIndex();
    if (!m_editable || action != Qt::MoveAction || !from.isValid())
        return false;
    int place = row < 0 ? rowCount(parent.siblingAtColumn(0)) : row;
    if (from.parent().siblingAtColumn(0) == parent.siblingAtColumn(0) && from.row() < place)
        --place;  // counted without itself
    Q_EMIT placed(lineOf(from), lineOf(parent), place);
    return false;  // what moves is told by the workspace; the view removes nothing
}

}  // namespace tri::ui
