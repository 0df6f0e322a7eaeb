// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/output.h"
#include "core/base/safefile.h"
#include "core/kinds/allkinds.h"
#include "core/workspace/starter.h"
#include "ui/render/paginator.h"
#include "ui/render/paperformats.h"
#include "ui/render/pdf.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace tri::cli {

using namespace Qt::StringLiterals;

Session::Session()
    : m_places(UserPlaces::find(QCoreApplication::applicationDirPath())), m_copies(m_places.commandLineCopyBook())
{
}

QString Session::keyFile() const
{
    return m_places.keyFile();
}

const Registry &Session::registry() const
{
    return allKinds();
}

const Clock &Session::clock() const
{
    return systemClock();
}

Workspace::Options Session::options() const
{
    Workspace::Options options;
    options.registry = &registry();
    options.clock = &clock();
    // The history names an office or a person by choice, never the machine's user on its own account.
    options.author = qEnvironmentVariable("TRILATERAL_AUTHOR", Cli::tr("Command line"));
    options.copies = &m_copies;
    options.keepsBackups = true;
    return options;
}

Result<std::unique_ptr<Workspace>> Session::create(const QString &path, bool sample)
{
    return createStarter(path, options(), sample);
}

Result<std::unique_ptr<Workspace>> Session::opened(const QString &path, Workspace::Mode mode)
{
    auto workspace = Workspace::open(path, mode, options());
    if (workspace)
        m_opened << QFileInfo(path).canonicalFilePath();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Session::openToRead(const QString &path)
{
    return opened(path, Workspace::Mode::ReadOnly);
}

Result<std::unique_ptr<Workspace>> Session::openToWrite(const QString &path)
{
    auto workspace = opened(path, Workspace::Mode::ReadWrite);
    if (workspace && (*workspace)->isReadOnly())
        return fail(ProblemCode::ReadOnly,
                    Cli::tr("“%1” cannot be written. Copy it to a folder you may write to.").arg(path));
    if (workspace && (*workspace)->backupProblem())
        m_warnings << Cli::tr("There is no backup of this day: %1").arg((*workspace)->backupProblem()->text);
    return workspace;
}

Result<RestoredBackup> Session::restore(const QString &backup, const QString &out) const
{
    return restoreBackup(backup, out, options());
}

Result<SalvageReport> Session::salvage(const QString &path, const QString &out) const
{
    return salvageWorkspace(path, out, options());
}

Result<RepairReport> Session::repair(const QString &path) const
{
    return repairWorkspace(path, options());
}

Result<Session::Printed> Session::print(const Workspace &workspace, const BriefRequest &request,
                                        const QString &out, const ui::PaperFormat *format) const
{
    if (const Status fits = refuseOpened(out); !fits)
        return fail(fits.error());
    Result<BriefDocument> document = makeBrief(workspace, request);
    if (!document)
        return fail(document.error());
    if (!format)
        format = ui::paperFormatOf(out);
    if (!format)
        return fail(ProblemCode::Usage, endingText(out));
    const Result<ui::PaperFile> file = format->write(*document);
    if (!file)
        return fail(file.error());
    if (const Status written = writeFile(out, file->bytes); !written)
        return fail(written.error());
    return Printed{*std::move(document), file->pages};
}

Status Session::write(const BriefDocument &document, const QString &out) const
{
    const ui::PaperFormat *format = ui::paperFormatOf(out);
    if (!format)
        return fail(ProblemCode::Usage, endingText(out));
    const Result<ui::PaperFile> file = format->write(document);
    return file ? writeFile(out, file->bytes) : fail(file.error());
}

Result<Session::LaidOut> Session::layOut(const BriefDocument &document) const
{
    const ui::PlacedDocument placed = ui::paginate(document);
    const Result<QByteArray> pdf = ui::pdfBytes(placed, clock().now());
    return pdf ? Result<LaidOut>(LaidOut{*pdf, int(placed.pages.size())}) : fail(pdf.error());
}

Result<ui::PackPdf> Session::pack(const Workspace &workspace, const BriefRequest &request,
                                  const QString &out) const
{
    Result<MeetingPack> pack = meetingPack(workspace, request);
    if (!pack)
        return fail(pack.error());
    Result<ui::PackPdf> made = ui::packPdf(workspace, *std::move(pack));
    if (!made)
        return made;
    if (const Status written = writeFile(out, std::exchange(made->bytes, {})); !written)
        return fail(written.error());
    return made;
}

Result<AgendaSheet> Session::agenda(const Workspace &workspace, const RecordId &meeting) const
{
    return agendaSheet(workspace, meeting, clock().today());
}

Result<QList<AgendaProposal>> Session::proposals(const Workspace &workspace, const Meeting &meeting) const
{
    Reader reader(workspace);
    QList<AgendaProposal> made = draftAgenda(reader, meeting, clock().today());
    if (reader.problem())
        return fail(*reader.problem());
    return made;
}

QString Session::endingText(const QString &path)
{
    QStringList endings;
    for (const ui::PaperFormat &format : ui::paperFormats())
        endings << u'.' + format.suffix();
    return Cli::tr("“%1” ends in none of these: %2.").arg(path, endings.join(u", "_s));
}

Status Session::refuseOpened(const QString &path) const
{
    const QFileInfo target(path);
    if (target.exists() && m_opened.contains(target.canonicalFilePath()))
        return fail(ProblemCode::Invalid, Cli::tr("“%1” is the workspace itself.").arg(path));
    return {};
}

Status Session::writeFile(const QString &path, const QByteArray &bytes) const
{
    if (const Status fits = refuseOpened(path); !fits)
        return fits;
    return writeAllAtomically(path, bytes);
}

}  // namespace tri::cli
