// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sharedfolder.h"

#include <QCoreApplication>

#include <functional>

namespace tri::ui {

/// Where copies of a workspace exchange without sending files: a shared folder, or the hub of an organisation.
struct SharedPlaceOrder {
    QString place;         ///< a folder, or the address of a hub
    QString passphrase{};  ///< of a folder
    bool unverified = false;
    bool begin = false;  ///< make the folder a shared one, or take part in it anew
    bool joins = false;  ///< the hub, though the two have no change in common
};

struct SharedPlaceDone {
    std::optional<CommitEvent> merged;
    QString backup;
    QString went;                      ///< translated: what was added to the place
    std::optional<Problem> unwritten;  ///< why nothing was, though what was new was taken
};

/// What a place has for this copy, and how to exchange with it.
struct SharedPlaceReading {
    PackagePreview preview;
    QString going;               ///< translated: what this copy would add
    QStringList notices{};       ///< translated: what to mind
    QList<FolderFile> files{};   ///< of a folder
    bool hasUnverified = false;  ///< something stays out because its sender was never compared
    bool needsJoining = false;   ///< the person must say that the two are to become one
    std::function<Result<SharedPlaceDone>(Workspace &, const MergeRefusals &, const QDateTime &)> exchange{};
};

struct SharedPlace {
    Q_DECLARE_TR_FUNCTIONS(SharedPlace)

public:
    [[nodiscard]] static bool isHub(const QString &place);
    /// Nothing is changed. May be called in a thread of its own.
    [[nodiscard]] static Result<SharedPlaceReading> read(const Workspace &workspace, const QString &keyFile,
                                                         const SharedPlaceOrder &order);
};

}  // namespace tri::ui
