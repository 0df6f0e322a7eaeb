// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QByteArray>

namespace tri {

/// A file's bytes, and how much of what was asked for is not in them because of its handling level.
struct Export {
    QByteArray bytes;
    int records = 0;
    int recordsLeftOut = 0;
    int hidden = 0;         ///< of these, the ones above the level
    int fieldsLeftOut = 0;  ///< columns of the kind
    int linksLeftOut = 0;   ///< links to records above the level: their name alone may say too much
    QStringList notes{};    ///< translated: what else is not in them, and why
    [[nodiscard]] bool isComplete() const
    {
        return recordsLeftOut + fieldsLeftOut + linksLeftOut == 0 && notes.isEmpty();
    }
};

/// One line per record in the order of the query's sort keys, without any in that of reference, then id, so that equal
/// contents give equal files; importing it again changes nothing. Nothing above
/// @p highest is written; the default is a file for our own office.
[[nodiscard]] Result<Export> exportCsv(const Workspace &workspace, const Query &query,
                                       Handling highest = Handling::Sensitive, Progress *progress = nullptr);
/// The same cells as an Excel workbook, for reading and for editing by hand. Fails where a text or the table is larger
/// than a sheet can hold.
[[nodiscard]] Result<Export> exportXlsx(const Workspace &workspace, const Query &query,
                                        Handling highest = Handling::Sensitive, Progress *progress = nullptr);
/// An array of objects: id, kind, reference, and "values" in field order, in the form of toJson.
[[nodiscard]] Result<Export> exportJson(const Workspace &workspace, const Query &query,
                                        Handling highest = Handling::Sensitive, Progress *progress = nullptr);

}  // namespace tri
