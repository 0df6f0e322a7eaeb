// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/planexport.h"

#include "core/base/translations.h"
#include "core/exchange/workbookwriter.h"
#include "core/kinds/planversion.h"
#include "core/plansheets/planrecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

// What the first sheet says, context "PlanSheet". %1 … are filled in.
constexpr const char *kReadMe = QT_TRANSLATE_NOOP("PlanSheet", "Read me");
constexpr const char *kTitle = QT_TRANSLATE_NOOP("PlanSheet", "Work plan: %1");
constexpr const char *kReleased =
    QT_TRANSLATE_NOOP("PlanSheet", "Version %1 of %2, with what was changed since.");
constexpr const char *kNeverReleased =
    QT_TRANSLATE_NOOP("PlanSheet", "No version of the plan has been released yet.");
constexpr const char *kWritten = QT_TRANSLATE_NOOP("PlanSheet", "Written on %1.");
constexpr const char *kForOthers = QT_TRANSLATE_NOOP(
    "PlanSheet", "This copy is for people outside our office: what is internal or sensitive is not in it.");
constexpr const char *kForUs = QT_TRANSLATE_NOOP(
    "PlanSheet", "This copy is for our own office: it holds everything, internal and sensitive lines too.");
constexpr const char *kHow[] = {
    QT_TRANSLATE_NOOP("PlanSheet", "How to fill it in"),
    QT_TRANSLATE_NOOP(
        "PlanSheet",
        "Change cells as you like. Rows may be sorted and columns moved; hidden columns and rows "
        "tell the lines apart, so leave them as they are."),
    QT_TRANSLATE_NOOP("PlanSheet",
                      "To add a line, write it into a new row of its sheet. Its number stands in the column "
                      "“Number”, the number of the line it stands under in the column “%1” or “%2”."),
    QT_TRANSLATE_NOOP(
        "PlanSheet",
        "To delete a line, choose “%1” in the column “Action”. A row that is only taken out of the "
        "sheet is not deleted."),
    QT_TRANSLATE_NOOP("PlanSheet",
                      "Where several names may stand in a cell, separate them with semicolons: IOM; ILO."),
    QT_TRANSLATE_NOOP(
        "PlanSheet",
        "Write dates as dates. Where only the month or the year is known, write 2014-05 or 2014."),
    QT_TRANSLATE_NOOP("PlanSheet", "How to return it"),
    QT_TRANSLATE_NOOP(
        "PlanSheet",
        "Save it as an Excel workbook (.xlsx) under any name and send it back to the office that sent "
        "it. There, each change is shown next to what stood there before, and is taken or left."),
};

class Exporter {
public:
    Exporter(const Workspace &workspace, const PlanExportOptions &options)
        : m_workspace(workspace), m_options(options),
          m_records(workspace, options.language, options.forOthers ? Handling::Shared : Handling::Sensitive)
    {
    }

    Result<Export> run(const RecordId &plan)
    {
        if (const Status read = m_records.read(plan, m_options.progress); !read)
            return fail(read.error());
        if (parseHandling(m_records.tree().plan.handling) > m_records.highest()
            && !m_records.tree().plan.handling.isEmpty())
            return fail(
                ProblemCode::Invalid,
                QCoreApplication::translate(
                    "PlanSheets",
                    "The plan itself is only for our own office. Widen its handling, or write a copy for "
                    "our own office."));
        qint64 rows = 0;
        for (const PlanSheet sheet : kPlanSheets)
            rows += m_records.of(sheet).size();
        begin(m_options.progress, rows);
        const Result<QStringList> readMe = firstPage();
        if (!readMe)
            return fail(readMe.error());
        m_writer.addPage(word(kReadMe), *readMe, isRightToLeft(m_options.language));
        for (const PlanSheet sheet : kPlanSheets)
            if (const Status written = write(sheet); !written)
                return fail(written.error());
        if (const Status hidden = writeHidden(plan); !hidden)
            return fail(hidden.error());
        Result<QByteArray> bytes = m_writer.finish();
        if (!bytes)
            return fail(bytes.error());
        m_result.bytes = *std::move(bytes);
        m_result.recordsLeftOut = m_result.hidden = m_records.leftOut();
        m_result.linksLeftOut = m_records.linksLeftOut();
        return std::move(m_result);
    }

private:
    [[nodiscard]] QString word(const char *text) const
    {
        return textIn(m_options.language, "PlanSheet", text);
    }

