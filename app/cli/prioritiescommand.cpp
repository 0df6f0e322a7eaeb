// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/priorities.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

/// The last day that --as-of can mean: "2014-05" is how things stood when May was over.
Result<QDate> dayOf(const Session &session, const PriorityData &data, const Call &call)
{
    if (!call.has(u"--as-of"_s))
        return usualDay(data, session.clock().today());
    return dayOption(call, u"--as-of"_s);
}

QJsonObject sideJson(std::size_t side, const SideStanding &standing)
{
    QJsonObject object{{u"side"_s, sideReference(side)},
                       {u"stance"_s, standing.stance},
                       {u"stated"_s, standing.stated.toString()},
                       {u"position"_s, standing.position.isNull() ? QString() : standing.position.toString()},
                       {u"proposes"_s, standing.proposes}};
    if (standing.rank)
        object.insert(u"rank"_s, *standing.rank);
    return object;
}

QJsonObject standingJson(const PriorityStanding &standing)
{
    QJsonArray sides;
    for (std::size_t i = 0; i < kSides; ++i)
        sides.append(sideJson(i, standing.sides[i]));
    QJsonArray themes;
    for (const RecordId &theme : standing.priority.themes)
        themes.append(theme.toString());
    return {{u"id"_s, standing.priority.id.toString()},
            {u"reference"_s, standing.priority.reference},
            {u"statement"_s, standing.priority.statement.in(u"en"_s)},
            {u"from"_s, standing.priority.from.toString()},
            {u"to"_s, standing.priority.to.toString()},
            {u"themes"_s, themes},
            {u"sides"_s, sides},
            {u"state"_s, convergenceKey(standing.state)},
            {u"explanation"_s, standing.explanation}};
}

}  // namespace

/// --copy, --paper, --lang and --with are of paper and go with -o.
static Outcome printed(const Session &session, const Workspace &workspace, const Call &call, const QDate &day)
{
    Result<BriefRequest> request = paperRequest(call);
    if (!request)
        return Outcome::refused(request.error());
    request->recipe = u"priorities"_s;
    request->asOf = day;
    return printPaper(session, workspace, call, *request, Cli::tr("Priorities written to %1"));
}

Outcome priorities(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    Reader reader(**workspace);
    const PriorityData data = readPriorities(reader);
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    const Result<QDate> day = dayOf(session, data, call);
    if (!day)
        return Outcome::refused(day.error());
    if (call.has(u"-o"_s))
        return printed(session, **workspace, call, *day);
    for (const QString &option : {u"--copy"_s, u"--paper"_s, u"--lang"_s, u"--with"_s})
        if (call.has(option))
            return Outcome::refused({ProblemCode::Usage, Cli::tr("The option %1 goes with -o.").arg(option),
                                     Cli::tr("Usage: %1").arg(usageLine(*call.command))});

    Outcome out;
    QJsonArray array;
    QList<QStringList> lines{{Cli::tr("Reference"), Cli::tr("Priority"), sideReference(0), sideReference(1),
                              sideReference(2), Cli::tr("Together"), Cli::tr("Why")}};
    const QList<PriorityStanding> all = prioritiesOn(data, *day);
    for (const PriorityStanding &standing : all) {
        array.append(standingJson(standing));
        const QString &reference = standing.priority.reference;
        QStringList line{reference.isEmpty() ? standing.priority.id.toString() : reference,
                         shortened(standing.priority.statement.in(u"en"_s), 44)};
        for (const SideStanding &side : standing.sides)
            line << (side.stance.isEmpty() ? u"–"_s : stanceWord(side.stance));
        lines << line + QStringList{convergenceText(standing.state), standing.explanation};
    }
    out.text = Cli::tr("As of %1").arg(dateInWords(PartialDate(*day))) + u"\n\n"_s
        + (all.isEmpty() ? Cli::tr("No priority runs on this day.") : columns(lines));
    out.data[u"as_of"_s] = day->toString(Qt::ISODate);
    out.data[u"priorities"_s] = array;
    return out;
}

}  // namespace tri::cli
