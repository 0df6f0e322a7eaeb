// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How somebody's own sheet is read as a work plan: what its columns mean and how its lines are told apart.

#include "core/kinds/sheetmapping.h"
#include "core/plansheets/plantable.h"
#include "core/rules/reader.h"

namespace tri {

/// What tells of what level a row is.
enum class LinesBy {
    Columns,      ///< each level has a column of its own
    LevelColumn,  ///< a column says it
    Numbers,      ///< "1", "1.1", "1.1.1"
    Indents,      ///< blanks before the title, or an indented cell
    Nothing,      ///< all are activities
};
[[nodiscard]] QString linesByKey(LinesBy by);
[[nodiscard]] LinesBy parseLinesBy(QStringView key);
[[nodiscard]] QString linesByText(LinesBy by);

struct MapColumn {
    int column = 0;  ///< from 1
    QString heading;
    QString means;       ///< one of mapMeanings(); "" = left out
    int confidence = 0;  ///< of the proposal, in per cent
    QStringList samples{};
};

struct SheetMap {
    QString sheet;
    int headingRow = 0;  ///< from 1; 0 = there is none
    LinesBy by = LinesBy::Nothing;
    QString language = QStringLiteral("en");  ///< of its texts
    QList<MapColumn> columns;
    QString title{};    ///< of the mapping that was remembered for these headings
    RecordId record{};  ///< likewise; null when there is none

    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] int columnOf(const QString &means) const;  ///< -1 when none has it
};

/// A word for what a column can mean.
struct MapMeaning {
    QString key;    ///< "@objective", "@level", "owners"
    QString label;  ///< translated
};
[[nodiscard]] const QList<MapMeaning> &mapMeanings();

/// The sheets that hold something, hidden ones apart.
[[nodiscard]] QStringList readableSheets(const RawBook &book);
/// Looks at headings, which may be in any language of the program and stand below a title, and at what stands in the
/// columns. @p sheet "" = the one that looks most like a plan; @p headingRow 0 = found.
[[nodiscard]] SheetMap proposeMap(const RawBook &book, const QString &sheet = {}, int headingRow = 0);
/// After a column was given another meaning: how lines are told apart now.
[[nodiscard]] LinesBy proposeLinesBy(const RawBook &book, const SheetMap &map);

/// The rows of the sheet as lines of a plan.
[[nodiscard]] PlanBook mappedBook(const RawBook &book, const SheetMap &map);

// Mappings that are remembered
[[nodiscard]] QList<SheetMapping> planMappings(Reader &reader);
/// A proposal that knows what was chosen last time for a sheet with the same headings, in whatever order they stand.
struct ProposedMap {
    SheetMap map;
    std::optional<SheetMapping> kept;
};
[[nodiscard]] ProposedMap proposeMap(Reader &reader, const RawBook &book, const QString &sheet = {},
                                     int headingRow = 0);
/// Gives columns the meaning that they have in @p kept, by heading.
void useMapping(SheetMap &map, const SheetMapping &kept);
/// What remembers the map, or brings up to date the one that is used. @p title "" keeps the title, or takes that of the sheet.
[[nodiscard]] RecordChange remembering(const SheetMap &map, const QString &title,
                                       const std::optional<SheetMapping> &kept, const QDate &today,
                                       IdSource &ids);

}  // namespace tri
