// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace tri::ui {

/// Tells when packages arrive in the exchange folder. It opens none of them and takes none: what is in them is for
/// ExchangeFolder to say, and whether they are taken for the person.
class ExchangeWatch final : public QObject {
    Q_OBJECT
public:
    explicit ExchangeWatch(QObject *parent = nullptr);

    /// "" = none. What lies in it already is told too.
    void setFolder(const QString &path);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Files come in pieces: they are told when nothing changed for so long. Of folders on a network nobody may tell, so
    /// they are looked at every now and then.
    void setPatience(int quietMilliseconds, int everyMilliseconds);

Q_SIGNALS:
    void appeared(const QStringList &paths);  ///< new ones, or others than before under their name
    void changed();                           ///< some are gone, or the folder is away, or back

private:
    struct Seen {
        qint64 size = 0;
        QDateTime changed;
        friend bool operator==(const Seen &, const Seen &) = default;
    };
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QTimer m_every;
    QString m_folder;
    QHash<QString, Seen> m_told;
    QHash<QString, Seen> m_last;  ///< as it was at the last look
    bool m_isAway = false;
};

}  // namespace tri::ui
