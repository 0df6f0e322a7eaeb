// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/textfile.h"
#include "core/base/directionmarks.h"
#include "core/base/partialdate.h"
#include "core/rules/evidence.h"
#include "core/workspace/workspace.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

/// Places on a terminal: combining marks take none, wide East Asian characters two.
int places(const QString &text)
{
    int count = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format)
            continue;
        const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60) || (c >= 0x20000 && c <= 0x3fffd);
        count += wide ? 2 : 1;
    }
    return count;
}

/// Data never steers the terminal: control characters are shown as a mark, and what would turn letters round by its name.
QByteArray printable(const QString &given)
{
    QStringList lines = given.split(u'\n');
    for (QString &line : lines)
        line = withMarksInSight(line);
    QString text = lines.join(u'\n');
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    return text.toUtf8();
}

void print(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        std::fputc('\n', stream);
}

/// Whether all that was printed arrived: it may go to a file, on a disk that is full.
bool arrived()
{
    errno = 0;
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return true;
    const QString why = QString::fromLocal8Bit(std::strerror(errno != 0 ? errno : EIO));
    print(stderr,
          printable(u"trilateral-cli: "_s
                    + Cli::tr("What was to be printed could not be written whole: %1.").arg(why)));
    return false;
}

QJsonObject toJson(const Outcome &outcome)
{
    QJsonObject object = outcome.data;
    object[u"ok"_s] = !outcome.problem.has_value();
    if (!outcome.findings.isEmpty() || outcome.problem)
        object[u"findings"_s] = outcome.findings;
    if (outcome.problem)
        object[u"problem"_s] = QJsonObject{{u"code"_s, problemKey(outcome.problem->code)},
                                           {u"text"_s, outcome.problem->text},
                                           {u"detail"_s, outcome.problem->detail}};
    return object;
}

}  // namespace

tl::unexpected<Problem> wrong(const Call &call, const QString &text)
{
    return fail(ProblemCode::Usage, text, Cli::tr("Usage: %1").arg(usageLine(*call.command)));
}

Result<bool> wantsSharedCopy(const Call &call)
{
    const QString copy = call.value(u"--copy"_s, u"office"_s);
    if (copy != u"office" && copy != u"shared")
        return wrong(call, Cli::tr("“%1” is no copy; write --copy office or --copy shared.").arg(copy));
    return copy == u"shared";
}

Result<QDate> dayOption(const Call &call, const QString &option)
{
    if (!call.has(option))
        return QDate();
    const QString text = call.value(option);
    const auto date = PartialDate::parse(text);
    if (!date || date->isNull())
        return wrong(call, Cli::tr("“%1” is no date; write 2014-05-14, 2014-05 or 2014.").arg(text));
    return option == u"--since" || option == u"--from" ? date->first() : date->last();
}

Result<Handling> handlingOption(const Call &call, Handling otherwise)
{
    if (!call.has(u"--handling"_s))
        return otherwise;
    const QString key = call.value(u"--handling"_s);
    const Handling level = parseHandling(key);
    if (handlingKey(level) != key)
        return wrong(
            call,
            Cli::tr("“%1” is no handling level; write public, shared, internal or sensitive.").arg(key));
    return level;
}

Result<QString> firstLineOf(const QString &path)
{
    const auto text = readTextFile(path);
    if (!text)
        return fail(text.error());
    QString line = text->section(u'\n', 0, 0);
    if (line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())  // it would seal nothing
        return fail(ProblemCode::Invalid,
                    Cli::tr("The first line of “%1” is empty; write the passphrase there.").arg(path));
    return line;
}

Result<QString> passphraseOption(const Call &call)
{
    return call.has(u"--passphrase-file"_s) ? firstLineOf(call.value(u"--passphrase-file"_s)) : QString();
}

Result<int> yearsOption(const Call &call)
{
    if (!call.has(u"--years"_s))
        return 0;
    const QString text = call.value(u"--years"_s);
    bool isNumber = false;
    const int years = text.toInt(&isNumber);
    if (!isNumber || years < 1 || years > kMostEvidenceYears)
        return wrong(call,
                     Cli::tr("“%1” is no number of years; write a number from 1 to %2.")
                         .arg(text)
                         .arg(kMostEvidenceYears));
    return years;
}

Status applyTo(Workspace &workspace, const ChangeSet &changes, Outcome &out)
{
    const Result<Stamp> stamp = workspace.apply(changes);
    if (!stamp)
        return fail(stamp.error());
    out.data[u"written"_s] = true;
    out.data[u"stamp"_s] = stamp->toString();
    return {};
}

void tellWritten(const Status &told, Outcome &out)
{
    if (!told)
        out.warnings << Cli::tr("The changes are written. What is to be told of them could not be read: %1")
                            .arg(told.error().text);
}

QString columns(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths << 0;
            widths[i] = std::max(widths[i], places(row[i]));
        }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i] + QString(i + 1 < row.size() ? widths[i] - places(row[i]) + 2 : 0, u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString recordsWrittenText(qsizetype records, const QString &path)
{
    return (records == 1 ? Cli::tr("1 record written to %1")
                         : Cli::tr("%n records written to %1", nullptr, int(records)))
        .arg(path);
}

QString shortened(const QString &text, qsizetype longest)
{
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

int report(const Outcome &outcome, bool json)
{
    if (json) {
        print(stdout, QJsonDocument(toJson(outcome)).toJson(QJsonDocument::Compact));
    } else {
        print(stdout, printable(outcome.text));
        if (outcome.problem)
            print(stderr, printable(u"trilateral-cli: "_s + outcome.problem->text));
        for (const QString &line : outcome.findingLines)
            print(stderr, printable(u"  "_s + line));
        if (outcome.problem && !outcome.problem->detail.isEmpty())
            print(stderr, printable(outcome.problem->detail));
    }
    for (const QString &line : outcome.warnings)
        print(stderr, printable(u"trilateral-cli: "_s + Cli::tr("Warning: %1").arg(line)));
    const bool whole = arrived();
    if (!outcome.problem)
        return whole ? 0 : 1;
    return outcome.problem->code == ProblemCode::Usage ? 2 : 1;
}

}  // namespace tri::cli
