// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Canonical JSON of the log: members sorted, no spaces, UTF-8 unescaped, the shortest number that reads back equal.
// Own writer, because a digest must not depend on a library's formatting; reading is Qt's.

#include "core/change/registers.h"
#include "core/record/valuetext.h"

#include <QJsonValue>

namespace tri {

void appendJsonText(QByteArray &out, QStringView text);
/// Canonical bytes of any JSON value: used to pass on what a newer version wrote.
void appendJson(QByteArray &out, const QJsonValue &value);
[[nodiscard]] QString parseText(const LogValue &value);   ///< "" when it is no text
[[nodiscard]] Stamps parseStamps(const LogValue &value);  ///< of a deletion
void appendStamps(QByteArray &out, const Stamps &stamps);
[[nodiscard]] QJsonValue parseJson(const LogValue &value);
/// Whether foreign JSON may be read: an array of nothing but small values takes many times its size in memory.
[[nodiscard]] bool isModestJson(QByteArrayView json);

}  // namespace tri
