// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablereader.h"

#include "core/exchange/icsreader.h"
#include "core/exchange/sheetreader.h"
#include "core/text/textencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct Separator {
    char16_t character;
    const char *key;
    const char *words;  // context "Import"
};
constexpr std::array kSeparators{
    Separator{u',', "comma", QT_TRANSLATE_NOOP("Import", "separated by commas")},
    Separator{u';', "semicolon", QT_TRANSLATE_NOOP("Import", "separated by semicolons")},
    Separator{u'\t', "tab", QT_TRANSLATE_NOOP("Import", "separated by tabs")},
    Separator{u'|', "bar", QT_TRANSLATE_NOOP("Import", "separated by bars")},
};

tl::unexpected<Problem> unsuited(const QString &text)
{
    return fail(ProblemCode::Invalid, text);
}

Result<CsvTable> readWorkbook(const QByteArray &bytes, const TableOptions &options)
{
    if (!options.csv.encoding.isEmpty() || !options.csv.separator.isNull())
        return unsuited(
            ImportText::tr("The file is a workbook; encoding and separator are chosen for CSV files only."));
    ZipLimits limits;
    limits.archive = options.limits.bytes;
    Result<ZipArchive> archive = ZipArchive::open(bytes, limits);
    if (!archive)
        return fail(archive.error());
    return readSheet(*archive, options.sheet, options.limits);
}

Result<CsvTable> readCalendar(const QByteArray &bytes, const TableOptions &options)
{
    if (!options.sheet.isEmpty() || !options.csv.encoding.isEmpty() || !options.csv.separator.isNull())
        return unsuited(ImportText::tr(
            "The file is a calendar file; it has no sheets, and its letters are always Unicode (UTF-8)."));
    IcsLimits limits;
    limits.bytes = std::min(limits.bytes, options.limits.bytes);
    return readIcs(bytes, limits);
}

}  // namespace

Result<CsvTable> readTable(const QByteArray &bytes, const TableOptions &options)
{
    if (ZipArchive::isZip(bytes))
        return readWorkbook(bytes, options);
    if (isCalendar(bytes))
        return readCalendar(bytes, options);
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return fail(
            ProblemCode::Invalid,
            ImportText::tr(
                "The file is an old Excel workbook (.xls) or protected by a password. Open it, save it as "
                ".xlsx without a password, and import that file."));
    if (!options.sheet.isEmpty())
        return unsuited(
            ImportText::tr("The file is no workbook, so it has no sheet “%1”.").arg(options.sheet));
    return readCsv(bytes, options.csv, options.limits);
}

Result<QByteArray> readFileBytes(const QString &path, qsizetype most)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return fail(ProblemCode::NotFound, ImportText::tr("There is no file “%1”.").arg(path), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ProblemCode::Io, ImportText::tr("“%1” cannot be read: %2.").arg(name, file.errorString()),
                    path);
    // One byte more than allowed is enough to refuse the file, however large it is.
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ProblemCode::Io, ImportText::tr("“%1” cannot be read: %2.").arg(name, file.errorString()),
                    path);
    return bytes;
}

Result<CsvTable> readTableFile(const QString &path, const TableOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readFileBytes(path, options.limits.bytes);
    if (!bytes)
        return fail(bytes.error());
    Result<CsvTable> table = readTable(*bytes, options);
    if (!table)
        return fail(table.error().code, name + u": "_s + table.error().text, table.error().detail);
    return table;
}

QString sourceText(const TableSource &source)
{
    switch (source.format) {
    case TableSource::Format::Xlsx: return ImportText::tr("Excel workbook, sheet “%1”").arg(source.sheet);
    case TableSource::Format::Ods:
        return ImportText::tr("OpenDocument spreadsheet, sheet “%1”").arg(source.sheet);
    case TableSource::Format::Ics:
        return source.madeBy.isEmpty()
            ? ImportText::tr("Calendar file (iCalendar)")
            : ImportText::tr("Calendar file (iCalendar), made by “%1”").arg(source.madeBy);
    case TableSource::Format::Csv: break;
    }
    QString separated = ImportText::tr("separated by “%1”").arg(source.separator);
    for (const Separator &known : kSeparators)
        if (source.separator == known.character)
            separated = QCoreApplication::translate("Import", known.words);
    const QString encoding = encodingLabel(source.encoding);
    return source.encodingAssumed ? ImportText::tr("CSV, probably %1, %2").arg(encoding, separated)
                                  : ImportText::tr("CSV, %1, %2").arg(encoding, separated);
}

QString formatKey(TableSource::Format format)
{
    switch (format) {
    case TableSource::Format::Xlsx: return u"xlsx"_s;
    case TableSource::Format::Ods: return u"ods"_s;
    case TableSource::Format::Ics: return u"ics"_s;
    case TableSource::Format::Csv: break;
    }
    return u"csv"_s;
}

QChar parseSeparator(const QString &text)
{
    for (const Separator &known : kSeparators)
        if (text == QChar(known.character)
            || text.compare(QLatin1StringView(known.key), Qt::CaseInsensitive) == 0)
            return known.character;
    return text == u"\\t" ? QChar(u'\t') : QChar();
}

QString separatorKey(QChar separator)
{
    for (const Separator &known : kSeparators)
        if (separator == known.character)
            return QString::fromLatin1(known.key);
    return separator;
}

}  // namespace tri
