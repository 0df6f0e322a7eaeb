// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/savedview.h"

#include "core/kinds/common.h"
#include "core/kinds/kindchoices.h"

namespace tri {
namespace {

constexpr std::array kLayouts{
    Choice{"list", QT_TRANSLATE_NOOP("Choice", "List")},
    Choice{"board", QT_TRANSLATE_NOOP("Choice", "Board")},
    Choice{"calendar", QT_TRANSLATE_NOOP("Choice", "Calendar")},
    Choice{"timeline", QT_TRANSLATE_NOOP("Choice", "Timeline")},
};

constexpr auto kFields = std::to_array<FieldOf<SavedView>>({
    field<&SavedView::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "saved_view"),
                              .required = true, .list = 1, .search = Search::High}),
    field<&SavedView::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Record kind", "saved_view"),
                             .help = QT_TRANSLATE_NOOP("Help", "The kind of records that the view shows."),
                             .type = FieldType::Choice, .required = true, .choices = kKindChoices, .list = 2}),
    field<&SavedView::layout>({.key = "layout", .label = QT_TRANSLATE_NOOP3("Field", "Layout", "saved_view"),
                               .type = FieldType::Choice, .choices = kLayouts, .list = 3}),
    field<&SavedView::filter>({.key = "filter", .label = QT_TRANSLATE_NOOP3("Field", "Filter", "saved_view"),
                               .type = FieldType::LongText, .merge = MergeAs::Whole}),
    field<&SavedView::sort>({.key = "sort", .label = QT_TRANSLATE_NOOP3("Field", "Sorting", "saved_view"),
                             .help = QT_TRANSLATE_NOOP("Help", "Field keys separated by spaces; a leading minus turns the order round.")}),
    field<&SavedView::group>({.key = "group", .label = QT_TRANSLATE_NOOP3("Field", "Grouping", "saved_view")}),
    field<&SavedView::columns>({.key = "columns", .label = QT_TRANSLATE_NOOP3("Field", "Columns", "saved_view"),
                                .help = QT_TRANSLATE_NOOP("Help", "Field keys in order, separated by spaces."),
                                .type = FieldType::LongText, .merge = MergeAs::Whole}),
    field<&SavedView::order>({.key = "order", .label = QT_TRANSLATE_NOOP3("Field", "Order", "saved_view"),
                              .help = QT_TRANSLATE_NOOP("Help", "The first nine are called by Ctrl+1 to Ctrl+9."),
                              .list = 4}),
    field<&SavedView::travels>({.key = "travels",
                                .label = QT_TRANSLATE_NOOP3("Field", "Travels in packages", "saved_view"),
                                .list = 5}),
    field<&SavedView::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "saved_view"),
                             .type = FieldType::LongText}),
    handlingField<&SavedView::handling>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

constexpr RecordSpec kSpec{.key = "saved_view",
                           .label = QT_TRANSLATE_NOOP("Kind", "Saved view"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Saved views"),
                           .help = QT_TRANSLATE_NOOP("Help", "Filters, columns and sorting kept under a name."),
                           .place = Place::Desk,
                           .icon = "view-filter",
                           .title = "title",
                           .sort = "order title",
                           .use = DeskUse::Views,
                           .fields = kSpecs};

}  // namespace

template <> const KindOf<SavedView> &kindOf<SavedView>()
{
    static const KindOf<SavedView> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
