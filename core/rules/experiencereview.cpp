// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/experiencereview.h"

#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/kinds/person.h"
#include "core/rules/evidence.h"
#include "core/rules/sides.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExperienceReview)
};

const QStringList &grades()
{
    static const QStringList all{u"none"_s, u"own_account"_s, u"monitored"_s, u"evaluated"_s,
                                 u"independent"_s};
    return all;
}

QString wordOf(const RecordSpec &kind, const char *field, const QString &key)
{
    const FieldSpec *spec = kind.field(field);
    const Choice *choice = spec ? spec->choice(key) : nullptr;
    return choice ? choiceText(*choice) : key;
}

/// Those who made the experience, with those who speak for it.
RecordIds partiesOf(const Experience &experience)
{
    return experience.lead + experience.partners + experience.states
        + RecordIds{experience.contact, experience.speaker};
}

bool isOfParty(const ExperienceFacts &facts, const ExperienceReview &review)
{
    RecordIds whose{review.organisation, review.reviewer};
    whose += facts.homes.value(review.reviewer);
    const RecordIds parties = partiesOf(facts.experience);
    return std::any_of(whose.cbegin(), whose.cend(),
                       [&parties](const RecordId &id) { return !id.isNull() && parties.contains(id); });
}

bool isSameReader(const ExperienceReview &a, const ExperienceReview &b)
{
    if (!a.reviewer.isNull() || !b.reviewer.isNull())
        return a.reviewer == b.reviewer;
    return !a.reviewerText.isEmpty() && a.reviewerText == b.reviewerText && a.organisation == b.organisation;
}

bool hasFigure(const LocalText &text)
{
    return std::any_of(text.texts.cbegin(), text.texts.cend(), [](const QString &one) {
        return std::any_of(one.cbegin(), one.cend(), [](QChar c) { return c.isDigit(); });
    });
}

/// A document by others than those who made the experience.
bool isByOthers(const ExperienceFacts &facts, const Document &document)
{
    const RecordIds parties = partiesOf(facts.experience);
    return !document.issuers.isEmpty()
        && std::none_of(document.issuers.cbegin(), document.issuers.cend(),
                        [&parties](const RecordId &id) { return parties.contains(id); });
}

struct LessonCounts {
    qsizetype all = 0;
    qsizetype against = 0;  ///< that it limits or contradicts
};

/// Each lesson once, whether links say what the experience shows for it, a list of the lesson names it, or both.
LessonCounts lessonCounts(const ExperienceFacts &facts)
{
    QSet<RecordId> all;
    QSet<RecordId> against;
    for (const EvidenceLink &link : facts.links) {
        all.insert(link.lesson);
        if (link.direction == u"contradicts" || link.direction == u"limits")
            against.insert(link.lesson);
    }
    for (const Lesson &lesson : facts.lessons) {
        all.insert(lesson.id);
        if (lesson.against.contains(facts.experience.id))
            against.insert(lesson.id);
    }
    return {all.size(), against.size()};
}

/// What the record itself and its sources speak for.
GradeProposal gradeOfSources(const ExperienceFacts &facts)
{
    const Experience &experience = facts.experience;
    GradeProposal out{u"none"_s, {}};
    const auto lift = [&out](const QString &grade, const QString &reason) {
        if (grades().indexOf(grade) > grades().indexOf(out.grade))
            out.grade = grade;
        out.reasons << reason;
    };
    if (experience.result.isEmpty())
        out.reasons << Words::tr("No result is told.");
    else
        lift(u"own_account"_s, Words::tr("A result is told."));
    if (hasFigure(experience.result))
        lift(u"monitored"_s, Words::tr("The result gives figures."));
    if (!experience.evidenceNote.isEmpty())
        lift(u"own_account"_s, Words::tr("The evidence is described in words."));
    const auto others = std::count_if(facts.documents.cbegin(), facts.documents.cend(),
                                      [&facts](const Document &one) { return isByOthers(facts, one); });
    if (!facts.documents.isEmpty())
        lift(u"own_account"_s,
             Words::tr("Documents that are named: %1, of them by others: %2.")
                 .arg(facts.documents.size())
                 .arg(others));
    if (!experience.evaluatedOn.isNull())
        lift(others > 0 ? u"independent"_s : u"evaluated"_s,
             others > 0 ? Words::tr("It was evaluated (%1), and a document by others is named.")
                              .arg(dateInWords(experience.evaluatedOn))
                        : Words::tr("It was evaluated (%1).").arg(dateInWords(experience.evaluatedOn)));
    if (const LessonCounts lessons = lessonCounts(facts); lessons.all > 0)
        out.reasons << Words::tr("Lessons that it bears on: %1, of them limited or contradicted by it: %2.")
                           .arg(lessons.all)
                           .arg(lessons.against);
    return out;
}

