// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planpaste.h"

#include "core/base/folding.h"
#include "core/rules/planmarkup.h"
#include "core/rules/planoutline.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct PasteText {
    Q_DECLARE_TR_FUNCTIONS(PlanPaste)
};

constexpr int kLongestTitle = 2000;

/// The words for levels: asked for every cell, so put together once.
class LevelNames {
public:
    LevelNames()
    {
        for (const PlanLevel level :
             {PlanLevel::Objective, PlanLevel::Outcome, PlanLevel::Output, PlanLevel::Activity}) {
            const QString key = level == PlanLevel::Activity ? u"activity"_s : levelKey(level);
            for (const QString &name : {key, foldedLetters(planLevelText(level))})
                for (const QString &form : {name, name + u's'})
                    if (!m_names.contains(form))
                        m_names.insert(form, level);
        }
        m_names.insert(u"activities"_s, PlanLevel::Activity);
        m_names.insert(u"task"_s, PlanLevel::Activity);
        m_names.insert(u"goal"_s, PlanLevel::Objective);
    }
    [[nodiscard]] std::optional<PlanLevel> of(const QString &word) const
    {
        if (word.isEmpty() || word.size() > 60)
            return std::nullopt;
        const auto found = m_names.constFind(foldedLetters(word));
        return found == m_names.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, PlanLevel> m_names;
};

bool isNumberHeading(const QString &word)
{
    static const QStringList names{u"number"_s, u"no"_s, u"nr"_s, u"ref"_s, u"code"_s, u"numero"_s, u"n"_s};
    return word.trimmed() == u"#" || names.contains(foldedLetters(word));
}

bool isTitleHeading(const QString &word)
{
    static const QStringList names{u"title"_s, u"text"_s,  u"description"_s,
                                   u"line"_s,  u"titre"_s, u"titulo"_s};
    return names.contains(foldedLetters(word));
}

/// A number or bullet before a text.
struct Marked {
    QString number;
    QString rest;
    int parts = 0;  ///< of a number with dots; 0 for letters and bullets
    bool letter = false;
};

Marked marked(const QString &text)
{
    static const QRegularExpression dotted(
        u"^(?:(?:objective|outcome|output|activity)\\s+)?([0-9]{1,4}(?:\\.[0-9]{1,4}){0,11})[.):]?(?:\\s+|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression letter(
        u"^(\\(?[a-zA-Z]\\)|[a-z]\\.|\\([ivx]{1,5}\\)|[ivx]{1,5}\\))\\s+"_s);
    static const QRegularExpression bullet(
        u"^[\\x{2022}\\x{00B7}\\x{25AA}\\x{25CF}\\x{2013}\\x{2014}\\x{F0B7}\\x{00A7}*o-]\\s+"_s);
    if (const auto match = dotted.match(text); match.hasMatch())
        return {match.captured(1), text.mid(match.capturedLength()).trimmed(),
                int(match.captured(1).count(u'.')) + 1, false};
    if (const auto match = letter.match(text); match.hasMatch())
        return {match.captured(1), text.mid(match.capturedLength()).trimmed(), 0, true};
    if (const auto match = bullet.match(text); match.hasMatch())
        return {{}, text.mid(match.capturedLength()).trimmed(), 0, false};
    return {{}, text, 0, false};
}

/// Lines of text: tabs between make cells, spaces or tabs before make an indentation.
QList<MarkupLine> textLines(const QString &text)
{
    QList<MarkupLine> out;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (const QStringView &raw : lines) {
        if (out.size() >= kMostPasted)
            break;
        const QString line = raw.toString().remove(u'\r');
        if (line.trimmed().isEmpty())
            continue;
        MarkupLine made;
        qsizetype at = 0;
        while (at < line.size() && (line[at] == u' ' || line[at] == u'\t' || line[at] == QChar::Nbsp))
            made.indent += line[at++] == u'\t' ? 4 : 1;
        made.cells = line.split(u'\t').mid(0, kMostPastedCells);
        for (QString &cell : made.cells) {
            cell = cell.simplified();
            if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
                cell = cell.mid(1, cell.size() - 2).replace(u"\"\""_s, u"\""_s);
        }
        // With cells behind the first filled one it is a row; without, the tabs before it indent.
        const auto filled = std::count_if(made.cells.cbegin(), made.cells.cend(),
                                          [](const QString &cell) { return !cell.isEmpty(); });
        made.inTable = filled > 1;
        if (!made.inTable)
            made.cells = {line.simplified()};
        out << made;
    }
    const bool table =
        std::count_if(out.cbegin(), out.cend(), [](const auto &one) { return one.inTable; }) * 2 > out.size();
    const QList<QStringView> &all = lines;
    if (table) {
        qsizetype next = 0;
        for (const QStringView &raw : all) {
            if (raw.trimmed().isEmpty() || next >= out.size())
                continue;
            MarkupLine &made = out[next++];
            made.inTable = true;
            if (made.cells.size() == 1 && raw.contains(u'\t')) {
                made.cells = raw.toString().remove(u'\r').split(u'\t').mid(0, kMostPastedCells);
                for (QString &cell : made.cells)
                    cell = cell.simplified();
            }
        }
    } else {
        for (MarkupLine &made : out) {
            made.inTable = false;
            made.cells = {made.cells.join(u' ').simplified()};
        }
    }
    return out;
}

/// Depths from indentations: each further one to the right of the line it is under is one deeper.
void indentDepths(QList<PastedLine> &lines, const QList<double> &indents)
{
    QList<double> open;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        while (!open.isEmpty() && indents[at] < open.last() - 0.5)
            open.removeLast();
        if (open.isEmpty() || indents[at] > open.last() + 0.5)
            open << indents[at];
        lines[at].depth = int(open.size()) - 1;
    }
}

