// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/planrows.h"

#include "core/base/likeness.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(PlanSheets)
};

QString nameKey(const RecordSpec &spec, const QString &name)
{
    return QLatin1StringView(spec.key) + u'/' + LinkIndex::folded(name);
}

}  // namespace

QString PlanRowFinder::keyText(const PlanLineWork &work) const
{
    const int column = work.table->columnOf(PlanColumn::Part::Key);
    return column < 0 ? QString() : work.row->cells[column].trimmed();
}

/// The text of a field's cell; of a text in several languages, the first that is filled.
QString PlanRowFinder::cellOf(const PlanLineWork &work, const char *field) const
{
    const int index = specOf(work.table->sheet).indexOf(QLatin1StringView(field));
    for (int at = 0; index >= 0 && at < work.table->columns.size(); ++at)
        if (work.table->columns[at].isValue() && work.table->columns[at].field == index)
            if (const QString text = work.row->cells[at].simplified(); !text.isEmpty())
                return text;
    return {};
}

Result<QList<PlanLineWork>> PlanRowFinder::run()
{
    for (const PlanSheet sheet : kPlanSheets)
        for (const PlanTable &table : m_book.tables)
            if (table.sheet == sheet)
                for (const PlanTableRow &row : table.rows)
                    m_work << PlanLineWork{&table, &row, {}};
    if (const Status known = readStrangers(); !known)
        return fail(known.error());
    for (PlanLineWork &work : m_work)
        if (!keyText(work).isEmpty())
            findKeyed(work);
    tellDoubles();
    collectCandidates();
    for (PlanLineWork &work : m_work) {
        if (work.id.isNull() && !work.skipped)
            findUnkeyed(work);
        m_idOf.insert(work.row->uid, work.id);
        if (work.skipped)
            continue;
        const RecordSpec &spec = specOf(work.table->sheet);
        for (const char *field : {"number", "reference"})
            if (isLineSheet(work.table->sheet))
                m_cells.know(cellOf(work, field), work.id, spec);
    }
    for (const PlanLineWork &work : std::as_const(m_work))
        if (work.isNew() && !work.skipped && isLineSheet(work.table->sheet))
            m_cells.know(cellOf(work, "title"), work.id, specOf(work.table->sheet));
    for (const PlanSheet sheet : kPlanSheets)
        for (const RecordId &id : m_records.of(sheet))
            m_missing += !m_found.contains(id);
    return std::move(m_work);
}

/// Keys of no line of this plan: lines of other plans, of the trash, or made up.
Status PlanRowFinder::readStrangers()
{
    RecordIds unknown;
    for (const PlanLineWork &work : std::as_const(m_work))
        if (const auto id = RecordId::parse(keyText(work)); id && !m_records.row(*id))
            unknown << *id;
    const Result<QList<Row>> rows = m_records.workspace().rows(unknown);
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows)
        m_strangers.insert(row.id, row);
    return {};
}

void PlanRowFinder::findKeyed(PlanLineWork &work)
{
    const int column = work.table->columnOf(PlanColumn::Part::Key);
    const auto id = RecordId::parse(keyText(work));
    work.keyed = true;
    if (!id || id->isNull()) {
        m_cells.report(
            *work.table, *work.row, column,
            SheetText::tr("The hidden key of the row was changed. Without a key the row is a new line."),
            Finding::Severity::Error, QString());
        work.skipped = true;
        return;
    }
    work.id = *id;
    work.here = m_records.row(*id);
    if (work.here && work.here->spec != &specOf(work.table->sheet)) {
        m_cells.report(
            *work.table, *work.row, column,
            SheetText::tr("The row comes from another sheet: it is of the kind %1. Put it back there.")
                .arg(work.here->spec->labelText()));
        work.skipped = true;
        return;
    }
    if (!work.here || m_records.isLeftOut(*work.here)) {
        tellStranger(work, *id);
        return;
    }
    m_found.insert(*id);
    m_rowsOf[*id] << int(&work - m_work.data());
}

void PlanRowFinder::tellStranger(PlanLineWork &work, const RecordId &id)
{
    const int column = work.table->columnOf(PlanColumn::Part::Key);
    work.skipped = true;
    const auto stranger = m_strangers.constFind(id);
    if (stranger == m_strangers.cend()) {
        m_cells.report(
            *work.table, *work.row, column,
            SheetText::tr(
                "No line of this workspace has the key of this row. Without a key the row is a new line."),
            Finding::Severity::Error, QString());
        return;
    }
    if (!stranger->deleted) {
        m_cells.report(
            *work.table, *work.row, column,
            SheetText::tr(
                "The line is of another plan now. Without a key the row is a new line of this one."),
            Finding::Severity::Error, QString());
        return;
    }
    const int action = work.table->columnOf(PlanColumn::Part::Action);
    const bool wanted = action >= 0 && isDeleteWord(work.row->cells[action]);
    bool edited = false;
    for (int at = 0; at < work.table->columns.size(); ++at)
        if (work.table->columns[at].isValue() && stranger->spec == &specOf(work.table->sheet))
            edited |=
                canonicalText(work.row->cells[at]) != m_records.cell(*stranger, work.table->columns[at]).text;
    if (edited && !wanted)
        m_cells.report(
            *work.table, *work.row, -1,
            SheetText::tr(
                "The line was deleted here after the workbook was written, and the row was changed. Restore "
                "it from the trash first, or take the row out."));
    else
        m_cells.report(
            *work.table, *work.row, -1,
            SheetText::tr("The line was deleted here after the workbook was written; it stays deleted."),
            Finding::Severity::Note);
}

