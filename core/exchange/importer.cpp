// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/exchange/cellreader.h"
#include "core/exchange/icsplan.h"
#include "core/exchange/lookalikes.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// One line of the file and the record it stands for.
struct Line {
    const CsvRecord *source = nullptr;
    Row before;
    Row row;
    bool isNew = false;
    bool hasId = false;        ///< the file names the record by its id
    bool byReference = false;  ///< found by its reference, which therefore is no change
};

class Planner {
public:
    Planner(const Workspace &workspace, const RecordSpec &kind, const CsvTable &table, IdSource &ids,
            const ImportOptions &options)
        : m_workspace(workspace), m_kind(kind), m_table(table), m_ids(ids), m_options(options),
          m_index(workspace), m_cells(kind, table, m_index, m_plan, options), m_lookalikes(workspace, kind)
    {
        m_plan.kind = &kind;
        m_plan.changes.origin = options.origin;
        m_plan.changes.label = {options.origin == Origin::Paste ? u"paste"_s : u"import"_s, kind.keyText(), {}, {}, 0};
    }

    Result<ImportPlan> run()
    {
        m_cells.setColumns(matchColumns(m_kind, m_table, m_plan, m_options.language));
        if (m_plan.hasErrors())
            return std::move(m_plan);
        tellWhatReadingFound();
        if (const Status loaded = m_index.load(m_kind); !loaded)
            return fail(loaded.error());
        if (const Status known = readStrangers(); !known)
            return fail(known.error());
        // Links may lead to lines further down, so all lines have their identity and names before any link is read.
        begin(m_options.progress, m_table.records.size() * 2);
        QList<Line> lines;
        for (const CsvRecord &record : m_table.records) {
            if (const Status going = advance(m_options.progress); !going)
                return fail(going.error());
            Line line;
            line.source = &record;
            if (!identify(line))
                continue;
            m_cells.read(record, line.row, CellReader::What::Values,
                         line.byReference ? m_cells.referenceColumn() : -1);
            if (const Status alike = meetLookalike(line); !alike)
                return fail(alike.error());
            m_index.add(line.row);
            lines << std::move(line);
        }
        for (Line &line : lines) {
            if (const Status going = advance(m_options.progress); !going)
                return fail(going.error());
            m_cells.read(*line.source, line.row, CellReader::What::Links);
            conclude(line);
        }
        std::stable_sort(m_plan.findings.begin(), m_plan.findings.end(),
                         [](const ImportFinding &a, const ImportFinding &b) { return a.line < b.line; });
        if (m_options.leaveOutFaulty)
            leaveOutFaulty();
        else if (m_plan.hasErrors())
            m_plan.changes.records.clear();
        m_plan.changes.label.count = int(m_plan.changes.records.size());
        return std::move(m_plan);
    }

private:
    [[nodiscard]] QString idText(const CsvRecord &record) const
    {
        return CellReader::cell(record, m_cells.idColumn()).trimmed();
    }

    /// A cell that could not be read came empty; whoever fills it has mended it.
    void tellWhatReadingFound()
    {
        QHash<int, const CsvRecord *> records;
        for (const CsvRecord &record : m_table.records)
            records.insert(record.line, &record);
        for (const ImportFinding &finding : m_table.findings) {
            const CsvRecord *record = records.value(finding.line);
            const qsizetype column = m_table.header.indexOf(finding.column);
            if (finding.severity != Finding::Severity::Error || !record
                || CellReader::cell(*record, column).isEmpty())
                m_plan.add(finding);
        }
    }