class TableReader {
public:
    explicit TableReader(const QList<MarkupLine> &rows) : m_rows(rows) {}

    QList<PastedLine> read()
    {
        findColumns();
        QList<PastedLine> lines;
        for (qsizetype at = m_headings.isEmpty() ? 0 : 1; at < m_rows.size() && lines.size() < kMostPasted;
             ++at) {
            if (m_levels.size() > 1)
                readLevels(m_rows[at].cells, lines);
            else
                readRow(m_rows[at].cells, lines);
        }
        return lines;
    }

private:
    void findColumns()
    {
        const QStringList first = m_rows.first().cells;
        int known = 0;
        for (int column = 0; column < first.size(); ++column) {
            if (const auto level = m_levelNames.of(first[column]))
                m_levels.insert(column, *level);
            known += isNumberHeading(first[column]) || isTitleHeading(first[column])
                    || foldedLetters(first[column]) == u"level" || m_levelNames.of(first[column])
                ? 1
                : 0;
        }
        // "Objective", or "Activity" and a title, also begin rows that name their level.
        const bool names = m_levels.size() == 1 && m_rows.size() > 1
            && m_levelNames.of(m_rows[1].cells.value(0)) && m_levels.contains(0);
        // A row that is numbered is a line; so is the only one.
        const bool line = m_rows.size() == 1
            || std::any_of(first.cbegin(), first.cend(), [](const QString &cell) {
                              const Marked mark = marked(cell);
                              return !mark.number.isEmpty() && mark.rest.isEmpty();
                          });
        if (known == 0 || names || line) {
            m_levels.clear();
        } else {
            m_headings = first;
            for (int column = 0; column < first.size(); ++column) {
                if (foldedLetters(first[column]) == u"level")
                    m_level = column;
                else if (m_number < 0 && isNumberHeading(first[column]))
                    m_number = column;
                else if (m_title < 0 && isTitleHeading(first[column]))
                    m_title = column;
            }
            if (m_levels.size() == 1 && m_title < 0)
                m_title = m_levels.firstKey();
        }
        guessColumns();
    }

