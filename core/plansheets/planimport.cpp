// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/planimport.h"

#include "core/plansheets/newnumbers.h"
#include "core/plansheets/planrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(PlanSheets)
};

/// What a line was when the workbook was written.
struct Base {
    Row row;
    bool known = false;
};

class Planner {
public:
    Planner(const Workspace &workspace, const PlanBook &book, IdSource &ids, const PlanImportOptions &options)
        : m_workspace(workspace), m_book(book), m_options(options),
          m_records(workspace, book.language, book.highest),
          m_cells(m_records, m_changes, options.locale, book.language),
          m_finder(m_records, book, m_cells, ids)
    {
    }

    Result<PlanChanges> run(const RecordId &plan)
    {
        m_changes.plan = plan;
        if (const Status fits = checkPlan(plan); !fits)
            return fail(fits.error());
        if (const Status read = m_records.read(plan, m_options.progress); !read)
            return fail(read.error());
        for (const PlanFinding &finding : m_book.findings)
            m_changes.add(finding);
        Result<QList<PlanLineWork>> work = m_finder.run();
        if (!work)
            return fail(work.error());
        begin(m_options.progress, work->size());
        for (PlanLineWork &one : *work) {
            if (const Status going = advance(m_options.progress); !going)
                return fail(going.error());
            if (one.skipped)
                continue;
            if (one.isNew())
                makeNew(one);
            else
                compare(one);
        }
        placeNew(*work);
        checkPlanRules(*work, m_records, m_cells);
        if (const Status numbered = numberNewLines(m_workspace, m_records.tree(), *work,
                                                   [this](const PlanLineWork &one) { return isFaulty(one); });
            !numbered)
            return fail(numbered.error());
        for (PlanLineWork &one : *work)
            conclude(one);
        if (m_book.own && m_finder.missing() > 0) {
            m_changes.missing = m_finder.missing();
            m_changes.add(
                {Finding::Severity::Note,
                 {},
                 SheetText::tr("Lines of the plan that are not in the workbook: %1. They stay as they are.")
                     .arg(m_finder.missing())});
        }
        return std::move(m_changes);
    }

private:
    Status checkPlan(const RecordId &plan)
    {
        if (m_book.plan.isNull() || m_book.plan == plan)
            return {};
        const QString other = m_workspace.title(m_book.plan, m_book.language);
        return fail(
            ProblemCode::Invalid,
            other.isEmpty()
                ? SheetText::tr("The workbook is of a work plan that is not in this workspace. Open the "
                                "workspace that it "
                                "was written from.")
                : SheetText::tr("The workbook is of another plan: “%1”. Open that plan and import it there.")
                      .arg(other));
    }

    [[nodiscard]] bool isBlocked(const PlanLineWork &one, int column)
    {
        const PlanTableRow &row = *one.row;
        if (row.broken.contains(column)) {
            m_cells.report(*one.table, row, column,
                           SheetText::tr("The formula has no result (%1). Put the value itself there.")
                               .arg(row.broken.value(column)));
            return true;
        }
        if (row.covered.contains(column)) {
            m_cells.report(*one.table, row, column,
                           SheetText::tr("A merged cell covers this one, so it is left as it is here. Split "
                                         "the cell to change it."),
                           Finding::Severity::Warning);
            return true;
        }
        return false;
    }

    void tellOrigin(const PlanLineWork &one, int column)
    {
        if (one.row->formulas.contains(column))
            m_cells.report(*one.table, *one.row, column, SheetText::tr("The value of the formula was taken."),
                           Finding::Severity::Note);
        if (one.row->merged.contains(column))
            m_cells.report(*one.table, *one.row, column,
                           SheetText::tr("The value of the merged cell was taken."),
                           Finding::Severity::Warning);
    }

    static void put(Row &row, const PlanColumn &column, const FieldValue &value)
    {
        if (column.language.isEmpty()) {
            row.values[column.field] = value;
            return;
        }
        const auto *held = std::get_if<LocalText>(&row.values[column.field]);
        LocalText text = held ? *held : LocalText();
        const auto *said = std::get_if<QString>(&value);
        text.set(column.language, said ? *said : QString());
        row.values[column.field] = text.isEmpty() ? FieldValue() : FieldValue(text);
    }
    static FieldValue valueIn(const Row &row, const PlanColumn &column)
    {
        if (column.language.isEmpty())
            return row.values[column.field];
        const auto *held = std::get_if<LocalText>(&row.values[column.field]);
        const QString text = held ? canonicalText(held->texts.value(column.language)) : QString();
        return text.isEmpty() ? FieldValue() : FieldValue(text);
    }