    Result<QStringList> firstPage()
    {
        const WorkPlan &plan = m_records.tree().plan;
        const QLocale locale(m_options.language);
        QString title = plan.title.in(m_options.language);
        if (!plan.reference.isEmpty())
            title += u" ("_s + plan.reference + u')';
        QStringList lines{word(kTitle).arg(title)};
        Reader reader(m_workspace);
        const PlanVersion *last = nullptr;
        const QList<PlanVersion> versions = reader.linked<PlanVersion>("work_plan", plan.id);
        for (const PlanVersion &one : versions)
            if (!last || one.number.value_or(0) > last->number.value_or(0))
                last = &one;
        if (reader.problem())
            return fail(*reader.problem());
        lines << (last ? word(kReleased).arg(last->number.value_or(0)).arg(longDate(last->date, locale))
                       : word(kNeverReleased));
        if (m_options.today.isValid())
            lines << word(kWritten).arg(longDate(PartialDate(m_options.today), locale));
        lines << word(m_options.forOthers ? kForOthers : kForUs) << QString();
        for (const char *paragraph : kHow) {
            QString text = word(paragraph);
            if (text.contains(u"%2"))
                text = text.arg(parentHeading(PlanSheet::Outcomes), parentHeading(PlanSheet::Activities));
            else if (text.contains(u"%1"))
                text = text.arg(deleteWord(m_options.language));
            lines << text;
        }
        return lines;
    }

    [[nodiscard]] QString parentHeading(PlanSheet sheet) const
    {
        const int field = specOf(sheet).indexOf(QLatin1StringView(parentKey(sheet)));
        return columnHeading(sheet, {PlanColumn::Part::Value, field}, m_options.language);
    }

    /// The chosen language, then the others that the field's texts use.
    QStringList languagesOf(PlanSheet sheet, int field) const
    {
        QSet<QString> used;
        for (const RecordId &id : m_records.of(sheet))
            if (const auto *text = std::get_if<LocalText>(&m_records.row(id)->values[field]))
                for (auto it = text->texts.keyBegin(); it != text->texts.keyEnd(); ++it)
                    used.insert(*it);
        used.remove(m_options.language);
        QStringList others(used.cbegin(), used.cend());
        std::sort(others.begin(), others.end());
        return QStringList{m_options.language} + others;
    }

    QList<PlanColumn> columnsOf(PlanSheet sheet)
    {
        QList<PlanColumn> columns{
            {PlanColumn::Part::Key}, {PlanColumn::Part::Digest}, {PlanColumn::Part::Action}};
        const QList<int> fields = sheetFields(sheet, m_records.highest());
        m_result.fieldsLeftOut += int(sheetFields(sheet, Handling::Sensitive).size() - fields.size());
        for (const int field : fields) {
            if (!specOf(sheet).fields[std::size_t(field)].isLocal()) {
                columns << PlanColumn{PlanColumn::Part::Value, field};
                continue;
            }
            for (const QString &language : languagesOf(sheet, field))
                columns << PlanColumn{PlanColumn::Part::Value, field, language};
        }
        return columns;
    }

    int listOf(const QStringList &items)
    {
        if (items.isEmpty())
            return -1;
        const qsizetype known = m_lists.indexOf(items);
        if (known >= 0)
            return int(known);
        m_lists << items;
        return m_writer.addList(items);
    }

    WorkbookWriter::Column columnFor(PlanSheet sheet, const PlanColumn &column)
    {
        WorkbookWriter::Column out{columnKey(sheet, column),
                                   columnHeading(sheet, column, m_options.language)};
        out.hidden = column.part == PlanColumn::Part::Key || column.part == PlanColumn::Part::Digest;
        if (column.part == PlanColumn::Part::Action) {
            out.list = listOf({deleteWord(m_options.language)});
            out.closed = true;
        }
        if (!column.isValue())
            return out;
        const FieldSpec &field = specOf(sheet).fields[std::size_t(column.field)];
        if (*field.help)
            out.hint = textIn(m_options.language, "Help", field.help);
        if (field.isLong())
            out.shape = CellSink::Shape::Paragraphs;
        else if (field.type == FieldType::Date)
            out.shape = CellSink::Shape::Date;
        else if (field.type == FieldType::Integer || field.type == FieldType::Decimal)
            out.shape = CellSink::Shape::Number;
        if (!field.choices.empty()) {
            QStringList words;
            for (const Choice &choice : field.choices)
                words << choiceText(choice, m_options.language);
            out.list = listOf(words);
            out.closed = field.type == FieldType::Choice;
        } else if (field.type == FieldType::Flag) {
            out.list = listOf(
                {textIn(m_options.language, "Value", "Yes"), textIn(m_options.language, "Value", "No")});
        } else if (field.isLink()) {
            out.list = listOf(m_records.names(field));
        }
        return out;
    }

