// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userplaces.h"
#include "core/brief/briefdocument.h"
#include "core/brief/briefs.h"
#include "core/rules/agendadraft.h"
#include "core/rules/agendasheet.h"
#include "core/workspace/copybook.h"
#include "core/workspace/repairing.h"
#include "core/workspace/restoring.h"
#include "core/workspace/salvaging.h"
#include "core/workspace/workspace.h"
#include "ui/render/packpdf.h"

namespace tri::ui {
struct PaperFormat;
}

namespace tri::cli {

/// Unlocks those of the files that a passphrase protects, with the first line of @p unlockFile. Locked when none is given.
[[nodiscard]] Status unlockAll(const QStringList &paths, const QString &unlockFile);

/// What the command line asks of the program around it. All calls to other rooms that are not plain Workspace calls
/// stand in session.cpp.
class Session {
public:
    Session();

    [[nodiscard]] const Registry &registry() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] const UserPlaces &places() const { return m_places; }
    [[nodiscard]] QString keyFile() const;  ///< of this user's key book
    [[nodiscard]] Result<std::unique_ptr<Workspace>> create(const QString &path, bool sample);
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openToRead(const QString &path);
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openToWrite(const QString &path);

    /// What the person should know of beside what the command tells.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    [[nodiscard]] Result<RestoredBackup> restore(const QString &backup, const QString &out) const;
    [[nodiscard]] Result<SalvageReport> salvage(const QString &path, const QString &out) const;
    [[nodiscard]] Result<RepairReport> repair(const QString &path) const;

    struct Printed {
        BriefDocument document;  ///< says what was left out
        qsizetype pages = 0;     ///< 0 where the file has none
    };
    [[nodiscard]] static QString
    endingText(const QString &path);  ///< why no paper is written to a file of this name
    /// Writes the paper to @p out in the format that its name ends in; refused when it ends in none.
    /// Or in @p format, where that is named.
    [[nodiscard]] Result<Printed> print(const Workspace &workspace, const BriefRequest &request,
                                        const QString &out, const ui::PaperFormat *format = nullptr) const;

    /// Writes a paper that was made in the format that the file's name ends in.
    [[nodiscard]] Status write(const BriefDocument &document, const QString &out) const;

    struct LaidOut {
        QByteArray pdf;
        int pages = 0;
    };
    /// The pages of a paper as PDF, made at this moment.
    [[nodiscard]] Result<LaidOut> layOut(const BriefDocument &document) const;

    /// Writes the brief of a meeting and the files that go with it as one PDF file; what went into it, without the bytes.
    [[nodiscard]] Result<ui::PackPdf> pack(const Workspace &workspace, const BriefRequest &request,
                                           const QString &out) const;

    [[nodiscard]] Result<AgendaSheet> agenda(const Workspace &workspace, const RecordId &meeting) const;
    [[nodiscard]] Result<QList<AgendaProposal>> proposals(const Workspace &workspace,
                                                          const Meeting &meeting) const;

    /// Writes a new file, or over an old one. A workspace that this session has opened is never written over.
    [[nodiscard]] Status writeFile(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] Status refuseOpened(const QString &path) const;

private:
    [[nodiscard]] Result<std::unique_ptr<Workspace>> opened(const QString &path, Workspace::Mode mode);
    [[nodiscard]] Workspace::Options options() const;

    UserPlaces m_places;
    mutable FileCopyBook m_copies;
    QStringList m_opened;  ///< canonical paths of workspaces
    QStringList m_warnings;
};

}  // namespace tri::cli
