// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/related.h"

#include <functional>

namespace tri {

[[nodiscard]] QString relatedByKey(RelatedBy by);  ///< "theme", "sdg_target" …: for scripts
/// "same theme: Remittances"; @p nameOf names a linked record.
[[nodiscard]] QString relatedReasonText(const RelatedReason &reason,
                                        const std::function<QString(const RecordId &)> &nameOf);
/// "remittances, prices = price": words alike stand once. "" when there are none.
[[nodiscard]] QString relatedWordsText(const QList<RelatedWord> &words);
/// Words and reasons on one line.
[[nodiscard]] QString relatedText(const RelatedProposal &proposal,
                                  const std::function<QString(const RecordId &)> &nameOf);

}  // namespace tri
