// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/position.h"
#include "core/kinds/role.h"
#include "core/kinds/theme.h"
#include "core/rules/reader.h"

namespace tri {

/// What does not fit together across records. It never blocks: a merge can bring it, and it may be as it was.
struct CrossFinding {
    enum class Rule { ChairTerms, ThemeCircle, PositionDate };
    Rule rule = Rule::ChairTerms;
    RecordId record;
    QString kind;   ///< key of the record's kind
    QString field;  ///< key of the field at which it can be mended
    QString text;   ///< what does not fit, the rule, and the likely fix
};

/// Two chairs of one place at a time who are no co-chairs. Terms known only as a month may touch in it. With @p since
/// only what is still so on that day, or will be.
[[nodiscard]] QList<CrossFinding> chairTermFindings(Reader &reader, const QDate &since = {});
/// Themes that are part of themselves; each circle once.
[[nodiscard]] QList<CrossFinding> themeCircleFindings(Reader &reader);
/// Positions stated after the meeting they belong to, or before their holder's term or existence began.
[[nodiscard]] QList<CrossFinding> positionDateFindings(Reader &reader);
/// All of them.
[[nodiscard]] QList<CrossFinding> crossFindings(Reader &reader);

}  // namespace tri
