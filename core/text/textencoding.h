// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tri {

/// A way to write text as bytes that an import can be told to use.
struct TextEncoding {
    const char *key;    ///< "utf-8", "windows-1252"; what the command line takes
    const char *label;  ///< context "Import"
};

/// UTF-8, UTF-16 in both orders, and what spreadsheets of the desk's languages write when nobody chooses: the Windows
/// code pages for western, central European, Cyrillic and Arabic text, and GB 18030 (with GBK) for Chinese.
[[nodiscard]] const QList<TextEncoding> &textEncodings();
[[nodiscard]] QString
encodingLabel(const QString &key);  ///< in the current interface language; the key if unknown

/// Which encoding a file has for certain: that of its mark, else UTF-8 when all of it is; "" when neither holds. The code
/// pages leave no trace by which they could be told apart.
[[nodiscard]] QString detectEncoding(const QByteArray &bytes);

/// @p key is one of textEncodings(), in any case. A mark is taken off. The Problem names the line of the first byte that
/// does not fit.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes, const QString &key);

}  // namespace tri
