// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/brief.h"
#include "core/kinds/meeting.h"
#include "core/rules/reader.h"

#include <QDate>

namespace tri {

/// From when on changes count: from the end of a day, which may be the last one of a meeting.
struct SinceMoment {
    QDate day;
    RecordId meeting{};  ///< null when it is a day alone
};
/// Reads what a person or a script writes: a date (of a month or a year its last day), the reference or the id of a
/// meeting. Fails with NotFound where it is neither, with Invalid for a meeting without a date.
[[nodiscard]] Result<SinceMoment> sinceMoment(Reader &reader, const QString &text);
/// For the brief of a meeting, where nothing was said: what the record of the brief names, else that of another brief of
/// the meeting, else the meeting before. Fails
/// with Invalid where there is neither.
[[nodiscard]] Result<SinceMoment> usualSince(Reader &reader, const Meeting &meeting, const Brief &brief);

/// What became of one record since then.
struct RecordNews {
    enum class Fate { New, Changed, Gone };
    Fate fate = Fate::Changed;
    Row then{};            ///< without a kind where it is new
    Row now{};             ///< likewise where it is gone
    QStringList fields{};  ///< keys, of a record that is in both

    [[nodiscard]] const Row &shown() const { return fate == Fate::Gone ? then : now; }
};
struct NewsSince {
    QList<RecordNews> records;  ///< by kind, in the order of the kinds: new, changed, gone
    bool fromNothing = false;   ///< nothing was in this workspace yet at that moment
};
/// Everything in the workspace but what the desk keeps for itself (notes, briefs, views), frozen states (revisions, versions
/// of plans) and what reference data brought along. A place among its neighbours is no change.
[[nodiscard]] Result<NewsSince> newsSince(Reader &reader, const QDate &day);

}  // namespace tri
