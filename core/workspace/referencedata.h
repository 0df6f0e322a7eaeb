// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recordspec.h"

namespace tri {

/// One data file: an array of objects, all of one kind (resources/reference/README.md).
struct RecordFile {
    QString name;  ///< for messages, for example "meeting.json"
    QString kind;
    QByteArray json;
};

/// Reads data files strictly: an unknown kind, field or word, a value of the wrong form, a link that leads nowhere or
/// to two records, a name given twice and a missing required field are Problems that name file, record and field.
/// Links may lead into @p known too. The rows come in kind order, then by id.
[[nodiscard]] Result<QList<Row>> readRecords(const Registry &registry, const QList<RecordFile> &files,
                                             const QList<Row> &known = {});

/// The *.json files of a folder (a resource folder as a rule), each named after its kind.
[[nodiscard]] Result<QList<RecordFile>> readRecordFiles(const QString &folder);

}  // namespace tri
