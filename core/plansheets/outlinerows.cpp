// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/outlinerows.h"

#include "core/base/folding.h"
#include "core/base/translations.h"
#include "core/kinds/workplan.h"
#include "core/plansheets/mapwords.h"
#include "core/plansheets/planrecords.h"
#include "core/plansheets/sheetmap.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLevels{PlanSheet::Objectives, PlanSheet::Outcomes, PlanSheet::Outputs,
                             PlanSheet::Activities};
constexpr std::array kLevelMeans{u"@objective", u"@outcome", u"@output", u"@activity"};
constexpr int kIndentStep = 2;  // blanks that weigh as much as one step of a format

/// "Objective 1.2: Data" in its three parts.
struct Numbered {
    QString number;
    QString title;
};
Numbered split(const QString &text)
{
    static const QRegularExpression plain(
        u"^\\s*(\\d{1,4}(?:\\.\\d{1,4}){0,8})(?:\\s*[.):–—-]\\s*|\\s+|$)(.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression worded(
        u"^\\s*(\\p{L}[\\p{L} ]{2,30}?)\\s*(\\d{1,4}(?:\\.\\d{1,4}){0,8})(?:\\s*[.):–—-]\\s*|\\s+|$)(.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = plain.match(text); match.hasMatch()) {
        // "3 workshops" and "30 September" begin with no number of a line.
        const bool dotted = match.captured(1).contains(u'.');
        const QString rest = match.captured(2).trimmed();
        const bool marked = match.capturedStart(2) - match.capturedEnd(1) > 0
            && !text.mid(match.capturedEnd(1), match.capturedStart(2) - match.capturedEnd(1))
                    .trimmed()
                    .isEmpty();
        if (rest.isEmpty() || dotted || marked)
            return {match.captured(1), rest};
        return {{}, text.trimmed()};
    }
    if (const auto match = worded.match(text); match.hasMatch() && !levelFor(match.captured(1)).isEmpty())
        return {match.captured(2), match.captured(3).trimmed()};
    return {{}, text.trimmed()};
}

/// Makes lines of the rows of one sheet.
class Outliner {
public:
    Outliner(const RawSheet &sheet, const SheetMap &map, PlanBook &book)
        : m_sheet(sheet), m_map(map), m_book(book), m_merges(sheet)
    {
        for (const CsvRecord &row : sheet.rows)
            m_lines.insert(row.line, &row);
        for (const PlanSheet level : kLevels)
            m_tables << tableOf(level);
        const int title = titleColumn();
        if (map.by == LinesBy::Numbers || map.by == LinesBy::Indents)
            findDepths(title);
    }

    void run()
    {
        for (const CsvRecord &row : m_sheet.rows)
            if (row.line > m_map.headingRow)
                read(row);
        for (PlanTable &table : m_tables)
            if (!table.rows.isEmpty())
                m_book.tables << std::move(table);
    }

private:
    [[nodiscard]] int titleColumn() const
    {
        return std::max(m_map.columnOf(u"@title"_s), m_map.columnOf(u"@activity"_s));
    }

    /// Number, title, and the fields that lines of this level have, each with its place in the file.
    PlanTable tableOf(PlanSheet level)
    {
        PlanTable table;
        table.sheet = level;
        table.name = m_sheet.name;
        const RecordSpec &spec = specOf(level);
        const int own = m_map.columnOf(QString::fromUtf16(kLevelMeans[std::size_t(level)]));
        const int title = m_map.by == LinesBy::Columns && own >= 0 ? own : titleColumn();
        const auto placed = [this](PlanColumn column, int at) {
            column.column = at < 0 ? 0 : m_map.columns[at].column;
            column.heading = at < 0 ? QString() : m_map.columns[at].heading;
            return column;
        };
        const int number = m_map.columnOf(u"number"_s);
        table.columns << placed({PlanColumn::Part::Value, spec.indexOf(u"number")},
                                number >= 0 ? number : title)
                      << placed({PlanColumn::Part::Value, spec.indexOf(u"title"), m_map.language}, title);
        for (int at = 0; at < m_map.columns.size(); ++at) {
            const QString &means = m_map.columns[at].means;
            const int field =
                means.isEmpty() || means.startsWith(u'@') || means == u"number" ? -1 : spec.indexOf(means);
            if (field < 0)
                continue;
            const FieldSpec &known = spec.fields[std::size_t(field)];
            table.columns << placed(
                {PlanColumn::Part::Value, field, known.isLocal() ? m_map.language : QString()}, at);
        }
        return table;
    }

    /// The text of a cell; of one that a merged cell covers from above, the text of that.
    [[nodiscard]] QString cell(const CsvRecord &row, int at, bool *merged = nullptr) const
    {
        const int column = m_map.columns[at].column;
        const RawSheet::Merge *merge = m_merges.covering(row.line, column);
        if (!merge)
            return row.cells.value(column - 1);
        const CsvRecord *from = m_lines.value(merge->firstRow);
        if (merged)
            *merged = true;
        return from && merge->firstColumn == column ? from->cells.value(column - 1) : QString();
    }

