// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/pastedmodel.h"

#include "core/base/folding.h"
#include "core/workspace/workspace.h"
#include "ui/lists/cellvalues.h"

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// The field that a heading names, by its key, label or another name; "" for none.
QString fieldNamed(const QString &heading)
{
    const QString folded = foldedLetters(heading);
    if (folded.isEmpty())
        return {};
    for (const FieldSpec &field : kindOf<Activity>().spec.fields) {
        QStringList names{field.keyText(), field.labelText()};
        names += QString::fromLatin1(field.aliases).split(u';');
        for (const QString &name : std::as_const(names))
            if (foldedLetters(name) == folded)
                return field.keyText();
    }
    return {};
}

}  // namespace

PastedModel::PastedModel(const AppContext &context, const QList<PastedLine> &lines, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_lines(lines)
{
    for (const PastedLine &line : m_lines)
        if (line.headings.size() > m_headings.size())
            m_headings = line.headings;
    for (const QString &heading : std::as_const(m_headings))
        m_keys << fieldNamed(heading);
    check();
}

void PastedModel::setUnder(std::optional<PlanLevel> under)
{
    beginResetModel();
    m_under = under;
    levelPasted(m_lines, under);
    check();
    endResetModel();
}

void PastedModel::check()
{
    m_unread.clear();
    for (const PastedLine &line : std::as_const(m_lines)) {
        QStringList unread;
        (void)rowOf(line, &unread);
        m_unread << unread.join(u' ');
    }
}

Row PastedModel::rowOf(const PastedLine &line, QStringList *unread) const
{
    const bool work = line.level == PlanLevel::Activity;
    Row row(work ? kindOf<Activity>().spec : kindOf<Objective>().spec);
    row.setValue(u"title", LocalText(m_context.contentLanguage, line.title));
    for (qsizetype at = 0; at < m_keys.size(); ++at) {
        const FieldSpec *field = m_keys[at].isEmpty() ? nullptr : row.spec->field(m_keys[at]);
        const QString text = line.cells.value(at);
        if (!field || text.isEmpty() || m_keys[at] == u"title")
            continue;
        const auto value = readCell(m_context, *field, {}, text);
        if (value)
            row.setValue(m_keys[at], *value);
        else if (unread)
            *unread << tr("%1: “%2” cannot be read and is left out.").arg(field->labelText(), text.left(60));
    }
    return row;
}

QString PastedModel::problem(int row) const
{
    QStringList texts{m_lines[row].problem, m_unread.value(row)};
    if (m_lines[row].title.trimmed().isEmpty())
        texts.prepend(tr("Without a title the line is left out."));
    texts.removeAll(QString());
    return texts.join(u' ');
}

int PastedModel::problems() const
{
    int count = 0;
    for (int row = 0; row < m_lines.size(); ++row)
        count += problem(row).isEmpty() ? 0 : 1;
    return count;
}

void PastedModel::shift(int row, int by)
{
    if (row < 0 || row >= m_lines.size())
        return;
    const int depth = m_lines[row].depth;
    int end = row + 1;
    while (end < m_lines.size() && m_lines[end].depth > depth)
        ++end;
    if (depth + by < 0 || (by > 0 && (row == 0 || m_lines[row - 1].depth < depth)))
        return;
    for (int at = row; at < end; ++at) {
        m_lines[at].depth += by;
        m_lines[at].said = false;
    }
    levelPasted(m_lines, m_under);
    check();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QList<NewPlanLine> PastedModel::made() const
{
    QList<NewPlanLine> out;
    for (const PastedLine &line : m_lines) {
        if (line.title.trimmed().isEmpty())
            continue;
        NewPlanLine made{line.level, line.depth, rowOf(line, nullptr)};
        made.row.id = m_context.workspace->newId();
        out << made;
    }
    return out;
}

int PastedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PastedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_headings.size());
}

QVariant PastedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const PastedLine &line = m_lines[index.row()];
    if (role == Qt::AccessibleTextRole && index.column() == Title)
        return tr("%1, level %2: %3").arg(planLevelText(line.level)).arg(line.depth + 1).arg(line.title);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Problem: return problem(index.row());
    case Level: return QString(line.depth * 3, u' ') + planLevelText(line.level);
    case Number: return line.number;
    case Title: return line.title;
    default: return line.cells.value(index.column() - FirstCell);
    }
}

QVariant PastedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Problem: return tr("To look at");
    case Level: return tr("Level");
    case Number: return tr("Number there");
    case Title: return tr("Title");
    default: {
        const QString heading = m_headings.value(section - FirstCell);
        return m_keys.value(section - FirstCell).isEmpty() ? tr("%1 (left out)").arg(heading) : heading;
    }
    }
}

Qt::ItemFlags PastedModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const int column = index.column();
    if (column == Title || (column >= FirstCell && !m_keys.value(column - FirstCell).isEmpty()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PastedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    PastedLine &line = m_lines[index.row()];
    if (index.column() == Title) {
        line.title = value.toString().simplified();
    } else {
        while (line.cells.size() <= index.column() - FirstCell)
            line.cells << QString();
        line.cells[index.column() - FirstCell] = value.toString().trimmed();
    }
    check();
    Q_EMIT dataChanged(index.siblingAtColumn(0), index);
    return true;
}

}  // namespace tri::ui
