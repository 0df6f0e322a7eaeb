// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/issuedbrief.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

#include <QCoreApplication>

namespace tri {
namespace {

constexpr std::array kCopies{
    Choice{"office", QT_TRANSLATE_NOOP("Choice", "Office copy")},
    Choice{"shared", QT_TRANSLATE_NOOP("Choice", "Shared copy")},
};
constexpr std::array kStages{
    Choice{"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
    Choice{"released", QT_TRANSLATE_NOOP("Choice", "Released")},
};

constexpr auto kFields = std::to_array<FieldOf<IssuedBrief>>({
    field<&IssuedBrief::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "issued_brief"),
                                .required = true, .list = 1, .search = Search::High}),
    field<&IssuedBrief::reference>({.key = "reference",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Reference", "issued_brief"), .list = 2,
                                    .search = Search::High, .aliases = "id"}),
    field<&IssuedBrief::brief>({.key = "brief", .label = QT_TRANSLATE_NOOP3("Field", "Made from", "issued_brief"),
                                .target = "brief", .aliases = "brief_id"}),
    field<&IssuedBrief::meeting>({.key = "meeting", .label = QT_TRANSLATE_NOOP3("Field", "Meeting", "issued_brief"),
                                  .target = "meeting", .list = 3, .aliases = "meeting_id"}),
    field<&IssuedBrief::number>({.key = "number", .label = QT_TRANSLATE_NOOP3("Field", "Number", "issued_brief"),
                                 .list = 4}),
    field<&IssuedBrief::stage>({.key = "stage", .label = QT_TRANSLATE_NOOP3("Field", "Stage", "issued_brief"),
                                .help = QT_TRANSLATE_NOOP("Help", "A draft is handed around for comments; empty means released."),
                                .type = FieldType::Choice, .choices = kStages, .list = 8, .since = 8}),
    field<&IssuedBrief::draft>({.key = "draft", .label = QT_TRANSLATE_NOOP3("Field", "Draft number", "issued_brief"),
                                .help = QT_TRANSLATE_NOOP("Help", "Counts up within the paper, its copy and its language; a release keeps that of the last draft."),
                                .since = 8}),
    field<&IssuedBrief::version>({.key = "version", .label = QT_TRANSLATE_NOOP3("Field", "Version", "issued_brief"),
                                  .help = QT_TRANSLATE_NOOP("Help", "As printed on every page."), .list = 5}),
    field<&IssuedBrief::issuedOn>({.key = "issued_on",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Issued on", "issued_brief"), .list = 6}),
    field<&IssuedBrief::issuedBy>({.key = "issued_by",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Issued by", "issued_brief")}),
    field<&IssuedBrief::copy>({.key = "copy", .label = QT_TRANSLATE_NOOP3("Field", "Copy", "issued_brief"),
                               .type = FieldType::Choice, .choices = kCopies, .list = 7}),
    field<&IssuedBrief::language>({.key = "language",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Language", "issued_brief"),
                                   .type = FieldType::Choice, .choices = kLanguageChoices}),
    field<&IssuedBrief::classification>({.key = "classification",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Classification", "issued_brief"),
                                         .type = FieldType::Choice, .choices = kHandlingChoices}),
    field<&IssuedBrief::commentsBy>({.key = "comments_by",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Comments by", "issued_brief"),
                                     .help = QT_TRANSLATE_NOOP("Help", "Until when comments on the draft are asked for."),
                                     .group = QT_TRANSLATE_NOOP("Group", "People"), .since = 8}),
    field<&IssuedBrief::recipients>({.key = "recipients",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Recipients", "issued_brief"),
                                     .help = QT_TRANSLATE_NOOP("Help", "Who received it on the day it was issued; who got it later stands under Distribution. No shared copy tells this."),
                                     .target = "state organisation body entity person",
                                     .handling = Handling::Internal,
                                     .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&IssuedBrief::otherRecipients>({.key = "other_recipients",
                                          .label = QT_TRANSLATE_NOOP3("Field", "Other recipients", "issued_brief"),
                                          .help = QT_TRANSLATE_NOOP("Help", "Recipients that stand in no list here, separated by semicolons."),
                                          .handling = Handling::Internal,
                                          .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&IssuedBrief::previous>({.key = "previous",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Replaces", "issued_brief"),
                                   .target = "issued_brief", .group = QT_TRANSLATE_NOOP("Group", "Files")}),
    field<&IssuedBrief::withdrawnOn>({.key = "withdrawn_on",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Withdrawn on", "issued_brief"),
                                      .group = QT_TRANSLATE_NOOP("Group", "Files")}),
    field<&IssuedBrief::revision>({.key = "revision",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Data revision", "issued_brief"),
                                   .help = QT_TRANSLATE_NOOP("Help", "The state of the workspace from which it was made."),
                                   .group = QT_TRANSLATE_NOOP("Group", "Files")}),
    field<&IssuedBrief::file>({.key = "file", .label = QT_TRANSLATE_NOOP3("Field", "File", "issued_brief"),
                               .type = FieldType::File, .group = QT_TRANSLATE_NOOP("Group", "Files"),
                               .mates = {.name = "file_name", .language = "language", .date = "issued_on"}}),
    field<&IssuedBrief::fileName>({.key = "file_name",
                                   .label = QT_TRANSLATE_NOOP3("Field", "File name", "issued_brief"),
                                   .group = QT_TRANSLATE_NOOP("Group", "Files")}),
    field<&IssuedBrief::pages>({.key = "pages", .label = QT_TRANSLATE_NOOP3("Field", "Pages", "issued_brief"),
                                .group = QT_TRANSLATE_NOOP("Group", "Files"), .sums = true}),
    field<&IssuedBrief::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "issued_brief"),
                               .type = FieldType::LongText, .group = QT_TRANSLATE_NOOP("Group", "Files")}),
    handlingField<&IssuedBrief::handling>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"issued_on", u"withdrawn_on");
    checks::dateOrder(findings, row, u"issued_on", u"comments_by");
    checks::inRange(findings, row, u"number", 1, 1'000'000);
    checks::inRange(findings, row, u"draft", 1, 9999);
    checks::neededWhen(findings, row, u"stage", u"draft", u"draft");
    checks::notItself(findings, row, {u"previous"});
    if (row.text(u"copy") == u"shared" && row.text(u"classification") == u"sensitive")
        checks::warn(findings, u"classification",
                     QCoreApplication::translate("Finding", "A shared copy is marked as sensitive; choose another "
                                                            "classification or the office copy."));
    return findings;
}

constexpr RecordSpec kSpec{.key = "issued_brief",
                           .label = QT_TRANSLATE_NOOP("Kind", "Issued brief"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Issued briefs"),
                           .help = QT_TRANSLATE_NOOP("Help", "Briefs as they were handed out: frozen, numbered, with those who received them."),
                           .place = Place::Desk,
                           .icon = "document-export",
                           .title = "title number",
                           .reference = "reference",
                           .sort = "issued_on number",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<IssuedBrief> &kindOf<IssuedBrief>()
{
    static const KindOf<IssuedBrief> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
