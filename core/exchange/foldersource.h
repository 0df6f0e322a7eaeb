// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/received.h"

#include <QSet>

namespace tri {

/// The packages of a shared folder as one source. A package whose past has not arrived yet waits, and so do those that
/// build on it: the others are given in the order of their causes. Of files that go along only the sizes are kept in
/// memory; they are read again when they are asked for.
class FolderSource final : public MergeSource {
public:
    /// What this copy has.
    struct Here {
        QSet<Stamp> commits;
        std::function<bool(const RecordId &id)> hasRecord;  ///< deleted or not
    };
    /// @p held are the commits that are here; the key book of @p order must outlive this.
    FolderSource(QString name, QString ownCopy, Here here, ReceiveOrder order);

    /// Nobody may take it before somebody says so; it counts only when all of it is here already.
    void add(const ReceivedPackage &package, QList<LogCommit> commits, QMap<QString, qint64> files,
             bool barred);

    /// What became of a package when the commits were asked for.
    struct Item {
        QString path;
        QList<LogCommit> commits;
        QMap<QString, qint64> files;  ///< sizes by hash
        bool complete = false;        ///< it tells that nothing before it is left out
        bool barred = false;
        bool accepted = false;
        qint64 fresh = 0;  ///< commits that are not here
        Stamp lacks{};     ///< a commit that it waits for; null = none
    };
    [[nodiscard]] const QList<Item> &items() const { return m_items; }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] bool isPartial() const override;
    [[nodiscard]] Result<QList<LogCommit>> commits(const Known &known) override;
    [[nodiscard]] Result<QStringList> files() override;
    [[nodiscard]] Result<qint64> fileSize(const QString &hash) override;
    [[nodiscard]] Status giveFile(const QString &hash, const PieceTaker &take) override;

private:
    [[nodiscard]] Stamp lackingIn(const Item &item, const Known &known) const;
    [[nodiscard]] const Item *itemWith(const QString &hash) const;

    QString m_name;
    QString m_ownCopy;
    Here m_here;
    QSet<Stamp> m_given;
    QSet<RecordId> m_givenRecords;
    ReceiveOrder m_order;
    QList<Item> m_items;
    QString m_openPath;  ///< of the package that was read last
    std::shared_ptr<MergeSource> m_open;
};

}  // namespace tri
