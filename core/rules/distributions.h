// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who received which version of a brief. Only an office copy is told of this; shared copies and what is exported for others
// leave it out, since its fields are internal.

#include "core/kinds/brief.h"
#include "core/kinds/issuedbrief.h"
#include "core/rules/crossfinding.h"

namespace tri {

/// Some who received an issued brief on one day.
struct Receipt {
    RecordIds who;
    QString others{};  ///< in words
    PartialDate on{};
    RecordId distribution{};  ///< null = on the day it was issued
};
/// The day of issue first, then by date.
[[nodiscard]] QList<Receipt> receiptsOf(Reader &reader, const IssuedBrief &issued);
/// "IOM, ILO (14 Mar 2014); Sweden (16 Mar 2014)"; "" where nobody is noted.
[[nodiscard]] QString receiptsText(Reader &reader, const QList<Receipt> &receipts, const QString &language,
                                   const QLocale &locale);

/// Of those, who does not belong to the office that a paper was made for: @p office, the bodies below it, and the persons who
/// work there or hold a role there. All of them where nobody says which office it is.
[[nodiscard]] RecordIds outsideOffice(Reader &reader, const RecordIds &recipients, const RecordIds &office);
/// An office copy that went to somebody outside, or to one who is known by name alone, in words; "" where none did. Never in
/// the way of anything. @p office as for outsideOffice.
[[nodiscard]] QString officeCopyWarning(Reader &reader, const RecordIds &recipients, const QString &others,
                                        const RecordIds &office);

/// Office copies noted as given to somebody outside, at the issued brief and at what was sent later. Rule:
/// office_copy_outside.
[[nodiscard]] QList<CrossRule> distributionRules();

}  // namespace tri
