// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/priority.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"

namespace tri {
namespace {

constexpr std::array kStatuses{
    Choice{"proposed", QT_TRANSLATE_NOOP("Choice", "Proposed"),
           "suggested;proposée;propuesto;предложена;建议;مقترح"},
    Choice{"active", QT_TRANSLATE_NOOP("Choice", "Active"),
           "current;ongoing;under way;in progress;en cours;en vigueur;active;en curso;en marcha;активно;текущий;в работе;进行中;现行;جارية;نشطة"},
    Choice{"met", QT_TRANSLATE_NOOP("Choice", "Met"),
           "achieved;reached;fulfilled;done;completed;atteinte;réalisé;réalisée;terminé;cumplida;lograda;alcanzado;terminada;выполнено;достигнута;завершено;已达到;完成;已完成;محققة;مكتمل"},
    Choice{"set_aside", QT_TRANSLATE_NOOP("Choice", "Set aside"),
           "on hold;postponed;dropped;en suspens;reportée;aplazada;suspendida;приостановлено;отложена;暂缓;搁置;مؤجلة"},
};

constexpr auto kFields = std::to_array<FieldOf<Priority>>({
    field<&Priority::statement>({.key = "statement", .label = QT_TRANSLATE_NOOP3("Field", "Priority", "priority"),
                                 .type = FieldType::LocalLongText, .required = true, .list = 1,
                                 .search = Search::High, .brief = true}),
    field<&Priority::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "priority"),
                                 .list = 2, .search = Search::High, .aliases = "id"}),
    field<&Priority::proposedBy>({.key = "proposed_by",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Proposed by", "priority"),
                                  .target = "entity state organisation body", .list = 3, .brief = true}),
    field<&Priority::otherProposers>({.key = "other_proposers",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Other proposers", "priority"),
                                      .help = QT_TRANSLATE_NOOP("Help", "Actors that stand in no list here, separated by semicolons.")}),
    field<&Priority::rank>({.key = "rank", .label = QT_TRANSLATE_NOOP3("Field", "Rank", "priority"),
                            .help = QT_TRANSLATE_NOOP("Help", "1 is the highest; a rank is that of the proposing side."),
                            .list = 4}),
    field<&Priority::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "priority"),
                              .type = FieldType::Choice, .choices = kStatuses, .list = 5, .brief = true}),
    field<&Priority::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "From", "priority"), .list = 6,
                            .brief = true}),
    field<&Priority::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Until", "priority"), .brief = true}),
    themesField<&Priority::themes>(),
    field<&Priority::area>({.key = "area", .label = QT_TRANSLATE_NOOP3("Field", "Area of cooperation", "priority"),
                            .target = "cooperation_area", .aliases = "area_id"}),
    field<&Priority::rationale>({.key = "rationale", .label = QT_TRANSLATE_NOOP3("Field", "Rationale", "priority"),
                                 .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                 .search = Search::Low, .brief = true}),
    field<&Priority::wantedResult>({.key = "wanted_result",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Wanted result", "priority"),
                                    .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                    .search = Search::Low, .brief = true}),
    field<&Priority::raisedAt>({.key = "raised_at", .label = QT_TRANSLATE_NOOP3("Field", "Raised at", "priority"),
                                .target = "meeting", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Priority::previous>({.key = "previous", .label = QT_TRANSLATE_NOOP3("Field", "Follows", "priority"),
                                .target = "priority", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Priority::related>({.key = "related", .label = QT_TRANSLATE_NOOP3("Field", "Related records", "priority"),
                               .target = "*", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&Priority::handling>(),
    sourceField<&Priority::source>(),
    verificationField<&Priority::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::inRange(findings, row, u"rank", 1, 999);
    checks::oneOf(findings, row, {u"proposed_by", u"other_proposers"});
    checks::notItself(findings, row, {u"previous"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "priority",
                           .label = QT_TRANSLATE_NOOP("Kind", "Priority"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Priorities"),
                           .help = QT_TRANSLATE_NOOP("Help", "Priorities as each side states them; whether one is shared follows from the three positions."),
                           .place = Place::Priorities,
                           .icon = "starred",
                           .title = "statement",
                           .reference = "reference",
                           .sort = "rank reference",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Priority> &kindOf<Priority>()
{
    static const KindOf<Priority> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
