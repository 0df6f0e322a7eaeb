// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/hubaddress.h"

#include <QVariant>

#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace tri {

constexpr int kHubVersion = 2;  ///< of the tables; newer ones are left alone, and older ones until hub init

/// One session with the server, of the thread that opened it. What goes wrong comes back in words for people: what, why,
/// and what to do; what the server said is the detail.
class HubConnection {
public:
    [[nodiscard]] static Result<std::unique_ptr<HubConnection>> open(const HubAddress &address);
    /// Likewise, of a member: fails when there is no hub, when it is newer, or does not know the workspace or the member.
    [[nodiscard]] static Result<std::unique_ptr<HubConnection>> openAsMember(const HubAddress &address);
    ~HubConnection();
    HubConnection(const HubConnection &) = delete;
    HubConnection &operator=(const HubConnection &) = delete;

    using RowTaker = std::function<Status(const QSqlQuery &row)>;
    /// One statement, with its values in the place of the question marks.
    [[nodiscard]] Status run(const QString &sql, const QVariantList &values = {}, const RowTaker &take = {});
    /// The first column of the first row; nothing when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// A transaction: committed when @p work succeeds, otherwise taken back.
    [[nodiscard]] Status inTransaction(const std::function<Status()> &work);

    [[nodiscard]] const HubAddress &address() const { return m_address; }
    [[nodiscard]] const QString &member() const { return m_member; }  ///< the role that logged in
    [[nodiscard]] bool isWhole() const { return m_whole; }            ///< it may read all
    [[nodiscard]] qint64 bytes() const { return m_bytes; }            ///< that went either way, roughly
    /// What was under way was not done; doing it again is safe.
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    explicit HubConnection(const HubAddress &address);
    [[nodiscard]] Status connect();
    [[nodiscard]] Status knowMember();
    [[nodiscard]] tl::unexpected<Problem> problem(const QSqlError &error);

    HubAddress m_address;
    QString m_name;
    std::unique_ptr<QSqlDatabase> m_database;
    std::unique_ptr<QSqlQuery> m_failed;  // Qt complains aloud when it goes before what failed is over
    QString m_member;
    bool m_whole = false;
    bool m_connected = false;
    bool m_broken = false;
    qint64 m_bytes = 0;
};

}  // namespace tri
