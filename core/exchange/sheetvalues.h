// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tri {

/// Which parts of a point in time a number format shows. None of them: the cell is a plain number.
struct NumberFormat {
    bool year = false;
    bool month = false;
    bool day = false;
    bool time = false;
    bool elapsed = false;  ///< hours or minutes run on: "[h]:mm"
    [[nodiscard]] bool isDate() const { return year || month || day; }
    [[nodiscard]] bool isTemporal() const { return isDate() || time; }
    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// The formats that a workbook names by number alone, those for East Asia included.
[[nodiscard]] NumberFormat builtinFormat(int id);
/// What a code such as "d mmm yyyy" or "[$-409]h:mm AM/PM;@" shows of a positive value.
[[nodiscard]] NumberFormat parseNumberFormat(QStringView code);

/// Shortest form that reads back as the same number, without an exponent unless it would be very long: "42", "0.1".
[[nodiscard]] QString numberText(double number);
/// "2014-05-14", "2014-05-14T15:30", "15:30:05", "26:30" (elapsed). Of a first day of the month, of which only month or
/// year are shown, those alone: "2014-05". nullopt for a number outside the years 1900 (or 1904) to 9999.
[[nodiscard]] std::optional<QString> serialText(double serial, const NumberFormat &format, bool from1904);
/// As serialText for a date, with the same care for what is shown.
[[nodiscard]] QString dateText(const QDate &date, const NumberFormat &format);
/// Seconds of a day, or of a span: "15:30", "15:30:05", "26:30".
[[nodiscard]] QString clockText(qint64 seconds);

/// The number of a day in a workbook that counts from 1900, as nearly all do; nullopt before 1 March 1900, because the
/// programs disagree about the days before it.
[[nodiscard]] std::optional<int> serialOf(const QDate &date);

/// "B7" for row 7, column 2.
[[nodiscard]] QString cellName(int row, int column);

}  // namespace tri
