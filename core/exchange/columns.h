// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

#include <optional>

namespace tri {

/// What a column of a file stands for.
struct Column {
    enum class Part {
        Ignored,   ///< heading starts with '#', or nothing stands in the column
        Id,        ///< the record's 26-character id
        Value,     ///< a field
        Language,  ///< one language of a field
        Original,  ///< which language of a field is the original
        Added,     ///< added to what the field holds, in a line of its own or as one more of its names
    };
    Part part = Part::Ignored;
    int field = -1;
    QString language{};
    QString label{};  ///< of what is added: "Remarks" makes a line "Remarks: …"

    friend bool operator==(const Column &, const Column &) = default;
};

/// Matches headings with fields by key, by label in any language of the program, or by alias, however they are spelled
/// (base/folding). A heading that two fields share is read in the language that explains most of the row. What cannot be
/// matched, or means two fields still, is reported to @p plan. A text in several languages without one in its heading is in @p ownLanguage.
[[nodiscard]] QList<Column> matchColumns(const RecordSpec &kind, const CsvTable &table, ImportPlan &plan,
                                         const QString &ownLanguage = QStringLiteral("en"));

/// How many of these cells are headings of @p kind: what tells a row of headings from a row of values.
[[nodiscard]] qsizetype knownHeadingCount(const RecordSpec &kind, const QStringList &cells);

/// "+note", "+note: Remarks": the heading of a column that is added to what a field holds.
[[nodiscard]] QString addingTo(const FieldSpec &field, const QString &label = {});
/// Columns that the kind has no field for are kept: each becomes a line of the field that keeps such words.
void keepUnknownColumns(const RecordSpec &kind, CsvTable &table);

/// Headings that an import of @p kind knows, for messages and help.
[[nodiscard]] QStringList knownHeadings(const RecordSpec &kind);

/// Headings an export writes: "record_id", "key", "key_fr", "key_original".
[[nodiscard]] QString headingFor(const FieldSpec &field, const QString &language = {});
inline constexpr QLatin1StringView kIdHeading{"record_id"};
inline constexpr QLatin1StringView kOriginal{"original"};

}  // namespace tri
