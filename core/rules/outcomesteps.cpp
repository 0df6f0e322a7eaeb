// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/outcomesteps.h"

#include "core/kinds/activity.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/followup.h"
#include "core/kinds/recommendation.h"

#include <QCoreApplication>
#include <QLocale>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(OutcomeSteps)
};

/// A name on one line, for kinds that have a title and a text; lines after the first are left to the text.
LocalText titleOf(const LocalText &text)
{
    LocalText out;
    for (const auto &[language, words] : text.texts.asKeyValueRange())
        out.set(language, words.section(u'\n', 0, 0).trimmed());
    out.original = text.original;
    return out;
}

/// The whole text, where the title does not hold all of it.
LocalText restOf(const LocalText &text)
{
    return titleOf(text) == text ? LocalText() : text;
}

/// "Outcome TRI-2014-04-A3 of “Trilateral meeting of April 2014”." and what the outcome itself rests on.
QString sourceOf(const Outcome &outcome, const Meeting &meeting)
{
    const QString title = meeting.title.in(meeting.title.original);
    const QString from = title.isEmpty() ? StepText::tr("Outcome %1.").arg(outcome.reference)
                                         : StepText::tr("Outcome %1 of “%2”.").arg(outcome.reference, title);
    return outcome.source.isEmpty() ? from.simplified() : from.simplified() + u'\n' + outcome.source;
}

/// Those responsible as far as the new record's field takes their kind; the names of the others are kept in words.
struct Sorted {
    RecordIds fitting;
    QString others;
};

Sorted sorted(const Outcome &outcome, const FieldSpec &field, const StepFacts &facts)
{
    const QStringList kinds = QString::fromLatin1(field.target).split(u' ');
    Sorted out;
    QStringList words;
    for (const RecordId &id : outcome.responsible) {
        if (kinds.contains(facts.kindOf(id)))
            out.fitting << id;
        else if (const QString name = facts.nameOf(id); !name.isEmpty())
            words << name;
    }
    if (!outcome.otherResponsible.isEmpty())
        words << outcome.otherResponsible;
    out.others = words.join(u"; "_s);
    return out;
}

template <typename T> const FieldSpec &fieldOf(QAnyStringView key)
{
    const FieldSpec *field = kindOf<T>().spec.field(key);
    Q_ASSERT(field);
    return *field;
}

/// The new record and the link to it from where it came, under one name in the history.
template <typename T> ChangeSet stepOf(const Outcome &outcome, const T &record)
{
    Outcome after = outcome;
    after.became << record.id;
    const RecordSpec &kind = kindOf<T>().spec;
    return {Origin::Edit,
            {u"create"_s, kind.keyText(), {}, outcome.reference, 2},
            {creation(toRow(record)), difference(toRow(outcome), toRow(after))}};
}

const PartialDate &lastDue(const Outcome &outcome)
{
    return outcome.revisedDue.isNull() ? outcome.due : outcome.revisedDue;
}

/// "TRI-2014-04-R2": recommendations that came from one meeting are counted like its outcomes.
QString recommendationReference(Reader &reader, const Outcome &outcome, const Meeting &meeting)
{
    const QString start = meeting.reference.isEmpty() ? outcome.reference : meeting.reference;
    for (int number = 1;; ++number) {
        const QString reference = (start.isEmpty() ? QString() : start + u'-') + u'R' + QString::number(number);
        bool taken = false;
        for (const bool trash : {false, true}) {
            const auto found = reader.workspace().find({.kind = &kindOf<Recommendation>().spec,
                                                        .filter = {{{u"reference"_s, Condition::Op::Is, reference}}},
                                                        .trash = trash,
                                                        .limit = 1});
            taken = taken || (found && !found->isEmpty());
        }
        if (!taken)
            return reference;
    }
}

}  // namespace

const RecordSpec &kindOfStep(OutcomeStep step)
{
    switch (step) {
    case OutcomeStep::Activity: return kindOf<Activity>().spec;
    case OutcomeStep::Request: return kindOf<ExpertiseRequest>().spec;
    case OutcomeStep::FollowUp: return kindOf<FollowUp>().spec;
    case OutcomeStep::Recommendation: break;
    }
    return kindOf<Recommendation>().spec;
}

ChangeSet becomeActivity(const Outcome &outcome, const StepFacts &facts)
{
    const Sorted who = sorted(outcome, fieldOf<Activity>("owners"), facts);
    Activity activity{.id = facts.id, .title = titleOf(outcome.text)};
    activity.description = restOf(outcome.text);
    activity.area = outcome.area;
    activity.themes = outcome.themes;
    activity.owners = who.fitting;
    activity.otherPartners = who.others;
    activity.firstDue = outcome.due;
    activity.due = lastDue(outcome);
    activity.revisionReason = outcome.revisionReason;
    activity.status = u"planned"_s;
    activity.documents = outcome.documents;
    if (!facts.meeting.id.isNull())
        activity.meetings = {facts.meeting.id};
    activity.related = {outcome.id};
    activity.handling = outcome.handling;
    activity.source = sourceOf(outcome, facts.meeting);
    activity.verification = outcome.verification;
    return stepOf(outcome, activity);
}

