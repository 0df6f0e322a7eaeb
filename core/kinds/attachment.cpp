// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/attachment.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

#include <limits>

namespace tri {
namespace {

constexpr auto kFields = std::to_array<FieldOf<Attachment>>({
    field<&Attachment::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "attachment"),
                               .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&Attachment::file>({.key = "file", .label = QT_TRANSLATE_NOOP3("Field", "File", "attachment"),
                              .type = FieldType::File,
                              .mates = {.name = "file_name", .mediaType = "media_type", .size = "size",
                                        .language = "language", .date = "date", .attachedTo = "attached_to"}}),
    field<&Attachment::fileName>({.key = "file_name", .label = QT_TRANSLATE_NOOP3("Field", "File name", "attachment"),
                                  .list = 2, .search = Search::High}),
    field<&Attachment::mediaType>({.key = "media_type",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Media type", "attachment"),
                                   .help = QT_TRANSLATE_NOOP("Help", "For example application/pdf.")}),
    field<&Attachment::size>({.key = "size", .label = QT_TRANSLATE_NOOP3("Field", "Size", "attachment"),
                              .help = QT_TRANSLATE_NOOP("Help", "In bytes."), .list = 4, .sums = true}),
    field<&Attachment::language>({.key = "language", .label = QT_TRANSLATE_NOOP3("Field", "Language", "attachment"),
                                  .type = FieldType::Choice, .choices = kLanguageChoices, .list = 3}),
    field<&Attachment::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "Date", "attachment"), .list = 5}),
    field<&Attachment::attachedTo>({.key = "attached_to",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Attached to", "attachment"),
                                    .target = "*"}),
    field<&Attachment::pages>({.key = "pages", .label = QT_TRANSLATE_NOOP3("Field", "Pages", "attachment"),
                               .sums = true}),
    field<&Attachment::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "attachment"),
                              .type = FieldType::LongText, .search = Search::Low}),
    handlingField<&Attachment::handling>(),
    sourceField<&Attachment::source>(),
    verificationField<&Attachment::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::inRange(findings, row, u"size", 0, std::numeric_limits<qint64>::max());
    checks::inRange(findings, row, u"pages", 1, 100'000);
    checks::oneOf(findings, row, {u"file", u"file_name"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "attachment",
                           .label = QT_TRANSLATE_NOOP("Kind", "Attachment"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Attachments"),
                           .help = QT_TRANSLATE_NOOP("Help", "Files kept in the workspace and the records they belong to."),
                           .place = Place::Documents,
                           .icon = "mail-attachment",
                           .title = "title",
                           .use = DeskUse::Files,
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Attachment> &kindOf<Attachment>()
{
    static const KindOf<Attachment> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
