// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brieffiles.h"

#include "core/base/safefile.h"
#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/render/companions.h"
#include "ui/render/packpdf.h"
#include "ui/render/paperformats.h"
#include "ui/services/longruns.h"
#include "ui/widgets/noticebar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

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

Result<QStringList> writeCompanions(const AppContext &context, const BriefDocument &paper, const QString &pdf)
{
    const Result<QStringList> paths = companionsOf(pdf);
    if (!paths)
        return paths;
    QStringList names;
    for (const QString &path : *paths) {
        if (const Status written = writePaper(context, *paperFormatOf(path), paper, path); !written)
            return fail(written.error());
        names << QFileInfo(path).fileName();
    }
    return names;
}

// A PDF file shows pages; who listens to a paper, or reads it in large letters, does better with text that flows.
void offerCompanions(const AppContext &context, NoticeBar &notice, const QString &pdf,
                     const std::shared_ptr<const BriefDocument> &paper)
{
    QPushButton *beside = notice.addAction(
        QCoreApplication::translate("BriefFiles", "Beside it as web page and Word document"));
    beside->setObjectName(u"brief_companions"_s);
    beside->setToolTip(QCoreApplication::translate(
        "BriefFiles", "For readers with a screen reader, or who need large letters"));
    QObject::connect(beside, &QPushButton::clicked, &notice, [context, &notice, pdf, paper] {
        const auto names = writeCompanions(context, *paper, pdf);
        if (names)
            notice.showNote(
                QCoreApplication::translate("BriefFiles", "Saved beside it: %1.").arg(listText(*names)));
        else
            notice.showProblem(names.error());
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
