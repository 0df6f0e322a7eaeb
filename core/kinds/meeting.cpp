// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/meeting.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kKinds{
    Choice{"trilateral", QT_TRANSLATE_NOOP("Choice", "Trilateral meeting")},
    Choice{"forum_meeting", QT_TRANSLATE_NOOP("Choice", "Forum Meeting")},
    Choice{"high_level_dialogue", QT_TRANSLATE_NOOP("Choice", "High-level Dialogue")},
    Choice{"roundtable", QT_TRANSLATE_NOOP("Choice", "Roundtable")},
    Choice{"session", QT_TRANSLATE_NOOP("Choice", "Roundtable session")},
    Choice{"thematic", QT_TRANSLATE_NOOP("Choice", "Thematic meeting")},
    Choice{"steering_group", QT_TRANSLATE_NOOP("Choice", "Steering Group")},
    Choice{"friends", QT_TRANSLATE_NOOP("Choice", "Friends of the Forum")},
    Choice{"troika", QT_TRANSLATE_NOOP("Choice", "Troika")},
    Choice{"principals", QT_TRANSLATE_NOOP("Choice", "GMG Principals")},
    Choice{"working_group", QT_TRANSLATE_NOOP("Choice", "Working group")},
    Choice{"preparatory", QT_TRANSLATE_NOOP("Choice", "Preparatory meeting")},
    Choice{"side_event", QT_TRANSLATE_NOOP("Choice", "Side event")},
    Choice{"expert", QT_TRANSLATE_NOOP("Choice", "Expert meeting")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other meeting")},
};
constexpr std::array kStatuses{
    Choice{"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
    Choice{"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    Choice{"in_progress", QT_TRANSLATE_NOOP("Choice", "In progress")},
    Choice{"closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
};
constexpr std::array kAttributions{
    Choice{"chatham_house", QT_TRANSLATE_NOOP("Choice", "Chatham House Rule")},
    Choice{"attributed", QT_TRANSLATE_NOOP("Choice", "Attributed")},
};

constexpr auto kFields = std::to_array<FieldOf<Meeting>>({
    field<&Meeting::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "meeting"),
                            .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&Meeting::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "meeting"),
                                .list = 2, .search = Search::High, .aliases = "id"}),
    field<&Meeting::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind", "meeting"),
                           .type = FieldType::Choice, .choices = kKinds, .list = 3}),
    field<&Meeting::series>({.key = "series", .label = QT_TRANSLATE_NOOP3("Field", "Series", "meeting"),
                             .help = QT_TRANSLATE_NOOP("Help", "Meetings of one series share this word, for example Trilateral meeting."),
                             .search = Search::Low}),
    field<&Meeting::parent>({.key = "parent", .label = QT_TRANSLATE_NOOP3("Field", "Part of", "meeting"),
                             .help = QT_TRANSLATE_NOOP("Help", "The Forum Meeting of a roundtable, or the cycle that a preparatory meeting belongs to."),
                             .target = "meeting", .aliases = "parent_id;forum_meeting_id"}),
    field<&Meeting::number>({.key = "number", .label = QT_TRANSLATE_NOOP3("Field", "Number", "meeting"),
                             .help = QT_TRANSLATE_NOOP("Help", "Number in the series or of the session, for example 7 or 2.1."),
                             .aliases = "session_number"}),
    field<&Meeting::roundtableNumber>({.key = "roundtable_number",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Roundtable number", "meeting"),
                                       .aliases = "rt_number"}),
    field<&Meeting::year>({.key = "year", .label = QT_TRANSLATE_NOOP3("Field", "Year", "meeting"),
                           .help = QT_TRANSLATE_NOOP("Help", "The year by which people name the meeting.")}),
    field<&Meeting::overallTheme>({.key = "overall_theme",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Overall theme", "meeting"),
                                   .search = Search::High, .brief = true, .aliases = "theme"}),
    field<&Meeting::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "meeting"),
                             .type = FieldType::Choice, .choices = kStatuses, .list = 6}),
    field<&Meeting::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "First day", "meeting"),
                           .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 4, .brief = true,
                           .aliases = "start_date;date_from"}),
    field<&Meeting::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Last day", "meeting"),
                         .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .brief = true,
                         .aliases = "end_date;date_to"}),
    field<&Meeting::startTime>({.key = "start_time", .label = QT_TRANSLATE_NOOP3("Field", "Starts at", "meeting"),
                                .help = QT_TRANSLATE_NOOP("Help", "Local time at the place of the meeting, for example 14:30."),
                                .type = FieldType::Time, .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Meeting::endTime>({.key = "end_time", .label = QT_TRANSLATE_NOOP3("Field", "Ends at", "meeting"),
                              .type = FieldType::Time, .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Meeting::timeZone>({.key = "time_zone", .label = QT_TRANSLATE_NOOP3("Field", "Time zone", "meeting"),
                               .help = QT_TRANSLATE_NOOP("Help", "For example Europe/Stockholm; a calendar file needs it."),
                               .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Meeting::place>({.key = "place", .label = QT_TRANSLATE_NOOP3("Field", "City", "meeting"),
                            .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 5, .search = Search::Low,
                            .brief = true, .aliases = "city"}),
    field<&Meeting::venue>({.key = "venue", .label = QT_TRANSLATE_NOOP3("Field", "Venue", "meeting"),
                            .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .brief = true}),
    field<&Meeting::state>({.key = "state", .label = QT_TRANSLATE_NOOP3("Field", "Host State", "meeting"),
                            .target = "state", .group = QT_TRANSLATE_NOOP("Group", "Schedule"),
                            .aliases = "country_iso2"}),
    field<&Meeting::civilSocietyDays>({.key = "civil_society_days",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Civil Society Days", "meeting"),
                                       .help = QT_TRANSLATE_NOOP("Help", "First and last day with a stroke between them, for example 2014-05-12/2014-05-13."),
                                       .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Meeting::chair>({.key = "chair", .label = QT_TRANSLATE_NOOP3("Field", "Chair", "meeting"),
                            .target = "state organisation body entity person",
                            .group = QT_TRANSLATE_NOOP("Group", "People"), .brief = true, .aliases = "chair_iso2"}),
    field<&Meeting::chairPerson>({.key = "chair_person", .label = QT_TRANSLATE_NOOP3("Field", "Presiding", "meeting"),
                                  .help = QT_TRANSLATE_NOOP("Help", "Name of the person in the chair, as the documents print it."),
                                  .group = QT_TRANSLATE_NOOP("Group", "People"), .search = Search::Low}),
    field<&Meeting::chairTermFrom>({.key = "chair_term_from",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Term of the Chair from", "meeting"),
                                    .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Meeting::chairTermTo>({.key = "chair_term_to",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Term of the Chair until", "meeting"),
                                  .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Meeting::convenors>({.key = "convenors", .label = QT_TRANSLATE_NOOP3("Field", "Convenors", "meeting"),
                                .help = QT_TRANSLATE_NOOP("Help", "Who calls the meeting together with the Chair."),
                                .target = "state organisation body entity person",
                                .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Meeting::coChairs>({.key = "co_chairs", .label = QT_TRANSLATE_NOOP3("Field", "Co-chairs", "meeting"),
                               .target = "state organisation body entity person",
                               .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Meeting::teamMembers>({.key = "team_members",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Government Team", "meeting"),
                                  .target = "state organisation entity",
                                  .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Meeting::partners>({.key = "partners", .label = QT_TRANSLATE_NOOP3("Field", "Partners", "meeting"),
                               .target = "entity state organisation body",
                               .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Meeting::otherPartners>({.key = "other_partners",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Other partners", "meeting"),
                                    .help = QT_TRANSLATE_NOOP("Help", "Partners that stand in no list here, separated by semicolons."),
                                    .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Meeting::coordinator>({.key = "coordinator",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Coordinator", "meeting"),
                                  .group = QT_TRANSLATE_NOOP("Group", "People"), .aliases = "coordinators"}),
    field<&Meeting::preparedBy>({.key = "prepared_by", .label = QT_TRANSLATE_NOOP3("Field", "Prepared by", "meeting"),
                                 .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Meeting::purpose>({.key = "purpose", .label = QT_TRANSLATE_NOOP3("Field", "Purpose", "meeting"),
                              .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                              .search = Search::Low, .brief = true}),
    field<&Meeting::desiredOutcome>({.key = "desired_outcome",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Desired outcome", "meeting"),
                                     .help = QT_TRANSLATE_NOOP("Help", "What the head should have achieved when the meeting ends."),
                                     .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                     .search = Search::Low, .brief = true}),
    field<&Meeting::keyMessages>({.key = "key_messages",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Key messages", "meeting"),
                                  .help = QT_TRANSLATE_NOOP("Help", "One message a line, three to five for the whole meeting."),
                                  .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                  .search = Search::Low, .brief = true}),
    field<&Meeting::background>({.key = "background", .label = QT_TRANSLATE_NOOP3("Field", "Background", "meeting"),
                                 .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                 .search = Search::Low, .brief = true}),
    field<&Meeting::scenario>({.key = "scenario", .label = QT_TRANSLATE_NOOP3("Field", "Scenario", "meeting"),
                               .help = QT_TRANSLATE_NOOP("Help", "Time, room, who opens, order of items, language and interpretation."),
                               .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                               .search = Search::Low}),
    field<&Meeting::logistics>({.key = "logistics", .label = QT_TRANSLATE_NOOP3("Field", "Logistics", "meeting"),
                                .type = FieldType::LocalLongText, .handling = Handling::Shared,
                                .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    field<&Meeting::mainOutput>({.key = "main_output", .label = QT_TRANSLATE_NOOP3("Field", "Main output", "meeting"),
                                 .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                 .search = Search::Low, .brief = true}),
    field<&Meeting::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "meeting"),
                           .type = FieldType::LongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                           .search = Search::Low}),
    field<&Meeting::states>({.key = "states", .label = QT_TRANSLATE_NOOP3("Field", "States", "meeting"),
                             .help = QT_TRANSLATE_NOOP("Help", "How many States took part."),
                             .group = QT_TRANSLATE_NOOP("Group", "Figures")}),
    field<&Meeting::organizations>({.key = "organizations",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Organizations", "meeting"),
                                    .group = QT_TRANSLATE_NOOP("Group", "Figures")}),
    field<&Meeting::delegates>({.key = "delegates", .label = QT_TRANSLATE_NOOP3("Field", "Delegates", "meeting"),
                                .group = QT_TRANSLATE_NOOP("Group", "Figures"), .sums = true}),
    field<&Meeting::civilSociety>({.key = "civil_society",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Civil society", "meeting"),
                                   .help = QT_TRANSLATE_NOOP("Help", "How many persons from civil society took part."),
                                   .group = QT_TRANSLATE_NOOP("Group", "Figures")}),
    field<&Meeting::figures>({.key = "figures", .label = QT_TRANSLATE_NOOP3("Field", "Figures in words", "meeting"),
                              .help = QT_TRANSLATE_NOOP("Help", "As the source says it, for example 29 of 30 members."),
                              .group = QT_TRANSLATE_NOOP("Group", "Figures")}),
    field<&Meeting::themes>({.key = "themes", .label = QT_TRANSLATE_NOOP3("Field", "Themes", "meeting"),
                             .target = "theme", .group = QT_TRANSLATE_NOOP("Group", "Links"),
                             .aliases = "theme_id;theme_ids"}),
    field<&Meeting::body>({.key = "body", .label = QT_TRANSLATE_NOOP3("Field", "Body", "meeting"),
                           .help = QT_TRANSLATE_NOOP("Help", "The body that meets, for example the Steering Group."),
                           .target = "body", .group = QT_TRANSLATE_NOOP("Group", "Links"), .aliases = "body_id"}),
    field<&Meeting::previous>({.key = "previous", .label = QT_TRANSLATE_NOOP3("Field", "Previous meeting", "meeting"),
                               .help = QT_TRANSLATE_NOOP("Help", "Open outcomes and items are carried over from here."),
                               .target = "meeting", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Meeting::documents>({.key = "documents", .label = QT_TRANSLATE_NOOP3("Field", "Documents", "meeting"),
                                .type = FieldType::OrderedLinks, .target = "document",
                                .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Meeting::languages>({.key = "languages", .label = QT_TRANSLATE_NOOP3("Field", "Languages", "meeting"),
                                .type = FieldType::Choices, .choices = kLanguageChoices,
                                .group = QT_TRANSLATE_NOOP("Group", "Rules and version")}),
    field<&Meeting::attribution>({.key = "attribution",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Attribution", "meeting"),
                                  .help = QT_TRANSLATE_NOOP("Help", "Under the Chatham House Rule notes keep points and not names."),
                                  .type = FieldType::Choice, .choices = kAttributions,
                                  .group = QT_TRANSLATE_NOOP("Group", "Rules and version")}),
    field<&Meeting::classification>({.key = "classification",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Classification", "meeting"),
                                     .help = QT_TRANSLATE_NOOP("Help", "Stands at the head and foot of every page of the brief."),
                                     .type = FieldType::Choice, .choices = kHandlingChoices,
                                     .group = QT_TRANSLATE_NOOP("Group", "Rules and version")}),
    field<&Meeting::versionLabel>({.key = "version_label", .label = QT_TRANSLATE_NOOP3("Field", "Version", "meeting"),
                                   .help = QT_TRANSLATE_NOOP("Help", "Printed on every page, for example Draft 3."),
                                   .group = QT_TRANSLATE_NOOP("Group", "Rules and version")}),
    handlingField<&Meeting::handling>(),
    sourceField<&Meeting::source>(),
    verificationField<&Meeting::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::dateOrder(findings, row, u"chair_term_from", u"chair_term_to");
    const bool sameDay = row.date(u"to").isNull() || row.date(u"to") == row.date(u"from");
    checks::timesOfDay(findings, row, u"start_time", u"end_time", sameDay);
    checks::yearFits(findings, row, u"year", u"from", u"to");
    checks::notItself(findings, row, {u"parent", u"previous"});
    for (const auto *figure : {u"states", u"organizations", u"delegates", u"civil_society"})
        checks::inRange(findings, row, figure, 0, 1'000'000);
    checks::neededWith(findings, row, u"start_time", u"time_zone", Finding::Severity::Note);
    return findings;
}

constexpr RecordSpec kSpec{.key = "meeting",
                           .label = QT_TRANSLATE_NOOP("Kind", "Meeting"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Meetings"),
                           .help = QT_TRANSLATE_NOOP("Help", "Trilateral meetings, Forum Meetings and their roundtables, Steering Group, Friends, thematic and other meetings."),
                           .place = Place::Meetings,
                           .icon = "x-office-calendar",
                           .title = "title",
                           .reference = "reference",
                           .parent = "parent",
                           .sort = "from title",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Meeting> &kindOf<Meeting>()
{
    static const KindOf<Meeting> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
