// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/exchange/xlsxsheet.h"
#include "core/exchange/xlsxtext.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype kMostEntries =
    1'000'000;  // sheets, formats or relations: far more than any program writes

bool isTrue(QStringView text)
{
    return text == u"1" || text == u"true";
}

tl::unexpected<Problem> tooMany(const QString &part)
{
    return fail(ProblemCode::Damaged,
                ImportText::tr("The workbook is damaged. Open it in a spreadsheet program, save it "
                               "again, and import that file."),
                part + u": too many entries"_s);
}

/// "worksheets/sheet1.xml" as the part "xl/workbook.xml" means it.
QString resolved(const QString &from, QString target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QString folder = from.left(from.lastIndexOf(u'/') + 1);
    while (target.startsWith(u"../")) {
        target.remove(0, 3);
        folder = folder.left(folder.lastIndexOf(u'/', -2) + 1);
    }
    if (target.startsWith(u"./"))
        target.remove(0, 2);
    return folder + target;
}

QString relationsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
}

}  // namespace

Result<XlsxBook::Relations> XlsxBook::relations(ZipArchive &archive, const QString &part)
{
    const QString name = relationsPart(part);
    const Result<QByteArray> bytes = archive.read(name);
    if (!bytes)
        return fail(bytes.error());
    SheetXml xml(*bytes, name);
    Relations out;
    while (xml.nextChild()) {
        // What lies outside of the file is never looked at.
        if (xml.attribute("TargetMode"_L1) != "External"_L1)
            out.insert(xml.attribute("Id"_L1).toString(),
                       {xml.attribute("Type"_L1).toString().section(u'/', -1),
                        resolved(part, xml.attribute("Target"_L1).toString())});
        xml.skip();
        if (out.size() > kMostEntries)
            return tooMany(name);
    }
    if (const Status whole = xml.status(); !whole)
        return fail(whole.error());
    return out;
}

QString XlsxBook::partOf(const QString &type) const
{
    for (const Relation &relation : m_relations)
        if (relation.type == type)
            return relation.target;
    return {};
}

Result<XlsxBook> XlsxBook::open(ZipArchive &archive)
{
    XlsxBook book;
    Result<Relations> root = relations(archive, {});
    if (!root)
        return fail(root.error());
    book.m_relations = *std::move(root);
    const QString part = book.partOf(u"officeDocument"_s);
    if (part.endsWith(u".bin"))
        return fail(
            ProblemCode::Invalid,
            ImportText::tr(
                "The file is a binary Excel workbook (.xlsb). Open it, save it as .xlsx, and import that "
                "file."));
    Result<Relations> own = relations(archive, part);
    if (!own)
        return fail(own.error());
    book.m_relations = *std::move(own);
    if (const Status read = book.readBook(archive, part); !read)
        return fail(read.error());
    return book;
}

Status XlsxBook::readBook(ZipArchive &archive, const QString &part)
{
    const Result<QByteArray> bytes = archive.read(part);
    if (!bytes)
        return fail(bytes.error());
    SheetXml xml(*bytes, part);
    while (xml.nextChild()) {
        if (xml.is("workbookPr"_L1))
            m_from1904 = isTrue(xml.attribute("date1904"_L1));
        if (!xml.is("sheets"_L1)) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            // Charts and dialogs have tabs of their own and no cells.
            const Relation relation = m_relations.value(xml.attribute("id"_L1).toString());
            if (relation.type == u"worksheet") {
                const QStringView state = xml.attribute("state"_L1);
                m_sheets << SheetInfo{xml.attribute("name"_L1).toString(),
                                      !state.isEmpty() && state != u"visible"};
                m_parts << relation.target;
            }
            xml.skip();
            if (m_sheets.size() > kMostEntries)
                return tooMany(part);
        }
    }
    return xml.status();
}

/// Reads a format to its end.
void XlsxBook::readIndent(SheetXml &xml, int format)
{
    while (xml.nextChild()) {
        constexpr int furthest = 250;  // that programs offer
        if (const int steps = xml.attribute("indent"_L1).toInt(); xml.is("alignment"_L1) && steps > 0)
            m_indents.insert(format, std::min(steps, furthest));
        xml.skip();
    }
}

