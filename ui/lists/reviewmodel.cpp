// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/reviewmodel.h"

#include "core/base/partstext.h"
#include "core/base/worddiff.h"
#include "core/exchange/columns.h"
#include "core/exchange/importfix.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"

#include <QTextDocument>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

ReviewModel::ReviewModel(const AppContext &context, const RecordSpec &kind, QObject *parent)
    : QAbstractTableModel(parent), m_kind(kind), m_context(context)
{
}

void ReviewModel::setTable(CsvTable table, Origin origin)
{
    beginResetModel();
    m_table = std::move(table);
    m_origin = origin;
    m_updating = origin == Origin::Import;
    m_choices.clear();
    m_keyColumn.clear();
    m_order.clear();
    for (int i = 0; i < m_table.records.size(); ++i)
        m_order << i;
    endResetModel();
    replan();
    problemsFirst();
}

void ReviewModel::setColumn(int sourceColumn, const QString &key)
{
    // A calendar has no headings of its own.
    if (m_table.source.format == TableSource::Format::Ics)
        m_table.header[sourceColumn] = key.isEmpty() ? u"#"_s : key;
    else
        m_table.setMeaning(sourceColumn, key.isEmpty() ? u"#"_s : key);
    replan();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ReviewModel::nameColumns()
{
    m_keys.clear();
    ImportPlan unused;
    for (const Column &column : matchColumns(m_kind, m_table, unused, m_context.contentLanguage)) {
        if (column.part == Column::Part::Id)
            m_keys << QString(kIdHeading);
        else if (column.field < 0)
            m_keys << QString();
        else if (column.part == Column::Part::Added)
            m_keys << addingTo(m_kind.fields[std::size_t(column.field)], column.label);
        else if (column.part == Column::Part::Original)
            m_keys << headingFor(m_kind.fields[std::size_t(column.field)], QString(kOriginal));
        else
            m_keys << headingFor(m_kind.fields[std::size_t(column.field)],
                                 column.part == Column::Part::Language ? column.language : QString());
    }
}

Result<ImportPlan> ReviewModel::finalPlan(bool leaveOutFaulty) const
{
    ImportOptions options;
    options.locale = parseContext(m_context).locale;
    options.language = m_context.contentLanguage;
    options.serials = true;
    options.leaveOutFaulty = leaveOutFaulty;
    options.origin = m_origin;
    options.updateLookalikes = m_updating;
    options.choices = m_choices;
    options.keyColumn = m_keyColumn;
    return runLong(m_context, tr("Reading the rows"), [&](Progress &progress) {
        options.progress = &progress;
        return planImport(*m_context.workspace, m_kind, m_table, systemIds(), options);
    });
}

void ReviewModel::setUpdating(bool updating)
{
    if (updating == m_updating)
        return;
    m_updating = updating;
    replan();
}

void ReviewModel::replan()
{
    nameColumns();
    Result<ImportPlan> now = finalPlan(false);
    if (!now) {
        Q_EMIT failed(now.error());
        return;
    }
    m_plan = *std::move(now);
    m_findings.clear();
    for (const ImportFinding &one : std::as_const(m_plan.findings))
        m_findings[one.line] << one;
    m_alikes.clear();
    for (qsizetype i = 0; i < m_plan.alikes.size(); ++i)
        m_alikes.insert(m_plan.alikes[i].line, i);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT planned();
}

void ReviewModel::problemsFirst()
{
    beginResetModel();
    // A calendar is mostly what is known already, so what stays as it is comes last.
    const bool calendar = m_table.source.format == TableSource::Format::Ics;
    const auto place = [this, calendar](int at) {
        const int line = m_table.records[at].line;
        if (m_plan.faultyLines.contains(line) || isUndecided(line))
            return 0;
        const auto fate = m_plan.fates.constFind(line);
        return calendar && (fate == m_plan.fates.cend() || *fate == ImportPlan::Fate::Unchanged) ? 2 : 1;
    };
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&place](int a, int b) { return std::pair(place(a), a) < std::pair(place(b), b); });
    endResetModel();
}

int ReviewModel::faultyRows() const
{
    return int(std::count_if(m_table.records.cbegin(), m_table.records.cend(),
                             [this](const CsvRecord &one) { return m_plan.faultyLines.contains(one.line); }));
}

int ReviewModel::rowsThat(ImportPlan::Fate fate) const
{
    int count = 0;
    for (auto it = m_plan.fates.cbegin(); it != m_plan.fates.cend(); ++it)
        count += it.value() == fate && !m_plan.faultyLines.contains(it.key());
    return count;
}

QStringList ReviewModel::wholeProblems() const
{
    QStringList texts;
    for (const ImportFinding &one : m_findings.value(m_table.headerLine))
        texts << findingText(one);
    return texts;
}

