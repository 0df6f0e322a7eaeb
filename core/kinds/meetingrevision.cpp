// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/meetingrevision.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr auto kFields = std::to_array<FieldOf<MeetingRevision>>({
    field<&MeetingRevision::meeting>({.key = "meeting",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Meeting", "meeting_revision"),
                                      .required = true, .target = "meeting", .list = 1, .since = 4}),
    field<&MeetingRevision::number>({.key = "number",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Number", "meeting_revision"),
                                     .help = QT_TRANSLATE_NOOP("Help", "Counts up within the meeting; briefs and minutes cite it."),
                                     .required = true, .list = 2, .brief = true, .since = 4}),
    field<&MeetingRevision::status>({.key = "status",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Status", "meeting_revision"),
                                     .help = QT_TRANSLATE_NOOP("Help", "The status that the meeting took with it."),
                                     .type = FieldType::Choice, .choices = kMeetingStatusChoices, .list = 3,
                                     .brief = true, .since = 4}),
    field<&MeetingRevision::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "Date", "meeting_revision"),
                                   .list = 4, .brief = true, .since = 4}),
    field<&MeetingRevision::time>({.key = "time", .label = QT_TRANSLATE_NOOP3("Field", "Time", "meeting_revision"),
                                   .type = FieldType::Time, .since = 4}),
    field<&MeetingRevision::author>({.key = "author", .label = QT_TRANSLATE_NOOP3("Field", "By", "meeting_revision"),
                                     .list = 5, .since = 4}),
    field<&MeetingRevision::reason>({.key = "reason",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Reason", "meeting_revision"),
                                     .help = QT_TRANSLATE_NOOP("Help", "Why the meeting was opened again, or what the revision is for."),
                                     .type = FieldType::LocalLongText, .list = 6, .search = Search::Low, .since = 4}),
    field<&MeetingRevision::items>({.key = "items",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Agenda items", "meeting_revision"),
                                    .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 4}),
    field<&MeetingRevision::positions>({.key = "positions",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Positions", "meeting_revision"),
                                        .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 4}),
    field<&MeetingRevision::participants>({.key = "participants",
                                           .label = QT_TRANSLATE_NOOP3("Field", "Participants", "meeting_revision"),
                                           .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 4}),
    field<&MeetingRevision::outcomes>({.key = "outcomes",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Outcomes", "meeting_revision"),
                                       .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 4}),
    field<&MeetingRevision::commit>({.key = "commit",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Commit", "meeting_revision"),
                                     .help = QT_TRANSLATE_NOOP("Help", "The last change that the revision contains; the history shows it."),
                                     .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 4}),
    field<&MeetingRevision::digest>({.key = "digest",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Digest", "meeting_revision"),
                                     .help = QT_TRANSLATE_NOOP("Help", "Equal contents have equal digests (SHA-256)."),
                                     .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 4}),
    field<&MeetingRevision::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "meeting_revision"),
                                   .type = FieldType::LongText, .handling = Handling::Internal, .search = Search::Low,
                                   .since = 4}),
    handlingField<&MeetingRevision::handling>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::inRange(findings, row, u"number", 1, 9999);
    return findings;
}

constexpr RecordSpec kSpec{.key = "meeting_revision",
                           .label = QT_TRANSLATE_NOOP("Kind", "Meeting revision"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Meeting revisions"),
                           .help = QT_TRANSLATE_NOOP("Help", "What a meeting was when it was opened, began, closed or was opened again."),
                           .place = Place::Meetings,
                           .icon = "view-history",
                           .title = "meeting number",
                           .sort = "meeting number",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<MeetingRevision> &kindOf<MeetingRevision>()
{
    static const KindOf<MeetingRevision> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
