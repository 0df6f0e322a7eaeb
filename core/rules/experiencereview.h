// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an experience needs before it is shown to others: readers, a grade for its evidence, and what a speaker needs. All of
// it is proposed and told with its reasons; nothing is set by itself.

#include "core/kinds/document.h"
#include "core/kinds/evidencelink.h"
#include "core/kinds/experience.h"
#include "core/kinds/experiencereview.h"
#include "core/kinds/lesson.h"
#include "core/rules/crossfinding.h"

#include <QDate>
#include <QHash>

namespace tri {

/// An experience with what bears on its review.
struct ExperienceFacts {
    Experience experience;
    QList<ExperienceReview> reviews;
    QHash<RecordId, RecordIds> homes;  ///< of a person among those named: the organizations it belongs to
    QList<Document> documents;         ///< that the experience names
    QList<EvidenceLink> links;         ///< that say what it shows for a lesson
    QList<Lesson> lessons;             ///< that list it, for them or against them
};
[[nodiscard]] std::optional<ExperienceFacts> readExperienceFacts(Reader &reader, const RecordId &experience);
[[nodiscard]] ExperienceFacts readExperienceFacts(Reader &reader, const Experience &experience);
/// Of all experiences, in their own order, read with one question a kind.
[[nodiscard]] QList<ExperienceFacts> readAllExperienceFacts(Reader &reader);

/// How one review stands towards the three that are needed.
enum class ReviewStanding {
    Counts,
    Waiting,     ///< asked, without a verdict
    Conflict,    ///< a conflict of interest was declared
    OwnHouse,    ///< external, and yet of those who made the experience
    SameReader,  ///< the reader has another review of it that counts
    NoSide,      ///< neither internal nor external
};
[[nodiscard]] QString reviewStandingKey(ReviewStanding standing);
[[nodiscard]] QString reviewStandingText(ReviewStanding standing);

inline constexpr int kInternalReaders = 1;
inline constexpr int kExternalReaders = 2;

struct ReviewState {
    QList<ReviewStanding> standings;  ///< of each review, in their order
    int internal = 0;                 ///< that count
    int external = 0;
    QStringList verdicts;  ///< of those that count, each once
    [[nodiscard]] int missingInternal() const { return std::max(0, kInternalReaders - internal); }
    [[nodiscard]] int missingExternal() const { return std::max(0, kExternalReaders - external); }
    [[nodiscard]] bool isComplete() const { return missingInternal() + missingExternal() == 0; }
    [[nodiscard]] bool isDivided() const { return verdicts.size() > 1; }
    [[nodiscard]] bool isAgreed() const
    {
        return isComplete() && verdicts == QStringList{QStringLiteral("show")};
    }
};
/// Pure. One internal and two external readers, of other organizations than those who made it.
[[nodiscard]] ReviewState reviewState(const ExperienceFacts &facts);
/// "Still needed: one internal reader, two external readers of other organizations."; "" when none is.
[[nodiscard]] QString missingReadersText(const ReviewState &state);
/// Who of the readers says what, where they do not say the same; "" when they do.
[[nodiscard]] QString dividedText(const Workspace &workspace, const ExperienceFacts &facts,
                                  const ReviewState &state);

/// A grade that what is there speaks for, with all that speaks for and against. A person confirms it.
struct GradeProposal {
    QString grade;  ///< key of a choice
    QStringList reasons;
};
[[nodiscard]] GradeProposal proposedGrade(const ExperienceFacts &facts);
[[nodiscard]] QString gradeText(const QString &grade);  ///< the word for it

/// What a speaker, or who invites one, would miss; told at the field.
struct ReadinessGap {
    QString field;
    QString text;
};
[[nodiscard]] QList<ReadinessGap> readinessGaps(const Experience &experience);

/// "Last looked at in 2008, more than five years ago …"; "" when it is not old on @p day. When nobody ever looked, so.
[[nodiscard]] QString ageWarning(const Experience &experience, const QDate &day);

/// Told at the fields of an experience that somebody means to present, or that is under review. Rules: experience_review,
/// experience_readers, experience_grade, experience_ready.
[[nodiscard]] QList<CrossFinding> experienceFindings(const Workspace &workspace,
                                                     const ExperienceFacts &facts);
[[nodiscard]] CrossRule experienceRule();

}  // namespace tri
