// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/allkinds.h"

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

namespace tri {

const Registry &allKinds()
{
    static const Registry registry({
        // meetings
        &kindOf<Meeting>().spec, &kindOf<Participant>().spec, &kindOf<AgendaItem>().spec, &kindOf<Position>().spec,
        &kindOf<Outcome>().spec, &kindOf<PreparationStep>().spec, &kindOf<MeetingRevision>().spec,
        // plans
        &kindOf<WorkPlan>().spec, &kindOf<Objective>().spec, &kindOf<Activity>().spec, &kindOf<Milestone>().spec,
        &kindOf<Indicator>().spec, &kindOf<Measurement>().spec, &kindOf<ProgressReport>().spec,
        &kindOf<PlanVersion>().spec,
        // requests
        &kindOf<ExpertiseRequest>().spec, &kindOf<Offer>().spec,
        // recommendations
        &kindOf<Recommendation>().spec, &kindOf<FollowUp>().spec, &kindOf<Support>().spec, &kindOf<Project>().spec,
        &kindOf<PlanningCycle>().spec,
        // practices
        &kindOf<Experience>().spec, &kindOf<ExperienceReview>().spec, &kindOf<Lesson>().spec,
        &kindOf<EvidenceLink>().spec,
        // priorities
        &kindOf<CooperationArea>().spec, &kindOf<AgendaPoint>().spec, &kindOf<Theme>().spec,
        &kindOf<ThemeReview>().spec, &kindOf<Priority>().spec,
        // people
        &kindOf<Entity>().spec, &kindOf<Body>().spec, &kindOf<Organisation>().spec, &kindOf<State>().spec,
        &kindOf<StateName>().spec, &kindOf<Person>().spec, &kindOf<Role>().spec,
        // documents
        &kindOf<Document>().spec, &kindOf<Attachment>().spec, &kindOf<GlossaryTerm>().spec,
        // desk
        &kindOf<Note>().spec, &kindOf<Brief>().spec, &kindOf<IssuedBrief>().spec,
        &kindOf<Distribution>().spec, &kindOf<BriefComment>().spec, &kindOf<SavedView>().spec,
        &kindOf<SheetMapping>().spec,
    });
    return registry;
}

}  // namespace tri
