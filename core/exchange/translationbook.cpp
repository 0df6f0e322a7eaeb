// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/translationbook.h"

#include "core/base/translations.h"
#include "core/exchange/rawbook.h"
#include "core/exchange/workbookwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

constexpr int kFormat = 1;
constexpr qsizetype kLongestCell =
    32'000;  // of a workbook, with room for signs that take several characters there
constexpr QLatin1StringView kHiddenSheet{"trilateral"};
constexpr QLatin1StringView kRecord{"@record"};
constexpr QLatin1StringView kField{"@field"};
constexpr QLatin1StringView kSourceDigest{"@original"};
constexpr QLatin1StringView kTargetDigest{"@translation"};
constexpr QLatin1StringView kTarget{"translation_"};  // the language follows
constexpr QLatin1StringView kSource{"original"};
constexpr QLatin1StringView kConfirmed{"confirmed"};
constexpr int kKeyRows = 5;  // the row of keys is among the first ones, whatever was put above it

// What the workbook says, context "TextSheet".
constexpr const char *kReadMe = QT_TRANSLATE_NOOP("TextSheet", "Read me");
constexpr const char *kTexts = QT_TRANSLATE_NOOP("TextSheet", "Texts");
constexpr const char *kHeading = QT_TRANSLATE_NOOP("TextSheet", "Texts to be translated into %1");
constexpr const char *kHow[] = {
    QT_TRANSLATE_NOOP(
        "TextSheet",
        "Write the translation of each text into the column “Translation”; the other columns are "
        "there to be read and cannot be changed."),
    QT_TRANSLATE_NOOP("TextSheet",
                      "“Check it” means that the original was changed after the translation was written."),
    QT_TRANSLATE_NOOP("TextSheet",
                      "If such a translation is right as it stands, write x into the column “Found right”."),
    QT_TRANSLATE_NOOP("TextSheet", "A cell that is left empty leaves the text without a translation."),
    QT_TRANSLATE_NOOP("TextSheet",
                      "Signs such as *, # or - at the beginning of a line are part of the text: keep them."),
    QT_TRANSLATE_NOOP(
        "TextSheet",
        "Save it as an Excel workbook (.xlsx) under any name and send it back to the office that "
        "sent it. There, each translation is shown before it is taken."),
};
constexpr const char *kHeadings[] = {
    QT_TRANSLATE_NOOP("TextSheet", "Kind"),        QT_TRANSLATE_NOOP("TextSheet", "Record"),
    QT_TRANSLATE_NOOP("TextSheet", "Text"),        QT_TRANSLATE_NOOP("TextSheet", "Who may see it"),
    QT_TRANSLATE_NOOP("TextSheet", "Language"),    QT_TRANSLATE_NOOP("TextSheet", "Original"),
    QT_TRANSLATE_NOOP("TextSheet", "State"),       QT_TRANSLATE_NOOP("TextSheet", "Translation"),
    QT_TRANSLATE_NOOP("TextSheet", "Found right"),
};
constexpr const char *kNew = QT_TRANSLATE_NOOP("TextSheet", "Not translated");
constexpr const char *kCheck = QT_TRANSLATE_NOOP("TextSheet", "Check it");
constexpr const char *kDone = QT_TRANSLATE_NOOP("TextSheet", "Translated");

QString stateWord(TextState state, const QString &screen)
{
    switch (state) {
    case TextState::Present: return textIn(screen, "TextSheet", kDone);
    case TextState::Stale: return textIn(screen, "TextSheet", kCheck);
    case TextState::Missing: break;
    }
    return textIn(screen, "TextSheet", kNew);
}

