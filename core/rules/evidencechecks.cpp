// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/evidencechecks.h"

#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/experience.h"
#include "core/kinds/organisation.h"
#include "core/rules/sides.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

CrossFinding warning(const RecordSpec &kind, const RecordId &record, const char *field, const char *rule,
                     const QStringList &sentences, const LikelyFix &fix)
{
    return {record, kind.keyText(),
            Finding{Finding::Severity::Warning, QString::fromLatin1(field), sentences.join(u' '),
                    QString::fromLatin1(rule), fix}};
}

/// From when to when an organization, body or entity was there, and what came after it.
struct Life {
    PartialDate from;
    PartialDate to;
    RecordId next;

    [[nodiscard]] bool isBefore(const PartialDate &date) const
    {
        return !to.isNull() && to.last() < date.first();
    }
    [[nodiscard]] bool isAfter(const PartialDate &date) const
    {
        return !from.isNull() && date.last() < from.first();
    }
    [[nodiscard]] bool holds(const PartialDate &date) const { return !isBefore(date) && !isAfter(date); }
};

std::optional<Life> lifeOf(Reader &reader, const RecordId &id)
{
    if (const auto organisation = reader.one<Organisation>(id))
        return Life{organisation->from, organisation->to, organisation->replacedBy};
    if (const auto body = reader.one<Body>(id))
        return Life{body->from, body->to, body->replacedBy};
    if (const auto entity = reader.one<Entity>(id))
        return Life{entity->established, entity->ended, {}};
    return std::nullopt;
}

/// Who stood in the place of @p id on that day; null when nobody is known.
RecordId standIn(Reader &reader, const RecordId &id, const Life &life, const PartialDate &date)
{
    RecordIds candidates{life.next};
    for (const Organisation &earlier : reader.linked<Organisation>("replaced_by", id))
        candidates << earlier.id;
    for (const Body &earlier : reader.linked<Body>("replaced_by", id))
        candidates << earlier.id;
    for (const RecordId &candidate : std::as_const(candidates))
        if (const auto other = lifeOf(reader, candidate); other && other->holds(date))
            return candidate;
    return {};
}

QString experienceName(Reader &reader, const RecordId &id)
{
    const auto row = reader.row(id);
    return row && !row->reference().isEmpty() ? row->reference() : reader.workspace().shortTitle(id);
}

bool isSameReviewer(const ExperienceReview &a, const ExperienceReview &b)
{
    return !a.reviewer.isNull() && a.reviewer == b.reviewer;
}

CrossFinding declaredConflict(Reader &reader, const ExperienceReview &review,
                              const QList<ExperienceReview> &all)
{
    const auto free = std::count_if(all.cbegin(), all.cend(), [&review](const ExperienceReview &other) {
        return other.id != review.id && other.conflict == u"none";
    });
    return warning(kindOf<ExperienceReview>().spec, review.id, "conflict", "review_conflict",
                   {Words::tr("The reviewer of %1 declared a conflict of interest.")
                        .arg(experienceName(reader, review.experience)),
                    Words::tr("A review counts when nothing binds the reviewer to the experience."),
                    Words::tr("Reviews of it without a conflict: %1.").arg(free)},
                   {Words::tr("Likely: ask another reviewer, and keep this review for the record.")});
}

CrossFinding declaredElsewhere(Reader &reader, const ExperienceReview &review)
{
    return warning(kindOf<ExperienceReview>().spec, review.id, "conflict", "review_conflict",
                   {Words::tr("The reviewer declared a conflict of interest in another review of %1.")
                        .arg(experienceName(reader, review.experience)),
                    Words::tr("A review counts when nothing binds the reviewer to the experience.")},
                   {Words::tr("Likely: the same conflict holds here."),
                    Words::tr("Say that it is declared"),
                    {{u"conflict"_s, u"declared"_s}}});
}

std::optional<CrossFinding> undeclaredPart(Reader &reader, const ExperienceReview &review)
{
    const auto experience = reader.one<Experience>(review.experience);
    if (!experience)
        return std::nullopt;
    RecordIds parties = experience->lead + experience->partners + experience->states;
    parties << experience->contact << experience->speaker;
    for (const RecordId &who : {review.reviewer, review.organisation}) {
        if (who.isNull() || !parties.contains(who))
            continue;
        return warning(
            kindOf<ExperienceReview>().spec, review.id, "conflict", "review_party",
            {Words::tr("%1 reviews %2 and has a part in it.")
                 .arg(reader.workspace().shortTitle(who), experienceName(reader, review.experience)),
             Words::tr("Who has a part in an experience says so as a conflict of interest.")},
            {Words::tr("Likely: the conflict was not asked for."),
             Words::tr("Say that it is declared"),
             {{u"conflict"_s, u"declared"_s}}});
    }
    return std::nullopt;
}

}  // namespace

QList<CrossFinding> offerFindings(Reader &reader, const Offer &offer)
{
    const bool isOffered = !offer.offeredOn.isNull();
    const PartialDate date = isOffered ? offer.offeredOn : offer.by;
    const auto life = lifeOf(reader, offer.organisation);
    if (date.isNull() || !life || life->holds(date))
        return {};
    const QString name = reader.workspace().shortTitle(offer.organisation);
    const bool isEarly = life->isAfter(date);
    const QString day = dateInWords(date);
    const QString bound = dateInWords(isEarly ? life->from : life->to);
    const QString what = isEarly ? Words::tr("%1 offers something for %2, before it was there (%3).")
                                 : Words::tr("%1 offers something for %2, after it had ended (%3).");
    const RecordId other = standIn(reader, offer.organisation, *life, date);
    LikelyFix fix{Words::tr("Likely: the year is mistyped, or someone else offered it.")};
    if (!other.isNull()) {
        const QString stands = reader.workspace().shortTitle(other);
        fix = {Words::tr("Likely: %1 offered it, which was in its place then.").arg(stands),
               Words::tr("Use %1").arg(stands),
               {{u"organisation"_s, other}}};
    }
    return {warning(kindOf<Offer>().spec, offer.id, "organisation", "offer_existence",
                    {what.arg(name, day, bound), Words::tr("Only who is there can offer something.")}, fix)};
}

QList<CrossFinding> reviewFindings(Reader &reader, const ExperienceReview &review)
{
    const QList<ExperienceReview> all = reader.linked<ExperienceReview>("experience", review.experience);
    if (review.conflict == u"declared")
        return {declaredConflict(reader, review, all)};
    for (const ExperienceReview &other : all)
        if (other.id != review.id && other.conflict == u"declared" && isSameReviewer(other, review))
            return {declaredElsewhere(reader, review)};
    const auto part = undeclaredPart(reader, review);
    return part ? QList<CrossFinding>{*part} : QList<CrossFinding>();
}

CrossRule offerRule()
{
    return {&kindOf<Offer>().spec,
            [](Reader &reader) {
                QList<CrossFinding> out;
                for (const Offer &offer : reader.all<Offer>())
                    out += offerFindings(reader, offer);
                return out;
            },
            [](Reader &reader, const Row &row) { return offerFindings(reader, fromRow<Offer>(row)); }};
}

CrossRule experienceReviewRule()
{
    return {&kindOf<ExperienceReview>().spec,
            [](Reader &reader) {
                QList<CrossFinding> out;
                for (const ExperienceReview &review : reader.all<ExperienceReview>())
                    out += reviewFindings(reader, review);
                return out;
            },
            [](Reader &reader, const Row &row) {
                return reviewFindings(reader, fromRow<ExperienceReview>(row));
            }};
}

}  // namespace tri
