// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Workspaces with a history, and files that are damaged on purpose.

#include "tests/support/sanitized.h"
#include "tests/support/workspacefixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

namespace tri::test {

/// Fewer where a sanitizer watches, unless TRI_FULL is set.
[[nodiscard]] inline int trials(int full, int watched)
{
    return kSanitized && !qEnvironmentVariableIsSet("TRI_FULL") ? watched : full;
}

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// A living record with another of its fields filled, for each seed.
[[nodiscard]] inline Row anyToy(Workspace &workspace, int seed)
{
    Row row = sampleRow(kindOf<Toy>().spec, seed);
    row.id = workspace.newId();
    row.setValue(u"reference", QStringLiteral("T-%1").arg(seed));
    row.setValue(u"file", FieldValue());
    return row;
}

/// @p count toys in commits of @p atOnce, every third of them edited later, every twentieth deleted.
inline void fillWithToys(Workspace &workspace, int count, int atOnce)
{
    RecordIds ids;
    for (int made = 0; made < count; made += atOnce) {
        ChangeSet changes;
        changes.label = {QStringLiteral("paste"), QStringLiteral("toy"), {}, {}, atOnce};
        for (int i = made; i < std::min(made + atOnce, count); ++i) {
            changes.records << creation(anyToy(workspace, i));
            ids << changes.records.last().id;
        }
        must(workspace.apply(changes));
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i % 3 == 0)
            change(
                workspace, ids[i], QStringLiteral("long_text"),
                QStringLiteral("Edited %1, at some length, so that the log has something to tell.").arg(i));
        if (i % 20 == 19)
            remove(workspace, ids[i]);
    }
}

/// All living records, by their id.
[[nodiscard]] inline QMap<RecordId, Row> livingRows(Workspace &workspace)
{
    QMap<RecordId, Row> rows;
    for (const RecordSpec *spec : workspace.registry().kinds())
        for (const Row &row : must(workspace.rows(must(workspace.find({spec, {}})))))
            rows.insert(row.id, row);
    return rows;
}

}  // namespace tri::test
