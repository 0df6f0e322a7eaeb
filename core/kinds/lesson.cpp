// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/lesson.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

#include <QCoreApplication>

namespace tri {
namespace {

constexpr std::array kStrengths{
    Choice{"single", QT_TRANSLATE_NOOP("Choice", "One case")},
    Choice{"several", QT_TRANSLATE_NOOP("Choice", "Several cases")},
    Choice{"consistent", QT_TRANSLATE_NOOP("Choice", "Many cases agree")},
    Choice{"contested", QT_TRANSLATE_NOOP("Choice", "Contested")},
};

constexpr auto kFields = std::to_array<FieldOf<Lesson>>({
    field<&Lesson::statement>({.key = "statement", .label = QT_TRANSLATE_NOOP3("Field", "Lesson", "lesson"),
                               .help = QT_TRANSLATE_NOOP("Help", "One sentence that another country could act on."),
                               .type = FieldType::LocalLongText, .required = true, .list = 1, .search = Search::High,
                               .brief = true}),
    field<&Lesson::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "lesson"),
                               .list = 2, .search = Search::High, .aliases = "id"}),
    themesField<&Lesson::themes>(),
    field<&Lesson::strength>({.key = "strength", .label = QT_TRANSLATE_NOOP3("Field", "Strength", "lesson"),
                              .type = FieldType::Choice, .choices = kStrengths, .list = 3, .brief = true}),
    field<&Lesson::explanation>({.key = "explanation", .label = QT_TRANSLATE_NOOP3("Field", "Explanation", "lesson"),
                                 .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                 .search = Search::Low, .brief = true}),
    field<&Lesson::conditions>({.key = "conditions", .label = QT_TRANSLATE_NOOP3("Field", "Where it holds", "lesson"),
                                .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                .search = Search::Low, .brief = true}),
    field<&Lesson::limits>({.key = "limits", .label = QT_TRANSLATE_NOOP3("Field", "Where it does not", "lesson"),
                            .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                            .search = Search::Low}),
    field<&Lesson::experiences>({.key = "experiences", .label = QT_TRANSLATE_NOOP3("Field", "Experiences", "lesson"),
                                 .target = "experience", .group = QT_TRANSLATE_NOOP("Group", "Links"), .list = 4,
                                 .brief = true}),
    field<&Lesson::documents>({.key = "documents", .label = QT_TRANSLATE_NOOP3("Field", "Analyses", "lesson"),
                               .type = FieldType::OrderedLinks, .target = "document",
                               .group = QT_TRANSLATE_NOOP("Group", "Links"), .brief = true}),
    field<&Lesson::against>({.key = "against", .label = QT_TRANSLATE_NOOP3("Field", "Speaks against it", "lesson"),
                             .target = "experience document", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Lesson::recommendations>({.key = "recommendations",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Recommendations", "lesson"),
                                     .target = "recommendation", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Lesson::meetings>({.key = "meetings", .label = QT_TRANSLATE_NOOP3("Field", "Used at", "lesson"),
                              .target = "meeting", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Lesson::area>({.key = "area", .label = QT_TRANSLATE_NOOP3("Field", "Area of cooperation", "lesson"),
                          .target = "cooperation_area", .group = QT_TRANSLATE_NOOP("Group", "Links"),
                          .aliases = "area_id"}),
    field<&Lesson::drawnBy>({.key = "drawn_by", .label = QT_TRANSLATE_NOOP3("Field", "Drawn by", "lesson"),
                             .target = "state organisation body entity person",
                             .group = QT_TRANSLATE_NOOP("Group", "Source and handling")}),
    field<&Lesson::drawnOn>({.key = "drawn_on", .label = QT_TRANSLATE_NOOP3("Field", "Drawn on", "lesson"),
                             .group = QT_TRANSLATE_NOOP("Group", "Source and handling"), .list = 5}),
    field<&Lesson::lastChecked>({.key = "last_checked",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Last checked", "lesson"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Source and handling")}),
    handlingField<&Lesson::handling>(),
    sourceField<&Lesson::source>(),
    verificationField<&Lesson::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"drawn_on", u"last_checked");
    checks::oneOf(findings, row, {u"experiences", u"documents"});
    if (row.text(u"strength") == u"several" || row.text(u"strength") == u"consistent")
        if (row.links(u"experiences").size() + row.links(u"documents").size() < 2)
            checks::warn(findings, u"strength",
                         QCoreApplication::translate("Finding", "The strength speaks of several cases, but fewer "
                                                                "than two experiences or analyses are linked."));
    return findings;
}

constexpr RecordSpec kSpec{.key = "lesson",
                           .label = QT_TRANSLATE_NOOP("Kind", "Lesson"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Lessons"),
                           .help = QT_TRANSLATE_NOOP("Help", "Lessons drawn from several experiences and analyses, with their strength."),
                           .place = Place::Practices,
                           .icon = "help-hint",
                           .title = "statement",
                           .reference = "reference",
                           .sort = "reference",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Lesson> &kindOf<Lesson>()
{
    static const KindOf<Lesson> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
