// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this copy adds to a shared folder: all that is in its log and in no file of the folder yet.

#include "core/base/safefile.h"
#include "core/exchange/foldernames.h"
#include "core/exchange/foldersource.h"
#include "core/exchange/package.h"
#include "core/exchange/packagecommits.h"
#include "core/exchange/sharedfolder.h"
#include "core/workspace/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(SharedFolder)
};

// Of one file; a single content may be larger. Who reads it holds it in memory.
constexpr qsizetype kMostBytes = qsizetype(64) * 1024 * 1024;
constexpr qsizetype kMostParts = 50'000;

/// What files of the folder that were read now carry.
struct Carried {
    QSet<QByteArray> commits;
    QSet<QString> contents;
};

Carried carriedBy(const FolderSource &source)
{
    Carried out;
    for (const FolderSource::Item &item : source.items()) {
        if (!item.accepted)
            continue;
        for (const LogCommit &commit : item.commits)
            if (!commit.isPart())
                out.commits.insert(commit.digest);
        for (auto it = item.files.cbegin(); it != item.files.cend(); ++it)
            out.contents.insert(it.key());
    }
    return out;
}

/// Contents that are here, that some record names or named, and that the folder does not have.
Result<QStringList> contentsToAdd(const Workspace &workspace, const QSet<QString> &carried)
{
    auto here = workspace.keptFiles();
    if (!here)
        return here;
    here->removeIf([&carried](const QString &hash) { return carried.contains(hash); });
    if (here->isEmpty())
        return here;
    const auto log = workspace.commitsFor({});
    if (!log)
        return fail(log.error());
    const QStringList named = filesNamed(workspace.registry(), *log);
    const QSet<QString> wanted(named.cbegin(), named.cend());
    here->removeIf([&wanted](const QString &hash) { return !wanted.contains(hash); });
    here->sort();
    return here;
}

/// Writes the files one after the other, each of a size that can be read.
class Writer {
public:
    Writer(const Workspace &workspace, const QDir &folder, const FolderOrder &order, const FolderDraft &draft,
           FolderName name, PackageNote note)
        : m_workspace(workspace), m_folder(folder), m_draft(draft), m_name(std::move(name)),
          m_note(std::move(note))
    {
        m_options.passphrase = order.passphrase;
        if (order.book && order.book->own())
            m_options.signer = &*order.book->own();
    }
    /// Contents come first: who reads the commits then has what they name.
    [[nodiscard]] Result<QStringList> write();

private:
    [[nodiscard]] Status add(quint8 kind, const QByteArray &bytes);
    [[nodiscard]] Status finish();
    [[nodiscard]] Result<QString> freePath();

    const Workspace &m_workspace;
    const QDir &m_folder;
    const FolderDraft &m_draft;
    FolderName m_name;
    PackageNote m_note;
    SealOptions m_options;
    QList<SealedPart> m_parts;
    qsizetype m_bytes = 0;
    QSet<RecordId> m_records;
    QStringList m_written;
};

Result<QStringList> Writer::write()
{
    for (const QString &hash : m_draft.contents) {
        const auto bytes = m_workspace.fileContent(hash);
        if (!bytes)
            return fail(bytes.error());
        if (auto done = add(SealedPart::kBlob, QByteArray::fromHex(hash.toLatin1()) + *bytes); !done)
            return fail(done.error());
        m_note.files << hash;
    }
    for (const LogCommit &commit : m_draft.commits) {
        const auto bytes = sendableCommit(commit);
        if (!bytes)
            return fail(bytes.error());
        if (auto done = add(SealedPart::kCommit, *bytes); !done)
            return fail(done.error());
        ++m_note.commits;
        for (const LogLine &line : commit.lines)
            m_records.insert(line.record);
    }
    if (auto done = finish(); !done)
        return fail(done.error());
    return m_written;
}

Status Writer::add(quint8 kind, const QByteArray &bytes)
{
    if (!m_parts.isEmpty() && (m_bytes + bytes.size() > kMostBytes || m_parts.size() >= kMostParts))
        if (auto done = finish(); !done)
            return done;
    m_parts << SealedPart{kind, bytes};
    m_bytes += bytes.size();
    return {};
}

