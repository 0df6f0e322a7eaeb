// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all writers of Excel workbooks need of the library and of numbers.

#include <QString>

#include <algorithm>
#include <optional>

#include <locale.h>

namespace tri {

/// The library writes numbers with printf, which follows the language of the desk: "0,5" would break the file.
class NumbersInC {
public:
    NumbersInC()
        : m_own(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(locale_t(0))))),
          m_before(uselocale(m_own))
    {
    }
    NumbersInC(const NumbersInC &) = delete;
    NumbersInC &operator=(const NumbersInC &) = delete;
    ~NumbersInC()
    {
        uselocale(m_before);
        freelocale(m_own);
    }

private:
    locale_t m_own;
    locale_t m_before;
};

/// The library keeps 16 digits and Excel no more; a number that needs another is written as text, which keeps it.
[[nodiscard]] inline std::optional<double> exactNumber(const QString &text)
{
    constexpr qint64 mostExact = qint64(1) << 53;
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    if (isWhole && (whole > mostExact || whole < -mostExact))
        return std::nullopt;
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && QByteArray::number(number, 'G', 16).toDouble() == number ? std::optional(number)
                                                                          : std::nullopt;
}

/// Characters of the widest line; those of East Asia take two places.
[[nodiscard]] inline int widthOf(const QString &text)
{
    int widest = 0;
    int width = 0;
    for (const QChar c : text) {
        width = c == u'\n' ? 0 : width + (c.unicode() >= 0x2e80 && !c.isSurrogate() ? 2 : 1);
        widest = std::max(widest, width);
    }
    return widest;
}

}  // namespace tri
