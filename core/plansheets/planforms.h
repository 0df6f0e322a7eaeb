// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which sheets a plan's workbook has and what their columns are.

#include "core/record/recordspec.h"
#include "core/rules/plantree.h"

#include <array>
#include <optional>

namespace tri {

/// A sheet of the workbook: the lines of one level, or what belongs to lines.
enum class PlanSheet { Objectives, Outcomes, Outputs, Activities, Milestones, Indicators };
inline constexpr std::array kPlanSheets{PlanSheet::Objectives, PlanSheet::Outcomes,   PlanSheet::Outputs,
                                        PlanSheet::Activities, PlanSheet::Milestones, PlanSheet::Indicators};

[[nodiscard]] const RecordSpec &specOf(PlanSheet sheet);
[[nodiscard]] QString sheetKey(PlanSheet sheet);  ///< "objectives", for the program
[[nodiscard]] std::optional<PlanSheet> parsePlanSheet(QStringView key);
[[nodiscard]] QString sheetName(PlanSheet sheet, const QString &language);
/// The field that says which line a row stands under, or what it belongs to.
[[nodiscard]] const char *parentKey(PlanSheet sheet);
/// The word of `level` that lines of this sheet have; "" where it is not for objectives.
[[nodiscard]] QString levelWord(PlanSheet sheet);
[[nodiscard]] PlanSheet sheetOf(PlanLevel level);
[[nodiscard]] bool isLineSheet(PlanSheet sheet);  ///< its rows are lines of the outline

/// What a column of a sheet holds.
struct PlanColumn {
    enum class Part { Key, Digest, Action, Value, Unknown };
    Part part = Part::Unknown;
    int field = -1;      ///< of the sheet's kind
    QString language{};  ///< of a text in several languages
    QString heading{};   ///< as it stands in the file
    int column = 0;      ///< in the file, from 1

    [[nodiscard]] bool isValue() const { return part == Part::Value; }
};

/// The fields that a workbook shows, those people fill in first. What follows from the place of a row (plan, level, order)
/// and what only the desk needs is left out.
[[nodiscard]] QList<int> sheetFields(PlanSheet sheet, Handling highest);

/// The form in which a column is told to the program: "title_fr", "due", "@action".
[[nodiscard]] QString columnKey(PlanSheet sheet, const PlanColumn &column);
[[nodiscard]] PlanColumn parseColumnKey(PlanSheet sheet, const QString &key);
/// For people: "Title", "Title (Français)".
[[nodiscard]] QString columnHeading(PlanSheet sheet, const PlanColumn &column, const QString &language);
/// The column that a heading names in any language of the program; Unknown when none or several do.
[[nodiscard]] PlanColumn columnNamed(PlanSheet sheet, const QString &heading, const QString &language);

/// "delete" as it stands in the list of the Action column.
[[nodiscard]] QString deleteWord(const QString &language);
[[nodiscard]] bool isDeleteWord(const QString &text);

/// Version of the workbook's form; a workbook with a higher one is from a newer program.
inline constexpr int kPlanBookFormat = 1;
inline constexpr QLatin1StringView kPlanBookSheet{"trilateral"};  ///< the hidden sheet for the program

}  // namespace tri