CrossFinding finding(const ExperienceFacts &facts, Finding::Severity severity, const QString &field,
                     const QString &text, const char *rule, const LikelyFix &fix = {})
{
    return {facts.experience.id, kindOf<Experience>().spec.keyText(),
            Finding{severity, field, text, QString::fromLatin1(rule), fix}};
}

bool isMeantForOthers(const Experience &experience)
{
    return experience.readiness == u"ready" || experience.readiness == u"with_help";
}

/// A grade that stands higher than what is there, or none where readers and sources speak for one.
void addGrade(const ExperienceFacts &facts, QList<CrossFinding> &out)
{
    const GradeProposal proposal = proposedGrade(facts);
    const QString &set = facts.experience.evidenceGrade;
    const qsizetype proposed = grades().indexOf(proposal.grade);
    const LikelyFix fix{QString(),
                        Words::tr("Use “%1”").arg(gradeText(proposal.grade)),
                        {{u"evidence_grade"_s, proposal.grade}}};
    const QString reasons = proposal.reasons.join(u' ');
    if (set.isEmpty() && proposed > 1)
        out << finding(facts, Finding::Severity::Note, u"evidence_grade"_s,
                       Words::tr("What is here speaks for “%1”. %2").arg(gradeText(proposal.grade), reasons),
                       "experience_grade", fix);
    else if (!set.isEmpty() && grades().indexOf(set) > proposed)
        out << finding(facts, Finding::Severity::Note, u"evidence_grade"_s,
                       Words::tr("“%1” is more than what is here speaks for, which is “%2”. %3")
                           .arg(gradeText(set), gradeText(proposal.grade), reasons),
                       "experience_grade", fix);
}

RecordIds homesOf(Reader &reader, const RecordId &person)
{
    const auto found = reader.one<Person>(person);
    return found ? found->organisations + RecordIds{found->state} : RecordIds();
}

}  // namespace

ExperienceFacts readExperienceFacts(Reader &reader, const Experience &experience)
{
    ExperienceFacts out{.experience = experience};
    out.reviews = reader.linked<ExperienceReview>("experience", experience.id);
    for (const ExperienceReview &review : std::as_const(out.reviews))
        if (!review.reviewer.isNull())
            out.homes.insert(review.reviewer, homesOf(reader, review.reviewer));
    for (const RecordId &id : experience.documents)
        if (auto document = reader.one<Document>(id))
            out.documents << *std::move(document);
    out.links = reader.linked<EvidenceLink>("evidence", experience.id);
    out.lessons = reader.linked<Lesson>("experiences", experience.id);
    for (const Lesson &lesson : reader.linked<Lesson>("against", experience.id))
        if (!lesson.experiences.contains(experience.id))
            out.lessons << lesson;
    return out;
}

std::optional<ExperienceFacts> readExperienceFacts(Reader &reader, const RecordId &experience)
{
    const auto found = reader.one<Experience>(experience);
    return found ? std::optional(readExperienceFacts(reader, *found)) : std::nullopt;
}

QList<ExperienceFacts> readAllExperienceFacts(Reader &reader)
{
    QList<ExperienceFacts> out;
    QHash<RecordId, qsizetype> places;
    for (const Experience &experience : reader.all<Experience>()) {
        places.insert(experience.id, out.size());
        out << ExperienceFacts{.experience = experience};
    }
    QHash<RecordId, RecordIds> homes;
    for (const Person &person : reader.all<Person>())
        homes.insert(person.id, person.organisations + RecordIds{person.state});
    QHash<RecordId, Document> documents;
    for (const Document &document : reader.all<Document>())
        documents.insert(document.id, document);
    for (const ExperienceReview &review : reader.all<ExperienceReview>())
        if (const qsizetype at = places.value(review.experience, -1); at >= 0) {
            out[at].reviews << review;
            if (!review.reviewer.isNull())
                out[at].homes.insert(review.reviewer, homes.value(review.reviewer));
        }
    for (const EvidenceLink &link : reader.all<EvidenceLink>())
        if (const qsizetype at = places.value(link.evidence, -1); at >= 0)
            out[at].links << link;
    for (const Lesson &lesson : reader.all<Lesson>())
        for (const RecordId &evidence : lesson.experiences + lesson.against)
            if (const qsizetype at = places.value(evidence, -1);
                at >= 0 && (out[at].lessons.isEmpty() || out[at].lessons.last().id != lesson.id))
                out[at].lessons << lesson;
    for (ExperienceFacts &facts : out)
        for (const RecordId &id : std::as_const(facts.experience.documents))
            if (const auto found = documents.constFind(id); found != documents.cend())
                facts.documents << *found;
    return out;
}

