// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace tri::ui {

class NoticeBar;

/// The workspace can be written, and one of its kinds serves for files.
[[nodiscard]] bool canAttach(const AppContext &context);
/// Asks for files to be attached; does nothing where there is no chooser.
void askForFiles(const AppContext &context, QWidget *parent,
                 std::function<void(const QStringList &paths)> then);
/// Attaches them as one step and says so, with the way back; true when anything was attached.
bool attachAndTell(const AppContext &context, const Row &to, const QStringList &paths, NoticeBar &notice);
/// Takes back the last step; what stands in the way is told.
void undoLast(const AppContext &context, NoticeBar &notice);

}  // namespace tri::ui
