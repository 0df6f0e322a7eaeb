// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"
#include "ui/services/appcontext.h"

namespace tri::ui {

struct PaperFormat;

/// Writes the paper, with what the window shows of long work. A file that was there is left as it was when this fails.
[[nodiscard]] Status writePaper(const AppContext &context, const PaperFormat &format,
                                const BriefDocument &paper, const QString &path);
/// Writes the paper of a meeting and the files that go with it as one PDF file; how many of them could not be put in.
[[nodiscard]] Result<int> writePack(const AppContext &context, const BriefRequest &request,
                                    const QString &path);
/// Beside the workspace, without the signs that systems forbid in names.
[[nodiscard]] QString fileBeside(const AppContext &context, QString name, const QString &ending);

}  // namespace tri::ui
