// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partialdate.h"

#include "core/base/worddate.h"

#include <QStringList>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> number(QStringView text, int digits)
{
    if (text.size() != digits)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// Month names of Arabic locales carry local variants; the Gregorian ones UN texts use come from ar-EG.
QLocale printLocale(const QLocale &locale)
{
    QLocale out = locale.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::Egypt) : locale;
    out.setNumberOptions(QLocale::OmitGroupSeparator);
    return out;
}

QString latinDigits(QString text)
{
    for (QChar &c : text)
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    return text;
}

/// Arabic texts set marks around a date that say which way it reads; they are no part of it.
QString withoutMarks(QStringView text)
{
    QString out;
    for (const QChar c : text)
        if (c.category() != QChar::Other_Format)
            out += c;
    return out;
}

QString pattern(const QLocale &locale, bool day, bool abbreviated, bool year = true)
{
    const QString month = abbreviated ? u"MMM"_s : u"MMMM"_s;
    switch (locale.language()) {
    case QLocale::Chinese: return (year ? u"yyyy年"_s : QString()) + u"M月"_s + (day ? u"d日"_s : QString());
    case QLocale::Spanish:
        if (!abbreviated)
            return (day ? u"d 'de' "_s : QString()) + month + (year ? u" 'de' yyyy"_s : QString());
        [[fallthrough]];
    default: return (day ? u"d "_s : QString()) + month + (year ? u" yyyy"_s : QString());
    }
}

QString format(const PartialDate &date, const QLocale &locale, bool abbreviated)
{
    if (date.isNull())
        return {};
    if (date.month == 0)
        return locale.language() == QLocale::Chinese ? QString::number(date.year) + u"年"_s : QString::number(date.year);
    return latinDigits(printLocale(locale).toString(date.first(), pattern(locale, date.isDay(), abbreviated)));
}

}  // namespace

PartialDate::PartialDate(const QDate &date)
{
    if (date.isValid() && date.year() > 0 && date.year() <= 9999) {
        year = qint16(date.year());
        month = qint8(date.month());
        day = qint8(date.day());
    }
}

QDate PartialDate::first() const
{
    return isNull() ? QDate() : QDate(year, month ? month : 1, day ? day : 1);
}

QDate PartialDate::last() const
{
    if (isNull() || isDay())
        return first();
    const QDate start = first();
    return (month ? start.addMonths(1) : start.addYears(1)).addDays(-1);
}

QString PartialDate::toString() const
{
    if (isNull())
        return {};
    QString text = QString::number(year).rightJustified(4, u'0');
    if (month)
        text += u'-' + QString::number(month).rightJustified(2, u'0');
    if (day)
        text += u'-' + QString::number(day).rightJustified(2, u'0');
    return text;
}

std::optional<PartialDate> PartialDate::parse(QStringView text)
{
    const auto parts = text.split(u'-');
    if (parts.isEmpty() || parts.size() > 3)
        return std::nullopt;
    const auto y = number(parts[0], 4);
    const auto m = parts.size() > 1 ? number(parts[1], 2) : std::optional<int>(0);
    const auto d = parts.size() > 2 ? number(parts[2], 2) : std::optional<int>(0);
    if (!y || !m || !d || *y == 0)
        return std::nullopt;
    if (parts.size() > 1 && (*m < 1 || *m > 12))
        return std::nullopt;
    if (parts.size() > 2 && !QDate::isValid(*y, *m, *d))
        return std::nullopt;
    return PartialDate(*y, *m, *d);
}

std::optional<PartialDate> PartialDate::parseLoose(QStringView text, const QLocale &locale)
{
    const QString trimmed = latinDigits(withoutMarks(text).trimmed());
    if (auto iso = parse(trimmed))
        return iso;
    for (const QLocale &l : {locale, QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        for (const auto &f : {l.dateFormat(QLocale::LongFormat), l.dateFormat(QLocale::ShortFormat), u"d MMMM yyyy"_s,
                              u"d MMM yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, pattern(l, true, false)}) {
            // A two-digit year would be read as 19xx: such forms are refused rather than guessed.
            if (!f.contains(u"yyyy"_s))
                continue;
            if (const QDate date = l.toDate(trimmed, f); date.isValid() && date.year() >= 1000)
                return PartialDate(date);
        }
        for (const auto &f : {u"MMMM yyyy"_s, u"MMM yyyy"_s, u"M/yyyy"_s, pattern(l, false, false)})
            if (const QDate date = l.toDate(trimmed, f); date.isValid() && date.year() >= 1000)
                return PartialDate(date.year(), date.month());
    }
    return parseWordDate(trimmed);
}

bool covers(const PartialDate &from, const PartialDate &to, const QDate &day)
{
    return (from.isNull() || from.first() <= day) && (to.isNull() || day <= to.last());
}

QString longDate(const PartialDate &date, const QLocale &locale)
{
    QString text = format(date, locale, false);
    if (locale.language() == QLocale::French && date.day == 1)
        text.replace(0, 1, u"1er"_s);
    return text;
}

QString shortDate(const PartialDate &date, const QLocale &locale)
{
    return format(date, locale, true);
}

QString dateRange(const PartialDate &from, const PartialDate &to, const QLocale &locale)
{
    if (to.isNull() || from == to)
        return longDate(from, locale);
    if (from.isNull())
        return longDate(to, locale);
    const bool oneMonth = from.isDay() && to.isDay() && from.year == to.year && from.month == to.month;
    if (oneMonth && locale.language() != QLocale::Chinese)
        return QString::number(from.day) + u'–' + longDate(to, locale);
    return longDate(from, locale) + u" – "_s + longDate(to, locale);
}

}  // namespace tri
