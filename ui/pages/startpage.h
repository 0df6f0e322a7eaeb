// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class NoticeBar;
class Preferences;
class Theme;

/// What one sees with no workspace open: open, new, the sample, and the workspaces of before.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    StartPage(const Theme &theme, Preferences &preferences, QWidget *parent = nullptr);

    /// Says above everything why the workspace at @p path did not open, with the next step as a button where there is one;
    /// in @p elsewhere when this page is not in sight.
    void showProblem(const Problem &problem, const QString &path, NoticeBar *elsewhere = nullptr);
    void dismissProblem();
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    void focusFirst();

Q_SIGNALS:
    void openWanted();
    void newWanted();
    void sampleWanted();
    void fileWanted(const QString &path);
    void readOnlyWanted(const QString &path);
    void salvageWanted(const QString &path);

private:
    [[nodiscard]] QWidget *makeRecent();
    void fillRecent();
    void updateButtons();
    [[nodiscard]] QString currentPath() const;

    const Theme &m_theme;
    Preferences &m_preferences;
    NoticeBar *m_notice;
    QPushButton *m_open = nullptr;
    QWidget *m_recentPart = nullptr;
    QTreeWidget *m_recent = nullptr;
    QPushButton *m_pin = nullptr;
    QPushButton *m_forget = nullptr;
};

}  // namespace tri::ui
