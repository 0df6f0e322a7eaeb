// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/query.h"
#include "core/record/recordspec.h"

#include <QByteArray>

namespace tri {

/// In which order the records of a question stand: by what it asks for, then as their kind does. Texts, and the names of
/// linked records, stand as readers of the question's language expect.
class Ordering {
public:
    Ordering(const Registry &registry, const Query &query);

    /// Fields that the question sorts by, those of the kind's own order included where the index of the file does not have
    /// them. Empty: the index has it all, and the kind's table is not needed.
    [[nodiscard]] const QList<SortKey> &keys() const { return m_keys; }
    /// What a field is sorted by, over the kind's table, alias k.
    [[nodiscard]] QByteArray expression(const FieldSpec &field) const;
    /// What the record is sorted by that @p id, an SQL expression, names as a link of @p field; null when it is not here.
    [[nodiscard]] QByteArray linkExpression(const FieldSpec &field, const QByteArray &id) const;
    /// After "order by".
    [[nodiscard]] QByteArray sql() const;

private:
    [[nodiscard]] QList<SortKey> ownOrder() const;
    [[nodiscard]] bool hasOwnOrder() const;

    const Registry &m_registry;
    const Query &m_query;
    QList<SortKey> m_keys;
};

}  // namespace tri
