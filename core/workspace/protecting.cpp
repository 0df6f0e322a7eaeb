// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/protecting.h"

#include "core/base/safefile.h"
#include "core/seal/safehead.h"
#include "core/seal/sealformat.h"
#include "core/store/sealedvfs.h"
#include "core/store/sealing.h"
#include "core/store/store.h"
#include "core/workspace/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <functional>
#include <optional>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ProtectText {
    Q_DECLARE_TR_FUNCTIONS(Protect)
};

constexpr QByteArrayView kBeside("TRISAFE beside");

std::optional<seal::SafeHead> headOf(const QString &path)
{
    return seal::SafeHead::parse(readSafeHead(path));
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Replaces the file by a copy of it under another head; @p lock keeps others away.
Status turnInto(const QString &path, const QByteArray &head)
{
    const QString made = path + u".part"_s;
    for (const QString &left : {made, made + u"-journal"_s})
        QFile::remove(left);  // of an attempt that was cut off
    if (auto done = copySealed(path, made, head); !done)
        return done;
    auto done = head.isEmpty() ? takePlace(made, path) : takePlaceOver(made, path);
    if (!done)
        (void)QFile::remove(made);
    return done;
}

QStringList backupsOf(const QString &path)
{
    QStringList out;
    const QDir folder(backupFolder(path));
    for (const QString &name : folder.entryList({u"*.trilateral"_s}, QDir::Files, QDir::Name))
        out << folder.filePath(name);
    return out;
}

Status notProtected(const QString &path)
{
    return fail(ProblemCode::Invalid,
                ProtectText::tr("“%1” is not protected by a passphrase.").arg(shown(path)));
}

/// Gives the workspace a head that @p change made of its own.
Status changeHead(const QString &path, const Registry &registry,
                  const std::function<Status(seal::SafeHead &, const seal::FileKey &)> &change)
{
    if (!isProtected(path))
        return notProtected(path);
    auto store = Store::open(path, false, registry);  // fails when it is locked, or in use
    if (!store)
        return fail(store.error());
    auto head = headOf(path);
    const seal::SharedKey key = head ? seal::keyring::find(head->keyName()) : seal::SharedKey();
    if (!key)
        return notProtected(path);
    if (auto done = change(*head, *key); !done)
        return done;
    head->nextTurn();
    return replaceHead((*store)->database(), head->bytes());
}

}  // namespace

bool isProtected(const QString &path)
{
    return isSealedFile(path);
}

bool isLocked(const QString &path)
{
    const auto head = isProtected(path) ? headOf(path) : std::nullopt;
    return head && !seal::keyring::find(head->keyName());
}

Status unlock(const QString &path, const QString &secret)
{
    if (!isProtected(path))
        return notProtected(path);
    if (auto ready = seal::ready(); !ready)
        return ready;
    const auto head = headOf(path);
    if (!head)
        return fail(ProblemCode::Damaged,
                    ProtectText::tr(
                        "The beginning of “%1”, where its locks are, is damaged, or of a later version of "
                        "Trilateral. Open a backup.")
                        .arg(shown(path)));
    auto key = head->unlock(secret);
    if (!key)
        return fail(key.error());
    if (!*key)
        return fail(ProblemCode::Invalid,
                    ProtectText::tr(
                        "This is neither the passphrase of “%1” nor its recovery code. Look at the keyboard: "
                        "another language, or capitals?")
                        .arg(QFileInfo(path).fileName()));
    seal::keyring::add(*std::move(key));
    return {};
}

void lockAgain(const QString &path)
{
    if (const auto head = headOf(path))
        seal::keyring::forget(head->keyName());
}

QByteArray sealedBeside(const QString &path, const QByteArray &bytes)
{
    const auto head = headOf(path);
    const seal::SharedKey key = head ? seal::keyring::find(head->keyName()) : seal::SharedKey();
    if (!key)
        return {};
    seal::PieceSealer sealer(*key, kBeside);
    QByteArray out = sealer.head();
    qsizetype at = 0;
    do {
        const QByteArrayView piece =
            QByteArrayView(bytes).sliced(at, std::min(seal::kPieceSize, bytes.size() - at));
        at += piece.size();
        sealer.append(out, piece, at == bytes.size());
    } while (at < bytes.size());
    return out;
}

std::optional<QByteArray> openedBeside(const QString &path, const QByteArray &bytes)
{
    const auto head = headOf(path);
    const seal::SharedKey key = head ? seal::keyring::find(head->keyName()) : seal::SharedKey();
    QByteArray out;
    if (!key || bytes.size() < seal::kStreamHead
        || seal::unseal(bytes, *key, kBeside, out) != seal::Unsealing::Whole)
        return std::nullopt;
    return out;
}

Status checkNewPassphrase(const QString &passphrase)
{
    if (seal::passphraseLetters(passphrase) >= seal::kLeastLetters)
        return {};
    return fail(
        ProblemCode::Invalid,
        ProtectText::tr(
            "The passphrase must have at least %1 letters. Four words that have nothing to do with each "
            "other make a good one.")
            .arg(seal::kLeastLetters));
}

Result<Protection> protectWorkspace(const QString &path, const QString &passphrase, const Registry &registry)
{
    if (isProtected(path))
        return fail(ProblemCode::Exists,
                    ProtectText::tr("“%1” is protected by a passphrase already.").arg(shown(path)));
    if (auto good = checkNewPassphrase(passphrase); !good)
        return fail(good.error());
    if (auto ready = seal::ready(); !ready)
        return fail(ready.error());
    auto store = Store::open(path, false, registry);
    if (!store)
        return fail(store.error());
    seal::SafeHead head = seal::SafeHead::fresh();
    const seal::SharedKey key = head.freshKey();
    Protection out{seal::newRecoveryCode()};
    auto done = head.setPassphrase(*key, passphrase);
    if (done)
        done = head.setRecoveryCode(*key, out.recoveryCode);
    if (!done)
        return fail(done.error());
    seal::keyring::add(key);
    const auto lock = (*store)->takeLock();
    store->reset();
    if (done = turnInto(path, head.bytes()); !done) {
        seal::keyring::forget(head.keyName());
        return fail(done.error());
    }
    for (const QString &backup : backupsOf(path)) {
        if (isProtected(backup))
            continue;
        if (turnInto(backup, head.bytes()))
            ++out.backups;
        else
            out.open << backup;
    }
    return out;
}

Status unprotectWorkspace(const QString &path, const Registry &registry)
{
    if (!isProtected(path))
        return notProtected(path);
    auto store = Store::open(path, false, registry);
    if (!store)
        return fail(store.error());
    const auto lock = (*store)->takeLock();
    store->reset();
    return turnInto(path, {});
}

Status changePassphrase(const QString &path, const QString &passphrase, const Registry &registry)
{
    if (auto good = checkNewPassphrase(passphrase); !good)
        return good;
    return changeHead(path, registry, [&](seal::SafeHead &head, const seal::FileKey &key) {
        return head.setPassphrase(key, passphrase);
    });
}

Result<QString> renewRecoveryCode(const QString &path, const Registry &registry)
{
    const QString code = seal::newRecoveryCode();
    const auto done = changeHead(path, registry, [&](seal::SafeHead &head, const seal::FileKey &key) {
        return head.setRecoveryCode(key, code);
    });
    return done ? Result<QString>(code) : fail(done.error());
}

}  // namespace tri
