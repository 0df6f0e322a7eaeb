// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/renewal.h"

#include "core/kinds/meeting.h"
#include "core/rules/meetinglife.h"

#include <QCoreApplication>

namespace tri {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Renewal)
};

}  // namespace

bool isRenewable(const RecordSpec &kind)
{
    return &kind == &kindOf<Meeting>().spec;
}

std::optional<Renewal> renewalOf(const Row &row)
{
    if (!row.spec || row.deleted || !isRenewable(*row.spec))
        return std::nullopt;
    const bool isTemplate = fromRow<Meeting>(row).isTemplate;
    return Renewal{Words::tr("New meeting from this one…"),
                   isTemplate
                       ? Words::tr("On which day is the new meeting? It takes over agenda, participants and "
                                   "preparation of the template.")
                       : Words::tr("On which day is the next meeting? It takes over agenda, participants and "
                                   "preparation; what was said and decided stays here."),
                   Words::tr("Day of the new meeting"), Words::tr("Make the meeting")};
}

QList<Row> templatesOf(Reader &reader, const RecordSpec &kind)
{
    if (!isRenewable(kind))
        return {};
    return reader.rows(kind, Filter{{{QStringLiteral("is_template"), Condition::Op::Is, true}}});
}

Result<Renewed> renewed(Reader &reader, const Row &source, const QString &day, const QLocale &locale,
                        const QDate &today, const std::function<RecordId()> &newId)
{
    const QString typed = day.trimmed();
    const auto date = typed.isEmpty() ? std::optional(PartialDate()) : PartialDate::parseLoose(typed, locale);
    if (!date)
        return fail(ProblemCode::Invalid,
                    Words::tr("“%1” is no date. Type a day, for example %2, or leave it open.")
                        .arg(typed, shortDate(PartialDate(today), locale)));
    const auto meeting = fromRow<Meeting>(source);
    const NewMeeting wanted{.title = meeting.title,
                            .day = *date,
                            .reference = nextReference(reader, meeting, *date),
                            .next = !meeting.isTemplate};
    Renewed out;
    out.changes = meetingFrom(reader, meeting, wanted, newId, &out.made);
    if (const auto &problem = reader.problem())
        return fail(*problem);
    return out;
}

}  // namespace tri