const ImportFinding *ReviewModel::finding(int row, int column) const
{
    const auto found = m_findings.constFind(record(row).line);
    if (found == m_findings.cend())
        return nullptr;
    const QString heading = column < FirstCell ? QString() : m_table.name(column - FirstCell);
    for (const ImportFinding &one : *found)
        if (column < FirstCell || one.column == heading)
            return &one;
    return nullptr;
}

QModelIndex ReviewModel::nextProblem(const QModelIndex &after) const
{
    const int cells = rowCount() * columnCount();
    const int start = after.isValid() ? after.row() * columnCount() + after.column() : -1;
    for (int step = 1; step <= cells; ++step) {
        const int cell = (start + step) % cells;
        const int column = cell % columnCount();
        const ImportFinding *one = column < FirstCell ? nullptr : finding(cell / columnCount(), column);
        if (one && one->severity == Finding::Severity::Error)
            return index(cell / columnCount(), column);
    }
    // Problems of a row that belong to no column that is there.
    for (int step = 1; step <= rowCount(); ++step) {
        const int row = (after.row() + step) % rowCount();
        if (m_plan.faultyLines.contains(record(row).line) || isUndecided(record(row).line))
            return index(row, StateColumn);
    }
    return {};
}

void ReviewModel::setKeyColumn(const QString &name)
{
    if (name == m_keyColumn)
        return;
    m_keyColumn = name;
    replan();
}

const ImportFinding *ReviewModel::mendable(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const ImportFinding *one = finding(index.row(), index.column()); one && !one->fixes.isEmpty())
        return one;
    const auto found = m_findings.constFind(record(index.row()).line);
    if (found != m_findings.cend())
        for (const ImportFinding &one : *found)
            if (!one.fixes.isEmpty())
                return &one;
    return nullptr;
}

QList<ImportFix> ReviewModel::fixesAt(const QModelIndex &index) const
{
    const ImportFinding *one = mendable(index);
    return one ? one->fixes : QList<ImportFix>();
}

QList<ImportFix> ReviewModel::wholeFixes() const
{
    for (const ImportFinding &one : m_findings.value(m_table.headerLine))
        if (!one.fixes.isEmpty())
            return one.fixes;
    return {};
}

int ReviewModel::othersLike(const QModelIndex &index) const
{
    const ImportFinding *here = mendable(index);
    if (!here || here->column.isEmpty())
        return 0;
    return int(std::count_if(m_plan.findings.cbegin(), m_plan.findings.cend(),
                             [here](const ImportFinding &one) {
                                 return one.column == here->column && one.value == here->value
                                     && one.text == here->text && one.fixes.size() == here->fixes.size();
                             }))
        - 1;
}

void ReviewModel::mend(const QModelIndex &index, int fix, bool everywhere)
{
    const ImportFinding *one = mendable(index);
    if (!one || fix >= one->fixes.size())
        return;
    const ImportFinding here = *one;
    CsvTable table = m_table;
    const QList<ImportFinding> all = everywhere ? m_plan.findings : QList<ImportFinding>{here};
    for (const ImportFinding &each : all) {
        if (each.column != here.column || each.value != here.value || each.text != here.text
            || fix >= each.fixes.size())
            continue;
        if (each.fixes[fix].leavesOut)
            m_choices.insert(each.line, ImportOptions::Choice::LeaveOut);
        else
            applyFix(table, each, each.fixes[fix]);
    }
    const int before = columnCount();
    const int added = int(table.header.size() - m_table.header.size());
    if (added > 0)
        beginInsertColumns({}, before, before + added - 1);
    m_table = std::move(table);
    if (added > 0) {
        nameColumns();
        endInsertColumns();
    }
    replan();
}

void ReviewModel::mendWhole(int fix)
{
    for (const ImportFinding &one : m_findings.value(m_table.headerLine)) {
        if (one.fixes.isEmpty())
            continue;
        if (fix < one.fixes.size()) {
            const ImportFinding here = one;
            applyFix(m_table, here, here.fixes[fix]);
            replan();
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        }
        return;
    }
}

const ImportPlan::Alike *ReviewModel::alikeAt(int row) const
{
    const auto found = row < 0 || row >= rowCount() ? m_alikes.cend() : m_alikes.constFind(record(row).line);
    return found == m_alikes.cend() ? nullptr : &m_plan.alikes[*found];
}

bool ReviewModel::isLeftOut(int row) const
{
    return row >= 0 && row < rowCount()
        && m_choices.value(record(row).line, ImportOptions::Choice::New) == ImportOptions::Choice::LeaveOut;
}