    void read(const CsvRecord &row)
    {
        if (std::all_of(row.cells.cbegin(), row.cells.cend(),
                        [](const QString &c) { return c.trimmed().isEmpty(); }))
            return;
        if (m_map.by == LinesBy::Columns) {
            readColumns(row);
            return;
        }
        const int title = titleColumn();
        if (title < 0)
            return;
        const QString text = cell(row, title);
        const int number = m_map.columnOf(u"number"_s);
        const QString own = number < 0 ? QString() : cell(row, number).trimmed();
        Numbered line = own.isEmpty()
            ? split(text)
            : Numbered{outlineNumber(own).isEmpty() ? own : outlineNumber(own), text.trimmed()};
        if (!own.isEmpty() && split(text).number == line.number)
            line.title = split(text).title;
        if (line.title.isEmpty() && line.number.isEmpty()) {
            tellStray(row);
            return;
        }
        if (isBanner(row, title))
            line = bannerOf(line, text);
        add(row, levelOf(row, line, title), line, row);
    }

    /// A row whose only text stands in the first column: a title within the table, such as "Objective 1: Data".
    [[nodiscard]] bool isBanner(const CsvRecord &row, int title) const
    {
        const auto filled = std::count_if(row.cells.cbegin(), row.cells.cend(),
                                          [](const QString &c) { return !c.trimmed().isEmpty(); });
        return filled == 1 && !row.cells.value(m_map.columns[title].column - 1).trimmed().isEmpty()
            && m_map.by == LinesBy::Nothing;
    }
    static Numbered bannerOf(const Numbered &line, const QString &text)
    {
        return line.title.isEmpty() ? Numbered{{}, text.trimmed()} : line;
    }

    /// Levels from the widest down, of as many depths as there are.
    void findDepths(int title)
    {
        QSet<int> depths;
        for (const CsvRecord &row : m_sheet.rows)
            if (row.line > m_map.headingRow && title >= 0)
                if (const int depth = depthOf(row, title); depth >= 0)
                    depths.insert(depth);
        m_depths = QList<int>(depths.cbegin(), depths.cend());
        std::sort(m_depths.begin(), m_depths.end());
    }
    [[nodiscard]] int depthOf(const CsvRecord &row, int title) const
    {
        const QString text = cell(row, title);
        if (text.trimmed().isEmpty())
            return -1;
        if (m_map.by == LinesBy::Indents)
            return indentOf(m_sheet, row, m_map.columns[title].column);
        const int number = m_map.columnOf(u"number"_s);
        const QString own = number < 0 ? QString() : cell(row, number);
        const QString found = outlineNumber(own.trimmed().isEmpty() ? text : own);
        return found.isEmpty() ? -1 : int(found.count(u'.'));
    }

    [[nodiscard]] PlanSheet levelOf(const CsvRecord &row, const Numbered &line, int title) const
    {
        if (m_map.by == LinesBy::LevelColumn) {
            const int column = m_map.columnOf(u"@level"_s);
            const QString word = column < 0 ? QString() : cell(row, column);
            const QString level = levelFor(word);
            for (const PlanSheet sheet : kLevels)
                if (level == levelWord(sheet) && !level.isEmpty())
                    return sheet;
            return PlanSheet::Activities;
        }
        if (m_map.by == LinesBy::Numbers || m_map.by == LinesBy::Indents) {
            const int depth = depthOf(row, title);
            const qsizetype at = m_depths.indexOf(depth);
            // A line without a number is one below the last that had one.
            if (at < 0)
                return PlanSheet::Activities;
            if (at == m_depths.size() - 1 && m_depths.size() > 1)
                return PlanSheet::Activities;
            return kLevels[std::size_t(std::min<qsizetype>(at, 2))];
        }
        const QString first = line.title.section(u' ', 0, 0);
        return isBanner(row, title) || (!line.number.isEmpty() && levelFor(first) == u"objective")
            ? PlanSheet::Objectives
            : PlanSheet::Activities;
    }

