// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/speedtable.h"

#include <QFile>
#include <QStringList>

#include <cstdio>

namespace tri::bench {

using namespace Qt::StringLiterals;

namespace {

QString figure(double value)
{
    return value <= 0 ? u"–"_s : QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

}  // namespace

void tell(const SpeedLine &line)
{
    const QString ratio = line.theirs > 0 ? figure(line.ours / line.theirs) : u"–"_s;
    const QString held = !line.held ? QString() : *line.held ? u"yes"_s : u"no"_s;
    const QStringList cells{line.work,
                            figure(line.ours) + u' ' + line.unit,
                            line.theirs > 0 ? figure(line.theirs) + u' ' + line.unit : u"–"_s,
                            line.beside,
                            ratio,
                            line.aim,
                            held};
    std::printf("%-52s %12s %12s  %-34s %8s   %s %s\n", qPrintable(cells[0]), qPrintable(cells[1]),
                qPrintable(cells[2]), qPrintable(cells[3]), qPrintable(cells[4]), qPrintable(cells[5]),
                line.held && !*line.held ? "<- not held" : "");
    std::fflush(stdout);
    const QString path = qEnvironmentVariable("TRI_BENCH_LINES");
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)
        || file.write((cells.join(u'\t') + u'\n').toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

}  // namespace tri::bench
