// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace tri {
class Clock;
class Workspace;
}

namespace tri::ui {

class Theme;

/// The window's bottom line: when it was saved, how much there is, in which language.
class StatusLine final : public QObject {
    Q_OBJECT
public:
    StatusLine(QStatusBar *bar, const Theme &theme, const Clock &clock);

    void setWorkspace(Workspace *workspace);
    void setCount(int records);

private:
    void showSaved(const QDateTime &time);

    const Clock &m_clock;
    Workspace *m_workspace = nullptr;
    QLabel *m_saved;
    QLabel *m_count;
    QLabel *m_language;
};

}  // namespace tri::ui
