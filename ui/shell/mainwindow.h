// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/pagefactories.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QStackedWidget;
class QToolBar;

namespace tri {
struct SalvageReport;
}

namespace tri::ui {

class ActionSet;
class Arrivals;
class BackupCheck;
class Desk;
class DocumentController;
class EditActions;
class HelpWindow;
class PageCommands;
class StartPage;
class StatusLine;
class WholeScreen;
class WindowCommands;
class WorkspaceGuard;

/// The window: menus, tool bar and status line around the start page or the desk. Puts together, decides nothing.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Setup {
        Theme *theme = nullptr;
        Preferences *preferences = nullptr;
        const Clock *clock = nullptr;
        DocumentController *documents = nullptr;
        PageFactories factories;
        std::function<QString()> notice{};  ///< asked and told once, on the first desk: what this computer lacks
        SpellChecker *spelling = nullptr;  ///< nullptr = words are not judged
        QVariantMap left{};                ///< what a window before this one had open: see leave()
    };
    explicit MainWindow(Setup setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the package at @p path, to be taken or left; once a workspace is open.
    void receivePackage(const QString &path);
    /// What is open in it, for a window that takes its place. It lets go of the workspace, which stays open, and shows
    /// nothing of it any more.
    [[nodiscard]] QVariantMap leave();

    [[nodiscard]] Desk *desk() const { return m_desk; }
    [[nodiscard]] StartPage *startPage() const { return m_start; }
    [[nodiscard]] ActionSet *actionSet() const { return m_actions; }

Q_SIGNALS:
    void languageWanted(const QString &chosen);  ///< as the preferences have it

protected:
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildToolBar();
    void connectActions();
    void on(ActionId id, const std::function<void()> &run);
    void onOpened();
    void onCareEnded();  ///< what was done to the file behind the pages
    void showSalvaged(const SalvageReport &report, const QString &out);
    void onClosing();
    void scaleText(int percent);
    void setScheme(int scheme);
    void updateTitle();
    void setUpCommands();
    void say(const QString &text);
    void showHelp();  ///< while no workspace is open
    void rememberGeometry();

    Setup m_setup;
    ActionSet *m_actions;
    PageCommands *m_pageCommands;
    WindowCommands *m_commands;
    WholeScreen *m_whole;
    EditActions *m_edit;
    QStackedWidget *m_stack;
    StartPage *m_start;
    WorkspaceGuard *m_guard = nullptr;
    std::unique_ptr<Arrivals> m_arrivals;  // of the open workspace, as the next
    std::unique_ptr<BackupCheck> m_check;
    Desk *m_desk = nullptr;
    StatusLine *m_status;
    QToolBar *m_bar = nullptr;
    QString m_package;            // waits for a workspace
    QPointer<HelpWindow> m_help;  // while no workspace is open
};

}  // namespace tri::ui
