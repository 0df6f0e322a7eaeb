// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rules of the house that the compiler does not know. Pure: text in, faults out.

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace tri::lint {

struct Source {
    QString path;  ///< from the root of the source tree
    QString text;
};

/// Which headers of Qt belong to a module ("QtCore", "QtGui"), for example QString.
using ModuleHas = std::function<bool(const QString &module, const QString &header)>;

/// Code lines without comments; strings stay.
[[nodiscard]] QStringList codeLines(const QString &text);
/// "core/record" of "core/record/row.h"; the path's first part for rooms that have none within.
[[nodiscard]] QString roomOf(const QString &path);
[[nodiscard]] bool isKnownRoom(const QString &room);

/// Quoted includes against the rooms' direction, and who may name a kind.
[[nodiscard]] QStringList roomFaults(const Source &source);
/// Long forms, whole modules, and modules a room must not know.
[[nodiscard]] QStringList qtFaults(const Source &source, const ModuleHas &has);
/// Words that stand only in one place, or nowhere.
[[nodiscard]] QStringList wordFaults(const Source &source);
/// Licence lines and length.
[[nodiscard]] QStringList formFaults(const Source &source);
/// In ui: words for people that are handed to a widget without tr().
[[nodiscard]] QStringList textFaults(const Source &source);
/// In ui: places that decide by themselves what is markup – labels, message boxes, tool tips – and are not told that it is
/// none; documents made of markup.
[[nodiscard]] QStringList markupFaults(const Source &source);
/// Where the bracket opened at @p open closes; strings and characters are passed over. The end when it never does.
[[nodiscard]] qsizetype closingBracket(const QString &code, qsizetype open);
/// Without the calls of tr() and translate() in it.
[[nodiscard]] QString withoutTranslated(QString arguments);
/// Functions that fill more than a screen and a bit.
[[nodiscard]] QStringList lengthFaults(const Source &source);

}  // namespace tri::lint
