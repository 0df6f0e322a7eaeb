// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/freshcommits.h"

#include "core/change/logjson.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

constexpr qint64 kMostNumber = qint64(1) << 40;
constexpr qsizetype kMostLines = 4'000'000;
constexpr qsizetype kMostReplaced = 10'000;
constexpr qsizetype kMostValues = 200;
constexpr qsizetype kLongestName = 500;  // of an author, of a register

bool isHex(const QByteArray &text, qsizetype size)
{
    return text.size() == size && std::all_of(text.cbegin(), text.cend(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

bool isPlainKey(const QString &key, qsizetype most)
{
    return !key.isEmpty() && key.size() <= most
        && std::none_of(key.cbegin(), key.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

/// As this program writes it: the same commit has the same bytes in every copy.
bool isWellFormed(const LogCommit &commit)
{
    const bool first = commit.number == 1;
    return Stamp::parse(commit.stamp().toString()) && commit.number <= kMostNumber && isHex(commit.digest, 64)
        && (first ? commit.previous.isEmpty() : isHex(commit.previous, 64))
        && commit.author.size() <= kLongestName && commit.time.size() <= 40
        && (commit.target.isEmpty() || Stamp::parse(commit.target)) && commit.wholeLines >= 0
        && commit.wholeLines <= kMostLines && commit.lines.size() <= kMostLines;
}

bool areWellFormed(const Entries &entries)
{
    QHash<QString, int> values;
    return std::all_of(entries.cbegin(), entries.cend(), [&values](const Entry &entry) {
        return isPlainKey(entry.reg, kLongestName) && entry.replaces.size() <= kMostReplaced
            && ++values[entry.reg] <= kMostValues
            && (entry.reg != QLatin1String(kLife) || entry.value == "true" || entry.value.startsWith('['));
    });
}

/// Takes one commit after the other.
class Intake {
public:
    Intake(const HeldCommits &held, const FreshOrder &order) : m_held(held), m_order(order)
    {
        for (auto it = held.cbegin(); it != held.cend(); ++it) {
            const Stamp stamp{it->copy, it->number,
                              it.key().first(std::min<qsizetype>(8, it.key().size())).toUInt(nullptr, 16)};
            m_names.insert(stamp);
            if (!it->isReference)
                m_shared.insert(stamp);
        }
    }

    [[nodiscard]] Status take(LogCommit commit, FreshCommits &out);
    /// Parts that make a whole now are what its digest says.
    [[nodiscard]] Status finish() const;

private:
    /// What is here and what came of a commit in parts.
    struct Parts {
        QMap<int, LogLine> lines;  // by place
        QSet<RecordId> records;
        std::optional<LogCommit> header;  // of the part that told its label
        int all = 0;
    };
    [[nodiscard]] Status checkSeal(const LogCommit &commit) const;
    [[nodiscard]] Status checkPast(LogCommit &commit, bool &shares) const;
    [[nodiscard]] Status checkLines(const LogCommit &commit, bool &shares);
    [[nodiscard]] tl::unexpected<Problem> lacksItsPast(const QString &detail) const;
    [[nodiscard]] Result<Parts *> partsFor(const LogCommit &commit);
    [[nodiscard]] Status takePart(LogCommit commit, FreshCommits &out);
    [[nodiscard]] tl::unexpected<Problem> damaged(const LogCommit &commit) const;

    const HeldCommits &m_held;
    const FreshOrder &m_order;
    QSet<Stamp> m_shared;      // of what is here, all but what every workspace has
    QSet<RecordId> m_records;  // that a commit before is about
    QSet<Stamp> m_names;                                    // here, or taken before
    QHash<QByteArray, std::pair<QString, qint64>> m_taken;  // by digest
    QSet<QByteArray> m_whole;                               // of these, the ones that came whole
    QHash<QByteArray, Parts> m_parts;
};

tl::unexpected<Problem> Intake::damaged(const LogCommit &commit) const
{
    return fail(
        ProblemCode::Damaged,
        MergeText::tr(
            "“%1” is damaged: a change in it does not match its seal. Nothing was taken; ask for a new copy.")
            .arg(m_order.source),
        commit.stamp().toString());
}

Status Intake::checkSeal(const LogCommit &commit) const
{
    if (!isWellFormed(commit))
        return damaged(commit);
    if (!commit.isPart())
        return commit.computeDigest() == commit.digest ? Status() : damaged(commit);
    int before = -1;
    for (const LogLine &line : commit.lines) {
        if (line.place <= before || line.place >= commit.wholeLines)
            return damaged(commit);
        before = line.place;
    }
    return {};
}

tl::unexpected<Problem> Intake::lacksItsPast(const QString &detail) const
{
    return fail(
        ProblemCode::Newer,
        MergeText::tr(
            "“%1” builds on changes that are not here. Nothing was taken; ask for all that its sender has.")
            .arg(m_order.source),
        detail);
}

Status Intake::checkPast(LogCommit &commit, bool &shares) const
{
    commit.gap = false;
    if (commit.number == 1)
        return {};
    std::pair<QString, qint64> before;
    if (const auto here = m_held.constFind(commit.previous); here != m_held.cend()) {
        before = {here->copy, here->number};
        shares = shares || !here->isReference;
    } else {
        before = m_taken.value(commit.previous);
    }
    if (before == std::pair(commit.copy, commit.number - 1))
        return {};
    if (!before.first.isEmpty())
        return damaged(commit);  // it follows another commit than it says
    commit.gap = true;
    if (m_order.partial && commit.copy != m_order.ownCopy)
        return {};
    return lacksItsPast(commit.stamp().toString());
}

Status Intake::checkLines(const LogCommit &commit, bool &shares)
{
    QSet<RecordId> records;
    for (const LogLine &line : commit.lines) {
        const auto entries = decodeEntries(line.body);
        if (line.record.isNull() || records.contains(line.record) || !isPlainKey(line.kind, 100) || !entries
            || !areWellFormed(*entries) || encodeEntries(*entries) != line.body)
            return damaged(commit);
        records.insert(line.record);
        for (const Entry &entry : *entries)
            for (const Stamp &stamp : entry.replaces) {
                if (!m_names.contains(stamp))
                    return lacksItsPast(stamp.toString());
                shares = shares || m_shared.contains(stamp);
            }
        if (isBirth(*entries) || m_records.contains(line.record))
            continue;
        const auto here = m_order.isHere(line.record);
        if (!here)
            return fail(here.error());
        if (!*here)
            return lacksItsPast(line.record.toString());
    }
    m_records.unite(records);
    return {};
}

Result<Intake::Parts *> Intake::partsFor(const LogCommit &commit)
{
    if (const auto known = m_parts.find(commit.digest); known != m_parts.end())
        return &*known;
    Parts parts;
    const auto here = m_order.partsHere(commit);
    if (!here)
        return fail(here.error());
    for (const LogCommit &part : *here) {
        parts.all = part.wholeLines;
        if (!part.label.isEmpty())
            parts.header = part;
        for (const LogLine &line : part.lines) {
            parts.lines.insert(line.place, line);
            parts.records.insert(line.record);
        }
    }
    return &*m_parts.insert(commit.digest, std::move(parts));
}

Status Intake::takePart(LogCommit commit, FreshCommits &out)
{
    if (!commit.isPart()) {  // all of a commit of which some is here
        commit.wholeLines = int(std::max<qsizetype>(1, commit.lines.size()));
        for (int i = 0; i < commit.lines.size(); ++i)
            commit.lines[i].place = i;
    }
    const auto parts = partsFor(commit);
    if (!parts)
        return fail(parts.error());
    Parts &known = **parts;
    if (known.all && known.all != commit.wholeLines)
        return damaged(commit);
    known.all = commit.wholeLines;
    QList<LogLine> fresh;
    for (const LogLine &line : std::as_const(commit.lines)) {
        const auto same = known.lines.constFind(line.place);
        if (same == known.lines.cend()) {
            if (known.records.contains(line.record))
                return damaged(commit);
            known.lines.insert(line.place, line);
            known.records.insert(line.record);
            fresh << line;
        } else if (same->record != line.record || same->kind != line.kind || same->body != line.body) {
            return damaged(commit);
        }
    }
    const bool tells = !commit.label.isEmpty() && !known.header;
    if (tells)
        known.header = commit;
    if (fresh.isEmpty() && !tells)
        return {};
    commit.lines = fresh;
    m_taken.insert(commit.digest, {commit.copy, commit.number});
    m_names.insert(commit.stamp());
    out.commits << std::move(commit);
    return {};
}

Status Intake::take(LogCommit commit, FreshCommits &out)
{
    if (auto done = checkSeal(commit); !done)
        return done;
    const auto here = m_held.constFind(commit.digest);
    out.shares = out.shares || (here != m_held.cend() && !here->isReference);
    if ((here != m_held.cend() && here->whole) || m_whole.contains(commit.digest))
        return {};
    const bool again = here != m_held.cend() || m_taken.contains(commit.digest);
    if (!again && m_names.contains(commit.stamp()))
        return damaged(
            commit);  // two commits under one name: nobody could tell which of them a change replaces
    if (auto done = checkPast(commit, out.shares); !done)
        return done;
    if (auto done = checkLines(commit, out.shares); !done)
        return done;
    if (commit.isPart() || again)
        return takePart(std::move(commit), out);
    m_whole.insert(commit.digest);
    m_taken.insert(commit.digest, {commit.copy, commit.number});
    m_names.insert(commit.stamp());
    out.commits << std::move(commit);
    return {};
}

Status Intake::finish() const
{
    for (const Parts &parts : m_parts) {
        if (!parts.header || parts.lines.size() != parts.all)
            continue;
        LogCommit whole = *parts.header;
        whole.lines = parts.lines.values();
        if (whole.computeDigest() != whole.digest)
            return damaged(whole);
    }
    return {};
}

}  // namespace

Result<FreshCommits> freshCommits(const HeldCommits &held, QList<LogCommit> offered, const FreshOrder &order)
{
    Intake intake(held, order);
    FreshCommits out;
    for (LogCommit &commit : offered)
        if (auto done = intake.take(std::move(commit), out); !done)
            return fail(done.error());
    if (auto done = intake.finish(); !done)
        return fail(done.error());
    return out;
}

}  // namespace tri
