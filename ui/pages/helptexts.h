// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tri::ui {

/// One page of the help, as it lies in the program.
struct HelpText {
    QString id;        ///< the file's name without its ending
    QString title;
    QString summary;   ///< one sentence
    QString markdown;  ///< all of it, without the comments at its front
    QString plain;     ///< what is read, as one line
};

/// Where the page of that file name lies in @p language; in English where it does not have it.
[[nodiscard]] QString helpPath(const QString &name, const QString &language);

/// All pages in the language of the screen, in the order in which the first of them ("index") links to them.
[[nodiscard]] const QList<HelpText> &helpTexts();

/// The page as it is shown: columns of tables that are read from the right begin there. Qt turns lines round, but no tables.
[[nodiscard]] QString withTablesTurned(const QString &markdown);

/// nullptr when there is no such page.
[[nodiscard]] const HelpText *helpText(const QString &id);

/// Pages that have all words, whatever their case and accents; those with the words in the title first. All pages
/// when there are no words.
[[nodiscard]] QList<const HelpText *> helpWith(const QString &words);

/// Where @p words stand on the page, in the middle of a short piece of its text; the summary when they stand there or in the title.
[[nodiscard]] QString helpExcerpt(const HelpText &page, const QString &words);

}  // namespace tri::ui
