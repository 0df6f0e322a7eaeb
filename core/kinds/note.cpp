// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/note.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kKinds{
    Choice{"note", QT_TRANSLATE_NOOP("Choice", "Note")},
    Choice{"comment", QT_TRANSLATE_NOOP("Choice", "Comment")},
    Choice{"reminder", QT_TRANSLATE_NOOP("Choice", "Reminder")},
    Choice{"call", QT_TRANSLATE_NOOP("Choice", "Conversation")},
    Choice{"handover", QT_TRANSLATE_NOOP("Choice", "Handover")},
    Choice{"versions", QT_TRANSLATE_NOOP("Choice", "Two versions to decide")},
};

constexpr auto kFields = std::to_array<FieldOf<Note>>({
    field<&Note::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "note"), .required = true,
                         .list = 1, .search = Search::High}),
    field<&Note::text>({.key = "text", .label = QT_TRANSLATE_NOOP3("Field", "Text", "note"),
                        .type = FieldType::LongText, .search = Search::Low}),
    field<&Note::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind", "note"),
                        .type = FieldType::Choice, .choices = kKinds, .list = 2}),
    field<&Note::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "Date", "note"), .list = 3}),
    field<&Note::author>({.key = "author", .label = QT_TRANSLATE_NOOP3("Field", "Author", "note"), .list = 4,
                          .search = Search::Low}),
    field<&Note::due>({.key = "due", .label = QT_TRANSLATE_NOOP3("Field", "Remind on", "note"), .list = 5}),
    field<&Note::done>({.key = "done", .label = QT_TRANSLATE_NOOP3("Field", "Done", "note"), .list = 6}),
    field<&Note::meeting>({.key = "meeting", .label = QT_TRANSLATE_NOOP3("Field", "Meeting", "note"),
                           .target = "meeting"}),
    field<&Note::about>({.key = "about", .label = QT_TRANSLATE_NOOP3("Field", "About", "note"), .target = "*"}),
    field<&Note::owners>({.key = "owners", .label = QT_TRANSLATE_NOOP3("Field", "For", "note"),
                          .help = QT_TRANSLATE_NOOP("Help", "Who is asked to see to it."),
                          .target = "state organisation body entity person", .since = 9}),
    field<&Note::field>({.key = "field", .label = QT_TRANSLATE_NOOP3("Field", "Field", "note"),
                         .help = QT_TRANSLATE_NOOP("Help", "Which field of the record it is about, where two versions of one are to be decided."),
                         .since = 9}),
    themesField<&Note::themes>(),
    handlingField<&Note::handling>(),
    sourceField<&Note::source>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::neededWhen(findings, row, u"kind", u"reminder", u"due");
    return findings;
}

constexpr RecordSpec kSpec{.key = "note",
                           .label = QT_TRANSLATE_NOOP("Kind", "Note"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Notes"),
                           .help = QT_TRANSLATE_NOOP("Help", "Notes, reminders and handover points on any record."),
                           .place = Place::Desk,
                           .icon = "knotes",
                           .title = "title",
                           .sort = "date title",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Note> &kindOf<Note>()
{
    static const KindOf<Note> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