    void makeNew(PlanLineWork &one)
    {
        const PlanSheet sheet = one.table->sheet;
        one.after = Row(specOf(sheet), one.id);
        if (isLineSheet(sheet))
            one.after.setValue(u"work_plan", m_changes.plan);
        if (!levelWord(sheet).isEmpty())
            one.after.setValue(u"level", levelWord(sheet));
        if (one.row->above > 0)
            one.after.setValue(QLatin1StringView(parentKey(sheet)), m_finder.idOf(one.row->above));
        for (int at = 0; at < one.table->columns.size(); ++at) {
            if (!one.table->columns[at].isValue() || isBlocked(one, at)
                || one.row->cells[at].trimmed().isEmpty())
                continue;
            tellOrigin(one, at);
            if (const auto value = m_cells.read(*one.table, *one.row, at); value && !isEmpty(*value))
                put(one.after, one.table->columns[at], *value);
        }
        nameByNumber(one);
        m_newTitles.insert(one.id, lineTitle(one.after));
    }

    /// A sheet may name an objective by its number alone.
    void nameByNumber(PlanLineWork &one)
    {
        if (m_book.own || levelWord(one.table->sheet).isEmpty() || !isEmpty(one.after.value(u"title"))
            || one.after.text(u"number").isEmpty())
            return;
        const Choice *level = one.after.spec->field(u"level")->choice(levelWord(one.table->sheet));
        const QString title = choiceText(*level, m_book.language) + u' ' + one.after.text(u"number");
        one.after.setValue(u"title", LocalText(m_book.language, title));
        m_cells.report(
            *one.table, *one.row, 0,
            SheetText::tr(
                "The sheet gives only a number and the plan has no such line, so it is called “%1”.")
                .arg(title),
            Finding::Severity::Warning);
    }

    Base baseOf(const PlanLineWork &one)
    {
        const Row &here = *one.here;
        const int column = one.table->columnOf(PlanColumn::Part::Digest);
        const QStringList keys = m_book.digestColumns.value(int(m_records.sheetOf(here)));
        if (!one.keyed || column < 0 || keys.isEmpty())
            return {here, !one.keyed};
        QList<PlanColumn> columns;
        const PlanSheet sheet = m_records.sheetOf(here);
        for (const QString &key : keys)
            if (const PlanColumn parsed = parseColumnKey(sheet, key); parsed.isValue())
                columns << parsed;
        const QString digest = one.row->cells[column].trimmed();
        if (PlanRecords::digest(sheet, here, columns, m_records) == digest)
            return {here, true};
        const auto stamp = Stamp::parse(m_book.state);
        if (!stamp)
            return {here, false};
        const Result<Row> then = m_workspace.rowAt(one.id, *stamp);
        // The sheet that it stood in then may be another one, with columns of its own; its level counts too.
        if (!then || then->spec != here.spec)
            return {here, false};
        const PlanSheet before = m_records.sheetOf(*then);
        QList<PlanColumn> theirs;
        for (const QString &key : m_book.digestColumns.value(int(before)))
            if (const PlanColumn parsed = parseColumnKey(before, key); parsed.isValue())
                theirs << parsed;
        return {*then, PlanRecords::digest(before, *then, theirs, m_records) == digest};
    }

    void compare(PlanLineWork &one)
    {
        one.after = *one.here;
        const Base base = baseOf(one);
        const int action = one.table->columnOf(PlanColumn::Part::Action);
        if (const QString word = action < 0 ? QString() : one.row->cells[action].trimmed(); !word.isEmpty()) {
            if (isDeleteWord(word)) {
                one.deleted = true;
                one.conflict =
                    one.keyed && (!base.known || !difference(base.row, *one.here).fields.isEmpty());
                return;
            }
            m_cells.report(*one.table, *one.row, action,
                           SheetText::tr("Write “%1” here to delete the line, or leave the cell empty.")
                               .arg(deleteWord(m_book.language)),
                           Finding::Severity::Error, QString());
        }
        for (int at = 0; at < one.table->columns.size(); ++at)
            if (one.table->columns[at].isValue())
                compareCell(one, base, at);
        compareLevel(one, base);
        if (one.row->above > 0)
            compareAbove(one);
    }

