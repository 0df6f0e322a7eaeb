// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/sealcrypt.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>

namespace tri::seal {

namespace {

struct SealText {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

static_assert(kKeySize == crypto_sign_PUBLICKEYBYTES && kSecretSize == crypto_sign_SECRETKEYBYTES);
static_assert(kKeySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(kBoxSize == crypto_box_SEALBYTES + kKeySize);
static_assert(kSaltSize == crypto_pwhash_SALTBYTES);
static_assert(kSignatureSize == crypto_sign_BYTES && kDigestSize == crypto_hash_sha256_BYTES);
static_assert(kStreamHead == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(kPieceExtra == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(kPageExtra
              == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(kUsualCost.passes == crypto_pwhash_OPSLIMIT_MODERATE);
static_assert(kUsualCost.memoryKiB * 1024ULL == crypto_pwhash_MEMLIMIT_MODERATE);
static_assert(kLeastCost.passes == crypto_pwhash_OPSLIMIT_MIN);
static_assert(kLeastCost.memoryKiB * 1024ULL == crypto_pwhash_MEMLIMIT_MIN);

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

size_t sizeOf(QByteArrayView bytes)
{
    return size_t(bytes.size());
}

bool isStarted()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

}  // namespace

void wipe(void *bytes, size_t size)
{
    sodium_memzero(bytes, size);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        wipe(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

Status ready()
{
    if (isStarted())
        return {};
    return fail(
        ProblemCode::Io,
        SealText::tr(
            "Keys and packages cannot be used: this computer gives no random numbers. Start it again, "
            "or use another one."));
}

Status makeKeys(QByteArray &key, QByteArray &secret)
{
    if (Status started = ready(); !started)
        return started;
    key = QByteArray(kKeySize, Qt::Uninitialized);
    secret = QByteArray(kSecretSize, Qt::Uninitialized);
    crypto_sign_keypair(raw(key), raw(secret));
    return {};
}

bool isUsableKey(const QByteArray &key)
{
    return key.size() == kKeySize && isStarted() && crypto_core_ed25519_is_valid_point(raw(key)) == 1;
}

bool isSecretOf(const QByteArray &secret, const QByteArray &key)
{
    if (secret.size() != kSecretSize || !isUsableKey(key))
        return false;
    QByteArray madeKey(kKeySize, Qt::Uninitialized);
    QByteArray made(kSecretSize, Qt::Uninitialized);
    crypto_sign_seed_keypair(raw(madeKey), raw(made), raw(QByteArrayView(secret)));
    const bool fits = madeKey == key && areEqual(made, secret);
    wipe(made);
    return fits;
}

QByteArray signatureOf(QByteArrayView bytes, const QByteArray &secret)
{
    QByteArray out(kSignatureSize, Qt::Uninitialized);
    crypto_sign_state state;
    crypto_sign_init(&state);
    crypto_sign_update(&state, raw(bytes), sizeOf(bytes));
    crypto_sign_final_create(&state, raw(out), nullptr, raw(QByteArrayView(secret)));
    return out;
}

bool isSignature(QByteArrayView signature, QByteArrayView bytes, QByteArrayView key)
{
    if (signature.size() != kSignatureSize || key.size() != kKeySize || !isStarted())
        return false;
    crypto_sign_state state;
    crypto_sign_init(&state);
    crypto_sign_update(&state, raw(bytes), sizeOf(bytes));
    return crypto_sign_final_verify(&state, raw(signature), raw(key)) == 0;
}

QByteArray digestOf(QByteArrayView bytes)
{
    QByteArray out(kDigestSize, Qt::Uninitialized);
    crypto_hash_sha256(raw(out), raw(bytes), sizeOf(bytes));
    return out;
}

bool areEqual(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), sizeOf(left)) == 0;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    randombytes_buf(out.data(), size_t(size));
    return out;
}

void makeFileKey(FileKey &key)
{
    crypto_secretstream_xchacha20poly1305_keygen(key.data());
}

qsizetype passphraseLetters(const QString &passphrase)
{
    const QString normal = passphrase.normalized(QString::NormalizationForm_C);
    return std::count_if(normal.cbegin(), normal.cend(), [](QChar sign) { return !sign.isLowSurrogate(); });
}

Status deriveFileKey(const QString &passphrase, QByteArrayView salt, PassphraseCost cost, FileKey &key)
{
    // A keyboard may give é as one sign or as two.
    QString normal = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    if (normal.isDetached())
        wipe(normal.data(), size_t(normal.size()) * sizeof(QChar));
    const int done = crypto_pwhash(key.data(), size_t(kKeySize), bytes.constData(), sizeOf(bytes), raw(salt),
                                   cost.passes, size_t(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    wipe(bytes);
    if (done == 0)
        return {};
    return fail(
        ProblemCode::Io,
        SealText::tr(
            "The passphrase was not tried: %1 MB of memory are needed for it and there are not as many. "
            "Close other programs and try again.")
            .arg((cost.memoryKiB + 1023) / 1024));
}

QByteArray lockedFor(const QByteArray &receiver, const FileKey &key)
{
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> address{};
    if (receiver.size() != kKeySize
        || crypto_sign_ed25519_pk_to_curve25519(address.data(), raw(QByteArrayView(receiver))) != 0)
        return {};
    QByteArray out(kBoxSize, Qt::Uninitialized);
    return crypto_box_seal(raw(out), key.data(), size_t(kKeySize), address.data()) == 0 ? out : QByteArray();
}

bool unlock(QByteArrayView boxes, const QByteArray &key, const QByteArray &secret, FileKey &fileKey)
{
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> address{};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> opener{};
    if (!isSecretOf(secret, key)
        || crypto_sign_ed25519_pk_to_curve25519(address.data(), raw(QByteArrayView(key))) != 0
        || crypto_sign_ed25519_sk_to_curve25519(opener.data(), raw(QByteArrayView(secret))) != 0)
        return false;
    bool found = false;
    for (qsizetype at = 0; !found && at + kBoxSize <= boxes.size(); at += kBoxSize)
        found = crypto_box_seal_open(fileKey.data(), raw(boxes.sliced(at)), size_t(kBoxSize), address.data(),
                                     opener.data())
            == 0;
    wipe(opener.data(), opener.size());
    return found;
}

struct PieceSealer::State {
    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray head;
    QByteArray with;
};

PieceSealer::PieceSealer(const FileKey &key, QByteArrayView with) : m_state(std::make_unique<State>())
{
    m_state->head = QByteArray(kStreamHead, Qt::Uninitialized);
    m_state->with = with.toByteArray();
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, raw(m_state->head), key.data());
}

PieceSealer::~PieceSealer()
{
    wipe(&m_state->stream, sizeof m_state->stream);
}

QByteArray PieceSealer::head() const
{
    return m_state->head;
}

void PieceSealer::append(QByteArray &out, QByteArrayView piece, bool isLast)
{
    const qsizetype before = out.size();
    out.resize(before + piece.size() + kPieceExtra);
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, raw(out) + before, nullptr, raw(piece),
                                               sizeOf(piece), raw(QByteArrayView(m_state->with)),
                                               sizeOf(m_state->with),
                                               isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                      : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_state->with.clear();
}

Unsealing unseal(QByteArrayView body, const FileKey &key, QByteArrayView with, QByteArray &out)
{
    if (body.size() < kStreamHead)
        return Unsealing::Refused;
    crypto_secretstream_xchacha20poly1305_state stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(body), key.data()) != 0)
        return Unsealing::Refused;
    QByteArrayView rest = body.sliced(kStreamHead);
    Unsealing result = Unsealing::FirstRefused;
    bool isFirst = true;
    while (rest.size() >= kPieceExtra) {
        const QByteArrayView piece = rest.first(std::min(rest.size(), kPieceSize + kPieceExtra));
        rest = rest.sliced(piece.size());
        const qsizetype before = out.size();
        out.resize(before + piece.size() - kPieceExtra);
        unsigned char tag = 0;
        const QByteArrayView bound = isFirst ? with : QByteArrayView();
        if (crypto_secretstream_xchacha20poly1305_pull(&stream, raw(out) + before, nullptr, &tag, raw(piece),
                                                       sizeOf(piece), raw(bound), sizeOf(bound))
            != 0)
            break;
        isFirst = false;
        result = Unsealing::Refused;
        // The last piece says so, and none before it does: nothing can be cut off or added.
        const bool isLast = rest.isEmpty();
        if (tag
            != (isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                       : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE))
            break;
        if (isLast)
            result = Unsealing::Whole;
    }
    wipe(&stream, sizeof stream);
    return result;
}

void sealPage(const FileKey &key, QByteArrayView with, unsigned char *page, qsizetype size)
{
    unsigned char *number = page + size - kPageExtra;
    unsigned char *seal = number + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    // Each writing has a number of its own: of 24 random bytes no two are ever the same.
    randombytes_buf(number, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(page, seal, nullptr, page,
                                                        static_cast<unsigned long long>(size - kPageExtra),
                                                        raw(with), sizeOf(with), nullptr, number, key.data());
}

bool unsealPage(const FileKey &key, QByteArrayView with, unsigned char *page, qsizetype size)
{
    unsigned char *number = page + size - kPageExtra;
    const unsigned char *seal = number + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const int done = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
        page, nullptr, page, static_cast<unsigned long long>(size - kPageExtra), seal, raw(with),
        sizeOf(with), number, key.data());
    std::fill(number, page + size, static_cast<unsigned char>(0));
    return done == 0;
}

QByteArray wrappedKey(const FileKey &with, const FileKey &key)
{
    QByteArray out(kWrappedKey, '\0');
    std::copy_n(key.data(), kKeySize, raw(out));
    sealPage(with, "TRISAFE key", raw(out), out.size());
    return out;
}

bool unwrapKey(QByteArrayView wrapped, const FileKey &with, FileKey &key)
{
    if (wrapped.size() != kWrappedKey)
        return false;
    QByteArray bytes = wrapped.toByteArray();
    const bool whole = unsealPage(with, "TRISAFE key", raw(bytes), bytes.size());
    if (whole)
        std::copy_n(raw(bytes), kKeySize, key.data());
    wipe(bytes);
    return whole;
}

QByteArray nameOf(const FileKey &key)
{
    return digestOf(QByteArrayView(key.data(), kKeySize)).first(16);
}

}  // namespace tri::seal
