// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetvalues.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr NumberFormat kDay{true, true, true};
constexpr NumberFormat kMoment{true, true, true, true};
constexpr NumberFormat kTime{false, false, false, true};
constexpr NumberFormat kElapsed{false, false, false, true, true};
constexpr double kSerialEnd = 2'958'466;  // 10000-01-01, counted from 1900

/// Reads one section of a format code. An m is the month, unless an hour stands before or a second after it.
class FormatReader {
public:
    explicit FormatReader(QStringView code) : m_code(code) {}

    NumberFormat read()
    {
        while (m_at < m_code.size() && m_code[m_at] != u';')
            step();
        m_format.month |= m_undecided;
        return m_format;
    }

private:
    void step()
    {
        const QChar c = m_code[m_at].toLower();
        switch (c.unicode()) {
        case u'"': jumpOver(u'"'); return;
        case u'[': bracket(); return;
        case u'\\':
        case u'_':
        case u'*': m_at += 2; return;
        case u'g':  // "General", or an era
            if (m_code.sliced(m_at).startsWith(u"general", Qt::CaseInsensitive)) {
                m_at += 7;
                return;
            }
            break;
        case u'e':  // an exponent, or the year of an era
            if (m_at + 1 < m_code.size() && (m_code[m_at + 1] == u'+' || m_code[m_at + 1] == u'-')) {
                m_at += 2;
                return;
            }
            break;
        case u'a':
            for (const QStringView mark : {QStringView(u"am/pm"), QStringView(u"a/p")})
                if (m_code.sliced(m_at).startsWith(mark, Qt::CaseInsensitive)) {
                    m_format.time = true;
                    m_at += mark.size();
                    return;
                }
            break;
        default: break;
        }
        while (m_at < m_code.size() && m_code[m_at].toLower() == c)
            ++m_at;
        letter(c);
    }

    void letter(QChar c)
    {
        switch (c.unicode()) {
        case u'y':
        case u'e':
        case u'b': m_format.year = true; break;
        case u'd': m_format.day = true; break;
        case u'h':
            m_format.time = true;
            m_format.month |= m_undecided;
            m_undecided = false;
            m_afterHour = true;
            return;
        case u's':
            m_format.time = true;
            m_undecided = false;
            break;
        case u'm':
            if (m_afterHour) {
                m_afterHour = false;
                return;
            }
            m_format.month |= m_undecided;
            m_undecided = true;
            return;
        default: return;  // blanks, colons, digits: the letters around them still belong together
        }
        m_afterHour = false;
        m_format.month |= m_undecided;
        m_undecided = false;
    }

    void bracket()
    {
        const qsizetype start = m_at + 1;
        jumpOver(u']');
        const QString inside =
            m_code.sliced(start, std::max<qsizetype>(0, m_at - 1 - start)).toString().toLower();
        const bool counts = !inside.isEmpty()
            && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size()
                || inside.count(u's') == inside.size());
        if (!counts)
            return;
        m_format.time = m_format.elapsed = true;
        m_afterHour = inside.front() == u'h';
    }

    void jumpOver(QChar end)
    {
        const qsizetype found = m_code.indexOf(end, m_at + 1);
        m_at = found < 0 ? m_code.size() : found + 1;
    }

    QStringView m_code;
    qsizetype m_at = 0;
    NumberFormat m_format;
    bool m_afterHour = false;
    bool m_undecided = false;  // an m that may still turn out to be minutes
};

}  // namespace

NumberFormat builtinFormat(int id)
{
    if (id == 17)
        return {true, true, false};
    if (id == 16)
        return {false, true, true};
    if (id == 22)
        return kMoment;
    if (id == 46)
        return kElapsed;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return kTime;
    if ((id >= 14 && id <= 15) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return kDay;
    return {};
}

NumberFormat parseNumberFormat(QStringView code)
{
    return FormatReader(code).read();
}

QString numberText(double number)
{
    if (number == 0)
        return u"0"_s;
    const double size = std::fabs(number);
    if (size < 1e21 && std::floor(number) == number)
        return QString::number(number, 'f', 0);
    return QString::number(number, size >= 1e-6 && size < 1e21 ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString clockText(qint64 seconds)
{
    const auto two = [](qint64 n) { return QString::number(n).rightJustified(2, u'0'); };
    QString out = two(seconds / 3600) + u':' + two(seconds / 60 % 60);
    if (seconds % 60 != 0)
        out += u':' + two(seconds % 60);
    return out;
}

QString dateText(const QDate &date, const NumberFormat &format)
{
    if (format.isDate() && !format.day && date.day() == 1) {
        if (format.year && format.month)
            return date.toString(u"yyyy-MM"_s);
        if (format.year && date.month() == 1)
            return date.toString(u"yyyy"_s);
    }
    return date.toString(Qt::ISODate);
}

std::optional<QString> serialText(double serial, const NumberFormat &format, bool from1904)
{
    if (!(serial >= 0) || serial >= kSerialEnd - (from1904 ? 1462 : 0))
        return std::nullopt;
    constexpr qint64 daySeconds = 86'400;
    const qint64 seconds = std::llround(serial * daySeconds);  // fractions of a second are rounding
    if (!format.isDate())
        return clockText(format.elapsed ? seconds : seconds % daySeconds);
    const qint64 days = seconds / daySeconds;
    const bool midnight = seconds % daySeconds == 0 || !format.time;
    QString day;
    if (from1904)
        day = dateText(QDate(1904, 1, 1).addDays(days), format);
    else if (days == 60)  // a day that only spreadsheets know; no reader of dates will take it
        day = u"1900-02-29"_s;
    else
        day = dateText(QDate(1899, 12, days < 60 ? 31 : 30).addDays(days), format);
    return midnight ? day : day + u'T' + clockText(seconds % daySeconds);
}

std::optional<int> serialOf(const QDate &date)
{
    if (!date.isValid() || date < QDate(1900, 3, 1) || date.year() > 9999)
        return std::nullopt;
    return int(QDate(1899, 12, 30).daysTo(date));
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row);
}

}  // namespace tri
