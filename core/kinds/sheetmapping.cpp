// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/sheetmapping.h"

#include "core/kinds/common.h"
#include "core/kinds/kindchoices.h"

namespace tri {
namespace {

constexpr auto kFields = std::to_array<FieldOf<SheetMapping>>({
    field<&SheetMapping::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "sheet_mapping"),
                                 .required = true, .list = 1, .search = Search::High, .since = 5}),
    field<&SheetMapping::reads>({.key = "reads", .label = QT_TRANSLATE_NOOP3("Field", "Reads", "sheet_mapping"),
                                 .help = QT_TRANSLATE_NOOP("Help", "What the sheet is read as: a work plan or a kind of records."),
                                 .type = FieldType::Choice, .required = true, .choices = kKindChoices, .list = 2, .since = 5}),
    field<&SheetMapping::headings>({.key = "headings",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Headings", "sheet_mapping"),
                                    .help = QT_TRANSLATE_NOOP("Help", "Headings of the sheet, one a line; a sheet with the same ones is read in the same way."),
                                    .type = FieldType::LongText, .merge = MergeAs::Whole, .since = 5}),
    field<&SheetMapping::columns>({.key = "columns", .label = QT_TRANSLATE_NOOP3("Field", "Columns", "sheet_mapping"),
                                   .help = QT_TRANSLATE_NOOP("Help", "What each column means; the mapping screen writes it."),
                                   .type = FieldType::LongText, .merge = MergeAs::Whole, .since = 5}),
    field<&SheetMapping::usedOn>({.key = "used_on",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Last used", "sheet_mapping"), .list = 3,
                                  .since = 5}),
    field<&SheetMapping::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "sheet_mapping"),
                                .type = FieldType::LongText, .since = 5}),
    handlingField<&SheetMapping::handling>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

constexpr RecordSpec kSpec{.key = "sheet_mapping",
                           .label = QT_TRANSLATE_NOOP("Kind", "Sheet mapping"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Sheet mappings"),
                           .help = QT_TRANSLATE_NOOP("Help", "How the columns of a sheet from elsewhere are read."),
                           .place = Place::Desk,
                           .icon = "view-form-table",
                           .title = "title",
                           .fields = kSpecs};

}  // namespace

template <> const KindOf<SheetMapping> &kindOf<SheetMapping>()
{
    static const KindOf<SheetMapping> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