bool ReviewModel::isUndecided(int line) const
{
    const auto found = m_alikes.constFind(line);
    return found != m_alikes.cend() && !m_plan.alikes[*found].decided
        && m_plan.fates.value(line, ImportPlan::Fate::LeftOut) == ImportPlan::Fate::Created;
}

void ReviewModel::decide(int row, std::optional<ImportOptions::Choice> choice, bool everywhere)
{
    QList<int> lines{record(row).line};
    if (everywhere)
        for (const ImportPlan::Alike &one : std::as_const(m_plan.alikes))
            if (!one.decided)
                lines << one.line;
    for (const int line : std::as_const(lines)) {
        m_choices.remove(line);
        if (choice)
            m_choices.insert(line, *choice);
    }
    replan();
}

QString ReviewModel::stateText(int line) const
{
    if (m_plan.faultyLines.contains(line))
        return tr("To be mended");
    if (isUndecided(line))
        return tr("Here already?");
    const auto fate = m_plan.fates.constFind(line);
    if (fate == m_plan.fates.cend())
        return {};
    switch (*fate) {
    case ImportPlan::Fate::Created: return tr("New");
    case ImportPlan::Fate::Changed: return tr("Changed");
    case ImportPlan::Fate::Unchanged: return tr("Unchanged");
    case ImportPlan::Fate::LeftOut: return tr("Left out");
    }
    return {};
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size()) + FirstCell;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() >= FirstCell)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CsvRecord &one = record(index.row());
    const ImportFinding *problem = finding(index.row(), index.column());
    const bool faulty = m_plan.faultyLines.contains(one.line);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() >= FirstCell) {
            const QString text = one.cells.value(index.column() - FirstCell);
            return role == Qt::EditRole ? text : text.simplified();
        }
        return stateText(one.line);
    case ProblemRole: return problem ? problem->text : QString();
    case RemarksRole: {
        QStringList remarks;
        for (const ImportFinding &remark : m_findings.value(one.line))
            remarks << remark.text;
        return remarks.join(u"  ·  "_s);
    }
    case ChangesRole: {
        QStringList changes;
        for (const ValueChange &change :
             valueChanges(*m_context.workspace, m_plan, one.line, parseContext(m_context).locale)) {
            // What is new in a long text may stand at its end.
            const auto [before, after] = changedPlaces(change.before.simplified(), change.after.simplified());
            changes << tr("%1: %2 → %3", "field: old → new")
                           .arg(change.label, before.isEmpty() ? tr("(empty)") : before,
                                after.isEmpty() ? tr("(empty)") : after);
        }
        return changes.join(u'\n');
    }
    case SeverityRole: return problem ? QVariant(int(problem->severity)) : QVariant();
    case Qt::ToolTipRole:
        return problem ? QVariant(Qt::convertFromPlainText(problem->text, Qt::WhiteSpaceNormal)) : QVariant();
    case Qt::AccessibleDescriptionRole: return problem ? problem->text : QString();
    case Qt::ForegroundRole:
        if (m_context.theme && problem && problem->severity == Finding::Severity::Error)
            return m_context.theme->color(Theme::Role::Error);
        if (m_context.theme && index.column() >= FirstCell && columnKey(index.column() - FirstCell).isEmpty())
            return m_context.theme->color(Theme::Role::Muted);
        return {};
    case Qt::DecorationRole:
        return index.column() == StateColumn && (faulty || isUndecided(one.line)) && m_context.theme
            ? QVariant(m_context.theme->icon(u"dialog-warning"_s))
            : QVariant();
    default: return {};
    }
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() < FirstCell)
        return false;
    QStringList &cells = m_table.records[m_order[index.row()]].cells;
    while (cells.size() <= index.column() - FirstCell)
        cells << QString();
    if (cells[index.column() - FirstCell] == value.toString())
        return true;
    cells[index.column() - FirstCell] = value.toString();
    replan();
    return true;
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return record(section).place > 0 ? record(section).place : record(section).line;
    if (section < FirstCell)
        return tr("What it does");
    const QString key = columnKey(section - FirstCell);
    if (key.isEmpty())
        return tr("(left out)");
    if (key == kIdHeading)
        return tr("Record id");
    if (key.startsWith(u'+'))
        if (const FieldSpec *field = m_kind.field(key.mid(1).section(u':', 0, 0)))
            return tr("%1 (added)").arg(field->labelText());
    if (const FieldSpec *field = m_kind.field(key))
        return field->labelText();
    for (const FieldSpec &field : m_kind.fields)  // with a language behind it
        if (field.isLocal() && key.startsWith(field.keyText() + u'_')) {
            const QString language = key.mid(field.keyText().size() + 1);
            return language == m_context.contentLanguage ? field.labelText()
                                                         : withAside(field.labelText(), language);
        }
    return key;
}

}  // namespace tri::ui
