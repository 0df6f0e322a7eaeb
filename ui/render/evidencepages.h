// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/render/evidencepicture.h"
#include "ui/render/placeditems.h"
#include "ui/render/timelinepages.h"

namespace tri::ui {

/// How a chain is printed.
struct EvidencePrint {
    TimelinePaper paper = TimelinePaper::A4;  ///< landscape
    QDate day;                                ///< stands in the footer
    bool shared = false;                      ///< a copy for others; stands in the footer
};

/// The chain on paper, cut between rows where it is longer than a page; each page repeats the headings of the columns and
/// the legend. At least one page.
[[nodiscard]] PlacedDocument evidencePages(const EvidenceChart &chart, const EvidencePrint &print);
/// The whole as one picture, text as text, with title and description. The same input gives the same bytes.
[[nodiscard]] Result<QByteArray> evidenceSvg(const EvidenceChart &chart, const EvidencePrint &print);
[[nodiscard]] Result<QByteArray> evidencePdf(const EvidenceChart &chart, const EvidencePrint &print);

}  // namespace tri::ui
