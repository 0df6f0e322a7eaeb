// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odstext.h"

#include <QRegularExpression>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

void OdsText::read(SheetXml &xml)
{
    while (xml.nextChild()) {
        if (!xml.is("p"_L1) && !xml.is("h"_L1)) {
            xml.skip();
            continue;
        }
        if (m_paragraphs++ > 0)
            m_text += u'\n';
        m_afterBlank = true;
        const qsizetype start = m_text.size();
        readInline(xml);
        // White space of the file before the end of a paragraph counts for nothing either.
        if (m_afterBlank && m_text.size() > start && m_text.endsWith(u' '))
            m_text.chop(1);
    }
}

void OdsText::readInline(SheetXml &xml)
{
    while (xml.nextNode()) {
        if (xml.isText()) {
            add(xml.characters());
        } else if (xml.is("s"_L1)) {
            const QStringView count = xml.attribute("c"_L1);
            addBlanks(count.isEmpty() ? 1 : count.toInt());
            xml.skip();
        } else if (xml.is("tab"_L1) || xml.is("line-break"_L1)) {
            m_text += xml.is("tab"_L1) ? u'\t' : u'\n';
            m_afterBlank = false;
            xml.skip();
        } else if (xml.is("span"_L1) || xml.is("a"_L1) || xml.is("meta"_L1) || xml.is("ruby"_L1)
                   || xml.is("ruby-base"_L1)) {
            readInline(xml);
        } else if (xml.is("date"_L1) || xml.is("time"_L1) || xml.is("sheet-name"_L1) || xml.is("title"_L1)) {
            readInline(xml);  // fields show a text of their own
        } else {
            xml.skip();
        }
    }
}

void OdsText::add(QStringView characters)
{
    if (m_text.size() + characters.size() > m_longest) {
        m_tooLong = true;
        return;
    }
    for (const QChar c : characters) {
        const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!blank)
            m_text += c;
        else if (!m_afterBlank)
            m_text += u' ';
        m_afterBlank = blank;
    }
}

void OdsText::addBlanks(int count)
{
    constexpr int most = 10'000;  // one element of a few bytes must not ask for gigabytes
    m_tooLong |= count > most || m_text.size() + count > m_longest;
    if (m_tooLong)
        return;
    m_text += QString(std::max(count, 0), u' ');
    m_afterBlank = false;
}

std::optional<qint64> parseDuration(QStringView text)
{
    static const QRegularExpression form(
        u"^P(?:(\\d{1,7})D)?(?:T(?:(\\d{1,7})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})(?:[.,]\\d*)?S)?)?$"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch() || text.size() < 3)
        return std::nullopt;
    return ((match.captured(1).toLongLong() * 24 + match.captured(2).toLongLong()) * 60
            + match.captured(3).toLongLong())
        * 60
        + match.captured(4).toLongLong();
}

}  // namespace tri
