// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace tri {

/// Names one commit for ever: the copy that made it, its number there (1, 2 …), and the first 32 bits of its digest.
/// The digest part tells two commits apart that a restored or hand-copied file made under one (copy, number).
/// Written "copy.number.check", e.g. "k3v9m2q8ab.17.09f3c2aa".
struct Stamp {
    QString copy;
    qint64 number = 0;
    quint32 check = 0;

    [[nodiscard]] bool isNull() const { return number == 0; }
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<Stamp> parse(QStringView text);

    /// The fixed rule that picks the shown value of a conflict: number, then copy, then check. No clock.
    friend std::strong_ordering operator<=>(const Stamp &a, const Stamp &b)
    {
        if (const auto c = a.number <=> b.number; c != 0)
            return c;
        if (const int c = QString::compare(a.copy, b.copy); c != 0)
            return c <=> 0;
        return a.check <=> b.check;
    }
    friend bool operator==(const Stamp &a, const Stamp &b) = default;
    friend size_t qHash(const Stamp &stamp, size_t seed = 0)
    {
        return qHashMulti(seed, stamp.copy, stamp.number, stamp.check);
    }
};
using Stamps = QList<Stamp>;

}  // namespace tri