    void compareCell(PlanLineWork &one, const Base &base, int at)
    {
        const PlanColumn &column = one.table->columns[at];
        const QString text = canonicalText(one.row->cells[at]);
        const QString was = m_records.cell(base.row, column).text;
        // An empty cell of a sheet that is not ours only says that nothing is known.
        if (text == was || (text.isEmpty() && !(m_book.own && one.keyed) && !one.row->broken.contains(at))
            || isBlocked(one, at))
            return;
        const auto read = m_cells.read(*one.table, *one.row, at);
        if (!read)
            return;
        const FieldSpec &field = one.here->spec->fields[std::size_t(column.field)];
        FieldValue value = *read;
        if (field.isList() && field.isLink()) {
            RecordIds all =
                std::holds_alternative<RecordIds>(value) ? std::get<RecordIds>(value) : RecordIds();
            all += m_records.hiddenLinks(*one.here, column.field);
            value = canonical(all.isEmpty() ? FieldValue() : FieldValue(all), field.isSet());
        } else if (isEmpty(value) && !m_records.hiddenLinks(*one.here, column.field).isEmpty()) {
            return;
        }
        const FieldValue here = valueIn(*one.here, column);
        const FieldValue then = valueIn(base.row, column);
        if (value == here || (base.known && value == then))
            return;
        tellOrigin(one, at);
        PlanEdit edit{column.field, column.language, value, m_records.cell(*one.here, column).text, text,
                      was};
        edit.conflict = !base.known || here != then;
        edit.place = one.table->place(*one.row, at);
        add(one, std::move(edit));
    }

    void add(PlanLineWork &one, PlanEdit edit)
    {
        if (edit.conflict)
            m_changes.add({Finding::Severity::Warning, edit.place,
                           SheetText::tr("It was changed here too since the workbook was written: here “%1”, "
                                         "in the workbook “%2”. "
                                         "Here stays unless you choose otherwise.")
                               .arg(edit.oldText, edit.newText)},
                          one.row->uid);
        else
            put(one.after, {PlanColumn::Part::Value, edit.field, edit.language}, edit.after);
        const bool moved =
            edit.field == one.here->spec->indexOf(u"due") && !isEmpty(one.here->values[edit.field]);
        one.edits << std::move(edit);
        const int first = one.here->spec->indexOf(u"first_due");
        if (!moved || first < 0 || !isEmpty(one.here->values[first]))
            return;
        // The date that was agreed first stays on record.
        PlanEdit kept{first, {}, one.here->date(u"due"), {}, one.here->date(u"due").toString()};
        kept.implied = true;
        kept.place = one.edits.last().place;
        if (!one.edits.last().conflict)
            one.after.values[first] = kept.after;
        one.edits << std::move(kept);
    }

    /// A row that was moved to the sheet of another level.
    void compareLevel(PlanLineWork &one, const Base &base)
    {
        const QString word = levelWord(one.table->sheet);
        if (word.isEmpty() || !m_book.own || m_records.sheetOf(base.row) == one.table->sheet
            || m_records.sheetOf(*one.here) == one.table->sheet)
            return;
        const int field = one.here->spec->indexOf(u"level");
        PlanEdit edit{field,
                      {},
                      word,
                      sheetName(m_records.sheetOf(*one.here), m_book.language),
                      sheetName(one.table->sheet, m_book.language)};
        edit.conflict = m_records.sheetOf(base.row) != m_records.sheetOf(*one.here);
        edit.place = one.table->place(*one.row, -1);
        add(one, std::move(edit));
    }

    /// Where the sheet shows by its order what a row stands under.
    void compareAbove(PlanLineWork &one)
    {
        const int field = one.here->spec->indexOf(QLatin1StringView(parentKey(one.table->sheet)));
        const RecordId above = m_finder.idOf(one.row->above);
        const RecordId now = one.here->link(QLatin1StringView(parentKey(one.table->sheet)));
        if (above == now || above.isNull() || above == one.id)
            return;
        const FieldSpec &spec = one.here->spec->fields[std::size_t(field)];
        PlanEdit edit{
            field, {}, above, now.isNull() ? QString() : m_records.linkText(spec, now), nameOf(above)};
        edit.place = one.table->place(*one.row, -1);
        add(one, std::move(edit));
    }

