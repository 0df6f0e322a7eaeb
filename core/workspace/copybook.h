// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tri {

/// Which copies of which workspaces this user's program has written, kept in the user's settings. A workspace file
/// carries its copy's name; a file copied by hand carries the same name to another place, and a restored backup
/// carries an older end of the chain. The book tells: then the file gets a new copy name before its first commit.
class CopyBook {
public:
    struct Known {
        QString path;        ///< canonical path of the file
        QByteArray digest;   ///< the copy's newest commit when last seen; "" = none yet
    };
    virtual ~CopyBook() = default;
    [[nodiscard]] virtual std::optional<Known> find(const QString &copy) const = 0;
    [[nodiscard]] virtual Status remember(const QString &copy, const Known &known) = 0;
};

/// A small JSON file.
class FileCopyBook final : public CopyBook {
public:
    explicit FileCopyBook(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] std::optional<Known> find(const QString &copy) const override;
    [[nodiscard]] Status remember(const QString &copy, const Known &known) override;

private:
    QString m_path;
};

}  // namespace tri
