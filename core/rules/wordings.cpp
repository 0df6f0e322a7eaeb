// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wordings.h"

namespace tri {

namespace {

/// Whether somebody wrote the present text of @p language while the original was what it is now.
bool wasWrittenFor(const LocalText &text, const QString &language, const QList<TextChange> &changes)
{
    const QString now = text.texts.value(language);
    const QString original = text.texts.value(text.original);
    bool written = false;
    for (const TextChange &change : changes) {
        if (change.tookBack || change.after.texts.value(language) != now
            || change.before.texts.value(language) == now)
            continue;
        if (change.after.texts.value(text.original) == original)
            return true;
        written = true;
    }
    // What no change tells of is as old as the first of them.
    return !written
        && (changes.isEmpty() || changes.last().before.texts.value(text.original) == original
            || changes.last().before.texts.value(language) != now);
}

}  // namespace

QStringList olderThanOriginal(const LocalText &text, const QList<TextChange> &changes)
{
    QStringList out;
    for (const QString &language : contentLanguages())
        if (language != text.original && text.has(language) && !wasWrittenFor(text, language, changes))
            out << language;
    return out;
}

}  // namespace tri
