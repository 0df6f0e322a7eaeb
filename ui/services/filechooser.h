// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace tri::ui {

/// The endings that a filter stands for, "Calendar file (*.ics)" gives ics.
[[nodiscard]] QStringList endingsOf(const QString &filter);
/// @p path with an ending: its own where one of @p filters has it, else the first of the one that was @p chosen.
[[nodiscard]] QString withEnding(const QString &path, const QString &chosen, const QString &filters);

/// Asks for a file without stopping the program; tests answer in its place.
class FileChooser {
public:
    struct Request {
        QString title;
        QString filter;     ///< "Workspaces (*.trilateral)"
        QString suggestion; ///< folder or full path to begin with
        QString suffix;     ///< added to a new file's name that has none
    };
    using Answer = std::function<void(const QString &path)>;  ///< not called when the person cancels

    using SeveralAnswer = std::function<void(const QStringList &paths)>;

    virtual ~FileChooser() = default;
    virtual void chooseExisting(QWidget *parent, const Request &request, Answer answer) = 0;
    virtual void chooseNew(QWidget *parent, const Request &request, Answer answer) = 0;
    /// Several files at once; one where that is all a chooser can do.
    virtual void chooseSeveral(QWidget *parent, const Request &request, SeveralAnswer answer);
    /// A folder to write several files to.
    virtual void chooseFolder(QWidget *parent, const Request &request, Answer answer);
};

/// The system's own file dialog.
class DialogFileChooser final : public FileChooser {
public:
    void chooseExisting(QWidget *parent, const Request &request, Answer answer) override;
    void chooseNew(QWidget *parent, const Request &request, Answer answer) override;
    void chooseSeveral(QWidget *parent, const Request &request, SeveralAnswer answer) override;
    void chooseFolder(QWidget *parent, const Request &request, Answer answer) override;
};

}  // namespace tri::ui
