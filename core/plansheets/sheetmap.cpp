// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/sheetmap.h"

#include "core/plansheets/mapwords.h"
#include "core/plansheets/outlinerows.h"
#include "core/record/knownwords.h"
#include "core/rules/keptmapping.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(PlanSheets)
};

constexpr qsizetype kHeadingRows = 25;  // among which the headings are looked for
constexpr qsizetype kSampled = 60;      // rows whose cells are looked at
constexpr int kByContent = 40;
constexpr qsizetype kShownSamples = 4;

struct ByWords {
    LinesBy by;
    const char *key;
    const char *text;  // context "PlanSheets"
};
constexpr std::array kByWords{
    ByWords{LinesBy::Columns, "columns",
            QT_TRANSLATE_NOOP("PlanSheets", "Each level has a column of its own")},
    ByWords{LinesBy::LevelColumn, "level", QT_TRANSLATE_NOOP("PlanSheets", "A column says the level")},
    ByWords{LinesBy::Numbers, "numbers", QT_TRANSLATE_NOOP("PlanSheets", "By number: 1, 1.1, 1.1.1")},
    ByWords{LinesBy::Indents, "indents", QT_TRANSLATE_NOOP("PlanSheets", "By indentation")},
    ByWords{LinesBy::Nothing, "nothing", QT_TRANSLATE_NOOP("PlanSheets", "All lines are activities")},
};

/// What the cells of a column look like, for columns whose heading says nothing.
QString meansByContent(const QStringList &cells)
{
    qsizetype dates = 0;
    qsizetype numbers = 0;
    qsizetype words = 0;
    qsizetype levels = 0;
    for (const QString &cell : cells) {
        const auto date = PartialDate::parseLoose(cell, QLocale::c());
        dates += date && cell.size() > 4;
        numbers += !outlineNumber(cell).isEmpty() && outlineNumber(cell) == cell.trimmed();
        words += parseChoice(*kindOf<Activity>().spec.field(u"status"), cell.trimmed()).has_value();
        levels += !levelFor(cell).isEmpty();
    }
    const auto mostly = [&cells](qsizetype count) { return count > 0 && count * 10 >= cells.size() * 8; };
    if (cells.isEmpty())
        return {};
    if (mostly(levels))
        return u"@level"_s;
    if (mostly(words))
        return u"status"_s;
    if (mostly(numbers))
        return u"number"_s;
    return mostly(dates) ? u"due"_s : QString();
}

const RawSheet *sheetNamed(const RawBook &book, const QString &name)
{
    for (const RawSheet &sheet : book.sheets)
        if (sheet.name == name)
            return &sheet;
    return nullptr;
}

/// How much a row looks like headings of a plan.
int headingWeight(const QStringList &cells)
{
    int weight = 0;
    QSet<QString> seen;
    for (const QString &cell : cells) {
        constexpr qsizetype longestHeading = 60;
        const HeadingGuess guess = cell.size() > longestHeading ? HeadingGuess() : guessHeading(cell);
        if (guess.means.isEmpty() || seen.contains(guess.means))
            continue;
        seen.insert(guess.means);
        weight += guess.confidence;
    }
    return seen.size() < 2 ? weight / 3 : weight;
}

struct FoundHead {
    qsizetype at = -1;
    int weight = 0;
};
FoundHead headOf(const RawSheet &sheet)
{
    FoundHead best;
    for (qsizetype at = 0; at < std::min(kHeadingRows, sheet.rows.size()); ++at)
        if (const int weight = headingWeight(sheet.rows[at].cells); weight > best.weight)
            best = {at, weight};
    constexpr int least = 60;
    return best.weight >= least ? best : FoundHead{-1, best.weight};
}

/// Two columns cannot mean the same: the surer one keeps it, the other what it may mean besides.
void settle(QList<MapColumn> &columns)
{
    for (int at = 0; at < columns.size(); ++at)
        for (int other = 0; other < columns.size(); ++other)
            if (at != other && !columns[at].means.isEmpty() && columns[at].means == columns[other].means
                && (columns[other].confidence > columns[at].confidence
                    || (columns[other].confidence == columns[at].confidence && other < at)))
                columns[at].means.clear();
    const auto placeOf = [&columns](const QString &means) {
        for (int at = 0; at < columns.size(); ++at)
            if (columns[at].means == means)
                return at;
        return -1;
    };
    const int activity = placeOf(u"@activity"_s);
    // What is delivered stands right of the activity; a level above it stands left.
    if (const int output = placeOf(u"@output"_s); output >= 0 && activity >= 0 && output > activity)
        columns[output].means = u"output"_s;
    if (const int outcome = placeOf(u"@outcome"_s); outcome >= 0 && activity >= 0 && outcome > activity) {
        columns[outcome].means = placeOf(u"output"_s) < 0 ? u"output"_s : QString();
        columns[outcome].confidence = kByContent;
    }
    const int title = placeOf(u"@title"_s);
    const bool levels =
        placeOf(u"@objective"_s) >= 0 || placeOf(u"@outcome"_s) >= 0 || placeOf(u"@output"_s) >= 0;
    if (title >= 0 && activity >= 0)
        columns[title].means = u"description"_s;
    else if (title >= 0 && levels)
        columns[title].means = u"@activity"_s;
}

