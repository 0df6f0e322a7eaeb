// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recordid.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace tri {
namespace {

constexpr char kAlphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr int kLength = 26;

constexpr std::array<signed char, 128> makeReverse()
{
    std::array<signed char, 128> out{};
    out.fill(-1);
    for (int i = 0; i < 32; ++i)
        out[size_t(kAlphabet[i])] = static_cast<signed char>(i);
    return out;
}
constexpr auto kReverse = makeReverse();

class SystemIds final : public IdSource {
public:
    quint64 next() override { return QRandomGenerator::system()->generate64(); }
};

}  // namespace

QString RecordId::toString() const
{
    std::array<QChar, kLength> text;
    quint64 high = hi;
    quint64 low = lo;
    for (int i = kLength - 1; i >= 0; --i) {
        text[size_t(i)] = QLatin1Char(kAlphabet[low & 31U]);
        low = (low >> 5U) | (high << 59U);
        high >>= 5U;
    }
    return QString(text.data(), kLength);
}

std::optional<RecordId> RecordId::parse(QStringView text)
{
    if (text.size() != kLength || text.front() > u'7')  // 128 of 130 bits
        return std::nullopt;
    RecordId id;
    for (const QChar c : text) {
        const auto code = c.unicode();
        const int digit = code < 128 ? kReverse[code] : -1;
        if (digit < 0)
            return std::nullopt;
        id.hi = (id.hi << 5U) | (id.lo >> 59U);
        id.lo = (id.lo << 5U) | quint64(digit);
    }
    return id;
}

RecordId RecordId::fromName(QStringView kind, QStringView name)
{
    const QByteArray text = "trilateral:" + kind.toUtf8() + ':' + name.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return {qFromBigEndian<quint64>(hash.constData()), qFromBigEndian<quint64>(hash.constData() + 8)};
}

RecordId IdSource::nextId()
{
    RecordId id;
    do {
        id = {next(), next()};
    } while (id.isNull());
    return id;
}

QString IdSource::nextCopyName()
{
    QString name;
    for (quint64 bits = next(); name.size() < 10; bits >>= 5U)
        name += QLatin1Char(kAlphabet[bits & 31U]);
    return name;
}

IdSource &systemIds()
{
    static SystemIds source;
    return source;
}

}  // namespace tri
