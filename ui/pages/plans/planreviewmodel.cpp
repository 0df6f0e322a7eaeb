// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planreviewmodel.h"

#include "core/base/partstext.h"
#include "core/record/fieldspec.h"
#include "ui/services/theme.h"

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where a row stands: problems, conflicts, the rest.
int placeOf(const PlanRowChange &row)
{
    if (row.faulty)
        return 0;
    const bool conflict = row.conflict
        || std::any_of(row.edits.cbegin(), row.edits.cend(),
                       [](const PlanEdit &edit) { return edit.conflict; });
    return conflict ? 1 : 2;
}

}  // namespace

PlanReviewModel::PlanReviewModel(const AppContext &context, QObject *parent)
    : QAbstractItemModel(parent), m_context(context)
{
}

/// A new line has another id each time the file is read; what was said of it goes by its row.
void PlanReviewModel::keepLeft(const PlanChanges &next)
{
    QSet<int> left;
    for (const PlanRowChange &row : std::as_const(m_changes.rows))
        if (row.fate == PlanRowChange::Fate::New && m_choices.left.remove(row.id))
            left.insert(row.uid);
    for (const PlanRowChange &row : next.rows)
        if (row.fate == PlanRowChange::Fate::New && left.contains(row.uid))
            m_choices.left.insert(row.id);
}

void PlanReviewModel::setChanges(PlanChanges changes)
{
    beginResetModel();
    keepLeft(changes);
    m_changes = std::move(changes);
    m_groups.clear();
    QSet<int> told;
    for (int at = 0; at < m_changes.rows.size(); ++at) {
        const PlanRowChange &row = m_changes.rows[at];
        Group group{at, {}, m_changes.findingsOf.value(row.uid)};
        for (int edit = 0; edit < row.edits.size(); ++edit)
            if (!row.edits[edit].implied)
                group.edits << edit;
        for (const int finding : std::as_const(group.findings))
            told.insert(finding);
        m_groups << std::move(group);
    }
    std::stable_sort(m_groups.begin(), m_groups.end(), [this](const Group &a, const Group &b) {
        return placeOf(m_changes.rows[a.row]) < placeOf(m_changes.rows[b.row]);
    });
    Group rest;
    for (int at = 0; at < m_changes.findings.size(); ++at)
        if (!told.contains(at))
            rest.findings << at;
    if (!rest.findings.isEmpty())
        m_groups << rest;
    endResetModel();
    Q_EMIT chosen();
}

const PlanRowChange *PlanReviewModel::change(const Group &group) const
{
    return group.row < 0 ? nullptr : &m_changes.rows[group.row];
}

QModelIndex PlanReviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex PlanReviewModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0
        ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
        : QModelIndex();
}

int PlanReviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() > 0 || parent.column() > 0)
        return 0;
    const Group &group = m_groups[parent.row()];
    return int(group.findings.size() + group.edits.size());
}

int PlanReviewModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

/// Below a row its problems come first, then what it changes.
const PlanFinding *PlanReviewModel::finding(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return nullptr;
    const Group &group = m_groups[qsizetype(index.internalId()) - 1];
    return index.row() < group.findings.size() ? &m_changes.findings[group.findings[index.row()]] : nullptr;
}

int PlanReviewModel::editAt(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return -1;
    const Group &group = m_groups[qsizetype(index.internalId()) - 1];
    return index.row() < group.findings.size() ? -1 : group.edits[index.row() - group.findings.size()];
}

Qt::ItemFlags PlanReviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == What && checkState(index).isValid())
        flags |= Qt::ItemIsUserCheckable;
    if (const PlanFinding *problem = finding(index);
        problem && index.column() == There && problem->place.column > 0)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PlanReviewModel::checkState(const QModelIndex &index) const
{
    const Group &group = m_groups[index.internalId() == 0 ? index.row() : qsizetype(index.internalId()) - 1];
    const PlanRowChange *row = change(group);
    if (!row || row->faulty || row->fate == PlanRowChange::Fate::Unchanged || finding(index))
        return {};
    if (const int edit = editAt(index); edit >= 0)
        return m_choices.takes(*row, edit) ? Qt::Checked : Qt::Unchecked;
    if (!m_choices.takes(*row))
        return Qt::Unchecked;
    const auto taken = std::count_if(group.edits.cbegin(), group.edits.cend(),
                                     [&](int edit) { return m_choices.takes(*row, edit); });
    if (taken == group.edits.size())
        return Qt::Checked;
    return taken > 0 ? Qt::PartiallyChecked : Qt::Unchecked;
}

