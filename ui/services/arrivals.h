// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchangefolder.h"
#include "ui/services/exchangewatch.h"
#include "ui/services/latestwork.h"

#include <memory>
#include <optional>

namespace tri {
class Workspace;
}

namespace tri::ui {

class Preferences;

/// What arrives in the exchange folder for the open workspace. It is looked at behind the pages and told; nothing of it is
/// ever taken by itself, and nothing in the folder is changed.
class Arrivals final : public QObject {
    Q_OBJECT
public:
    /// The folder is the one of the preferences. All three must outlive it.
    Arrivals(Workspace &workspace, Preferences &preferences, const QString &keyFile,
             QObject *parent = nullptr);
    ~Arrivals() override;

    [[nodiscard]] QString folder() const { return m_folder ? m_folder->path() : QString(); }
    void setFolder(const QString &path);  ///< "" = none; kept in the preferences
    [[nodiscard]] const QList<OfferedPackage> &packages() const { return m_packages; }
    [[nodiscard]] QList<OfferedPackage> worthALook() const;  ///< those that may bring something
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }
    void look();  ///< once more
    [[nodiscard]] ExchangeWatch &watch() { return m_watch; }

Q_SIGNALS:
    void changed();
    void arrived(const tri::OfferedPackage &package);  ///< it was not there before, and may bring something

private:
    void show(const Result<QList<OfferedPackage>> &looked);

    Workspace &m_workspace;
    Preferences &m_preferences;
    QString m_keyFile;
    ExchangeWatch m_watch;
    std::shared_ptr<ExchangeFolder> m_folder;
    QList<OfferedPackage> m_packages;
    std::optional<Problem> m_problem;
    bool m_hasLooked = false;  // what lay there at the start is no news
    LatestWork m_work;         // last: it ends before what it reads
};

}  // namespace tri::ui
