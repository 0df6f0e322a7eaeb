// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icsscan.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr QByteArrayView kBom{"\xef\xbb\xbf"};

/// The rest – alarms, attachments, other programs' own lines – is passed over unread.
bool matters(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "UID",   "SEQUENCE", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "CLASS",         "DTSTART",
        "DTEND", "DURATION", "RRULE",   "RDATE",       "EXDATE",   "EXRULE", "RECURRENCE-ID", "RELATED-TO"};
    return names.contains(name);
}

class Scanner {
public:
    Scanner(const QByteArray &bytes, const IcsLimits &limits) : m_bytes(bytes), m_limits(limits)
    {
        if (m_bytes.startsWith(kBom))
            m_at = kBom.size();
    }

    Result<IcsParts> run()
    {
        if (m_bytes.size() > m_limits.bytes)
            return fail(
                ProblemCode::Invalid,
                ImportText::tr(
                    "The calendar file is larger than %1 MB. Export a shorter period and import that.")
                    .arg(m_limits.bytes / (1024 * 1024)));
        while (next()) {
            if (m_line.trimmed().isEmpty())
                continue;
            if (const Status taken = take(); !taken)
                return fail(taken.error());
        }
        if (!m_open.isEmpty())
            return wrong(
                ImportText::tr(
                    "The file ends before END:%1, which belongs to line %2. It may have been cut short; "
                    "export or save it again.")
                    .arg(shown(m_open.last().name))
                    .arg(m_open.last().line));
        if (!m_begun)
            return wrong(ImportText::tr("A calendar file begins with BEGIN:VCALENDAR."));
        return std::move(m_parts);
    }

private:
    struct Open {
        QByteArray name;
        int line = 0;
    };

    /// One unfolded line into m_line; the lines after the first begin with a blank.
    bool next()
    {
        if (m_at >= m_bytes.size())
            return false;
        m_line.clear();
        m_number = m_read + 1;
        do {
            qsizetype end = m_bytes.indexOf('\n', m_at);
            if (end < 0)
                end = m_bytes.size();
            qsizetype stop = end;
            while (stop > m_at && m_bytes[stop - 1] == '\r')
                --stop;
            m_line += QByteArrayView(m_bytes).sliced(m_at, stop - m_at);
            m_at = end + 1;
            ++m_read;
            if (m_at >= m_bytes.size() || (m_bytes[m_at] != ' ' && m_bytes[m_at] != '\t'))
                return true;
            ++m_at;
        } while (true);
    }

    [[nodiscard]] static QString shown(const QByteArray &name)
    {
        return QString::fromLatin1(name.first(std::min<qsizetype>(name.size(), 40)));
    }
    [[nodiscard]] tl::unexpected<Problem> wrong(const QString &text) const
    {
        return fail(ProblemCode::Invalid, ImportText::tr("Line %1: %2").arg(m_number).arg(text));
    }

    /// Where the name ends and where the value begins; a colon between quotation marks is part of a parameter.
    [[nodiscard]] bool split(qsizetype &name, qsizetype &value) const
    {
        name = 0;
        const auto belongs = [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
                || c == '_';
        };
        while (name < m_line.size() && belongs(m_line[name]))
            ++name;
        if (name == 0 || name >= m_line.size() || (m_line[name] != ':' && m_line[name] != ';'))
            return false;
        bool quoted = false;
        for (value = name; value < m_line.size(); ++value) {
            if (m_line[value] == '"')
                quoted = !quoted;
            else if (m_line[value] == ':' && !quoted)
                return true;
        }
        return false;
    }

    Status take()
    {
        if (m_line.contains('\0') || !QUtf8StringView(m_line).isValidUtf8())
            return wrong(ImportText::tr(
                "The text is not in Unicode (UTF-8), as a calendar file must be. Save it as UTF-8."));
        qsizetype name = 0;
        qsizetype value = 0;
        if (!split(name, value))
            return wrong(ImportText::tr("A line must have the form NAME:VALUE; this one is “%1”.")
                             .arg(QString::fromUtf8(m_line).left(40)));
        const QByteArray key = m_line.first(name).toUpper();
        const QByteArray said = m_line.sliced(value + 1);
        if (key == "BEGIN")
            return begin(said.trimmed().toUpper());
        if (m_open.isEmpty())
            return wrong(ImportText::tr("A calendar file begins with BEGIN:VCALENDAR."));
        if (key == "END")
            return end(said.trimmed().toUpper());
        return keep(key, said);
    }

