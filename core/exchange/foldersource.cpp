// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foldersource.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

namespace {

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(SharedFolder)
};

Stamp previousOf(const LogCommit &commit)
{
    return {commit.copy, commit.number - 1,
            commit.previous.first(std::min<qsizetype>(8, commit.previous.size())).toUInt(nullptr, 16)};
}

}  // namespace

FolderSource::FolderSource(QString name, QString ownCopy, Here here, ReceiveOrder order)
    : m_name(std::move(name)), m_ownCopy(std::move(ownCopy)), m_here(std::move(here)),
      m_order(std::move(order))
{
}

void FolderSource::add(const ReceivedPackage &package, QList<LogCommit> commits, QMap<QString, qint64> files,
                       bool barred)
{
    m_items << Item{package.path, std::move(commits), std::move(files), package.note.complete, barred};
}

bool FolderSource::isPartial() const
{
    return std::any_of(m_items.cbegin(), m_items.cend(),
                       [](const Item &item) { return item.accepted && !item.complete; });
}

/// A commit that neither this copy nor what was given before has, and that the package builds on.
Stamp FolderSource::lackingIn(const Item &item, const Known &known) const
{
    QSet<Stamp> within;
    QSet<RecordId> begun;
    const auto has = [&](const Stamp &stamp) {
        return m_here.commits.contains(stamp) || m_given.contains(stamp) || within.contains(stamp);
    };
    for (const LogCommit &commit : item.commits) {
        within.insert(commit.stamp());
        if (known(commit.digest))
            continue;
        if (commit.number > 1 && (item.complete || commit.copy == m_ownCopy) && !has(previousOf(commit)))
            return previousOf(commit);
        for (const LogLine &line : commit.lines) {
            const Entries entries = decodeEntries(line.body).value_or(Entries());
            for (const Entry &one : entries)
                for (const Stamp &stamp : one.replaces)
                    if (!has(stamp))
                        return stamp;
            if (!isBirth(entries) && !begun.contains(line.record) && !m_givenRecords.contains(line.record)
                && !m_here.hasRecord(line.record))
                return commit.stamp();
            begun.insert(line.record);
        }
    }
    return {};
}

Result<QList<LogCommit>> FolderSource::commits(const Known &known)
{
    QList<LogCommit> out;
    QSet<QByteArray> seen;
    m_given.clear();
    m_givenRecords.clear();
    for (Item &item : m_items) {
        item.accepted = false;
        item.fresh = std::count_if(item.commits.cbegin(), item.commits.cend(),
                                   [&known](const LogCommit &commit) { return !known(commit.digest); });
    }
    for (bool more = true; more;) {
        more = false;
        for (Item &item : m_items) {
            if (item.accepted || (item.barred && item.fresh > 0))
                continue;
            item.lacks = lackingIn(item, known);
            if (!item.lacks.isNull())
                continue;
            item.accepted = more = true;
            for (const LogCommit &commit : std::as_const(item.commits)) {
                m_given.insert(commit.stamp());
                for (const LogLine &line : commit.lines)
                    m_givenRecords.insert(line.record);
                if (commit.isPart() || !seen.contains(commit.digest))
                    out << commit;
                if (!commit.isPart())
                    seen.insert(commit.digest);
            }
        }
    }
    return out;
}

Result<QStringList> FolderSource::files()
{
    QStringList out;
    for (const Item &item : std::as_const(m_items))
        if (item.accepted && !item.barred)
            out += item.files.keys();
    out.sort();
    out.removeDuplicates();
    return out;
}

const FolderSource::Item *FolderSource::itemWith(const QString &hash) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(), [&hash](const Item &item) {
        return item.accepted && !item.barred && item.files.contains(hash);
    });
    return found == m_items.cend() ? nullptr : &*found;
}

Result<qint64> FolderSource::fileSize(const QString &hash)
{
    const Item *item = itemWith(hash);
    return item ? item->files.value(hash) : 0;
}

Status FolderSource::giveFile(const QString &hash, const PieceTaker &take)
{
    const Item *item = itemWith(hash);
    if (!item)
        return fail(
            ProblemCode::NotFound,
            FolderText::tr("A file is no longer in the shared folder. Nothing was changed; try again."),
            hash);
    if (item->path != m_openPath) {
        m_open.reset();
        const auto package = readPackage(item->path, m_order);
        if (!package)
            return fail(package.error());
        m_open = package->source;
        m_openPath = item->path;
    }
    return m_open->giveFile(hash, take);
}

}  // namespace tri
