// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log part of Store.

#include "core/store/store.h"

namespace tri {

using namespace Qt::StringLiterals;

Result<qint64> Store::lastSeq()
{
    return m_database.number("select coalesce(max(seq), 0) from commit_log");
}

Result<QByteArray> Store::headDigest(const QString &copy, qint64 *number)
{
    auto statement = cached("select number, digest from commit_log where copy = ? order by number desc, seq desc limit 1");
    if (!statement)
        return fail(statement.error());
    const auto row = (*statement)->bind(copy).step();
    if (!row)
        return fail(row.error());
    *number = *row ? (*statement)->integer(0) : 0;
    QByteArray digest = *row ? (*statement)->utf8(1) : QByteArray();
    (*statement)->begin();
    return digest;
}

Result<qint64> Store::append(const LogCommit &commit, qint64 stepFrom)
{
    const auto last = lastSeq();
    if (!last)
        return fail(last.error());
    const qint64 seq = *last + 1;
    auto statement =
        cached("insert into commit_log(seq, copy, number, author, time, origin, label, target, previous, "
               "digest, step_from, whole_lines, part_digest, gap) values(?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return fail(statement.error());
    if (auto done = (*statement)
                        ->bind(seq)
                        .bind(commit.copy)
                        .bind(commit.number)
                        .bind(commit.author)
                        .bind(commit.time)
                        .bind(originKey(commit.origin))
                        .bind(commit.label)
                        .bind(commit.target)
                        .bindUtf8(commit.previous)
                        .bindUtf8(commit.digest)
                        .bind(stepFrom ? stepFrom : seq)
                        .bind(qint64(commit.wholeLines))
                        .bindUtf8(commit.isPart() ? commit.computeDigest() : QByteArray(""))
                        .bind(qint64(commit.gap))
                        .run();
        !done)
        return fail(done.error());
    auto insert = cached("insert into change_log(commit_seq, record, kind, body, place) values(?,?,?,?,?)");
    if (!insert)
        return fail(insert.error());
    for (const LogLine &line : commit.lines) {
        (*insert)->begin().bind(seq).bind(line.record.toString()).bind(line.kind).bindUtf8(line.body);
        if (auto done = (*insert)->bind(qint64(line.place)).run(); !done)
            return fail(done.error());
    }
    return seq;
}

Result<LogCommit> Store::readCommit(qint64 seq, bool withLines)
{
    auto statement =
        cached("select copy, number, author, time, origin, label, target, previous, digest, whole_lines, "
               "gap from commit_log where seq = ?");
    if (!statement)
        return fail(statement.error());
    const auto row = (*statement)->bind(seq).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ProblemCode::NotFound, QString(), u"no commit %1"_s.arg(seq));
    const Statement &s = **statement;
    LogCommit commit{s.text(0),         s.integer(1),      s.text(2), s.text(3), parseOrigin(s.text(4)),
                     s.text(5),         s.text(6),         s.utf8(7), s.utf8(8), {},
                     int(s.integer(9)), s.integer(10) != 0};
    (*statement)->begin();
    if (withLines)
        if (auto done = readLines(seq, seq,
                                  [&commit](const LogLine &line, qint64) -> Status {
                                      commit.lines << line;
                                      return {};
                                  });
            !done)
            return fail(done.error());
    return commit;
}

Result<qint64> Store::seqOf(const Stamp &stamp)
{
    auto statement = cached("select seq, digest from commit_log where copy = ? and number = ?");
    if (!statement)
        return fail(statement.error());
    (*statement)->bind(stamp.copy).bind(stamp.number);
    qint64 seq = 0;
    for (;;) {
        const auto row = (*statement)->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        if ((*statement)->utf8(1).first(8).toUInt(nullptr, 16) == stamp.check)
            seq = (*statement)->integer(0);
    }
    return seq;
}

Result<Stamp> Store::stampOf(qint64 seq)
{
    if (const auto it = m_stamps.constFind(seq); it != m_stamps.cend())
        return *it;
    const auto commit = readCommit(seq, false);
    if (!commit)
        return fail(commit.error());
    const Stamp stamp = commit->stamp();
    m_stamps.insert(seq, stamp);
    return stamp;
}

Status Store::readLinesFrom(Statement &statement, const LineReader &take)
{
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const auto record = RecordId::parse(statement.text(1));
        const LogLine line{record.value_or(RecordId()), statement.text(2), statement.utf8(3),
                           int(statement.integer(4))};
        if (auto done = take(line, statement.integer(0)); !done)
            return done;
    }
}

// These are not cached: a reader's callback may read lines itself.

Result<qint64> Store::lineCount(qint64 fromSeq, qint64 toSeq)
{
    auto statement = m_database.prepare("select count(*) from change_log where commit_seq between ? and ?");
    if (!statement)
        return fail(statement.error());
    statement->begin().bind(fromSeq).bind(toSeq);
    if (const auto row = statement->step(); !row)
        return fail(row.error());
    return statement->integer(0);
}