WorkbookWriter::Sheet sheetFor(const TranslationUnits &units, const QString &screen)
{
    WorkbookWriter::Sheet sheet{.name = textIn(screen, "TextSheet", kTexts),
                                .columns = {},
                                .rightToLeft = isRightToLeft(screen),
                                .guarded = true};
    for (const QLatin1StringView key : {kRecord, kField, kSourceDigest, kTargetDigest})
        sheet.columns << WorkbookWriter::Column{.key = key, .heading = key, .hidden = true};
    const QStringList keys{u"kind"_s,     u"record"_s, u"text"_s,  u"handling"_s,
                           u"language"_s, kSource,     u"state"_s, kTarget + units.language,
                           kConfirmed};
    for (qsizetype at = 0; at < keys.size(); ++at) {
        WorkbookWriter::Column column{.key = keys[at], .heading = textIn(screen, "TextSheet", kHeadings[at])};
        if (keys[at] == kSource || keys[at].startsWith(kTarget))
            column.shape = CellSink::Shape::Paragraphs;
        column.open = keys[at].startsWith(kTarget) || keys[at] == kConfirmed;
        sheet.columns << column;
    }
    return sheet;
}

/// Columns of a sheet of texts by what they hold, from 0; -1 = not there.
struct Columns {
    qsizetype head = -1;  // the row of keys
    qsizetype record = -1;
    qsizetype field = -1;
    qsizetype sourceDigest = -1;
    qsizetype targetDigest = -1;
    qsizetype language = -1;
    qsizetype source = -1;
    qsizetype target = -1;
    qsizetype confirmed = -1;
    QStringList languages{};  // of columns of translations
};

Columns columnsOf(const RawSheet &sheet)
{
    Columns out;
    for (qsizetype row = 0; row < std::min<qsizetype>(sheet.rows.size(), kKeyRows); ++row) {
        const QStringList &cells = sheet.rows[row].cells;
        if (!cells.contains(kRecord))
            continue;
        out.head = row;
        out.record = cells.indexOf(kRecord);
        out.field = cells.indexOf(kField);
        out.sourceDigest = cells.indexOf(kSourceDigest);
        out.targetDigest = cells.indexOf(kTargetDigest);
        out.language = cells.indexOf(u"language"_s);
        out.source = cells.indexOf(kSource);
        out.confirmed = cells.indexOf(kConfirmed);
        for (qsizetype at = 0; at < cells.size(); ++at)
            if (cells[at].startsWith(kTarget)) {
                out.target = at;
                out.languages << cells[at].sliced(kTarget.size());
            }
        return out;
    }
    return out;
}

class BookReader {
public:
    Result<TranslationFile> run(const RawBook &book)
    {
        for (const RawSheet &sheet : book.sheets)
            if (const Status known = checkFormat(sheet); !known)
                return fail(known.error());
        bool found = false;
        for (const RawSheet &sheet : book.sheets) {
            const Columns columns = columnsOf(sheet);
            if (columns.head < 0)
                continue;
            found = true;
            if (const Status read = readSheet(sheet, columns); !read)
                return fail(read.error());
        }
        if (!found)
            return fail(
                ProblemCode::Invalid,
                Texts::tr("The workbook has no sheet of texts for translation. Take the file as it was "
                          "sent out."));
        return std::move(m_out);
    }

private:
    static Status checkFormat(const RawSheet &sheet)
    {
        if (sheet.name == kHiddenSheet)
            for (const CsvRecord &row : sheet.rows)
                if (row.cells.value(0) == u"texts" && row.cells.value(1).toInt() > kFormat)
                    return fail(
                        ProblemCode::Newer,
                        Texts::tr("The workbook was made by a newer version of the program. Update the "
                                  "program, or ask for a workbook from this version."));
        return {};
    }

