// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/testclock.h"
#include "tests/support/toykinds.h"

#include <QTemporaryDir>

#include <memory>

namespace tri::test {

/// A folder of workspaces with repeatable ids and time.
class WorkspaceFixture {
public:
    explicit WorkspaceFixture(const Registry &registry = toyRegistry(), quint64 seed = 1);

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".trilateral")); }
    [[nodiscard]] std::unique_ptr<Workspace> create(const QString &name);  ///< asserts success
    [[nodiscard]] std::unique_ptr<Workspace> open(const QString &name);    ///< asserts success
    /// A sample workspace of its own: made once, and copied for each. The registry is that of all kinds.
    [[nodiscard]] std::unique_ptr<Workspace> sample();
    [[nodiscard]] Workspace::Options options();

    TestClock clock;
    TestIds ids;
    CopyBook *copies = nullptr;

private:
    const Registry &m_registry;
    int m_samples = 0;
    QTemporaryDir m_folder;
};

/// Stands in for Result::value() in tests: prints the problem and stops when there is one.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s (%s)", qPrintable(problemKey(result.error().code)), qPrintable(result.error().text),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

[[nodiscard]] Row toy(Workspace &workspace, const QString &reference, const QString &name);
/// Applies and asserts.
void save(Workspace &workspace, const Row &row);                       ///< a new record
void change(Workspace &workspace, const RecordId &id, const QString &field, const FieldValue &value);
void remove(Workspace &workspace, const RecordId &id);
void mergeFrom(Workspace &workspace, const QString &otherPath);        ///< no-op when there is nothing to take

}  // namespace tri::test
