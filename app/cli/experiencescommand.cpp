// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What experiences still need before they are shown to others, and which are likely one and the same.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/evidence.h"
#include "core/rules/experiencelikes.h"
#include "core/rules/experiencereview.h"
#include "core/rules/sharedcopy.h"
#include "core/rules/sides.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleWidth = 70;

/// The word for a choice; what is said when nothing was chosen.
QString choiceWord(QStringView field, const QString &key)
{
    const Choice *choice = kindOf<Experience>().spec.field(field)->choice(key);
    return choice ? choiceText(*choice).toLower() : key.isEmpty() ? Cli::tr("not said") : key;
}

/// One experience after the other, for people and for programs.
class ExperienceAnswer {
public:
    ExperienceAnswer(const Workspace &workspace, const QDate &day) : m_workspace(workspace), m_day(day) {}

    [[nodiscard]] QString text(const ExperienceFacts &facts) const;
    [[nodiscard]] QJsonObject json(const ExperienceFacts &facts) const;
    [[nodiscard]] QString pairText(const RecordId &one, const ExperienceLike &like) const;
    [[nodiscard]] QJsonObject pairJson(const RecordId &one, const ExperienceLike &like) const;

private:
    [[nodiscard]] QString head(const RecordId &id) const;
    [[nodiscard]] QString names(const RecordIds &ids) const;
    [[nodiscard]] QJsonObject record(const RecordId &id) const;
    [[nodiscard]] QJsonArray records(const RecordIds &ids) const;
    [[nodiscard]] QString readers(const ExperienceFacts &facts) const;
    [[nodiscard]] QString grade(const ExperienceFacts &facts) const;
    [[nodiscard]] QString readiness(const Experience &experience) const;
    [[nodiscard]] QString age(const Experience &experience) const;
    [[nodiscard]] QString consent(const Experience &experience) const;
    [[nodiscard]] QJsonObject readersJson(const ExperienceFacts &facts) const;

    const Workspace &m_workspace;
    QDate m_day;
};

QString ExperienceAnswer::head(const RecordId &id) const
{
    const Result<Row> row = m_workspace.row(id);
    return (row ? nameOf(*row) : id.toString()) + u"  "_s
        + shortened(m_workspace.title(id, u"en"_s), kTitleWidth);
}

QString ExperienceAnswer::names(const RecordIds &ids) const
{
    QStringList names;
    for (const RecordId &id : ids) {
        const QString name = m_workspace.shortTitle(id);
        names << (name.isEmpty() ? Cli::tr("(not in this copy)") : name);
    }
    return names.join(u", "_s);
}

QJsonObject ExperienceAnswer::record(const RecordId &id) const
{
    const Result<Row> row = m_workspace.row(id);
    return {{u"id"_s, id.toString()},
            {u"reference"_s, row ? row->reference() : QString()},
            {u"title"_s, m_workspace.title(id, u"en"_s)}};
}

QJsonArray ExperienceAnswer::records(const RecordIds &ids) const
{
    QJsonArray array;
    for (const RecordId &id : ids)
        array.append(record(id));
    return array;
}

QString ExperienceAnswer::readers(const ExperienceFacts &facts) const
{
    const ReviewState state = reviewState(facts);
    QStringList parts{Cli::tr("%1 internal, %2 external").arg(state.internal).arg(state.external) + u'.'};
    for (const QString &text : {missingReadersText(state), dividedText(m_workspace, facts, state)})
        if (!text.isEmpty())
            parts << text;
    for (qsizetype i = 0; i < facts.reviews.size(); ++i)
        if (const ExperienceReview &review = facts.reviews[i]; state.standings[i] != ReviewStanding::Counts)
            parts << Cli::tr("%1: %2").arg(review.reviewer.isNull() ? review.reviewerText
                                                                    : m_workspace.shortTitle(review.reviewer),
                                           reviewStandingText(state.standings[i]))
                    + u'.';
    return parts.join(u' ');
}

QString ExperienceAnswer::grade(const ExperienceFacts &facts) const
{
    const GradeProposal proposal = proposedGrade(facts);
    const QString &set = facts.experience.evidenceGrade;
    const QString what = set.isEmpty()
        ? Cli::tr("none is set; what is here speaks for “%1”").arg(gradeText(proposal.grade))
        : set == proposal.grade
        ? Cli::tr("“%1” is set, and what is here speaks for it").arg(gradeText(set))
        : Cli::tr("“%1” is set; what is here speaks for “%2”").arg(gradeText(set), gradeText(proposal.grade));
    return QStringList(QStringList{what + u'.'} + proposal.reasons).join(u' ');
}

