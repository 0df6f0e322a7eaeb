// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many papers of one workspace at once, as a list of calls in a text file names them.

#include "app/cli/handlers.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/textfile.h"
#include "ui/render/companions.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QSet>

#include <utility>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

struct BatchLine {
    int number = 0;  ///< in the file, from 1
    QString text;
    Call call;
};

Problem inLine(int number, Problem problem)
{
    problem.text = Cli::tr("line %1: %2").arg(number).arg(problem.text);
    return problem;
}

/// A line as it would be written behind the name of the program, without the workspace.
Result<Call> callFrom(const QString &line, const QString &file)
{
    QStringList words = QProcess::splitCommand(line);
    const CommandSpec *command = commandNamed(words);
    if (!command || command->pages == Pages::Never)
        return fail(
            ProblemCode::Usage,
            Cli::tr(
                "“%1” makes no paper. Write a call like this: brief --recipe agenda --meeting REF -o OUT.pdf")
                .arg(line));
    words.insert(QString::fromLatin1(command->name).count(u' ') + 1, file);
    Result<Call> call = parseCommandLine(words);
    if (call && !call->has(u"-o"_s))
        return fail(ProblemCode::Usage, Cli::tr("The option %1 %2 is missing.").arg(u"-o"_s, u"OUT"_s));
    return call;
}

/// What a line writes.
QStringList filesOf(const Call &call)
{
    const QString path = call.value(u"-o"_s);
    QStringList files{path};
    for (const QString &ending : call.value(u"--with"_s).split(u',', Qt::SkipEmptyParts))
        files << ui::companionPath(path, ending);
    files.removeDuplicates();
    return files;
}

/// All of them are understood, and none writes what another has written; else nothing is begun.
Result<QList<BatchLine>> linesOf(const QString &text, const QString &file)
{
    QList<BatchLine> out;
    QSet<QString> files;
    int number = 0;
    for (const QString &whole : text.split(u'\n')) {
        ++number;
        const QString line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        Result<Call> call = callFrom(line, file);
        if (!call)
            return fail(inLine(number, call.error()));
        for (const QString &path : filesOf(*call)) {
            const QString target = QFileInfo(path).absoluteFilePath();
            if (files.contains(target))
                return fail(inLine(number,
                                   {ProblemCode::Usage,
                                    Cli::tr("“%1” is written by an earlier line already.").arg(path),
                                    {}}));
            files.insert(target);
        }
        out << BatchLine{number, line, *std::move(call)};
    }
    if (out.isEmpty())
        return fail(ProblemCode::Usage, Cli::tr("There is no call in this list."));
    return out;
}

}  // namespace

Outcome batch(Session &session, const Call &call)
{
    const Result<QString> text = readTextFile(call.arguments[1]);
    if (!text)
        return Outcome::refused(text.error());
    const Result<QList<BatchLine>> lines = linesOf(*text, call.arguments[0]);
    if (!lines)
        return Outcome::refused(lines.error());
    if (const auto workspace = session.openToRead(call.arguments[0]); !workspace)
        return Outcome::refused(workspace.error());
    Outcome out;
    QJsonArray papers;
    int failed = 0;
    for (const BatchLine &line : *lines) {
        Outcome one = line.call.command->run(session, line.call);
        papers.append(QJsonObject{{u"line"_s, line.number},
                                  {u"call"_s, line.text},
                                  {u"data"_s, one.data},
                                  {u"problem"_s, one.problem ? one.problem->text : QString()}});
        for (const QString &warning : std::as_const(one.warnings))
            out.warnings << Cli::tr("line %1: %2").arg(line.number).arg(warning);
        const QString told = one.problem ? one.problem->text : one.text.trimmed();
        out.text += Cli::tr("line %1: %2").arg(line.number).arg(told) + u'\n';
        failed += one.problem ? 1 : 0;
    }
    out.data[u"papers"_s] = papers;
    if (failed > 0)
        out.problem =
            Problem{ProblemCode::Invalid,
                    Cli::tr("Lines that did not end well: %1 of %2. What is wrong stands beside them.")
                        .arg(failed)
                        .arg(lines->size()),
                    {}};
    return out;
}

}  // namespace tri::cli
