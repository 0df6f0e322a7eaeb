// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fieldspec.h"

#include <QtGlobal>

#include <array>

namespace tri {

constexpr Choice kindChoice(const char *key, const char *plural)
{
    return {key, plural, "", "Kind"};
}

/// The kinds as words that a record can name: a saved view says of which kind it is. In the order of allKinds(), which a
/// test compares.
inline constexpr std::array kKindChoices{
    kindChoice("meeting", QT_TRANSLATE_NOOP("Kind", "Meetings")),
    kindChoice("participant", QT_TRANSLATE_NOOP("Kind", "Participants")),
    kindChoice("agenda_item", QT_TRANSLATE_NOOP("Kind", "Agenda items")),
    kindChoice("position", QT_TRANSLATE_NOOP("Kind", "Positions")),
    kindChoice("outcome", QT_TRANSLATE_NOOP("Kind", "Outcomes")),
    kindChoice("preparation_step", QT_TRANSLATE_NOOP("Kind", "Preparation steps")),
    kindChoice("meeting_revision", QT_TRANSLATE_NOOP("Kind", "Meeting revisions")),
    kindChoice("work_plan", QT_TRANSLATE_NOOP("Kind", "Work plans")),
    kindChoice("objective", QT_TRANSLATE_NOOP("Kind", "Objectives")),
    kindChoice("activity", QT_TRANSLATE_NOOP("Kind", "Activities")),
    kindChoice("milestone", QT_TRANSLATE_NOOP("Kind", "Milestones")),
    kindChoice("indicator", QT_TRANSLATE_NOOP("Kind", "Indicators")),
    kindChoice("measurement", QT_TRANSLATE_NOOP("Kind", "Measurements")),
    kindChoice("progress_report", QT_TRANSLATE_NOOP("Kind", "Progress reports")),
    kindChoice("plan_version", QT_TRANSLATE_NOOP("Kind", "Plan versions")),
    kindChoice("expertise_request", QT_TRANSLATE_NOOP("Kind", "Expertise requests")),
    kindChoice("offer", QT_TRANSLATE_NOOP("Kind", "Offers")),
    kindChoice("recommendation", QT_TRANSLATE_NOOP("Kind", "Recommendations")),
    kindChoice("follow_up", QT_TRANSLATE_NOOP("Kind", "Follow-ups")),
    kindChoice("support", QT_TRANSLATE_NOOP("Kind", "Support")),
    kindChoice("project", QT_TRANSLATE_NOOP("Kind", "Projects")),
    kindChoice("planning_cycle", QT_TRANSLATE_NOOP("Kind", "Planning cycles")),
    kindChoice("experience", QT_TRANSLATE_NOOP("Kind", "Experiences")),
    kindChoice("experience_review", QT_TRANSLATE_NOOP("Kind", "Reviews of experiences")),
    kindChoice("lesson", QT_TRANSLATE_NOOP("Kind", "Lessons")),
    kindChoice("evidence_link", QT_TRANSLATE_NOOP("Kind", "Evidence of lessons")),
    kindChoice("cooperation_area", QT_TRANSLATE_NOOP("Kind", "Areas of cooperation")),
    kindChoice("agenda_point", QT_TRANSLATE_NOOP("Kind", "Eight-point agenda")),
    kindChoice("theme", QT_TRANSLATE_NOOP("Kind", "Themes")),
    kindChoice("theme_review", QT_TRANSLATE_NOOP("Kind", "Theme reviews")),
    kindChoice("priority", QT_TRANSLATE_NOOP("Kind", "Priorities")),
    kindChoice("entity", QT_TRANSLATE_NOOP("Kind", "Entities")),
    kindChoice("body", QT_TRANSLATE_NOOP("Kind", "Bodies")),
    kindChoice("organisation", QT_TRANSLATE_NOOP("Kind", "Organizations")),
    kindChoice("state", QT_TRANSLATE_NOOP("Kind", "States")),
    kindChoice("state_name", QT_TRANSLATE_NOOP("Kind", "State names")),
    kindChoice("person", QT_TRANSLATE_NOOP("Kind", "People")),
    kindChoice("role", QT_TRANSLATE_NOOP("Kind", "Roles")),
    kindChoice("document", QT_TRANSLATE_NOOP("Kind", "Documents")),
    kindChoice("attachment", QT_TRANSLATE_NOOP("Kind", "Attachments")),
    kindChoice("glossary_term", QT_TRANSLATE_NOOP("Kind", "Glossary")),
    kindChoice("note", QT_TRANSLATE_NOOP("Kind", "Notes")),
    kindChoice("brief", QT_TRANSLATE_NOOP("Kind", "Briefs")),
    kindChoice("issued_brief", QT_TRANSLATE_NOOP("Kind", "Issued briefs")),
    kindChoice("distribution", QT_TRANSLATE_NOOP("Kind", "Distributions")),
    kindChoice("brief_comment", QT_TRANSLATE_NOOP("Kind", "Comments on briefs")),
    kindChoice("saved_view", QT_TRANSLATE_NOOP("Kind", "Saved views")),
    kindChoice("sheet_mapping", QT_TRANSLATE_NOOP("Kind", "Sheet mappings")),
};

}  // namespace tri
