// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/outlinemodel.h"

#include "core/base/folding.h"
#include "core/base/translations.h"
#include "core/rules/plancounts.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/cellvalues.h"
#include "ui/lists/filling.h"
#include "ui/services/drafts.h"

#include <QTextDocument>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 60;
constexpr int kMostKept = 50 * kPage;

const RecordSpec &kindOfLevel(PlanLevel level)
{
    return level == PlanLevel::Activity ? kindOf<Activity>().spec : kindOf<Objective>().spec;
}

}  // namespace

OutlineModel::OutlineModel(const AppContext &context, QObject *parent)
    : CellTable(context, parent), m_columns(usualColumns())
{
    if (context.workspace)
        connect(context.workspace, &Workspace::committed, this, &OutlineModel::onCommitted);
}

QStringList OutlineModel::usualColumns()
{
    return {u"title"_s, u"level"_s, u"owners"_s, u"partners"_s, u"body"_s, u"from"_s, u"due"_s, u"status"_s};
}

QStringList OutlineModel::possibleColumns()
{
    return {u"title"_s,       u"level"_s,
            u"owners"_s,      u"contributors"_s,
            u"partners"_s,    u"other_partners"_s,
            u"body"_s,        u"focal_points"_s,
            u"states"_s,      u"from"_s,
            u"to"_s,          u"first_due"_s,
            u"due"_s,         u"revision_reason"_s,
            u"status"_s,      u"status_date"_s,
            u"status_note"_s, u"alert"_s,
            u"area"_s,        u"themes"_s,
            u"output"_s,      u"description"_s,
            u"depends_on"_s,  u"funding"_s,
            u"reference"_s,   u"previous_number"_s};
}

void OutlineModel::setColumns(const QStringList &keys)
{
    QStringList wanted{u"title"_s};
    const QStringList possible = possibleColumns();
    for (const QString &key : keys)
        if (possible.contains(key) && !wanted.contains(key))
            wanted << key;
    if (wanted == m_columns)
        return;
    beginResetModel();
    m_columns = wanted;
    endResetModel();
}

QString OutlineModel::label(const QString &key) const
{
    if (key == u"title")
        return tr("Number and title");
    const FieldSpec *field = kindOf<Activity>().spec.field(key);
    return field ? field->labelText() : kindOf<Objective>().spec.field(key)->labelText();
}

int OutlineModel::usualWidth(const QString &key)
{
    if (key == u"title")
        return 48;
    const FieldSpec *field = kindOf<Activity>().spec.field(key);
    if (!field || field->type == FieldType::Choice)
        return 12;
    if (field->type == FieldType::Date)
        return 13;
    return field->type == FieldType::LocalLongText ? 30 : 18;
}

