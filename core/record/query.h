// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translations.h"
#include "core/record/recordspec.h"

namespace tri {

/// One condition on one field.
struct Condition {
    enum class Op {
        Is,  ///< equal; a list field: has the member; a date: lies within the year or month
        IsNot,
        Contains,  ///< text contains, without regard to case and accents
        Lacks,     ///< the opposite of Contains; an empty field lacks everything
        Before,    ///< number smaller; a date that is over by then, even if only its year is known
        After,     ///< number greater; a date that begins after it
        AtMost,    ///< not after
        AtLeast,   ///< not before
        Empty,
        NotEmpty,
    };
    /// What a value means on the day and the desk where the question is put, so that a kept view stays true.
    enum class Moving {
        No,
        Today,  ///< the day of asking, moved by days
        Mine,   ///< the organisations and people this desk works for
    };
    QString field;
    Op op = Op::Is;
    FieldValue value{};
    Moving moving = Moving::No;
    int days = 0;  ///< with Today

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Conditions joined by "and" or by "or"; groups stand for parentheses.
struct Filter {
    enum class Join { All, Any };
    QList<Condition> conditions{};
    Join join = Join::All;
    QList<Filter> groups{};

    [[nodiscard]] bool isEmpty() const;
    /// Both must hold.
    [[nodiscard]] Filter with(const Filter &other) const;
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// The records of a kind whose work is still to be done, as Row::isOpen says it of one.
[[nodiscard]] Filter openFilter(const RecordSpec &kind);
/// Those with a day on which they are due up to that one; one of several such fields is enough.
[[nodiscard]] Filter dueFilter(const RecordSpec &kind, const PartialDate &day);

/// The filter for one day and desk: no Moving value is left. Nothing is "mine" while @p mine is empty.
[[nodiscard]] Filter resolved(Filter filter, const QDate &today, const RecordIds &mine);

struct SortKey {
    QString field;
    bool descending = false;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Which records of one kind, in which order. Answered by the database, so that long lists open at once.
struct Query {
    const RecordSpec *kind = nullptr;
    Filter filter{};
    QString words{};        ///< all of them occur in the record (search index); "" = no restriction
    QList<SortKey> sort{};  ///< first key first; empty = the kind's own order
    bool trash = false;     ///< deleted records instead of living ones
    int limit = -1;         ///< -1 = all
    /// Whose order texts are sorted in, and whose words are sorted of texts in several languages. Records are sorted by
    /// titles in one language only as the file has them, unless the order is asked for.
    QString language = screenLanguage();
};

/// Records that have one value in common; dates are brought to their month.
struct RecordGroup {
    FieldValue value;
    RecordIds ids;
    QList<double> sums;  ///< one for each field whose values add up (FieldSpec::sums), in field order
};

}  // namespace tri