/// A sheet without a column for titles: the one with the longest texts.
void findTitle(QList<MapColumn> &columns, const QList<QStringList> &contents)
{
    for (const MapColumn &one : columns)
        if (one.means == u"@title" || one.means == u"@activity" || one.means == u"@objective")
            return;
    qsizetype most = 0;
    int best = -1;
    for (int at = 0; at < columns.size(); ++at) {
        qsizetype length = 0;
        for (const QString &cell : contents[at])
            length += cell.size();
        if (columns[at].means.isEmpty() && length > most) {
            most = length;
            best = at;
        }
    }
    if (best >= 0) {
        columns[best].means = u"@title"_s;
        columns[best].confidence = kByContent;
    }
}

const RawSheet *likeliestSheet(const RawBook &book)
{
    const RawSheet *best = nullptr;
    int most = -1;
    for (const RawSheet &one : book.sheets)
        if (const FoundHead head = headOf(one); !one.hidden && !one.rows.isEmpty() && head.weight > most) {
            most = head.weight;
            best = &one;
        }
    return best;
}

/// What each column is proposed to mean, by its heading or else by what stands in it, which @p contents is filled with.
QList<MapColumn> columnsOf(const RawSheet &sheet, qsizetype head, QList<QStringList> &contents)
{
    qsizetype width = 0;
    for (const CsvRecord &row : sheet.rows)
        width = std::max(width, row.cells.size());
    QList<MapColumn> columns;
    for (qsizetype column = 0; column < width; ++column) {
        QStringList cells;
        for (qsizetype at = head + 1; at < sheet.rows.size() && at < head + 1 + kSampled; ++at)
            if (const QString text = sheet.rows[at].cells.value(column); !text.trimmed().isEmpty())
                cells << text;
        MapColumn one{
            int(column) + 1, head < 0 ? QString() : sheet.rows[head].cells.value(column).simplified(), {}};
        const HeadingGuess guess = guessHeading(one.heading);
        one.means = guess.means;
        one.confidence = guess.confidence;
        if (one.means.isEmpty()) {
            one.means = meansByContent(cells);
            one.confidence = one.means.isEmpty() ? 0 : kByContent;
        }
        one.samples = cells.mid(0, kShownSamples);
        columns << one;
        contents << cells;
    }
    return columns;
}

}  // namespace

QString linesByKey(LinesBy by)
{
    for (const ByWords &one : kByWords)
        if (one.by == by)
            return QString::fromLatin1(one.key);
    Q_UNREACHABLE();
}

LinesBy parseLinesBy(QStringView key)
{
    for (const ByWords &one : kByWords)
        if (key == QLatin1StringView(one.key))
            return one.by;
    return LinesBy::Nothing;
}

QString linesByText(LinesBy by)
{
    for (const ByWords &one : kByWords)
        if (one.by == by)
            return QCoreApplication::translate("PlanSheets", one.text);
    Q_UNREACHABLE();
}

QStringList SheetMap::headings() const
{
    QStringList out;
    for (const MapColumn &one : columns)
        out << one.heading;
    return out;
}

int SheetMap::columnOf(const QString &means) const
{
    for (int at = 0; at < columns.size(); ++at)
        if (columns[at].means == means)
            return at;
    return -1;
}

const QList<MapMeaning> &mapMeanings()
{
    static const QList<MapMeaning> meanings = [] {
        QList<MapMeaning> out{{u"@activity"_s, SheetText::tr("Title of an activity")},
                              {u"@objective"_s, SheetText::tr("Title or number of an objective")},
                              {u"@outcome"_s, SheetText::tr("Title or number of an outcome")},
                              {u"@output"_s, SheetText::tr("Title or number of an output")},
                              {u"@title"_s, SheetText::tr("Title of a line of any level")},
                              {u"@level"_s, SheetText::tr("Level of the line")}};
        for (const int at : sheetFields(PlanSheet::Activities, Handling::Sensitive)) {
            const FieldSpec &field = kindOf<Activity>().spec.fields[std::size_t(at)];
            if (field.keyText() != u"title" && field.keyText() != u"objective")
                out << MapMeaning{field.keyText(), field.labelText()};
        }
        return out;
    }();
    return meanings;
}

QStringList readableSheets(const RawBook &book)
{
    QStringList names;
    for (const RawSheet &sheet : book.sheets)
        if (!sheet.hidden && !sheet.rows.isEmpty())
            names << sheet.name;
    return names;
}

