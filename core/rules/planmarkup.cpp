// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planmarkup.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 50;
constexpr qsizetype kLongestTag = 20000;
constexpr qsizetype kLongestEntity = 10;
constexpr double kPointsPerPixel = 0.75;
constexpr double kPointsPerInch = 72;
constexpr double kPointsPerCm = 28.35;

QString decoded(const QString &text)
{
    static const QHash<QString, QString> names{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},    {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u" "_s},  {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s},
        {u"rsquo"_s, u"’"_s},  {u"lsquo"_s, u"‘"_s}, {u"ldquo"_s, u"“"_s}, {u"rdquo"_s, u"”"_s},
        {u"middot"_s, u"·"_s}, {u"bull"_s, u"•"_s},  {u"eacute"_s, u"é"_s}};
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length =
            text[at] == u'&' ? QStringView(text).mid(at, kLongestEntity + 1).indexOf(u';') : -1;
        if (length < 0) {
            out += text[at];
            continue;
        }
        const qsizetype end = at + length;
        const QString name = text.mid(at + 1, end - at - 1);
        bool known = false;
        if (name.startsWith(u'#')) {
            const bool hex = name.size() > 1 && name[1].toLower() == u'x';
            const uint code = hex ? name.mid(2).toUInt(&known, 16) : name.mid(1).toUInt(&known);
            known = known && code >= 0x20 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
            if (known)
                out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        } else if (names.contains(name)) {
            known = true;
            out += names.value(name);
        }
        if (known)
            at = end;
        else
            out += text[at];
    }
    return out;
}

double leftMargin(const QString &style)
{
    static const QRegularExpression form(u"margin-left\\s*:\\s*(-?[0-9.]+)\\s*(pt|px|in|cm)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(style);
    if (!match.hasMatch())
        return 0;
    const QString unit = match.captured(2).toLower();
    const double per = unit == u"px" ? kPointsPerPixel
        : unit == u"in"              ? kPointsPerInch
        : unit == u"cm"              ? kPointsPerCm
                                     : 1;
    return std::clamp(match.captured(1).toDouble() * per, 0.0, 2000.0);
}

class MarkupReader {
public:
    MarkupReader(const QString &html, int most) : m_html(html), m_most(most) {}

    QList<MarkupLine> read()
    {
        qsizetype at = 0;
        while (at < m_html.size() && m_lines.size() < m_most) {
            const qsizetype open = m_html.indexOf(u'<', at);
            text(m_html.mid(at, (open < 0 ? m_html.size() : open) - at));
            if (open < 0)
                break;
            if (QStringView(m_html).mid(open, 4) == u"<!--") {
                const qsizetype end = m_html.indexOf(u"-->"_s, open);
                at = end < 0 ? m_html.size() : end + 3;
                continue;
            }
            const qsizetype close = m_html.indexOf(u'>', open);
            if (close < 0 || close - open > kLongestTag)
                break;
            tag(m_html.mid(open + 1, close - open - 1));
            at = close + 1;
            if (!m_skip.isEmpty()) {
                const qsizetype end = m_html.indexOf(u"</"_s + m_skip, at, Qt::CaseInsensitive);
                at = end < 0 ? m_html.size() : end;
                m_skip.clear();
            }
        }
        endLine();
        return std::move(m_lines);
    }

private:
    void text(const QString &raw)
    {
        if (raw.isEmpty())
            return;
        if (m_marker > 0)
            m_line.marker += decoded(raw);
        else
            m_text += decoded(raw).replace(u'\n', u' ').replace(u'\r', u' ');
    }

    void tag(const QString &whole)
    {
        const bool closing = whole.startsWith(u'/');
        static const QRegularExpression nameForm(u"^/?\\s*([A-Za-z0-9:]+)"_s);
        const QString name = nameForm.match(whole).captured(1).toLower();
        if (!closing && (name == u"style" || name == u"script" || name == u"title" || name == u"xml"))
            m_skip = name;
        else if (name == u"table")
            table(closing);
        else if (m_tables > 0)
            inTable(name, closing);
        else if (name == u"span")
            span(whole, closing);
        else if (name == u"ul" || name == u"ol")
            list(closing);
        else if (name == u"br")
            m_text += u' ';
        else if (name == u"li" || name == u"p" || name == u"div" || isHeading(name))
            block(name, whole, closing);
    }

    static bool isHeading(const QString &name)
    {
        return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
    }

    void table(bool closing)
    {
        if (m_tables == 0)
            endLine();
        m_tables = std::clamp(m_tables + (closing ? -1 : 1), 0, kDeepest);
        if (m_tables == 0)
            endRow();
    }

    void inTable(const QString &name, bool closing)
    {
        if (m_tables > 1 || (name != u"tr" && name != u"td" && name != u"th")) {
            if (name == u"br" || name == u"p" || name == u"div")
                m_text += u' ';
        } else if (name == u"tr") {
            endRow();
        } else if (closing || m_inCell) {
            endCell();
            m_inCell = !closing;
        } else {
            m_text.clear();
            m_inCell = true;
        }
    }

    void endCell()
    {
        if (m_inCell && m_line.cells.size() < kMostPastedCells)
            m_line.cells << m_text.simplified();
        m_text.clear();
        m_inCell = false;
    }

    void endRow()
    {
        endCell();
        m_line.inTable = true;
        const bool any = std::any_of(m_line.cells.cbegin(), m_line.cells.cend(),
                                     [](const QString &cell) { return !cell.isEmpty(); });
        if (any)
            m_lines << m_line;
        m_line = {};
        m_text.clear();
    }

    /// Word writes the number of a list paragraph into it, in a span that says so.
    void span(const QString &whole, bool closing)
    {
        if (closing) {
            if (m_marker > 0)
                --m_marker;
        } else if (m_marker > 0 || whole.contains(u"mso-list:Ignore"_s, Qt::CaseInsensitive)) {
            m_marker = std::min(m_marker + 1, kDeepest);
        }
    }

    void list(bool closing)
    {
        endLine();
        m_lists = std::clamp(m_lists + (closing ? -1 : 1), 0, kDeepest);
    }

    void block(const QString &name, const QString &whole, bool closing)
    {
        if (name == u"li" || m_lists == 0 || closing)
            endLine();
        if (closing)
            return;
        static const QRegularExpression level(u"mso-list\\s*:[^;\"']*\\blevel([0-9]{1,2})"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        if (const auto match = level.match(whole); match.hasMatch())
            m_line.depth = match.captured(1).toInt() - 1;
        else if (name == u"li")
            m_line.depth = std::max(0, m_lists - 1);
        else if (isHeading(name))
            m_line.depth = name[1].digitValue() - 1;
        m_line.indent = leftMargin(whole);
    }

    void endLine()
    {
        const QString words = m_text.simplified();
        if (!words.isEmpty()) {
            m_line.cells = {words};
            m_line.marker = m_line.marker.simplified();
            m_lines << m_line;
        }
        if (!words.isEmpty() || m_marker == 0) {
            m_line = {};
            m_marker = 0;
        }
        m_text.clear();
    }

    const QString &m_html;
    int m_most;
    QList<MarkupLine> m_lines;
    MarkupLine m_line;
    QString m_text;
    QString m_skip;
    int m_tables = 0;
    int m_lists = 0;
    int m_marker = 0;
    bool m_inCell = false;
};

}  // namespace

QList<MarkupLine> markupLines(const QString &html, int most)
{
    return MarkupReader(html, most).read();
}

}  // namespace tri
