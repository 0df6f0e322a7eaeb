// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tri {
class Workspace;
struct BriefRequest;
}  // namespace tri

namespace tri::test {

/// A file of the source tree; @p relative starts at its root.
[[nodiscard]] QString sourceFile(const QString &relative);
/// TRI_UPDATE_GOLDEN is set: golden files are written instead of compared.
[[nodiscard]] bool updatesGolden();
/// Asserts that the file can be read.
[[nodiscard]] QByteArray readSource(const QString &relative);
void writeSource(const QString &relative, const QByteArray &bytes);

/// Compares with a golden file line by line: "" when equal, else where and how they differ. Writes the file when
/// goldens are updated.
[[nodiscard]] QString differenceFromGolden(const QString &relative, const QByteArray &found);

/// Likewise of a paper as plain text, in tests/golden/NAME.txt. A paper of a few lines is a fault too.
[[nodiscard]] QString differenceFromGoldenPaper(const Workspace &workspace, const BriefRequest &request,
                                                const QString &name);

}  // namespace tri::test
