// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sharedfolder.h"

#include "core/exchange/foldernames.h"
#include "core/exchange/foldersource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
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

constexpr int kFormat = 1;
constexpr qint64 kMostMarker = 4096;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

struct Marker {
    QString id;  ///< "" = there is none
    bool sealed = false;
};

Result<Marker> readMarker(const QDir &folder)
{
    const QString path = folder.filePath(kFolderMarker);
    if (!QFileInfo::exists(path))
        return Marker();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ProblemCode::Io,
            FolderText::tr("“%1” cannot be read. Nothing was changed; check the folder and try again.")
                .arg(shown(path)),
            file.errorString());
    const QJsonObject object = QJsonDocument::fromJson(file.read(kMostMarker)).object();
    const QString id = object[u"folder"].toString();
    if (object[u"format"].toInt() > kFormat)
        return fail(ProblemCode::Newer,
                    FolderText::tr(
                        "“%1” was begun by a newer version of Trilateral. Install that version to share it.")
                        .arg(shown(folder.path())));
    if (!RecordId::parse(id) || !object[u"sealed"].isBool())
        return fail(
            ProblemCode::Damaged,
            FolderText::tr("“%1” has not wholly arrived, or is damaged. Nothing was changed; try again when "
                           "the folder is in sync.")
                .arg(shown(path)));
    return Marker{id, object[u"sealed"].toBool()};
}

/// The folder can be used, and is the one that this copy knows.
Status checkFolder(const QDir &folder, const Workspace &workspace)
{
    if (!folder.exists() || !folder.isReadable())
        return fail(
            ProblemCode::NotFound,
            FolderText::tr("The folder “%1” is not there or cannot be read. If it lies on a network drive or "
                           "is synced, connect it and try again. Nothing was changed.")
                .arg(shown(folder.path())));
    const QString inside = folder.canonicalPath() + u'/';
    if (QFileInfo(workspace.path()).canonicalFilePath().startsWith(inside))
        return fail(
            ProblemCode::Invalid,
            FolderText::tr("The workspace itself lies in “%1”. Move it to a folder of this computer alone; "
                           "only the exchange belongs into a shared folder.")
                .arg(shown(folder.path())));
    return {};
}

