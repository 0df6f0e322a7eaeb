// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/faultworld.h"

#include "core/base/localtext.h"
#include "core/exchange/received.h"
#include "core/kinds/theme.h"
#include "core/record/binding.h"
#include "core/workspace/copybook.h"
#include "tests/fault/digest.h"
#include "tests/support/golden.h"
#include "tests/support/testclock.h"
#include "tests/support/workspacefixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kOlder = "An older file.\n";

void insist(bool done, const QString &what)
{
    if (!done)
        qFatal("%s", qPrintable(what));
}

void mustEnd(const Ended &ended)
{
    insist(ended.exit == 0, ended.words());
}

Row theme(IdSource &ids, const QString &reference)
{
    Theme made;
    made.id = ids.nextId();
    made.reference = reference;
    made.name = LocalText(u"en"_s, u"Theme "_s + reference);
    return toRow(made);
}

/// What b has and a lacks: changes of both sides' records, new ones, a deleted one, and a file.
void workElsewhere(Workspace &workspace, IdSource &ids)
{
    for (int i = 2; i <= 8; ++i) {
        const RecordId id = must(workspace.byReference(u"X-%1"_s.arg(i), {u"theme"_s}));
        change(workspace, id, u"named_in"_s, u"article %1"_s.arg(i));
    }
    remove(workspace, must(workspace.byReference(u"X-9"_s, {u"theme"_s})));
    (void)must(workspace.storeBytes(QByteArray(60'000, 'b')));
    for (int i = 0; i < 20; ++i)
        save(workspace, theme(ids, u"B-%1"_s.arg(i)));
}

/// Whether all the words are in a report of a sanitizer, which is no report of the program.
bool isCrash(const Ended &ended)
{
    return ended.exit == -2 || ended.exit == 99 || ended.err.contains(u"runtime error:")
        || ended.err.contains(u"AddressSanitizer");
}

}  // namespace

FaultWorld::FaultWorld() : m_shim(m_folder.filePath(u"disk"_s), m_folder.filePath(u"trace"_s))
{
    for (const QString &folder :
         {u"disk/in"_s, u"disk/settings/trilateral"_s, u"theirs/trilateral"_s, u"tmp"_s})
        insist(QDir().mkpath(path(folder)), folder);
    makeWorkspaces();
    Files inputs{{u"in/edit.csv"_s, "id,name_en\nX-1,Changed by an edit\nX-2,And this one with it\n"},
                 {u"in/new.csv"_s, newThemes(40)}};
    for (const QString &name : {u"t.csv"_s, u"t.xlsx"_s, u"t.pdf"_s})
        inputs.insert(name, kOlder);
    writeFiles(disk(), inputs);
    makePackage();
    m_base = files();
}

void FaultWorld::makeWorkspaces()
{
    TestIds ids(1);
    TestClock clock;
    FileCopyBook ours(path(u"maker.json"_s));
    FileCopyBook theirs(path(u"theirs/trilateral/copies.json"_s));
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Maker"_s;
    options.ids = &ids;
    options.clock = &clock;
    options.copies = &ours;
    {
        const auto workspace = must(Workspace::create(at(u"a.trilateral"_s), options));
        for (int i = 1; i <= kThemes; ++i)
            save(*workspace, theme(ids, u"X-%1"_s.arg(i)));
    }
    insist(QFile::copy(at(u"a.trilateral"_s), at(u"b.trilateral"_s)), u"copy"_s);
    options.copies = &theirs;
    options.author = u"Ben"_s;
    workElsewhere(*must(Workspace::open(at(u"b.trilateral"_s), Workspace::Mode::ReadWrite, options)), ids);
}

void FaultWorld::makePackage()
{
    const FailingDisk::Variables asThem{{u"XDG_CONFIG_HOME"_s, path(u"theirs"_s)}};
    const auto key = [&](const QString &name, const FailingDisk::Variables &who) {
        const Ended made = cli({u"key"_s, u"new"_s, name, u"--json"_s}, who);
        mustEnd(made);
        return QJsonDocument::fromJson(made.out.toUtf8()).object()[u"key"].toString();
    };
    const QString anna = key(u"Anna"_s, {});
    const QString ben = key(u"Ben"_s, asThem);
    m_carl = key(u"Carl"_s, {{u"XDG_CONFIG_HOME"_s, path(u"carl"_s)}});
    mustEnd(cli({u"key"_s, u"trust"_s, u"Ben"_s, ben}));
    mustEnd(cli({u"key"_s, u"trust"_s, u"Anna"_s, anna}, asThem));
    mustEnd(cli({u"package"_s, u"@/b.trilateral"_s, u"--scope"_s, u"whole"_s, u"--handling"_s, u"sensitive"_s,
                 u"-o"_s, u"@/in/back.tripack"_s},
                asThem));
}

Files FaultWorld::filesUnder(const QString &folder)
{
    Files out;
    const QDir root(folder);
    QDirIterator it(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            out.insert(root.relativeFilePath(file.fileName()), file.readAll());
    }
    return out;
}

void FaultWorld::writeFiles(const QString &folder, const Files &files)
{
    const QDir root(folder);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        insist(QDir().mkpath(QFileInfo(root.filePath(it.key())).path()), it.key());
        QFile file(root.filePath(it.key()));
        insist(file.open(QIODevice::WriteOnly) && file.write(it.value()) == it.value().size(), it.key());
    }
}

Files FaultWorld::baseOf(const Operation &operation)
{
    insist(QDir(disk()).removeRecursively(), disk());
    writeFiles(disk(), m_base);
    if (operation.frozen > 0) {
        const QByteArray old = readSource(u"tests/golden/workspace-%1.trilateral"_s.arg(operation.frozen));
        insist(!old.isEmpty(), operation.name);
        writeFiles(disk(), {{u"a.trilateral"_s, old}});
    }
    insist(QDir().mkpath(at(u"shared"_s)), u"shared"_s);
    for (const QStringList &call : operation.before)
        mustEnd(cli(call));
    if (operation.cutOff) {
        // Killed where the workspace itself is first written: the journal is there and whole.
        const Ended whole = run(operation, m_shim.variables());
        mustEnd(whole);
        const qsizetype cut = m_shim.trace().indexOf(u"write a.trilateral"_s);
        insist(cut > 0, operation.name);
        insist(QDir(disk()).removeRecursively(), disk());
        writeFiles(disk(), m_base);
        insist(run(operation, m_shim.variables(u"KILL"_s, cut + 1)).exit == -2, operation.name);
        insist(QFileInfo(at(u"a.trilateral-journal"_s)).size() > 0, u"There is no journal."_s);
        letLocksAge(disk());
    }
    return files();
}

const Files &FaultWorld::filesBefore(const Operation &operation)
{
    auto found = m_bases.find(operation.name);
    if (found == m_bases.end())
        found = m_bases.insert(operation.name, baseOf(operation));
    return *found;
}

void FaultWorld::putBack(const Operation &operation)
{
    // What it does undisturbed is found out on this disk too, and so before.
    (void)reference(operation);
    restore(operation);
}

void FaultWorld::restore(const Operation &operation)
{
    const Files &base = filesBefore(operation);
    insist(QDir(disk()).removeRecursively(), disk());
    writeFiles(disk(), base);
    for (const QString &left : QDir(path(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        (void)(QFile::remove(path(u"tmp/"_s + left)) || QDir(path(u"tmp/"_s + left)).removeRecursively());
}

const Reference &FaultWorld::reference(const Operation &operation, bool reads)
{
    const QString key = operation.name + (reads ? u" with reads"_s : QString());
    if (const auto found = m_references.constFind(key); found != m_references.cend())
        return *found;
    restore(operation);
    FailingDisk::Variables variables = m_shim.variables();
    if (reads)
        variables << std::pair(u"TRI_DISK_READS"_s, u"1"_s);
    const Ended done = run(operation, variables);
    mustEnd(done);
    Reference made;
    made.steps = m_shim.trace();
    made.steps.removeLast();  // the peak
    for (const QString &line : done.out.split(u'\n'))
        if (operation.core && line.startsWith(u"done "))
            made.states << line.section(u' ', 2).toLatin1();
    const Files after = files();
    for (auto it = operation.outputs.cbegin(); it != operation.outputs.cend(); ++it)
        made.outputs.insert(
            it.key(), *it == Operation::Output::Workspace ? stateOf(at(it.key())) : after.value(it.key()));
    if (operation.own && !operation.core)
        made.states << stateOf(at(u"a.trilateral"_s));
    restore(operation);
    if (operation.own)
        made.states.prepend(stateOf(at(u"a.trilateral"_s)));
    for (const QByteArray &state : std::as_const(made.states))
        insist(!state.startsWith('!'), QString::fromUtf8(state));
    return *m_references.insert(key, made);
}

void FaultWorld::letLocksAge(const QString &folder)
{
    QDirIterator it(folder, {u"*.lock"_s, u"*.rmlock"_s}, QDir::Files | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile lock(it.next());
        if (lock.open(QIODevice::ReadWrite))
            (void)lock.setFileTime(QFileInfo(lock).lastModified().addSecs(-3600),
                                   QFileDevice::FileModificationTime);
    }
}

QByteArray FaultWorld::stateOf(const QString &path)
{
    Workspace::Options options;
    options.registry = &allKinds();
    const auto told = [](const Problem &problem) {
        return '!' + (problem.text + u' ' + problem.detail).toUtf8();
    };
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadWrite, options);
    if (!workspace)
        return told(workspace.error());
    const Result<CheckReport> report = (*workspace)->check();
    if (!report)
        return told(report.error());
    if (!report->errors.isEmpty())
        return "!check: " + (report->errors.first().where + u' ' + report->errors.first().text).toUtf8();
    const Result<QByteArray> digest = digestOf(**workspace);
    return digest ? *digest : told(digest.error());
}

qsizetype FaultWorld::acknowledged(const Operation &operation, const Ended &ended)
{
    if (!operation.core)
        return ended.exit == 0 ? 1 : 0;
    qsizetype count = 0;
    QStringList lines = ended.out.split(u'\n');
    lines.removeLast();  // what has no end was not told
    for (const QString &line : std::as_const(lines))
        count += line.startsWith(u"done ") ? 1 : 0;
    return count;
}

bool FaultWorld::isDone(const Operation &operation)
{
    return !operation.own || stateOf(at(u"a.trilateral"_s)) == reference(operation).states.last();
}

bool FaultWorld::hasPackage(const Operation &operation) const
{
    for (auto it = operation.outputs.cbegin(); it != operation.outputs.cend(); ++it)
        if (*it == Operation::Output::Package && QFileInfo::exists(at(it.key())))
            return true;
    return false;
}

QString FaultWorld::wrong(const Operation &operation, const Ended &ended, bool killed)
{
    if (!killed || ended.exit != -2) {
        if (ended.exit == -1)
            return u"it hung"_s;
        if (isCrash(ended))
            return u"it crashed: "_s + ended.words();
        if (ended.exit > 1)
            return u"it ended in a strange way: "_s + ended.words();
        if (ended.exit == 1 && !operation.core && ended.err.trimmed().isEmpty())
            return u"it failed without a word"_s;
        if (ended.exit == 1 && operation.core && !ended.out.contains(u"failed "))
            return u"it failed without a word"_s;
    }
    letLocksAge(disk());
    const QString found = wrongIn(operation, disk(), acknowledged(operation, ended));
    return found.isEmpty() ? found : found + u" after "_s + ended.words();
}

QString FaultWorld::wrongIn(const Operation &operation, const QString &disk, qsizetype acknowledged)
{
    const Reference &known = reference(operation);
    const QDir root(disk);
    if (operation.own) {
        const QByteArray state = stateOf(root.filePath(u"a.trilateral"_s));
        if (state.startsWith('!'))
            return u"the workspace cannot be read: "_s + QString::fromUtf8(state.mid(1));
        const qsizetype last = known.states.size() - 1;
        if (!known.states.contains(state))
            return u"the workspace is in a state that it never was in"_s;
        if (state != known.states[acknowledged] && state != known.states[std::min(acknowledged + 1, last)])
            return u"what was acknowledged (%1) is not there"_s.arg(acknowledged);
    }
    const bool done = acknowledged > 0 && (!operation.core || acknowledged + 1 == known.states.size());
    return wrongOutputs(operation, disk, done);
}

QString FaultWorld::wrongOutputs(const Operation &operation, const QString &disk, bool done)
{
    using Output = Operation::Output;
    const QDir root(disk);
    const Files now = filesUnder(disk);
    const Files before = filesBefore(operation);
    const Reference known = reference(operation);
    for (auto it = operation.outputs.cbegin(); it != operation.outputs.cend(); ++it) {
        const QString name = it.key();
        if (*it == Output::Backups) {
            const QStringList backups = QDir(root.filePath(name)).entryList({u"*.trilateral"_s}, QDir::Files);
            if (done && backups.isEmpty())
                return u"the backup that was made is not there"_s;
            for (const QString &backup : backups)
                if (!known.states.contains(stateOf(root.filePath(name + u'/' + backup))))
                    return u"the backup is not whole: "_s + backup;
            continue;
        }
        if (now.contains(name) == before.contains(name) && now.value(name) == before.value(name)) {
            if (done)
                return name + u" is not there though it was said to be"_s;
            continue;
        }
        if (!now.contains(name))
            return name + u" is gone"_s;
        bool isWhole = now.value(name) == known.outputs.value(name);
        if (*it == Output::Workspace)
            isWhole = stateOf(root.filePath(name)) == known.outputs.value(name);
        if (*it == Output::Package)
            isWhole = readPackage(root.filePath(name), {}).has_value();
        if (!isWhole)
            return name + u" is not whole (%1 bytes)"_s.arg(now.value(name).size());
    }
    return {};
}

}  // namespace tri::test
