// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/planforms.h"

#include "core/base/folding.h"
#include "core/base/translations.h"
#include "core/exchange/columns.h"
#include "core/kinds/indicator.h"
#include "core/kinds/milestone.h"
#include "core/record/knownwords.h"

#include <algorithm>
#include <string_view>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct SheetWords {
    const char *key;
    const char *name;  // context "PlanSheet"
    const char *parent;
    const char *level;
};
constexpr std::array<SheetWords, kPlanSheets.size()> kWords{{
    {"objectives", QT_TRANSLATE_NOOP("PlanSheet", "Objectives"), "parent", "objective"},
    {"outcomes", QT_TRANSLATE_NOOP("PlanSheet", "Outcomes"), "parent", "outcome"},
    {"outputs", QT_TRANSLATE_NOOP("PlanSheet", "Outputs"), "parent", "output"},
    {"activities", QT_TRANSLATE_NOOP("PlanSheet", "Activities"), "objective", ""},
    {"milestones", QT_TRANSLATE_NOOP("PlanSheet", "Milestones"), "activity", ""},
    {"indicators", QT_TRANSLATE_NOOP("PlanSheet", "Indicators"), "about", ""},
}};

constexpr const char *kActionHeading = QT_TRANSLATE_NOOP("PlanSheet", "Action");
constexpr const char *kDeleteWord = QT_TRANSLATE_NOOP("PlanSheet", "delete");
constexpr const char *kKeyHeading = QT_TRANSLATE_NOOP("PlanSheet", "Key (do not change)");
constexpr const char *kDigestHeading = QT_TRANSLATE_NOOP("PlanSheet", "Check (do not change)");

/// What follows from where a row stands, or is kept by the desk alone.
constexpr std::array<std::string_view, 7> kNotShown{"work_plan",       "level",   "order",    "previous",
                                                    "previous_number", "related", "first_due"};
constexpr std::array<std::string_view, 3> kFirst{"number", "title", "reference"};

const SheetWords &wordsOf(PlanSheet sheet)
{
    return kWords[std::size_t(sheet)];
}

}  // namespace

const RecordSpec &specOf(PlanSheet sheet)
{
    switch (sheet) {
    case PlanSheet::Objectives:
    case PlanSheet::Outcomes:
    case PlanSheet::Outputs: return kindOf<Objective>().spec;
    case PlanSheet::Activities: return kindOf<Activity>().spec;
    case PlanSheet::Milestones: return kindOf<Milestone>().spec;
    case PlanSheet::Indicators: return kindOf<Indicator>().spec;
    }
    Q_UNREACHABLE();
}

QString sheetKey(PlanSheet sheet)
{
    return QString::fromLatin1(wordsOf(sheet).key);
}

std::optional<PlanSheet> parsePlanSheet(QStringView key)
{
    for (const PlanSheet sheet : kPlanSheets)
        if (key == QLatin1StringView(wordsOf(sheet).key))
            return sheet;
    return std::nullopt;
}

QString sheetName(PlanSheet sheet, const QString &language)
{
    return textIn(language, "PlanSheet", wordsOf(sheet).name);
}

const char *parentKey(PlanSheet sheet)
{
    return wordsOf(sheet).parent;
}

QString levelWord(PlanSheet sheet)
{
    return QString::fromLatin1(wordsOf(sheet).level);
}

PlanSheet sheetOf(PlanLevel level)
{
    switch (level) {
    case PlanLevel::Objective: return PlanSheet::Objectives;
    case PlanLevel::Outcome: return PlanSheet::Outcomes;
    case PlanLevel::Output: return PlanSheet::Outputs;
    case PlanLevel::Activity: return PlanSheet::Activities;
    }
    Q_UNREACHABLE();
}

bool isLineSheet(PlanSheet sheet)
{
    return sheet != PlanSheet::Milestones && sheet != PlanSheet::Indicators;
}

QList<int> sheetFields(PlanSheet sheet, Handling highest)
{
    const RecordSpec &spec = specOf(sheet);
    QList<int> first;
    QList<int> rest;
    for (const std::string_view key : kFirst)
        if (const int at = spec.indexOf(QLatin1StringView(key.data(), qsizetype(key.size()))); at >= 0)
            first << at;
    const int parent = spec.indexOf(QLatin1StringView(parentKey(sheet)));
    first << parent;
    for (int at = 0; at < int(spec.fields.size()); ++at) {
        const FieldSpec &field = spec.fields[std::size_t(at)];
        const bool shown =
            std::find(kNotShown.cbegin(), kNotShown.cend(), std::string_view(field.key)) == kNotShown.cend();
        const bool forOthers = highest < Handling::Internal && std::string_view(field.key) == "handling";
        if (shown && !forOthers && field.handling <= highest && !first.contains(at)
            && field.type != FieldType::File)
            rest << at;
    }
    first.removeIf([&spec, highest](int at) { return spec.fields[std::size_t(at)].handling > highest; });
    return first + rest;
}

