// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/sourcefiles.h"

#include "tests/support/golden.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace tri::lint {

using namespace Qt::StringLiterals;

QList<Source> sourcesUnder(const QStringList &folders, const QStringList &names)
{
    QList<Source> out;
    const QDir root(test::sourceFile({}));
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            out << Source{path, QString::fromUtf8(test::readSource(path))};
        }
    }
    return out;
}

const QList<Source> &program()
{
    static const QList<Source> sources =
        sourcesUnder({u"core"_s, u"ui"_s, u"app"_s, u"tools"_s}, {u"*.h"_s, u"*.cpp"_s});
    return sources;
}

QStringList everywhere(const std::function<QStringList(const Source &)> &check)
{
    QStringList faults;
    for (const Source &source : program())
        faults << check(source);
    return faults;
}

void compare(QStringList faults)
{
    faults.sort();
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

}  // namespace tri::lint
