// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "core/workspace/mergesource.h"

#include <QFileInfo>

namespace tri {

namespace {

class WorkspaceSource final : public MergeSource {
public:
    explicit WorkspaceSource(std::unique_ptr<Store> store) : m_store(std::move(store)) {}

    [[nodiscard]] QString name() const override { return QFileInfo(m_store->path()).fileName(); }
    /// A copy that began with a part of another hands on what it has.
    [[nodiscard]] bool isPartial() const override { return true; }
    [[nodiscard]] Result<QList<LogCommit>> commits(const Known &known) override
    {
        const auto last = m_store->lastSeq();
        if (!last)
            return fail(last.error());
        QList<LogCommit> commits;
        for (qint64 seq = 1; seq <= *last; ++seq) {
            auto head = m_store->readCommit(seq, false);
            if (!head)
                return fail(head.error());
            if (known(head->digest))
                continue;
            auto commit = m_store->readCommit(seq, true);
            if (!commit)
                return fail(commit.error());
            commits << *std::move(commit);
        }
        return commits;
    }
    [[nodiscard]] Result<QStringList> files() override { return m_store->contentHashes(); }
    [[nodiscard]] Result<qint64> fileSize(const QString &hash) override
    {
        const auto size = m_store->contentSize(hash);
        if (!size)
            return fail(size.error());
        return size->value_or(0);
    }
    [[nodiscard]] Status giveFile(const QString &hash, const PieceTaker &take) override
    {
        return m_store->readContent(hash, take);
    }

private:
    std::unique_ptr<Store> m_store;
};

}  // namespace

Result<std::shared_ptr<MergeSource>> workspaceSource(const QString &path, const Registry &registry)
{
    auto store = Store::open(path, true, registry);
    if (!store)
        return fail(store.error());
    return std::make_shared<WorkspaceSource>(std::move(*store));
}

}  // namespace tri
