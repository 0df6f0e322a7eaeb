// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"

#include <QHash>
#include <QList>

namespace tri {

/// One part of a brief as its recipe orders it.
struct RecipePart {
    enum class Start { Follow, Page, Portrait, Landscape };
    QString key;  ///< names the builder
    bool on = true;
    Start start = Start::Follow;
    LocalText title;
    QHash<QString, int> limits;  ///< "rows", "level" …; what they mean is the builder's
    QHash<QString, bool> options;  ///< "agenda" …

    [[nodiscard]] int limit(const QString &name, int otherwise) const { return limits.value(name, otherwise); }
    [[nodiscard]] bool option(const QString &name) const { return options.value(name, false); }
};

/// Which parts a brief has, in which order, and its fixed words per language. Data, so that an office can have its own.
class Recipe {
public:
    /// A recipe shipped with the program.
    [[nodiscard]] static Result<Recipe> load(const QString &key);
    [[nodiscard]] static Result<Recipe> parse(const QByteArray &json, const QString &name);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QList<RecipePart> &parts() const { return m_parts; }
    /// English where the language is missing; "" for a word the recipe does not have.
    [[nodiscard]] QString word(const QString &wordKey, const QString &language) const;
    /// Its own words and those it takes over from the recipe it names under "words_from".
    [[nodiscard]] const QHash<QString, LocalText> &words() const { return m_words; }

private:
    QString m_key;
    QList<RecipePart> m_parts;
    QHash<QString, LocalText> m_words;
};

}  // namespace tri
