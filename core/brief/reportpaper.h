// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/profileparts.h"
#include "core/kinds/followup.h"
#include "core/rules/followuplacks.h"

namespace tri {

/// The follow-up report of a chairmanship, which is that of its Forum Meeting, or of a State. makeBrief comes here for
/// "followup_report". Fails when the record is neither or may not be shared.
[[nodiscard]] Result<BriefDocument> followUpReport(Reader &reader, const Recipe &recipe,
                                                   const BriefRequest &request);
/// Whether there is such a report on a record: a State, or a Forum Meeting.
[[nodiscard]] bool mayHaveReport(Reader &reader, const RecordId &record);

/// A report while it is being written: what this copy shows of the recommendations and of who took them up.
struct ReportPaper {
    ProfilePaper page;
    RecordIds meetings;  ///< the Forum Meeting and all that belong to it, each after the one it is part of
    QList<Recommendation> recommendations;
    QHash<RecordId, QList<FollowUp>> entries;  ///< by recommendation, in the plain order of the words
    QList<FollowUp> all;                       ///< each once
    QSet<RecordId> cited;                      ///< whose source stands where they are told

    [[nodiscard]] bool isOfState() const;
    [[nodiscard]] PartialDate dayOf(const Recommendation &recommendation);
};

namespace reportparts {

void recommendations(ReportPaper &report, const RecipePart &part);
void ownFollowUp(ReportPaper &report, const RecipePart &part);
void cycles(ReportPaper &report, const RecipePart &part);
void untouched(ReportPaper &report, const RecipePart &part);
void lacks(ReportPaper &report, const RecipePart &part);
void sources(ReportPaper &report, const RecipePart &part);

}  // namespace reportparts
}  // namespace tri
