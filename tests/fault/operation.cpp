// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/operation.h"

#include "tests/support/testclock.h"

namespace tri::test {

using namespace Qt::StringLiterals;
using Output = Operation::Output;

namespace {

const QString kFile = u"@/a.trilateral"_s;

QStringList taken(const QString &table)
{
    return {u"import"_s, kFile, u"@/in/"_s + table, u"--kind"_s, u"theme"_s};
}

QStringList exported(const QString &to)
{
    return {u"export"_s, kFile, u"theme"_s, u"-o"_s, u"@/"_s + to};
}

QList<Operation> coreOperations()
{
    Operation desk{u"work at the desk"_s,
                   true,
                   {kFile, u"edit"_s, u"paste"_s, u"edit"_s, u"undo"_s, u"redo"_s, u"point"_s, u"edit"_s,
                    u"attach"_s, u"merge"_s, u"undo"_s, u"edit"_s}};
    desk.outputs.insert(u"a backups"_s, Output::Backups);
    Operation backup{u"backup"_s, true, {kFile, u"edit"_s, u"backup"_s, u"edit"_s}};
    backup.outputs.insert(u"a backups"_s, Output::Backups);
    return {desk, backup};
}

/// What changes the workspace.
QList<Operation> writingOperations()
{
    Operation receive{u"receive a package"_s,
                      false,
                      {u"receive"_s, kFile, u"@/in/back.tripack"_s, u"--apply"_s, u"--take-outside"_s}};
    receive.outputs.insert(u"a backups"_s, Output::Backups);
    Operation undo{u"undo"_s, false, {u"undo"_s, kFile}};
    undo.before = {taken(u"edit.csv"_s)};
    Operation redo{u"redo"_s, false, {u"redo"_s, kFile}};
    redo.before = {taken(u"edit.csv"_s), undo.words};
    Operation migration{u"bring an old file up to date"_s, false, taken(u"new.csv"_s)};
    migration.frozen = 5;
    Operation recovery{u"open after a cut"_s, false, taken(u"edit.csv"_s)};
    recovery.cutOff = true;
    return {{u"edit"_s, false, taken(u"edit.csv"_s)},
            {u"import"_s, false, taken(u"new.csv"_s)},
            undo,
            redo,
            {u"merge"_s, false, {u"merge"_s, kFile, u"@/b.trilateral"_s}},
            receive,
            migration,
            recovery};
}

/// What writes other files.
QList<Operation> givingOperations()
{
    Operation csv{u"export CSV"_s, false, exported(u"t.csv"_s), {{u"t.csv"_s, Output::Same}}};
    Operation xlsx{u"export XLSX"_s, false, exported(u"t.xlsx"_s), {{u"t.xlsx"_s, Output::Same}}};
    Operation pdf{u"export PDF"_s,
                  false,
                  {u"profile"_s, kFile, u"X-1"_s, u"--as-of"_s, u"2014-05-14"_s, u"-o"_s, u"@/t.pdf"_s},
                  {{u"t.pdf"_s, Output::Same}}};
    Operation package{u"make a package"_s,
                      false,
                      {u"package"_s, kFile, u"--scope"_s, u"whole"_s, u"--handling"_s, u"sensitive"_s,
                       u"-o"_s, u"@/t.tripack"_s},
                      {{u"t.tripack"_s, Output::Package}}};
    Operation settings{u"settings"_s,
                       false,
                       {u"key"_s, u"trust"_s, u"Carl"_s, u"%KEY%"_s},
                       {{u"settings/trilateral/keys.json"_s, Output::Same}}};
    Operation folder{u"shared folder"_s,
                     false,
                     {u"folder"_s, u"sync"_s, kFile, u"@/shared"_s, u"--apply"_s, u"--unverified"_s}};
    folder.before = {{u"folder"_s, u"sync"_s, kFile, u"@/shared"_s, u"--begin"_s, u"--apply"_s},
                     taken(u"edit.csv"_s)};
    Operation fresh{
        u"new workspace"_s, false, {u"new"_s, u"@/n.trilateral"_s}, {{u"n.trilateral"_s, Output::Workspace}}};
    fresh.own = false;
    return {csv, xlsx, pdf, package, settings, folder, fresh};
}

}  // namespace

QList<Operation> allOperations()
{
    return coreOperations() + writingOperations() + givingOperations();
}

QList<Operation> commonOperations()
{
    return {operation(u"work at the desk"_s),
            operation(u"backup"_s),
            operation(u"edit"_s),
            operation(u"undo"_s),
            operation(u"receive a package"_s),
            operation(u"bring an old file up to date"_s),
            operation(u"export XLSX"_s),
            operation(u"settings"_s)};
}

Operation operation(const QString &name)
{
    for (const Operation &one : allOperations())
        if (one.name == name)
            return one;
    qFatal("There is no operation %s", qPrintable(name));
}

QByteArray newThemes(int count)
{
    TestIds ids(77);
    QByteArray csv = "record_id,id,name_en\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += ids.nextId().toString().toLatin1() + ",N-" + number + ",New theme " + number + '\n';
    }
    return csv;
}

}  // namespace tri::test
