// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Records of every kind with a value in every field, links included, for tests of what leaves the workspace and comes back.

#include "tests/support/everykind.h"
#include "tests/support/workspacefixture.h"

#include <QSet>

namespace tri::test {

/// A record of @p kind that others can link to: everything but links.
inline Row targetRow(const RecordSpec &kind, int seed)
{
    Row row = sampleRow(kind, seed);
    for (std::size_t i = 0; i < kind.fields.size(); ++i)
        if (kind.fields[i].isLink())
            row.values[qsizetype(i)] = {};
    return row;
}

/// Kinds that @p kind links to, and two records of each.
inline QList<Row> targetRows(const RecordSpec &kind)
{
    QList<Row> rows;
    QSet<QString> done;
    for (const FieldSpec &field : kind.fields)
        for (const QString &key : field.targetKinds())
            if (const RecordSpec *target = registryOf(kind).kind(key); target && !done.contains(key)) {
                done << key;
                rows << targetRow(*target, 7) << targetRow(*target, 8);
            }
    return rows;
}

/// The sample with links that lead to targetRows.
inline Row linkedRow(const RecordSpec &kind, int seed)
{
    Row row = sampleRow(kind, seed);
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const FieldSpec &field = kind.fields[i];
        if (!field.isLink())
            continue;
        const QString key = field.targetKinds().last();
        const RecordSpec *target = registryOf(kind).kind(key);
        if (!target) {  // "*"
            row.values[qsizetype(i)] = {};
            continue;
        }
        const RecordIds ids{targetRow(*target, 8).id, targetRow(*target, 7).id};
        row.values[qsizetype(i)] =
            field.type == FieldType::Link ? FieldValue(ids.first()) : canonical(ids, field.isSet());
    }
    return row;
}

inline void saveAll(Workspace &workspace, const QList<Row> &rows)
{
    ChangeSet changes;
    for (const Row &row : rows)
        changes.records << creation(row);
    must(workspace.apply(changes));
}

}  // namespace tri::test
