// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/received.h"

#include <QDateTime>
#include <QSet>

namespace tri {

/// A package that lies in the exchange folder and may be received.
struct OfferedPackage {
    enum class State {
        New,         ///< it has something that is not here
        Known,       ///< all of it is here
        Locked,      ///< with a passphrase
        Unfinished,  ///< it has not wholly arrived, or is damaged
        Refused,     ///< see why
    };
    QString path;
    State state = State::New;
    QString sender{};
    QString title{};  ///< what it is about, as its sender says
    SenderStanding standing = SenderStanding::Unsigned;
    qsizetype commits = 0;  ///< that are not here
    QString why{};          ///< translated
};

/// A folder in which packages arrive: attachments that a mail program saves, a stick, a download folder. It is looked at
/// and never changed, and nothing in it is taken by itself.
class ExchangeFolder {
public:
    explicit ExchangeFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The packages in it, by name. Those that were found to be known before are not opened again.
    [[nodiscard]] Result<QList<OfferedPackage>> look(const Workspace &workspace, const ReceiveOrder &order);

private:
    struct Looked {
        qint64 size = 0;
        QDateTime changed;
        OfferedPackage package;
    };
    [[nodiscard]] OfferedPackage judge(const Workspace &workspace, const QString &path,
                                       const ReceiveOrder &order);

    QString m_path;
    QHash<QString, Looked> m_looked;  ///< by name: of which nothing is new any more
    QSet<QByteArray> m_known;         ///< SHA-256 of packages: the same file comes under many names
};

}  // namespace tri
