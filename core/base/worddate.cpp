// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worddate.h"

#include "core/base/folding.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// Folded month name -> month; 0 where languages disagree about it.
QHash<QString, int> monthNames()
{
    QHash<QString, int> months;
    const auto offer = [&months](const QString &name, int month) {
        const QString key = foldedLetters(name);
        if (!key.isEmpty() && !key.front().isDigit())
            months[key] = months.value(key, month) == month ? month : 0;
    };
    // Arabic month names differ from the Mediterranean to the Gulf.
    const std::array locales{QLocale(QLocale::Arabic, QLocale::Egypt),
                             QLocale(QLocale::Arabic, QLocale::Lebanon),
                             QLocale(QLocale::Arabic, QLocale::Algeria),
                             QLocale(QLocale::Arabic, QLocale::Morocco),
                             QLocale(QLocale::Chinese),
                             QLocale(QLocale::English),
                             QLocale(QLocale::French),
                             QLocale(QLocale::Russian),
                             QLocale(QLocale::Spanish)};
    for (const QLocale &locale : locales)
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                offer(locale.monthName(month, format), month);
                offer(locale.standaloneMonthName(month, format), month);
            }
    offer(u"Sept"_s, 9);
    offer(u"setiembre"_s, 9);
    return months;
}

/// Words that stand in dates and say nothing.
bool isFiller(const QString &word)
{
    static const QStringList fillers{u"de"_s, u"del"_s, u"le"_s, u"the"_s, u"of"_s,   u"st"_s, u"nd"_s,
                                     u"rd"_s, u"th"_s,  u"er"_s, u"г"_s,   u"года"_s, u"год"_s};
    return fillers.contains(word);
}

/// Numbers and words of a date, in order. A change from digits to letters ends a part: "1er", "2014年".
QStringList partsOf(QStringView text)
{
    QStringList parts;
    QString part;
    const auto end = [&] {
        if (const QString folded = foldedLetters(part); !folded.isEmpty() && !isFiller(folded))
            parts << folded;
        part.clear();
    };
    bool digits = false;
    for (const QChar c : text) {
        const bool apart =
            !c.isLetterOrNumber() && !c.isMark() && c != u'\u0640' && c.category() != QChar::Other_Format;
        if (apart || (!part.isEmpty() && !c.isMark() && c.isDigit() != digits))
            end();
        if (!apart) {
            part += c;
            digits = c.isDigit();
        }
    }
    end();
    return parts;
}

std::optional<PartialDate> dateOf(int year, int month, int day)
{
    if (year < 1000 || year > 9999 || month < 1 || month > 12)
        return std::nullopt;
    if (day > 0)
        return QDate::isValid(year, month, day) ? std::optional(PartialDate(year, month, day)) : std::nullopt;
    return PartialDate(year, month);
}

/// "2014年5月14日": the words are those of the parts of a date, not of a month.
std::optional<PartialDate> parseChinese(const QStringList &parts)
{
    if (parts.size() == 2 && parts[1] == u"年" && parts[0].size() == 4)
        return PartialDate(parts[0].toInt());
    const bool whole = parts.size() == 6 && (parts[5] == u"日" || parts[5] == u"号");
    if ((parts.size() != 4 && !whole) || parts[1] != u"年" || parts[3] != u"月")
        return std::nullopt;
    const int day = whole ? parts[4].toInt() : 0;
    return whole && day == 0 ? std::nullopt : dateOf(parts[0].toInt(), parts[2].toInt(), day);
}

}  // namespace

std::optional<PartialDate> parseWordDate(QStringView text)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return std::nullopt;
    const QStringList parts = partsOf(text);
    if (const auto chinese = parseChinese(parts))
        return chinese;
    // A month's name may be of two words ("كانون الثاني"); beside it stand the year and, before it, after it, the day.
    QString name;
    QStringList numbers;
    for (const QString &part : parts) {
        if (part.front().isDigit())
            numbers << part;
        else
            name += part;
    }
    static const QHash<QString, int> months = monthNames();
    const int month = months.value(name);
    if (month == 0 || numbers.isEmpty() || numbers.size() > 2 || numbers.last().size() != 4)
        return std::nullopt;
    if (numbers.size() == 1)
        return dateOf(numbers[0].toInt(), month, 0);
    const int day = numbers[0].size() > 2 ? 0 : numbers[0].toInt();
    return day == 0 ? std::nullopt : dateOf(numbers[1].toInt(), month, day);
}

}  // namespace tri
