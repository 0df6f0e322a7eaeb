// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that mean something: what is pasted, filters, marks in texts, files of translators.

#include "core/base/directionmarks.h"
#include "core/base/worddate.h"
#include "core/brief/parttexts.h"
#include "core/change/stamp.h"
#include "core/exchange/packagenote.h"
#include "core/exchange/translationfile.h"
#include "core/exchange/xliffreader.h"
#include "core/exchange/xliffwriter.h"
#include "core/kinds/allkinds.h"
#include "core/record/filterwords.h"
#include "core/rules/planmarkup.h"
#include "core/rules/planpaste.h"
#include "core/text/filetext.h"
#include "core/text/markuptext.h"
#include "core/text/xmlpart.h"
#include "core/text/ziparchive.h"
#include "tests/fuzz/fuzztargets.h"
#include "ui/lists/tableclip.h"

#include <QMimeData>

namespace tri::fuzz {

using namespace Qt::StringLiterals;

namespace {

using Cells = QList<QStringList>;

/// What the clipboard holds of texts: no marks of a line's end but one.
void holdText(const Cells &cells)
{
    QMimeData text;
    text.setText(ui::clipOf(cells)->text());
    if (text.text().isEmpty())
        return;
    const auto again = ui::cellsOf(text);
    hold(again == cells, "cells copied as text come back", text.text());
    if (again && *again != cells && qEnvironmentVariableIsSet("TRI_FUZZ_TELL"))
        qInfo().noquote() << cells << *again;
}

void holdPasted(const QList<PastedLine> &lines)
{
    hold(lines.size() <= kMostPasted, "no more lines than are taken");
    int above = -1;
    for (const PastedLine &line : lines) {
        hold(line.depth >= 0 && line.depth <= kDeepestPaste && line.depth <= above + 1,
             "a line below the one before it", line.title);
        hold(line.headings.size() == line.cells.size(), "a heading for each cell", line.cells.join(u'|'));
        above = line.depth;
    }
}

TextContext names()
{
    return {QLocale::c(), u"en"_s, [](const RecordId &id) { return u"Record "_s + id.toString(); }};
}

ParseContext reader()
{
    ParseContext context;
    context.resolve = [](const FieldSpec &, const QString &name) {
        return RecordId::parse(QString(name).remove(u"Record "_s)).value_or(RecordId());
    };
    return context;
}

void holdFilter(const RecordSpec &kind, const Filter &filter)
{
    const QString keys = filterKeys(kind, filter);
    const auto again = parseFilter(kind, keys, reader());
    // "and" or "or" between less than two conditions is the same.
    hold(again && filterKeys(kind, *again) == keys, "a filter reads as it was written", keys);
    (void)filterText(kind, filter, names());
    (void)resolved(filter, QDate(2014, 5, 14), {RecordId::fromName(u"a", u"b"_s)});
}

/// What came from translators goes out again as it came.
void holdTranslations(const TranslationFile &file)
{
    TranslationUnits units{.language = file.language, .units = {}};
    for (const ReturnedText &text : file.texts) {
        hold(text.target.size() <= kLongestTranslation, "no longer than is taken");
        if (text.fault.isEmpty() && !text.record.isNull() && !text.sourceLanguage.isEmpty()
            && !text.target.isEmpty())
            units.units << TranslationUnit{.record = text.record,
                                           .kind = u"meeting"_s,
                                           .field = text.field,
                                           .sourceLanguage = text.sourceLanguage,
                                           .source = text.source,
                                           .target = text.target,
                                           .state = TextState::Present,
                                           .isLong = true};
    }
    if (units.units.isEmpty())
        return;
    const QByteArray written = writeXliff(units);
    const auto again = readXliff(written);
    hold(again.has_value(), "reads what it wrote",
         again ? QString() : again.error().text + again.error().detail);
    if (!again)
        return;
    // In their order: a file may have one text twice.
    hold(again->texts.size() == units.units.size(), "as many translations");
    for (qsizetype i = 0; i < std::min(again->texts.size(), units.units.size()); ++i) {
        const ReturnedText &text = again->texts[i];
        const TranslationUnit &unit = units.units[i];
        hold(text.record == unit.record && text.field == unit.field && text.target == xmlText(unit.target),
             "the same translation", unit.target);
    }
}

}  // namespace

int fuzzClipboard(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    QMimeData plain;
    plain.setText(text);
    if (const auto cells = ui::cellsOf(plain))
        holdText(*cells);
    QMimeData markup;
    markup.setHtml(text);
    markup.setText(u"text"_s);
    if (const auto cells = ui::cellsOf(markup)) {
        for (const QStringList &row : *cells)
            hold(row.size() == cells->first().size(), "rows of one length");
        holdText(*cells);
    }
    holdPasted(pastedLines(text, {}));
    holdPasted(pastedLines({}, text));
    return 0;
}

int fuzzText(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    if (!ZipArchive::isZip(bytes) && !bytes.startsWith("%PDF"))
        (void)extractText(bytes, {.bytes = 1 << 20, .characters = 10'000});
    (void)isMarkup(text);
    (void)hasScript(text);
    hold(markupText(text).size() <= 2 * text.size() + 2, "no more text than markup");

    Brief brief;
    brief.opening = LocalText(u"en"_s, text.section(u"\n%%\n"_s, 0, 0));
    brief.options = text.section(u"\n%%\n"_s, 1);
    const Brief once = withPartTexts(brief, partTexts(brief));
    const Brief twice = withPartTexts(once, partTexts(once));
    hold(twice.opening == once.opening && twice.options == once.options, "texts of parts stay",
         once.opening.in(u"en"_s));

    for (const QString &line : text.left(2000).split(u'\n').mid(0, 20)) {
        (void)parseWordDate(line);
        if (const auto date = PartialDate::parse(line))
            hold(PartialDate::parse(date->toString()) == date, "a date reads as it was written", line);
        for (const QString &language : contentLanguages())
            if (const auto date = PartialDate::parseLoose(line, QLocale(language)))
                hold(PartialDate::parse(date->toString()) == date, "a date of somebody's is a date", line);
        if (const auto stamp = Stamp::parse(line))
            hold(Stamp::parse(stamp->toString()) == stamp, "a stamp reads as it was written", line);
        if (const auto id = RecordId::parse(line))
            hold(RecordId::parse(id->toString()) == id, "an id reads as it was written", line);
        hold(!hasDeceivingMarks(withMarksInSight(line)), "no mark deceives in sight", line);
        const QString foreign = foreignLine(line);
        hold(foreign.size() <= 201 && foreignLine(foreign) == foreign && !hasDeceivingMarks(foreign),
             "one plain line", line);
    }
    return 0;
}

int fuzzFilter(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const auto &kinds = allKinds().kinds();
    const RecordSpec &kind = *kinds[data[0] % kinds.size()];
    const FieldSpec &field = kind.fields[data[1] % kind.fields.size()];
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2);
    if (const auto filter = parseFilter(kind, text, reader()))
        holdFilter(kind, *filter);
    else
        hold(!filter.error().text.isEmpty(), "a reason");
    if (const auto filter = parseColumnFilter(field, text, reader()))
        holdFilter(kind, *filter);
    else
        hold(!filter.error().text.isEmpty(), "a reason");
    if (const auto value = parseText(field, text, reader())) {
        const QString written = exchangeText(field, *value, [](const RecordId &id) { return id.toString(); });
        const auto again = parseText(field, written, reader());
        hold(again.has_value(), "a value reads as it was written", written);
    }
    return 0;
}

int fuzzXliff(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto file = readXliff(bytes))
        holdTranslations(*file);
    else
        hold(!file.error().text.isEmpty(), "a reason");
    if (!ZipArchive::isZip(bytes))
        (void)readTranslations(bytes);
    return 0;
}

}  // namespace tri::fuzz
