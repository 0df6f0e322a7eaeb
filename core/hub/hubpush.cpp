// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"
#include "core/hub/hubconnection.h"
#include "core/hub/hubgoing.h"
#include "core/hub/hubscopes.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct HubWords {
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

constexpr qsizetype kPiece = qsizetype(1) * 1024 * 1024;
constexpr qsizetype kBatchBytes = qsizetype(4) * 1024 * 1024;

QString jsonText(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

qsizetype sizeOf(const LogCommit &commit)
{
    qsizetype size = 200 + commit.label.size();
    for (const LogLine &line : commit.lines)
        size += 100 + line.body.size();
    return size;
}

class Push {
public:
    Push(const Workspace &workspace, HubConnection &hub, const HubPush &how)
        : m_workspace(workspace), m_hub(hub), m_how(how)
    {
    }
    [[nodiscard]] Result<HubPushed> run();

private:
    [[nodiscard]] Result<QStringList> lackingFiles();
    [[nodiscard]] Status sendFile(const QString &hash);
    [[nodiscard]] Status sendPieces(const QString &hash, const QByteArray &bytes);
    [[nodiscard]] Status sendAll(const QList<LogCommit> &commits);
    [[nodiscard]] Status sendBatch(const QList<LogCommit> &commits);
    [[nodiscard]] Status sendLines(const QList<LogCommit> &commits, const QHash<QString, qint64> &numbers);
    [[nodiscard]] Status checkThere(const QJsonArray &rows);
    [[nodiscard]] Status add(const QString &sql, const QJsonArray &rows);
    [[nodiscard]] tl::unexpected<Problem> brokenOff(Problem why) const;

    const Workspace &m_workspace;
    HubConnection &m_hub;
    const HubPush &m_how;
    qsizetype m_all = 0;
    HubPushed m_done;
};

/// What was sent stays, so the way on is to do the same again.
tl::unexpected<Problem> Push::brokenOff(Problem why) const
{
    if (m_done.commits + m_done.files > 0)
        why.text += u' '
            + HubWords::tr(
                  "Changes and files that were sent before, and stay: %1 of %2. Push again: the rest "
                  "is sent, nothing twice.")
                  .arg(m_done.commits + m_done.files)
                  .arg(m_all);
    else if (m_hub.isBroken())
        why.text += u' ' + HubWords::tr("Nothing was sent yet; pushing again is safe.");
    return fail(std::move(why));
}

Result<QStringList> Push::lackingFiles()
{
    auto kept = m_workspace.keptFiles();
    if (!kept || kept->isEmpty())
        return kept;
    const auto take = [&kept](const QSqlQuery &row) {
        kept->removeOne(row.value(0).toString());
        return Status();
    };
    if (auto done = m_hub.run(u"select * from trilateral.contents_here(?, ?::text[])"_s,
                              {m_hub.address().workspace, QVariant(u'{' + kept->join(u',') + u'}')}, take);
        !done)
        return fail(done.error());
    return kept;
}

Status Push::sendPieces(const QString &hash, const QByteArray &bytes)
{
    const QString workspace = m_hub.address().workspace;
    QSet<qint64> there;
    const auto take = [&there](const QSqlQuery &row) {
        there.insert(row.value(0).toLongLong());
        return Status();
    };
    if (auto done = m_hub.run(
            u"select piece from trilateral.pieces where workspace = ? and hash = ? and owner = session_user"_s,
            {workspace, hash}, take);
        !done)
        return done;
    for (qsizetype at = 0; at < bytes.size(); at += kPiece) {
        if (there.contains(at / kPiece))
            continue;
        const QByteArray piece = bytes.sliced(at, std::min(kPiece, bytes.size() - at));
        if (auto done =
                m_hub.run(u"insert into trilateral.pieces(workspace, hash, piece, bytes) values (?, ?, ?, ?) "
                          "on conflict do nothing"_s,
                          {workspace, hash, qint64(at / kPiece), piece});
            !done)
            return done;
    }
    return {};
}

Status Push::sendFile(const QString &hash)
{
    const auto bytes = m_workspace.fileContent(hash);
    if (!bytes)
        return fail(bytes.error());
    if (auto done = sendPieces(hash, *bytes); !done)
        return done;
    if (auto done = m_hub.run(
            u"insert into trilateral.contents(workspace, hash, size, pieces) values (?, ?, ?, ?) "
            "on conflict do nothing"_s,
            {m_hub.address().workspace, hash, bytes->size(), qint64((bytes->size() + kPiece - 1) / kPiece)});
        !done)
        return done;
    ++m_done.files;
    return advance(m_how.progress);
}

Status Push::add(const QString &sql, const QJsonArray &rows)
{
    return rows.isEmpty() ? Status() : m_hub.run(sql, {m_hub.address().workspace, jsonText(rows)});
}

/// Of the batch, what was there before is the same.
Status Push::checkThere(const QJsonArray &rows)
{
    const auto count = m_hub.value(u"select count(*) from json_array_elements(?::json) as c join "
                                   u"trilateral.commits k on k.workspace = ? "
                                   "and k.copy = c->>0 and k.number = (c->>1)::bigint and k.digest = c->>2"_s,
                                   {jsonText(rows), m_hub.address().workspace});
    if (!count)
        return fail(count.error());
    if (count->toLongLong() == rows.size())
        return {};
    return fail(
        ProblemCode::Io,
        HubWords::tr("The hub did not keep all that was sent. Nothing of this step counts; push again."),
        u"%1 of %2 commits"_s.arg(count->toLongLong()).arg(rows.size()));
}

Status Push::sendLines(const QList<LogCommit> &commits, const QHash<QString, qint64> &numbers)
{
    QJsonArray lines;
    QJsonArray labels;
    for (const LogCommit &commit : commits) {
        const auto number = numbers.constFind(QString::fromLatin1(commit.digest));
        if (number == numbers.cend())
            continue;
        for (qsizetype i = 0; i < commit.lines.size(); ++i) {
            const LogLine &line = commit.lines[i];
            lines.append(
                QJsonArray{*number, i, line.record.toString(), line.kind, QString::fromUtf8(line.body)});
        }
        if (!commit.label.isEmpty())
            labels.append(QJsonArray{*number, commit.label});
    }
    if (auto done = add(
            u"insert into trilateral.lines(workspace, commit, place, record, kind, body) select ?::text, "
            "(l->>0)::bigint, (l->>1)::integer, l->>2, l->>3, l->>4 from json_array_elements(?::json) as l"_s,
            lines);
        !done)
        return done;
    return add(u"insert into trilateral.labels(workspace, commit, label) select ?::text, (b->>0)::bigint, "
               u"b->>1 from "
               "json_array_elements(?::json) as b"_s,
               labels);
}

Status Push::sendBatch(const QList<LogCommit> &commits)
{
    QJsonArray rows;
    for (const LogCommit &commit : commits)
        rows.append(QJsonArray{commit.copy, commit.number, QString::fromLatin1(commit.digest),
                               QString::fromLatin1(commit.previous), commit.author, commit.time,
                               originKey(commit.origin), commit.target, commit.lines.size()});
    return m_hub.inTransaction([&]() -> Status {
        QHash<QString, qint64> numbers;
        const auto take = [&numbers](const QSqlQuery &row) {
            numbers.insert(row.value(1).toString(), row.value(0).toLongLong());
            return Status();
        };
        if (auto done =
                m_hub.run(u"insert into trilateral.commits(workspace, copy, number, digest, previous, "
                          u"author, made, origin, target, "
                          "line_count) select ?::text, c->>0, (c->>1)::bigint, c->>2, c->>3, c->>4, c->>5, "
                          "c->>6, c->>7, "
                          "(c->>8)::integer from json_array_elements(?::json) with ordinality as given(c, "
                          "place) order by place "
                          "on conflict (workspace, copy, number, digest) do nothing returning seq, digest"_s,
                          {m_hub.address().workspace, jsonText(rows)}, take);
            !done)
            return done;
        if (numbers.size() < commits.size())
            if (auto done = checkThere(rows); !done)
                return done;
        return sendLines(commits, numbers);
    });
}

Status Push::sendAll(const QList<LogCommit> &commits)
{
    for (qsizetype at = 0; at < commits.size();) {
        qsizetype size = 0;
        qsizetype end = at;
        while (end < commits.size() && end - at < m_how.batch && (end == at || size < kBatchBytes))
            size += sizeOf(commits[end++]);
        if (auto done = sendBatch(commits.sliced(at, end - at)); !done)
            return done;
        m_done.commits += end - at;
        for (; at < end; ++at)
            if (auto going = advance(m_how.progress); !going)
                return going;
    }
    return {};
}

Result<HubPushed> Push::run()
{
    const auto going = goingToHub(m_workspace, m_hub, m_how.joins);
    if (!going)
        return brokenOff(going.error());
    if (going->isStrange)
        return fail(
            ProblemCode::Invalid,
            HubWords::tr(
                "This copy and the workspace “%1” of the hub have no change in common; they are likely two "
                "different workspaces. Nothing was sent. Pull first, if they are to become one.")
                .arg(m_hub.address().workspace));
    const auto files = lackingFiles();
    if (!files)
        return brokenOff(files.error());
    m_all = files->size() + going->commits.size();
    begin(m_how.progress, m_all);
    // Contents come before the changes that name them.
    for (const QString &hash : *files)
        if (auto done = sendFile(hash); !done)
            return brokenOff(done.error());
    if (auto done = sendAll(going->commits); !done)
        return brokenOff(done.error());
    if (m_hub.isWhole()) {
        auto growth = widenScopes(m_workspace, m_hub);
        if (!growth)
            return brokenOff(growth.error());
        m_done.growth = *std::move(growth);
    }
    m_done.bytes = m_hub.bytes();
    m_done.waiting = going->waiting;
    m_done.waitingFor = going->waitingFor;
    m_done.hasParts = going->hasParts;
    m_done.ownerOfThis = going->ownerOfThis;
    return m_done;
}

}  // namespace

Result<HubPushed> pushToHub(const Workspace &workspace, const HubAddress &address, const HubPush &how)
{
    const auto hub = HubConnection::openAsMember(address);
    if (!hub)
        return fail(hub.error());
    return Push(workspace, **hub, how).run();
}

}  // namespace tri
