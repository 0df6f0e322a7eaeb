// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a file that comes back from translators says, before it is held against the workspace.

#include "core/exchange/translationunits.h"

namespace tri {

/// One text of the file.
struct ReturnedText {
    RecordId record;
    QString field;           ///< key
    QString sourceLanguage;  ///< "" = the file does not say
    QString source;
    std::optional<QString>
        sourceDigest{};  ///< textDigest of the original when it was sent; nothing = not kept
    std::optional<QString> targetDigest{};  ///< likewise of the translation that was there
    QString target;                         ///< "" = not translated
    bool approved = false;  ///< somebody says that the target is right for the source as it is in the file
    QString fault{};                        ///< translated: why the target cannot be read; "" = it can
    QString place{};                        ///< translated: where it stands, "line 12", "row 7"
};

struct TranslationFile {
    QString language;  ///< into which was translated: one of the program's
    QList<ReturnedText> texts;
};

/// Not more than this is read; a file of all texts of a large workspace is a tenth of it.
inline constexpr qsizetype kLargestTranslationFile = 100 * 1024 * 1024;
inline constexpr qsizetype kMostReturnedTexts = 500'000;
/// Characters of one text.
inline constexpr qsizetype kLongestTranslation = 200'000;

/// Reads an XLIFF 1.2 file or a workbook that this program made; the content decides which. The Problem says what is wrong
/// with the file as a whole: another format or version, a document type, cut off, too large, a language that is none of the
/// program's or several of them, a text that stands in it twice with different translations.
[[nodiscard]] Result<TranslationFile> readTranslations(const QByteArray &bytes);
/// The text of a Problem begins with the name of the file.
[[nodiscard]] Result<TranslationFile> readTranslationsFile(const QString &path);

/// "fr-CA" and "FR" are "fr"; "" for what is no language of the program.
[[nodiscard]] QString languageOfTag(QStringView tag);
/// Puts texts that stand twice alike together. Invalid where they differ.
[[nodiscard]] Status joinTwins(TranslationFile &file);

}  // namespace tri