QStringList filesIn(const QDir &folder)
{
    return folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList lostFiles(const FolderMemory &memory, const QStringList &names)
{
    const QSet<QString> there(names.cbegin(), names.cend());
    QStringList lost = memory.files;
    lost.removeIf([&there](const QString &name) { return there.contains(name); });
    return lost;
}

/// What bars a folder that nobody said to begin with.
Status checkBegun(const QString &path, const FolderStanding &standing)
{
    if (!standing.isBegun)
        return fail(
            ProblemCode::NotFound,
            standing.takesPart
                ? FolderText::tr("The file “%2” is gone from “%1”: the drive is not connected, the folder is "
                                 "not in sync, or somebody cleared it. Nothing was changed. Wait for it; if "
                                 "it is gone for good, begin to share the folder anew.")
                      .arg(path, kFolderMarker)
                : FolderText::tr("“%1” is no shared folder of Trilateral yet, or its file “%2” has not "
                                 "arrived. Wait for it, or begin to share the folder.")
                      .arg(path, kFolderMarker));
    if (standing.takesPart && !standing.isOurs)
        return fail(ProblemCode::Invalid,
                    FolderText::tr("“%1” is another shared folder than the one that this workspace takes "
                                   "part in. Nothing was changed. Begin with this one only if you mean to "
                                   "take part in it from now on.")
                        .arg(path));
    if (!standing.lost.isEmpty())
        return fail(
            ProblemCode::Blocked,
            FolderText::tr("Files that were in “%1” are gone (%2): it is not in sync, or somebody cleared "
                           "it. Nothing was changed, and nothing here is deleted for it. Wait for the "
                           "folder, or put them back; if they are gone for good, begin anew, which writes "
                           "again what is missing.")
                .arg(path)
                .arg(standing.lost.size()),
            standing.lost.join(u' '));
    return {};
}

Status lockedProblem(const QString &path)
{
    return fail(ProblemCode::Invalid,
                FolderText::tr("“%1” is locked with a passphrase. Ask those who share it for the passphrase.")
                    .arg(path));
}

Status checkLock(const QString &path, const FolderStanding &standing, const FolderMemory &memory,
                 const FolderOrder &order)
{
    if (!standing.isBegun)
        return {};
    if (standing.isOurs && memory.sealed && !standing.isSealed)
        return fail(ProblemCode::Invalid,
                    FolderText::tr(
                        "“%1” was locked with a passphrase and says now that it is not. Nothing was changed; "
                        "ask those who share it.")
                        .arg(path));
    if (standing.isSealed && order.passphrase.isEmpty())
        return lockedProblem(path);
    if (!standing.isSealed && !order.passphrase.isEmpty())
        return fail(
            ProblemCode::Invalid,
            FolderText::tr("“%1” is not locked with a passphrase. Leave it away, or begin a folder that is "
                           "locked from the start.")
                .arg(path));
    return {};
}

/// What it says of itself is what its name says.
bool fitsName(const PackageNote &note, const QString &file)
{
    const auto name = parseFolderName(file);
    const auto newest = Stamp::parse(note.newest);
    return name && note.copy == name->copy && (newest ? newest->number : 0) == name->to
        && (!newest || newest->copy == name->copy);
}

bool isWhole(const QList<LogCommit> &commits)
{
    return std::all_of(commits.cbegin(), commits.cend(), [](const LogCommit &commit) {
        return commit.isPart() || commit.computeDigest() == commit.digest;
    });
}

QString incomplete()
{
    return FolderText::tr("It has not wholly arrived, or is damaged; it is looked at again next time.");
}

/// Reads one package into the source, or says why not.
Status take(const QDir &folder, FolderFile &file, const FolderOrder &order, FolderReading &out)
{
    const QString path = folder.filePath(file.name);
    const auto barTo = [&file](FolderFile::State state, const QString &why) -> Status {
        file.state = state;
        file.why = why;
        return {};
    };
    const auto bytes = packageBytes(path);
    if (!bytes || !headOf(*bytes)) {
        if (bytes && headOf(*bytes).error().code == ProblemCode::Newer)
            return barTo(FolderFile::State::Refused, headOf(*bytes).error().text);
        return barTo(FolderFile::State::Unfinished, incomplete());
    }
    auto package = readPackageBytes(*bytes, file.name, {order.book, order.passphrase});
    if (!package)
        return barTo(FolderFile::State::Refused, package.error().text);
    package->path = path;
    file.sender = package->sender;
    file.standing = package->standing;
    if (!fitsName(package->note, file.name))
        return barTo(FolderFile::State::Stranger,
                     FolderText::tr("It is not what its name says: somebody renamed it."));
    auto commits = package->source->commits([](const QByteArray &) { return false; });
    const auto hashes = package->source->files();
    if (!commits || !hashes)
        return fail(commits ? hashes.error() : commits.error());
    if (!isWhole(*commits))
        return barTo(FolderFile::State::Refused, FolderText::tr("A change in it does not match its seal."));
    QMap<QString, qint64> files;
    for (const QString &hash : *hashes)
        files.insert(hash, package->source->fileSize(hash).value_or(0));
    const Status allowed = mayTake(package->standing, package->sender, order.unverified);
    if (!allowed)
        file.why = allowed.error().text;
    package->source.reset();
    out.source->add(*package, *std::move(commits), std::move(files), !allowed);
    out.packages << *std::move(package);
    file.state = FolderFile::State::New;
    return {};
}

Result<QSet<Stamp>> heldStamps(const Workspace &workspace)
{
    const auto log = workspace.log();
    if (!log)
        return fail(log.error());
    QSet<Stamp> out;
    for (const CommitInfo &commit : *log)
        out.insert(commit.stamp);
    return out;
}

/// What became of the packages, as the plan has it.
void tellStates(FolderReading &out)
{
    QHash<QString, FolderFile *> byPath;
    for (FolderFile &file : out.files)
        byPath.insert(QDir(out.path).filePath(file.name), &file);
    const QSet<QString> lacking(out.plan.files.cbegin(), out.plan.files.cend());
    for (const FolderSource::Item &item : out.source->items()) {
        FolderFile &file = *byPath.value(item.path);
        file.commits = item.fresh;
        if (item.accepted) {
            const bool brings = item.fresh > 0
                || std::any_of(item.files.keyBegin(), item.files.keyEnd(),
                               [&](const QString &hash) { return lacking.contains(hash); });
            file.state = brings ? FolderFile::State::New : FolderFile::State::Known;
            file.why.clear();
        } else if (item.barred) {
            file.state = FolderFile::State::Refused;
        } else {
            file.state = FolderFile::State::Waiting;
            const bool isItsOwn =
                std::any_of(item.commits.cbegin(), item.commits.cend(),
                            [&item](const LogCommit &commit) { return commit.stamp() == item.lacks; });
            file.why = isItsOwn
                ? FolderText::tr("It is about a record that has not arrived yet.")
                : FolderText::tr("It builds on change %1 of the copy %2, which has not arrived yet.")
                      .arg(item.lacks.number)
                      .arg(item.lacks.copy);
        }
    }
}

Status readFiles(const QDir &folder, const QStringList &names, const FolderOrder &order, FolderReading &out)
{
    const QSet<QString> before(out.memory.files.cbegin(), out.memory.files.cend());
    for (const QString &name : names) {
        FolderFile file{.name = name};
        switch (folderNameKind(name)) {
        case FolderNameKind::Other: continue;
        case FolderNameKind::Member:
            if (!before.contains(name))
                if (auto done = take(folder, file, order, out); !done)
                    return done;
            break;
        case FolderNameKind::Unfinished:
            file.state = FolderFile::State::Unfinished;
            file.why = incomplete();
            break;
        case FolderNameKind::ConflictCopy:
            file.state = FolderFile::State::ConflictCopy;
            file.why = FolderText::tr(
                "The program that syncs the folder made it; what it holds is in the file that it "
                "was made of.");
            break;
        case FolderNameKind::Stranger:
            file.state = FolderFile::State::Stranger;
            file.why = FolderText::tr(
                "It was not written by a copy that shares this folder. Use “receive” to take it.");
            break;
        }
        out.files << file;
    }
    return {};
}

}  // namespace

