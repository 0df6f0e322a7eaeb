// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/agendaitem.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"

#include <QCoreApplication>

namespace tri {
namespace {

constexpr std::array kKinds{
    Choice{"item", QT_TRANSLATE_NOOP("Choice", "Item")},
    Choice{"section", QT_TRANSLATE_NOOP("Choice", "Section")},
    Choice{"procedural", QT_TRANSLATE_NOOP("Choice", "Procedural note")},
    Choice{"pause", QT_TRANSLATE_NOOP("Choice", "Pause")},
};
constexpr std::array kVisibilities{
    Choice{"ours", QT_TRANSLATE_NOOP("Choice", "Ours only")},
    Choice{"shared", QT_TRANSLATE_NOOP("Choice", "Shared with the three sides")},
    Choice{"public", QT_TRANSLATE_NOOP("Choice", "Public")},
};
constexpr std::array kMinutesStatuses{
    Choice{"draft", QT_TRANSLATE_NOOP("Choice", "Draft"),
           words::kDraft},
    Choice{"to_agree", QT_TRANSLATE_NOOP("Choice", "Sent for agreement"),
           "circulated;sent;diffusé;envoyé;distribuido;enviado;разослано;направлено;已分发;معمم;مرسل"},
    Choice{"agreed", QT_TRANSLATE_NOOP("Choice", "Agreed"),
           words::kApproved},
};

constexpr auto kFields = std::to_array<FieldOf<AgendaItem>>({
    field<&AgendaItem::meeting>({.key = "meeting", .label = QT_TRANSLATE_NOOP3("Field", "Meeting", "agenda_item"),
                                 .help = QT_TRANSLATE_NOOP("Help", "An item without a meeting waits in the backlog."),
                                 .target = "meeting", .aliases = "meeting_id"}),
    field<&AgendaItem::parent>({.key = "parent", .label = QT_TRANSLATE_NOOP3("Field", "Under", "agenda_item"),
                                .target = "agenda_item", .aliases = "parent_id"}),
    field<&AgendaItem::order>({.key = "order", .label = QT_TRANSLATE_NOOP3("Field", "Order", "agenda_item"),
                               .help = QT_TRANSLATE_NOOP("Help", "Place among the items at the same level.")}),
    field<&AgendaItem::number>({.key = "number", .label = QT_TRANSLATE_NOOP3("Field", "Number", "agenda_item"),
                                .help = QT_TRANSLATE_NOOP("Help", "As printed, for example 3 or 3 (b)."), .list = 1,
                                .search = Search::High}),
    field<&AgendaItem::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "agenda_item"),
                               .required = true, .list = 2, .search = Search::High, .brief = true}),
    field<&AgendaItem::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind", "agenda_item"),
                              .type = FieldType::Choice, .choices = kKinds}),
    field<&AgendaItem::area>({.key = "area",
                              .label = QT_TRANSLATE_NOOP3("Field", "Area of cooperation", "agenda_item"),
                              .target = "cooperation_area", .list = 4, .aliases = "area_id"}),
    field<&AgendaItem::minutes>({.key = "minutes",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Minutes allowed", "agenda_item"),
                                 .help = QT_TRANSLATE_NOOP("Help", "Time allowed, in minutes; the agenda adds it up."),
                                 .list = 3, .sums = true}),
    field<&AgendaItem::lead>({.key = "lead", .label = QT_TRANSLATE_NOOP3("Field", "Introduced by", "agenda_item"),
                              .target = "state organisation body entity person"}),
    field<&AgendaItem::visibility>({.key = "visibility",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Visibility", "agenda_item"),
                                    .help = QT_TRANSLATE_NOOP("Help", "Items that are ours never appear in the agenda that the other sides receive."),
                                    .type = FieldType::Choice, .choices = kVisibilities, .list = 5}),
    themesField<&AgendaItem::themes>(),
    field<&AgendaItem::background>({.key = "background",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Background", "agenda_item"),
                                    .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                    .search = Search::Low, .brief = true}),
    field<&AgendaItem::wantedOutcome>({.key = "wanted_outcome",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Wanted outcome", "agenda_item"),
                                       .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                       .search = Search::Low, .brief = true}),
    field<&AgendaItem::talkingPoints>({.key = "talking_points",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Talking points", "agenda_item"),
                                       .help = QT_TRANSLATE_NOOP("Help", "One point a line, ready to be spoken."),
                                       .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                       .search = Search::Low}),
    field<&AgendaItem::minutesTaken>({.key = "minutes_taken",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Minutes taken", "agenda_item"),
                                      .help = QT_TRANSLATE_NOOP("Help", "Under the Chatham House Rule: points, not names."),
                                      .type = FieldType::LocalLongText, .handling = Handling::Shared,
                                      .group = QT_TRANSLATE_NOOP("Group", "Minutes"), .search = Search::Low}),
    field<&AgendaItem::minutesStatus>({.key = "minutes_status",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Minutes status", "agenda_item"),
                                       .type = FieldType::Choice, .choices = kMinutesStatuses,
                                       .group = QT_TRANSLATE_NOOP("Group", "Minutes")}),
    field<&AgendaItem::carriedFrom>({.key = "carried_from",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Carried from", "agenda_item"),
                                     .help = QT_TRANSLATE_NOOP("Help", "The same item at an earlier meeting."),
                                     .target = "agenda_item", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&AgendaItem::carryReason>({.key = "carry_reason",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Reason for carrying over", "agenda_item"),
                                     .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&AgendaItem::documents>({.key = "documents",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Documents", "agenda_item"),
                                   .type = FieldType::OrderedLinks, .target = "document",
                                   .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&AgendaItem::related>({.key = "related",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Related records", "agenda_item"),
                                 .target = "*", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&AgendaItem::handling>(),
    sourceField<&AgendaItem::source>(),
    verificationField<&AgendaItem::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::inRange(findings, row, u"minutes", 0, 24 * 60);
    checks::notItself(findings, row, {u"parent", u"carried_from"});
    checks::neededWith(findings, row, u"carried_from", u"carry_reason");
    return findings;
}

/// Minutes that are agreed are closed, their status too, until somebody opens them again and says why (rules/minutes).
QString locked(const Row &row, const FieldSpec &field)
{
    const bool minutes = qstrcmp(field.key, "minutes_taken") == 0 || qstrcmp(field.key, "minutes_status") == 0;
    if (!minutes || row.text(u"minutes_status") != u"agreed")
        return {};
    return QCoreApplication::translate("Finding", "The minutes are agreed and closed to changes. Reopen them with a "
                                                  "reason; then they can be amended.");
}

constexpr RecordSpec kSpec{.key = "agenda_item",
                           .label = QT_TRANSLATE_NOOP("Kind", "Agenda item"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Agenda items"),
                           .help = QT_TRANSLATE_NOOP("Help", "Items of a meeting in their order, with what we need to speak on each and what was noted."),
                           .place = Place::Meetings,
                           .icon = "view-list-tree",
                           .title = "title",
                           .parent = "parent",
                           .sort = "meeting order number",
                           .fields = kSpecs,
                           .check = check,
                           .locked = locked};

}  // namespace

template <> const KindOf<AgendaItem> &kindOf<AgendaItem>()
{
    static const KindOf<AgendaItem> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
