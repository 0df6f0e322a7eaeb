// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/handling.h"

#include <QCoreApplication>
#include <QDate>

namespace tri {
class Workspace;
struct ChangeSet;
}  // namespace tri

namespace tri::cli {

/// What the commands say, in the language that was asked for.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A call that cannot be meant so, with the form that can.
[[nodiscard]] tl::unexpected<Problem> wrong(const Call &call, const QString &text);
/// What --copy says; an office copy when nothing is said.
[[nodiscard]] Result<bool> wantsSharedCopy(const Call &call);
/// The day that a date option means: of a month or year the first day where time begins (--since, --from), else the
/// last. Null when the option is not given.
[[nodiscard]] Result<QDate> dayOption(const Call &call, const QString &option);

/// The years that --years says; 0 when it is not given. Anything but a number from 1 to kMostEvidenceYears is refused.
[[nodiscard]] Result<int> yearsOption(const Call &call);

/// The circle that --handling names.
[[nodiscard]] Result<Handling> handlingOption(const Call &call, Handling otherwise);
/// The first line of a file, a passphrase that nobody should find on a command line. Fails when it is empty.
[[nodiscard]] Result<QString> firstLineOf(const QString &path);
/// The first line of the file that --passphrase-file names; "" when it is not given.
[[nodiscard]] Result<QString> passphraseOption(const Call &call);

/// Writes the change, and tells its stamp.
[[nodiscard]] Status applyTo(Workspace &workspace, const ChangeSet &changes, Outcome &out);
/// What was written stays written: that it cannot be told of in full is a warning.
void tellWritten(const Status &told, Outcome &out);

/// Rows as aligned columns, two blanks between them, nothing after the last.
[[nodiscard]] QString columns(const QList<QStringList> &rows);
/// That a file was written with so many records.
[[nodiscard]] QString recordsWrittenText(qsizetype records, const QString &path);
/// One line of at most @p longest characters.
[[nodiscard]] QString shortened(const QString &text, qsizetype longest = 60);

/// Prints the outcome and tells the exit code.
int report(const Outcome &outcome, bool json);

}  // namespace tri::cli
