// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tri::lint {

/// One text of the program and what a language has for it.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    QStringList translations;  ///< one, or the plural forms
    bool isPlural = false;
    bool isUnfinished = false;
    bool isVanished = false;
    [[nodiscard]] QString key() const { return context + u'\4' + comment + u'\4' + source; }
};

[[nodiscard]] QList<TsMessage> readTs(const QString &path);

/// What is wrong with a translation: none or an unfinished one, places for arguments, mark-up, blanks and dots at the ends,
/// access keys, plural forms. Empty when all is well.
[[nodiscard]] QStringList tsFaults(const TsMessage &message, const QString &language);
/// Words that the language has not translated, though it writes them in other letters.
[[nodiscard]] bool isLeftInEnglish(const TsMessage &message, const QString &language);

}  // namespace tri::lint
