// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/evidencelink.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kDirections{
    Choice{"supports", QT_TRANSLATE_NOOP("Choice", "Supports")},
    Choice{"limits", QT_TRANSLATE_NOOP("Choice", "Limits")},
    Choice{"contradicts", QT_TRANSLATE_NOOP("Choice", "Contradicts")},
};
constexpr std::array kStrengths{
    Choice{"slight", QT_TRANSLATE_NOOP("Choice", "Slight")},
    Choice{"fair", QT_TRANSLATE_NOOP("Choice", "Fair")},
    Choice{"strong", QT_TRANSLATE_NOOP("Choice", "Strong")},
};

constexpr auto kFields = std::to_array<FieldOf<EvidenceLink>>({
    field<&EvidenceLink::lesson>({.key = "lesson", .label = QT_TRANSLATE_NOOP3("Field", "Lesson", "evidence_link"),
                                  .required = true, .target = "lesson", .list = 1, .brief = true,
                                  .aliases = "lesson_id", .since = 6}),
    field<&EvidenceLink::evidence>({.key = "evidence",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Evidence", "evidence_link"),
                                    .help = QT_TRANSLATE_NOOP("Help", "The experience, document or follow-up that says something to the lesson."),
                                    .required = true, .target = "experience document follow_up", .list = 2,
                                    .brief = true, .aliases = "evidence_id;experience;experience_id", .since = 6}),
    field<&EvidenceLink::direction>({.key = "direction",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Direction", "evidence_link"),
                                     .help = QT_TRANSLATE_NOOP("Help", "Whether it supports the lesson, says where the lesson ends, or contradicts it."),
                                     .type = FieldType::Choice, .choices = kDirections, .list = 3, .brief = true,
                                     .since = 6}),
    field<&EvidenceLink::strength>({.key = "strength",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Strength", "evidence_link"),
                                    .help = QT_TRANSLATE_NOOP("Help", "How much it bears: an own account is slight, what was monitored is fair, what was evaluated is strong."),
                                    .type = FieldType::Choice, .choices = kStrengths, .list = 4, .brief = true,
                                    .since = 6}),
    field<&EvidenceLink::reason>({.key = "reason", .label = QT_TRANSLATE_NOOP3("Field", "Reason", "evidence_link"),
                                  .help = QT_TRANSLATE_NOOP("Help", "Why it counts so."),
                                  .type = FieldType::LocalLongText, .search = Search::Low, .brief = true,
                                  .since = 6}),
    field<&EvidenceLink::passage>({.key = "passage",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Passage", "evidence_link"),
                                   .help = QT_TRANSLATE_NOOP("Help", "Page or paragraph, for example paragraph 14 or p. 31."),
                                   .list = 5, .search = Search::Low, .brief = true, .since = 6}),
    field<&EvidenceLink::drawnBy>({.key = "drawn_by",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Drawn by", "evidence_link"),
                                   .target = "state organisation body entity person",
                                   .group = QT_TRANSLATE_NOOP("Group", "Source and handling"), .since = 6}),
    field<&EvidenceLink::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "Drawn on", "evidence_link"),
                                .group = QT_TRANSLATE_NOOP("Group", "Source and handling"), .list = 6, .since = 6}),
    handlingField<&EvidenceLink::handling>(),
    sourceField<&EvidenceLink::source>(),
    verificationField<&EvidenceLink::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::neededWith(findings, row, u"evidence", u"direction", Finding::Severity::Note);
    checks::neededWhen(findings, row, u"direction", u"limits", u"reason");
    checks::neededWhen(findings, row, u"direction", u"contradicts", u"reason");
    checks::neededWhen(findings, row, u"strength", u"strong", u"reason", Finding::Severity::Note);
    return findings;
}

constexpr RecordSpec kSpec{.key = "evidence_link",
                           .label = QT_TRANSLATE_NOOP("Kind", "Evidence of a lesson"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Evidence of lessons"),
                           .help = QT_TRANSLATE_NOOP("Help", "What an experience, document or follow-up says to a lesson: for or against it, and how strongly."),
                           .place = Place::Practices,
                           .icon = "insert-link",
                           .title = "lesson evidence",
                           .sort = "lesson evidence",
                           .asked = "lesson evidence direction strength reason",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<EvidenceLink> &kindOf<EvidenceLink>()
{
    static const KindOf<EvidenceLink> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
