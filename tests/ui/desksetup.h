// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assemble.h"
#include "core/workspace/workspace.h"
#include "tests/ui/samplesetup.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/records/recordlistpage.h"
#include "ui/records/recordpage.h"
#include "ui/shell/actionset.h"
#include "ui/shell/desk.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagepane.h"
#include "ui/shell/pagewindow.h"

#include <QAction>
#include <QApplication>
#include <QTest>
#include <QWindow>

/// The whole window over the sample, which can be ended and started again on the same file.
struct DeskSetup : SampleSetup {
    SetChooser files;
    tri::ui::SpellChecker *spelling = nullptr;  ///< to be set before it begins
    QString path;
    QSize size{1024, 640};
    std::unique_ptr<tri::ui::DocumentController> documents;
    std::unique_ptr<tri::ui::MainWindow> window;

    bool begin(tri::Workspace::Mode mode = tri::Workspace::Mode::ReadWrite)
    {
        if (!make())
            return false;
        path = workspace->path();
        workspace.reset();
        return start(mode);
    }
    /// On the settings in @p settings, when these are not those of before.
    bool start(tri::Workspace::Mode mode = tri::Workspace::Mode::ReadWrite, const QString &settings = {})
    {
        if (!settings.isEmpty())
            preferences = std::make_unique<tri::ui::Preferences>(settings);
        tri::ui::DocumentController::Setup setup;
        setup.options.registry = &tri::allKinds();
        setup.options.author = QStringLiteral("Test");
        setup.preferences = preferences.get();
        setup.files = &files;
        setup.paths = {dir.filePath(QStringLiteral("settings.ini")), dir.path(), dir.path()};
        documents = std::make_unique<tri::ui::DocumentController>(setup);
        window =
            std::make_unique<tri::ui::MainWindow>(tri::ui::MainWindow::Setup{&theme,
                                                                             preferences.get(),
                                                                             &tri::systemClock(),
                                                                             documents.get(),
                                                                             tri::app::pageFactories(files),
                                                                             {},
                                                                             spelling});
        window->resize(size);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) && documents->open(path, mode);
    }
    void end()
    {
        if (documents)
            documents->close();
        window.reset();
        documents.reset();
    }
    ~DeskSetup() { end(); }

    [[nodiscard]] tri::ui::Desk &desk() const { return *window->desk(); }
    [[nodiscard]] tri::Workspace *open() const { return documents->workspace(); }
    [[nodiscard]] tri::ui::Page *page() const { return desk().pages()->page(); }
    [[nodiscard]] tri::ui::Page *page(int pane) const { return desk().panes()[pane]->host()->page(); }
    [[nodiscard]] tri::ui::RecordListPage *list() const
    {
        return qobject_cast<tri::ui::RecordListPage *>(page());
    }
    [[nodiscard]] tri::RecordId shown(int pane = 0) const { return page(pane)->currentRecord(); }
    [[nodiscard]] tri::RecordId record(const QString &reference) const
    {
        return open()->byReference(reference).value_or(tri::RecordId());
    }
    /// The list with the keyboard in a row.
    tri::ui::RecordListPage *showList(const QString &kind, int row = 0)
    {
        desk().showKind(kind);
        tri::ui::RecordListPage *shown = list();
        if (!shown || shown->model()->rowCount() <= row)
            return nullptr;
        shown->select(shown->model()->idAt(row));
        shown->table()->setFocus();
        return shown;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(window->windowHandle(), key, with);
    }
    [[nodiscard]] bool isFocusIn(const QWidget *part) const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == part || part->isAncestorOf(focus));
    }
};
