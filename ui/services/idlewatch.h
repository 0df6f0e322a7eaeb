// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

class QTimer;

namespace tri::ui {

/// Tells when nobody has used the keyboard, the mouse or the screen of the program for a while.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// Zero ends it. Otherwise it begins anew.
    void setPause(std::chrono::milliseconds pause);

Q_SIGNALS:
    void idle();  ///< once; then only after the program was used again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer *m_timer;
};

}  // namespace tri::ui
