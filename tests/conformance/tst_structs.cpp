// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind's table binds each field to a member of its own: a row goes through the struct and comes back whole.

#include "core/kinds/activity.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/agendapoint.h"
#include "core/kinds/attachment.h"
#include "core/kinds/body.h"
#include "core/kinds/brief.h"
#include "core/kinds/briefcomment.h"
#include "core/kinds/cooperationarea.h"
#include "core/kinds/distribution.h"
#include "core/kinds/document.h"
#include "core/kinds/entity.h"
#include "core/kinds/evidencelink.h"
#include "core/kinds/experience.h"
#include "core/kinds/experiencereview.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/followup.h"
#include "core/kinds/glossaryterm.h"
#include "core/kinds/indicator.h"
#include "core/kinds/issuedbrief.h"
#include "core/kinds/lesson.h"
#include "core/kinds/measurement.h"
#include "core/kinds/meeting.h"
#include "core/kinds/meetingrevision.h"
#include "core/kinds/milestone.h"
#include "core/kinds/note.h"
#include "core/kinds/objective.h"
#include "core/kinds/offer.h"
#include "core/kinds/organisation.h"
#include "core/kinds/outcome.h"
#include "core/kinds/participant.h"
#include "core/kinds/person.h"
#include "core/kinds/planningcycle.h"
#include "core/kinds/planversion.h"
#include "core/kinds/position.h"
#include "core/kinds/preparationstep.h"
#include "core/kinds/priority.h"
#include "core/kinds/progressreport.h"
#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/role.h"
#include "core/kinds/savedview.h"
#include "core/kinds/sheetmapping.h"
#include "core/kinds/state.h"
#include "core/kinds/statename.h"
#include "core/kinds/support.h"
#include "core/kinds/theme.h"
#include "core/kinds/themereview.h"
#include "core/kinds/workplan.h"
#include "tests/support/everykind.h"

#include <QSet>

using namespace tri;
using namespace tri::test;

namespace {

QSet<const RecordSpec *> s_seen;

template <typename T> QByteArray fault()
{
    const RecordSpec &spec = kindOf<T>().spec;
    s_seen << &spec;
    for (int seed = 0; seed < 3; ++seed) {
        const Row row = sampleRow(spec, seed);
        const Row back = toRow(fromRow<T>(row));
        for (std::size_t i = 0; i < spec.fields.size(); ++i)
            if (back.values[qsizetype(i)] != row.values[qsizetype(i)])
                return fieldName(spec, spec.fields[i]) + " shares its member with another field";
        if (back != row)
            return QByteArray(spec.key) + " comes back changed";
        if (toRow(T{}) != Row(spec))
            return QByteArray(spec.key) + " is not empty at first";
    }
    return {};
}

template <typename... T> QByteArray firstFault()
{
    QByteArray found;
    const auto look = [&found](const QByteArray &one) { found = found.isEmpty() ? one : found; };
    (look(fault<T>()), ...);
    return found;
}

/// Two fields bound to one member: the planted fault.
struct Twin {
    RecordId id;
    QString word;
};
constexpr auto kTwinFields = std::to_array<FieldOf<Twin>>({
    field<&Twin::word>({.key = "one", .label = {"One", "twin"}}),
    field<&Twin::word>({.key = "two", .label = {"Two", "twin"}}),
});
constexpr auto kTwinSpecs = specsOf(kTwinFields);
constexpr RecordSpec kTwin{.key = "twin", .label = "Twin", .plural = "Twins", .title = "one", .fields = kTwinSpecs};

}  // namespace

namespace tri {
template <> const KindOf<Twin> &kindOf<Twin>()
{
    static const KindOf<Twin> kind{kTwin, kTwinFields};
    return kind;
}
}  // namespace tri

class TestStructs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_comeBackWhole()
    {
        const QByteArray found =
            firstFault<Meeting, Participant, AgendaItem, Position, Outcome, WorkPlan, Objective, Activity,
                       Indicator, Measurement, ProgressReport, ExpertiseRequest, Offer, Recommendation,
                       FollowUp, Support, Project, Experience, ExperienceReview, Lesson, CooperationArea,
                       AgendaPoint, Theme, ThemeReview, Priority, Entity, Body, Organisation, State,
                       StateName, Person, Role, Document, Attachment, GlossaryTerm, Note, Brief, IssuedBrief,
                       Distribution, BriefComment, SavedView, PreparationStep, MeetingRevision, Milestone,
                       PlanVersion, SheetMapping, EvidenceLink, PlanningCycle>();
        QVERIFY2(found.isEmpty(), found.constData());
        for (const RecordSpec *kind : allKinds().kinds())
            QVERIFY2(s_seen.contains(kind), kind->key);
    }
    void sharedMember_isFound() { QCOMPARE(fault<Twin>(), QByteArray("twin.one shares its member with another field")); }
};

QTEST_GUILESS_MAIN(TestStructs)
#include "tst_structs.moc"
