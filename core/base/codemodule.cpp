// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codemodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLibrary>
#include <QMutex>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Entry = const void *(*)(const char *version);

Result<const void *> load(const char *name)
{
    const QDir beside(QCoreApplication::applicationDirPath());
    QString fault;
    // Where a portable folder has it, which looks for nothing outside first, and where it is installed.
    for (const QString &folder : {u"lib"_s, QStringLiteral(TRI_MODULE_FOLDER)}) {
        QLibrary library(beside.filePath(folder + u'/' + QLatin1StringView(name)));
        library.setLoadHints(QLibrary::PreventUnloadHint);
        const auto entry = reinterpret_cast<Entry>(library.resolve("tri_module"));
        if (const void *table = entry ? entry(TRI_VERSION) : nullptr)
            return table;
        fault += library.errorString() + u'\n';
    }
    return fail(
        ProblemCode::Io,
        QCoreApplication::translate(
            "Program",
            "A part of the program is missing or is of another version: “%1”. Install Trilateral again.")
            .arg(QLatin1StringView(name)),
        fault);
}

}  // namespace

Result<const void *> codeModule(const char *name)
{
    static QMutex lock;
    static QHash<QByteArray, const void *> known;
    const QMutexLocker holding(&lock);
    if (const auto it = known.constFind(name); it != known.cend())
        return *it;
    const auto table = load(name);
    if (table)
        known.insert(name, *table);
    return table;
}

}  // namespace tri
