// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

struct Ran {
    int exit = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const;
};

/// Drives the built program as a script would, each case in a folder of its own.
class CliFixture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// @p variables are set for this run beside those of the test.
    [[nodiscard]] Ran run(const QStringList &arguments, const QList<std::pair<QString, QString>> &variables = {}) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] static QByteArray read(const QString &path);
    void make(const QStringList &options = {}) const;  ///< a.trilateral
    void importThemes() const;                         ///< X-1 and X-2

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};