    void readColumns(const CsvRecord &row)
    {
        int deepest = -1;
        for (int level = 0; level < int(kLevels.size()); ++level) {
            const int at = m_map.columnOf(QString::fromUtf16(kLevelMeans[std::size_t(level)]));
            const QString text = at < 0 ? QString() : cell(row, at);
            if (text.trimmed().isEmpty())
                continue;
            deepest = level;
            if (kLevels[std::size_t(level)] == PlanSheet::Activities)
                break;
            const Numbered line = split(text);
            // The same title again, further down or in a merged cell, is the same line.
            const QString name = QString::number(aboveOf(kLevels[std::size_t(level)])) + u'/'
                + QString::number(level) + u'/' + foldedLetters(text);
            const int known = m_named.value(name);
            if (known > 0) {
                enter(kLevels[std::size_t(level)], known);
            } else {
                add(row, kLevels[std::size_t(level)], line, isOnly(row, at) ? row : CsvRecord{row.line, {}});
                m_named.insert(name, m_open[std::size_t(level)]);
            }
        }
        const int activity = m_map.columnOf(u"@activity"_s);
        if (deepest == int(PlanSheet::Activities)) {
            Numbered line = split(cell(row, activity));
            const int number = m_map.columnOf(u"number"_s);
            if (const QString own = number < 0 ? QString() : cell(row, number).trimmed(); !own.isEmpty())
                line = {own,
                        split(cell(row, activity)).number == own ? line.title
                                                                 : cell(row, activity).trimmed()};
            add(row, PlanSheet::Activities, line, row);
        } else if (deepest < 0) {
            tellStray(row);
        }
    }
    /// Whether the row tells of the line of that column alone: then what else stands in it is its own.
    [[nodiscard]] bool isOnly(const CsvRecord &row, int column) const
    {
        for (const char16_t *means : kLevelMeans)
            if (const int at = m_map.columnOf(QString::fromUtf16(means));
                at > column && !cell(row, at).trimmed().isEmpty())
                return false;
        return true;
    }

    [[nodiscard]] int aboveOf(PlanSheet level) const
    {
        for (int at = int(level) - 1; at >= 0; --at)
            if (m_open[std::size_t(at)] > 0)
                return m_open[std::size_t(at)];
        return 0;
    }
    void enter(PlanSheet level, int uid)
    {
        m_open[std::size_t(level)] = uid;
        for (std::size_t below = std::size_t(level) + 1; below < m_open.size(); ++below)
            m_open[below] = 0;
    }

    /// @p from: where the fields are read from, empty cells where they are another line's.
    void add(const CsvRecord &row, PlanSheet level, const Numbered &line, const CsvRecord &from)
    {
        PlanTable &table = m_tables[int(level)];
        PlanTableRow made;
        made.row = row.line;
        made.uid = ++m_uid;
        made.above = aboveOf(level);
        made.cells << line.number << line.title;
        for (int at = 2; at < table.columns.size(); ++at) {
            const PlanColumn &column = table.columns[at];
            bool merged = false;
            int mapped = 0;
            while (m_map.columns[mapped].column != column.column)
                ++mapped;
            const QString text = from.cells.isEmpty() ? QString() : cell(from, mapped, &merged);
            made.cells << text;
            const CellPlace place{row.line, column.column};
            if (!from.cells.isEmpty() && m_sheet.formulas.contains(place))
                made.formulas.insert(at);
            if (const auto broken = m_sheet.errors.constFind(place);
                !from.cells.isEmpty() && broken != m_sheet.errors.cend())
                made.broken.insert(at, *broken);
        }
        // What only activities have is no matter of a line above them.
        table.rows << made;
        enter(level, made.uid);
    }

    void tellStray(const CsvRecord &row)
    {
        m_book.findings << PlanFinding{
            Finding::Severity::Warning,
            {m_sheet.name, row.line},
            QCoreApplication::translate(
                "PlanSheets", "The row has no title, so it is no line of the plan. It is not read.")};
    }

    const RawSheet &m_sheet;
    const SheetMap &m_map;
    PlanBook &m_book;
    MergeIndex m_merges;
    QHash<int, const CsvRecord *> m_lines;
    QList<PlanTable> m_tables;
    QList<int> m_depths;
    std::array<int, kLevels.size()> m_open{};
    QHash<QString, int> m_named;
    int m_uid = 0;
};

}  // namespace

QString outlineNumber(const QString &text)
{
    return split(text).number;
}

QString withoutNumber(const QString &text)
{
    return split(text).title;
}

int indentOf(const RawSheet &sheet, const CsvRecord &row, int column)
{
    if (const auto format = sheet.indents.constFind({row.line, column}); format != sheet.indents.cend())
        return *format;
    const QString text = row.cells.value(column - 1);
    int blanks = 0;
    for (const QChar c : text) {
        if (c == u'\t')
            blanks += kIndentStep;
        else if (c.isSpace())
            ++blanks;
        else
            break;
    }
    return (blanks + kIndentStep - 1) / kIndentStep;
}

PlanBook mappedBook(const RawBook &book, const SheetMap &map)
{
    PlanBook out;
    out.source = book.source;
    out.source.sheet = map.sheet;
    out.language = map.language;
    for (const RawSheet &sheet : book.sheets)
        if (sheet.name == map.sheet)
            Outliner(sheet, map, out).run();
    return out;
}

}  // namespace tri
