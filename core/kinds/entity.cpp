// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/entity.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr auto kFields = std::to_array<FieldOf<Entity>>({
    field<&Entity::acronym>({.key = "acronym", .label = QT_TRANSLATE_NOOP3("Field", "Acronym", "entity"), .list = 1,
                             .search = Search::High, .brief = true}),
    field<&Entity::name>({.key = "name", .label = QT_TRANSLATE_NOOP3("Field", "Name", "entity"), .required = true,
                          .list = 2, .search = Search::High, .brief = true}),
    field<&Entity::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "entity"),
                               .list = 3, .search = Search::High, .aliases = "id"}),
    field<&Entity::otherNames>({.key = "other_names", .label = QT_TRANSLATE_NOOP3("Field", "Other names", "entity"),
                                .help = QT_TRANSLATE_NOOP("Help", "Earlier and drifting forms of the name, one a line; they are found by search."),
                                .type = FieldType::LongText, .search = Search::High}),
    field<&Entity::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind", "entity"), .brief = true}),
    field<&Entity::legalNature>({.key = "legal_nature",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Legal nature", "entity"),
                                 .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                 .search = Search::Low, .brief = true}),
    field<&Entity::functionSummary>({.key = "function_summary",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Functions", "entity"),
                                     .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                     .search = Search::Low, .brief = true}),
    field<&Entity::leadership>({.key = "leadership", .label = QT_TRANSLATE_NOOP3("Field", "Leadership", "entity"),
                                .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                .search = Search::Low, .brief = true}),
    field<&Entity::established>({.key = "established", .label = QT_TRANSLATE_NOOP3("Field", "Established", "entity"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Validity"), .list = 4, .brief = true}),
    field<&Entity::ended>({.key = "ended", .label = QT_TRANSLATE_NOOP3("Field", "Ended", "entity"),
                           .group = QT_TRANSLATE_NOOP("Group", "Validity"), .list = 5}),
    field<&Entity::successor>({.key = "successor", .label = QT_TRANSLATE_NOOP3("Field", "Successor", "entity"),
                               .group = QT_TRANSLATE_NOOP("Group", "Validity")}),
    field<&Entity::documents>({.key = "documents", .label = QT_TRANSLATE_NOOP3("Field", "Documents", "entity"),
                               .type = FieldType::OrderedLinks, .target = "document",
                               .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&Entity::handling>(),
    sourceField<&Entity::source>(),
    verificationField<&Entity::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"established", u"ended");
    return findings;
}

constexpr RecordSpec kSpec{.key = "entity",
                           .label = QT_TRANSLATE_NOOP("Kind", "Entity"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Entities"),
                           .help = QT_TRANSLATE_NOOP("Help", "The three entities: SRSG, GFMD and GMG."),
                           .place = Place::People,
                           .icon = "network-workgroup",
                           .title = "acronym name",
                           .shortTitle = "acronym",
                           .reference = "reference",
                           .terms = "acronym name other_names",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Entity> &kindOf<Entity>()
{
    static const KindOf<Entity> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