/// A name that no file has: nothing in the folder is ever written over.
Result<QString> Writer::freePath()
{
    for (; m_name.part < 1000; ++m_name.part)
        if (const QString path = m_folder.filePath(folderFileName(m_name)); !QFileInfo::exists(path))
            return path;
    return fail(
        ProblemCode::Exists,
        FolderText::tr("“%1” holds too many files of this copy for the same changes. Ask somebody who knows "
                       "the program to look at it.")
            .arg(QDir::toNativeSeparators(m_folder.path())));
}

Status Writer::finish()
{
    if (m_parts.isEmpty())
        return {};
    const auto path = freePath();
    if (!path)
        return fail(path.error());
    m_note.records = m_records.size();
    m_parts.prepend({SealedPart::kManifest, noteBytes(m_note)});
    if (auto done = writePackage(*path, m_parts, m_options); !done)
        return done;
    m_written << QFileInfo(*path).fileName();
    m_parts.clear();
    m_bytes = 0;
    m_records.clear();
    m_note.files.clear();
    m_note.commits = 0;
    return {};
}

/// What each file says of itself.
Result<PackageNote> noteFor(const Workspace &workspace, const FolderOrder &order)
{
    const auto held = workspace.heldNumbers();
    auto note = beginNote(workspace, {},
                          order.book && order.book->own() ? order.book->own()->name : workspace.author());
    if (!held || !note)
        return fail(held ? note.error() : held.error());
    note->highest = Handling::Sensitive;
    note->complete = !held->isEmpty();
    note->held = *held;
    return note;
}

/// A file of this copy under a name that would be used, and that cannot be read: it may still be on its way back.
Status checkOwnFiles(const FolderReading &reading, const FolderName &name)
{
    for (const FolderFile &file : reading.files) {
        const auto other = parseFolderName(file.name);
        if (file.state == FolderFile::State::Unfinished && other && other->copy == name.copy
            && other->from <= name.to && name.from <= other->to)
            return fail(
                ProblemCode::Exists,
                FolderText::tr("“%1” in the folder is a file of this copy, and is not as it was written. "
                               "Nothing was written to the folder. Wait until the folder is in sync; if it "
                               "stays so, take that file out of the folder.")
                    .arg(file.name));
    }
    return {};
}

/// Who joins a folder of which nothing can be read cannot know that it is the right one.
Status checkJoining(const FolderReading &reading)
{
    const auto isOf = [](const FolderFile &file, std::initializer_list<FolderFile::State> states) {
        return parseFolderName(file.name)
            && std::find(states.begin(), states.end(), file.state) != states.end();
    };
    using State = FolderFile::State;
    bool any = false;
    for (const FolderFile &file : reading.files) {
        if (isOf(file, {State::New, State::Known}))
            return {};
        any = any || isOf(file, {State::Waiting, State::Refused, State::Unfinished});
    }
    if (!any || !reading.joins)
        return {};
    return fail(
        ProblemCode::Blocked,
        FolderText::tr(
            "Nothing in “%1” could be read, so this workspace did not join it and wrote nothing there. "
            "Look at why each file was not taken, and try again.")
            .arg(QDir::toNativeSeparators(reading.path)));
}

/// What its newest file tells of each copy.
Status rememberSenders(Workspace &workspace, const FolderReading &reading, const QString &own)
{
    const auto peers = workspace.peers();
    if (!peers)
        return fail(peers.error());
    QHash<QString, qint64> known;
    for (const Peer &peer : *peers)
        known.insert(peer.copy, peer.held.value(peer.copy));
    QSet<QString> accepted;
    for (const FolderSource::Item &item : reading.source->items())
        if (item.accepted && !item.barred)
            accepted.insert(item.path);
    for (const ReceivedPackage &package : reading.packages) {
        const PackageNote &note = package.note;
        const auto newest = Stamp::parse(note.newest);
        if (!newest || note.copy == own || !accepted.contains(package.path)
            || newest->number < known.value(note.copy))
            continue;
        known.insert(note.copy, newest->number);
        if (auto done = workspace.rememberPeer(peerOf(package)); !done)
            return done;
    }
    return {};
}

