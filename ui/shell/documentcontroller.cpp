// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/documentcontroller.h"

#include "ui/services/drafts.h"
#include "ui/services/filechooser.h"
#include "ui/services/filecopies.h"
#include "ui/services/longruns.h"
#include "ui/services/preferences.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

DocumentController::DocumentController(Setup setup, QObject *parent) : QObject(parent), m_setup(std::move(setup)), m_longRuns(std::make_unique<LongRuns>())
{
}

DocumentController::~DocumentController() = default;

bool DocumentController::isSample() const
{
    return m_workspace && m_setup.preferences->recentFiles().isSample(m_workspace->path());
}

bool DocumentController::open(const QString &path, Workspace::Mode mode)
{
    if (!QFileInfo::exists(path)) {
        Q_EMIT failed(explained({ProblemCode::NotFound, {}, {}}, path), path);
        return false;
    }
    if (isLocked(path)) {
        Q_EMIT passphraseWanted(path, mode);
        return false;
    }
    auto opened = read(path, mode);
    if (!opened && opened.error().code == ProblemCode::ReadOnly && mode == Workspace::Mode::ReadWrite)
        opened = read(path, Workspace::Mode::ReadOnly);  // reading is what is still possible
    return take(std::move(opened), path, false);
}

Result<std::unique_ptr<Workspace>> DocumentController::read(const QString &path, Workspace::Mode mode)
{
    return m_longRuns->run(tr("Opening %1").arg(QFileInfo(path).fileName()), [&](Progress &progress) {
        progress.seal();
        Workspace::Options options = m_setup.options;
        options.opensAtOnce = true;
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, mode, options);
        if (opened)
            (*opened)->moveToThread(thread());
        return opened;
    });
}

bool DocumentController::take(Result<std::unique_ptr<Workspace>> result, const QString &path, bool sample)
{
    if (!result) {
        Q_EMIT failed(explained(result.error(), path), path);
        return false;
    }
    close();
    m_workspace = std::move(*result);
    m_longRuns->setWorkspace(m_workspace.get());
    Drafts::Cover cover;
    if (isProtected(path))
        cover = {[path](const QByteArray &bytes) { return sealedBeside(path, bytes); },
                 [path](const QByteArray &bytes) { return openedBeside(path, bytes); }};
    m_drafts =
        std::make_unique<Drafts>(m_setup.paths.draftsOf(path), *m_setup.options.clock, std::move(cover));
    if (m_setup.showFile)
        m_copies = std::make_unique<FileCopies>(m_setup.paths.cache, m_setup.showFile);
    RecentFiles recent = m_setup.preferences->recentFiles();
    recent.add(path, sample);
    m_setup.preferences->setRecentFiles(recent);
    Q_EMIT opened();
    return true;
}

bool DocumentController::create(const QString &path)
{
    if (const Status made = m_longRuns->run(tr("Making a workspace"), [&](Progress &progress) {
            progress.seal();
            return m_setup.makeNew(path);
        }); !made) {
        Q_EMIT failed(explained(made.error(), path), path);
        return false;
    }
    return take(read(path, Workspace::Mode::ReadWrite), path, false);
}

bool DocumentController::openSample()
{
    QDir().mkpath(m_setup.paths.documents);
    const QString path = m_setup.paths.freeName(tr("Trilateral sample"));
    if (const Status made = m_longRuns->run(tr("Making the sample"), [&](Progress &progress) {
            progress.seal();
            return m_setup.makeSample(path);
        }); !made) {
        Q_EMIT failed(explained(made.error(), path), path);
        return false;
    }
    return take(read(path, Workspace::Mode::ReadWrite), path, true);
}

void DocumentController::close()
{
    if (!m_workspace)
        return;
    Q_EMIT closing();
    m_drafts.reset();
    m_longRuns->setWorkspace(nullptr);
    m_copies.reset();
    m_workspace.reset();
    Q_EMIT closed();
}

void DocumentController::giveUp(Problem problem)
{
    const QString path = m_workspace->path();  // gone with it, as what the problem was taken from
    close();
    Q_EMIT failed(explained(problem, path), path);
}

Status DocumentController::unlockAndOpen(const QString &path, const QString &secret, Workspace::Mode mode)
{
    const Status unlocked =
        m_longRuns->run(tr("Unlocking %1").arg(QFileInfo(path).fileName()), [&](Progress &progress) {
            progress.seal();
            return unlock(path, secret);
        });
    if (unlocked)
        open(path, mode);
    return unlocked;
}

void DocumentController::lockNow()
{
    if (!m_workspace || !isProtected(m_workspace->path()))
        return;
    const QString path = m_workspace->path();
    close();
    lockAgain(path);
    Q_EMIT locked(path);
}