QString reviewStandingKey(ReviewStanding standing)
{
    static constexpr std::array keys{"counts", "waiting", "conflict", "own_house", "same_reader", "no_side"};
    return QString::fromLatin1(keys[std::size_t(standing)]);
}

QString reviewStandingText(ReviewStanding standing)
{
    switch (standing) {
    case ReviewStanding::Counts: return Words::tr("counts");
    case ReviewStanding::Waiting: return Words::tr("has not answered yet");
    case ReviewStanding::Conflict: return Words::tr("does not count: declared a conflict of interest");
    case ReviewStanding::OwnHouse:
        return Words::tr("does not count as external: has a part in the experience");
    case ReviewStanding::SameReader: return Words::tr("counts once: the same reader has another review");
    case ReviewStanding::NoSide: return Words::tr("does not count: neither internal nor external is said");
    }
    Q_UNREACHABLE();
}

ReviewState reviewState(const ExperienceFacts &facts)
{
    ReviewState out;
    QList<ExperienceReview> counted;
    for (const ExperienceReview &review : facts.reviews) {
        const bool isExternal = review.side == u"external";
        const bool isKnown =
            std::any_of(counted.cbegin(), counted.cend(),
                        [&review](const ExperienceReview &one) { return isSameReader(one, review); });
        const ReviewStanding standing = review.verdict.isEmpty() ? ReviewStanding::Waiting
            : review.conflict == u"declared"                     ? ReviewStanding::Conflict
            : !isExternal && review.side != u"internal"          ? ReviewStanding::NoSide
            : isExternal && isOfParty(facts, review)             ? ReviewStanding::OwnHouse
            : isKnown                                            ? ReviewStanding::SameReader
                                                                 : ReviewStanding::Counts;
        out.standings << standing;
        if (standing != ReviewStanding::Counts)
            continue;
        counted << review;
        ++(isExternal ? out.external : out.internal);
        if (!out.verdicts.contains(review.verdict))
            out.verdicts << review.verdict;
    }
    return out;
}

QString missingReadersText(const ReviewState &state)
{
    QStringList missing;
    if (state.missingInternal() > 0)
        missing << Words::tr("one internal reader");
    if (const int count = state.missingExternal(); count > 0)
        missing << (count == 1 ? Words::tr("one external reader of another organization")
                               : Words::tr("%n external readers of other organizations", nullptr, count));
    return missing.isEmpty() ? QString() : Words::tr("Still needed: %1.").arg(listText(missing));
}

QString dividedText(const Workspace &workspace, const ExperienceFacts &facts, const ReviewState &state)
{
    if (!state.isDivided())
        return {};
    QStringList says;
    for (qsizetype i = 0; i < facts.reviews.size(); ++i) {
        const ExperienceReview &review = facts.reviews[i];
        if (state.standings[i] != ReviewStanding::Counts)
            continue;
        const QString who =
            review.reviewer.isNull() ? review.reviewerText : workspace.shortTitle(review.reviewer);
        says << Words::tr("%1: %2").arg(
            who, wordOf(kindOf<ExperienceReview>().spec, "verdict", review.verdict).toLower());
    }
    return Words::tr("The readers do not say the same. %1.").arg(partsText(says));
}

QString gradeText(const QString &grade)
{
    return wordOf(kindOf<Experience>().spec, "evidence_grade", grade);
}

