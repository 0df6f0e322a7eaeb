// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztargets.h"

#include <cstdlib>
#include <utility>

namespace tri::fuzz {

namespace {

Teller &teller()
{
    static Teller current = [](const QString &what) {
        qCritical("Does not hold: %s", qPrintable(what));
        std::abort();
    };
    return current;
}

const QList<QByteArray> kNumbers{"-1", "0", "99999999999999999999", "1048577", "1e999", "nan", "2147483648"};

QList<QByteArray> sheetWords(const QList<QByteArray> &own)
{
    return own + kNumbers + QList<QByteArray>{"<",   "</",  "/>",           "\"",   "&#0;",  "&#x1f600;",
                                              "&a;", "]]>", "<!DOCTYPE a>", "<!--", "\n%%\n"};
}

}  // namespace

const QList<Target> &targets()
{
    static const QList<Target> all{
        {"csv", fuzzCsv,
         kNumbers
             + QList<QByteArray>{"\"", "\"\"", "\r\n", "\n", "\r", ",", ";", "\t", "|", "'", "'=", "=1",
                                 "\xef\xbb\xbf", "\xff\xfe", "\xfe\xff", "\xe9", "\xed\xa0\x80",
                                 QByteArray(1, '\0')}},
        {"xlsx", fuzzXlsx,
         sheetWords({"<c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c>",
                     "<row r=\"3\">",
                     "</row>",
                     " t=\"s\"",
                     " t=\"e\"",
                     " t=\"b\"",
                     " t=\"str\"",
                     " s=\"1\"",
                     "<v>1</v>",
                     "<f>1+1</f>",
                     "XFD1048576",
                     "<sheetData>",
                     "<mergeCell ref=\"A1:C3\"/>",
                     "_x000D_",
                     "_x0000_",
                     "<xf numFmtId=\"14\"/>",
                     "yyyy\\-mm\\-dd",
                     "[h]:mm",
                     "<si><t>x</t></si>",
                     " state=\"hidden\"",
                     " r:id=\"rId1\"",
                     "PK\x01\x02"})},
        {"ods", fuzzOds,
         sheetWords({"<table:table table:name=\"D\">",
                     "</table:table>",
                     "<table:table-row>",
                     "</table:table-row>",
                     "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>",
                     " table:number-columns-repeated=\"16384\"",
                     " table:number-rows-repeated=\"1048576\"",
                     " table:number-columns-spanned=\"2\"",
                     " office:value-type=\"float\"",
                     " office:value=\"1\"",
                     " office:date-value=\"2014-05-14\"",
                     " office:time-value=\"PT25H\"",
                     " office:boolean-value=\"true\"",
                     "<text:s text:c=\"9999999\"/>",
                     "<text:tab/>",
                     "<text:line-break/>",
                     "<text:span>",
                     " table:formula=\"of:=1\"",
                     " table:style-name=\"d\"",
                     "PK\x01\x02"})},
        {"icalendar", fuzzIcalendar,
         kNumbers
             + QList<QByteArray>{"BEGIN:VEVENT\r\n",
                                 "END:VEVENT\r\n",
                                 "BEGIN:VTIMEZONE\r\n",
                                 ";",
                                 ":",
                                 "\"",
                                 "\\",
                                 "\\n",
                                 "\r\n ",
                                 "\n",
                                 "\xff",
                                 "RRULE:FREQ=DAILY",
                                 "FREQ=SECONDLY",
                                 ";COUNT=2147483647",
                                 ";BYDAY=-1SU",
                                 "20140231T250000",
                                 "-PT",
                                 "P99999999W",
                                 ";TZID=Europe/Paris",
                                 ";UNTIL=99991231",
                                 ";INTERVAL=32768",
                                 ";BYSETPOS=-400",
                                 ";BYYEARDAY=366",
                                 ";VALUE=PERIOD",
                                 ";VALUE=DATE",
                                 "RECURRENCE-ID:20140514",
                                 "EXDATE:20140514"}},
        {"xliff", fuzzXliff,
         kNumbers
             + QList<QByteArray>{"<",
                                 "</",
                                 "/>",
                                 "\"",
                                 "&#0;",
                                 "&amp;",
                                 "]]>",
                                 "<![CDATA[",
                                 "<!DOCTYPE a>",
                                 "<!--",
                                 "<trans-unit id=\"",
                                 "</trans-unit>",
                                 "<target>",
                                 "<source>",
                                 "<mrk mtype=\"x\">",
                                 "<g id=\"1\">",
                                 "<x id=\"1\"/>",
                                 "trilateral:1:",
                                 " xml:lang=\"fr\"",
                                 "state=\"final\"",
                                 "/title",
                                 "<file source-language=\"en\" target-language=\"fr\" original=\"a\" "
                                 "datatype=\"plaintext\">"}},
        {"clipboard", fuzzClipboard,
         kNumbers
             + QList<QByteArray>{"<table>",
                                 "</table>",
                                 "<tr>",
                                 "<td>",
                                 "<td colspan=2>",
                                 "<td rowspan=3>",
                                 "<br>",
                                 "<p>",
                                 "<li>",
                                 "<ol>",
                                 "</ol>",
                                 "<h1>",
                                 "<img src=\"file:///etc/passwd\">",
                                 "style=\"margin-left:9pt\"",
                                 "mso-list:l0 level2 lfo1",
                                 "\t",
                                 "\n",
                                 "\r\n",
                                 "\"",
                                 "\"\"",
                                 "1.1 ",
                                 "&nbsp;",
                                 "&#0;",
                                 "<!--[if !supportLists]-->",
                                 "<![endif]-->",
                                 "<style>",
                                 "<thead>",
                                 "colspan=99999"}},
        {"text", fuzzText,
         kNumbers
             + QList<QByteArray>{"[[part]]",
                                 "[[",
                                 "]]",
                                 "\n",
                                 "<script>",
                                 "<!--",
                                 "-->",
                                 "<style>",
                                 "&amp;",
                                 "&#",
                                 "<b>",
                                 "onload=",
                                 "14 mai 2014",
                                 "2014-05-14",
                                 "2014\xe5\xb9\xb4"
                                 "5\xe6\x9c\x88"
                                 "14\xe6\x97\xa5",
                                 "records ",
                                 "\xe2\x80\xae",
                                 "\xe2\x81\xa6",
                                 "\xe2\x81\xa9",
                                 "k3v9m2q8ab.17.09f3c2aa",
                                 " \xd8\xa7"}},
        {"filter", fuzzFilter,
         kNumbers
             + QList<QByteArray>{" is ",
                                 " is not ",
                                 " contains ",
                                 " lacks ",
                                 " before ",
                                 " after ",
                                 " and ",
                                 " or ",
                                 "(",
                                 ")",
                                 "\"",
                                 ",",
                                 "today",
                                 "today + 3",
                                 "mine",
                                 "is empty",
                                 "is not empty",
                                 "Name",
                                 "Title",
                                 ">=",
                                 "<",
                                 "=",
                                 "*",
                                 "-",
                                 "2014-05",
                                 "\xd8\x8c",
                                 "\xc2\xab",
                                 "\xc2\xbb",
                                 "\xe2\x80\x9c",
                                 "at least",
                                 "at most"}},
        {"log", fuzzLog,
         kNumbers
             + QList<QByteArray>{"\"",
                                 "\\",
                                 "\\u0000",
                                 "\\ud800",
                                 "[",
                                 "]",
                                 "{",
                                 "}",
                                 ",",
                                 ":",
                                 "null",
                                 "true",
                                 "false",
                                 "~life",
                                 "[\"~life\",true,[]]",
                                 "[\"themes/x\",\"V\",[]]",
                                 "\"copy\":",
                                 "\"number\":1",
                                 "\"origin\":\"undo\"",
                                 "\"whole_lines\":2",
                                 "\"lines\":[",
                                 "k3v9m2q8ab.17.09f3c2aa",
                                 "{\"en\":\"x\",\"original\":\"en\"}",
                                 "1e308",
                                 "0.1",
                                 "\n"}},
        {"package", fuzzPackage,
         kNumbers
             + QList<QByteArray>{"\n%%\n",
                                 "TRIPACK1",
                                 "\"",
                                 "\\",
                                 "[",
                                 "]",
                                 "{",
                                 "}",
                                 ",",
                                 ":",
                                 "null",
                                 "true",
                                 "\"scope\":",
                                 "\"held\":{",
                                 "\"files\":[",
                                 "\"highest\":\"sensitive\"",
                                 "\"complete\":true",
                                 "\\u202e",
                                 "[\"~life\",true,[]]",
                                 "\"number\":1",
                                 "\"whole_lines\":2",
                                 "\"lines\":["}},
    };
    return all;
}

const Target *target(QByteArrayView name)
{
    for (const Target &one : targets())
        if (name == QByteArrayView(one.name))
            return &one;
    return nullptr;
}

QList<QByteArray> dividedParts(const QByteArray &bytes)
{
    QList<QByteArray> parts;
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf(kDivider); end >= 0; end = bytes.indexOf(kDivider, from)) {
        parts << bytes.mid(from, end - from);
        from = end + kDivider.size();
    }
    return parts << bytes.mid(from);
}

Teller setTeller(Teller next)
{
    return std::exchange(teller(), std::move(next));
}

void hold(bool holds, const char *what, const QString &detail)
{
    if (!holds)
        teller()(QString::fromUtf8(what) + (detail.isEmpty() ? detail : QStringLiteral(": ") + detail));
}

}  // namespace tri::fuzz
