// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brieffiles.h"

#include "core/base/safefile.h"
#include "core/workspace/workspace.h"
#include "ui/render/packpdf.h"
#include "ui/render/paperformats.h"
#include "ui/services/longruns.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

// Layouts belong to the thread that makes them, so what writes lays out for itself; the pages come out the same.
Status writePaper(const AppContext &context, const PaperFormat &format, const BriefDocument &paper,
                  const QString &path)
{
    return runLong(context, PaperFormat::text(format.save), [&](Progress &progress) -> Status {
        progress.seal();
        const Result<PaperFile> file = format.write(paper);
        return file ? writeAllAtomically(path, file->bytes) : fail(file.error());
    });
}

Result<int> writePack(const AppContext &context, const BriefRequest &request, const QString &path)
{
    return runLong(context, QCoreApplication::translate("BriefFiles", "Making the meeting pack"),
                   [&](Progress &progress) -> Result<int> {
                       Result<MeetingPack> pack = meetingPack(*context.workspace, request, &progress);
                       if (!pack)
                           return fail(pack.error());
                       const Result<PackPdf> made = packPdf(*context.workspace, *std::move(pack), &progress);
                       if (!made)
                           return fail(made.error());
                       progress.seal();
                       if (const Status written = writeAllAtomically(path, made->bytes); !written)
                           return fail(written.error());
                       return int(
                           std::count_if(made->files.begin(), made->files.end(),
                                         [](const PackFile &file) { return !file.missing.isEmpty(); }));
                   });
}

QString fileBeside(const AppContext &context, QString name, const QString &ending)
{
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'-');
    return QFileInfo(context.workspace->path()).dir().filePath(name + u'.' + ending);
}

}  // namespace tri::ui