void OutlineModel::setPlan(const SharedPlan &plan)
{
    if (plan == m_plan)
        return;
    QList<int> before;
    std::swap(before, m_shown);
    const SharedPlan old = std::exchange(m_plan, plan);
    QList<int> after = shown();
    const bool same = old && plan && before.size() == after.size()
        && std::equal(before.cbegin(), before.cend(), after.cbegin(),
                      [&](int left, int right) { return old->lines[left].id == plan->lines[right].id; });
    if (same) {
        m_shown = after;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    m_shown = before;
    m_plan = old;
    beginResetModel();
    m_plan = plan;
    m_shown = after;
    m_pendingRow = -1;
    m_typed = {};
    endResetModel();
}

bool OutlineModel::matches(int line, const QStringList &words) const
{
    QString &hay = m_hay[m_plan->lines[line].id];
    if (hay.isEmpty()) {
        const QString language = m_context.contentLanguage;
        QString text = m_plan->number(line) + u' ' + m_plan->title(line).in(language);
        RecordIds names;
        if (const Activity *work = m_plan->activity(line)) {
            names = work->owners + work->partners + work->contributors;
            names << work->body;
            text += u' ' + work->output.in(language) + u' ' + work->otherPartners + u' ' + work->reference;
        } else {
            names = m_plan->objective(line)->owners;
        }
        for (const RecordId &id : std::as_const(names))
            if (!id.isNull())
                text += u' ' + m_context.workspace->shortTitle(id, language);
        hay = u' ' + foldedForSearch(text);
    }
    return std::all_of(words.cbegin(), words.cend(),
                       [&hay](const QString &word) { return hay.contains(word); });
}

QList<int> OutlineModel::shown() const
{
    QList<int> lines;
    if (!m_plan)
        return lines;
    const int count = int(m_plan->lines.size());
    const QStringList words = foldedForSearch(m_words).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        for (int line = 0; line < count;) {
            lines << line;
            line = m_closed.contains(m_plan->lines[line].id) ? m_plan->end(line) : line + 1;
        }
        return lines;
    }
    // From the end: a line is kept when it matches or one directly below it is kept.
    QSet<int> above;
    for (int line = count - 1; line >= 0; --line) {
        if (!above.contains(line) && !matches(line, words))
            continue;
        lines << line;
        if (m_plan->lines[line].depth > 0)
            above.insert(m_plan->placeOf(m_plan->lines[line].parent));
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

void OutlineModel::arrange()
{
    const QList<int> now = shown();
    if (now == m_shown && m_pendingRow < 0)
        return;
    beginResetModel();
    m_pendingRow = -1;
    m_typed = {};
    m_shown = now;
    endResetModel();
}

void OutlineModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    arrange();
}

int OutlineModel::lineAt(int row) const
{
    if (row == m_pendingRow)
        return -1;
    return m_shown.value(m_pendingRow >= 0 && row > m_pendingRow ? row - 1 : row, -1);
}

RecordId OutlineModel::idAt(int row) const
{
    const int line = row < 0 ? -1 : lineAt(row);
    return line < 0 ? RecordId() : m_plan->lines[line].id;
}

int OutlineModel::rowOf(const RecordId &id) const
{
    const int line = m_plan ? m_plan->placeOf(id) : -1;
    const auto at = std::lower_bound(m_shown.cbegin(), m_shown.cend(), line);
    if (line < 0 || at == m_shown.cend() || *at != line)
        return -1;
    const int row = int(at - m_shown.cbegin());
    return m_pendingRow >= 0 && row >= m_pendingRow ? row + 1 : row;
}

const RecordSpec *OutlineModel::kindAt(int row) const
{
    if (row >= 0 && row == m_pendingRow)
        return &kindOfLevel(m_pendingLevel);
    const int line = row < 0 ? -1 : lineAt(row);
    return line < 0 ? nullptr : &kindOfLevel(m_plan->lines[line].level);
}

const FieldSpec *OutlineModel::fieldOf(const QModelIndex &cell) const
{
    const RecordSpec *kind = kindAt(cell.row());
    const QString key = columnKey(cell.column());
    if (!kind || key == u"level" || (cell.row() == m_pendingRow && key != u"title"))
        return nullptr;
    return kind->field(key);
}

const Row *OutlineModel::rowOfLine(int row) const
{
    const RecordId id = idAt(row);
    if (id.isNull())
        return nullptr;
    if (const auto held = m_rows.constFind(id); held != m_rows.cend())
        return held->spec ? &*held : nullptr;
    if (m_rows.size() > kMostKept)
        m_rows.clear();
    RecordIds page;
    const int from = row / kPage * kPage;
    for (int at = from; at < std::min(from + kPage, rowCount()); ++at)
        if (const RecordId one = idAt(at); !one.isNull() && !m_rows.contains(one))
            page << one;
    if (const Result<QList<Row>> rows = m_context.workspace->rows(page))
        for (const Row &read : *rows)
            m_rows.insert(read.id, read);
    Row &held = m_rows[id];  // an empty one when it cannot be read: not asked for again with each paint
    return held.spec ? &held : nullptr;
}

std::optional<Row> OutlineModel::recordAt(int row) const
{
    if (row >= 0 && row == m_pendingRow) {
        Row made(kindOfLevel(m_pendingLevel));
        made.setValue(u"title", m_typed);
        return made;
    }
    const Row *held = row < 0 ? nullptr : rowOfLine(row);
    return held ? std::optional(*held) : std::nullopt;
}

void OutlineModel::onCommitted(const CommitEvent &event)
{
    bool ours = false;
    for (const CommitEvent::Touched &touched : event.records) {
        m_hay.remove(touched.id);
        ours = m_rows.remove(touched.id) > 0 || ours;
    }
    // The name of a linked record may be another one now, too.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size()) + (m_pendingRow >= 0 ? 1 : 0);
}

int OutlineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const FieldSpec *field = fieldOf(index);
    const bool open = m_context.workspace && !m_context.workspace->isReadOnly();
    if (open && field && isTypable(*field))
        flags |= Qt::ItemIsEditable;
    if (open && index.row() != m_pendingRow)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QString OutlineModel::ownersText(const Activity &activity) const
{
    QStringList names;
    for (const RecordId &owner : activity.owners)
        names << m_context.workspace->shortTitle(owner, m_context.contentLanguage);
    return tr("joint: %1", "an activity that several agencies lead").arg(listText(names));
}

QString OutlineModel::cellText(int row, int column) const
{
    const QString key = columnKey(column);
    const int line = lineAt(row);
    if (key == u"level")
        return planLevelText(line < 0 ? m_pendingLevel : m_plan->lines[line].level);
    const auto *field = fieldOf(index(row, column));
    if (line < 0)
        return field ? displayText(*field, m_typed, cellContext(m_context)) : QString();
    const Row *held = rowOfLine(row);
    if (!held || !field)
        return {};
    if (m_context.drafts)
        if (const auto draft = m_context.drafts->draft(held->id.toString(), key); draft && draft->isUnread())
            return draft->text;
    if (key == u"owners" && held->spec == &kindOf<Activity>().spec && held->links(u"owners").size() > 1) {
        Activity joint;
        joint.owners = held->links(u"owners");
        return ownersText(joint);
    }
    return displayText(*field, held->value(key), cellContext(m_context));
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_plan)
        return {};
    const int row = index.row();
    const int line = lineAt(row);
    const bool title = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole: return cellText(row, index.column()).simplified();
    case Qt::EditRole: return editText(index);
    case Qt::ToolTipRole: {
        QString text = cellText(row, index.column());
        const QString was = title && line >= 0 ? wasText(*m_plan, line) : QString();
        if (!was.isEmpty())
            text = tr("%1 (%2)", "title of a line, and its earlier number").arg(text, was);
        return text.isEmpty() ? QVariant() : QVariant(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
    }
    case Qt::AccessibleTextRole: {
        const QString text = cellText(row, index.column()).simplified();
        if (!title || line < 0)
            return tr("%1: %2").arg(label(columnKey(index.column())), text);
        return tr("%1 %2, %3, level %4", "kind of line, number, title, depth in the outline")
            .arg(planLevelText(m_plan->lines[line].level), m_plan->number(line), text)
            .arg(m_plan->lines[line].depth + 1);
    }
    case Qt::FontRole:
        return title && m_context.theme && line >= 0 && m_plan->lines[line].level != PlanLevel::Activity
            ? QVariant(m_context.theme->font(Theme::Type::Body, true))
            : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    case IdRole: return idAt(row).toString();
    case DepthRole:
        return title ? QVariant(line < 0 ? m_pendingDepth : m_plan->lines[line].depth) : QVariant();
    case FoldsRole: return title && folds(row);
    case NumberRole: {
        if (!title || line < 0)
            return {};
        const QString was = wasText(*m_plan, line);
        return was.isEmpty()
            ? m_plan->number(line)
            : tr("%1 (%2)", "number of a line, and its earlier one").arg(m_plan->number(line), was);
    }
    case UnreadRole:
        return m_context.drafts && line >= 0
            && m_context.drafts->isUnread(idAt(row).toString(), columnKey(index.column()));
    default: return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    const FieldSpec *field = kindOf<Activity>().spec.field(m_columns[section]);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return label(m_columns[section]);
    case Qt::ToolTipRole: return field && *field->help ? QVariant(field->helpText()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    default: return {};
    }
}

QList<QStringList> OutlineModel::table(const RecordIds &records, bool headings) const
{
    QList<QStringList> rows;
    if (headings) {
        QStringList labels{kindOf<Activity>().spec.field(u"number")->labelText(),
                           kindOf<Activity>().spec.field(u"title")->labelText()};
        for (const QString &key : m_columns.mid(1))
            labels << label(key);
        rows << labels;
    }
    for (const RecordId &id : records) {
        const int row = rowOf(id);
        const Row *held = row < 0 ? nullptr : rowOfLine(row);
        if (!held)
            continue;
        const Row own = *held;
        QStringList cells{m_plan->number(lineAt(row))};
        for (int column = 0; column < m_columns.size(); ++column) {
            const FieldSpec *field = own.spec->field(m_columns[column]);
            cells << (m_columns[column] == u"level" ? cellText(row, column)
                          : field ? editableText(m_context, *field, own.value(m_columns[column]))
                                  : QString());
        }
        rows << cells;
    }
    return rows;
}

}  // namespace tri::ui
