// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/timelinepages.h"

namespace tri::ui {

/// Sizes of a timeline on paper.
[[nodiscard]] TimelineMetrics paperMetrics(const QString &language);

/// What pages and single pictures have in common: which rows and days, and the names in full.
class TimelineSheet {
public:
    TimelineSheet(const PlanTimeline &timeline, const TimelinePrint &print);

    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const { return m_to; }
    [[nodiscard]] TimelineTexts &texts() { return m_texts; }
    [[nodiscard]] QList<TimelineLine> lines(qreal names);  ///< with their heights, not yet placed
    [[nodiscard]] TimelinePicture place(QList<TimelineLine> lines, const QSizeF &size, qreal names,
                                        const QDate &from, qreal perDay, bool foot);

private:
    const PlanTimeline &m_timeline;
    TimelineTexts m_texts;
    QList<int> m_rows;
    QDate m_from;
    QDate m_to;
};

}  // namespace tri::ui
