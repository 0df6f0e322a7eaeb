// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/composer.h"

namespace tri {

/// What a paper may tell of records of any kind, and how: names, and values field by field.
class RecordTelling {
public:
    explicit RecordTelling(Composer &composer) : m_c(composer) {}

    /// A record that is no more, and that links may still lead to.
    void addGone(const Row &row) { m_gone.insert(row.id, row); }
    [[nodiscard]] bool mayTell(const Row &row);
    /// The name that this copy may print; "" when there is none.
    [[nodiscard]] QString nameOf(const Row &row);
    [[nodiscard]] QString valueText(const FieldSpec &field, const FieldValue &value);

private:
    [[nodiscard]] bool mayTellAlone(const Row &row);
    [[nodiscard]] std::optional<Row> end(const RecordId &id);
    [[nodiscard]] QString linkNames(const RecordIds &ids, bool sorted = false);

    Composer &m_c;
    QHash<RecordId, Row> m_gone;  ///< what links of gone records lead to may be gone too
    QSet<RecordId> m_asked;       ///< a circle of links hides nothing
};

}  // namespace tri