Status Store::readLines(qint64 fromSeq, qint64 toSeq, const LineReader &take)
{
    auto statement = m_database.prepare("select commit_seq, record, kind, body, place from change_log "
                                        "where commit_seq between ? and ? order by seq");
    if (!statement)
        return fail(statement.error());
    statement->begin().bind(fromSeq).bind(toSeq);
    return readLinesFrom(*statement, take);
}

Status Store::readLinesByRecord(qint64 toSeq, const LineReader &take)
{
    auto statement = m_database.prepare("select commit_seq, record, kind, body, place from change_log "
                                        "where commit_seq <= ? order by record, commit_seq, seq");
    if (!statement)
        return fail(statement.error());
    statement->begin().bind(toSeq);
    return readLinesFrom(*statement, take);
}

Status Store::readLinesOf(const RecordId &record, qint64 toSeq, const LineReader &take)
{
    auto statement = m_database.prepare("select commit_seq, record, kind, body, place from change_log "
                                        "where record = ? and commit_seq <= ? order by commit_seq, seq");
    if (!statement)
        return fail(statement.error());
    statement->begin().bind(record.toString()).bind(toSeq);
    return readLinesFrom(*statement, take);
}

Result<HeldCommits> Store::heldCommits()
{
    auto statement = m_database.prepare(
        "select digest, copy, number, whole_lines, label <> '', case when whole_lines > 0 then "
        "(select count(*) from change_log where commit_seq = commit_log.seq) else 0 end, origin = "
        "'reference' "
        "from commit_log");
    if (!statement)
        return fail(statement.error());
    struct Parts {
        qint64 missing = 0;
        bool labelled = false;
    };
    QHash<QByteArray, Parts> inParts;
    HeldCommits out;
    statement->begin();
    const auto take = [&](const Statement &row) {
        const QByteArray digest = row.utf8(0);
        if (const qint64 all = row.integer(3)) {
            auto it = inParts.find(digest);
            if (it == inParts.end())
                it = inParts.insert(digest, {all, false});
            it->missing -= row.integer(5);
            it->labelled = it->labelled || row.integer(4) != 0;
        }
        out.insert(digest, {row.text(1), row.integer(2), true, row.integer(6) != 0});
    };
    if (auto done = statement->forEach(take); !done)
        return fail(done.error());
    for (auto it = inParts.cbegin(); it != inParts.cend(); ++it)
        out[it.key()].whole = it->missing == 0 && it->labelled;
    return out;
}

Result<QList<LogCommit>> Store::partsOf(const LogCommit &named)
{
    auto statement = m_database.prepare(
        "select seq from commit_log where copy = ? and number = ? and digest = ? order by seq");
    if (!statement)
        return fail(statement.error());
    statement->begin().bind(named.copy).bind(named.number).bindUtf8(named.digest);
    QList<qint64> seqs;
    if (auto done = statement->forEach([&seqs](const Statement &row) { seqs << row.integer(0); }); !done)
        return fail(done.error());
    QList<LogCommit> out;
    for (const qint64 seq : std::as_const(seqs)) {
        auto commit = readCommit(seq, true);
        if (!commit)
            return fail(commit.error());
        out << *std::move(commit);
    }
    return out;
}

Result<QByteArray> Store::digestOfPart(qint64 seq)
{
    auto statement = cached("select part_digest from commit_log where seq = ?");
    if (!statement)
        return fail(statement.error());
    const auto row = (*statement)->bind(seq).step();
    if (!row)
        return fail(row.error());
    QByteArray digest = *row ? (*statement)->utf8(0) : QByteArray();
    (*statement)->begin();
    return digest;
}

Result<bool> Store::hasCommit(const QString &copy, const QByteArray &digest)
{
    auto statement = cached("select count(*) from commit_log where copy = ? and digest = ?");
    if (!statement)
        return fail(statement.error());
    const auto row = (*statement)->bind(copy).bindUtf8(digest).step();
    if (!row)
        return fail(row.error());
    const bool there = *row && (*statement)->integer(0) > 0;
    (*statement)->begin();
    return there;
}

Result<QList<StoredStep>> Store::stepsOf(const QString &copies, int limit)
{
    auto statement = cached("select seq, step_from, copy, number, digest, origin, label from commit_log "
                            "where instr(' ' || ? || ' ', ' ' || copy || ' ') > 0 order by seq desc limit ?");
    if (!statement)
        return fail(statement.error());
    (*statement)->bind(copies).bind(limit);
    QList<StoredStep> steps;
    const auto take = [&steps](const Statement &row) {
        const Stamp stamp{row.text(2), row.integer(3), row.utf8(4).first(8).toUInt(nullptr, 16)};
        steps.prepend({row.integer(1), row.integer(0), stamp, parseOrigin(row.text(5)), row.text(6)});
    };
    if (auto done = (*statement)->forEach(take); !done)
        return fail(done.error());
    return steps;
}

}  // namespace tri
