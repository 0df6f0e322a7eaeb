// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

#include <functional>

class QTimer;

namespace tri::ui {

class Preferences;

/// What is open in a workspace and how it is arranged, kept beside the drafts for the next start. Written within a
/// second of a change, so that a crash costs nothing; kept for the recent workspaces only, and for none when the
/// person wants nothing remembered.
class Session final : public QObject {
    Q_OBJECT
public:
    /// @p state says what is open now.
    Session(Preferences &preferences, const QString &workspace, std::function<QVariantMap()> state,
            QObject *parent = nullptr);

    [[nodiscard]] QVariantMap kept() const;  ///< empty when there is nothing
    void touch();                            ///< something changed
    void write();                            ///< now

Q_SIGNALS:
    void written();

private:
    Preferences &m_preferences;
    QString m_workspace;
    std::function<QVariantMap()> m_state;
    QVariantMap m_last;
    QTimer *m_timer;
};

}  // namespace tri::ui
