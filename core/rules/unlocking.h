// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/change/changeset.h"

#include <QDate>

#include <optional>

namespace tri {

/// How a locked field of a record (RecordSpec::locked) is opened again: the person is asked for a reason, and one step
/// does it. Texts are translated.
struct Unlocking {
    QString action;    ///< of a button: "Reopen…"
    QString question;  ///< what is asked, and what becomes of the answer
    QString box;       ///< name of the box for the answer
    QString step;      ///< of the button that does it
    Result<ChangeSet> (*open)(const Row &row, const QString &reason, const RecordId &note,
                              const QDate &day) = nullptr;
};
/// nullopt when the field is not locked, or nothing opens it.
[[nodiscard]] std::optional<Unlocking> unlockingOf(const Row &row, const FieldSpec &field);
/// Fails with Blocked where the change would touch what is locked in @p before, the record as it stands here.
[[nodiscard]] Status refuseLocked(const Row &before, const RecordChange &change);

}  // namespace tri