    [[nodiscard]] QString nameOf(const RecordId &id)
    {
        if (const Row *row = m_records.row(id))
            return lineTitle(*row);
        return m_newTitles.value(id);
    }

    [[nodiscard]] QString lineTitle(const Row &row) const
    {
        const auto *title = std::get_if<LocalText>(&row.value(u"title"));
        const QString number = row.spec->indexOf(u"number") < 0 ? QString() : row.text(u"number");
        return (number + u' ' + (title ? title->in(m_book.language) : QString())).trimmed();
    }

    /// New lines come after those that are there, in the order of the file.
    void placeNew(QList<PlanLineWork> &work)
    {
        QHash<RecordId, qint64> last;
        const auto see = [&last](const Row &row, PlanSheet sheet) {
            const auto *order = std::get_if<qint64>(&row.value(u"order"));
            qint64 &most = last[row.link(QLatin1StringView(parentKey(sheet)))];
            most = std::max(most, order ? *order : 0);
        };
        for (const PlanLine &line : m_records.tree().lines)
            see(*m_records.row(line.id), sheetOf(line.level));
        for (PlanLineWork &one : work)
            if (one.isNew() && !one.skipped && isLineSheet(one.table->sheet))
                one.after.setValue(u"order",
                                   ++last[one.after.link(QLatin1StringView(parentKey(one.table->sheet)))]);
    }

    [[nodiscard]] bool isFaulty(const PlanLineWork &one) const
    {
        const QList<int> findings = m_changes.findingsOf.value(one.row->uid);
        return std::any_of(findings.cbegin(), findings.cend(), [this](int at) {
            return m_changes.findings[at].severity == Finding::Severity::Error;
        });
    }

    void conclude(PlanLineWork &one)
    {
        const bool faulty = isFaulty(one);
        const bool does = !one.skipped && (one.isNew() || one.deleted || !one.edits.isEmpty());
        if (!faulty && !does) {
            m_changes.unchanged += !one.skipped;
            return;
        }
        PlanRowChange out;
        out.fate = one.skipped ? PlanRowChange::Fate::Unchanged
            : one.isNew()      ? PlanRowChange::Fate::New
            : one.deleted      ? PlanRowChange::Fate::Deleted
                               : PlanRowChange::Fate::Changed;
        out.sheet = one.table->sheet;
        out.id = one.id;
        out.uid = one.row->uid;
        out.record = one.isNew() ? std::move(one.after) : *one.here;
        if (out.record.spec)
            out.title = lineTitle(out.record);
        if (out.title.isEmpty() && one.table->columnOf(specOf(one.table->sheet).indexOf(u"title")) >= 0)
            out.title = one.row->cells.value(one.table->columnOf(specOf(one.table->sheet).indexOf(u"title")))
                            .simplified();
        out.edits = std::move(one.edits);
        out.place = one.table->place(*one.row, -1);
        out.faulty = faulty;
        out.conflict = one.conflict;
        if (one.conflict)
            m_changes.add(
                {Finding::Severity::Warning, out.place,
                 SheetText::tr(
                     "The line is to be deleted, but it was changed here since the workbook was written. It "
                     "stays unless you choose otherwise.")},
                out.uid);
        m_changes.rows << std::move(out);
    }

    const Workspace &m_workspace;
    const PlanBook &m_book;
    PlanImportOptions m_options;
    PlanChanges m_changes;
    PlanRecords m_records;
    PlanCellReader m_cells;
    PlanRowFinder m_finder;
    QHash<RecordId, QString> m_newTitles;
};

}  // namespace

Result<PlanChanges> planImport(const Workspace &workspace, const RecordId &plan, const PlanBook &book,
                               IdSource &ids, const PlanImportOptions &options)
{
    return Planner(workspace, book, ids, options).run(plan);
}

void setCell(PlanBook &book, const SheetPlace &place, const QString &text)
{
    for (PlanTable &table : book.tables) {
        if (table.name != place.sheet)
            continue;
        for (int column = 0; column < table.columns.size(); ++column) {
            if (table.columns[column].column != place.column)
                continue;
            for (PlanTableRow &row : table.rows) {
                if (row.row != place.row)
                    continue;
                row.cells[column] = text;
                row.broken.remove(column);
                row.covered.remove(column);
            }
        }
    }
}

}  // namespace tri
