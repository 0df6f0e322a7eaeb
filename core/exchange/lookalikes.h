// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QHash>

namespace tri {

/// Records of a kind that a line of a file may stand for although neither id nor reference says so: the same title, in
/// some language and however spelled, and the same day in the kind's first date. Nothing is sure; the person is asked.
class Lookalikes {
public:
    Lookalikes(const Workspace &workspace, const RecordSpec &kind);

    /// The one record like @p row; the null id when there is none, or several. One with another reference is another.
    [[nodiscard]] Result<RecordId> of(const Row &row);

private:
    [[nodiscard]] Status load();
    [[nodiscard]] QStringList keysOf(const Row &row) const;

    const Workspace &m_workspace;
    const RecordSpec &m_kind;
    int m_date = -1;  // index of the field; -1 = the kind has no dates, and a title alone says too little
    bool m_loaded = false;
    QHash<QString, Row> m_known;
};

}  // namespace tri
