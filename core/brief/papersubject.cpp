// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/papersubject.h"

#include "core/rules/reader.h"
#include "core/rules/sharedcopy.h"

namespace tri {

Result<Row> paperSubject(Reader &reader, const RecordId &id, bool sharedCopy,
                         const std::function<bool(const Row &)> &fits, const SubjectWords &words)
{
    auto row = reader.row(id);
    if (reader.problem())
        return fail(*reader.problem());
    if (!row)
        return fail(ProblemCode::NotFound, words.missing, id.toString());
    if (!fits(*row))
        return fail(ProblemCode::Invalid, words.unfit.arg(row->spec->labelText()), id.toString());
    if (!mayShowRecord(*row, sharedCopy))
        return fail(ProblemCode::Invalid, words.hidden, id.toString());
    return *std::move(row);
}

Result<Meeting> paperMeeting(Reader &reader, const BriefRequest &request, const SubjectWords &words)
{
    const auto row = paperSubject(
        reader, request.meeting, request.sharedCopy,
        [](const Row &one) { return one.spec == &kindOf<Meeting>().spec; }, words);
    if (!row)
        return fail(row.error());
    return fromRow<Meeting>(*row);
}

}  // namespace tri
