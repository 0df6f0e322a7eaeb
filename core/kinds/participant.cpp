// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/participant.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kSides{
    Choice{"srsg", QT_TRANSLATE_NOOP("Choice", "SRSG")},
    Choice{"gfmd", QT_TRANSLATE_NOOP("Choice", "GFMD")},
    Choice{"gmg", QT_TRANSLATE_NOOP("Choice", "GMG")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};
constexpr std::array kParts{
    Choice{"head", QT_TRANSLATE_NOOP("Choice", "Head of delegation")},
    Choice{"member", QT_TRANSLATE_NOOP("Choice", "Member")},
    Choice{"chair", QT_TRANSLATE_NOOP("Choice", "Chair")},
    Choice{"speaker", QT_TRANSLATE_NOOP("Choice", "Speaker")},
    Choice{"rapporteur", QT_TRANSLATE_NOOP("Choice", "Rapporteur")},
    Choice{"note_taker", QT_TRANSLATE_NOOP("Choice", "Note taker")},
    Choice{"observer", QT_TRANSLATE_NOOP("Choice", "Observer")},
};
constexpr std::array kAttendances{
    Choice{"expected", QT_TRANSLATE_NOOP("Choice", "Expected")},
    Choice{"attended", QT_TRANSLATE_NOOP("Choice", "Attended")},
    Choice{"apologies", QT_TRANSLATE_NOOP("Choice", "Apologies")},
    Choice{"alternate", QT_TRANSLATE_NOOP("Choice", "Sent an alternate")},
    Choice{"absent", QT_TRANSLATE_NOOP("Choice", "Absent")},
};

constexpr auto kFields = std::to_array<FieldOf<Participant>>({
    field<&Participant::meeting>({.key = "meeting", .label = QT_TRANSLATE_NOOP3("Field", "Meeting", "participant"),
                                  .required = true, .target = "meeting", .aliases = "meeting_id"}),
    field<&Participant::side>({.key = "side", .label = QT_TRANSLATE_NOOP3("Field", "Side", "participant"),
                               .type = FieldType::Choice, .choices = kSides, .list = 3}),
    field<&Participant::person>({.key = "person", .label = QT_TRANSLATE_NOOP3("Field", "Person", "participant"),
                                 .target = "person", .list = 1, .brief = true, .aliases = "person_id"}),
    field<&Participant::nameText>({.key = "name_text", .label = QT_TRANSLATE_NOOP3("Field", "Name", "participant"),
                                   .help = QT_TRANSLATE_NOOP("Help", "For someone who stands in no list here, or whose name is not known yet."),
                                   .list = 2, .search = Search::High, .brief = true, .aliases = "name"}),
    field<&Participant::organisation>({.key = "organisation",
                                       .label = QT_TRANSLATE_NOOP3("Field", "For", "participant"),
                                       .target = "organisation state entity body", .list = 4, .brief = true,
                                       .aliases = "organisation_id"}),
    field<&Participant::functionText>({.key = "function_text",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Function", "participant"),
                                       .search = Search::Low, .brief = true, .aliases = "function"}),
    field<&Participant::order>({.key = "order", .label = QT_TRANSLATE_NOOP3("Field", "Order", "participant"),
                                .help = QT_TRANSLATE_NOOP("Help", "Place in the list of participants.")}),
    field<&Participant::role>({.key = "role",
                               .label = QT_TRANSLATE_NOOP3("Field", "Part in the meeting", "participant"),
                               .type = FieldType::Choice, .choices = kParts}),
    field<&Participant::attendance>({.key = "attendance",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Attendance", "participant"),
                                     .type = FieldType::Choice, .choices = kAttendances, .list = 5}),
    field<&Participant::alternateFor>({.key = "alternate_for",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Alternate for", "participant"),
                                       .target = "participant"}),
    field<&Participant::biography>({.key = "biography",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Biography", "participant"),
                                    .help = QT_TRANSLATE_NOOP("Help", "For this meeting only; the general one stands at the person."),
                                    .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                    .search = Search::Low, .brief = true}),
    field<&Participant::expectedInterest>({.key = "expected_interest",
                                           .label = QT_TRANSLATE_NOOP3("Field", "Expected interest", "participant"),
                                           .help = QT_TRANSLATE_NOOP("Help", "What this person is likely to want or to raise; stays in our office."),
                                           .type = FieldType::LocalLongText, .handling = Handling::Internal,
                                           .group = QT_TRANSLATE_NOOP("Group", "Texts"), .search = Search::Low}),
    field<&Participant::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "participant"),
                               .type = FieldType::LongText, .handling = Handling::Internal,
                               .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    handlingField<&Participant::handling>(),
    sourceField<&Participant::source>(),
    verificationField<&Participant::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::oneOf(findings, row, {u"person", u"name_text", u"organisation"});
    checks::notItself(findings, row, {u"alternate_for"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "participant",
                           .label = QT_TRANSLATE_NOOP("Kind", "Participant"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Participants"),
                           .help = QT_TRANSLATE_NOOP("Help", "Who is expected at a meeting, on which side, and who came."),
                           .place = Place::Meetings,
                           .icon = "system-users",
                           .title = "person name_text organisation",
                           .sort = "meeting order",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Participant> &kindOf<Participant>()
{
    static const KindOf<Participant> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
