// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/reader.h"

#include <array>

namespace tri {

/// The three sides of the trilateral meeting.
inline constexpr std::size_t kSides = 3;
/// Their references, which are their acronyms too, in the order in which they always stand.
[[nodiscard]] const QString &sideReference(std::size_t side);
/// The three entities; null for one that is not in this copy.
[[nodiscard]] std::array<RecordId, kSides> sidesOf(Reader &reader);

/// "SRSG", "SRSG and GFMD", "SRSG, GFMD and GMG".
[[nodiscard]] QString namesInWords(const QStringList &names);
/// A date within a sentence: "3 Oct 2013"; its parts keep their order in a line that runs the other way.
[[nodiscard]] QString dateInWords(const PartialDate &date);

}  // namespace tri
