// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/exchange/cellreader.h"
#include "core/exchange/columns.h"
#include "core/exchange/icsplan.h"
#include "core/exchange/importchecks.h"
#include "core/exchange/liketexts.h"
#include "core/exchange/linefinder.h"
#include "core/exchange/lookalikes.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

class Planner {
public:
    Planner(const Workspace &workspace, const RecordSpec &kind, const CsvTable &table, IdSource &ids,
            const ImportOptions &options)
        : m_workspace(workspace), m_kind(kind), m_table(table), m_options(options), m_index(workspace),
          m_cells(kind, table, m_index, m_plan, options),
          m_finder(workspace, kind, table, ids, m_options, m_index, m_cells, m_plan),
          m_lookalikes(workspace, kind), m_likeTexts(kind),
          m_checks(workspace, kind, table, m_cells, m_index, m_plan)
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
        if (const Status known = m_finder.readStrangers(); !known)
            return fail(known.error());
        if (!m_finder.findKeyColumn())
            return std::move(m_plan);
        // Links may lead to lines further down, so all lines have their identity and names before any link is read.
        begin(m_options.progress, m_table.records.size() * 3);
        QList<ImportLine> lines;
        for (const CsvRecord &record : m_table.records) {
            if (const Status going = advance(m_options.progress); !going)
                return fail(going.error());
            if (const Status read = readLine(record, lines); !read)
                return fail(read.error());
        }
        for (ImportLine &line : lines) {
            if (const Status going = advance(m_options.progress); !going)
                return fail(going.error());
            m_cells.read(*line.source, line.row, CellReader::What::Links);
        }
        meetLikeTexts(lines);
        for (ImportLine &line : lines) {
            if (const Status going = advance(m_options.progress); !going)
                return fail(going.error());
            leadToWhatIsHere(line.row);
            conclude(line);
        }
        m_checks.tellLanguages();
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