Status writeMarker(const QDir &folder, FolderMemory &memory, Workspace &workspace)
{
    const QString path = folder.filePath(kFolderMarker);
    if (QFileInfo::exists(path))
        return {};
    if (memory.folder.isEmpty())
        memory.folder = workspace.newId().toString();
    return writeAllAtomically(
        path,
        QJsonDocument(
            QJsonObject{{u"format"_s, 1}, {u"folder"_s, memory.folder}, {u"sealed"_s, memory.sealed}})
            .toJson());
}

}  // namespace

Result<FolderDraft> folderDraft(const Workspace &workspace, const FolderReading &reading)
{
    const Carried carried = carriedBy(*reading.source);
    const auto length = workspace.logLength();
    const auto own = workspace.copyName();
    auto commits = workspace.commitsFor({.after = reading.memory.carried});
    if (!length || !own || !commits)
        return fail(!length ? length.error() : !own ? own.error() : commits.error());
    commits->removeIf([&carried](const LogCommit &commit) {
        return !commit.isPart() && carried.commits.contains(commit.digest);
    });
    QSet<QString> there = carried.contents;
    for (const QString &hash : reading.memory.contents)
        there.insert(hash);
    auto contents = contentsToAdd(workspace, there);
    if (!contents)
        return fail(contents.error());
    FolderDraft out{*std::move(commits), *std::move(contents), 0, *length};
    for (const LogCommit &commit : std::as_const(out.commits))
        if (commit.copy == *own)
            out.from = out.from ? std::min(out.from, commit.number) : commit.number;
    return out;
}

namespace {

/// Writes what is missing in the folder and remembers how far it got. Only at the end: had it ended before, all would be
/// looked at again the next time, and nothing be written twice.
Result<QStringList> writeMissing(Workspace &workspace, FolderReading &reading, const FolderOrder &order)
{
    const QDir folder(reading.path);
    const auto own = workspace.settleCopyName();
    if (!own)
        return fail(own.error());
    if (auto done = writeMarker(folder, reading.memory, workspace); !done)
        return fail(done.error());
    const auto draft = folderDraft(workspace, reading);
    auto note = noteFor(workspace, order);
    if (!draft || !note)
        return fail(draft ? note.error() : draft.error());
    QStringList written;
    if (!draft->isEmpty()) {
        const auto newest = Stamp::parse(note->newest);
        const qint64 to = newest ? newest->number : 0;
        const FolderName name{*own, draft->from ? draft->from : to, to};
        if (auto done = checkOwnFiles(reading, name); !done)
            return fail(done.error());
        auto files = Writer(workspace, folder, order, *draft, name, *std::move(note)).write();
        if (!files)
            return files;
        written = *std::move(files);
    }
    for (const FolderFile &file : std::as_const(reading.files))
        if (file.state == FolderFile::State::New || file.state == FolderFile::State::Known)
            reading.memory.files << file.name;
    reading.memory.files += written;
    reading.memory.files.sort();
    reading.memory.carried = draft->length;
    QSet<QString> contents = carriedBy(*reading.source).contents;
    for (const QString &hash : reading.memory.contents + draft->contents)
        contents.insert(hash);
    reading.memory.contents = QStringList(contents.cbegin(), contents.cend());
    reading.memory.contents.sort();
    if (auto done = rememberSenders(workspace, reading, *own); !done)
        return fail(done.error());
    if (auto done = workspace.rememberFolder(reading.memory); !done)
        return fail(done.error());
    return written;
}

}  // namespace

Result<FolderSync> syncSharedFolder(Workspace &workspace, FolderReading reading, const FolderOrder &order,
                                    const QDateTime &now, const MergeRefusals &refusals)
{
    if (auto done = checkJoining(reading); !done)
        return fail(done.error());
    FolderSync out;
    if (!reading.plan.isEmpty()) {
        auto taken = mergeAfterBackup(workspace, reading.plan, refusals, now);
        if (!taken)
            return fail(taken.error());
        out.backup = std::move(taken->backup);
        out.merged = std::move(taken->event);
    }
    auto written = writeMissing(workspace, reading, order);
    if (written)
        out.written = *std::move(written);
    else if (out.merged)
        out.unwritten = written.error();
    else
        return fail(written.error());
    return out;
}

}  // namespace tri
