// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exchange through a folder that copies share.

#include "app/cli/handlers.h"
#include "app/cli/mergetexts.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/exchange/sharedfolder.h"
#include "core/seal/keybook.h"

#include <QDir>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

Result<FolderOrder> orderFor(const Call &call, const KeyBook &book)
{
    if (call.has(u"--apply"_s) && call.has(u"--dry-run"_s))
        return wrong(call, Cli::tr("Either --apply or --dry-run."));
    FolderOrder order{
        .book = &book, .unverified = call.has(u"--unverified"_s), .begin = call.has(u"--begin"_s)};
    const auto passphrase = passphraseOption(call);
    if (!passphrase)
        return fail(passphrase.error());
    order.passphrase = *passphrase;
    return order;
}

void describeFiles(const FolderReading &reading, Outcome &out)
{
    QJsonArray files;
    QList<QStringList> lines;
    for (const FolderFile &file : reading.files) {
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"state"_s, folderStateKey(file.state)},
                                 {u"sender"_s, file.sender},
                                 {u"commits"_s, file.commits},
                                 {u"why"_s, file.why}});
        if (file.state != FolderFile::State::Taken && file.state != FolderFile::State::Known)
            lines << QStringList{u"  "_s + file.name, file.sender, folderStateText(file.state), file.why};
    }
    out.data[u"folder_files"_s] = files;
    if (!lines.isEmpty())
        out.text += Cli::tr("In the folder:") + u'\n' + columns(lines);
}

/// Very many deletions want to be seen before they are taken.
Status checkDeletions(const Workspace &workspace, const FolderReading &reading, const Call &call,
                      Outcome &out)
{
    const Result<MassDeletion> deletion = deletionsOf(workspace, reading.plan);
    if (!deletion)
        return fail(deletion.error());
    out.data[u"deletes"_s] = deletion->records;
    out.data[u"needs_deletes"_s] = deletion->needsWord();
    if (!deletion->needsWord())
        return {};
    out.text += Cli::tr("It deletes %1 of %n records.", nullptr, int(deletion->living)).arg(deletion->records)
        + u'\n';
    return call.has(u"--apply"_s) ? deletionsMeant(call, *deletion) : Status();
}

Outcome proposal(const Workspace &workspace, const FolderReading &reading, Outcome out)
{
    const Result<FolderDraft> draft = folderDraft(workspace, reading);
    if (!draft)
        return Outcome::refused(draft.error());
    out.data[u"to_write"_s] =
        QJsonObject{{u"commits"_s, draft->commits.size()}, {u"files"_s, draft->contents.size()}};
    const int changes = int(reading.plan.commits.size());
    out.text += (reading.plan.isEmpty() ? Cli::tr("The folder has nothing that this workspace lacks.")
                     : changes == 1     ? Cli::tr("1 change would be taken over.")
                                        : Cli::tr("%n changes would be taken over.", nullptr, changes))
        + u'\n';
    if (!draft->isEmpty())
        out.text += Cli::tr("Would be written to the folder from this workspace: %1.")
                        .arg(changesAndFiles(draft->commits.size(), draft->contents.size()))
            + u'\n';
    else if (reading.plan.isEmpty())
        out.text += Cli::tr("This workspace has nothing that the folder lacks.") + u'\n';
    out.text += Cli::tr("Nothing was written; --apply does it.") + u'\n';
    return out;
}

Outcome applied(Session &session, Workspace &workspace, const FolderReading &reading,
                const FolderOrder &order, Outcome out)
{
    const Result<FolderSync> done = syncSharedFolder(workspace, reading, order, session.clock().now());
    if (!done)
        return Outcome::refused(done.error());
    out.data[u"taken"_s] = done->merged.has_value();
    out.data[u"backup"_s] = done->backup;
    out.data[u"written"_s] = QJsonArray::fromStringList(done->written);
    if (done->merged) {
        out.text += takenText(reading.plan);
        out.text +=
            Cli::tr("The workspace as it was before: %1").arg(QDir::toNativeSeparators(done->backup)) + u'\n';
        out.text += versionsText(reading.plan);
    } else {
        out.text += Cli::tr("The folder has nothing that this workspace lacks.") + u'\n';
    }
    for (const QString &name : done->written)
        out.text += Cli::tr("Written to the folder: %1").arg(name) + u'\n';
    out.problem = done->unwritten;
    return out;
}

/// What the command can do about it, where the way is an option of its own.
Problem withWay(Problem problem, const Workspace &workspace, const QString &path, const FolderOrder &order)
{
    const auto standing = folderStanding(workspace, path);
    if (standing && !order.begin && standing->needsBegin())
        problem.text += u' ' + Cli::tr("The option --begin does so.");
    else if (standing && standing->isSealed && order.passphrase.isEmpty())
        problem.text += u' ' + Cli::tr("Give it in a file with --passphrase-file.");
    return problem;
}

}  // namespace

Outcome folderSync(Session &session, const Call &call)
{
    const bool apply = call.has(u"--apply"_s);
    const auto workspace =
        apply ? session.openToWrite(call.arguments[0]) : session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<KeyBook> book = KeyBook::load(session.keyFile());
    if (!book)
        return Outcome::refused(book.error());
    const Result<FolderOrder> order = orderFor(call, *book);
    if (!order)
        return Outcome::refused(order.error());
    const Result<FolderReading> reading = readSharedFolder(**workspace, call.arguments[1], *order);
    if (!reading)
        return Outcome::refused(withWay(reading.error(), **workspace, call.arguments[1], *order));
    Outcome out;
    describe(reading->plan, out);
    describeFiles(*reading, out);
    if (!book->own())
        out.warnings << Cli::tr(
            "You have no key, so nobody can tell who wrote your files; “key new NAME” makes one.");
    if (const Status fits = checkDeletions(**workspace, *reading, call, out); !fits)
        return Outcome::refused(fits.error());
    return apply ? applied(session, **workspace, *reading, *order, std::move(out))
                 : proposal(**workspace, *reading, std::move(out));
}

}  // namespace tri::cli