    void guessColumns()
    {
        const qsizetype from = m_headings.isEmpty() ? 0 : 1;
        const int columns = int(m_rows.first().cells.size());
        for (int column = 0; column < columns; ++column) {
            int filled = 0;
            int levels = 0;
            int numbers = 0;
            for (qsizetype at = from; at < m_rows.size(); ++at) {
                const QString cell = m_rows[at].cells.value(column);
                filled += cell.isEmpty() ? 0 : 1;
                levels += m_levelNames.of(cell) ? 1 : 0;
                const Marked mark = marked(cell);
                numbers += !cell.isEmpty() && !mark.number.isEmpty() && mark.rest.isEmpty() ? 1 : 0;
            }
            if (m_level < 0 && filled > 0 && levels == filled && column != m_title)
                m_level = column;
            else if (m_number < 0 && filled > 0 && numbers == filled && column != m_title)
                m_number = column;
            else if (m_title < 0 && filled > 0 && m_levels.isEmpty())
                m_title = column;
        }
        m_title = std::max(m_title, 0);
    }

    void others(const QStringList &cells, PastedLine &line) const
    {
        for (int column = 0; column < m_headings.size(); ++column) {
            if (column == m_level || column == m_number || column == m_title
                || (m_levels.size() > 1 && m_levels.contains(column)))
                continue;
            line.headings << m_headings[column];
            line.cells << cells.value(column);
        }
    }

    void readRow(const QStringList &cells, QList<PastedLine> &lines) const
    {
        PastedLine line;
        int column = m_title;
        // Excel outlines shift the title one column to the right for each level.
        while (column < cells.size() - 1 && cells.value(column).isEmpty() && m_headings.isEmpty())
            ++column;
        const Marked mark = marked(cells.value(column));
        line.title = mark.rest.left(kLongestTitle);
        line.number = m_number >= 0 ? cells.value(m_number) : mark.number;
        line.depth = column - m_title;
        if (const auto level = m_levelNames.of(cells.value(m_level)); m_level >= 0 && level) {
            line.level = *level;
            line.said = true;
        }
        others(cells, line);
        if (!line.title.isEmpty())
            lines << line;
    }

    /// A column for each level, where a text stands once for all rows under it.
    void readLevels(const QStringList &cells, QList<PastedLine> &lines)
    {
        qsizetype last = -1;
        for (auto it = m_levels.cbegin(); it != m_levels.cend(); ++it) {
            const QString text = cells.value(it.key());
            if (text.isEmpty() || (it.value() != PlanLevel::Activity && m_before.value(it.key()) == text))
                continue;
            m_before.insert(it.key(), text);
            for (auto later = std::next(it); later != m_levels.cend(); ++later)
                m_before.remove(later.key());
            const Marked mark = marked(text);
            PastedLine line;
            line.number = mark.number;
            line.title = mark.rest.left(kLongestTitle);
            line.level = it.value();
            line.said = true;
            last = lines.size();
            lines << line;
        }
        if (last >= 0)
            others(cells, lines[last]);
    }

    const LevelNames m_levelNames;
    const QList<MarkupLine> &m_rows;
    QStringList m_headings;
    QMap<int, PlanLevel> m_levels;
    QHash<int, QString> m_before;
    int m_level = -1;
    int m_number = -1;
    int m_title = -1;
};

/// Numbers with dots say how deep a line stands; letters stand below the number before them.
bool numberDepths(QList<PastedLine> &lines)
{
    int numbered = 0;
    for (const PastedLine &line : std::as_const(lines))
        numbered += marked(line.number + u' ').parts > 0 ? 1 : 0;
    const bool deep = std::any_of(lines.cbegin(), lines.cend(), [](const PastedLine &line) {
        const Marked mark = marked(line.number + u' ');
        return mark.parts > 1 || mark.letter;
    });
    if (numbered * 2 < lines.size() && !(numbered > 0 && deep))
        return false;
    if (!deep)
        return false;
    int least = kDeepestPaste;
    for (const PastedLine &line : std::as_const(lines))
        if (const int parts = marked(line.number + u' ').parts; parts > 0)
            least = std::min(least, parts);
    int last = -1;
    for (PastedLine &line : lines) {
        const Marked mark = marked(line.number + u' ');
        if (mark.parts > 0)
            last = line.depth = mark.parts - least;
        else
            line.depth = last + 1;
    }
    return true;
}

