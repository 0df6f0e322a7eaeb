// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/position.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kStances{
    Choice{"supports", QT_TRANSLATE_NOOP("Choice", "Supports")},
    Choice{"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    Choice{"reserved", QT_TRANSLATE_NOOP("Choice", "Reserved")},
    Choice{"opposes", QT_TRANSLATE_NOOP("Choice", "Opposes")},
    Choice{"not_known", QT_TRANSLATE_NOOP("Choice", "Not known")},
};

constexpr auto kFields = std::to_array<FieldOf<Position>>({
    field<&Position::holder>({.key = "holder", .label = QT_TRANSLATE_NOOP3("Field", "Held by", "position"),
                              .required = true, .target = "entity state organisation body", .list = 1,
                              .brief = true}),
    field<&Position::item>({.key = "item", .label = QT_TRANSLATE_NOOP3("Field", "Agenda item", "position"),
                            .target = "agenda_item", .list = 2, .aliases = "agenda_item"}),
    field<&Position::priority>({.key = "priority", .label = QT_TRANSLATE_NOOP3("Field", "Priority", "position"),
                                .target = "priority", .list = 3, .aliases = "priority_id"}),
    field<&Position::stance>({.key = "stance", .label = QT_TRANSLATE_NOOP3("Field", "Stance", "position"),
                              .type = FieldType::Choice, .choices = kStances, .list = 4, .brief = true}),
    field<&Position::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "Stated on", "position"), .list = 5}),
    field<&Position::statedAt>({.key = "stated_at", .label = QT_TRANSLATE_NOOP3("Field", "Stated at", "position"),
                                .target = "meeting"}),
    field<&Position::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "Holds from", "position")}),
    field<&Position::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Holds until", "position"),
                          .help = QT_TRANSLATE_NOOP("Help", "After this day the position should be checked before it is used.")}),
    field<&Position::summary>({.key = "summary", .label = QT_TRANSLATE_NOOP3("Field", "Summary", "position"),
                               .help = QT_TRANSLATE_NOOP("Help", "What they hold, in two or three sentences."),
                               .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                               .search = Search::Low, .brief = true}),
    field<&Position::message>({.key = "message", .label = QT_TRANSLATE_NOOP3("Field", "Message", "position"),
                               .help = QT_TRANSLATE_NOOP("Help", "What our side says on this."),
                               .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                               .search = Search::Low}),
    field<&Position::ifRaised>({.key = "if_raised", .label = QT_TRANSLATE_NOOP3("Field", "If raised", "position"),
                                .help = QT_TRANSLATE_NOOP("Help", "What to answer when others ask; left out of a shared copy."),
                                .type = FieldType::LocalLongText, .handling = Handling::Internal,
                                .group = QT_TRANSLATE_NOOP("Group", "Texts"), .search = Search::Low}),
    field<&Position::sensitive>({.key = "sensitive", .label = QT_TRANSLATE_NOOP3("Field", "Sensitive", "position"),
                                 .help = QT_TRANSLATE_NOOP("Help", "What to avoid and why; left out of a shared copy."),
                                 .type = FieldType::LocalLongText, .handling = Handling::Sensitive,
                                 .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    themesField<&Position::themes>(),
    field<&Position::previous>({.key = "previous",
                                .label = QT_TRANSLATE_NOOP3("Field", "Earlier position", "position"),
                                .target = "position", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Position::related>({.key = "related", .label = QT_TRANSLATE_NOOP3("Field", "Related records", "position"),
                               .help = QT_TRANSLATE_NOOP("Help", "The records on which the position rests."),
                               .target = "*", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&Position::handling>(),
    sourceField<&Position::source>(),
    verificationField<&Position::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::oneOf(findings, row, {u"item", u"priority"});
    checks::notItself(findings, row, {u"previous"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "position",
                           .label = QT_TRANSLATE_NOOP("Kind", "Position"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Positions"),
                           .help = QT_TRANSLATE_NOOP("Help", "What an entity, a State or an agency holds on an agenda item or a priority, and what we say to it."),
                           .place = Place::Meetings,
                           .icon = "dialog-information",
                           .title = "holder item priority",
                           .sort = "item holder",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Position> &kindOf<Position>()
{
    static const KindOf<Position> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
