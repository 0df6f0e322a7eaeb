// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetreader.h"

#include "core/base/translations.h"
#include "core/exchange/odsreader.h"
#include "core/exchange/xlsxreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr QLatin1StringView kContent{"content.xml"};

Result<qsizetype> indexOfSheet(const QList<SheetInfo> &sheets, const QString &name)
{
    if (sheets.isEmpty())
        return fail(ProblemCode::Invalid, ImportText::tr("The workbook has no sheet with cells."));
    const auto place = [&sheets](const auto &matches) {
        return std::find_if(sheets.cbegin(), sheets.cend(), matches) - sheets.cbegin();
    };
    if (name.isEmpty()) {
        const qsizetype seen = place([](const SheetInfo &sheet) { return !sheet.hidden; });
        return seen < sheets.size() ? seen : 0;
    }
    qsizetype found = place([&name](const SheetInfo &sheet) { return sheet.name == name; });
    if (found == sheets.size())
        found = place(
            [&name](const SheetInfo &sheet) { return sheet.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found < sheets.size())
        return found;
    QStringList names;
    for (const SheetInfo &sheet : sheets)
        names << sheet.name;
    return fail(ProblemCode::NotFound,
                ImportText::tr("The workbook has no sheet “%1”; it has: %2.").arg(name, listText(names)));
}

tl::unexpected<Problem> noWorkbook()
{
    return fail(ProblemCode::Invalid,
                ImportText::tr(
                    "The file is neither an Excel workbook (.xlsx) nor an OpenDocument spreadsheet (.ods)."));
}

struct Opened {
    TableSource::Format format;
    QList<SheetInfo> sheets;
    std::optional<XlsxBook> xlsx;
    std::optional<OdsReader> ods;
};

Result<Opened> open(ZipArchive &archive, const CsvLimits &limits)
{
    const auto format = workbookFormat(archive);
    if (!format)
        return noWorkbook();
    Opened out{*format, {}, {}, {}};
    if (*format == TableSource::Format::Xlsx) {
        Result<XlsxBook> book = XlsxBook::open(archive);
        if (!book)
            return fail(book.error());
        out.sheets = book->sheets();
        out.xlsx = *std::move(book);
        return out;
    }
    constexpr QLatin1StringView manifest{"META-INF/manifest.xml"};
    if (const Result<QByteArray> list = archive.read(manifest); list && list->contains("encryption-data"))
        return fail(
            ProblemCode::Invalid,
            ImportText::tr("The file is protected by a password. Save it without one and try again."));
    const Result<QByteArray> content = archive.read(kContent);
    if (!content)
        return fail(content.error());
    out.ods.emplace(*content, limits);
    Result<QList<SheetInfo>> sheets = out.ods->sheets();
    if (!sheets)
        return fail(sheets.error());
    out.sheets = *std::move(sheets);
    return out;
}

}  // namespace

std::optional<TableSource::Format> workbookFormat(ZipArchive &archive)
{
    if (archive.contains(u"mimetype"_s)) {
        const Result<QByteArray> type = archive.read(u"mimetype"_s);
        return type && type->trimmed().startsWith("application/vnd.oasis.opendocument.spreadsheet")
            ? std::optional(TableSource::Format::Ods)
            : std::nullopt;
    }
    const QList<ZipArchive::Member> &members = archive.members();
    const bool xlsx = std::any_of(members.cbegin(), members.cend(), [](const ZipArchive::Member &member) {
        return member.name.startsWith(u"xl/");
    });
    return xlsx ? std::optional(TableSource::Format::Xlsx) : std::nullopt;
}

Result<QList<SheetInfo>> sheetNames(ZipArchive &archive)
{
    Result<Opened> book = open(archive, {});
    if (!book)
        return fail(book.error());
    return std::move(book->sheets);
}

Result<CsvTable> readSheet(ZipArchive &archive, const QString &sheet, const CsvLimits &limits)
{
    Result<Opened> book = open(archive, limits);
    if (!book)
        return fail(book.error());
    const Result<qsizetype> index = indexOfSheet(book->sheets, sheet);
    if (!index)
        return fail(index.error());
    const QString name = book->sheets[*index].name;
    Result<CsvTable> table =
        book->xlsx ? book->xlsx->read(archive, *index, limits) : book->ods->read(*index, name);
    if (!table)
        return fail(table.error());
    table->source.format = book->format;
    table->source.sheet = name;
    table->source.sheets = std::move(book->sheets);
    return table;
}

Result<RawBook> readAllSheets(ZipArchive &archive, const CsvLimits &limits)
{
    Result<Opened> book = open(archive, limits);
    if (!book)
        return fail(book.error());
    if (book->sheets.isEmpty())
        return fail(ProblemCode::Invalid, ImportText::tr("The workbook has no sheet with cells."));
    constexpr qsizetype mostSheets = 200;
    if (book->sheets.size() > mostSheets)
        return fail(ProblemCode::Invalid,
                    ImportText::tr("The workbook has more than %n sheets.", nullptr, int(mostSheets)));
    RawBook out;
    out.source.format = book->format;
    out.source.sheets = book->sheets;
    for (qsizetype at = 0; at < book->sheets.size(); ++at) {
        const SheetInfo &info = book->sheets[at];
        Result<RawSheet> sheet =
            book->xlsx ? book->xlsx->readRaw(archive, at, limits) : book->ods->readRaw(at, info.name);
        if (!sheet)
            return fail(sheet.error());
        sheet->hidden = info.hidden;
        out.sheets << *std::move(sheet);
    }
    return out;
}

}  // namespace tri