void saidDepths(QList<PastedLine> &lines)
{
    QList<PlanLevel> open;
    for (PastedLine &line : lines) {
        while (!open.isEmpty() && open.last() >= line.level)
            open.removeLast();
        line.depth = int(open.size());
        open << line.level;
    }
}

/// No line stands more than one below the line before it.
void closeGaps(QList<PastedLine> &lines)
{
    QList<int> open;
    for (PastedLine &line : lines) {
        while (!open.isEmpty() && open.last() >= line.depth)
            open.removeLast();
        open << line.depth;
        line.depth = std::min(int(open.size()) - 1, kDeepestPaste);
    }
}

}  // namespace

QList<PastedLine> pastedLines(const QString &html, const QString &text)
{
    QList<MarkupLine> raw =
        html.isEmpty() || html.size() > kLargestPaste ? QList<MarkupLine>() : markupLines(html, kMostPasted);
    if (raw.isEmpty())
        raw = textLines(text.left(kLargestPaste));
    if (raw.isEmpty())
        return {};
    const auto rows =
        std::count_if(raw.cbegin(), raw.cend(), [](const MarkupLine &line) { return line.inTable; });
    QList<PastedLine> lines;
    if (rows * 2 >= raw.size()) {
        raw.removeIf([](const MarkupLine &line) { return !line.inTable || line.cells.isEmpty(); });
        lines = raw.isEmpty() ? lines : TableReader(raw).read();
    } else {
        QList<double> indents;
        bool lists = false;
        for (const MarkupLine &one : std::as_const(raw)) {
            const Marked mark = marked(one.cells.value(0));
            const Marked own = marked(one.marker + u' ');
            PastedLine line;
            line.number = own.number.isEmpty() ? mark.number : own.number;
            line.title = mark.rest.left(kLongestTitle);
            line.depth = std::max(0, one.depth);
            lists = lists || one.depth > 0;
            if (line.title.isEmpty())
                continue;
            lines << line;
            indents << one.indent;
        }
        if (!lists && !numberDepths(lines))
            indentDepths(lines, indents);
        closeGaps(lines);
        levelPasted(lines, std::nullopt);
        return lines;
    }
    const auto said =
        std::count_if(lines.cbegin(), lines.cend(), [](const PastedLine &line) { return line.said; });
    if (said > 0 && said == lines.size())
        saidDepths(lines);
    else
        (void)numberDepths(lines);
    closeGaps(lines);
    levelPasted(lines, std::nullopt);
    return lines;
}

void levelPasted(QList<PastedLine> &lines, std::optional<PlanLevel> under)
{
    QList<PlanLevel> open;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        PastedLine &line = lines[at];
        line.problem.clear();
        line.depth = std::clamp(line.depth, 0, int(open.size()));
        open = open.mid(0, line.depth);
        const bool leads = at + 1 < lines.size() && lines[at + 1].depth > line.depth;
        const std::optional<PlanLevel> above = open.isEmpty() ? under : std::optional(open.last());
        const PlanLevel highest = above ? levelBelow(*above) : PlanLevel::Objective;
        if (above && *above == PlanLevel::Activity) {
            // Nothing stands below an activity, so it comes beside it.
            line.problem = PasteText::tr("Stands below an activity there; here it comes beside it.");
            line.level = PlanLevel::Activity;
            line.depth = std::max(0, line.depth - 1);
            open = open.mid(0, line.depth);
        } else if (!line.said) {
            const bool lone = line.depth == 0 && !under
                && std::any_of(lines.cbegin(), lines.cend(),
                               [](const PastedLine &one) { return one.depth > 0; });
            line.level = leads || lone ? highest : PlanLevel::Activity;
            if (leads && highest == PlanLevel::Activity)
                line.problem =
                    PasteText::tr("Stands deeper than a plan has levels; what is below it comes beside it.");
        } else if (above && line.level <= *above) {
            line.problem = PasteText::tr("Its level does not fit below the line it is under; it becomes: %1.")
                               .arg(planLevelText(highest));
            line.level = highest;
        }
        open << line.level;
    }
}

}  // namespace tri
