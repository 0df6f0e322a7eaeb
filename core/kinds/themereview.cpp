// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/themereview.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

#include <QCoreApplication>

namespace tri {
namespace {

constexpr std::array kDecisions{
    Choice{"keep", QT_TRANSLATE_NOOP("Choice", "Keep")},
    Choice{"amend", QT_TRANSLATE_NOOP("Choice", "Amend")},
    Choice{"add", QT_TRANSLATE_NOOP("Choice", "Add")},
    Choice{"merge", QT_TRANSLATE_NOOP("Choice", "Merge")},
    Choice{"split", QT_TRANSLATE_NOOP("Choice", "Split")},
    Choice{"retire", QT_TRANSLATE_NOOP("Choice", "Retire")},
};

constexpr auto kFields = std::to_array<FieldOf<ThemeReview>>({
    field<&ThemeReview::theme>({.key = "theme", .label = QT_TRANSLATE_NOOP3("Field", "Theme", "theme_review"),
                                .required = true, .target = "theme", .list = 1, .brief = true,
                                .aliases = "theme_id"}),
    field<&ThemeReview::meeting>({.key = "meeting", .label = QT_TRANSLATE_NOOP3("Field", "Meeting", "theme_review"),
                                  .target = "meeting", .list = 2, .brief = true, .aliases = "meeting_id"}),
    field<&ThemeReview::item>({.key = "item", .label = QT_TRANSLATE_NOOP3("Field", "Agenda item", "theme_review"),
                               .target = "agenda_item"}),
    field<&ThemeReview::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "Date", "theme_review"),
                               .help = QT_TRANSLATE_NOOP("Help", "When it differs from the day of the meeting."),
                               .list = 3}),
    field<&ThemeReview::decision>({.key = "decision",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Decision", "theme_review"),
                                   .type = FieldType::Choice, .choices = kDecisions, .list = 4, .brief = true}),
    field<&ThemeReview::replacedBy>({.key = "replaced_by",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Replaced by", "theme_review"),
                                     .help = QT_TRANSLATE_NOOP("Help", "For a merge the theme that stays, for a split the new themes."),
                                     .target = "theme", .list = 5}),
    field<&ThemeReview::newWording>({.key = "new_wording",
                                     .label = QT_TRANSLATE_NOOP3("Field", "New wording", "theme_review"),
                                     .help = QT_TRANSLATE_NOOP("Help", "For an amended theme."),
                                     .search = Search::Low, .brief = true}),
    field<&ThemeReview::reason>({.key = "reason", .label = QT_TRANSLATE_NOOP3("Field", "Reason", "theme_review"),
                                 .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                 .search = Search::Low, .brief = true}),
    field<&ThemeReview::discussion>({.key = "discussion",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Discussion", "theme_review"),
                                     .type = FieldType::LocalLongText, .handling = Handling::Shared,
                                     .group = QT_TRANSLATE_NOOP("Group", "Texts"), .search = Search::Low}),
    handlingField<&ThemeReview::handling>(),
    sourceField<&ThemeReview::source>(),
    verificationField<&ThemeReview::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::neededWhen(findings, row, u"decision", u"merge", u"replaced_by");
    checks::neededWhen(findings, row, u"decision", u"split", u"replaced_by");
    checks::neededWhen(findings, row, u"decision", u"amend", u"new_wording", Finding::Severity::Note);
    checks::neededWhen(findings, row, u"decision", u"retire", u"reason", Finding::Severity::Note);
    if (row.text(u"decision") == u"merge" && !row.link(u"theme").isNull()
        && row.links(u"replaced_by").contains(row.link(u"theme")))
        checks::warn(findings, u"replaced_by",
                     QCoreApplication::translate("Finding", "A theme cannot be merged into itself."));
    return findings;
}

constexpr RecordSpec kSpec{.key = "theme_review",
                           .label = QT_TRANSLATE_NOOP("Kind", "Theme review"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Theme reviews"),
                           .help = QT_TRANSLATE_NOOP("Help", "What a meeting decided on a theme: keep, amend, add, merge, split or retire."),
                           .place = Place::Priorities,
                           .icon = "view-refresh",
                           .title = "theme meeting",
                           .sort = "date theme",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<ThemeReview> &kindOf<ThemeReview>()
{
    static const KindOf<ThemeReview> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
