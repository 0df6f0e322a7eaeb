// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers of few actors, as people outside the office see them: so that neither the number nor what is left of a total tells who
// it was. Knows no records.

#include <QList>
#include <QString>

namespace tri {

/// Fewer actors than this are told as a range.
inline constexpr int kFewActors = 3;

/// How a number is told.
enum class NumberShow {
    Exact,
    Few,         ///< "1–2"
    AtLeastOne,  ///< hidden so that a few beside it cannot be worked out from the total
    Joined,      ///< told together with the number of the line above only
};

struct GuardedNumber {
    int value = 0;
    bool few = false;  ///< 1 or 2, with fewer than three actors behind it
};

/// A number and what it is made of. Parts may overlap, so that they make more than the whole together; or there may be more in
/// the whole than in its parts.
struct NumberGroup {
    int whole = 0;
    QList<int> parts;
};

/// Pure. How each of the numbers is told so that none that is few can be worked out from those that are told, whatever of the
/// groups a reader knows: that parts make the whole, that they overlap, or that no part is more than its whole. Nothing that is
/// there is told as nothing.
[[nodiscard]] QList<NumberShow> guardNumbers(const QList<GuardedNumber> &numbers,
                                             const QList<NumberGroup> &groups);

/// "7", "1–2", "1 or more", "joined".
[[nodiscard]] QString numberText(int value, NumberShow show);

}  // namespace tri