template <typename Change> auto DocumentController::whileClosed(const QString &what, Change &&change)
{
    const QString path = m_workspace->path();
    const bool sample = isSample();
    close();
    auto done = m_longRuns->run(what, [&](Progress &progress) {
        progress.seal();
        return change(path);
    });
    take(read(path, Workspace::Mode::ReadWrite), path, sample);
    return done;
}

Result<Protection> DocumentController::protect(const QString &passphrase)
{
    return whileClosed(tr("Protecting the workspace"), [&](const QString &path) {
        return protectWorkspace(path, passphrase, *m_setup.options.registry);
    });
}

Status DocumentController::unprotect()
{
    m_drafts->uncover();
    m_drafts->flush();
    return whileClosed(tr("Taking the protection off"), [&](const QString &path) {
        return unprotectWorkspace(path, *m_setup.options.registry);
    });
}

Status DocumentController::changePassphrase(const QString &passphrase)
{
    return whileClosed(tr("Changing the passphrase"), [&](const QString &path) {
        return tri::changePassphrase(path, passphrase, *m_setup.options.registry);
    });
}

Result<QString> DocumentController::renewRecoveryCode()
{
    return whileClosed(tr("Making a recovery code"), [&](const QString &path) {
        return tri::renewRecoveryCode(path, *m_setup.options.registry);
    });
}

void DocumentController::askOpen(QWidget *parent)
{
    const QString filter = tr("Trilateral workspaces (*.%1)").arg(workspaceSuffix()) + u";;"_s + tr("All files (*)");
    m_setup.files->chooseExisting(parent, {tr("Open a workspace"), filter, m_setup.paths.documents, workspaceSuffix()},
                                  [this](const QString &path) { open(path); });
}

void DocumentController::askNew(QWidget *parent)
{
    const QString filter = tr("Trilateral workspaces (*.%1)").arg(workspaceSuffix());
    m_setup.files->chooseNew(parent, {tr("New workspace"), filter, m_setup.paths.freeName(tr("Workspace")), workspaceSuffix()},
                             [this](const QString &path) { create(path); });
}

void DocumentController::askSalvage(const QString &path, QWidget *parent)
{
    const QString filter = tr("Trilateral workspaces (*.%1)").arg(workspaceSuffix());
    const QString suggestion = m_setup.paths.freeName(
        tr("%1 salvaged", "name of a workspace").arg(QFileInfo(path).completeBaseName()));
    m_setup.files->chooseNew(parent, {tr("Salvage as a workspace"), filter, suggestion, workspaceSuffix()},
                             [this, path](const QString &out) {
                                 const Result<SalvageReport> report =
                                     m_longRuns->run(tr("Salvaging %1").arg(QFileInfo(path).fileName()),
                                                     [&](Progress &progress) {
                                                         progress.seal();
                                                         return salvageWorkspace(path, out, m_setup.options);
                                                     });
                                 if (report)
                                     Q_EMIT salvaged(*report, out);
                                 else
                                     Q_EMIT failed(report.error(), path);
                             });
}

Problem DocumentController::explained(const Problem &problem, const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    if (problem.text.contains(name))
        return problem;  // core said it all: the file, the cause, the next step
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    QString text;
    switch (problem.code) {
    case ProblemCode::NotFound:
        text = tr("“%1” is no longer in %2. It may have been moved or renamed, or stand on a drive that is not connected. "
                  "Use Open to look for it elsewhere.").arg(name, folder);
        break;
    case ProblemCode::NotAWorkspace:
        text = tr("“%1” is not a Trilateral workspace, so it was left as it is. Choose a file ending in .%2.")
                   .arg(name, workspaceSuffix());
        break;
    case ProblemCode::Damaged:
        text = tr("“%1” is damaged and was not opened. Keep it as it is, and open your latest copy or a colleague's instead.").arg(name);
        break;
    case ProblemCode::Newer:
        text = tr("“%1” was written by a newer version of Trilateral. Nothing was changed in it; open it with that version.").arg(name);
        break;
    case ProblemCode::ReadOnly:
        text = tr("“%1” cannot be written in %2. Choose another folder, or ask for the right to write there.").arg(name, folder);
        break;
    case ProblemCode::Locked:
        text = tr("“%1” is open in another window or on another computer. Close it there first, or open it here for reading only.").arg(name);
        break;
    case ProblemCode::DiskFull:
        text = tr("There is no room left on the disk for “%1”. Free some space in %2, or choose another place.").arg(name, folder);
        break;
    case ProblemCode::Exists:
        text = tr("There is a file “%1” in %2 already, and it was left as it is. Choose another name.").arg(name, folder);
        break;
    default:
        text = tr("“%1” could not be opened or made: %2").arg(name, problem.text);
        break;
    }
    return {problem.code, text, problem.detail.isEmpty() ? problem.text : problem.detail};
}

}  // namespace tri::ui