QString ExperienceAnswer::readiness(const Experience &experience) const
{
    QStringList parts{choiceWord(u"readiness", experience.readiness) + u'.'};
    for (const ReadinessGap &gap : readinessGaps(experience))
        if (gap.field != u"consent")  // has a line of its own
            parts << gap.text;
    return parts.join(u' ');
}

QString ExperienceAnswer::age(const Experience &experience) const
{
    const QString warning = ageWarning(experience, m_day);
    return warning.isEmpty() ? Cli::tr("Last looked at: %1.").arg(dateInWords(lastLookedAt(experience)))
                             : warning;
}

QString ExperienceAnswer::consent(const Experience &experience) const
{
    if (experience.consent == u"given")
        return experience.consentOn.isNull() ? Cli::tr("given.")
                                             : Cli::tr("given on %1.").arg(dateInWords(experience.consentOn));
    if (experience.consent == u"refused")
        return Cli::tr("refused; it stays in our office.");
    const RecordIds asked = askedForConsent(experience);
    const QString whom = asked.isEmpty() ? Cli::tr("those who made it") : names(asked);
    const QString next = experience.consent == u"asked"
        ? Cli::tr("Remind %1, then set “Consent” to “Given”.").arg(whom)
        : Cli::tr("Ask %1, then set “Consent” to “Given”.").arg(whom);
    return choiceWord(u"consent", experience.consent) + u". "_s
        + Cli::tr("Until it is given, it stands in no copy for others.") + u' ' + next;
}

QString ExperienceAnswer::text(const ExperienceFacts &facts) const
{
    const Experience &experience = facts.experience;
    QString out = head(experience.id) + u'\n';
    for (const auto &[label, line] :
         {std::pair(Cli::tr("Readers"), readers(facts)), std::pair(Cli::tr("Evidence"), grade(facts)),
          std::pair(Cli::tr("Ready to present"), readiness(experience)),
          std::pair(Cli::tr("Age"), age(experience)), std::pair(Cli::tr("Consent"), consent(experience))})
        out += u"    "_s + Cli::tr("%1: %2").arg(label, line) + u'\n';
    return out;
}

QJsonObject ExperienceAnswer::readersJson(const ExperienceFacts &facts) const
{
    const ReviewState state = reviewState(facts);
    QJsonArray reviews;
    for (qsizetype i = 0; i < facts.reviews.size(); ++i) {
        const ExperienceReview &review = facts.reviews[i];
        reviews.append(
            QJsonObject{{u"id"_s, review.id.toString()},
                        {u"reviewer"_s,
                         review.reviewer.isNull() ? review.reviewerText : m_workspace.title(review.reviewer)},
                        {u"side"_s, review.side},
                        {u"verdict"_s, review.verdict},
                        {u"standing"_s, reviewStandingKey(state.standings[i])}});
    }
    return {{u"internal"_s, state.internal},
            {u"external"_s, state.external},
            {u"missing_internal"_s, state.missingInternal()},
            {u"missing_external"_s, state.missingExternal()},
            {u"complete"_s, state.isComplete()},
            {u"agreed"_s, state.isAgreed()},
            {u"divided"_s, dividedText(m_workspace, facts, state)},
            {u"reviews"_s, reviews}};
}

QJsonObject ExperienceAnswer::json(const ExperienceFacts &facts) const
{
    const Experience &experience = facts.experience;
    const GradeProposal proposal = proposedGrade(facts);
    QJsonArray missing;
    for (const ReadinessGap &gap : readinessGaps(experience))
        missing.append(QJsonObject{{u"field"_s, gap.field}, {u"text"_s, gap.text}});
    const PartialDate looked = lastLookedAt(experience);
    QJsonObject object = record(experience.id);
    object[u"readers"_s] = readersJson(facts);
    object[u"grade"_s] = QJsonObject{{u"set"_s, experience.evidenceGrade},
                                     {u"proposed"_s, proposal.grade},
                                     {u"reasons"_s, QJsonArray::fromStringList(proposal.reasons)}};
    object[u"readiness"_s] = QJsonObject{{u"set"_s, experience.readiness}, {u"missing"_s, missing}};
    object[u"age"_s] = QJsonObject{{u"last_looked_at"_s, looked.toString()},
                                   {u"old"_s, !looked.isNull() && isOldEvidence(looked, m_day)},
                                   {u"text"_s, age(experience)}};
    object[u"consent"_s] = QJsonObject{{u"set"_s, experience.consent},
                                       {u"given_on"_s, experience.consentOn.toString()},
                                       {u"for_others"_s, mayShowExperience(experience, true)},
                                       {u"to_ask"_s, records(askedForConsent(experience))},
                                       {u"text"_s, consent(experience)}};
    return object;
}

