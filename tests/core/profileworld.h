// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"
#include "core/kinds/activity.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/body.h"
#include "core/kinds/document.h"
#include "core/kinds/entity.h"
#include "core/kinds/experience.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/followup.h"
#include "core/kinds/lesson.h"
#include "core/kinds/meeting.h"
#include "core/kinds/objective.h"
#include "core/kinds/offer.h"
#include "core/kinds/organisation.h"
#include "core/kinds/outcome.h"
#include "core/kinds/participant.h"
#include "core/kinds/person.h"
#include "core/kinds/position.h"
#include "core/kinds/priority.h"
#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/role.h"
#include "core/kinds/support.h"
#include "core/kinds/theme.h"
#include "core/kinds/themereview.h"
#include "core/kinds/workplan.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

namespace tri::test {

using namespace Qt::StringLiterals;

/// Actors and two themes, what profiles tell of them, and the profiles themselves.
class ProfileWorld : public BriefWorkspace {
public:
    ProfileWorld()
    {
        addActors();
        add(Theme{.id = idOf(u"theme"_s), .reference = u"T1"_s, .name = en(u"Recruitment"_s)});
        add(Theme{.id = idOf(u"subtheme"_s),
                  .reference = u"T1.1"_s,
                  .name = en(u"Costs"_s),
                  .parent = idOf(u"theme"_s)});
        keep();
    }
    void keep()
    {
        if (!commit())
            qFatal("The records of the test cannot be kept.");
    }
    [[nodiscard]] static BriefRequest request(const QString &subject, const QDate &asOf = QDate(2014, 4, 4),
                                              bool shared = false)
    {
        BriefRequest out{.recipe = u"profile"_s, .sharedCopy = shared, .date = QDate(2026, 1, 1)};
        out.record = idOf(subject);
        out.asOf = asOf;
        return out;
    }
    [[nodiscard]] Result<BriefDocument> make(const BriefRequest &wanted)
    {
        return makeBrief(workspace(), wanted);
    }
    [[nodiscard]] QString text(const BriefRequest &wanted)
    {
        const auto made = make(wanted);
        return made ? toText(*made).replace(QChar::Nbsp, u' ') : u"PROBLEM "_s + made.error().text;
    }
    void addOneOfEach(const QString &handling, const PartialDate &date, const QString &mark);
};

/// One record of each kind that a profile of Sweden, of the theme or of an agency tells of, with @p mark in its words.
inline void ProfileWorld::addOneOfEach(const QString &handling, const PartialDate &date, const QString &mark)
{
    const auto id = [&mark](const char *kind) { return idOf(mark + QString::fromLatin1(kind)); };
    const auto words = [&mark](const char *kind) { return en(mark + u' ' + QString::fromLatin1(kind)); };
    const RecordIds se{idOf(u"SE"_s)};
    const RecordIds theme{idOf(u"theme"_s)};
    Position position{.id = id("position"), .holder = se[0], .stance = u"supports"_s, .date = date};
    position.summary = words("position");
    position.themes = theme;
    position.handling = handling;
    add(position);
    add(Priority{.id = id("priority"),
                 .statement = words("priority"),
                 .proposedBy = se,
                 .from = date,
                 .themes = theme,
                 .handling = handling});
    add(Recommendation{.id = id("recommendation"),
                       .reference = mark + u"-R1"_s,
                       .text = words("recommendation"),
                       .date = date,
                       .addressees = se,
                       .themes = theme,
                       .handling = handling});
    add(FollowUp{.id = id("followup"),
                 .description = words("followup"),
                 .status = u"done"_s,
                 .date = date,
                 .themes = theme,
                 .actors = se,
                 .declaredBy = u"state"_s,
                 .consent = true,
                 .handling = handling});
    add(Experience{.id = id("experience"),
                   .title = words("experience"),
                   .states = se,
                   .themes = theme,
                   .sharedOn = date,
                   .handling = handling});
    add(ExpertiseRequest{.id = id("request"),
                         .title = words("request"),
                         .themes = theme,
                         .askedBy = se[0],
                         .askedOn = date,
                         .handling = handling});
    add(Offer{.id = id("offer"),
              .organisation = se[0],
              .deliverable = words("offer"),
              .offeredOn = date,
              .handling = handling});
    add(Activity{.id = id("activity"),
                 .title = words("activity"),
                 .themes = theme,
                 .owners = se,
                 .from = date,
                 .handling = handling});
    add(Meeting{.id = id("meeting"),
                .title = words("meeting"),
                .from = date,
                .convenors = se,
                .themes = theme,
                .handling = handling});
    add(Outcome{.id = id("outcome"),
                .text = words("outcome"),
                .kind = u"action"_s,
                .meeting = id("meeting"),
                .responsible = se,
                .themes = theme,
                .handling = handling});
    add(Support{.id = id("support"),
                .state = se[0],
                .offeredOn = date,
                .themes = theme,
                .description = words("support"),
                .handling = handling});
    add(Project{.id = id("project"),
                .title = words("project"),
                .from = date,
                .states = se,
                .themes = theme,
                .handling = handling});
    Document document{
        .id = id("document"), .title = words("document"), .issuers = se, .date = date, .themes = theme};
    document.handling = handling;
    add(document);
    Lesson lesson{.id = id("lesson"), .statement = words("lesson"), .themes = theme};
    lesson.drawnBy = se;
    lesson.drawnOn = date;
    lesson.handling = handling;
    add(lesson);
    Role role{.id = id("role"), .holder = se[0], .function = u"member"_s, .body = idOf(u"GMG-CHAIR"_s)};
    role.titleText = words("role");
    role.from = date;
    role.handling = handling;
    add(role);
    ThemeReview review{.id = id("review"), .theme = theme[0], .date = date, .decision = u"keep"_s};
    review.reason = words("review");
    review.handling = handling;
    add(review);
    add(WorkPlan{.id = id("plan"),
                 .title = words("plan"),
                 .body = idOf(u"GMG-CHAIR"_s),
                 .from = date,
                 .handling = handling});
    keep();
}

}  // namespace tri::test
