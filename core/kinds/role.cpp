// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/role.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

#include <QCoreApplication>

namespace tri {
namespace {

constexpr std::array kFunctions{
    Choice{"chair", QT_TRANSLATE_NOOP("Choice", "Chair")},
    Choice{"co_chair", QT_TRANSLATE_NOOP("Choice", "Co-chair")},
    Choice{"incoming_chair", QT_TRANSLATE_NOOP("Choice", "Incoming Chair")},
    Choice{"outgoing_chair", QT_TRANSLATE_NOOP("Choice", "Outgoing Chair")},
    Choice{"head", QT_TRANSLATE_NOOP("Choice", "Head")},
    Choice{"special_representative", QT_TRANSLATE_NOOP("Choice", "Special Representative")},
    Choice{"member", QT_TRANSLATE_NOOP("Choice", "Member")},
    Choice{"convenor", QT_TRANSLATE_NOOP("Choice", "Convenor")},
    Choice{"coordinator", QT_TRANSLATE_NOOP("Choice", "Coordinator")},
    Choice{"focal_point", QT_TRANSLATE_NOOP("Choice", "Focal point")},
    Choice{"secretariat", QT_TRANSLATE_NOOP("Choice", "Secretariat")},
    Choice{"adviser", QT_TRANSLATE_NOOP("Choice", "Adviser")},
    Choice{"rapporteur", QT_TRANSLATE_NOOP("Choice", "Rapporteur")},
    Choice{"observer", QT_TRANSLATE_NOOP("Choice", "Observer")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};
constexpr std::array kTerms{
    Choice{"first", QT_TRANSLATE_NOOP("Choice", "First term")},
    Choice{"half_year", QT_TRANSLATE_NOOP("Choice", "Half-year")},
    Choice{"seven_months", QT_TRANSLATE_NOOP("Choice", "Seven months")},
    Choice{"calendar_year", QT_TRANSLATE_NOOP("Choice", "Calendar year")},
    Choice{"chairmanship", QT_TRANSLATE_NOOP("Choice", "Chairmanship")},
    Choice{"interim", QT_TRANSLATE_NOOP("Choice", "Interim")},
    Choice{"vacant", QT_TRANSLATE_NOOP("Choice", "Vacant")},
    Choice{"open_ended", QT_TRANSLATE_NOOP("Choice", "Open-ended")},
};

constexpr auto kFields = std::to_array<FieldOf<Role>>({
    field<&Role::holder>({.key = "holder", .label = QT_TRANSLATE_NOOP3("Field", "Held by", "role"),
                          .help = QT_TRANSLATE_NOOP("Help", "Empty when the place is vacant."),
                          .target = "person organisation state body", .list = 1, .brief = true,
                          .aliases = "agency_id;name"}),
    field<&Role::person>({.key = "person", .label = QT_TRANSLATE_NOOP3("Field", "In person", "role"),
                          .help = QT_TRANSLATE_NOOP("Help", "Who acts for the State or organization that holds it."),
                          .target = "person", .aliases = "person_id"}),
    field<&Role::head>({.key = "head", .label = QT_TRANSLATE_NOOP3("Field", "Head", "role"),
                        .help = QT_TRANSLATE_NOOP("Help", "Name of the head of the agency or government team at that time."),
                        .search = Search::Low}),
    field<&Role::function>({.key = "function", .label = QT_TRANSLATE_NOOP3("Field", "Function", "role"),
                            .type = FieldType::Choice, .choices = kFunctions, .list = 2, .brief = true}),
    field<&Role::body>({.key = "body", .label = QT_TRANSLATE_NOOP3("Field", "Of", "role"),
                        .target = "body entity organisation", .list = 3, .brief = true,
                        .aliases = "entity_or_body;body_id"}),
    field<&Role::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "role"), .list = 6,
                             .search = Search::High, .aliases = "id"}),
    field<&Role::titleText>({.key = "title_text", .label = QT_TRANSLATE_NOOP3("Field", "Title", "role"),
                             .help = QT_TRANSLATE_NOOP("Help", "Title as printed in that period."),
                             .search = Search::High, .brief = true, .aliases = "role"}),
    field<&Role::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "From", "role"),
                        .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 4, .brief = true}),
    field<&Role::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Until", "role"),
                      .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 5, .brief = true}),
    field<&Role::termKind>({.key = "term_kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind of term", "role"),
                            .type = FieldType::Choice, .choices = kTerms,
                            .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    themesField<&Role::themes>(),
    field<&Role::states>({.key = "states", .label = QT_TRANSLATE_NOOP3("Field", "States covered", "role"),
                          .help = QT_TRANSLATE_NOOP("Help", "For focal points that cover a region."),
                          .target = "state"}),
    field<&Role::focus>({.key = "focus", .label = QT_TRANSLATE_NOOP3("Field", "Focus", "role"),
                         .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                         .search = Search::Low, .brief = true, .aliases = "theme_or_focus"}),
    field<&Role::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "role"),
                        .type = FieldType::LongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                        .search = Search::Low}),
    handlingField<&Role::handling>(),
    sourceField<&Role::source>(),
    verificationField<&Role::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    if (row.text(u"term_kind") == u"vacant") {
        if (!row.link(u"holder").isNull())
            checks::warn(findings, u"holder",
                         QCoreApplication::translate("Finding", "The term is marked as vacant, but a holder is "
                                                                "named."));
    } else {
        checks::oneOf(findings, row, {u"holder", u"person", u"head"});
    }
    return findings;
}

constexpr RecordSpec kSpec{.key = "role",
                           .label = QT_TRANSLATE_NOOP("Kind", "Role"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Roles"),
                           .help = QT_TRANSLATE_NOOP("Help", "Who holds which function in which body, from when to when."),
                           .place = Place::People,
                           .icon = "user-group-properties",
                           .title = "holder function body",
                           .reference = "reference",
                           .sort = "body from",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Role> &kindOf<Role>()
{
    static const KindOf<Role> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
