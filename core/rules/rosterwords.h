// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partialdate.h"

#include <QString>

/// The reasons of the roster in words. They say what is entered, and nothing about the worth of anybody.
namespace tri::RosterWords {

[[nodiscard]] QString language(const QString &key);
[[nodiscard]] QString region(const QString &key);

[[nodiscard]] QString knows(const QString &themes);
[[nodiscard]] QString knowsWider(const QString &wider, const QString &wanted);
[[nodiscard]] QString knowsPart(const QString &part, const QString &wanted);
[[nodiscard]] QString otherThemes(const QString &themes);
[[nodiscard]] QString noThemes();
[[nodiscard]] QString speaks(const QString &languages, const QString &others);
[[nodiscard]] QString speaksNot(const QString &languages);
[[nodiscard]] QString noLanguages();
[[nodiscard]] QString ofState(const QString &state);
[[nodiscard]] QString covers(const QString &state);
[[nodiscard]] QString worked(const QString &region);
[[nodiscard]] QString fromRegion(const QString &state, const QString &region);
[[nodiscard]] QString otherRegion(const QString &region);
[[nodiscard]] QString noRegion();
[[nodiscard]] QString free(const PartialDate &day);
[[nodiscard]] QString notUntil(const PartialDate &from);
[[nodiscard]] QString notAfter(const PartialDate &to);
[[nodiscard]] QString noDays();
[[nodiscard]] QString askedByName();
[[nodiscard]] QString isOf(const QString &actors);
[[nodiscard]] QString notAsked();
[[nodiscard]] QString noActor();
[[nodiscard]] QString speaker(bool isOne);

}  // namespace tri::RosterWords
