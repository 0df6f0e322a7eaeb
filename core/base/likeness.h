// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much two names or two texts are alike, however they are spelled (base/folding).

#include <QList>
#include <QString>
#include <QStringList>

namespace tri {

/// What a wrong, missing or added letter weighs in a distance; two that changed places weigh less.
inline constexpr int kLetterWeight = 2;
/// How far two folded spellings are apart; more than @p most is not told exactly.
[[nodiscard]] int spellingDistance(const QString &a, const QString &b, int most);

/// The text of @p candidates that comes nearest to @p text; "" when none is near enough to be meant.
[[nodiscard]] QString nearestText(const QString &text, const QStringList &candidates);

/// Of two names, in per cent: 100 the same letters, less where letters differ or where one holds all words of the other
/// ("Ministry of Labour, Ghana" and "Ghana"). Below kLikelyName nothing is worth being proposed.
[[nodiscard]] int nameLikeness(const QString &a, const QString &b);
inline constexpr int kLikelyName = 70;

/// The words of a text, ready to be compared with those of many others; Han letters count in pairs.
class TextWords {
public:
    TextWords() = default;
    explicit TextWords(QStringView text);
    [[nodiscard]] qsizetype count() const { return m_words.size(); }
    [[nodiscard]] const QList<size_t> &words() const { return m_words; }  ///< sorted, as numbers
    /// Of so few words only the same ones are alike.
    static constexpr qsizetype kFew = 5;
    /// In per cent: how much of both are the same words. Of few words only the same ones are alike.
    [[nodiscard]] int likeness(const TextWords &other) const;

private:
    QList<size_t> m_words;  // hashes, sorted; a word that stands twice counts twice
};
inline constexpr int kLikelyText = 80;  ///< per cent from which two texts are proposed as one

}  // namespace tri
