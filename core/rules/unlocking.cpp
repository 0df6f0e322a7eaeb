// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/unlocking.h"

#include "core/rules/minutes.h"

#include <QCoreApplication>

namespace tri {

namespace {

struct MinutesText {
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

Result<ChangeSet> openMinutes(const Row &row, const QString &reason, const RecordId &note, const QDate &day)
{
    return reopenMinutes(fromRow<AgendaItem>(row), reason, note, day);
}

}  // namespace

std::optional<Unlocking> unlockingOf(const Row &row, const FieldSpec &field)
{
    if (lockText(row, field).isEmpty() || row.spec != &kindOf<AgendaItem>().spec)
        return std::nullopt;
    return Unlocking{
        MinutesText::tr("Reopen…"),
        MinutesText::tr("These minutes are agreed. Say in a few words why they are opened again; the reason "
                        "is kept as a note on the item."),
        MinutesText::tr("Reason for opening agreed minutes"), MinutesText::tr("Back to draft"), openMinutes};
}

Status refuseLocked(const Row &before, const RecordChange &change)
{
    for (const FieldChange &one : change.fields) {
        const FieldSpec *field = before.spec ? before.spec->field(one.field) : nullptr;
        if (const QString lock = field ? lockText(before, *field) : QString(); !lock.isEmpty())
            return fail(ProblemCode::Blocked, lock, one.field);
    }
    return {};
}

}  // namespace tri