QString columnKey(PlanSheet sheet, const PlanColumn &column)
{
    switch (column.part) {
    case PlanColumn::Part::Key: return u"@key:"_s + sheetKey(sheet);
    case PlanColumn::Part::Digest: return u"@digest"_s;
    case PlanColumn::Part::Action: return u"@action"_s;
    case PlanColumn::Part::Value:
        return headingFor(specOf(sheet).fields[std::size_t(column.field)], column.language);
    case PlanColumn::Part::Unknown: break;
    }
    return {};
}

PlanColumn parseColumnKey(PlanSheet sheet, const QString &key)
{
    if (key.startsWith(u"@key"))
        return {PlanColumn::Part::Key};
    if (key == u"@digest")
        return {PlanColumn::Part::Digest};
    if (key == u"@action")
        return {PlanColumn::Part::Action};
    const RecordSpec &spec = specOf(sheet);
    if (const int whole = spec.indexOf(key); whole >= 0 && !spec.fields[std::size_t(whole)].isLocal())
        return {PlanColumn::Part::Value, whole};
    const qsizetype end = key.lastIndexOf(u'_');
    const int local = end < 0 ? -1 : spec.indexOf(key.left(end));
    if (local >= 0 && spec.fields[std::size_t(local)].isLocal())
        return {PlanColumn::Part::Value, local, key.mid(end + 1)};
    return {};
}

QString columnHeading(PlanSheet sheet, const PlanColumn &column, const QString &language)
{
    switch (column.part) {
    case PlanColumn::Part::Key: return textIn(language, "PlanSheet", kKeyHeading);
    case PlanColumn::Part::Digest: return textIn(language, "PlanSheet", kDigestHeading);
    case PlanColumn::Part::Action: return textIn(language, "PlanSheet", kActionHeading);
    case PlanColumn::Part::Value: break;
    case PlanColumn::Part::Unknown: return column.heading;
    }
    const QString label = labelIn(language, specOf(sheet).fields[std::size_t(column.field)]);
    return column.language.isEmpty() || column.language == language
        ? label
        : u"%1 (%2)"_s.arg(label, languageName(column.language));
}

PlanColumn columnNamed(PlanSheet sheet, const QString &heading, const QString &language)
{
    const QString folded = foldedLetters(heading);
    if (folded.isEmpty())
        return {};
    for (const PlanColumn::Part part :
         {PlanColumn::Part::Key, PlanColumn::Part::Digest, PlanColumn::Part::Action})
        for (const QString &voice : contentLanguages())
            if (folded == foldedLetters(columnHeading(sheet, {part}, voice)))
                return {part};
    QList<PlanColumn> found;
    for (const int field : sheetFields(sheet, Handling::Sensitive)) {
        const bool local = specOf(sheet).fields[std::size_t(field)].isLocal();
        for (const QString &voice : contentLanguages()) {
            const PlanColumn plain{PlanColumn::Part::Value, field, local ? language : QString()};
            if (folded
                == foldedLetters(columnHeading(
                    sheet, {PlanColumn::Part::Value, field, local ? voice : QString()}, voice))) {
                found << plain;
                break;
            }
            const auto other =
                std::find_if(contentLanguages().cbegin(), contentLanguages().cend(), [&](const QString &of) {
                    return local
                        && folded
                        == foldedLetters(columnHeading(sheet, {PlanColumn::Part::Value, field, of}, voice));
                });
            if (other != contentLanguages().cend()) {
                found << PlanColumn{PlanColumn::Part::Value, field, *other};
                break;
            }
        }
    }
    return found.size() == 1 ? found.first() : PlanColumn();
}

QString deleteWord(const QString &language)
{
    return textIn(language, "PlanSheet", kDeleteWord);
}

bool isDeleteWord(const QString &text)
{
    return foldedTexts("PlanSheet", kDeleteWord).contains(foldedLetters(text));
}

}  // namespace tri
