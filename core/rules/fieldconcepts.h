// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <span>

namespace tri {

/// An idea that texts of the field speak of, by the beginnings of its words in the six languages. Phrases are divided by
/// semicolons; a phrase is one or more beginnings that follow each other, little words between them left out. In Chinese
/// a phrase is any stretch of text.
struct FieldConcept {
    const char *key;
    std::array<QStringView, 6> phrases;  ///< en fr es ru ar zh

    [[nodiscard]] QStringView in(const QString &language) const;
};

/// Only what is common in the field; the reference data bring terms and themes of their own.
[[nodiscard]] std::span<const FieldConcept> fieldConcepts();

}  // namespace tri
