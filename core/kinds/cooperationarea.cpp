// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/cooperationarea.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr auto kFields = std::to_array<FieldOf<CooperationArea>>({
    field<&CooperationArea::number>({.key = "number",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Number", "cooperation_area"),
                                     .help = QT_TRANSLATE_NOOP("Help", "From 1 to 5."), .list = 1}),
    field<&CooperationArea::name>({.key = "name", .label = QT_TRANSLATE_NOOP3("Field", "Name", "cooperation_area"),
                                   .required = true, .list = 2, .search = Search::High, .brief = true}),
    field<&CooperationArea::reference>({.key = "reference",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Reference", "cooperation_area"),
                                        .list = 3, .search = Search::High, .aliases = "id"}),
    field<&CooperationArea::fromEntities>({.key = "from_entities",
                                           .label = QT_TRANSLATE_NOOP3("Field", "From", "cooperation_area"),
                                           .target = "entity", .list = 4, .brief = true, .aliases = "from_entity"}),
    field<&CooperationArea::toEntities>({.key = "to_entities",
                                         .label = QT_TRANSLATE_NOOP3("Field", "To", "cooperation_area"),
                                         .target = "entity", .list = 5, .brief = true, .aliases = "to_entity"}),
    field<&CooperationArea::otherReceivers>({.key = "other_receivers",
                                             .label = QT_TRANSLATE_NOOP3("Field", "Other receivers", "cooperation_area"),
                                             .help = QT_TRANSLATE_NOOP("Help", "Receivers outside the three entities, for example States.")}),
    field<&CooperationArea::exchanged>({.key = "exchanged",
                                        .label = QT_TRANSLATE_NOOP3("Field", "What is exchanged", "cooperation_area"),
                                        .type = FieldType::LocalLongText,
                                        .group = QT_TRANSLATE_NOOP("Group", "Texts"), .search = Search::Low,
                                        .brief = true, .aliases = "what_is_exchanged"}),
    field<&CooperationArea::problem>({.key = "problem",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Problem named", "cooperation_area"),
                                      .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                      .search = Search::Low, .brief = true, .aliases = "problem_named_by_the_seed"}),
    field<&CooperationArea::typicalRecords>({.key = "typical_records",
                                             .label = QT_TRANSLATE_NOOP3("Field", "Typical records", "cooperation_area"),
                                             .type = FieldType::LongText,
                                             .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    handlingField<&CooperationArea::handling>(),
    sourceField<&CooperationArea::source>(),
    verificationField<&CooperationArea::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::inRange(findings, row, u"number", 1, 5);
    return findings;
}

constexpr RecordSpec kSpec{.key = "cooperation_area",
                           .label = QT_TRANSLATE_NOOP("Kind", "Area of cooperation"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Areas of cooperation"),
                           .help = QT_TRANSLATE_NOOP("Help", "The five areas in which the three entities work together."),
                           .place = Place::Priorities,
                           .icon = "folder",
                           .title = "number name",
                           .reference = "reference",
                           .sort = "number",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<CooperationArea> &kindOf<CooperationArea>()
{
    static const KindOf<CooperationArea> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
