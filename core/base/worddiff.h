// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace tri {

/// A stretch of text that two versions share, or that only one of them has.
struct DiffPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

/// What became of @p before, word by word (in scripts without blanks, sign by sign). The Same and Removed pieces give
/// @p before, the Same and Added ones @p after; of a change, what was removed comes first. Blanks between two changed
/// words belong to the change. Texts with hardly anything in common are one change.
[[nodiscard]] QList<DiffPiece> wordDiff(const QString &before, const QString &after);

/// Both versions for a narrow place: of what they share, about @p around letters beside each change, and "…" for the rest.
[[nodiscard]] std::pair<QString, QString> changedPlaces(const QString &before, const QString &after,
                                                        qsizetype around = 24);

}  // namespace tri
