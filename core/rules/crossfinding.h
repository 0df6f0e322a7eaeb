// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/reader.h"

namespace tri {

/// What does not fit together across records, told at one field of one of them. It never stands in the way: a merge can
/// bring it, and it may be as it was.
struct CrossFinding {
    RecordId record;
    QString kind;     ///< key of the record's kind
    Finding finding;  ///< with its rule, and what probably mends it
    friend bool operator==(const CrossFinding &, const CrossFinding &) = default;
};

/// A rule across records, registered under the kind whose records it is about.
struct CrossRule {
    const RecordSpec *kind = nullptr;
    /// Of the whole workspace, for the check. nullptr = the check of the file tells it already.
    QList<CrossFinding> (*all)(Reader &) = nullptr;
    /// What concerns one record, with few questions: forms ask after each commit. What the kind's own check says is left
    /// out. @p row may be unsaved.
    QList<CrossFinding> (*of)(Reader &, const Row &row) = nullptr;
    /// Asked of each line of a table too, before it is taken in.
    bool atImport = false;
};
/// All rules: the one list that grows with a new one.
[[nodiscard]] const QList<CrossRule> &crossRules();

/// What the rules find in the whole workspace. Reads much: for checks, not for screens.
[[nodiscard]] QList<CrossFinding> crossFindings(Reader &reader);
/// What concerns one record of any kind, that it is part of itself included.
[[nodiscard]] QList<CrossFinding> crossFindings(Reader &reader, const Row &row);
/// What does not fit in any of these, which just came in: warnings and errors, no notes of what is still to be done.
[[nodiscard]] QList<CrossFinding> crossFindingsOf(Reader &reader, const RecordIds &records);

}  // namespace tri
