// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace tri::ui {

class LongRuns;
class Theme;

/// Lies over the window while long work runs: says what is done, how far it is, and offers to stop it. Nothing beneath
/// is painted or takes input meanwhile, so no page reads what is half written.
class ProgressCover final : public QWidget {
    Q_OBJECT
public:
    ProgressCover(LongRuns &runs, const Theme &theme, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const QString &what);
    void end();
    void update();
    void stop();
    [[nodiscard]] bool isOurs(const QObject *object) const;

    LongRuns &m_runs;
    QLabel *m_what;
    QLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer *m_timer;
    QPointer<QWidget> m_focus;  // before
};

}  // namespace tri::ui
