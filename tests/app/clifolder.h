// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace tri::test {

/// What the program said and how it ended; exit < 0 when it did not end by itself.
struct Ran {
    int exit = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// An empty folder in which the built program is run, with settings of its own. The workspace is "a.trilateral".
class CliFolder {
protected:
    void renew() { m_folder = std::make_unique<QTemporaryDir>(); }
    void clear() { m_folder.reset(); }

    /// @p variables are set for this run beside those of the test. After @p longest ms it is ended, with -1.
    [[nodiscard]] Ran run(const QStringList &arguments, const QList<std::pair<QString, QString>> &variables = {},
                          int longest = 60'000) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString file() const { return path(QStringLiteral("a.trilateral")); }
    /// Writes a file and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] static QByteArray read(const QString &path);
    /// Makes a.trilateral, empty but for the reference data, as the program's "new" makes it; asserts success.
    void make(const QStringList &options = {}) const;
    /// Themes X-1 "Zebra corridors" and X-2 "Quagga, and kin" below it; asserts success.
    void importThemes() const;
    /// A table into the workspace; asserts success.
    void import(const QString &kind, const QByteArray &csv) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace tri::test
