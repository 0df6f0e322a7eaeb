// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"
#include "core/exchange/icszones.h"

namespace tri {

/// Whether records of @p kind can stand in a calendar: it has days, times and the UID of other programs.
[[nodiscard]] bool isCalendared(const RecordSpec &kind);
/// What names the record in every calendar: the UID it came with, else one made of its id.
[[nodiscard]] QString icsUid(const Row &row);
/// The record whose id @p uid was made of; the null id when another program made it.
[[nodiscard]] RecordId icsRecord(const QString &uid);
/// Rises with each change of when and where: commits since a calendar file was taken in last, added to what that said.
[[nodiscard]] Result<qint64> icsSequence(const Workspace &workspace, const Row &row);
/// Nothing when the record has no day on which it begins.
[[nodiscard]] std::optional<IcsSchedule> icsSchedule(const Row &row);

/// The records as a calendar file, in the order of their days; equal contents give equal files. What is above
/// @p highest is left out, and so are templates and what has no day: the notes of the Export say so.
[[nodiscard]] Result<Export> exportIcs(const Workspace &workspace, const Query &query,
                                       Handling highest = Handling::Shared, Progress *progress = nullptr);

}  // namespace tri
