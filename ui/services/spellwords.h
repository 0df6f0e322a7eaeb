// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace tri::ui {

/// A part of a text.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return begin + length; }
    /// The caret stands in it or at one of its ends.
    [[nodiscard]] bool touches(qsizetype caret) const { return caret >= begin && caret <= end(); }
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// The words of @p text that a dictionary of @p language can judge. Passed over are numbers, addresses, symbols of
/// documents (A/68/L.5), references (TRI-2014-04), acronyms, single letters, and words in another script.
[[nodiscard]] QList<TextSpan> spellableWords(const QString &text, const QString &language);

/// The parts of @p word that are wrong when @p isKnown judges: a word joined by hyphens or an elision (l'accord) is right
/// when its parts are.
[[nodiscard]] QList<TextSpan> wrongParts(const QString &word, const QString &language,
                                         const std::function<bool(const QString &)> &isKnown);

/// The word as dictionaries write it: a straight apostrophe, composed letters, no invisible signs.
[[nodiscard]] QString plainWord(QString word);
/// Forms to try when an Arabic word is unknown: without vowel signs, and without what is written together with the next
/// word (and, the, for, by …).
[[nodiscard]] QStringList arabicForms(const QString &word);

}  // namespace tri::ui
