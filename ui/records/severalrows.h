// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"

#include <QSet>

namespace tri::ui {

/// Several records of one kind seen as one: what all of them hold, where they differ, and what else to know of them.
class SeveralRows {
public:
    /// Rows that are held already are not read again unless @p again: a selection grows by one with each key.
    [[nodiscard]] Status read(const AppContext &context, const RecordIds &ids, bool again = false);
    void clear() { *this = {}; }

    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int unread() const
    {
        return int(m_ids.size() - m_rows.size());
    }  ///< asked for and not there
    [[nodiscard]] const RecordIds &ids() const { return m_ids; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] bool has(const RecordId &id) const { return m_known.contains(id); }
    /// The values that are the same in all; the others are empty. No record: it has no id.
    [[nodiscard]] const Row &common() const { return m_common; }
    [[nodiscard]] bool isMixed(int field) const { return m_mixed.contains(field); }
    /// Fields in conflict, and fields with a draft that cannot be read; one each.
    [[nodiscard]] const QList<Finding> &remarks() const { return m_remarks; }

private:
    void compare();
    void remark(const AppContext &context);

    RecordIds m_ids;
    QSet<RecordId> m_known;  // the same
    QList<Row> m_rows;
    Row m_common;
    QSet<int> m_mixed;
    QList<Finding> m_remarks;
};

}  // namespace tri::ui
