// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace tri {

/// A date as well as it is known: a year, a month or a day. Plain, without time zone.
/// Written "2014", "2014-05" or "2014-05-14"; years 1 to 9999.
struct PartialDate {
    qint16 year = 0;
    qint8 month = 0;  ///< 0 = not known
    qint8 day = 0;    ///< 0 = not known

    PartialDate() = default;
    PartialDate(int y, int m = 0, int d = 0) : year(qint16(y)), month(qint8(m)), day(qint8(d)) {}
    explicit PartialDate(const QDate &date);

    [[nodiscard]] bool isNull() const { return year == 0; }
    [[nodiscard]] bool isDay() const { return day != 0; }
    [[nodiscard]] QDate first() const;  ///< earliest day it can mean; invalid when null
    [[nodiscard]] QDate last() const;   ///< latest day it can mean; invalid when null
    [[nodiscard]] QString toString() const;
    /// ISO form only; nullopt for anything else, an empty text included.
    [[nodiscard]] static std::optional<PartialDate> parse(QStringView text);
    /// ISO, then the locale's own short and long forms, then d/m/y and d Month y in English, then a month in words of any
    /// of the six languages; digits of any script.
    [[nodiscard]] static std::optional<PartialDate> parseLoose(QStringView text, const QLocale &locale);

    friend auto operator<=>(const PartialDate &, const PartialDate &) = default;
    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

/// True when @p day lies in from–to, where a missing end is open and a partial date covers all it can mean.
[[nodiscard]] bool covers(const PartialDate &from, const PartialDate &to, const QDate &day);

/// "14 May 2014", "May 2014", "2014" the way @p locale writes it; digits stay 0–9 (look.md, Paper).
[[nodiscard]] QString longDate(const PartialDate &date, const QLocale &locale);
/// "14–16 May 2014": shortest unambiguous form of a range.
[[nodiscard]] QString dateRange(const PartialDate &from, const PartialDate &to, const QLocale &locale);
/// "14 May 2014" with a short month, for tables and lists.
[[nodiscard]] QString shortDate(const PartialDate &date, const QLocale &locale);

}  // namespace tri
