// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/profileparts.h"
#include "core/rules/handoverscope.h"

namespace tri {

/// What the next Chair or focal point gets. makeBrief comes here for "handover". Fails when nothing can be handed over of the
/// record, or it may not be shared.
[[nodiscard]] Result<BriefDocument> handoverPaper(Reader &reader, const Recipe &recipe,
                                                  const BriefRequest &request);

/// A handover while it is being written.
struct HandoverPaper {
    ProfilePaper page;
    HandoverScope scope;
    QDate since{};  ///< the first day of the period that papers and decisions are told of
    QList<std::pair<QString, QString>>
        unclear{};  ///< number, or what it is called, and what is not known of it

    [[nodiscard]] bool isInPeriod(const PartialDate &date) const;
    [[nodiscard]] QDate day() const { return page.c.day(); }
    void note(const QString &name, const char *word) { unclear << std::pair{name, page.c.word(word)}; }
};

namespace handoverparts {

void items(HandoverPaper &paper, const RecipePart &part);
void promises(HandoverPaper &paper, const RecipePart &part);
void requests(HandoverPaper &paper, const RecipePart &part);
void decisions(HandoverPaper &paper, const RecipePart &part);
void recommendations(HandoverPaper &paper, const RecipePart &part);
void papers(HandoverPaper &paper, const RecipePart &part);
void contacts(HandoverPaper &paper, const RecipePart &part);
void dates(HandoverPaper &paper, const RecipePart &part);
void unclear(HandoverPaper &paper, const RecipePart &part);

}  // namespace handoverparts
}  // namespace tri
