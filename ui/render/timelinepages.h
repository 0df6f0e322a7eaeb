// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/render/placeditems.h"
#include "ui/render/timelinepicture.h"

namespace tri::ui {

enum class TimelinePaper { A4, A3 };

/// What is printed of a timeline, and how.
struct TimelinePrint {
    TimelinePaper paper = TimelinePaper::A4;  ///< landscape
    QDate from;                               ///< invalid = as the plan
    QDate to;
    bool fitWidth = true;  ///< all the time on one page; else as many side by side as it takes
    qreal perDay = pt(2);  ///< width of a day when it does not fit
    QList<int> rows;       ///< those to be printed, in order; empty = all
};

/// Rows and times on aligned pages: each page repeats the names of its rows and the axis of its time; names are whole.
/// Pages that stand side by side follow each other. At least one page.
[[nodiscard]] PlacedDocument timelinePages(const PlanTimeline &timeline, const TimelinePrint &print);

/// The whole as one picture, text as text, with title and description. The same input gives the same bytes.
[[nodiscard]] Result<QByteArray> timelineSvg(const PlanTimeline &timeline, const TimelinePrint &print);
[[nodiscard]] Result<QByteArray> timelinePdf(const PlanTimeline &timeline, const TimelinePrint &print);

}  // namespace tri::ui
