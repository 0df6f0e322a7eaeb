// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zipbuilder.h"

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

void put16(QByteArray &out, quint32 value)
{
    out += char(value & 0xff);
    out += char(value >> 8 & 0xff);
}

void put32(QByteArray &out, quint32 value)
{
    put16(out, value & 0xffff);
    put16(out, value >> 16);
}

constexpr auto kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

}  // namespace

ZipBuilder &ZipBuilder::add(const QString &name, const QByteArray &bytes, Method method)
{
    Member member;
    member.name = name.toUtf8();
    member.crc = crcOf(bytes);
    member.size = quint32(bytes.size());
    member.packed = bytes;
    if (method == Method::Deflated && !bytes.isEmpty()) {
        // Four bytes of length and two of header before the plain stream, four of check sum behind it.
        member.packed = qCompress(bytes, 9).sliced(6).chopped(4);
        member.method = 8;
    }
    m_members << member;
    return *this;
}

ZipBuilder &ZipBuilder::withCrc(quint32 crc)
{
    m_members.last().crc = crc;
    return *this;
}

ZipBuilder &ZipBuilder::withSize(quint32 size)
{
    m_members.last().size = size;
    return *this;
}

ZipBuilder &ZipBuilder::withFlags(quint16 flags)
{
    m_members.last().flags = flags;
    return *this;
}

QByteArray ZipBuilder::bytes() const
{
    QByteArray out;
    QByteArray directory;
    for (const Member &member : m_members) {
        QByteArray common;
        put16(common, 20);
        put16(common, member.flags);
        put16(common, member.method);
        put32(common, 0x00210000);  // 1 January 1980
        put32(common, member.crc);
        put32(common, quint32(member.packed.size()));
        put32(common, member.size);
        put16(common, quint32(member.name.size()));
        put16(common, 0);
        directory += "PK\x01\x02";
        put16(directory, 20);
        directory += common;
        put16(directory, 0);
        put16(directory, 0);
        put16(directory, 0);
        put32(directory, 0);
        put32(directory, quint32(out.size()));
        directory += member.name;
        out += "PK\x03\x04" + common + member.name + member.packed;
    }
    const auto start = quint32(out.size());
    out += directory + "PK\x05\x06";
    put32(out, 0);
    put16(out, quint32(m_members.size()));
    put16(out, quint32(m_members.size()));
    put32(out, quint32(directory.size()));
    put32(out, start);
    put16(out, 0);
    return out;
}

QByteArray xlsx(const XlsxParts &parts)
{
    const QByteArray main =
        " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
        " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&type](const QByteArray &id, const QByteArray &kind, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + kind + "\" Target=\"" + target + "\"/>";
    };
    const QByteArray open =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    QByteArray own = relation("rId1", "worksheet", "worksheets/sheet1.xml");
    ZipBuilder zip;
    zip.add(u"_rels/.rels"_s,
            kXml + open + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
    const QByteArray book = parts.book.isEmpty()
        ? QByteArray("<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")
        : parts.book;
    zip.add(u"xl/workbook.xml"_s, kXml + ("<workbook" + main + '>') + book + "</workbook>");
    zip.add(u"xl/worksheets/sheet1.xml"_s,
            kXml + parts.prolog + ("<worksheet" + main + '>') + parts.sheet + "</worksheet>");
    if (!parts.styles.isEmpty()) {
        own += relation("rId2", "styles", "/xl/styles.xml");
        zip.add(u"xl/styles.xml"_s, kXml + ("<styleSheet" + main + '>') + parts.styles + "</styleSheet>");
    }
    if (!parts.texts.isEmpty()) {
        own += relation("rId3", "sharedStrings", "sharedStrings.xml");
        zip.add(u"xl/sharedStrings.xml"_s, kXml + ("<sst" + main + '>') + parts.texts + "</sst>");
    }
    if (!parts.more.isEmpty()) {
        own += relation("rId4", "worksheet", "worksheets/sheet2.xml");
        zip.add(u"xl/worksheets/sheet2.xml"_s,
                kXml + ("<worksheet" + main + '>') + parts.more + "</worksheet>");
    }
    zip.add(u"xl/_rels/workbook.xml.rels"_s, kXml + open + own + "</Relationships>");
    return zip.bytes();
}

QByteArray ods(const QByteArray &tables, const QByteArray &styles, const QByteArray &prolog)
{
    const QByteArray space = "urn:oasis:names:tc:opendocument:xmlns:";
    QByteArray content = "<office:document-content";
    for (const QByteArray name : {"office", "table", "text", "style"})
        content += " xmlns:" + name + "=\"" + space + name + ":1.0\"";
    content += " xmlns:number=\"" + space + "datastyle:1.0\"";
    content += " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">";
    content += "<office:automatic-styles>" + styles
        + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
    ZipBuilder zip;
    zip.add(u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet", ZipBuilder::Method::Stored);
    zip.add(u"content.xml"_s, kXml + prolog + content);
    return zip.bytes();
}

}  // namespace tri::test
