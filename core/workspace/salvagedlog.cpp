// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/salvagedlog.h"

#include "core/change/logjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tri {

namespace {

/// A line of one record, with the place of its commit in the log.
struct Told {
    qint64 seq = 0;
    QString kind;
    Entries entries;
};

class Judge {
public:
    Judge(const RawWorkspace &raw, const QList<LogCommit> &builtIn) : m_raw(raw), m_builtIn(builtIn)
    {
        for (auto it = raw.lines.cbegin(); it != raw.lines.cend(); ++it)
            m_lines[it->commitSeq] << it->line;
    }
    SalvagedLog log();

private:
    [[nodiscard]] std::optional<LogCommit> sealed(qint64 seq);
    [[nodiscard]] std::optional<LogCommit> fromProgram(qint64 seq);
    [[nodiscard]] bool hasItsPast(const LogLine &line, const std::optional<Entries> &entries) const;
    void take(qint64 seq, LogCommit commit);
    void putAside(qint64 seq, const LogLine &line);
    void tell();
    void countLost();

    const RawWorkspace &m_raw;
    QList<LogCommit> m_builtIn;
    QMap<qint64, QList<LogLine>> m_lines;  // by the place of their commit
    QHash<RecordId, QList<Told>> m_taken;
    QHash<RecordId, QList<Told>> m_aside;
    qint64 m_brought = 0;  // lines that the program brought along
    SalvagedLog m_log;
};

/// A commit that every workspace has may be damaged, or gone but for some of its lines.
std::optional<LogCommit> Judge::fromProgram(qint64 seq)
{
    const auto raw = m_raw.commits.constFind(seq);
    const QList<LogLine> lines = m_lines.value(seq);
    const auto is = [&](const LogCommit &commit) {
        if (raw != m_raw.commits.cend())
            return raw->commit.digest == commit.digest && raw->commit.copy == commit.copy;
        return !lines.isEmpty() && std::all_of(lines.cbegin(), lines.cend(), [&commit](const LogLine &line) {
            return std::any_of(commit.lines.cbegin(), commit.lines.cend(), [&line](const LogLine &one) {
                return one.record == line.record && one.kind == line.kind && one.body == line.body;
            });
        });
    };
    const auto found = std::find_if(m_builtIn.begin(), m_builtIn.end(), is);
    if (found == m_builtIn.end())
        return std::nullopt;
    LogCommit commit = *std::move(found);
    m_builtIn.erase(found);
    m_brought += commit.lines.size() - lines.size();
    return commit;
}

std::optional<LogCommit> Judge::sealed(qint64 seq)
{
    const auto raw = m_raw.commits.constFind(seq);
    if (raw == m_raw.commits.cend())
        return std::nullopt;
    LogCommit commit = raw->commit;
    commit.lines = m_lines.value(seq);
    if (commit.computeDigest() != (commit.isPart() ? raw->partDigest : commit.digest))
        return std::nullopt;
    return commit;
}

bool Judge::hasItsPast(const LogLine &line, const std::optional<Entries> &entries) const
{
    if (!entries)
        return false;
    const auto past = m_log.stamps.constFind(line.record);
    if (past == m_log.stamps.cend())
        return isBirth(*entries);
    return std::all_of(entries->cbegin(), entries->cend(), [&past](const Entry &entry) {
        return std::all_of(entry.replaces.cbegin(), entry.replaces.cend(),
                           [&past](const Stamp &stamp) { return past->contains(stamp); });
    });
}

void Judge::putAside(qint64 seq, const LogLine &line)
{
    if (auto entries = decodeEntries(line.body))
        m_aside[line.record] << Told{seq, line.kind, *std::move(entries)};
}

void Judge::take(qint64 seq, LogCommit commit)
{
    const Stamp stamp = commit.stamp();
    const auto all = int(commit.lines.size());
    QList<LogLine> kept;
    for (int i = 0; i < all; ++i) {
        LogLine line = commit.lines[i];
        auto entries = decodeEntries(line.body);
        if (!hasItsPast(line, entries)) {
            putAside(seq, line);
            continue;
        }
        if (!commit.isPart())
            line.place = i;
        RecordState &state = m_log.states[line.record];
        state.kind = line.kind;
        state.integrate(stamp, *entries);
        m_log.stamps[line.record].insert(stamp);
        m_taken[line.record] << Told{seq, line.kind, *std::move(entries)};
        kept << line;
    }
    if (kept.size() < all) {
        if (kept.isEmpty())
            return;
        ++m_log.inPart;
        commit.wholeLines = commit.isPart() ? commit.wholeLines : all;
        commit.label.clear();  // it may speak of the others
        commit.lines = kept;
    }
    m_log.lines += kept.size();
    m_log.commits << std::move(commit);
}

/// Lines without their seals, or without their past, do not tell which of them replaces which: the later one counts.
void Judge::tell()
{
    for (auto it = m_aside.begin(); it != m_aside.end(); ++it) {
        QList<Told> lines = *it + m_taken.value(it.key());
        std::stable_sort(lines.begin(), lines.end(),
                         [](const Told &a, const Told &b) { return a.seq < b.seq; });
        RecordState state;
        for (const Told &line : std::as_const(lines)) {
            state.kind = line.kind;
            for (const Entry &entry : line.entries)
                state.registers[entry.reg] = {Head{Stamp{{}, line.seq, 0}, entry.value}};
        }
        // A deletion names what it saw; here whatever came before it was seen.
        const QString life = QString::fromLatin1(kLife);
        if (auto head = state.registers.find(life);
            head != state.registers.end() && head->first().value != "true")
            head->first().value = deletionValue(state.allStamps());
        m_log.told.insert(it.key(), state);
    }
}

void Judge::countLost()
{
    qint64 last = m_raw.commits.isEmpty() ? 0 : m_raw.commits.lastKey();
    if (!m_lines.isEmpty())
        last = std::max(last, m_lines.lastKey());
    const qint64 whole = m_log.commits.size() - m_log.inPart;
    m_log.commitsLost = std::max<qint64>(last - whole, 0);
    const qint64 lines = m_raw.lines.isEmpty() ? 0 : m_raw.lines.lastKey();
    m_log.linesLost = std::max<qint64>(lines - m_raw.lines.size() - m_brought, 0);
}

SalvagedLog Judge::log()
{
    QSet<qint64> seqs;
    for (auto it = m_raw.commits.cbegin(); it != m_raw.commits.cend(); ++it)
        seqs.insert(it.key());
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it)
        seqs.insert(it.key());
    QList<qint64> order(seqs.cbegin(), seqs.cend());
    std::sort(order.begin(), order.end());
    for (const qint64 seq : std::as_const(order)) {
        auto commit = sealed(seq);
        if (!commit)
            commit = fromProgram(seq);
        if (commit)
            take(seq, *std::move(commit));
        else
            for (const LogLine &line : m_lines.value(seq))
                putAside(seq, line);
    }
    tell();
    countLost();
    return std::move(m_log);
}

}  // namespace

SalvagedLog salvagedLog(const RawWorkspace &raw, const QList<LogCommit> &builtIn)
{
    return Judge(raw, builtIn).log();
}

std::optional<QSet<Stamp>> stampsInHeads(const QByteArray &heads)
{
    const QJsonDocument document = QJsonDocument::fromJson(heads);
    if (!document.isObject())
        return std::nullopt;
    QSet<Stamp> stamps;
    const auto add = [&stamps](const QJsonValue &value) {
        const auto stamp = Stamp::parse(value.toString());
        if (stamp)
            stamps.insert(*stamp);
        return stamp.has_value();
    };
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString()) {
            if (!add(it.value()) && !(it.key().isEmpty() && it.value().toString().isEmpty()))
                return std::nullopt;
            continue;
        }
        for (const QJsonValue &head : it.value().toArray())
            if (!add(head.toArray().at(0)))
                return std::nullopt;
    }
    return stamps;
}

}  // namespace tri