    /// Ids in the file that no living record of this kind has: new ones, records of other kinds, or the trash.
    Status readStrangers()
    {
        RecordIds unknown;
        for (const CsvRecord &record : m_table.records)
            if (const auto id = RecordId::parse(idText(record)); id && !m_index.row(*id))
                unknown << *id;
        const Result<QList<Row>> rows = m_workspace.rows(unknown);
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows)
            m_strangers.insert(row.id, row);
        return {};
    }

    /// Takes out the changes of faulty lines, and then of lines that link to a record which is not made for that reason.
    void leaveOutFaulty()
    {
        RecordIds missing;
        for (bool more = true; more;) {
            more = false;
            for (qsizetype i = m_plan.changes.records.size() - 1; i >= 0; --i) {
                const RecordChange &change = m_plan.changes.records[i];
                const int line = m_seen.value(change.id);
                if (!m_plan.faultyLines.contains(line)) {
                    if (!linksToOne(change, missing))
                        continue;
                    m_plan.add({line, {}, {}, ImportText::tr("It links to a line that is left out."), Finding::Severity::Error});
                }
                if (change.life == LifeChange::Create)
                    missing << change.id;
                --(change.life == LifeChange::Create ? m_plan.created : m_plan.changed);
                m_plan.changes.records.removeAt(i);
                more = true;
            }
        }
    }

    static bool linksToOne(const RecordChange &change, const RecordIds &missing)
    {
        return std::any_of(change.fields.cbegin(), change.fields.cend(), [&missing](const FieldChange &field) {
            const auto *one = std::get_if<RecordId>(&field.after);
            const auto *many = std::get_if<RecordIds>(&field.after);
            return (one && missing.contains(*one))
                || (many && std::any_of(many->cbegin(), many->cend(), [&](const RecordId &id) { return missing.contains(id); }));
        });
    }

    bool identify(Line &line)
    {
        const CsvRecord &record = *line.source;
        line.hasId = !idText(record).isEmpty();
        if (line.hasId ? !identifyById(line) : !identifyByReference(line))
            return false;
        line.before = line.row;
        if (const auto first = m_seen.constFind(line.row.id); first != m_seen.cend()) {
            m_cells.report(record, line.hasId ? m_cells.idColumn() : m_cells.referenceColumn(),
                           ImportText::tr("Line %1 stands for the same record already.").arg(*first));
            return false;
        }
        m_seen.insert(line.row.id, record.line);
        return checkReference(line);
    }

    bool identifyById(Line &line)
    {
        const auto refuse = [this, &line](const QString &text) {
            m_cells.report(*line.source, m_cells.idColumn(), text);
            return false;
        };
        const auto id = RecordId::parse(idText(*line.source));
        if (!id || id->isNull())
            return refuse(ImportText::tr("This is no record id: 26 letters and digits, as an export writes them."));
        const auto stranger = m_strangers.constFind(*id);
        const Row *known = stranger != m_strangers.cend() ? &*stranger : m_index.row(*id);
        if (!known) {
            line.row = Row(m_kind, *id);
            line.isNew = true;
            return true;
        }
        if (known->spec != &m_kind)
            return refuse(ImportText::tr("This id belongs to a record of another kind: %1.")
                              .arg(known->spec ? known->spec->labelText() : ImportText::tr("unknown")));
        if (known->deleted)
            return refuse(ImportText::tr("This record is in the trash. Restore it first, or take the line out."));
        line.row = *known;
        return true;
    }

    bool identifyByReference(Line &line)
    {
        const QString reference = CellReader::cell(*line.source, m_cells.referenceColumn());
        const LinkIndex::Match match =
            reference.trimmed().isEmpty() ? LinkIndex::Match() : m_index.byReference(m_kind, reference);
        if (!match.ambiguous.isEmpty()) {
            m_cells.report(*line.source, m_cells.referenceColumn(),
                           ImportText::tr("%1 records have this reference. Name the right one in a column record_id.")
                               .arg(match.ambiguous.size()));
            return false;
        }
        line.isNew = match.id.isNull();
        line.byReference = !line.isNew;
        line.row = line.isNew ? Row(m_kind, m_ids.nextId()) : *m_index.row(match.id);
        return true;
    }

    /// A reference that is newly given must not be given already. Where ids say which record is meant it is only a
    /// warning: a merge can give one number twice, and such a workspace must be importable too.
    bool checkReference(const Line &line)
    {
        const QString name = LinkIndex::folded(CellReader::cell(*line.source, m_cells.referenceColumn()));
        if (name.isEmpty() || line.byReference || LinkIndex::folded(line.row.reference()) == name)
            return true;
        const LinkIndex::Match taken = m_index.byReference(m_kind, name);
        if (taken.id.isNull() && taken.ambiguous.isEmpty())
            return true;
        const bool sure = line.hasId && line.isNew;
        const int before = m_seen.value(taken.id);
        m_cells.report(*line.source, m_cells.referenceColumn(),
                       before > 0 ? ImportText::tr("Line %1 has the same reference.").arg(before)
                                  : ImportText::tr("Another record has this reference already."),
                       sure ? Finding::Severity::Warning : Finding::Severity::Error);
        return sure;
    }

    /// A new line that has the title and the day of a record that is here never becomes a second one in silence.
    Status meetLookalike(Line &line)
    {
        if (!line.isNew || line.hasId)
            return {};
        const Result<RecordId> alike = m_lookalikes.of(line.row);
        if (!alike)
            return fail(alike.error());
        const Row *known = alike->isNull() || m_seen.contains(*alike) ? nullptr : m_index.row(*alike);
        if (!known)
            return {};
        ++m_plan.lookalikes;
        const QString name = m_workspace.title(known->id);
        if (!m_options.updateLookalikes) {
            m_plan.add({line.source->line,
                        {},
                        {},
                        ImportText::tr(
                            "“%1” exists already with this title and day. As a new record it would be there "
                            "twice.")
                            .arg(name),
                        Finding::Severity::Warning});
            return {};
        }
        m_plan.add({line.source->line,
                    {},
                    {},
                    ImportText::tr("“%1” exists already with this title and day, and is updated.").arg(name),
                    Finding::Severity::Note});
        takeOver(line, *known);
        return {};
    }

    /// What the line says, over what the record holds. Of the title, which is the same, our spelling stays.
    void takeOver(Line &line, const Row &known)
    {
        const Row read = line.row;
        const QList<int> named = m_kind.titleFields();
        m_seen.remove(read.id);
        m_seen.insert(known.id, line.source->line);
        line.isNew = false;
        line.row = line.before = known;
        for (int i = 0; i < int(read.values.size()); ++i) {
            LocalText text;
            if (const auto *there = std::get_if<LocalText>(&known.values[i]))
                text = *there;
            if (const auto *words = std::get_if<LocalText>(&read.values[i])) {
                const QString original = text.isEmpty() ? words->original : text.original;
                for (auto it = words->texts.cbegin(); it != words->texts.cend(); ++it)
                    if (!named.contains(i) || !text.has(it.key()))
                        text.set(it.key(), it.value());
                text.original = original;
                line.row.values[i] = canonical(FieldValue(text));
            } else if (!isEmpty(read.values[i]) && !named.contains(i)) {
                line.row.values[i] = read.values[i];
            }
        }
    }

    void conclude(const Line &line)
    {
        RecordChange change = line.isNew ? creation(line.row) : difference(line.before, line.row);
        if (!line.isNew && change.fields.isEmpty()) {
            ++m_plan.unchanged;
            m_plan.fates.insert(line.source->line, ImportPlan::Fate::Unchanged);
            return;
        }
        ++(line.isNew ? m_plan.created : m_plan.changed);
        m_plan.fates.insert(line.source->line, line.isNew ? ImportPlan::Fate::Created : ImportPlan::Fate::Changed);
        reportRules(line);
        m_plan.changes.records << std::move(change);
    }

    /// Required fields and the kind's own rules; what was so before is not the file's doing.
    void reportRules(const Line &line)
    {
        if (!line.isNew)
            reportLocks(line);
        const QList<Finding> old = line.isNew ? QList<Finding>() : checkRow(line.before);
        for (const Finding &finding : checkRow(line.row)) {
            const bool known = std::any_of(old.cbegin(), old.cend(), [&finding](const Finding &f) {
                return f.field == finding.field && f.text == finding.text;
            });
            const qsizetype column = m_cells.columnOfField(finding.field);
            if (known || m_cells.isRefused(*line.source, column))
                continue;
            // A line with its own id was a record already, perhaps an unfinished one; refusing it would lose it.
            const bool lenient = line.isNew && line.hasId && finding.severity == Finding::Severity::Error;
            m_plan.add({line.source->line, column < 0 ? finding.field : m_table.header[column].trimmed(),
                        CellReader::cell(*line.source, column), finding.fullText(),
                        lenient ? Finding::Severity::Warning : finding.severity});
        }
    }

    /// What is settled between people is not changed by a file, on the desk or from a script.
    void reportLocks(const Line &line)
    {
        for (const FieldChange &change : difference(line.before, line.row).fields) {
            const FieldSpec &field = *m_kind.field(change.field);
            const QString why = lockText(line.before, field);
            const qsizetype column = m_cells.columnOfField(change.field);
            if (why.isEmpty() || m_cells.isRefused(*line.source, column))
                continue;
            ImportFinding finding{line.source->line,
                                  column < 0 ? change.field : m_table.header[column].trimmed(),
                                  CellReader::cell(*line.source, column),
                                  why + u' ' + ImportText::tr("An empty cell leaves it as it stands here.")};
            finding.rule = u"locked"_s;
            m_plan.add(std::move(finding));
        }
    }

    const Workspace &m_workspace;
    const RecordSpec &m_kind;
    const CsvTable &m_table;
    IdSource &m_ids;
    ImportOptions m_options;
    LinkIndex m_index;
    ImportPlan m_plan;
    CellReader m_cells;
    Lookalikes m_lookalikes;
    QHash<RecordId, Row> m_strangers;
    QHash<RecordId, int> m_seen;
};

