// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/safehead.h"

#include <QHash>
#include <QMutex>
#include <QtEndian>

namespace tri::seal {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSafeVersion = 1;
constexpr qsizetype kKeyName = 16;
constexpr qsizetype kLockSize = kSaltSize + 4 + 4 + kWrappedKey;
constexpr QByteArrayView kCodeSigns("0123456789ABCDEFGHJKMNPQRSTVWXYZ");  // Crockford's: no I, L, O, U
constexpr qsizetype kCodeLetters = 32;
/// Of a code nothing can be guessed, so that a guess need not be dear.
constexpr PassphraseCost kCodeCost{1, 8 * 1024};

template <typename Number> void put(QByteArray &out, Number number)
{
    const qsizetype at = out.size();
    out.resize(at + qsizetype(sizeof number));
    qToBigEndian(number, out.data() + at);
}

template <typename Number> Number take(QByteArrayView &from)
{
    const auto number = qFromBigEndian<Number>(from.data());
    from = from.sliced(qsizetype(sizeof(Number)));
    return number;
}

QByteArray takeBytes(QByteArrayView &from, qsizetype size)
{
    const QByteArray out = from.first(size).toByteArray();
    from = from.sliced(size);
    return out;
}

}  // namespace

SafeHead SafeHead::fresh()
{
    SafeHead head;
    auto key = std::make_shared<FileKey>();
    makeFileKey(*key);
    head.m_keyName = nameOf(*key);
    head.m_fresh = std::move(key);
    return head;
}

std::optional<SafeHead> SafeHead::parseBlock(QByteArrayView block)
{
    const QByteArrayView said = block.first(kSafeBlock - kDigestSize);
    if (!block.startsWith(kSafeMagic) || digestOf(said) != block.last(kDigestSize))
        return std::nullopt;
    QByteArrayView rest = said.sliced(kSafeMagic.size());
    if (take<quint32>(rest) != kSafeVersion)
        return std::nullopt;
    SafeHead head;
    head.m_turn = take<quint64>(rest);
    head.m_keyName = takeBytes(rest, kKeyName);
    for (Lock *lock : {&head.m_passphrase, &head.m_recovery}) {
        lock->salt = takeBytes(rest, kSaltSize);
        lock->cost.passes = take<quint32>(rest);
        lock->cost.memoryKiB = take<quint32>(rest);
        lock->wrapped = takeBytes(rest, kWrappedKey);
        // No file decides how much memory a guess takes.
        const bool isModest = lock->cost.passes >= kLeastCost.passes && lock->cost.passes <= kMostCost.passes
            && lock->cost.memoryKiB >= kLeastCost.memoryKiB && lock->cost.memoryKiB <= kMostCost.memoryKiB;
        if (!isModest)
            return std::nullopt;
    }
    return head;
}

std::optional<SafeHead> SafeHead::parse(QByteArrayView bytes)
{
    if (bytes.size() < kSafeHead)
        return std::nullopt;
    std::optional<SafeHead> first = parseBlock(bytes.first(kSafeBlock));
    std::optional<SafeHead> second = parseBlock(bytes.sliced(kSafeBlock, kSafeBlock));
    if (first && second)
        return first->m_turn >= second->m_turn ? first : second;
    return first ? first : second;
}

QByteArray SafeHead::block() const
{
    QByteArray out = kSafeMagic.toByteArray();
    put(out, kSafeVersion);
    put(out, m_turn);
    out += m_keyName;
    for (const Lock *lock : {&m_passphrase, &m_recovery}) {
        out += lock->salt;
        put(out, lock->cost.passes);
        put(out, lock->cost.memoryKiB);
        out += lock->wrapped;
    }
    Q_ASSERT(out.size() == kSafeMagic.size() + 4 + 8 + kKeyName + 2 * kLockSize);
    out.resize(kSafeBlock - kDigestSize, '\0');
    return out + digestOf(out);
}

QByteArray SafeHead::bytes() const
{
    const QByteArray one = block();
    return one + one;
}

Result<SharedKey> SafeHead::opened(const Lock &lock, const QString &secret)
{
    FileKey opener;
    if (auto done = deriveFileKey(secret, lock.salt, lock.cost, opener); !done)
        return fail(done.error());
    auto key = std::make_shared<FileKey>();
    return unwrapKey(lock.wrapped, opener, *key) ? SharedKey(std::move(key)) : SharedKey();
}

Result<SharedKey> SafeHead::unlock(const QString &secret) const
{
    const QString code = asRecoveryCode(secret);
    if (!code.isEmpty()) {
        auto key = opened(m_recovery, code);
        if (!key || *key)
            return key;
    }
    return opened(m_passphrase, secret);
}

Status SafeHead::setLock(Lock &lock, const FileKey &key, const QString &secret, PassphraseCost cost)
{
    FileKey opener;
    Lock made{randomBytes(kSaltSize), cost, {}};
    if (auto done = deriveFileKey(secret, made.salt, cost, opener); !done)
        return done;
    made.wrapped = wrappedKey(opener, key);
    lock = std::move(made);
    return {};
}

Status SafeHead::setPassphrase(const FileKey &key, const QString &passphrase, PassphraseCost cost)
{
    return setLock(m_passphrase, key, passphrase, cost);
}

Status SafeHead::setRecoveryCode(const FileKey &key, const QString &code)
{
    return setLock(m_recovery, key, asRecoveryCode(code), kCodeCost);
}

QString newRecoveryCode()
{
    const QByteArray random = randomBytes(kCodeLetters);
    QString out;
    for (qsizetype i = 0; i < random.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            out += u'-';
        out += QLatin1Char(kCodeSigns[uchar(random[i]) % kCodeSigns.size()]);
    }
    return out;
}

QString asRecoveryCode(const QString &typed)
{
    QString out;
    for (const QChar sign : typed.toUpper()) {
        if (sign.isSpace() || sign == u'-')
            continue;
        const QChar plain = sign == u'O' ? u'0' : sign == u'I' || sign == u'L' ? u'1' : sign;
        if (plain.unicode() > 127 || !kCodeSigns.contains(char(plain.unicode())))
            return {};
        out += plain;
    }
    return out.size() == kCodeLetters ? out : QString();
}

namespace keyring {

namespace {

struct Ring {
    QMutex mutex;
    QHash<QByteArray, SharedKey> keys;
};

Ring &ring()
{
    static Ring one;
    return one;
}

}  // namespace

void add(SharedKey key)
{
    const QByteArray name = nameOf(*key);
    const QMutexLocker held(&ring().mutex);
    ring().keys.insert(name, std::move(key));
}

SharedKey find(const QByteArray &keyName)
{
    const QMutexLocker held(&ring().mutex);
    return ring().keys.value(keyName);
}

void forget(const QByteArray &keyName)
{
    const QMutexLocker held(&ring().mutex);
    ring().keys.remove(keyName);
}

}  // namespace keyring

}  // namespace tri::seal
