// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfbuilder.h"

#include <QSet>

#include <algorithm>

namespace tri::test {

namespace {

QByteArray hex(ushort unit)
{
    return QByteArray::number(unit, 16).rightJustified(4, '0');
}

/// The table from codes to characters; the codes are the UTF-16 units themselves.
QByteArray toUnicode(const QStringList &pages)
{
    QSet<ushort> used;
    for (const QString &page : pages)
        for (const QChar c : page)
            used.insert(c.unicode());
    QList<ushort> units(used.cbegin(), used.cend());
    std::sort(units.begin(), units.end());
    QByteArray out = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                     "/CMapName /X def /CMapType 2 def\n"
                     "1 begincodespacerange <0000> <ffff> endcodespacerange\n";
    for (qsizetype start = 0; start < units.size(); start += 100) {  // more are not allowed in one block
        const qsizetype count = std::min<qsizetype>(100, units.size() - start);
        out += QByteArray::number(count) + " beginbfchar\n";
        for (const ushort unit : units.sliced(start, count))
            out += '<' + hex(unit) + "> <" + hex(unit) + ">\n";
        out += "endbfchar\n";
    }
    return out + "endcmap end end\n";
}

QByteArray stream(const QByteArray &content)
{
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

}  // namespace

QByteArray pdfWith(const QStringList &pages)
{
    QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        {},
        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H "
        "/DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 600 "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        "/FontDescriptor 6 0 R >>",
        stream(toUnicode(pages)),
        "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 "
        "/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"};
    QByteArray kids;
    for (const QString &page : pages) {
        QByteArray text;
        for (const QChar c : page)
            text += hex(c.unicode());
        objects << stream("BT /F 12 Tf 72 700 Td <" + text + "> Tj ET");
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 2000 842] /Contents "
                + QByteArray::number(objects.size()) + " 0 R /Resources << /Font << /F 3 0 R >> >> >>";
        kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(pages.size()) + " /Kids [" + kids + "] >>";
    QByteArray out = "%PDF-1.7\n";
    QByteArray places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(out.size());
    return out + "xref\n0 " + count + "\n0000000000 65535 f \n" + places + "trailer\n<< /Size " + count
        + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

}  // namespace tri::test
