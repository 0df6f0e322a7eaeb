// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/followup.h"

#include <QStringList>

namespace tri {

/// The status words of follow-up in their plain order, from nothing known to done. They describe; they do not grade.
[[nodiscard]] const QStringList &followUpWords();
/// Place in that order; an unknown or empty word reads as no information.
[[nodiscard]] int followUpPlace(const QString &status);
/// Pure. By status word, then date; never by State.
void sortFollowUps(QList<FollowUp> &entries);

}  // namespace tri
