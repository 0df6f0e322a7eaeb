// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/deskwatch.h"
#include "ui/services/filechooser.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/shell/desk.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace tri::bench {

/// The whole program over a workspace file, opened at its home; before that an empty window, to hold the rest against.
/// Settings lie beside the file.
class BenchDesk {
public:
    BenchDesk(const QString &path, const Workspace::Options &options);
    ~BenchDesk();

    [[nodiscard]] Drive &drive() { return m_drive; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Desk &desk() { return *m_window->desk(); }
    [[nodiscard]] Workspace &workspace() { return *m_documents->workspace(); }

private:
    class NoChooser final : public ui::FileChooser {
    public:
        void chooseExisting(QWidget *, const Request &, Answer) override {}
        void chooseNew(QWidget *, const Request &, Answer) override {}
    };

    ui::Theme m_theme;
    NoChooser m_files;
    ui::Preferences m_preferences;
    std::unique_ptr<ui::DocumentController> m_documents;
    Watch m_watch;
    Drive m_drive{m_watch};
    std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace tri::bench
