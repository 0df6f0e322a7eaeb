// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tri {

/// Who may see a record or a field, from the widest to the narrowest circle. Enforced in briefs, room view, packages and exports.
enum class Handling {
    Public,     ///< anyone
    Shared,     ///< the three sides of the trilateral meeting
    Internal,   ///< our own office
    Sensitive,  ///< named readers; never in a shared copy
};

/// Stable keys: public, shared, internal, sensitive. An unknown key reads as Internal: doubt never widens the circle.
[[nodiscard]] QString handlingKey(Handling level);
[[nodiscard]] Handling parseHandling(QStringView key);

}  // namespace tri
