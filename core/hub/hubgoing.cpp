// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hubgoing.h"

#include "core/hub/hubconnection.h"
#include "core/workspace/committext.h"
#include "core/workspace/workspace.h"

#include <QSet>
#include <QSqlQuery>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

QString arrayText(const QStringList &items)
{
    return u'{' + items.join(u',') + u'}';
}

quint32 checkOf(const QString &hex)
{
    return hex.left(8).toUInt(nullptr, 16);
}

/// Of the copies that every workspace may have.
bool isCommon(const QString &copy)
{
    return copy == kReferenceCopy || copy == kSampleCopy;
}

bool isBuiltIn(const LogCommit &commit)
{
    return commit.origin == Origin::Reference && isCommon(commit.copy);
}

class GoingChoice {
public:
    GoingChoice(const Workspace &workspace, HubConnection &hub, bool joins)
        : m_workspace(workspace), m_hub(hub), m_joins(joins)
    {
    }
    [[nodiscard]] Result<HubGoing> make();

private:
    [[nodiscard]] Status readOwn();
    [[nodiscard]] Status readThere();
    [[nodiscard]] Status readOwners();
    [[nodiscard]] Status claim(const QStringList &copies);
    [[nodiscard]] bool isStrange() const;
    [[nodiscard]] bool isMine(const LogCommit &commit) const;
    [[nodiscard]] bool canGo(const LogCommit &commit) const;
    void choose(HubGoing &out, QStringList &unclaimed);

    const Workspace &m_workspace;
    HubConnection &m_hub;
    bool m_joins;
    bool m_hasPast = false;             // at the hub somebody has worked
    QString m_copy;                     // the name of this one
    QHash<QString, QSet<Stamp>> m_own;  // what is here, by copy
    CopyNumbers m_settled;  // copies of which the hub has all up to that number, and nothing else is here
    QSet<Stamp> m_there;    // of the other copies, what the hub has
    QHash<QString, QString> m_owners;  // of copies, at the hub
    QList<LogCommit> m_commits;        // what the hub lacks
    QSet<Stamp> m_held;                // of these, what does not go
};

Status GoingChoice::readOwn()
{
    const auto log = m_workspace.log();
    if (!log)
        return fail(log.error());
    const auto copy = m_workspace.copyName();
    if (!copy)
        return fail(copy.error());
    m_copy = *copy;
    for (const CommitInfo &one : *log)
        m_own[one.stamp.copy].insert(one.stamp);
    return {};
}

/// Asks for the newest commits of each copy first: mostly they tell all.
Status GoingChoice::readThere()
{
    QHash<QString, QList<Stamp>> heads;
    const auto takeHead = [&heads](const QSqlQuery &row) {
        const QString copy = row.value(0).toString();
        heads[copy] << Stamp{copy, row.value(1).toLongLong(), checkOf(row.value(2).toString())};
        return Status();
    };
    if (auto done = m_hub.run(u"select copy, number, digest from trilateral.heads(?)"_s,
                              {m_hub.address().workspace}, takeHead);
        !done)
        return done;
    for (auto it = heads.cbegin(); it != heads.cend(); ++it)
        m_hasPast = m_hasPast || !isCommon(it.key());
    QStringList unclear;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it) {
        const QList<Stamp> there = heads.value(it.key());
        if (there.isEmpty())
            continue;
        const qint64 number = there.first().number;
        QSet<qint64> numbers;
        qint64 below = 0;
        for (const Stamp &stamp : it.value())
            if (stamp.number <= number) {
                numbers.insert(stamp.number);
                ++below;
            }
        if (there.size() == 1 && it->contains(there.first()) && below == number && numbers.size() == number)
            m_settled.insert(it.key(), number);
        else
            unclear << it.key();
    }
    if (unclear.isEmpty())
        return {};
    const auto take = [this](const QSqlQuery &row) {
        m_there.insert(
            {row.value(0).toString(), row.value(1).toLongLong(), checkOf(row.value(2).toString())});
        return Status();
    };
    return m_hub.run(u"select copy, number, sign from trilateral.stamps(?, ?::text[])"_s,
                     {m_hub.address().workspace, arrayText(unclear)}, take);
}

