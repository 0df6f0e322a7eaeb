// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"
#include "core/hub/hubconnection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QThread>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct HubWords {
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

constexpr qsizetype kBatch = 500;

QString arrayText(const QStringList &items)
{
    return u'{' + items.join(u',') + u'}';
}

tl::unexpected<Problem> damaged(const QString &name, const QString &detail)
{
    return fail(
        ProblemCode::Damaged,
        HubWords::tr("“%1” contradicts itself; nothing was taken. Tell the hub’s administrator.").arg(name),
        detail);
}

/// Nothing of what it says is judged here.
std::optional<LogCommit> commitIn(const QSqlQuery &row)
{
    LogCommit commit{row.value(0).toString(),
                     row.value(1).toLongLong(),
                     row.value(4).toString(),
                     row.value(5).toString(),
                     parseOrigin(row.value(6).toString()),
                     row.value(9).toString(),
                     row.value(7).toString(),
                     row.value(3).toString().toLatin1(),
                     row.value(2).toString().toLatin1(),
                     {}};
    const QJsonArray lines = QJsonDocument::fromJson(row.value(10).toString().toUtf8()).array();
    const bool isPart = lines.size() != row.value(8).toInt();
    for (const QJsonValue &item : lines) {
        const QJsonArray line = item.toArray();
        const auto record = RecordId::parse(line.at(1).toString());
        if (!record)
            return std::nullopt;
        commit.lines << LogLine{*record, line.at(2).toString(), line.at(3).toString().toUtf8(),
                                isPart ? line.at(0).toInt(-1) : -1};
    }
    if (isPart) {
        commit.wholeLines = row.value(8).toInt();
        commit.label.clear();
    }
    return commit;
}

class HubSource final : public MergeSource {
public:
    HubSource(std::unique_ptr<HubConnection> connection, bool complete)
        : m_address(connection->address()), m_partial(!connection->isWhole()), m_complete(complete),
          m_thread(QThread::currentThread()), m_connection(std::move(connection))
    {
    }

    [[nodiscard]] QString name() const override
    {
        return m_address.isLocal() ? m_address.workspace : m_address.workspace + u'@' + m_address.host;
    }
    [[nodiscard]] bool isPartial() const override { return m_partial; }
    [[nodiscard]] Result<QList<LogCommit>> commits(const Known &known) override;
    [[nodiscard]] Result<QStringList> files() override;
    [[nodiscard]] Result<qint64> fileSize(const QString &hash) override { return m_sizes.value(hash); }
    [[nodiscard]] Status giveFile(const QString &hash, const PieceTaker &take) override;

private:
    /// A session belongs to the thread that opened it; a plan may be carried out in another one than it was made in.
    [[nodiscard]] Status reach();
    [[nodiscard]] Result<QStringList> copiesWithNews(const Known &known);
    [[nodiscard]] Result<QStringList> missing(const Known &known);
    [[nodiscard]] Status read(const QStringList &numbers, QList<LogCommit> &out);

    HubAddress m_address;
    bool m_partial;
    bool m_complete;
    QThread *m_thread;
    std::unique_ptr<HubConnection> m_connection;
    QHash<QString, qint64> m_sizes;
};

Status HubSource::reach()
{
    if (m_thread == QThread::currentThread() && !m_connection->isBroken())
        return {};
    auto again = HubConnection::openAsMember(m_address);
    if (!again)
        return fail(again.error());
    m_connection = *std::move(again);
    m_thread = QThread::currentThread();
    return {};
}

Result<QStringList> HubSource::copiesWithNews(const Known &known)
{
    QStringList out;
    const auto take = [&](const QSqlQuery &row) {
        const QString copy = row.value(0).toString();
        if (!known(row.value(1).toString().toLatin1()) && !out.contains(copy))
            out << copy;
        return Status();
    };
    if (auto done =
            m_connection->run(u"select copy, digest from trilateral.heads(?)"_s, {m_address.workspace}, take);
        !done)
        return fail(done.error());
    return out;
}

