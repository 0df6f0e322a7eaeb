// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tri::test {

/// A PDF file with one line of text on each page, in any script. The font is named and not part of the file: its
/// characters are known by their ToUnicode table alone, as in files that word processors write.
[[nodiscard]] QByteArray pdfWith(const QStringList &pages);

}  // namespace tri::test