    Status readSheet(const RawSheet &sheet, const Columns &columns)
    {
        if (columns.field < 0 || columns.target < 0)
            return fail(
                ProblemCode::Invalid,
                Texts::tr("Columns that the program needs were taken out of the sheet “%1”. Take the file "
                          "as it was sent out.")
                    .arg(sheet.name));
        const QString language = languageOfTag(columns.languages.first());
        if (columns.languages.size() > 1
            || (!m_out.language.isEmpty() && m_out.language != language && !language.isEmpty()))
            return fail(
                ProblemCode::Invalid,
                Texts::tr("The file holds translations into several languages. Send one file for each."));
        if (language.isEmpty())
            return fail(
                ProblemCode::Invalid,
                Texts::tr("The file is translated into “%1”, which is none of the program's languages: ar, "
                          "zh, en, fr, ru and es.")
                    .arg(columns.languages.first().left(20)));
        m_out.language = language;
        for (qsizetype at = columns.head + 1; at < sheet.rows.size(); ++at) {
            const CsvRecord &row = sheet.rows[at];
            const auto record = RecordId::parse(row.cells.value(columns.record).trimmed());
            const bool heading = at == columns.head + 1 && !record;
            if (!heading && !isBlank(row))
                m_out.texts << textOf(sheet, row, columns, record.value_or(RecordId()));
        }
        return {};
    }

    [[nodiscard]] static bool isBlank(const CsvRecord &row)
    {
        return std::all_of(row.cells.cbegin(), row.cells.cend(),
                           [](const QString &cell) { return cell.trimmed().isEmpty(); });
    }

    [[nodiscard]] static ReturnedText textOf(const RawSheet &sheet, const CsvRecord &row,
                                             const Columns &columns, const RecordId &record)
    {
        ReturnedText text;
        text.record = record;
        text.field = row.cells.value(columns.field).trimmed();
        text.sourceLanguage = languageOfTag(row.cells.value(columns.language));
        text.source = row.cells.value(columns.source);
        if (columns.sourceDigest >= 0)
            text.sourceDigest = row.cells.value(columns.sourceDigest).trimmed();
        if (columns.targetDigest >= 0)
            text.targetDigest = row.cells.value(columns.targetDigest).trimmed();
        text.target = row.cells.value(columns.target);
        text.approved = !row.cells.value(columns.confirmed).trimmed().isEmpty();
        const CellPlace place{row.line, int(columns.target) + 1};
        if (sheet.errors.contains(place))
            text.fault = Texts::tr("The cell holds a formula without a result. Write the text itself.");
        text.place = Texts::tr("row %1 of the sheet").arg(row.line);
        return text;
    }

    TranslationFile m_out;
};

}  // namespace

Result<QByteArray> writeTranslationBook(const TranslationUnits &units, const QString &screen)
{
    for (const TranslationUnit &unit : units.units)
        if (std::max(unit.source.size(), unit.target.size()) > kLongestCell)
            return fail(
                ProblemCode::Invalid,
                Texts::tr("A text of “%1” is longer than a cell of a workbook holds. Write an XLIFF file "
                          "instead.")
                    .arg(unit.title));
    WorkbookWriter writer;
    QStringList lines{textIn(screen, "TextSheet", kHeading).arg(languageName(units.language)), QString()};
    for (const char *paragraph : kHow)
        lines << textIn(screen, "TextSheet", paragraph);
    writer.addPage(textIn(screen, "TextSheet", kReadMe), lines, isRightToLeft(screen));
    writer.beginSheet(sheetFor(units, screen));
    for (const TranslationUnit &unit : units.units) {
        for (const QString &cell :
             {unit.record.toString(), unit.field, textDigest(unit.source), textDigest(unit.target),
              unit.kindLabel, unit.title, unit.fieldLabel, unit.handling, unit.sourceLanguage, unit.source,
              stateWord(unit.state, screen), unit.target, QString()})
            writer.text(cell);
        writer.endRow();
    }
    writer.endSheet();
    writer.addHidden(kHiddenSheet, {{u"texts"_s, QString::number(kFormat)}, {u"language"_s, units.language}});
    return writer.finish();
}

Result<TranslationFile> readTranslationBook(const QByteArray &bytes)
{
    const Result<RawBook> book = readRawBook(bytes);
    if (!book)
        return fail(book.error());
    return BookReader().run(*book);
}

}  // namespace tri
