// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/theme.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"

namespace tri {
namespace {

constexpr std::array kOrigins{
    Choice{"seed", QT_TRANSLATE_NOOP("Choice", "Named by the Secretary-General's note")},
    Choice{"meeting", QT_TRANSLATE_NOOP("Choice", "Added by a trilateral meeting")},
    Choice{"eight_points", QT_TRANSLATE_NOOP("Choice", "From the eight-point agenda")},
    Choice{"gmg", QT_TRANSLATE_NOOP("Choice", "From the GMG")},
    Choice{"forum", QT_TRANSLATE_NOOP("Choice", "From a Forum Meeting")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};
constexpr std::array kStatuses{
    Choice{"active", QT_TRANSLATE_NOOP("Choice", "Active"),
           "current;in use;en cours;en vigueur;en curso;активно;现行;نشط"},
    Choice{"retired", QT_TRANSLATE_NOOP("Choice", "Retired"),
           "closed;ended;inactive;abandonné;clos;inactivo;закрыто;неактивно;停用;غير نشط"},
};

constexpr auto kFields = std::to_array<FieldOf<Theme>>({
    field<&Theme::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "theme"),
                              .list = 2, .search = Search::High, .aliases = "id"}),
    field<&Theme::name>({.key = "name", .label = QT_TRANSLATE_NOOP3("Field", "Name", "theme"), .required = true,
                         .list = 1, .search = Search::High, .brief = true}),
    field<&Theme::parent>({.key = "parent", .label = QT_TRANSLATE_NOOP3("Field", "Part of", "theme"),
                           .target = "theme", .list = 3, .aliases = "parent_id"}),
    field<&Theme::description>({.key = "description", .label = QT_TRANSLATE_NOOP3("Field", "Description", "theme"),
                                .type = FieldType::LocalLongText, .search = Search::Low, .brief = true}),
    field<&Theme::eightPoints>({.key = "eight_points", .label = QT_TRANSLATE_NOOP3("Field", "Eight-point agenda", "theme"),
                                .target = "agenda_point", .aliases = "eight_point_no"}),
    field<&Theme::sdgTargets>({.key = "sdg_targets", .label = QT_TRANSLATE_NOOP3("Field", "SDG targets", "theme"),
                               .help = QT_TRANSLATE_NOOP("Help", "Numbers of targets, for example 8.8; 10.7.")}),
    field<&Theme::workingGroup>({.key = "working_group", .label = QT_TRANSLATE_NOOP3("Field", "Working group", "theme"),
                                 .target = "body", .list = 4, .aliases = "working_group_id"}),
    field<&Theme::origin>({.key = "origin", .label = QT_TRANSLATE_NOOP3("Field", "Origin", "theme"),
                           .type = FieldType::Choice, .choices = kOrigins}),
    field<&Theme::namedIn>({.key = "named_in", .label = QT_TRANSLATE_NOOP3("Field", "Named in the note", "theme"),
                            .help = QT_TRANSLATE_NOOP("Help", "Whether and where the Secretary-General's note names it."),
                            .aliases = "in_seed"}),
    field<&Theme::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "theme"),
                           .type = FieldType::Choice, .choices = kStatuses, .list = 5}),
    field<&Theme::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "Reviewed from", "theme"),
                         .group = QT_TRANSLATE_NOOP("Group", "Validity")}),
    field<&Theme::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Reviewed until", "theme"),
                       .group = QT_TRANSLATE_NOOP("Group", "Validity")}),
    field<&Theme::replacedBy>({.key = "replaced_by", .label = QT_TRANSLATE_NOOP3("Field", "Replaced by", "theme"),
                               .target = "theme", .group = QT_TRANSLATE_NOOP("Group", "Validity")}),
    handlingField<&Theme::handling>(),
    sourceField<&Theme::source>(),
    verificationField<&Theme::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::notItself(findings, row, {u"parent", u"replaced_by"});
    checks::neededWith(findings, row, u"replaced_by", u"to", Finding::Severity::Note);
    return findings;
}

constexpr RecordSpec kSpec{.key = "theme",
                           .label = QT_TRANSLATE_NOOP("Kind", "Theme"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Themes"),
                           .help = QT_TRANSLATE_NOOP("Help", "Substantive themes that the three sides keep under review."),
                           .place = Place::Priorities,
                           .icon = "tag",
                           .title = "name",
                           .reference = "reference",
                           .parent = "parent",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Theme> &kindOf<Theme>()
{
    static const KindOf<Theme> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