QString PlanReviewModel::groupText(const Group &group, int column) const
{
    const PlanRowChange *row = change(group);
    if (!row)
        return column == What ? tr("Remarks on the file") : QString();
    switch (column) {
    case What:
        if (row->faulty)
            return tr("To be mended");
        if (placeOf(*row) == 1)
            return row->fate == PlanRowChange::Fate::Deleted ? tr("Deleted; changed here too")
                                                             : tr("Changed on both sides");
        switch (row->fate) {
        case PlanRowChange::Fate::New: return tr("New");
        case PlanRowChange::Fate::Changed: return tr("Changed");
        case PlanRowChange::Fate::Deleted: return tr("Deleted");
        case PlanRowChange::Fate::Unchanged: return tr("Unchanged");
        }
        return {};
    case Line: return row->title.isEmpty() ? tr("(without a title)") : row->title;
    case There: return sheetName(row->sheet, m_context.contentLanguage);
    case Cell: return tr("row %1").arg(row->place.row);
    default: return {};
    }
}

QString PlanReviewModel::editText(const Group &group, int edit, int column) const
{
    const PlanRowChange &row = *change(group);
    const PlanEdit &one = row.edits[edit];
    const FieldSpec &field = row.record.spec->fields[std::size_t(one.field)];
    switch (column) {
    case What: return one.conflict ? tr("Changed on both sides") : QString();
    case Line:
        return one.language.isEmpty() || one.language == m_context.contentLanguage
            ? field.labelText()
            : withAside(field.labelText(), languageName(one.language));
    case Here: return one.oldText;
    case There: return one.newText;
    case Cell: return one.place.cell();
    default: return {};
    }
}

QString PlanReviewModel::findingText(const PlanFinding &finding, int column)
{
    switch (column) {
    case What:
        switch (finding.severity) {
        case Finding::Severity::Error: return tr("Problem");
        case Finding::Severity::Warning: return tr("To be looked at");
        case Finding::Severity::Note: return tr("Note");
        }
        return {};
    case Line: return finding.text;
    case There: return finding.place.value;
    case Cell: return finding.place.row > 0 ? finding.place.cell() : finding.place.sheet;
    default: return {};
    }
}

QVariant PlanReviewModel::textColor(const QModelIndex &index) const
{
    const PlanFinding *problem = finding(index);
    const Group &group = m_groups[index.internalId() == 0 ? index.row() : qsizetype(index.internalId()) - 1];
    const PlanRowChange *row = change(group);
    const bool faulty = index.internalId() == 0 && row && row->faulty;
    if (m_context.theme
        && ((problem && problem->severity == Finding::Severity::Error) || (faulty && index.column() == What)))
        return m_context.theme->color(Theme::Role::Error);
    return {};
}

