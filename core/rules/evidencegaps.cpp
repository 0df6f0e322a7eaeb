// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is missing in the chain from evidence to follow-up, or wants a second look.

#include "core/base/translations.h"
#include "core/rules/evidence.h"
#include "core/rules/sides.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Kind = EvidenceGap::Kind;

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

/// The records as they were entered: an end that is not in this copy is evidence all the same.
QSet<RecordId> groundedLessons(const EvidenceData &data)
{
    QSet<RecordId> out;
    for (const EvidenceLink &link : data.links)
        out.insert(link.lesson);
    for (const Lesson &lesson : data.lessons)
        if (!lesson.experiences.isEmpty() || !lesson.documents.isEmpty() || !lesson.against.isEmpty())
            out.insert(lesson.id);
    return out;
}

/// Not of a link that only names the record: an edge.
bool has(const EvidenceGraph &graph, const QList<int> &edges,
         std::initializer_list<EvidenceRelation> relations)
{
    return std::any_of(edges.cbegin(), edges.cend(), [&](int edge) {
        return std::find(relations.begin(), relations.end(), graph.edges[edge].relation) != relations.end();
    });
}

void addWithoutEvidence(const EvidenceData &data, const EvidenceGraph &graph, QList<EvidenceGap> &out)
{
    for (const Recommendation &recommendation : data.recommendations)
        if (!has(graph, graph.back[graph.placeOf(recommendation.id)],
                 {EvidenceRelation::LeadsTo, EvidenceRelation::Answers}))
            out << EvidenceGap{.kind = Kind::NoEvidence, .record = recommendation.id};
    for (const Experience &experience : data.experiences)
        if (graph.onward[graph.placeOf(experience.id)].isEmpty())
            out << EvidenceGap{.kind = Kind::NotUsed, .record = experience.id};
}

void addOfLessons(const EvidenceData &data, const EvidenceGraph &graph, QList<EvidenceGap> &out)
{
    QList<EvidenceGap> groundless;
    const QSet<RecordId> grounded = groundedLessons(data);
    for (const Lesson &lesson : data.lessons) {
        if (!grounded.contains(lesson.id))
            groundless << EvidenceGap{.kind = Kind::NoGround, .record = lesson.id};
        EvidenceGap gap{.kind = Kind::Contradicted, .record = lesson.id};
        for (const int edge : graph.back[graph.placeOf(lesson.id)]) {
            const EvidenceEdge &says = graph.edges[edge];
            if (says.direction == u"contradicts" && !gap.others.contains(graph.nodes[says.from].id))
                gap.others << graph.nodes[says.from].id;
            gap.divided = gap.divided || says.direction == u"supports";
        }
        if (!gap.others.isEmpty())
            out << gap;
    }
    out += groundless;
}

template <typename T>
void addOld(const T &record, const PartialDate &looked, const QDate &day, int years, QList<EvidenceGap> &out)
{
    if (isOldEvidence(looked, day, years))
        out << EvidenceGap{.kind = Kind::Old, .record = record.id, .date = looked};
}

}  // namespace

PartialDate lastLookedAt(const Experience &experience)
{
    return std::max(experience.lastChecked, experience.evaluatedOn);
}

bool isOldEvidence(const PartialDate &looked, const QDate &day, int years)
{
    return !looked.isNull() && looked.last().addYears(years) < day;
}

QList<EvidenceGap> evidenceGaps(const EvidenceData &data, const EvidenceGraph &graph, const QDate &day,
                                int years)
{
    QList<EvidenceGap> out;
    addWithoutEvidence(data, graph, out);
    addOfLessons(data, graph, out);
    for (const Experience &experience : data.experiences)
        addOld(experience, lastLookedAt(experience), day, years, out);
    for (const Lesson &lesson : data.lessons)
        addOld(lesson, std::max(lesson.lastChecked, lesson.drawnOn), day, years, out);
    for (const FollowUp &entry : data.followUps)
        addOld(entry, entry.lastChecked, day, years, out);
    return out;
}

QString evidenceGapKey(EvidenceGap::Kind kind)
{
    switch (kind) {
    case Kind::NoEvidence: return u"recommendation_without_evidence"_s;
    case Kind::NotUsed: return u"experience_not_used"_s;
    case Kind::Contradicted: return u"lesson_contradicted"_s;
    case Kind::NoGround: return u"lesson_without_evidence"_s;
    case Kind::Old: return u"old_evidence"_s;
    }
    Q_UNREACHABLE();
}

QString evidenceGapText(const Workspace &workspace, const EvidenceGap &gap)
{
    switch (gap.kind) {
    case Kind::NoEvidence:
        return EvidenceWords::tr(
            "No lesson, experience or document leads to this recommendation. Name it in a lesson "
            "that rests on experiences, or say what it rests on under its documents.");
    case Kind::NotUsed:
        return EvidenceWords::tr(
            "This experience leads to no lesson, recommendation or follow-up yet. Say what it "
            "teaches in a new or existing lesson.");
    case Kind::NoGround:
        return EvidenceWords::tr(
            "No evidence is named for this lesson. Link the experiences or analyses it is drawn "
            "from.");
    case Kind::Old:
        return EvidenceWords::tr(
                   "Last checked or evaluated %1. Ask whether it still holds, then enter the day under “Last "
                   "checked”.")
            .arg(dateInWords(gap.date));
    case Kind::Contradicted: break;
    }
    QStringList names;
    for (const RecordId &other : gap.others) {
        const auto row = workspace.row(other);
        names << (row && !row->reference().isEmpty() ? row->reference() : workspace.title(other));
    }
    const QString against = listText(names);
    return gap.divided
        ? EvidenceWords::tr(
              "Evidence is divided. Against the lesson: %1; other evidence supports it. Say where it holds "
              "and where it does not.")
              .arg(against)
        : EvidenceWords::tr(
              "Against the lesson: %1; nothing supports it. Word it anew or find what it rests on.")
              .arg(against);
}

}  // namespace tri
