// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/received.h"

#include "core/exchange/packagecommits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ReceiveWords {
    Q_DECLARE_TR_FUNCTIONS(Receive)
};

constexpr quint8 kFirstOptionalPart = 128;  // parts from here on may be passed over by who does not know them
constexpr qsizetype kHashBytes = 32;

class PackageSource final : public MergeSource {
public:
    PackageSource(QString name, bool partial) : m_name(std::move(name)), m_partial(partial) {}

    void add(LogCommit commit) { m_commits << std::move(commit); }
    void addFile(QByteArrayView part)
    {
        m_files.insert(QString::fromLatin1(part.first(kHashBytes).toByteArray().toHex()),
                       part.sliced(kHashBytes).toByteArray());
    }
    [[nodiscard]] const QList<LogCommit> &all() const { return m_commits; }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] bool isPartial() const override { return m_partial; }
    [[nodiscard]] Result<QList<LogCommit>> commits(const Known &known) override
    {
        QList<LogCommit> out;
        for (const LogCommit &commit : std::as_const(m_commits))
            if (!known(commit.digest))
                out << commit;
        return out;
    }
    [[nodiscard]] Result<QStringList> files() override { return QStringList(m_files.keys()); }
    [[nodiscard]] Result<qint64> fileSize(const QString &hash) override { return m_files.value(hash).size(); }
    [[nodiscard]] Status giveFile(const QString &hash, const PieceTaker &take) override
    {
        return take(m_files.value(hash));
    }

private:
    QString m_name;
    bool m_partial;
    QList<LogCommit> m_commits;
    QMap<QString, QByteArray> m_files;
};

tl::unexpected<Problem> damaged(const QString &name, const QString &detail)
{
    return fail(
        ProblemCode::Damaged,
        ReceiveWords::tr("“%1” contradicts itself and was not read. Ask its sender for it again.").arg(name),
        detail);
}

SenderStanding standingOf(const Opened &opened, const QString &claimed, const KeyBook *book)
{
    const auto isKnown = [&](const QString &name) {
        return book
            && (std::any_of(book->known().cbegin(), book->known().cend(),
                            [&name](const KnownKey &key) { return isSameKeyName(key.name, name); })
                || (book->own() && isSameKeyName(book->own()->name, name)));
    };
    if (!opened.isSigned)
        return isKnown(claimed) ? SenderStanding::Disguised : SenderStanding::Unsigned;
    if (!book)
        return SenderStanding::Unknown;
    // The key decides; a known key may sign under any name.
    switch (book->standingOf({}, opened.signer)) {
    case KeyBook::Standing::Own: return SenderStanding::Own;
    case KeyBook::Standing::Trusted: return SenderStanding::Trusted;
    case KeyBook::Standing::Changed: return SenderStanding::Changed;
    case KeyBook::Standing::Unknown: break;
    }
    return isKnown(claimed) ? SenderStanding::Changed : SenderStanding::Unknown;
}

QString senderName(const PublicKey &signer, const QString &claimed, const KeyBook *book)
{
    if (book && book->own() && book->own()->key == signer)
        return book->own()->name;
    if (book)
        for (const KnownKey &key : book->known())
            if (key.key == signer)
                return key.name;
    return claimed;
}

/// Each part is let go of when it is read.
Result<std::shared_ptr<PackageSource>> sourceOf(QList<SealedPart> &parts, const PackageNote &note,
                                                const QString &name)
{
    auto source = std::make_shared<PackageSource>(name, !note.complete);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const SealedPart part = std::exchange(parts[i], {});
        switch (part.kind) {
        case SealedPart::kManifest: return damaged(name, u"a second manifest"_s);
        case SealedPart::kCommit: {
            auto commit = readCommit(part.bytes);
            if (!commit)
                return damaged(name, u"part %1 is no commit"_s.arg(i));
            source->add(*std::move(commit));
            break;
        }
        case SealedPart::kBlob:
            if (part.bytes.size() < kHashBytes)
                return damaged(name, u"part %1 is no file"_s.arg(i));
            source->addFile(part.bytes);
            break;
        default:
            if (part.kind < kFirstOptionalPart)
                return fail(ProblemCode::Newer,
                            ReceiveWords::tr("“%1” was made by a newer version of Trilateral. Nothing was "
                                             "taken. Install that version to read it.")
                                .arg(name),
                            u"part of kind %1"_s.arg(part.kind));
        }
    }
    return source;
}

