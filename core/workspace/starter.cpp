// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/starter.h"

#include "core/base/safefile.h"
#include "core/change/logcommit.h"
#include "core/workspace/committext.h"
#include "core/workspace/copybook.h"
#include "core/workspace/referencedata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// Nothing in it depends on the machine, the person or the day: the seal is the same wherever the commit is made.
LogCommit sharedCommit(const QString &copy, const QList<Row> &rows)
{
    LogCommit commit;
    commit.copy = copy;
    commit.number = 1;
    commit.author = u"Trilateral"_s;
    commit.time = u"2014-01-01T00:00:00.000Z"_s;
    commit.origin = Origin::Reference;
    commit.label = CommitLabel{u"reference"_s, {}, {}, {}, int(rows.size())}.toJson();
    commit.lines.reserve(rows.size());
    for (const Row &row : rows)
        commit.lines << LogLine{row.id, row.spec->keyText(), encodeEntries(entriesForNew(row))};
    commit.digest = commit.computeDigest();
    return commit;
}

Result<QList<LogCommit>> sharedCommits(const Registry &registry, bool withSample)
{
    const auto files = readRecordFiles(u":/trilateral/reference"_s);
    if (!files)
        return fail(files.error());
    const auto reference = readRecords(registry, *files);
    if (!reference)
        return fail(reference.error());
    QList<LogCommit> commits{sharedCommit(kReferenceCopy, *reference)};
    if (!withSample)
        return commits;
    const auto sampleFiles = readRecordFiles(u":/trilateral/sample"_s);
    if (!sampleFiles)
        return fail(sampleFiles.error());
    const auto sample = readRecords(registry, *sampleFiles, *reference);
    if (!sample)
        return fail(sample.error());
    commits << sharedCommit(kSampleCopy, *sample);
    return commits;
}

/// The name of the copy that was made.
Result<QString> makeStarter(const QString &path, const Workspace::Options &options, const QList<LogCommit> &commits)
{
    const auto workspace = Workspace::create(path, options);
    if (!workspace)
        return fail(workspace.error());
    if (auto done = (*workspace)->ingest(commits); !done)
        return fail(done.error());
    return (*workspace)->copyName();
}

}  // namespace

Result<std::unique_ptr<Workspace>> createStarter(const QString &path, const Workspace::Options &options,
                                                 bool withSample)
{
    Q_ASSERT(options.registry);
    const auto commits = sharedCommits(*options.registry, withSample);
    if (!commits)
        return fail(commits.error());
    if (QFileInfo::exists(path))
        return Workspace::create(path, options);  // tells why not
    // Made under another name: what bears this one is whole at any time, also when the program is killed now.
    const QString unfinished = path + u".part"_s + QString::number(QRandomGenerator::system()->generate(), 36);
    const auto copy = makeStarter(unfinished, options, *commits);
    Status done = copy ? takeName(unfinished, path) : Status(fail(copy.error()));
    if (!done) {
        QFile::remove(unfinished);
        Problem told = done.error();
        told.text.replace(QDir::toNativeSeparators(unfinished), QDir::toNativeSeparators(path));
        return fail(told);
    }
    // The book tells copies made by hand apart by where the first one lies.
    if (options.copies)
        done = options.copies->remember(*copy, {QFileInfo(path).canonicalFilePath(), {}});
    if (!done) {
        QFile::remove(path);
        return fail(done.error());
    }
    return Workspace::open(path, Workspace::Mode::ReadWrite, options);
}

Result<QList<LogCommit>> builtInCommits(const Registry &registry)
{
    return sharedCommits(registry, true);
}

}  // namespace tri
