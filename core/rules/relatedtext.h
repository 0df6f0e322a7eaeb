// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a text is compared by: its words without their endings, and the ideas that the field knows in six languages.

#include "core/base/localtext.h"

#include <QHash>
#include <QList>

namespace tri {

struct RelatedTerm {
    QString key;      ///< equal for words and phrases that mean the same; of an idea it begins with '#'
    QString written;  ///< as the text has it
    friend bool operator==(const RelatedTerm &, const RelatedTerm &) = default;
};

/// The word without its commonest endings; folded words of languages that are not known stay as they are.
[[nodiscard]] QString wordStem(const QString &folded, const QString &language);

class RelatedTexts {
public:
    RelatedTexts();
    /// A term that the workspace knows, with its forms; @p key names it.
    void addTerm(const QString &key, const LocalText &forms);
    void addTerm(const QString &key, const QString &language, const QString &form);

    /// Each once, in the order of the text. Little words are left out; scripts without blanks give pairs of characters.
    [[nodiscard]] QList<RelatedTerm> termsOf(const QString &text, const QString &language) const;

private:
    struct Phrase {
        QStringList beginnings;
        QString key;
    };
    void addPhrase(const QString &language, const Phrase &phrase);
    QHash<QString, QHash<QChar, QList<Phrase>>> m_phrases;  ///< by language and first character
    QHash<QString, QList<std::pair<QString, QString>>>
        m_stretches;  ///< stretch and key, of scripts without blanks
};

}  // namespace tri