/// What the note says of the package fits what is in it.
Status checkNote(const PackageNote &note, PackageSource &source, const QString &name)
{
    if (note.commits != source.all().size())
        return damaged(name, u"number of commits"_s);
    const auto files = source.files();
    QStringList told = note.files;
    told.sort();
    if (!files || told != *files)
        return damaged(name, u"list of files"_s);
    const auto newest = Stamp::parse(note.newest);
    for (const LogCommit &commit : source.all())
        if (commit.copy == note.copy
            && (!newest || newest->copy != note.copy || commit.number > newest->number))
            return damaged(name, u"newest commit"_s);
    return {};
}

}  // namespace

QString standingText(SenderStanding standing)
{
    switch (standing) {
    case SenderStanding::Own: return ReceiveWords::tr("signed with your own key");
    case SenderStanding::Trusted: return ReceiveWords::tr("signed with a key that you compared");
    case SenderStanding::Unknown: return ReceiveWords::tr("signed with a key that nobody compared yet");
    case SenderStanding::Unsigned: return ReceiveWords::tr("not signed");
    case SenderStanding::Changed:
        return ReceiveWords::tr("signed with another key than the one you compared");
    case SenderStanding::Disguised: return ReceiveWords::tr("not signed, under a name whose key you have");
    }
    return {};
}

Status mayTake(SenderStanding standing, const QString &sender, bool unverified)
{
    switch (standing) {
    case SenderStanding::Own:
    case SenderStanding::Trusted: return {};
    case SenderStanding::Changed:
        return fail(
            ProblemCode::Invalid,
            ReceiveWords::tr(
                "The package says it is from “%1”, but another key signed it. Nothing was taken. Ask them, "
                "on "
                "another way than the one it came, whether they have a new key; then forget the old one and "
                "enter the new one.")
                .arg(sender));
    case SenderStanding::Disguised:
        return fail(ProblemCode::Invalid,
                    ReceiveWords::tr("The package says it is from “%1”, whose key you have, but nobody "
                                     "signed it. Nothing was taken. "
                                     "Ask them for a signed one.")
                        .arg(sender));
    case SenderStanding::Unknown:
    case SenderStanding::Unsigned: break;
    }
    if (unverified)
        return {};
    return fail(ProblemCode::Invalid,
                standing == SenderStanding::Unknown
                    ? ReceiveWords::tr("Nobody has compared the key that signed this package. Compare its "
                                       "words with “%1” and enter it, "
                                       "or say that you take it unverified.")
                          .arg(sender)
                    : ReceiveWords::tr("Nobody signed this package: it may come from anybody. Ask “%1” for a "
                                       "signed one, or say that "
                                       "you take it unverified.")
                          .arg(sender));
}

Result<ReceivedPackage> readPackageBytes(QByteArray bytes, const QString &name, const ReceiveOrder &order)
{
    const Identity *own = order.book && order.book->own() ? &*order.book->own() : nullptr;
    auto opened = tri::opened(bytes, {own, order.passphrase});
    if (!opened)
        return fail(opened.error());
    bytes.clear();  // what is large is not held twice
    if (opened->parts.isEmpty() || opened->parts.first().kind != SealedPart::kManifest)
        return damaged(name, u"no manifest"_s);
    auto note = readNote(opened->parts.first().bytes);
    if (!note)
        return damaged(name, u"manifest"_s);
    const auto source = sourceOf(opened->parts, *note, name);
    if (!source)
        return fail(source.error());
    if (auto done = checkNote(*note, **source, name); !done)
        return fail(done.error());
    const QString claimed = note->sender;
    return ReceivedPackage{.path = {},
                           .note = *std::move(note),
                           .standing = standingOf(*opened, claimed, order.book),
                           .sender =
                               opened->isSigned ? senderName(opened->signer, claimed, order.book) : claimed,
                           .signer = opened->signer,
                           .sealing = opened->sealing,
                           .source = *source};
}

Result<ReceivedPackage> readPackage(const QString &path, const ReceiveOrder &order)
{
    auto bytes = packageBytes(path);
    if (!bytes)
        return fail(bytes.error());
    auto package = readPackageBytes(*std::move(bytes), QFileInfo(path).fileName(), order);
    if (package)
        package->path = path;
    return package;
}

}  // namespace tri
