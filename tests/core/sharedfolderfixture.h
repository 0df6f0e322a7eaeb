// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/foldernames.h"
#include "core/exchange/sharedfolder.h"
#include "core/workspace/backups.h"
#include "core/workspace/copybook.h"
#include "tests/support/workspacefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace tri::test {

class MemoryCopyBook final : public CopyBook {
public:
    std::optional<Known> find(const QString &copy) const override
    {
        return m_known.contains(copy) ? std::optional(m_known[copy]) : std::nullopt;
    }
    Status remember(const QString &copy, const Known &known) override
    {
        m_known[copy] = known;
        return {};
    }

private:
    QMap<QString, Known> m_known;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Workspaces over the toy kinds beside a folder that they share.
class SharedFolderFixture {
protected:
    void renew()
    {
        m_book = MemoryCopyBook();
        m_fixture = std::make_unique<WorkspaceFixture>();
        m_fixture->copies = &m_book;
        m_folder = QFileInfo(m_fixture->path(QStringLiteral("x"))).absolutePath() + QStringLiteral("/shared");
        if (!QDir().mkpath(m_folder))
            qFatal("cannot make the folder");
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    [[nodiscard]] QStringList packages() const
    {
        return QDir(m_folder).entryList({QStringLiteral("*.tripack")}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] FolderOrder anybody(bool begin = false) const
    {
        return {.unverified = true, .begin = begin};
    }
    [[nodiscard]] Result<FolderSync> trySync(Workspace &workspace, const FolderOrder &order)
    {
        auto reading = readSharedFolder(workspace, m_folder, order);
        if (!reading)
            return fail(reading.error());
        return syncSharedFolder(workspace, *std::move(reading), order, m_fixture->clock.now());
    }
    FolderSync sync(Workspace &workspace, bool begin = false)
    {
        return must(trySync(workspace, anybody(begin)));
    }
    [[nodiscard]] QMap<QString, FolderFile::State> states(const Workspace &workspace)
    {
        QMap<QString, FolderFile::State> out;
        for (const FolderFile &file : must(readSharedFolder(workspace, m_folder, anybody())).files)
            out.insert(file.name, file.state);
        return out;
    }
    /// A copy of the first workspace, as colleagues begin: it writes under a name of its own.
    [[nodiscard]] std::unique_ptr<Workspace> copyOf(std::unique_ptr<Workspace> &first, const QString &name)
    {
        const QString from = first->path();
        first.reset();
        if (!QFile::copy(from, m_fixture->path(name)))
            qFatal("cannot copy");
        first = must(Workspace::open(from, Workspace::Mode::ReadWrite, m_fixture->options()));
        return m_fixture->open(name);
    }

    MemoryCopyBook m_book;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    QString m_folder;
};

}  // namespace tri::test
