// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include "core/brief/briefs.h"
#include "core/brief/plaintext.h"

#include <QFile>

namespace tri::test {

using namespace Qt::StringLiterals;

QString sourceFile(const QString &relative)
{
    return QStringLiteral(TRI_SOURCE_DIR "/") + relative;
}

bool updatesGolden()
{
    return qEnvironmentVariableIsSet("TRI_UPDATE_GOLDEN");
}

QByteArray readSource(const QString &relative)
{
    QFile file(sourceFile(relative));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}

void writeSource(const QString &relative, const QByteArray &bytes)
{
    QFile file(sourceFile(relative));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
}

QString differenceFromGolden(const QString &relative, const QByteArray &found)
{
    if (updatesGolden()) {
        writeSource(relative, found);
        return {};
    }
    const QByteArray golden = readSource(relative);
    if (golden == found)
        return {};
    const QList<QByteArray> before = golden.split('\n');
    const QList<QByteArray> now = found.split('\n');
    qsizetype line = 0;
    while (line < before.size() && line < now.size() && before[line] == now[line])
        ++line;
    return u"%1, line %2\n  golden: %3\n  now:    %4\n(TRI_UPDATE_GOLDEN=1 takes the new form)"_s
        .arg(relative)
        .arg(line + 1)
        .arg(QString::fromUtf8(before.value(line)), QString::fromUtf8(now.value(line)));
}

QString differenceFromGoldenPaper(const Workspace &workspace, const BriefRequest &request,
                                  const QString &name)
{
    const auto paper = makeBrief(workspace, request);
    if (!paper)
        return paper.error().text;
    const QByteArray text = toPlainText(*paper).toUtf8();
    return text.size() > 500 ? differenceFromGolden(u"tests/golden/"_s + name + u".txt"_s, text)
                             : u"The paper says hardly anything: "_s + QString::fromUtf8(text);
}

}  // namespace tri::test