QString ExperienceAnswer::pairText(const RecordId &one, const ExperienceLike &like) const
{
    QStringList reasons;
    if (!like.words.isEmpty())
        reasons << Cli::tr("same words: %1").arg(like.words.join(u", "_s));
    if (!like.states.isEmpty())
        reasons << Cli::tr("same State: %1").arg(names(like.states));
    if (!like.themes.isEmpty())
        reasons << Cli::tr("same theme: %1").arg(names(like.themes));
    if (like.samePeriod)
        reasons << Cli::tr("same period");
    return head(one) + u'\n' + head(like.id) + u"\n    "_s + reasons.join(u"; "_s) + u'\n';
}

QJsonObject ExperienceAnswer::pairJson(const RecordId &one, const ExperienceLike &like) const
{
    return {{u"one"_s, record(one)},
            {u"other"_s, record(like.id)},
            {u"likeness"_s, like.likeness},
            {u"words"_s, QJsonArray::fromStringList(like.words)},
            {u"states"_s, records(like.states)},
            {u"themes"_s, records(like.themes)},
            {u"same_period"_s, like.samePeriod}};
}

Outcome statesOutcome(const ExperienceAnswer &answer, const QList<ExperienceFacts> &all)
{
    Outcome out;
    QJsonArray experiences;
    int given = 0;
    for (const ExperienceFacts &facts : all) {
        experiences.append(answer.json(facts));
        out.text += answer.text(facts) + u'\n';
        given += facts.experience.consent == u"given" ? 1 : 0;
    }
    out.data[u"experiences"_s] = experiences;
    out.text += all.isEmpty()
        ? Cli::tr("There is no experience here yet.")
        : Cli::tr("Experiences: %1, of them with consent: %2").arg(all.size()).arg(given);
    out.text += u'\n';
    return out;
}

Outcome duplicatesOutcome(const ExperienceAnswer &answer, const QList<Experience> &all, const RecordId &only)
{
    Outcome out;
    QJsonArray pairs;
    for (const auto &[one, like] : ExperienceLikes(all).all()) {
        if (!only.isNull() && one != only && like.id != only)
            continue;
        pairs.append(answer.pairJson(one, like));
        out.text += answer.pairText(one, like) + u'\n';
    }
    out.data[u"pairs"_s] = pairs;
    out.text += pairs.isEmpty()
        ? only.isNull() ? Cli::tr("No two experiences look the same.")
                        : Cli::tr("No other experience looks like this one.")
        : Cli::tr(
            "Likely the same; none of it is sure. Compare the two, then link them as similar, or keep one "
            "and delete the other.");
    out.text += u'\n';
    return out;
}

}  // namespace

Outcome experiences(Session &session, const Call &call)
{
    const Result<QDate> asked = dayOption(call, u"--as-of"_s);
    if (!asked)
        return Outcome::refused(asked.error());
    if (call.has(u"--duplicates"_s) && call.has(u"--as-of"_s))
        return Outcome::refused(
            wrong(call, Cli::tr("The option %1 does not go with %2.").arg(u"--as-of"_s, u"--duplicates"_s))
                .value());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    Reader reader(**workspace);
    RecordId only;
    if (call.arguments.size() > 1) {
        const Result<Row> row = recordNamed(**workspace, call.arguments[1], {u"experience"_s});
        if (!row)
            return Outcome::refused(row.error());
        if (row->deleted)
            return Outcome::refused(
                {ProblemCode::NotFound,
                 Cli::tr("This experience is deleted. Undo the deletion first, or name another."),
                 row->id.toString()});
        only = row->id;
    }
    const ExperienceAnswer answer(**workspace, asked->isNull() ? session.clock().today() : *asked);
    Outcome out;
    if (call.has(u"--duplicates"_s)) {
        out = duplicatesOutcome(answer, reader.all<Experience>(), only);
    } else {
        QList<ExperienceFacts> all = readAllExperienceFacts(reader);
        if (!only.isNull())
            all.removeIf([&only](const ExperienceFacts &facts) { return facts.experience.id != only; });
        out = statesOutcome(answer, all);
    }
    return reader.problem() ? Outcome::refused(*reader.problem()) : out;
}

}  // namespace tri::cli