Status GoingChoice::readOwners()
{
    m_owners.clear();
    const auto take = [this](const QSqlQuery &row) {
        m_owners.insert(row.value(0).toString(), row.value(1).toString());
        return Status();
    };
    return m_hub.run(u"select copy, owner::text from trilateral.copies where workspace = ?"_s,
                     {m_hub.address().workspace}, take);
}

/// Of two that bring the same copy at once, the first is its owner.
Status GoingChoice::claim(const QStringList &copies)
{
    if (auto done =
            m_hub.run(u"insert into trilateral.copies(workspace, copy) select ?::text, unnest(?::text[]) "
                      "on conflict do nothing"_s,
                      {m_hub.address().workspace, arrayText(copies)});
        !done)
        return done;
    return readOwners();
}

bool GoingChoice::isMine(const LogCommit &commit) const
{
    return isBuiltIn(commit) || m_owners.value(commit.copy, m_hub.member()) == m_hub.member();
}

/// Whole, its own, and nothing that it builds on stays behind.
bool GoingChoice::canGo(const LogCommit &commit) const
{
    if (commit.isPart() || !isMine(commit))
        return false;
    const Stamp before{commit.copy, commit.number - 1, checkOf(QString::fromLatin1(commit.previous))};
    const bool isBeforeHere = m_own.value(commit.copy).contains(before) || m_there.contains(before);
    if (commit.number > 1 && (m_held.contains(before) || !isBeforeHere))
        return false;
    return std::none_of(commit.lines.cbegin(), commit.lines.cend(), [this](const LogLine &line) {
        const Entries entries = decodeEntries(line.body).value_or(Entries());
        return std::any_of(entries.cbegin(), entries.cend(), [this](const Entry &entry) {
            return std::any_of(entry.replaces.cbegin(), entry.replaces.cend(),
                               [this](const Stamp &stamp) { return m_held.contains(stamp); });
        });
    });
}

bool GoingChoice::isStrange() const
{
    if (!m_hasPast || m_joins)
        return false;
    const auto isOwnPast = [](const QString &copy) { return !isCommon(copy); };
    return std::none_of(m_settled.keyBegin(), m_settled.keyEnd(), isOwnPast)
        && std::none_of(m_there.cbegin(), m_there.cend(), [&](const Stamp &stamp) {
               return isOwnPast(stamp.copy) && m_own.value(stamp.copy).contains(stamp);
           });
}

void GoingChoice::choose(HubGoing &out, QStringList &unclaimed)
{
    out = {};
    unclaimed.clear();
    m_held.clear();
    QSet<QString> others;
    for (const LogCommit &commit : std::as_const(m_commits)) {
        if (canGo(commit)) {
            out.commits << commit;
            if (!isBuiltIn(commit) && !m_owners.contains(commit.copy) && !unclaimed.contains(commit.copy))
                unclaimed << commit.copy;
            continue;
        }
        m_held.insert(commit.stamp());
        if (!isMine(commit))
            others.insert(m_owners.value(commit.copy));
        else if (commit.isPart())
            out.hasParts = true;
        else
            ++out.waiting;
    }
    out.waitingFor = QStringList(others.cbegin(), others.cend());
    out.waitingFor.sort();
    if (const QString owner = m_owners.value(m_copy, m_hub.member()); owner != m_hub.member())
        out.ownerOfThis = owner;
    out.isStrange = isStrange() && !std::all_of(out.commits.cbegin(), out.commits.cend(), isBuiltIn);
}

Result<HubGoing> GoingChoice::make()
{
    if (auto done = readOwn(); !done)
        return fail(done.error());
    if (auto done = readThere(); !done)
        return fail(done.error());
    if (auto done = readOwners(); !done)
        return fail(done.error());
    auto commits = m_workspace.commitsFor({{}, m_settled});
    if (!commits)
        return fail(commits.error());
    commits->removeIf([this](const LogCommit &commit) { return m_there.contains(commit.stamp()); });
    m_commits = *std::move(commits);
    HubGoing out;
    QStringList unclaimed;
    choose(out, unclaimed);
    if (out.isStrange)
        return out;
    if (unclaimed.isEmpty())
        return out;
    if (auto done = claim(unclaimed); !done)
        return fail(done.error());
    choose(out, unclaimed);
    return out;
}

}  // namespace

Result<HubGoing> goingToHub(const Workspace &workspace, HubConnection &hub, bool joins)
{
    return GoingChoice(workspace, hub, joins).make();
}

}  // namespace tri
