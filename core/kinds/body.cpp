// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/body.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kKinds{
    Choice{"chair", QT_TRANSLATE_NOOP("Choice", "Chair")},
    Choice{"troika", QT_TRANSLATE_NOOP("Choice", "Troika")},
    Choice{"steering_group", QT_TRANSLATE_NOOP("Choice", "Steering group")},
    Choice{"consultative", QT_TRANSLATE_NOOP("Choice", "Consultative group")},
    Choice{"preparatory_team", QT_TRANSLATE_NOOP("Choice", "Preparatory team")},
    Choice{"government_team", QT_TRANSLATE_NOOP("Choice", "Government Team")},
    Choice{"principals", QT_TRANSLATE_NOOP("Choice", "Principals")},
    Choice{"working_level", QT_TRANSLATE_NOOP("Choice", "Working level")},
    Choice{"working_group", QT_TRANSLATE_NOOP("Choice", "Working group")},
    Choice{"task_force", QT_TRANSLATE_NOOP("Choice", "Task force")},
    Choice{"secretariat", QT_TRANSLATE_NOOP("Choice", "Secretariat")},
    Choice{"office", QT_TRANSLATE_NOOP("Choice", "Office")},
    Choice{"coordination_meeting", QT_TRANSLATE_NOOP("Choice", "Coordination meeting")},
    Choice{"network", QT_TRANSLATE_NOOP("Choice", "Network")},
    Choice{"platform", QT_TRANSLATE_NOOP("Choice", "Platform")},
    Choice{"session", QT_TRANSLATE_NOOP("Choice", "Session")},
    Choice{"event", QT_TRANSLATE_NOOP("Choice", "Event")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

constexpr auto kFields = std::to_array<FieldOf<Body>>({
    field<&Body::name>({.key = "name", .label = QT_TRANSLATE_NOOP3("Field", "Name", "body"), .required = true,
                        .list = 1, .search = Search::High, .brief = true}),
    field<&Body::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "body"), .list = 2,
                             .search = Search::High, .aliases = "id"}),
    field<&Body::acronym>({.key = "acronym", .label = QT_TRANSLATE_NOOP3("Field", "Acronym", "body"), .list = 3,
                           .search = Search::High, .brief = true}),
    field<&Body::entity>({.key = "entity", .label = QT_TRANSLATE_NOOP3("Field", "Entity", "body"), .target = "entity",
                          .list = 4, .brief = true, .aliases = "entity_id"}),
    field<&Body::parent>({.key = "parent", .label = QT_TRANSLATE_NOOP3("Field", "Part of", "body"), .target = "body",
                          .aliases = "parent_id"}),
    field<&Body::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind", "body"),
                        .type = FieldType::Choice, .choices = kKinds, .list = 5}),
    themesField<&Body::themes>(),
    field<&Body::roleSummary>({.key = "role_summary", .label = QT_TRANSLATE_NOOP3("Field", "Role", "body"),
                               .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                               .search = Search::Low, .brief = true}),
    field<&Body::membership>({.key = "membership", .label = QT_TRANSLATE_NOOP3("Field", "Membership", "body"),
                              .help = QT_TRANSLATE_NOOP("Help", "In words; who holds which place on which date stands under Roles."),
                              .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                              .search = Search::Low, .brief = true}),
    field<&Body::rhythm>({.key = "rhythm", .label = QT_TRANSLATE_NOOP3("Field", "Rhythm", "body"),
                          .group = QT_TRANSLATE_NOOP("Group", "Texts"), .brief = true}),
    field<&Body::otherNames>({.key = "other_names", .label = QT_TRANSLATE_NOOP3("Field", "Other names", "body"),
                              .type = FieldType::LongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                              .search = Search::High}),
    field<&Body::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "From", "body"),
                        .group = QT_TRANSLATE_NOOP("Group", "Validity"), .aliases = "valid_from"}),
    field<&Body::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Until", "body"),
                      .group = QT_TRANSLATE_NOOP("Group", "Validity"), .aliases = "valid_to"}),
    field<&Body::replacedBy>({.key = "replaced_by", .label = QT_TRANSLATE_NOOP3("Field", "Replaced by", "body"),
                              .target = "body", .group = QT_TRANSLATE_NOOP("Group", "Validity")}),
    field<&Body::documents>({.key = "documents", .label = QT_TRANSLATE_NOOP3("Field", "Documents", "body"),
                             .type = FieldType::OrderedLinks, .target = "document",
                             .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&Body::handling>(),
    sourceField<&Body::source>(),
    verificationField<&Body::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::notItself(findings, row, {u"parent", u"replaced_by"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "body",
                           .label = QT_TRANSLATE_NOOP("Kind", "Body"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Bodies"),
                           .help = QT_TRANSLATE_NOOP("Help", "Chairs, Troika, Steering Group, secretariats, working groups and other bodies of the entities."),
                           .place = Place::People,
                           .icon = "network-workgroup",
                           .title = "name",
                           .shortTitle = "acronym",
                           .reference = "reference",
                           .parent = "parent",
                           .terms = "name acronym other_names",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Body> &kindOf<Body>()
{
    static const KindOf<Body> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
