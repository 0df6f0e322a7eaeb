// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts as they go out to translators, whatever file they go in.

#include "core/rules/texttranslation.h"

namespace tri {

/// Which texts a translator is sent.
enum class WantedTexts { Missing, Stale, Open, All };      ///< Open: missing and stale
[[nodiscard]] QString wantedTextsKey(WantedTexts wanted);  ///< stable: missing, stale, open, all
[[nodiscard]] std::optional<WantedTexts> parseWantedTexts(QStringView key);

[[nodiscard]] bool isWanted(TextState state, WantedTexts wanted);

struct TranslationOrder {
    QString language;  ///< into which to translate
    WantedTexts wanted = WantedTexts::Open;
    Handling highest = Handling::Shared;  ///< texts of records and fields for a narrower circle stay here
    QString screen = screenLanguage();    ///< of headings and of what is said about a text
};

/// One text in a file for translators.
struct TranslationUnit {
    RecordId record;
    QString kind;            ///< key
    QString field;           ///< key
    QString sourceLanguage;  ///< of the original
    QString source;
    QString target;  ///< the translation there is; "" = none
    TextState state = TextState::Missing;
    bool isLong = false;  ///< may have several lines
    QString title{};      ///< of the record, without names that its circle must not see
    QString kindLabel{};
    QString fieldLabel{};
    QString handling{};  ///< in words
};

struct TranslationUnits {
    QString language;
    QList<TranslationUnit> units;
    int hidden = 0;     ///< texts for a narrower circle
    int consent = 0;    ///< texts of what waits for consent before it may be shown to others
    int originals = 0;  ///< texts written in that language
};

/// What of @p texts goes to a translator. Invalid when the language is none of the program.
[[nodiscard]] Result<TranslationUnits>
translationUnits(const Workspace &workspace, const QList<HeldText> &texts, const TranslationOrder &order);

/// Line breaks and tabs as blanks, for a text of one line; all other blanks are the text's own.
[[nodiscard]] QString onOneLine(const QString &text);
/// Short and the same for equal texts; of no text, "".
[[nodiscard]] QString textDigest(const QString &text);

}  // namespace tri
