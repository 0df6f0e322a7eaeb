// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agendasheet.h"

#include "core/rules/agendamoves.h"
#include "core/rules/convergence.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

Result<AgendaSheet> agendaSheet(const Workspace &workspace, const RecordId &meeting, const QDate &today)
{
    Reader reader(workspace);
    const auto found = reader.one<Meeting>(meeting);
    if (!found && reader.problem())
        return fail(*reader.problem());
    if (!found)
        return fail(ProblemCode::NotFound,
                    QCoreApplication::translate(
                        "AgendaSheet", "This meeting is not in this workspace; it may be in the trash."),
                    meeting.toString());
    AgendaSheet sheet{*found, {u"SRSG"_s, u"GFMD"_s, u"GMG"_s}, {}, {}, agendaFindings(reader, *found)};
    const auto lines = programme(reader.linked<AgendaItem>("meeting", meeting), startOf(sheet.meeting));
    sheet.time = agendaTime(lines, sheet.meeting);
    RecordIds ids;
    for (const ProgrammeLine &line : lines)
        ids << line.item.id;
    QHash<RecordId, QList<Position>> positions;
    for (const Position &position : reader.linkedToAny<Position>("item", ids))
        positions[position.item] << position;
    std::array<RecordId, kSides> sides;
    for (std::size_t side = 0; side < kSides; ++side)
        sides[side] = reader.byReference(sheet.sides[side], u"entity"_s);
    const QDate day = sheet.meeting.from.isNull() ? today : sheet.meeting.from.first();
    for (const ProgrammeLine &line : lines) {
        AgendaSheetLine one{line, carriedText(reader, line.item), {}};
        const QList<Position> all = positions.value(line.item.id);
        for (std::size_t side = 0; side < kSides; ++side)
            if (const Position *held = sides[side].isNull() ? nullptr : positionOn(all, sides[side], day))
                one.positions[side] = *held;
        sheet.lines << one;
    }
    if (reader.problem())
        return fail(*reader.problem());
    return sheet;
}

}  // namespace tri
