// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What another copy sends: commits of its log, and the package they travel in.

#include "core/change/logjson.h"
#include "core/exchange/packagecommits.h"
#include "core/exchange/received.h"
#include "core/kinds/allkinds.h"
#include "core/record/valuetext.h"
#include "core/seal/sealformat.h"
#include "core/workspace/freshcommits.h"
#include "tests/fuzz/fuzztargets.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tri::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 200;

using States = QMap<RecordId, RecordState>;

void holdRow(const RecordSpec &kind, const RecordId &id, const RecordState &state)
{
    const Row row = rowOf(kind, id, state);
    const TextContext words{QLocale::c(), u"en"_s, [](const RecordId &target) { return target.toString(); }};
    (void)titleText(row, words);
    (void)shortTitleText(row, words);
    (void)checkRow(row);
    for (const FieldSpec &field : kind.fields) {
        const FieldValue value = row.value(field.keyText());
        (void)displayText(field, value, words);
        (void)lockText(row, field);
        const auto again = parseLogValue(field, logValue(value));
        hold(again && *again == value, "a value reads as it was written", field.keyText());
    }
    (void)state.conflicts();
    (void)state.isDeleted();
}

/// What one record's part of a commit says; nothing when it is none.
void integrate(States &states, const RecordId &id, const QString &kindKey, const Stamp &stamp,
               const QByteArray &body)
{
    const auto entries = decodeEntries(body);
    if (!entries)
        return;
    const QByteArray written = encodeEntries(*entries);
    const auto again = decodeEntries(written);
    hold(again && encodeEntries(*again) == written, "entries read as they were written",
         QString::fromUtf8(written));
    if (!again)
        return;
    RecordState &state = states[id];
    state.kind = kindKey;
    state.integrate(stamp, *again);
}

void holdStates(const States &states)
{
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        if (const RecordSpec *kind = allKinds().kind(it->kind); kind && it->exists())
            holdRow(*kind, it.key(), *it);
}

/// As somebody does who writes a package by hand: digests and chain are right, and changes name the ones before them.
void sealAgain(QList<LogCommit> &commits)
{
    QHash<QByteArray, QByteArray> now;  // by what they were
    QList<std::pair<QByteArray, QByteArray>> stamps;
    for (LogCommit &commit : commits) {
        for (LogLine &line : commit.lines)
            for (const auto &[was, is] : std::as_const(stamps))
                line.body.replace(was, is);
        for (const auto &[was, is] : std::as_const(stamps))
            if (commit.target == QLatin1StringView(was))
                commit.target = QString::fromLatin1(is);
        const Stamp before = commit.stamp();
        const QByteArray was = commit.digest;
        commit.previous = now.value(commit.previous, commit.previous);
        commit.digest = commit.computeDigest();
        now.insert(was, commit.digest);
        if (before != commit.stamp() && !before.copy.isEmpty())
            stamps.emplaceBack(before.toString().toLatin1(), commit.stamp().toString().toLatin1());
    }
}

/// Takes them as a merge would, but for the file.
void take(QList<LogCommit> commits, bool partial)
{
    sealAgain(commits);
    for (const LogCommit &commit : std::as_const(commits)) {
        const QByteArray bytes = commitBytes(commit);
        const auto again = readCommit(bytes);
        hold(!again || commitBytes(*again) == bytes, "a commit reads as it was written",
             QString::fromUtf8(bytes));
    }
    const FreshOrder order{u"fuzz"_s, partial, u"here"_s,
                           [](const LogCommit &) { return Result<QList<LogCommit>>(QList<LogCommit>()); },
                           [](const RecordId &) { return Result<bool>(false); }};
    const auto fresh = freshCommits({}, commits, order);
    if (!fresh)
        return hold(!fresh.error().text.isEmpty(), "a reason");
    hold(fresh->commits.size() <= commits.size(), "no more than was offered");
    States states;
    for (const LogCommit &commit : fresh->commits)
        for (const LogLine &line : commit.lines) {
            const auto entries = decodeEntries(line.body);
            hold(entries && encodeEntries(*entries) == line.body,
                 "what is taken is written as this program writes", QString::fromUtf8(line.body));
            integrate(states, line.record, line.kind, commit.stamp(), line.body);
        }
    holdStates(states);
}

