// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translations.h"
#include "core/change/logcommit.h"
#include "core/workspace/workspace.h"

#include <QSet>

namespace tri {

/// Why a record does not go into a package for the circle of @p highest.
enum class LeakReason {
    Handling,  ///< it is for a narrower circle
    Field,     ///< one of its fields is, and has or had a value
    Consent,   ///< those whom it is about did not agree
    Past,      ///< it was for a narrower circle once, and the log that goes along holds what it was then
    Owner,     ///< it belongs to a record that stays here
};
struct LeftBack {
    RecordId id;
    QString kind;
    QString title;
    LeakReason reason = LeakReason::Handling;
    QString field{};  ///< label; with Field
};
[[nodiscard]] QString
leakText(const LeftBack &left);  ///< "is for a narrower circle (internal)": the reason, translated

struct LeakOrder {
    Handling highest = Handling::Shared;
    bool withPast = false;  ///< what is past may go along
    QString language = screenLanguage();
};
/// Which of the records must stay here, by kind and title. @p log is what would go along: a package holds the whole past
/// of its records, so each value that a record ever had counts.
[[nodiscard]] Result<QList<LeftBack>> leaksIn(const Workspace &workspace, const QSet<RecordId> &records,
                                              const QList<LogCommit> &log, const LeakOrder &order);

}  // namespace tri