ChangeSet becomeRequest(const Outcome &outcome, const StepFacts &facts)
{
    const Sorted who = sorted(outcome, fieldOf<ExpertiseRequest>("asked"), facts);
    ExpertiseRequest request{.id = facts.id, .title = titleOf(outcome.text)};
    request.description = restOf(outcome.text);
    request.area = outcome.area;
    request.themes = outcome.themes;
    request.asked = who.fitting;
    request.otherAsked = who.others;
    request.neededBy = lastDue(outcome);
    request.forMeeting = facts.meeting.id;
    request.forItem = outcome.item;
    request.status = u"draft"_s;
    request.documents = outcome.documents;
    request.handling = outcome.handling;
    request.source = sourceOf(outcome, facts.meeting);
    request.verification = outcome.verification;
    return stepOf(outcome, request);
}

ChangeSet becomeFollowUp(const Outcome &outcome, const StepFacts &facts)
{
    const Sorted who = sorted(outcome, fieldOf<FollowUp>("actors"), facts);
    FollowUp followUp{.id = facts.id, .description = outcome.text};
    followUp.themes = outcome.themes;
    followUp.actors = who.fitting;
    followUp.otherActors = who.others;
    followUp.declaredAt = facts.meeting.id;
    // No status: what was said at the table is not yet a declaration, and a person decides whose it is.
    if (const PartialDate due = lastDue(outcome); !due.isNull())
        followUp.nextStep = LocalText(outcome.text.original, longDate(due, QLocale(outcome.text.original)));
    followUp.handling = outcome.handling;
    followUp.source = sourceOf(outcome, facts.meeting);
    followUp.verification = outcome.verification;
    return stepOf(outcome, followUp);
}

ChangeSet becomeRecommendation(const Outcome &outcome, const StepFacts &facts)
{
    const Sorted who = sorted(outcome, fieldOf<Recommendation>("addressees"), facts);
    Recommendation recommendation{.id = facts.id, .reference = facts.reference, .text = outcome.text};
    recommendation.kind = u"recommendation"_s;
    recommendation.meeting = facts.meeting.id;
    recommendation.date = facts.meeting.from;
    recommendation.addressees = who.fitting;
    recommendation.otherAddressees = who.others;
    recommendation.themes = outcome.themes;
    recommendation.area = outcome.area;
    recommendation.documents = outcome.documents;
    if (const PartialDate due = lastDue(outcome); !due.isNull())
        recommendation.note = StepText::tr("Due %1, as the meeting agreed.").arg(due.toString());
    recommendation.handling = outcome.handling;
    recommendation.source = sourceOf(outcome, facts.meeting);
    recommendation.verification = outcome.verification;
    return stepOf(outcome, recommendation);
}

RecordId alreadyBecame(Reader &reader, const Outcome &outcome, OutcomeStep step)
{
    for (const RecordId &id : outcome.became)
        if (const auto row = reader.row(id); row && row->spec == &kindOfStep(step))
            return id;
    return {};
}

Result<ChangeSet> becomeRecord(Reader &reader, const Outcome &outcome, OutcomeStep step, const RecordId &id)
{
    if (const RecordId first = alreadyBecame(reader, outcome, step); !first.isNull())
        return fail(ProblemCode::Exists,
                    StepText::tr("%1 is carried on already as “%2” (%3). Go on with that one; a second would be counted "
                                 "twice.")
                        .arg(outcome.reference, reader.workspace().title(first), kindOfStep(step).labelText()),
                    first.toString());
    StepFacts facts{.id = id};
    facts.meeting = reader.one<Meeting>(outcome.meeting).value_or(Meeting());
    facts.kindOf = [&reader](const RecordId &linked) {
        const auto row = reader.row(linked);
        return row ? row->spec->keyText() : QString();
    };
    facts.nameOf = [&reader](const RecordId &linked) { return reader.workspace().title(linked); };
    if (step == OutcomeStep::Recommendation)
        facts.reference = recommendationReference(reader, outcome, facts.meeting);
    ChangeSet change;
    switch (step) {
    case OutcomeStep::Activity: change = becomeActivity(outcome, facts); break;
    case OutcomeStep::Request: change = becomeRequest(outcome, facts); break;
    case OutcomeStep::FollowUp: change = becomeFollowUp(outcome, facts); break;
    case OutcomeStep::Recommendation: change = becomeRecommendation(outcome, facts); break;
    }
    if (reader.problem())
        return fail(*reader.problem());
    return change;
}

}  // namespace tri