QString folderStateKey(FolderFile::State state)
{
    switch (state) {
    case FolderFile::State::Taken: return u"taken"_s;
    case FolderFile::State::New: return u"new"_s;
    case FolderFile::State::Known: return u"known"_s;
    case FolderFile::State::Waiting: return u"waiting"_s;
    case FolderFile::State::Refused: return u"refused"_s;
    case FolderFile::State::Unfinished: return u"unfinished"_s;
    case FolderFile::State::ConflictCopy: return u"conflict_copy"_s;
    case FolderFile::State::Stranger: return u"stranger"_s;
    }
    return {};
}

QString folderStateText(FolderFile::State state)
{
    switch (state) {
    case FolderFile::State::Taken: return FolderText::tr("taken before");
    case FolderFile::State::New: return FolderText::tr("new");
    case FolderFile::State::Known: return FolderText::tr("nothing new");
    case FolderFile::State::Waiting: return FolderText::tr("waits for another file");
    case FolderFile::State::Refused: return FolderText::tr("not taken");
    case FolderFile::State::Unfinished: return FolderText::tr("not complete");
    case FolderFile::State::ConflictCopy: return FolderText::tr("made by the sync program, not read");
    case FolderFile::State::Stranger: return FolderText::tr("does not belong here, not read");
    }
    return {};
}

namespace {

FolderStanding standingOf(const Marker &marker, const FolderMemory &memory, const QStringList &names)
{
    FolderStanding out{
        .isBegun = !marker.id.isEmpty(), .isSealed = marker.sealed, .takesPart = !memory.folder.isEmpty()};
    out.isOurs = out.takesPart && marker.id == memory.folder;
    if (out.isOurs)
        out.lost = lostFiles(memory, names);
    return out;
}

/// Taking part anew: what is in it is looked at from the beginning, and what is missing is written again. A marker that is
/// gone while files are there is made again as it was, so that the others know the folder.
Status beginAnew(const Marker &marker, const FolderMemory &memory, const FolderOrder &order,
                 const QStringList &names, FolderReading &out)
{
    const bool hasFiles = std::any_of(names.cbegin(), names.cend(), parseFolderName);
    out.memory.folder = marker.id.isEmpty() && hasFiles ? memory.folder : marker.id;
    if (out.memory.folder == memory.folder && memory.sealed && order.passphrase.isEmpty())
        return lockedProblem(shown(out.path));
    out.memory.sealed = !order.passphrase.isEmpty();
    out.joins = out.memory.folder.isEmpty() || out.memory.folder != memory.folder;
    return {};
}

/// What is in the folder opens with it: else this copy would add files that nobody else can open. Enough when one does; who
/// shares the folder might have put any other file there.
Status checkPassphrase(const QDir &folder, const FolderReading &reading, const FolderOrder &order)
{
    constexpr qsizetype kTried = 3;  // each takes a while
    if (order.passphrase.isEmpty() || !reading.packages.isEmpty())
        return {};
    QFileInfoList files;
    for (const FolderFile &file : reading.files)
        if (file.state == FolderFile::State::Taken || file.state == FolderFile::State::Refused)
            files << QFileInfo(folder.filePath(file.name));
    std::sort(files.begin(), files.end(),
              [](const QFileInfo &a, const QFileInfo &b) { return a.size() < b.size(); });
    for (const QFileInfo &file : files.mid(0, kTried))
        if (readPackage(file.filePath(), {order.book, order.passphrase}))
            return {};
    if (files.isEmpty())
        return {};
    return fail(ProblemCode::Invalid,
                FolderText::tr("The passphrase does not open what is in “%1”. Nothing was changed. Check the "
                               "keyboard, or ask those who share the folder.")
                    .arg(shown(folder.path())));
}

}  // namespace

