// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri {

/// The name under which this file's commits are counted; changes when the file turns out to be a hand-made copy.
class CopyName {
public:
    CopyName(Store &store, const Workspace::Options &options) : m_store(store), m_options(options) {}

    [[nodiscard]] Status start();               ///< a new file
    [[nodiscard]] Result<QString> forWriting(); ///< decides once, before the first commit; inside its transaction
    void committed(const QByteArray &digest) { m_digest = digest; }
    [[nodiscard]] Status remember() const;      ///< a name that was taken before there is a commit
    void leave();                               ///< notes how far the chain got

private:
    [[nodiscard]] Status take(const QString &name, bool keepUndo);
    [[nodiscard]] Result<bool> isOurs(const QString &name);
    [[nodiscard]] QString place() const;

    Store &m_store;
    const Workspace::Options &m_options;
    QString m_name;        ///< "" until decided
    QByteArray m_digest;
};

}  // namespace tri