GradeProposal proposedGrade(const ExperienceFacts &facts)
{
    GradeProposal out = gradeOfSources(facts);
    const ReviewState state = reviewState(facts);
    QList<qsizetype> given;
    for (qsizetype i = 0; i < facts.reviews.size(); ++i)
        if (const qsizetype grade = grades().indexOf(facts.reviews[i].evidenceGrade);
            grade >= 0 && state.standings[i] == ReviewStanding::Counts)
            given << grade;
    if (given.isEmpty())
        return out;
    std::sort(given.begin(), given.end());
    QStringList words;
    for (const qsizetype grade : std::as_const(given))
        words << gradeText(grades()[grade]);
    out.reasons << Words::tr("Grades that readers gave: %1.").arg(listText(words));
    // One reader alone does not outweigh the sources; of two or more the middle one counts, the lower one in doubt.
    if (given.size() > 1)
        out.grade = grades()[given[(given.size() - 1) / 2]];
    return out;
}

QList<ReadinessGap> readinessGaps(const Experience &experience)
{
    QList<ReadinessGap> out;
    const auto need = [&out](bool isThere, const char *field, const QString &text) {
        if (!isThere)
            out << ReadinessGap{QString::fromLatin1(field), text};
    };
    need(experience.consent == u"given", "consent",
         experience.consent == u"refused"
             ? Words::tr("Consent was refused: it is not to be presented.")
             : Words::tr("Consent to present it is not given. Ask those who made it, then set “Consent” to "
                         "“Given”."));
    need(!experience.speaker.isNull(), "speaker", Words::tr("No speaker is named."));
    need(!experience.contact.isNull() || !experience.contactText.isEmpty(), "contact",
         Words::tr("Nobody is named to turn to: neither a contact nor words for one."));
    need(!experience.languages.isEmpty(), "languages",
         Words::tr("No language is given in which it can be presented."));
    need(!experience.states.isEmpty() || !experience.lead.isEmpty(), "states",
         Words::tr("Neither a State nor who carried it out is named."));
    need(!experience.from.isNull(), "from", Words::tr("The period lacks its beginning."));
    need(!experience.themes.isEmpty(), "themes", Words::tr("No theme is given."));
    need(!experience.problem.isEmpty(), "problem", Words::tr("The problem is not told."));
    need(!experience.action.isEmpty(), "action", Words::tr("What was done is not told."));
    need(!experience.result.isEmpty(), "result", Words::tr("The result is not told."));
    need(!experience.pitfalls.isEmpty(), "pitfalls",
         Words::tr("Pitfalls are not told; they help as much as success."));
    return out;
}

QString ageWarning(const Experience &experience, const QDate &day)
{
    const PartialDate looked = lastLookedAt(experience);
    if (looked.isNull())
        return Words::tr("Nobody has said when it was last checked or evaluated.");
    if (!isOldEvidence(looked, day))
        return {};
    const QString old = Words::tr("Last looked at: %1, more than %n years ago.", nullptr, kEvidenceYears)
                            .arg(dateInWords(looked));
    const QString next = experience.updateRequestedOn.isNull()
        ? Words::tr(
            "Ask those who made it whether it still holds, and enter the day in “Update requested on”.")
        : Words::tr("An update was requested on %1.").arg(dateInWords(experience.updateRequestedOn));
    return old + u' ' + next;
}

QList<CrossFinding> experienceFindings(const Workspace &workspace, const ExperienceFacts &facts)
{
    QList<CrossFinding> out;
    const bool isMeant = isMeantForOthers(facts.experience);
    const ReviewState state = reviewState(facts);
    if (const QString missing = missingReadersText(state); !missing.isEmpty() && isMeant)
        out << finding(
            facts, Finding::Severity::Note, u"readiness"_s,
            Words::tr("An experience has one internal and two external readers before it is shown.") + u' '
                + missing,
            "experience_review");
    if (const QString divided = dividedText(workspace, facts, state); !divided.isEmpty())
        out << finding(facts, Finding::Severity::Note, u"readiness"_s, divided, "experience_readers");
    if (isMeant)
        for (const ReadinessGap &gap : readinessGaps(facts.experience))
            // That a ready one lacks consent, the record's own check says.
            if (gap.field != u"consent" || facts.experience.readiness != u"ready")
                out << finding(facts, Finding::Severity::Note, gap.field,
                               Words::tr("For presenting it: %1").arg(gap.text), "experience_ready");
    addGrade(facts, out);
    return out;
}

CrossRule experienceRule()
{
    // What is still to be done before it is shown is nothing that does not fit, so the check of the file leaves it out.
    return {&kindOf<Experience>().spec, nullptr, [](Reader &reader, const Row &row) {
                return experienceFindings(reader.workspace(),
                                          readExperienceFacts(reader, fromRow<Experience>(row)));
            }};
}

}  // namespace tri