SheetMap proposeMap(const RawBook &book, const QString &sheet, int headingRow)
{
    SheetMap map;
    const RawSheet *chosen = sheet.isEmpty() ? likeliestSheet(book) : sheetNamed(book, sheet);
    if (!chosen)
        return map;
    map.sheet = chosen->name;
    qsizetype head = headOf(*chosen).at;
    if (headingRow > 0)
        for (qsizetype at = 0; at < chosen->rows.size(); ++at)
            if (chosen->rows[at].line == headingRow)
                head = at;
    map.headingRow = head < 0 ? 0 : chosen->rows[head].line;
    QList<QStringList> contents;
    map.columns = columnsOf(*chosen, head, contents);
    settle(map.columns);
    findTitle(map.columns, contents);
    // One column of titles and nothing that tells levels apart yet.
    if (map.columnOf(u"@title"_s) < 0 && map.columnOf(u"@activity"_s) < 0)
        if (const int only = map.columnOf(u"@objective"_s); only >= 0)
            map.columns[only].means = u"@title"_s;
    map.by = proposeLinesBy(book, map);
    return map;
}

ProposedMap proposeMap(Reader &reader, const RawBook &book, const QString &sheet, int headingRow)
{
    ProposedMap out;
    const QList<SheetMapping> kept = planMappings(reader);
    // Headings that say nothing to the program may be known from last time.
    for (const RawSheet &one : book.sheets) {
        if (one.hidden || headingRow > 0 || (!sheet.isEmpty() && one.name != sheet))
            continue;
        for (qsizetype at = 0; at < std::min(kHeadingRows, one.rows.size()); ++at)
            if (auto known = keptFor(kept, one.rows[at].cells)) {
                out.map = proposeMap(book, one.name, one.rows[at].line);
                out.kept = std::move(known);
                useMapping(out.map, *out.kept);
                return out;
            }
    }
    out.map = proposeMap(book, sheet, headingRow);
    out.kept = keptFor(kept, out.map.headings());
    if (out.kept)
        useMapping(out.map, *out.kept);
    return out;
}

LinesBy proposeLinesBy(const RawBook &book, const SheetMap &map)
{
    const RawSheet *sheet = sheetNamed(book, map.sheet);
    if (!sheet)
        return LinesBy::Nothing;
    if (map.columnOf(u"@level"_s) >= 0)
        return LinesBy::LevelColumn;
    for (const QString &level : {u"@objective"_s, u"@outcome"_s, u"@output"_s})
        if (map.columnOf(level) >= 0 && map.columnOf(u"@activity"_s) >= 0)
            return LinesBy::Columns;
    const int title = std::max(map.columnOf(u"@title"_s), map.columnOf(u"@activity"_s));
    const int number = map.columnOf(u"number"_s);
    QSet<qsizetype> depths;
    QSet<int> indents;
    for (const CsvRecord &row : sheet->rows) {
        if (row.line <= map.headingRow || title < 0)
            continue;
        const QString text = row.cells.value(map.columns[title].column - 1);
        if (text.trimmed().isEmpty())
            continue;
        const QString own = number < 0 ? QString() : row.cells.value(map.columns[number].column - 1);
        const QString found = outlineNumber(own.isEmpty() ? text : own);
        if (!found.isEmpty())
            depths.insert(found.count(u'.'));
        indents.insert(indentOf(*sheet, row, map.columns[title].column));
    }
    if (depths.size() > 1)
        return LinesBy::Numbers;
    return indents.size() > 1 ? LinesBy::Indents : LinesBy::Nothing;
}

QList<SheetMapping> planMappings(Reader &reader)
{
    return keptMappings(reader, u"work_plan"_s);
}

void useMapping(SheetMap &map, const SheetMapping &kept)
{
    QSet<QString> known;
    for (const MapMeaning &one : mapMeanings())
        known.insert(one.key);
    const QStringList meanings = meaningsIn(kept, map.headings());
    for (int at = 0; at < map.columns.size(); ++at) {
        MapColumn &column = map.columns[at];
        column.means = known.contains(meanings[at]) ? meanings[at] : QString();
        column.confidence = column.means.isEmpty() ? 0 : 100;
    }
    const QJsonObject more = moreIn(kept);
    map.by = parseLinesBy(more[u"lines_by"].toString());
    if (const QString language = more[u"language"].toString(); contentLanguages().contains(language))
        map.language = language;
    map.title = kept.title;
    map.record = kept.id;
}

RecordChange remembering(const SheetMap &map, const QString &title, const std::optional<SheetMapping> &kept,
                         const QDate &today, IdSource &ids)
{
    ColumnMeanings meanings{u"work_plan"_s, map.headings(), {}};
    for (const MapColumn &one : map.columns)
        meanings.meanings << one.means;
    meanings.more = {{u"lines_by"_s, linesByKey(map.by)}, {u"language"_s, map.language}};
    meanings.title = title;
    meanings.titleOtherwise = map.sheet.isEmpty() ? SheetText::tr("Sheet of a work plan") : map.sheet;
    return keeping(meanings, kept, today, ids);
}

}  // namespace tri
