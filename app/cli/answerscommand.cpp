// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was decided in a meeting, typed back from paper.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/textfile.h"
#include "core/base/localtext.h"
#include "core/rules/answercodes.h"

#include <QJsonArray>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

void describe(const QList<TypedAnswer> &answers, Outcome &out)
{
    QJsonArray lines;
    for (const TypedAnswer &one : answers) {
        lines.append(QJsonObject{{u"line"_s, one.line},
                                 {u"item"_s, one.itemName},
                                 {u"kind"_s, one.kind},
                                 {u"text"_s, one.text},
                                 {u"known"_s, one.known},
                                 {u"problem"_s, one.problem}});
        const QString told = !one.problem.isEmpty() ? one.problem
            : one.known                             ? Cli::tr("%1: is there already").arg(one.text)
                                                    : u"%1: %2: %3"_s.arg(one.itemName, one.kind, one.text);
        out.text += Cli::tr("line %1: %2").arg(one.line).arg(told) + u'\n';
    }
    out.data[u"answers"_s] = lines;
}

}  // namespace

Outcome answers(Session &session, const Call &call)
{
    const QString language = call.value(u"--lang"_s, u"en"_s);
    if (!contentLanguages().contains(language))
        return Outcome::refused(
            wrong(
                call,
                Cli::tr("“%1” is no language of the program; write ar, zh, en, fr, ru or es.").arg(language))
                .value());
    const Result<QString> typed = readTextFile(call.arguments[1]);
    if (!typed)
        return Outcome::refused(typed.error());
    const bool dry = call.has(u"--dry-run"_s);
    const auto workspace =
        dry ? session.openToRead(call.arguments[0]) : session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> row = recordNamed(**workspace, call.value(u"--meeting"_s), {u"meeting"_s});
    if (!row)
        return Outcome::refused(row.error());
    Reader reader(**workspace);
    const Meeting meeting = fromRow<Meeting>(*row);
    const QList<TypedAnswer> read = readAnswers(reader, meeting, *typed, language);
    Outcome out;
    describe(read, out);
    const auto faulty = std::count_if(read.begin(), read.end(),
                                      [](const TypedAnswer &one) { return !one.problem.isEmpty(); });
    if (faulty > 0) {
        out.problem = Problem{
            ProblemCode::Invalid, Cli::tr("Nothing was entered. Lines to correct: %1.").arg(faulty), {}};
        return out;
    }
    const Result<ChangeSet> change =
        enterAnswers(reader, meeting, read, language, [&] { return (*workspace)->newId(); });
    if (!change)
        return Outcome::refused(change.error());
    out.data[u"entered"_s] = dry ? 0 : int(change->records.size());
    if (dry)
        out.text += Cli::tr("Nothing was written.") + u'\n';
    if (dry || change->isEmpty())
        return out;
    const Result<Stamp> stamp = (*workspace)->apply(*change);
    if (!stamp)
        return Outcome::refused(stamp.error());
    out.data[u"stamp"_s] = stamp->toString();
    const int entered = int(change->records.size());
    out.text +=
        (entered == 1 ? Cli::tr("1 outcome entered") : Cli::tr("%n outcomes entered", nullptr, entered))
        + u'\n';
    return out;
}

}  // namespace tri::cli