bool PlanRowFinder::isSame(const PlanLineWork &a, const PlanLineWork &b)
{
    return a.table == b.table && a.row->cells == b.row->cells;
}

/// A row that was copied has the key of the first. Which of them is meant to be new only the person knows.
void PlanRowFinder::tellDoubles()
{
    for (const QList<int> &rows : std::as_const(m_rowsOf)) {
        const PlanLineWork &first = m_work[rows.first()];
        bool different = false;
        for (const int at : rows.mid(1)) {
            PlanLineWork &other = m_work[at];
            const bool same = isSame(first, other);
            other.skipped = true;
            different |= !same;
            m_cells.report(
                *other.table, *other.row, other.table->columnOf(PlanColumn::Part::Key),
                same
                    ? SheetText::tr("The row is a copy of row %1 with nothing changed, so it is passed over.")
                          .arg(first.row->row)
                    : SheetText::tr(
                          "The row has the same key as row %1. If it is a new line, empty its key; else "
                          "take one of the two out.")
                          .arg(first.row->row),
                same ? Finding::Severity::Warning : Finding::Severity::Error,
                same ? std::nullopt : std::optional(QString()));
        }
        if (different)
            m_cells.report(
                *first.table, *first.row, first.table->columnOf(PlanColumn::Part::Key),
                SheetText::tr("Row %1 has the same key with other contents.").arg(m_work[rows[1]].row->row));
    }
}

void PlanRowFinder::collectCandidates()
{
    for (const PlanSheet sheet : kPlanSheets)
        for (const RecordId &id : m_records.of(sheet)) {
            if (m_found.contains(id))
                continue;
            const Row &row = *m_records.row(id);
            if (!row.reference().isEmpty())
                m_byReference[nameKey(*row.spec, row.reference())] << id;
            if (const QString number = row.spec->indexOf(u"number") < 0 ? QString() : row.text(u"number");
                !number.isEmpty())
                m_byNumber[nameKey(*row.spec, number)] << id;
            if (const auto *title = std::get_if<LocalText>(&row.value(u"title")))
                for (const QString &text : title->texts)
                    if (RecordIds &ids = m_byTitle[nameKey(*row.spec, text)]; !ids.contains(id))
                        ids << id;
        }
}

/// Whether the record stands under the line that the row names.
bool PlanRowFinder::standsAlike(const PlanLineWork &work, const Row &row) const
{
    const RecordId parent = row.link(QLatin1StringView(parentKey(work.table->sheet)));
    if (work.row->above > 0)
        return m_idOf.value(work.row->above) == parent;
    const QString name = cellOf(work, parentKey(work.table->sheet));
    const int field = work.here ? -1 : row.spec->indexOf(QLatin1StringView(parentKey(work.table->sheet)));
    if (field < 0 || name.isEmpty())
        return parent.isNull();
    return LinkIndex::folded(m_records.cell(row, {PlanColumn::Part::Value, field}).text)
        == LinkIndex::folded(name);
}

const Row *PlanRowFinder::likeOne(const PlanLineWork &work) const
{
    const RecordSpec &spec = specOf(work.table->sheet);
    const auto free = [this, &spec](const QHash<QString, RecordIds> &names, const QString &name) {
        RecordIds ids = name.isEmpty() ? RecordIds() : names.value(nameKey(spec, name));
        ids.removeIf([this](const RecordId &id) { return m_found.contains(id); });
        return ids;
    };
    if (const RecordIds ids = free(m_byReference, cellOf(work, "reference")); ids.size() == 1)
        return m_records.row(ids.first());
    const QString title = cellOf(work, "title");
    const RecordIds alike = free(m_byTitle, title);
    if (alike.size() == 1)
        return m_records.row(alike.first());
    for (const RecordId &id : alike)
        if (standsAlike(work, *m_records.row(id)))
            return m_records.row(id);
    if (const RecordIds ids = free(m_byNumber, cellOf(work, "number")); ids.size() == 1) {
        const Row *row = m_records.row(ids.first());
        const auto *text = std::get_if<LocalText>(&row->value(u"title"));
        if (title.isEmpty() && !m_book.own)
            return row;
        if (text && !nearestText(title, QStringList(text->texts.cbegin(), text->texts.cend())).isEmpty())
            return row;
    }
    return nullptr;
}

void PlanRowFinder::findUnkeyed(PlanLineWork &work)
{
    const int action = work.table->columnOf(PlanColumn::Part::Action);
    work.here = likeOne(work);
    if (work.here) {
        work.id = work.here->id;
        m_found.insert(work.id);
        return;
    }
    if (action >= 0 && isDeleteWord(work.row->cells[action])) {
        m_cells.report(*work.table, *work.row, action,
                       SheetText::tr("The row is no line of the plan yet, so there is nothing to delete."),
                       Finding::Severity::Warning);
        work.skipped = true;
        return;
    }
    work.id = m_ids.nextId();
}

}  // namespace tri