    /// Takes out the changes of faulty lines, and then of lines that link to a record which is not made for that reason.
    void leaveOutFaulty()
    {
        RecordIds missing;
        for (bool more = true; more;) {
            more = false;
            for (qsizetype i = m_plan.changes.records.size() - 1; i >= 0; --i) {
                const RecordChange &change = m_plan.changes.records[i];
                const int line = m_finder.lineOf(change.id);
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

    Status readLine(const CsvRecord &record, QList<ImportLine> &lines)
    {
        if (m_finder.choiceFor(record) == ImportOptions::Choice::LeaveOut) {
            m_plan.fates.insert(record.line, ImportPlan::Fate::LeftOut);
            return {};
        }
        ImportLine line;
        line.source = &record;
        if (!m_finder.identify(line))
            return {};
        m_cells.read(record, line.row, CellReader::What::Values,
                     line.byReference ? m_cells.referenceColumn() : -1);
        m_checks.noteLanguages(record, line.before);
        if (const Status alike = meetLookalike(line); !alike)
            return fail(alike.error());
        m_index.add(line.row);
        lines << std::move(line);
        return {};
    }

    /// A new line that has the title and the day of a record that is here never becomes a second one in silence.
    Status meetLookalike(ImportLine &line)
    {
        if (!line.isNew || line.hasId)
            return {};
        const Result<RecordId> alike = m_lookalikes.of(line.row);
        if (!alike)
            return fail(alike.error());
        const Row *known = alike->isNull() || m_finder.lineOf(*alike) > 0 ? nullptr : m_index.row(*alike);
        if (!known)
            return {};
        ++m_plan.lookalikes;
        const auto choice = m_finder.choiceFor(*line.source);
        const QString name = m_workspace.title(known->id);
        m_plan.alikes << ImportPlan::Alike{line.source->line, known->id, name, 100, true};
        if (choice ? *choice != ImportOptions::Choice::Update : !m_options.updateLookalikes) {
            line.alike = known->id;  // told once it is clear that the line says something new
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
    void takeOver(ImportLine &line, const Row &known)
    {
        const Row read = line.row;
        const QList<int> named = m_kind.titleFields();
        m_finder.takeFor(line, known.id);
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

    /// Lines for which nothing names a record, against the records that are here and against each other.
    void meetLikeTexts(QList<ImportLine> &lines)
    {
        const auto isOpen = [](const ImportLine &line) { return line.isNew && !line.hasId; };
        if (std::none_of(lines.cbegin(), lines.cend(), isOpen))
            return;
        QSet<RecordId> made;
        for (const ImportLine &line : std::as_const(lines))
            if (line.isNew)
                made.insert(line.row.id);
        for (const RecordId &id : m_index.idsOf(m_kind.keyText()))
            if (const Row *row = m_index.row(id); row && !made.contains(id))
                m_likeTexts.add(*row);
        QHash<RecordId, int> own;
        for (ImportLine &line : lines) {
            if (!isOpen(line))
                continue;
            const LikeTexts::Like like =
                line.alike.isNull() ? m_likeTexts.of(line.row) : LikeTexts::Like{line.alike, 100};
            if (const int twin = own.value(like.id); twin > 0)
                tellTwin(line, twin, like.likeness);
            else if (!like.id.isNull() && m_finder.lineOf(like.id) == 0 && meetLike(line, like))
                continue;
            own.insert(line.row.id, line.source->line);
            m_likeTexts.add(line.row);
        }
    }

    void tellTwin(const ImportLine &line, int twin, int likeness)
    {
        if (m_finder.choiceFor(*line.source) == ImportOptions::Choice::New)
            return;
        m_plan.add(
            {line.source->line,
             {},
             {},
             likeness == 100
                 ? ImportText::tr("Line %1 says the same about the same meeting or actor.").arg(twin)
                 : ImportText::tr("Line %1 says nearly the same (%2 %) about the same meeting or actor.")
                       .arg(twin)
                       .arg(likeness),
             Finding::Severity::Warning,
             0,
             LineFinder::leavingOut()});
    }

    /// True when the line is taken for the record that is here: somebody said so, or it says nothing that is not there.
    bool meetLike(ImportLine &line, const LikeTexts::Like &like)
    {
        const auto choice = m_finder.choiceFor(*line.source);
        const Row there = *m_index.row(like.id);
        const QString name = m_workspace.title(like.id);
        Row over = there;
        const QString number = CellReader::cell(*line.source, m_cells.referenceColumn()).simplified();
        const bool renumbers = !there.reference().isEmpty() && !number.isEmpty();
        m_cells.readAgain(*line.source, over, renumbers ? m_cells.referenceColumn() : -1);
        // Numbers stay; that of the other office is kept.
        if (const FieldSpec *keeper = renumbers ? keepingField(m_kind) : nullptr)
            m_cells.addTo(over, m_kind.indexOf(keeper->key), m_table.name(m_cells.referenceColumn()), number);
        const bool nothingNew = difference(there, over).fields.isEmpty();
        const bool updates = choice == ImportOptions::Choice::Update;
        if (line.alike.isNull() && !nothingNew)
            m_plan.alikes << ImportPlan::Alike{line.source->line, like.id, name, like.likeness,
                                               choice.has_value()};
        if (updates || (nothingNew && !choice)) {
            m_renamed.insert(line.row.id, like.id);
            m_finder.takeFor(line, like.id);
            line.isNew = false;
            line.before = there;
            line.row = over;
            return true;
        }
        if (!choice)
            m_plan.add(
                {line.source->line,
                 {},
                 {},
                 line.alike.isNull()
                     ? ImportText::tr(
                           "“%1” says nearly the same (%2 %) about the same meeting or actor. As a new "
                           "record it would be there twice.")
                           .arg(name)
                           .arg(like.likeness)
                     : ImportText::tr(
                           "“%1” exists already with this title and day. As a new record it would be "
                           "there twice.")
                           .arg(name),
                 Finding::Severity::Warning});
        return false;
    }

    /// Links to lines that turned out to be records that are here.
    void leadToWhatIsHere(Row &row) const
    {
        if (m_renamed.isEmpty())
            return;
        for (FieldValue &value : row.values) {
            if (auto *one = std::get_if<RecordId>(&value))
                *one = m_renamed.value(*one, *one);
            else if (auto *many = std::get_if<RecordIds>(&value))
                for (RecordId &id : *many)
                    id = m_renamed.value(id, id);
        }
    }

    void conclude(const ImportLine &line)
    {
        m_plan.records.insert(line.source->line, line.row.id);
        RecordChange change = line.isNew ? creation(line.row) : difference(line.before, line.row);
        if (!line.isNew && change.fields.isEmpty()) {
            ++m_plan.unchanged;
            m_plan.fates.insert(line.source->line, ImportPlan::Fate::Unchanged);
            return;
        }
        ++(line.isNew ? m_plan.created : m_plan.changed);
        m_plan.fates.insert(line.source->line, line.isNew ? ImportPlan::Fate::Created : ImportPlan::Fate::Changed);
        reportRules(line);
        if (!line.isNew)
            m_plan.edits.insert(line.source->line, change);
        m_plan.changes.records << std::move(change);
    }

    /// Required fields and the kind's own rules; what was so before is not the file's doing.
    void reportRules(const ImportLine &line)
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
            m_plan.add({line.source->line, column < 0 ? finding.field : m_table.name(column),
                        CellReader::cell(*line.source, column), m_checks.textOf(finding),
                        lenient ? Finding::Severity::Warning : finding.severity, 0,
                        m_checks.fixesOf(finding)});
        }
        m_checks.tellAcross(*line.source, line.isNew ? Row() : line.before, line.row);
    }

    /// What is settled between people is not changed by a file, on the desk or from a script.
    void reportLocks(const ImportLine &line)
    {
        for (const FieldChange &change : difference(line.before, line.row).fields) {
            const FieldSpec &field = *m_kind.field(change.field);
            const QString why = lockText(line.before, field);
            const qsizetype column = m_cells.columnOfField(change.field);
            if (why.isEmpty() || m_cells.isRefused(*line.source, column))
                continue;
            ImportFinding finding{line.source->line, column < 0 ? change.field : m_table.name(column),
                                  CellReader::cell(*line.source, column),
                                  why + u' ' + ImportText::tr("An empty cell leaves it as it stands here.")};
            finding.rule = u"locked"_s;
            m_plan.add(std::move(finding));
        }
    }

    const Workspace &m_workspace;
    const RecordSpec &m_kind;
    const CsvTable &m_table;
    ImportOptions m_options;
    LinkIndex m_index;
    ImportPlan m_plan;
    CellReader m_cells;
    LineFinder m_finder;
    Lookalikes m_lookalikes;
    LikeTexts m_likeTexts;
    ImportChecks m_checks;
    QHash<RecordId, RecordId> m_renamed;  ///< new records that turned out to be here -> what they are
};

}  // namespace

Result<ImportPlan> planImport(const Workspace &workspace, const RecordSpec &kind, const CsvTable &table,
                              IdSource &ids, const ImportOptions &options)
{
    if (table.source.format == TableSource::Format::Ics)
        return planCalendar(workspace, kind, table, ids, options);
    return Planner(workspace, kind, table, ids, options).run();
}

}  // namespace tri
