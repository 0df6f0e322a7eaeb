// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/mergeplan.h"

#include <QCoreApplication>
#include <QDate>

namespace tri {
class Clock;
struct FieldSpec;
}  // namespace tri

namespace tri::ui {

/// Words and icons that the pages of exchange share.
struct ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(Exchange)

public:
    using Effect = MergePlan::Item::Effect;
    [[nodiscard]] static QString effect(Effect effect);
    [[nodiscard]] static QString effectIcon(Effect effect);  ///< a name for Theme::icon
    /// A moment as the log writes it, in this computer's time; "" for none.
    [[nodiscard]] static QString moment(const QString &logTime);
    [[nodiscard]] static QString logTime(const Clock &clock);  ///< now, as the log writes it
    [[nodiscard]] static QString day(const QDate &day);
    /// "in 5 days", "today", "5 days ago": told, not judged.
    [[nodiscard]] static QString daysTo(const QDate &day, const QDate &today);
    /// A file name out of words: without signs that a disk does not take.
    [[nodiscard]] static QString fileName(const QString &words);
};

}  // namespace tri::ui