    Status begin(const QByteArray &name)
    {
        if (m_open.isEmpty() != (name == "VCALENDAR"))
            return wrong(m_open.isEmpty() ? ImportText::tr("A calendar file begins with BEGIN:VCALENDAR.")
                                          : ImportText::tr("A calendar cannot begin within another."));
        if (m_open.size() >= m_limits.nesting)
            return wrong(
                ImportText::tr("Parts lie more than %n levels deep.", nullptr, int(m_limits.nesting)));
        m_begun = true;
        m_open << Open{name, m_number};
        if (m_open.size() == 2) {
            m_part = {m_number, {}};
            m_parts.others += name != "VEVENT" && name != "VTIMEZONE";
        }
        if (inZone())
            m_part.lines << IcsLine{m_number, "BEGIN", m_line};
        return m_open.size() == 2 && name == "VEVENT" && m_parts.events.size() >= m_limits.events
            ? Status(wrong(
                ImportText::tr("The file has more than %n events. Export a shorter period and import that.",
                               nullptr, int(m_limits.events))))
            : Status();
    }

    Status end(const QByteArray &name)
    {
        if (m_open.last().name != name)
            return wrong(ImportText::tr("END:%1 stands where END:%2 must stand, for what began in line %3.")
                             .arg(shown(name), shown(m_open.last().name))
                             .arg(m_open.last().line));
        if (inZone())
            m_part.lines << IcsLine{m_number, "END", m_line};
        if (m_open.size() == 2 && name == "VEVENT")
            m_parts.events << std::move(m_part);
        else if (m_open.size() == 2 && name == "VTIMEZONE")
            m_parts.zones << std::move(m_part);
        m_open.removeLast();
        return {};
    }

    [[nodiscard]] bool inZone() const { return m_open.size() >= 2 && m_open[1].name == "VTIMEZONE"; }

    Status keep(const QByteArray &key, const QByteArray &said)
    {
        if (m_open.size() == 1)
            return keepOfCalendar(key, said.trimmed());
        const bool event = m_open.size() == 2 && m_open[1].name == "VEVENT" && matters(key);
        if (!event && !inZone())
            return {};
        if (m_line.size() > m_limits.property)
            return wrong(ImportText::tr("The value is longer than %1 KB.").arg(m_limits.property / 1024));
        if (m_part.lines.size() >= (event ? m_limits.properties : m_limits.zoneLines))
            return wrong(ImportText::tr("What began in line %1 has too many lines.").arg(m_part.line));
        m_part.lines << IcsLine{m_number, key, m_line};
        return {};
    }

    Status keepOfCalendar(const QByteArray &key, const QByteArray &said)
    {
        if (key == "PRODID")
            m_parts.madeBy = said.first(std::min<qsizetype>(said.size(), 200));
        else if (key == "METHOD")
            m_parts.method = said.toUpper();
        else if (key == "X-WR-TIMEZONE")
            m_parts.zone = said.first(std::min<qsizetype>(said.size(), 200));
        else if (key == "VERSION" && said == "1.0")
            return wrong(ImportText::tr(
                "This is an older kind of calendar file (vCalendar 1.0). Save it as iCalendar (.ics) and "
                "import that file."));
        return {};
    }

    const QByteArray &m_bytes;
    IcsLimits m_limits;
    qsizetype m_at = 0;
    int m_read = 0;
    int m_number = 0;
    QByteArray m_line;
    bool m_begun = false;
    QList<Open> m_open;
    IcsComponent m_part;
    IcsParts m_parts;
};

}  // namespace

const IcsLine *IcsComponent::first(QByteArrayView name) const
{
    const auto found =
        std::find_if(lines.cbegin(), lines.cend(), [name](const IcsLine &one) { return one.name == name; });
    return found == lines.cend() ? nullptr : &*found;
}

bool isCalendar(const QByteArray &bytes)
{
    QByteArrayView start = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 200));
    if (start.startsWith(kBom))
        start = start.sliced(kBom.size());
    return start.trimmed().toByteArray().toUpper().startsWith("BEGIN:VCALENDAR");
}

Result<IcsParts> scanIcs(const QByteArray &bytes, const IcsLimits &limits)
{
    return Scanner(bytes, limits).run();
}

}  // namespace tri
