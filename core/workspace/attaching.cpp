// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/attaching.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FilesText {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QLatin1String key(const char *field)
{
    return QLatin1String(field);
}

void setIfThere(Row &row, const char *field, FieldValue value)
{
    if (*field)
        row.setValue(key(field), canonical(std::move(value)));
}

/// The file in @p field of @p row; nothing when it holds none.
Result<std::optional<FileOfRecord>> fileIn(const Workspace &workspace, const Row &row, const FieldSpec &field)
{
    const FileMates &mates = field.mates;
    FileOfRecord file;
    file.record = row.id;
    file.hash = row.text(field.keyText());
    file.name = row.text(key(mates.name));
    if (file.hash.isEmpty() && file.name.isEmpty())
        return std::optional<FileOfRecord>();
    if (file.name.isEmpty())
        file.name = field.labelText();
    file.mediaType = row.text(key(mates.mediaType));
    if (file.mediaType.isEmpty())
        file.mediaType = QMimeDatabase().mimeTypeForFile(file.name, QMimeDatabase::MatchExtension).name();
    file.date = row.date(key(mates.date));
    const QString language = row.text(key(mates.language));
    const FieldSpec *spoken = row.spec->field(key(mates.language));
    const Choice *word = spoken ? spoken->choice(language) : nullptr;
    file.language = word ? choiceText(*word) : language;
    if (const auto *size = std::get_if<qint64>(&row.value(key(mates.size))))
        file.size = *size;
    if (!file.hash.isEmpty()) {
        const auto kept = workspace.keptFile(file.hash);
        if (!kept)
            return fail(kept.error());
        file.kept = *kept;
        if (file.kept)
            file.size = file.kept->size;
    }
    return std::optional(std::move(file));
}

Status checkAll(const QStringList &paths)
{
    if (paths.isEmpty())
        return fail(ProblemCode::Invalid, FilesText::tr("There is no file to attach."));
    for (const QString &path : paths)
        if (const QFileInfo info(path); info.isDir())
            return fail(ProblemCode::Invalid,
                        FilesText::tr("“%1” is a folder. Attach the files in it.").arg(info.fileName()));
    return {};
}

Row attachment(Workspace &workspace, const RecordSpec &spec, const Row &to, const QString &path,
               const QString &hash, const AttachOrder &order)
{
    const FieldSpec &field = *spec.fileField();
    const QFileInfo info(path);
    Row row(spec, workspace.newId());
    for (const int i : spec.titleFields()) {
        const QString title = info.completeBaseName().isEmpty() ? info.fileName() : info.completeBaseName();
        row.values[i] = spec.fields[std::size_t(i)].isLocal()
            ? FieldValue(LocalText(order.textLanguage, title))
            : FieldValue(title);
        break;
    }
    row.setValue(field.keyText(), hash);
    setIfThere(row, field.mates.name, info.fileName());
    setIfThere(row, field.mates.mediaType, mediaTypeOf(path));
    setIfThere(row, field.mates.size, qint64(info.size()));
    setIfThere(row, field.mates.date, PartialDate(info.lastModified().date()));
    if (!order.language.isEmpty())
        setIfThere(row, field.mates.language, order.language);
    const FieldSpec &link = *spec.field(key(field.mates.attachedTo));
    row.setValue(link.keyText(), link.isList() ? FieldValue(RecordIds{to.id}) : FieldValue(to.id));
    // What goes with a sensitive record is not meant for more eyes than the record.
    if (spec.field(u"handling") && !to.text(u"handling").isEmpty())
        row.setValue(u"handling", to.text(u"handling"));
    return row;
}

}  // namespace

QString mediaTypeOf(const QString &path)
{
    return QMimeDatabase().mimeTypeForFile(path).name();
}

Result<QList<FileOfRecord>> filesIn(const Workspace &workspace, const Row &row)
{
    QList<FileOfRecord> files;
    for (const FieldSpec &field : row.spec->fields) {
        if (field.type != FieldType::File)
            continue;
        auto own = fileIn(workspace, row, field);
        if (!own)
            return fail(own.error());
        if (!*own)
            continue;
        (*own)->own = true;
        files << std::move(**own);
    }
    return files;
}

Result<QList<FileOfRecord>> filesOf(const Workspace &workspace, const Row &row)
{
    const auto own = filesIn(workspace, row);
    if (!own)
        return own;
    const RecordSpec *spec = workspace.registry().kindFor(DeskUse::Files);
    const FieldSpec *field = spec ? spec->fileField() : nullptr;
    if (!field)
        return own;
    const auto links = workspace.linksTo(row.id);
    if (!links)
        return fail(links.error());
    QList<FileOfRecord> attached;
    for (const Backlink &link : *links) {
        if (link.kind != spec->keyText() || link.field != key(field->mates.attachedTo))
            continue;
        const auto holder = workspace.row(link.from);
        if (!holder)
            return fail(holder.error());
        auto file = fileIn(workspace, *holder, *field);
        if (!file)
            return fail(file.error());
        if (*file)
            attached << std::move(**file);
    }
    std::stable_sort(attached.begin(), attached.end(), [](const FileOfRecord &a, const FileOfRecord &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return *own + attached;
}

Result<Attached> attachFiles(Workspace &workspace, const Row &to, const AttachOrder &order)
{
    const RecordSpec *spec = workspace.registry().kindFor(DeskUse::Files);
    Q_ASSERT_X(spec && spec->fileField(), "attachFiles", "no kind serves for files");
    if (auto done = checkAll(order.paths); !done)
        return fail(done.error());
    const auto before = filesOf(workspace, to);
    if (!before)
        return fail(before.error());
    QSet<QString> known;
    for (const FileOfRecord &file : *before)
        known.insert(file.hash);
    Attached out;
    ChangeSet changes;
    for (const QString &path : order.paths) {
        const auto hash = workspace.storeFile(path);
        if (!hash)
            return fail(hash.error());
        if (known.contains(*hash)) {
            out.attached << QFileInfo(path).fileName();
            continue;
        }
        known.insert(*hash);
        const Row row = attachment(workspace, *spec, to, path, *hash, order);
        out.records << row.id;
        changes.records << creation(row);
    }
    if (changes.records.isEmpty())
        return out;
    const QString name =
        to.reference().isEmpty() ? workspace.title(to.id, order.textLanguage) : to.reference();
    changes.label = {u"attach"_s, spec->keyText(), {}, name, int(changes.records.size())};
    if (const auto stamp = workspace.apply(changes); !stamp)
        return fail(stamp.error());
    return out;
}

Result<Row> withFile(Workspace &workspace, Row row, const FieldSpec &field, const QString &path)
{
    const auto hash = workspace.storeFile(path);
    if (!hash)
        return fail(hash.error());
    const QFileInfo info(path);
    row.setValue(field.keyText(), *hash);
    setIfThere(row, field.mates.name, info.fileName());
    setIfThere(row, field.mates.mediaType, mediaTypeOf(path));
    setIfThere(row, field.mates.size, qint64(info.size()));
    return row;
}

}  // namespace tri