QVariant PlanReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool top = index.internalId() == 0;
    const Group &group = m_groups[top ? index.row() : qsizetype(index.internalId()) - 1];
    const PlanFinding *problem = finding(index);
    switch (role) {
    case Qt::EditRole: return problem ? problem->place.value : QString();
    case Qt::DisplayRole: {
        const QString text = top ? groupText(group, index.column())
            : problem            ? findingText(*problem, index.column())
                                 : editText(group, editAt(index), index.column());
        return text.simplified();
    }
    case Qt::CheckStateRole: return index.column() == What ? checkState(index) : QVariant();
    case Qt::ForegroundRole: return textColor(index);
    case Qt::DecorationRole:
        return index.column() == What && m_context.theme
                && ((problem && problem->severity == Finding::Severity::Error)
                    || (top && change(group) && change(group)->faulty))
            ? QVariant(m_context.theme->icon(u"dialog-warning"_s))
            : QVariant();
    case SeverityRole: return problem ? QVariant(int(problem->severity)) : QVariant();
    case FixRole: return problem && problem->fix ? QVariant(*problem->fix) : QVariant();
    case DetailRole:
        if (problem)
            return tri::findingText(*problem);
        if (const int edit = editAt(index); edit >= 0 && change(group)->edits[edit].conflict)
            return tr("Before: “%1”. Here now: “%2”. In the workbook: “%3”. Tick it to take what the "
                      "workbook says.")
                .arg(change(group)->edits[edit].baseText, change(group)->edits[edit].oldText,
                     change(group)->edits[edit].newText);
        if (const int edit = editAt(index); edit >= 0)
            return tr("Here: “%1”. In the workbook: “%2”.")
                .arg(change(group)->edits[edit].oldText, change(group)->edits[edit].newText);
        return {};
    default: return {};
    }
}

bool PlanReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole && checkState(index).isValid()) {
        take(index, value.toInt() == Qt::Checked);
        return true;
    }
    const PlanFinding *problem = finding(index);
    if (role != Qt::EditRole || !problem || index.column() != There
        || problem->place.value == value.toString())
        return false;
    Q_EMIT mended(SheetPlace(problem->place), value.toString());
    return true;
}

void PlanReviewModel::take(const QModelIndex &index, bool taken)
{
    const qsizetype at = index.internalId() == 0 ? index.row() : qsizetype(index.internalId()) - 1;
    const Group &group = m_groups[at];
    const PlanRowChange &row = *change(group);
    const auto takeEdit = [this, &row](int edit, bool take) {
        QSet<std::pair<RecordId, int>> &set =
            row.edits[edit].conflict ? m_choices.takenEdits : m_choices.leftEdits;
        if (row.edits[edit].conflict == take)
            set.insert({row.id, edit});
        else
            set.remove({row.id, edit});
    };
    if (const int edit = editAt(index); edit >= 0) {
        if (taken)
            m_choices.left.remove(row.id);
        takeEdit(edit, taken);
    } else if (taken) {
        m_choices.left.remove(row.id);
        if (row.conflict)
            m_choices.takenDeletions.insert(row.id);
        for (const int each : group.edits)
            if (!row.edits[each].conflict)
                takeEdit(each, true);
    } else {
        m_choices.left.insert(row.id);
        m_choices.takenDeletions.remove(row.id);
    }
    Q_EMIT dataChanged(this->index(int(at), 0), this->index(int(at), ColumnCount - 1));
    const QModelIndex above = this->index(int(at), 0);
    if (const int below = rowCount(above); below > 0)
        Q_EMIT dataChanged(this->index(0, 0, above), this->index(below - 1, ColumnCount - 1, above));
    Q_EMIT chosen();
}

QVariant PlanReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case What: return tr("What it does");
    case Line: return tr("Line, field or problem");
    case Here: return tr("Here");
    case There: return tr("In the workbook");
    case Cell: return tr("Cell");
    default: return {};
    }
}

QModelIndex PlanReviewModel::nextProblem(const QModelIndex &after) const
{
    const int groups = rowCount();
    if (groups == 0)
        return {};
    const bool below = after.isValid() && after.internalId() > 0;
    const int from = !after.isValid() ? -1 : below ? int(after.internalId()) - 1 : after.row();
    const auto inGroup = [this](int group, int begin) {
        const QModelIndex above = index(group, 0);
        for (int row = begin; row < rowCount(above); ++row)
            if (const QModelIndex at = index(row, There, above); at.data(SeverityRole).isValid()
                && at.data(SeverityRole).toInt() == int(Finding::Severity::Error))
                return at;
        return QModelIndex();
    };
    if (from >= 0)
        if (const QModelIndex at = inGroup(from, below ? after.row() + 1 : 0); at.isValid())
            return at;
    for (int step = 1; step <= groups; ++step)
        if (const QModelIndex at = inGroup((from + step) % groups, 0); at.isValid())
            return at;
    return {};
}

}  // namespace tri::ui
