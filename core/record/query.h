// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"

namespace tri {

/// One condition on one field; a list of conditions must all hold.
struct Condition {
    enum class Op {
        Is,        ///< equal; a list field: has the member
        IsNot,
        Contains,  ///< text contains, without regard to case and accents
        Before,    ///< date or number smaller
        After,     ///< date or number greater
        Empty,
        NotEmpty,
    };
    QString field;
    Op op = Op::Is;
    FieldValue value;
};

/// Which records of one kind, in which order. Answered by the database, so that long lists open at once.
struct Query {
    const RecordSpec *kind = nullptr;
    QList<Condition> conditions;
    QString words;       ///< all of them occur in the record (search index); "" = no restriction
    QString sortField;   ///< "" = the kind's own order
    bool descending = false;
    bool trash = false;  ///< deleted records instead of living ones
    int limit = -1;      ///< -1 = all
};

}  // namespace tri