Status XlsxBook::readFormats(ZipArchive &archive)
{
    const QString part = partOf(u"styles"_s);
    if (part.isEmpty() || !archive.contains(part)) {
        m_formats << NumberFormat();
        return {};
    }
    const Result<QByteArray> bytes = archive.read(part);
    if (!bytes)
        return fail(bytes.error());
    SheetXml xml(*bytes, part);
    QHash<int, NumberFormat> own;
    const auto formatOf = [&own](int id) {
        const auto found = own.constFind(id);
        return found == own.cend() ? builtinFormat(id) : *found;
    };
    while (xml.nextChild()) {
        const bool codes = xml.is("numFmts"_L1);
        if (!codes && !xml.is("cellXfs"_L1)) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            if (codes)
                own.insert(id, parseNumberFormat(xml.attribute("formatCode"_L1)));
            else
                m_formats << formatOf(id);
            readIndent(xml, int(m_formats.size()) - 1);
            if (own.size() + m_formats.size() > kMostEntries)
                return tooMany(part);
        }
    }
    if (m_formats.isEmpty())
        m_formats << NumberFormat();
    return xml.status();
}

Status XlsxBook::readTexts(ZipArchive &archive, const CsvLimits &limits)
{
    const QString part = partOf(u"sharedStrings"_s);
    if (part.isEmpty() || !archive.contains(part))
        return {};
    const Result<QByteArray> bytes = archive.read(part);
    if (!bytes)
        return fail(bytes.error());
    SheetXml xml(*bytes, part);
    while (xml.nextChild()) {
        m_texts << richText(xml);
        if (m_texts.size() > limits.cells)
            return tooMany(part);
    }
    return xml.status();
}

Result<QByteArray> XlsxBook::sheetBytes(ZipArchive &archive, qsizetype sheet, const CsvLimits &limits)
{
    if (m_formats.isEmpty()) {  // of all sheets
        if (const Status formats = readFormats(archive); !formats)
            return fail(formats.error());
        if (const Status texts = readTexts(archive, limits); !texts)
            return fail(texts.error());
    }
    return archive.read(m_parts.at(sheet));
}

Result<RawSheet> XlsxBook::readRaw(ZipArchive &archive, qsizetype sheet, const CsvLimits &limits)
{
    const Result<QByteArray> bytes = sheetBytes(archive, sheet, limits);
    if (!bytes)
        return fail(bytes.error());
    return XlsxSheet(*this, m_sheets.at(sheet).name, limits, true).readRaw(*bytes, m_parts.at(sheet));
}

Result<CsvTable> XlsxBook::read(ZipArchive &archive, qsizetype sheet, const CsvLimits &limits)
{
    const Result<QByteArray> bytes = sheetBytes(archive, sheet, limits);
    if (!bytes)
        return fail(bytes.error());
    return XlsxSheet(*this, m_sheets.at(sheet).name, limits).read(*bytes, m_parts.at(sheet));
}

QString richText(SheetXml &xml)
{
    QString out;
    while (xml.nextChild()) {
        if (xml.is("t"_L1))
            out += unescapedText(xml.text());
        else if (xml.is("r"_L1))
            out += richText(xml);
        else
            xml.skip();
    }
    return out;
}

bool parseCellName(QStringView name, int &row, int &column)
{
    qsizetype at = 0;
    column = 0;
    for (; at < name.size() && at < 4 && name[at].toUpper() >= u'A' && name[at].toUpper() <= u'Z'; ++at)
        column = column * 26 + (name[at].toUpper().unicode() - u'A' + 1);
    const QStringView digits = name.sliced(at);
    row = 0;
    if (at == 0 || at > 3 || digits.isEmpty() || digits.size() > 7)
        return false;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return false;
        row = row * 10 + (digit.unicode() - u'0');
    }
    return row > 0;
}

}  // namespace tri
