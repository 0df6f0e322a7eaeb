// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/workspace/attaching.h"

#include <QLocale>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QString wordsKey(const FileOfRecord &file)
{
    if (!file.kept)
        return u"missing"_s;
    switch (file.kept->words) {
    case KeptFile::Words::Whole: return u"whole"_s;
    case KeptFile::Words::Partly: return u"partly"_s;
    case KeptFile::Words::None: return u"none"_s;
    case KeptFile::Words::Damaged: break;
    }
    return u"damaged"_s;
}

QString sizeText(const FileOfRecord &file)
{
    return file.size ? QLocale::c().formattedDataSize(*file.size, 1, QLocale::DataSizeTraditionalFormat)
                     : QString();
}

/// What is to be known beside the name: nothing for a file that is here and can be found.
QString remark(const FileOfRecord &file)
{
    if (!file.kept)
        return Cli::tr("not in this copy");
    return file.kept->words == KeptFile::Words::Damaged ? Cli::tr("not what it claims to be") : QString();
}

void describe(const Workspace &workspace, const QList<FileOfRecord> &files, Outcome &out)
{
    QJsonArray array;
    QList<QStringList> lines;
    for (const FileOfRecord &file : files) {
        const Result<Row> holder = workspace.row(file.record);
        array.append(QJsonObject{{u"id"_s, file.record.toString()},
                                 {u"kind"_s, holder ? holder->spec->keyText() : QString()},
                                 {u"name"_s, file.name},
                                 {u"hash"_s, file.hash},
                                 {u"media_type"_s, file.mediaType},
                                 {u"size"_s, file.size ? QJsonValue(*file.size) : QJsonValue()},
                                 {u"language"_s, file.language},
                                 {u"date"_s, file.date.toString()},
                                 {u"own"_s, file.own},
                                 {u"here"_s, file.kept.has_value()},
                                 {u"words"_s, wordsKey(file)}});
        lines << QStringList{holder ? nameOf(*holder) : file.record.toString(),
                             shortened(file.name, 100),
                             sizeText(file),
                             file.language,
                             file.date.toString(),
                             remark(file)};
    }
    out.data[u"files"_s] = array;
    out.text = files.isEmpty() ? Cli::tr("There is no file.") + u'\n' : columns(lines);
}

/// Every file that a record of any kind holds.
Result<QList<FileOfRecord>> allFiles(const Workspace &workspace)
{
    QList<FileOfRecord> all;
    for (const RecordSpec *kind : workspace.registry().kinds()) {
        if (!kind->fileField())
            continue;
        const Result<RecordIds> ids = workspace.find({kind, {}});
        if (!ids)
            return fail(ids.error());
        const Result<QList<Row>> rows = workspace.rows(*ids);
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows) {
            const Result<QList<FileOfRecord>> own = filesIn(workspace, row);
            if (!own)
                return own;
            all += *own;
        }
    }
    return all;
}

/// "" when nothing is said; Usage with the list of languages when it is none of them.
Result<QString> languageOf(const Workspace &workspace, const Call &call)
{
    const QString wanted = call.value(u"--language"_s);
    const RecordSpec *kind = workspace.registry().kindFor(DeskUse::Files);
    const FieldSpec *field = kind ? kind->field(QLatin1String(kind->fileField()->mates.language)) : nullptr;
    if (wanted.isEmpty() || !field || field->choices.empty() || field->choice(wanted))
        return wanted;
    QStringList keys;
    for (const Choice &choice : field->choices)
        keys << QString::fromLatin1(choice.key);
    return fail(ProblemCode::Usage,
                Cli::tr("“%1” is no language of a file; write one of: %2.").arg(wanted, keys.join(u", "_s)),
                Cli::tr("Usage: %1").arg(usageLine(*call.command)));
}

}  // namespace

Outcome attach(Session &session, const Call &call)
{
    const auto workspace = session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<QString> language = languageOf(**workspace, call);
    if (!language)
        return Outcome::refused(language.error());
    const Result<Row> to = recordNamed(**workspace, call.arguments[1]);
    if (!to)
        return Outcome::refused(to.error());
    const Result<Attached> made = attachFiles(**workspace, *to, {call.arguments.mid(2), *language});
    if (!made)
        return Outcome::refused(made.error());
    Outcome out;
    QJsonArray records;
    for (const RecordId &id : made->records)
        records.append(id.toString());
    out.data[u"records"_s] = records;
    out.data[u"there_before"_s] = QJsonArray::fromStringList(made->attached);
    out.text = Cli::tr("Files attached to %1: %2.").arg(nameOf(*to)).arg(made->records.size()) + u'\n';
    for (const QString &name : made->attached)
        out.warnings << Cli::tr("“%1” was attached already and is left as it is.").arg(name);
    return out;
}

Outcome files(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    Result<QList<FileOfRecord>> found;
    if (call.arguments.size() > 1) {
        const Result<Row> row = recordNamed(**workspace, call.arguments[1]);
        if (!row)
            return Outcome::refused(row.error());
        found = filesOf(**workspace, *row);
    } else {
        found = allFiles(**workspace);
    }
    if (!found)
        return Outcome::refused(found.error());
    Outcome out;
    describe(**workspace, *found, out);
    return out;
}

Outcome extract(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> row = recordNamed(**workspace, call.arguments[1]);
    if (!row)
        return Outcome::refused(row.error());
    Result<QList<FileOfRecord>> found = filesIn(**workspace, *row);
    if (found && found->isEmpty())
        found = filesOf(**workspace, *row);
    if (!found)
        return Outcome::refused(found.error());
    if (found->isEmpty())
        return Outcome::refused({ProblemCode::NotFound, Cli::tr("“%1” has no file.").arg(nameOf(*row)), {}});
    if (found->size() > 1) {
        QStringList ids;
        for (const FileOfRecord &file : *found)
            ids << u"%1 (%2)"_s.arg(file.record.toString(), file.name);
        return Outcome::refused({ProblemCode::Invalid,
                                 Cli::tr("“%1” has several files. Name the one you want: %2.")
                                     .arg(nameOf(*row), ids.join(u", "_s)),
                                 {}});
    }
    const FileOfRecord &file = found->first();
    const QString path = call.value(u"-o"_s);
    if (const Status written = (*workspace)->exportFile(file.hash, path); !written)
        return Outcome::refused(written.error());
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"name"_s] = file.name;
    out.data[u"hash"_s] = file.hash;
    out.text = Cli::tr("Wrote “%1” to %2.").arg(file.name, path) + u'\n';
    return out;
}

}  // namespace tri::cli
