// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Other programs that read what is written here: those of the test packages.

#include <QByteArray>
#include <QStringList>

namespace tri::test {

/// What the program prints; "failed: " and what it says when it does not end with 0. With @p merged what it says on the side
/// stands among it.
[[nodiscard]] QByteArray output(const QString &program, const QStringList &arguments, bool merged = false);

/// Whether LibreOffice is there to open documents, and workbooks. tests/run.sh installs it without its windows; a build by
/// other means may be without it.
[[nodiscard]] bool hasWriter();
[[nodiscard]] bool hasCalc();
/// The file as LibreOffice writes it again: @p filter is the name of the format, @p ending that of its files; @p reading is the
/// format to read it in, where its name does not say. "" = it did not.
[[nodiscard]] QByteArray convertedByOffice(const QByteArray &bytes, const QString &name,
                                           const QString &filter, const QString &ending,
                                           const QString &reading = {});

/// A file within a zip file, as text; "" = it is not there.
[[nodiscard]] QString memberOf(const QByteArray &zip, const QString &name);

}  // namespace tri::test
