// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The texts that an office writes itself into a paper: an introduction, and a text for each of its parts. They stand in the
// record of the brief, in the six languages: in its opening text, each below a line "[[part]]".

#include "core/brief/briefs.h"
#include "core/change/changeset.h"
#include "core/kinds/brief.h"

#include <functional>

namespace tri {

struct PartText {
    QString part;  ///< its key in the recipe; "" = the introduction
    LocalText text{};
    bool inPlace = false;  ///< in place of what is made of the records; else before it
    QString records{};     ///< digest of the records that the part told of when the text was written
    QString
        carried{};  ///< the meeting it was written for, where it is still to be looked at; it is not printed so long
    QStringList carriedIn{};  ///< the languages in which nobody has looked at it yet
    /// Whether what a paper in this language would print of it is still to be looked at.
    [[nodiscard]] bool waitsIn(const QString &language) const
    {
        return carriedIn.contains(text.has(language) ? language : text.original);
    }
};
/// Pure. In the order in which they stand in the record; the introduction first.
[[nodiscard]] QList<PartText> partTexts(const Brief &brief);
/// Pure. The record with these texts and no others; its other options stay.
[[nodiscard]] Brief withPartTexts(Brief brief, const QList<PartText> &texts);

/// The record that belongs to this paper and copy; one without a copy belongs to both. One made for the other copy may hold
/// texts that are not for these readers.
[[nodiscard]] std::optional<Brief> briefRecordOf(Reader &reader, const BriefRequest &request);
/// A new record for this paper and copy, not yet written. @p title is that of the paper.
[[nodiscard]] Brief newBriefRecord(const BriefRequest &request, const QString &title, const RecordId &id);

/// One text as one step: in the language of @p request; an empty one is taken away. Empty when nothing changes. Makes the
/// record where there is none yet. @p document is the paper as it is now.
[[nodiscard]] ChangeSet setPartText(Reader &reader, const BriefRequest &request,
                                    const BriefDocument &document, const QString &part, const QString &text,
                                    bool inPlace, const std::function<RecordId()> &newId);

}  // namespace tri