Result<FolderStanding> folderStanding(const Workspace &workspace, const QString &path)
{
    const QDir folder(path);
    if (auto done = checkFolder(folder, workspace); !done)
        return fail(done.error());
    const auto marker = readMarker(folder);
    const auto memory = workspace.folderMemory();
    if (!marker || !memory)
        return fail(!marker ? marker.error() : memory.error());
    return standingOf(*marker, *memory, filesIn(folder));
}

Result<FolderReading> readSharedFolder(const Workspace &workspace, const QString &path,
                                       const FolderOrder &order)
{
    const QDir folder(path);
    if (auto done = checkFolder(folder, workspace); !done)
        return fail(done.error());
    const auto marker = readMarker(folder);
    const auto memory = workspace.folderMemory();
    const auto own = workspace.copyName();
    auto held = heldStamps(workspace);
    if (!marker || !memory || !own || !held)
        return fail(!marker ? marker.error() : !memory ? memory.error() : !own ? own.error() : held.error());
    const QStringList names = filesIn(folder);
    const FolderStanding standing = standingOf(*marker, *memory, names);
    if (auto done = order.begin ? Status() : checkBegun(shown(path), standing); !done)
        return fail(done.error());
    if (auto done = checkLock(shown(path), standing, *memory, order); !done)
        return fail(done.error());
    FolderReading out{.path = path};
    if (order.begin) {
        if (auto done = beginAnew(*marker, *memory, order, names, out); !done)
            return fail(done.error());
    } else {
        out.memory = *memory;
        out.joins = memory->folder.isEmpty();
        out.memory.folder = marker->id;
        out.memory.sealed = marker->sealed;
    }
    const auto hasRecord = [&workspace](const RecordId &id) {
        const auto row = workspace.row(id);
        return row.has_value() || row.error().code != ProblemCode::NotFound;
    };
    out.source = std::make_shared<FolderSource>(QFileInfo(folder.absolutePath()).fileName(), *own,
                                                FolderSource::Here{*held, hasRecord},
                                                ReceiveOrder{order.book, order.passphrase});
    if (auto done = readFiles(folder, names, order, out); !done)
        return fail(done.error());
    if (auto done = checkPassphrase(folder, out, order); !done)
        return fail(done.error());
    auto plan = workspace.planMerge(out.source);
    if (!plan)
        return fail(plan.error());
    out.plan = *std::move(plan);
    tellStates(out);
    // Who took part before has what it began with in common; a newcomer knows one of the copies.
    const bool knowsOne = std::any_of(held->cbegin(), held->cend(), [&names](const Stamp &stamp) {
        return std::any_of(names.cbegin(), names.cend(), [&stamp](const QString &name) {
            const auto parsed = parseFolderName(name);
            return parsed && parsed->copy == stamp.copy;
        });
    });
    if (out.plan.isStrange && out.joins && !knowsOne)
        return fail(ProblemCode::Invalid,
                    FolderText::tr(
                        "What is in “%1” and this workspace have nothing in common: they are not copies of "
                        "one workspace. Nothing was changed. Begin with a copy of a colleague's workspace.")
                        .arg(shown(path)));
    return out;
}

}  // namespace tri