    Status write(PlanSheet sheet)
    {
        const QList<PlanColumn> columns = columnsOf(sheet);
        QStringList keys;
        WorkbookWriter::Sheet form{
            sheetName(sheet, m_options.language), {}, 0, isRightToLeft(m_options.language)};
        for (const PlanColumn &column : columns) {
            form.columns << columnFor(sheet, column);
            if (column.isValue())
                keys << columnKey(sheet, column);
            const bool number =
                column.isValue() && specOf(sheet).fields[std::size_t(column.field)].keyText() == u"number";
            if (number || column.part == PlanColumn::Part::Action)
                form.frozen = int(form.columns.size());
        }
        m_hidden << std::pair(u"columns."_s + sheetKey(sheet), keys.join(u';'))
                 << std::pair(u"rows."_s + sheetKey(sheet), QString::number(m_records.of(sheet).size()));
        m_writer.beginSheet(form);
        for (const RecordId &id : m_records.of(sheet)) {
            if (const Status going = advance(m_options.progress); !going)
                return going;
            writeRow(sheet, *m_records.row(id), columns);
            ++m_result.records;
        }
        m_writer.endSheet();
        return {};
    }

    void writeRow(PlanSheet sheet, const Row &row, const QList<PlanColumn> &columns)
    {
        for (const PlanColumn &column : columns) {
            switch (column.part) {
            case PlanColumn::Part::Key: m_writer.text(row.id.toString()); break;
            case PlanColumn::Part::Digest:
                m_writer.text(PlanRecords::digest(sheet, row, columns, m_records));
                break;
            case PlanColumn::Part::Action:
            case PlanColumn::Part::Unknown: m_writer.text({}); break;
            case PlanColumn::Part::Value: {
                const PlanCell cell = m_records.cell(row, column);
                if (!cell.date.isNull())
                    m_writer.date(cell.date);
                else if (cell.isNumber)
                    m_writer.number(cell.text);
                else
                    m_writer.text(cell.text);
            }
            }
        }
        m_writer.endRow();
    }

    Status writeHidden(const RecordId &plan)
    {
        const Result<QList<CommitInfo>> last = m_workspace.log(1);
        if (!last)
            return fail(last.error());
        QList<std::pair<QString, QString>> pairs{
            {u"format"_s, QString::number(kPlanBookFormat)},
            {u"plan"_s, plan.toString()},
            {u"language"_s, m_options.language},
            {u"handling"_s, handlingKey(m_records.highest())},
            {u"state"_s, last->isEmpty() ? QString() : last->first().stamp.toString()},
        };
        m_writer.addHidden(kPlanBookSheet, pairs + m_hidden);
        return {};
    }

    const Workspace &m_workspace;
    PlanExportOptions m_options;
    PlanRecords m_records;
    WorkbookWriter m_writer;
    Export m_result;
    QList<QStringList> m_lists;
    QList<std::pair<QString, QString>> m_hidden;
};

}  // namespace

Result<Export> exportPlan(const Workspace &workspace, const RecordId &plan, const PlanExportOptions &options)
{
    return Exporter(workspace, options).run(plan);
}

QString planFileName(const Workspace &workspace, const RecordId &plan)
{
    const Result<Row> row = workspace.row(plan);
    QString name = row ? row->reference() : QString();
    if (name.isEmpty())
        name = workspace.title(plan).left(60);
    for (const QChar bad : u"/\\:*?\"<>|"_s)
        name.replace(bad, u'-');
    return (name.isEmpty() ? u"plan"_s : name) + u".xlsx"_s;
}

}  // namespace tri