/// The numbers that the hub gave to commits that are not known here, in their order.
Result<QStringList> HubSource::missing(const Known &known)
{
    QString sql = u"select seq, digest from trilateral.commits where workspace = ?"_s;
    QVariantList values{m_address.workspace};
    if (m_complete && !m_partial) {
        const auto copies = copiesWithNews(known);
        if (!copies || copies->isEmpty())
            return copies;
        sql += u" and copy = any(?::text[])"_s;
        values << arrayText(*copies);
    }
    QStringList out;
    const auto take = [&](const QSqlQuery &row) {
        if (!known(row.value(1).toString().toLatin1()))
            out << row.value(0).toString();
        return Status();
    };
    if (auto done = m_connection->run(sql + u" order by seq"_s, values, take); !done)
        return fail(done.error());
    return out;
}

Status HubSource::read(const QStringList &numbers, QList<LogCommit> &out)
{
    const auto take = [&](const QSqlQuery &row) -> Status {
        auto commit = commitIn(row);
        if (!commit)
            return damaged(name(), row.value(2).toString());
        out << *std::move(commit);
        return {};
    };
    return m_connection->run(
        u"select c.copy, c.number, c.digest, c.previous, c.author, c.made, c.origin, c.target, c.line_count, "
        "coalesce(b.label, ''), coalesce((select json_agg(json_build_array(l.place, l.record, l.kind, "
        "l.body) "
        "order by l.place) from trilateral.lines l where l.commit = c.seq), '[]'::json)::text "
        "from trilateral.commits c left join trilateral.labels b on b.commit = c.seq "
        "where c.seq = any(?::bigint[]) order by c.seq"_s,
        {arrayText(numbers)}, take);
}

Result<QList<LogCommit>> HubSource::commits(const Known &known)
{
    if (auto done = reach(); !done)
        return fail(done.error());
    const auto numbers = missing(known);
    if (!numbers)
        return fail(numbers.error());
    QList<LogCommit> out;
    for (qsizetype at = 0; at < numbers->size(); at += kBatch)
        if (auto done = read(numbers->sliced(at, std::min(kBatch, numbers->size() - at)), out); !done)
            return fail(done.error());
    return out;
}

Result<QStringList> HubSource::files()
{
    if (auto done = reach(); !done)
        return fail(done.error());
    m_sizes.clear();
    const auto take = [&](const QSqlQuery &row) {
        m_sizes.insert(row.value(0).toString(), row.value(1).toLongLong());
        return Status();
    };
    if (auto done = m_connection->run(u"select hash, size from trilateral.contents where workspace = ?"_s,
                                      {m_address.workspace}, take);
        !done)
        return fail(done.error());
    QStringList out = m_sizes.keys();
    out.sort();
    return out;
}

Status HubSource::giveFile(const QString &hash, const PieceTaker &take)
{
    if (auto done = reach(); !done)
        return done;
    qint64 pieces = 0;
    QString owner;
    const auto takeHead = [&](const QSqlQuery &row) {
        pieces = row.value(0).toLongLong();
        owner = row.value(1).toString();
        return Status();
    };
    if (auto done = m_connection->run(
            u"select pieces, owner::text from trilateral.contents where workspace = ? and hash = ?"_s,
            {m_address.workspace, hash}, takeHead);
        !done)
        return done;
    for (qint64 piece = 0; piece < pieces; ++piece) {
        const auto takePiece = [&](const QSqlQuery &row) { return take(row.value(0).toByteArray()); };
        if (auto done =
                m_connection->run(u"select bytes from trilateral.pieces where workspace = ? and hash = ? and "
                                  "owner = ? and piece = ?"_s,
                                  {m_address.workspace, hash, owner, piece}, takePiece);
            !done)
            return done;
    }
    return {};
}

}  // namespace

Result<std::shared_ptr<MergeSource>> hubSource(const HubAddress &address, bool complete)
{
    auto connection = HubConnection::openAsMember(address);
    if (!connection)
        return fail(connection.error());
    return std::make_shared<HubSource>(*std::move(connection), complete);
}

}  // namespace tri
