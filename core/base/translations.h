// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The program's own words in each of its languages, whatever language the screen has: tables come from anywhere. (What is
// shown is translated by Qt as everywhere.)

#include <QLocale>
#include <QString>
#include <QStringList>

namespace tri {

/// A text of the program in @p language; in English where it has none there.
[[nodiscard]] QString textIn(const QString &language, const char *context, const char *source,
                             const char *comment = nullptr);

/// How dates and numbers are written in a language where nothing else is wished for: English as in the United Kingdom,
/// Arabic with the digits that its papers here have.
[[nodiscard]] QLocale localeOf(const QString &language);

/// What a setting says that leaves the language to the computer.
inline constexpr QLatin1StringView kSystemLanguage("system");
/// The language that @p chosen stands for: itself, or the first of the computer's languages that the program has. English
/// where there is none.
[[nodiscard]] QString resolvedLanguage(const QString &chosen, const QStringList &computers);

/// The language of the screen; English where the program does not have it.
[[nodiscard]] QString screenLanguage();
/// A name put into a line in the language of the screen: isolated where that runs from right to left, else as it is.
[[nodiscard]] QString inScreenLine(const QString &name);

/// Names one after the other for people, as @p language separates them: "، " in Arabic, "、" in Chinese, else ", ". What
/// stands in a file that is read back keeps its own sign.
[[nodiscard]] QString listText(const QStringList &names, const QString &language = screenLanguage());

/// The spellings of a text in all languages of the program, folded to letters and digits, each once. Remembered.
[[nodiscard]] QStringList foldedTexts(const char *context, const char *source);

}  // namespace tri
