// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"
#include "ui/services/appcontext.h"

#include <memory>

namespace tri::ui {

class NoticeBar;
struct PaperFormat;

/// Writes the paper, with what the window shows of long work. A file that was there is left as it was when this fails.
[[nodiscard]] Status writePaper(const AppContext &context, const PaperFormat &format,
                                const BriefDocument &paper, const QString &path);
/// For readers who do not see pages: the same paper as a web page and a Word document beside the PDF file at @p pdf. What is
/// there under such a name is not replaced. The names of the files.
[[nodiscard]] Result<QStringList> writeCompanions(const AppContext &context, const BriefDocument &paper,
                                                  const QString &pdf);
/// Offers that in the notice that the file at @p pdf was saved.
void offerCompanions(const AppContext &context, NoticeBar &notice, const QString &pdf,
                     const std::shared_ptr<const BriefDocument> &paper);
/// Writes the paper of a meeting and the files that go with it as one PDF file; how many of them could not be put in.
[[nodiscard]] Result<int> writePack(const AppContext &context, const BriefRequest &request,
                                    const QString &path);
/// Beside the workspace, without the signs that systems forbid in names.
[[nodiscard]] QString fileBeside(const AppContext &context, QString name, const QString &ending);

}  // namespace tri::ui
