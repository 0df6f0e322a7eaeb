// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package.h"

#include "core/change/logjson.h"
#include "core/exchange/packagecommits.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct PackageWords {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

QList<PackageContents::Line> contentLines(const Workspace &workspace, const ScopeRecords &scope,
                                          const QSet<RecordId> &sent, const QString &language)
{
    QList<PackageContents::Line> lines;
    for (const RecordId &id : sent) {
        const auto row = workspace.row(id);
        lines << PackageContents::Line{id, row ? row->spec->keyText() : QString(),
                                       workspace.title(id, language), scope.context.contains(id),
                                       row && row->deleted};
    }
    QHash<QString, qsizetype> order;
    for (const RecordSpec *spec : workspace.registry().kinds())
        order.insert(spec->keyText(), order.size());
    std::sort(lines.begin(), lines.end(), [&order](const auto &a, const auto &b) {
        return std::tuple(order.value(a.kind), a.title, a.id)
            < std::tuple(order.value(b.kind), b.title, b.id);
    });
    return lines;
}

QSet<RecordId> recordsOf(const QList<LogCommit> &commits)
{
    QSet<RecordId> ids;
    for (const LogCommit &commit : commits)
        for (const LogLine &line : commit.lines)
            ids.insert(line.record);
    return ids;
}

Status addFiles(const Workspace &workspace, PackageContents &out)
{
    for (const QString &hash : std::as_const(out.note.files)) {
        const auto bytes = workspace.fileContent(hash);
        if (!bytes)
            return fail(bytes.error());
        out.parts << SealedPart{SealedPart::kBlob, QByteArray::fromHex(hash.toLatin1()) + *bytes};
    }
    return {};
}

}  // namespace

QStringList filesNamed(const Registry &registry, const QList<LogCommit> &commits)
{
    QSet<QString> hashes;
    for (const LogCommit &commit : commits)
        for (const LogLine &line : commit.lines) {
            const RecordSpec *spec = registry.kind(line.kind);
            const FieldSpec *field = spec ? spec->fileField() : nullptr;
            if (!field)
                continue;
            for (const Entry &entry : decodeEntries(line.body).value_or(Entries()))
                if (entry.reg == field->keyText())
                    if (const QString hash = parseText(entry.value); hash.size() == 64)
                        hashes.insert(hash);
        }
    QStringList out(hashes.cbegin(), hashes.cend());
    out.sort();
    return out;
}

Result<PackageNote> beginNote(const Workspace &workspace, const PackageScope &scope, const QString &sender,
                              const QString &language)
{
    const auto copy = workspace.copyName();
    const auto log = workspace.log();
    if (!copy || !log)
        return fail(copy ? log.error() : copy.error());
    PackageNote note{.sender = foreignLine(sender),
                     .copy = *copy,
                     .scope = scope,
                     .title = foreignLine(scopeTitle(workspace, scope, language))};
    Stamp newest;
    for (const CommitInfo &commit : *log)
        if (commit.stamp.copy == *copy && commit.stamp.number > newest.number) {
            newest = commit.stamp;
            note.newest = newest.toString();
            note.made = commit.time.toString(Qt::ISODateWithMs);
        }
    return note;
}

Result<PackageContents> makePackage(const Workspace &workspace, const PackageOrder &order)
{
    const auto scope = recordsIn(workspace, order.scope);
    const auto all = workspace.commitsFor({});
    if (!scope || !all)
        return fail(scope ? all.error() : scope.error());
    const QSet<RecordId> asked = scope->lines + scope->context;
    auto leaks = leaksIn(workspace, asked, *all, {order.highest, order.withPast, order.language});
    if (!leaks)
        return fail(leaks.error());
    auto note = beginNote(workspace, order.scope, order.sender.isEmpty() ? workspace.author() : order.sender,
                          order.language);
    if (!note)
        return fail(note.error());
    PackageContents out{*std::move(note), {}, *std::move(leaks), {}, {}};
    out.note.purpose = foreignLine(order.purpose);
    out.note.highest = order.highest;
    out.note.answerBy = order.answerBy;
    const bool complete =
        order.scope.kind == PackageScope::Kind::Whole && order.highest == Handling::Sensitive;
    QSet<RecordId> going = asked;
    for (const LeftBack &left : out.leftBack)
        going.remove(left.id);
    GivenPart part;
    if (complete)
        part.known = order.known;
    else
        part.includes = [&going](const RecordId &id) { return going.contains(id); };
    const auto commits = workspace.commitsFor(part);
    const auto held = workspace.heldNumbers();
    if (!commits || !held)
        return fail(commits ? held.error() : commits.error());
    if (commits->isEmpty())
        return fail(ProblemCode::Nothing,
                    PackageWords::tr(
                        "Nothing of it may go to others, or there is nothing: the package would be empty."));
    out.note.complete = complete;
    if (complete)
        out.note.held = *held;
    const QSet<RecordId> sent = recordsOf(*commits);
    out.lines = contentLines(workspace, *scope, sent, order.language);
    out.note.commits = commits->size();
    out.note.records = sent.size();
    if (order.answerBy.isValid())
        for (const PackageContents::Line &line : std::as_const(out.lines))
            if (!line.context && !line.deleted)
                out.note.rights << line.id;
    std::sort(out.note.rights.begin(), out.note.rights.end());
    for (const QString &hash : filesNamed(workspace.registry(), *commits)) {
        const auto kept = workspace.keptFile(hash);
        if (!kept)
            return fail(kept.error());
        (*kept ? out.note.files : out.missingFiles) << hash;
    }
    out.parts << SealedPart{SealedPart::kManifest, noteBytes(out.note)};
    for (const LogCommit &commit : *commits) {
        auto bytes = sendableCommit(commit);
        if (!bytes)
            return fail(bytes.error());
        out.parts << SealedPart{SealedPart::kCommit, *std::move(bytes)};
    }
    if (auto done = order.withContents ? addFiles(workspace, out) : Status(); !done)
        return fail(done.error());
    return out;
}

Status keepSentTo(Workspace &workspace, const PackageNote &note, const QList<KnownKey> &receivers,
                  const QString &other, const QString &now)
{
    SentPackage sent{.receiver = other,
                     .scope = scopeText(note.scope),
                     .title = note.title,
                     .made = now,
                     .newest = note.newest,
                     .answerBy = note.answerBy,
                     .rights = note.rights};
    if (receivers.isEmpty())
        return workspace.keepSent(sent);
    for (const KnownKey &key : receivers) {
        sent.receiver = key.name;
        sent.signer = QString::fromLatin1(key.key.bytes.toHex());
        if (Status kept = workspace.keepSent(sent); !kept)
            return kept;
    }
    return {};
}

}  // namespace tri
