// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wordings.h"

namespace tri {

namespace {

/// How many changes ago the text of a language became what it is; the number of all when no change says so.
qsizetype ageOf(const QString &language, const QList<TextChange> &changes)
{
    for (qsizetype i = 0; i < changes.size(); ++i)
        if (changes[i].before.texts.value(language) != changes[i].after.texts.value(language))
            return i;
    return changes.size();
}

}  // namespace

QStringList olderThanOriginal(const LocalText &text, const QList<TextChange> &changes)
{
    QStringList out;
    const qsizetype original = ageOf(text.original, changes);
    for (const QString &language : contentLanguages())
        if (language != text.original && text.has(language) && ageOf(language, changes) > original)
            out << language;
    return out;
}

}  // namespace tri
