// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri {

/// A file that goes with a record: its own, or one that is attached to it.
struct FileOfRecord {
    RecordId record;   ///< that holds it
    bool own = false;  ///< the record asked about holds it itself
    QString hash;      ///< "" = only its name is known
    QString name;
    QString mediaType;
    QString language;  ///< in words
    PartialDate date;
    std::optional<qint64> size{};
    std::optional<KeptFile> kept{};  ///< nothing = its content is not in this copy
};
/// Files that the record holds itself.
[[nodiscard]] Result<QList<FileOfRecord>> filesIn(const Workspace &workspace, const Row &row);
/// The record's own file first, then what is attached to it, by name.
[[nodiscard]] Result<QList<FileOfRecord>> filesOf(const Workspace &workspace, const Row &row);

struct AttachOrder {
    QStringList paths;
    QString language{};                           ///< key of a choice; "" = not said
    QString textLanguage = QStringLiteral("en");  ///< in which the titles stand
};
struct Attached {
    RecordIds records;     ///< made, in the order of the paths
    QStringList attached;  ///< names of what was attached already and is left as it is
};
/// Keeps the files and makes a record for each, as one change. When one of them cannot be kept, none is attached.
[[nodiscard]] Result<Attached> attachFiles(Workspace &workspace, const Row &to, const AttachOrder &order);

/// What has to change so that the record holds the file at @p path; it is kept by then, and no change yet.
[[nodiscard]] Result<Row> withFile(Workspace &workspace, Row row, const FieldSpec &field,
                                   const QString &path);

/// Media type of a file by its name and its first bytes.
[[nodiscard]] QString mediaTypeOf(const QString &path);

}  // namespace tri
