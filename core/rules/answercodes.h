// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/meeting.h"
#include "core/rules/agendamoves.h"
#include "core/rules/reader.h"

#include <QStringList>

namespace tri {

// Answers that were written on paper in a meeting and are typed back after it, each behind the code of its agenda item.

/// Pure. The code of an item: four signs of its id and one that shows a slip. It is the same on every print, whatever number
/// the item has by then. No sign can be taken for another: there is neither I, L, O nor U.
[[nodiscard]] QString answerCode(const RecordId &item);

/// One line as it was typed: "K7Q3P A: The ILO circulates the list".
struct TypedAnswer {
    int line = 0;  ///< from 1
    QString typed;
    RecordId item;
    QString itemName;
    QString kind;  ///< of the outcome
    QString text;
    QString problem;     ///< for people: why it is not taken in; "" = it is, or is there already
    bool known = false;  ///< the item has this outcome already

    [[nodiscard]] bool isNew() const { return problem.isEmpty() && !known; }
};

/// Reads what was typed for a meeting: code or number of the item, a letter (D, A, N or G) with a colon, and the words.
/// Lines that begin with a blank go on with the one before. Nothing is written.
[[nodiscard]] QList<TypedAnswer> readAnswers(Reader &reader, const Meeting &meeting, const QString &typed,
                                             const QString &language);

/// The new ones among them as outcomes, as one step; empty when there are none.
[[nodiscard]] Result<ChangeSet> enterAnswers(Reader &reader, const Meeting &meeting,
                                             const QList<TypedAnswer> &answers, const QString &language,
                                             const MakeId &newId);

}  // namespace tri
