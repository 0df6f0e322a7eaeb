// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QMap>

// What the check asks of the tables. Nothing here writes.

namespace tri {

struct StoredOrder {
    bool there = false;
    QString sortKey;
    bool living = false;
};
struct MissingEnd {
    QString from;  ///< the record that holds the link
    QString field;
    bool deleted = false;  ///< the target is in the trash; false = it is not in this copy
};
struct StoredLife {
    bool living = false;
    QByteArray heads;
};
struct DoubleReference {
    QString reference;
    qint64 records = 0;
};

[[nodiscard]] Result<QString> fileIntegrity(Store &store);  ///< "ok", or what the database says
[[nodiscard]] Result<qint64> changesWithoutCommit(Store &store);
[[nodiscard]] Result<qint64> linksWithoutRecord(Store &store);
[[nodiscard]] Result<qint64> recordCount(Store &store);  ///< deleted ones too
/// Of every record, deleted ones too. Equal heads of two copies are equal records.
[[nodiscard]] Result<QMap<RecordId, StoredLife>> recordHeads(Store &store);
[[nodiscard]] Result<StoredOrder> orderOf(Store &store, const RecordId &id);
/// Fails with what is wrong. Asks the index itself, which counts as writing: run it in a transaction that is not kept.
[[nodiscard]] Status checkSearchTable(Store &store);
/// Makes the index of all living records again, beside the workspace, and compares which words stand where how often.
[[nodiscard]] Result<bool> indexAgrees(Store &store);
[[nodiscard]] Result<qint64> textsWithoutContent(Store &store);
/// Living records with a file whose content is not here.
[[nodiscard]] Result<QList<MissingEnd>> missingContents(Store &store);
[[nodiscard]] Result<QList<MissingEnd>> missingEnds(Store &store, int limit);
[[nodiscard]] Result<QList<DoubleReference>> doubleReferences(Store &store, const RecordSpec &spec);
/// Living records of a tree with the parent each names, as texts.
[[nodiscard]] Result<QMap<QString, QString>> parentsOf(Store &store, const RecordSpec &spec);

}  // namespace tri