/// Whether the text quotes the value itself, in the quotation marks of whatever language it is in.
bool quotes(const QString &text, const QString &value)
{
    const auto isMark = [&text](qsizetype at, int step) {
        // French stands a blank inside its marks.
        while (at >= 0 && at < text.size()
               && (text[at].isSpace() || text[at].category() == QChar::Other_Format))
            at += step;
        if (at < 0 || at >= text.size())
            return false;
        const QChar::Category category = text[at].category();
        return category == QChar::Punctuation_InitialQuote || category == QChar::Punctuation_FinalQuote
            || text[at] == u'„' || text[at] == u'‚' || text[at] == u'"' || text[at] == u'「'
            || text[at] == u'」';
    };
    for (qsizetype at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
        if (isMark(at - 1, -1) && isMark(at + value.size(), 1))
            return true;
    return false;
}

}  // namespace

QString findingText(const ImportFinding &finding)
{
    const int line = finding.place > 0 ? finding.place : finding.line;
    if (finding.column.isEmpty())
        return ImportText::tr("Line %1: %2").arg(line).arg(finding.text);
    // Most rules quote the value themselves.
    if (finding.value.isEmpty() || finding.value == finding.column || quotes(finding.text, finding.value))
        return ImportText::tr("Line %1, column “%2”: %3").arg(line).arg(finding.column, finding.text);
    constexpr qsizetype longest = 80;
    const QString value = finding.value.size() > longest ? finding.value.left(longest) + u'…' : finding.value;
    return ImportText::tr("Line %1, column “%2”, “%3”: %4")
        .arg(line)
        .arg(finding.column, value, finding.text);
}

void ImportPlan::add(ImportFinding finding)
{
    errors += finding.severity == Finding::Severity::Error;
    if (finding.severity == Finding::Severity::Error)
        faultyLines.insert(finding.line);
    warnings += finding.severity == Finding::Severity::Warning;
    if (findings.size() < kMaxFindings)
        findings << std::move(finding);
}

Result<ImportPlan> planImport(const Workspace &workspace, const RecordSpec &kind, const CsvTable &table,
                              IdSource &ids, const ImportOptions &options)
{
    if (table.source.format == TableSource::Format::Ics)
        return planCalendar(workspace, kind, table, ids, options);
    return Planner(workspace, kind, table, ids, options).run();
}

}  // namespace tri
