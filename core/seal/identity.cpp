// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/identity.h"

#include "core/seal/sealcrypt.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

constexpr int kMostLetters = 80;
constexpr int kFingerprintWords = 8;
constexpr int kFingerprintBytes = 16;
constexpr int kCheckBytes = 4;
constexpr QLatin1String kPrefix("trikey1-");

QByteArray digestOf(const PublicKey &key)
{
    return QCryptographicHash::hash(key.bytes, QCryptographicHash::Sha256);
}

/// Four bytes: one wrong letter of a key passes once in four thousand million times.
QByteArray checkOf(const QByteArray &key)
{
    return QCryptographicHash::hash(QByteArray(kPrefix.data(), kPrefix.size()) + key,
                                    QCryptographicHash::Sha256)
        .first(kCheckBytes);
}

/// Letters that cannot be seen can make a name look like another. Two of them join and part letters in Persian, Urdu and
/// languages of India, and belong there.
bool isHidden(char32_t letter)
{
    // Fillers of Korean and the joiner of marks count as letters and are empty.
    if (letter == 0x034f || letter == 0x115f || letter == 0x1160 || letter == 0x3164 || letter == 0xffa0)
        return true;
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    case QChar::Other_Format: return letter != 0x200c && letter != 0x200d;
    default: return false;
    }
}

QString seenName(const QString &name)
{
    QString out;
    for (const char32_t letter : name.normalized(QString::NormalizationForm_KC).toUcs4())
        if (QChar::category(letter) != QChar::Other_Format)
            out += QString::fromUcs4(&letter, 1);
    return out.simplified().toCaseFolded();
}

}  // namespace

bool PublicKey::isNull() const
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) { return byte == 0; });
}

bool PublicKey::isUsable() const
{
    return seal::isUsableKey(bytes);
}

Identity::Identity(const Identity &other)
    : name(other.name), key(other.key), secret(other.secret.constData(), other.secret.size())
{
}

Identity::Identity(Identity &&other) noexcept
    : name(std::move(other.name)), key(std::move(other.key)), secret(std::exchange(other.secret, {}))
{
}

Identity &Identity::operator=(const Identity &other)
{
    Identity copy(other);
    return *this = std::move(copy);
}

Identity &Identity::operator=(Identity &&other) noexcept
{
    // What this one held goes to the other, whose end wipes it.
    name.swap(other.name);
    key.bytes.swap(other.key.bytes);
    secret.swap(other.secret);
    return *this;
}

Identity::~Identity()
{
    seal::wipe(secret);
}

bool Identity::isUsable() const
{
    return seal::isSecretOf(secret, key.bytes);
}

Result<QString> parseKeyName(const QString &name)
{
    const QString trimmed = name.trimmed().normalized(QString::NormalizationForm_C);
    if (trimmed.isEmpty())
        return fail(
            ProblemCode::Invalid,
            KeyText::tr(
                "The key has no name, so nobody would know whose it is. Enter a name and an office."));
    const QList<uint> letters = trimmed.toUcs4();
    if (letters.size() > kMostLetters)
        return fail(ProblemCode::Invalid,
                    KeyText::tr("The name “%1…” of the key is longer than %n letters. Shorten it.", nullptr,
                                kMostLetters)
                        .arg(trimmed.left(20)));
    const auto hidden = std::find_if(letters.cbegin(), letters.cend(), isHidden);
    if (hidden != letters.cend() || !trimmed.isValidUtf16())
        return fail(
            ProblemCode::Invalid,
            KeyText::tr(
                "The name of the key has a sign in it that cannot be seen and could make it look like "
                "another name. Type the name by hand instead of pasting it."),
            hidden != letters.cend() ? u"U+%1"_s.arg(*hidden, 4, 16, QLatin1Char('0')) : u"UTF-16"_s);
    return trimmed;
}

bool isSameKeyName(const QString &left, const QString &right)
{
    return seenName(left) == seenName(right);
}

Result<Identity> newIdentity(const QString &name)
{
    const Result<QString> clean = parseKeyName(name);
    if (!clean)
        return fail(clean.error());
    Identity out;
    out.name = *clean;
    if (const Status made = seal::makeKeys(out.key.bytes, out.secret); !made)
        return fail(made.error());
    return out;
}

QStringList fingerprintWords(const PublicKey &key)
{
    const QByteArray digest = digestOf(key);
    QStringList out;
    for (int i = 0; i < kFingerprintWords; ++i)
        out << fingerprintWordList()[quint8(digest[i])];
    return out;
}

QString fingerprintHex(const PublicKey &key)
{
    const QString digits = QString::fromLatin1(digestOf(key).first(kFingerprintBytes).toHex());
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups << digits.mid(i, 4);
    return groups.join(u' ');
}

QString keyText(const PublicKey &key)
{
    const QByteArray text = (key.bytes + checkOf(key.bytes)).toBase64(QByteArray::Base64UrlEncoding);
    return kPrefix + QString::fromLatin1(text);
}

std::optional<PublicKey> parseKeyText(QStringView text)
{
    QString word;
    for (const QChar letter : text)
        if (!letter.isSpace())
            word += letter;
    // 36 bytes are 48 letters exactly, so that each key has one text.
    if (!word.startsWith(kPrefix) || word.size() != kPrefix.size() + (seal::kKeySize + kCheckBytes) / 3 * 4)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(QStringView(word).mid(kPrefix.size()).toLatin1(),
                                                        QByteArray::Base64UrlEncoding
                                                            | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != seal::kKeySize + kCheckBytes)
        return std::nullopt;
    const PublicKey key{decoded.decoded.first(seal::kKeySize)};
    if (decoded.decoded.sliced(seal::kKeySize) != checkOf(key.bytes) || !key.isUsable())
        return std::nullopt;
    return key;
}

}  // namespace tri