/// One line of JSON as this program writes it; what it meant is kept.
QByteArray canonical(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return {};
    QByteArray out;
    appendJson(out, document.object());
    QByteArray again;
    appendJson(again, QJsonDocument::fromJson(out).object());
    hold(again == out, "canonical bytes stay", QString::fromUtf8(out));
    return out;
}

void holdPackage(const QByteArray &bytes)
{
    (void)headOf(bytes);
    const auto package = readPackageBytes(bytes, u"fuzz"_s, {});
    if (!package)
        return hold(!package.error().text.isEmpty(), "a reason");
    for (const QString &line :
         {package->note.sender, package->note.purpose, package->note.title, package->sender})
        hold(!line.contains(u'\n') && !line.contains(QChar(0x202e)) && line.size() <= 400, "one plain line",
             line);
    const auto again = readNote(noteBytes(package->note));
    hold(again.has_value() && noteBytes(*again) == noteBytes(package->note),
         "a note reads as it was written");
    (void)peerOf(*package);
    const auto commits = package->source->commits([](const QByteArray &) { return false; });
    if (commits)
        take(*commits, package->source->isPartial());
    const auto files = package->source->files();
    if (!files)
        return;
    for (const QString &hash : *files) {
        const auto size = package->source->fileSize(hash);
        qint64 given = 0;
        const Status done = package->source->giveFile(hash, [&given](QByteArrayView piece) {
            given += piece.size();
            return Status();
        });
        hold(!done || !size || given == *size, "a file as large as it says", hash);
    }
}

/// The digest at the end made right, as somebody does who changes a package by hand.
QByteArray withRightTail(QByteArray bytes)
{
    if (bytes.size() < seal::kFixedHead + seal::kDigestSize)
        return bytes;
    bytes.chop(seal::kDigestSize);
    return bytes + seal::digestOf(bytes);
}

}  // namespace

int fuzzLog(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (!isModestJson(bytes))
        return 0;
    if (!bytes.startsWith('{')) {
        // The entries of a record: the first byte says of which kind.
        const auto &kinds = allKinds().kinds();
        const RecordSpec *kind = kinds[bytes.isEmpty() ? 0 : uchar(bytes[0]) % kinds.size()];
        States states;
        const RecordId id = RecordId::fromName(u"fuzz", u"one"_s);
        qint64 number = 0;
        for (const QByteArray &line : bytes.mid(1).split('\n').mid(0, kMostLines))
            integrate(states, id, kind->keyText(), {u"copy"_s, ++number, 1}, line);
        holdStates(states);
        return 0;
    }
    QList<LogCommit> commits;
    for (const QByteArray &line : bytes.split('\n').mid(0, kMostLines)) {
        const QByteArray written = canonical(line);
        if (const auto commit = readCommit(written))
            commits << *commit;
        (void)readNote(written);
    }
    take(commits, false);
    take(commits, true);
    return 0;
}

int fuzzPackage(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith("TRI")) {
        // A passphrase costs half a second, which would leave the rest untried.
        if (bytes.size() > 12 && (bytes[12] & seal::kPassphraseFlag))
            return 0;
        holdPackage(bytes);
        holdPackage(withRightTail(bytes));
        return 0;
    }
    QList<SealedPart> parts;
    for (const QByteArray &part : dividedParts(bytes)) {
        const quint8 kind = part.isEmpty() ? 0 : quint8(part[0] - '0');
        QByteArray inside = part.mid(1);
        if (kind == SealedPart::kBlob)
            inside.prepend(seal::digestOf(inside));
        else if (const QByteArray written = canonical(inside); !written.isEmpty())
            inside = written;
        if (kind != 0)
            parts << SealedPart{kind, inside};
    }
    if (const auto file = sealed(parts, {}))
        holdPackage(*file);
    return 0;
}

}  // namespace tri::fuzz
