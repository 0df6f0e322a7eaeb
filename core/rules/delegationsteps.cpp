// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a line of a delegation's list becomes: a step of the preparation, or a request for help.

#include "core/base/translations.h"
#include "core/kinds/experience.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/organisation.h"
#include "core/rules/delegationprep.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// A step that is to be done has this many days before the meeting.
constexpr int kDaysBefore = 14;

const char *stepText(DelegationGroup group)
{
    switch (group) {
    case DelegationGroup::Experiences: return QT_TRANSLATE_NOOP("Delegation", "Prepare to present: %1");
    case DelegationGroup::FollowUp:
        return QT_TRANSLATE_NOOP("Delegation", "See whether there is news to tell: %1");
    case DelegationGroup::Positions: return QT_TRANSLATE_NOOP("Delegation", "Settle the position: %1");
    case DelegationGroup::Papers: return QT_TRANSLATE_NOOP("Delegation", "Read: %1");
    case DelegationGroup::Requests: return QT_TRANSLATE_NOOP("Delegation", "See to the help: %1");
    case DelegationGroup::Persons: return QT_TRANSLATE_NOOP("Delegation", "Register: %1");
    case DelegationGroup::Dates: return QT_TRANSLATE_NOOP("Delegation", "Keep the date: %1");
    }
    Q_UNREACHABLE();
}

}  // namespace

ChangeSet addDelegationStep(Reader &reader, const DelegationPrep &prep, const DelegationLine &line,
                            const QDate &today, const QString &language, bool done,
                            const std::function<RecordId()> &newId)
{
    const auto row = reader.row(line.record);
    if (!line.step.isNull() || !row || row->spec == &kindOf<PreparationStep>().spec)
        return {};
    PreparationStep step;
    step.id = newId();
    const QString about = reader.workspace().title(line.record, language).simplified();
    step.title = LocalText(language, textIn(language, "Delegation", stepText(line.group)).arg(about));
    step.meeting = prep.meeting.id;
    step.owners = {prep.state.id};
    step.related = {line.record, prep.state.id};
    step.status = done ? u"done"_s : u"open"_s;
    // What is known of a sensitive record is not told by its step either.
    if (row->spec->indexOf(u"handling") >= 0)
        step.handling = row->text(u"handling");
    if (done)
        step.doneOn = PartialDate(today);
    else if (prep.meeting.from.isDay() && prep.day.addDays(-kDaysBefore) >= today) {
        step.offsetDays = -kDaysBefore;
        step.due = PartialDate(prep.day.addDays(-kDaysBefore));
    }
    return changeOf(creation(toRow(step)), step.title.in(language));
}

ChangeSet requestDelegationHelp(Reader &reader, const DelegationPrep &prep, const DelegationLine *line,
                                const RecordId &agency, const QString &language,
                                const std::function<RecordId()> &newId)
{
    ExpertiseRequest request;
    request.id = newId();
    const QString state = reader.workspace().shortTitle(prep.state.id, language);
    const QString meeting = reader.workspace().shortTitle(prep.meeting.id, language);
    request.title = LocalText(language,
                              textIn(language, "Delegation",
                                     QT_TRANSLATE_NOOP("Delegation", "Preparation of the delegation: %1, %2"))
                                  .arg(state, meeting));
    request.kind = u"delegation_preparation"_s;
    request.askedBy = prep.state.id;
    request.forMeeting = prep.meeting.id;
    request.languages = prep.languages;
    request.status = u"draft"_s;
    if (!agency.isNull())
        request.asked = {agency};
    if (const auto row = line ? reader.row(line->record) : std::nullopt) {
        const QString about = reader.workspace().title(row->id, language).simplified();
        request.description = LocalText(
            language,
            textIn(language, "Delegation", QT_TRANSLATE_NOOP("Delegation", "In particular: %1")).arg(about));
        if (row->spec->indexOf(u"themes") >= 0)
            request.themes = row->links(u"themes");
        if (row->spec->indexOf(u"handling") >= 0)
            request.handling = row->text(u"handling");
    }
    return changeOf(creation(toRow(request)), request.title.in(language));
}

RecordId usualHelper(Reader &reader)
{
    QList<ExpertiseRequest> asked =
        reader.all<ExpertiseRequest>({{u"kind"_s, Condition::Op::Is, u"delegation_preparation"_s}});
    std::stable_sort(asked.begin(), asked.end(), [](const ExpertiseRequest &a, const ExpertiseRequest &b) {
        return b.askedOn < a.askedOn;
    });
    for (const ExpertiseRequest &one : std::as_const(asked))
        for (const RecordId &who : one.asked)
            if (reader.one<Organisation>(who))
                return who;
    return {};
}

}  // namespace tri
