// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflictinbox.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

InboxVersion &versionOf(QList<InboxVersion> &all, const Conflict::Version &version, bool isLife)
{
    for (InboxVersion &one : all)
        if (one.deleted == version.deleted && (isLife || one.value == version.value))
            return one;
    all << InboxVersion{version.value, version.deleted, {}, {}, false};
    return all.last();
}

QList<InboxVersion> versionsOf(const Conflict &conflict)
{
    QList<InboxVersion> out;
    for (const Conflict::Version &version : conflict.versions) {
        InboxVersion &one = versionOf(out, version, conflict.field.isEmpty());
        one.said << version.commit;
        one.own = one.own || version.commit.own;
        for (const QString &field : version.fields)
            if (!one.fields.contains(field))
                one.fields << field;
    }
    for (InboxVersion &one : out)
        std::stable_sort(one.said.begin(), one.said.end(), [](const CommitInfo &a, const CommitInfo &b) {
            return a.own != b.own ? a.own : a.time > b.time;
        });
    std::stable_sort(out.begin(), out.end(), [](const InboxVersion &a, const InboxVersion &b) {
        if (a.own != b.own)
            return a.own;
        const int byName = QString::compare(a.who(), b.who());
        return byName != 0 ? byName < 0 : a.said.first().stamp < b.said.first().stamp;
    });
    return out;
}

/// Open notes by the record and the field that they are about.
QHash<QString, QList<Note>> assignmentsIn(Reader &reader)
{
    QHash<QString, QList<Note>> out;
    const RecordSpec &kind = kindOf<Note>().spec;
    if (!reader.workspace().registry().kind(kind.keyText()))
        return out;
    const QList<Note> notes = reader.all<Note>({{u"kind"_s, Condition::Op::Is, FieldValue(u"versions"_s)}});
    for (const Note &note : notes)
        if (!note.done)
            for (const RecordId &about : note.about)
                out[about.toString() + u'/' + note.field] << note;
    return out;
}

}  // namespace

QString InboxVersion::who() const
{
    QStringList names;
    for (const CommitInfo &commit : said)
        if (!commit.author.isEmpty() && !names.contains(commit.author))
            names << commit.author;
    return names.join(u", "_s);
}

const InboxVersion *InboxEntry::mine() const
{
    return !versions.isEmpty() && versions.first().own ? &versions.first() : nullptr;
}

const InboxVersion *InboxEntry::theirs() const
{
    const InboxVersion *only = nullptr;
    for (const InboxVersion &version : versions) {
        if (version.own)
            continue;
        if (only)
            return nullptr;
        only = &version;
    }
    return only;
}

RecordIds InboxEntry::owners() const
{
    RecordIds out;
    for (const Note &note : assignments)
        for (const RecordId &owner : note.owners)
            if (!out.contains(owner))
                out << owner;
    return out;
}

PartialDate InboxEntry::due() const
{
    PartialDate out;
    for (const Note &note : assignments)
        if (!note.due.isNull() && (out.isNull() || note.due < out))
            out = note.due;
    return out;
}

QList<InboxEntry> conflictInbox(Reader &reader)
{
    const Workspace &workspace = reader.workspace();
    const QList<Conflict> open = reader.take(workspace.conflicts());
    if (open.isEmpty())
        return {};
    const QHash<QString, QList<Note>> assignments = assignmentsIn(reader);
    QList<InboxEntry> out;
    for (const Conflict &conflict : open) {
        auto row = reader.row(conflict.id);
        if (!row)
            continue;
        InboxEntry entry;
        entry.row = *std::move(row);
        entry.key = conflict.field;
        entry.field = conflict.field.isEmpty() ? nullptr : entry.row.spec->field(conflict.field);
        entry.base = conflict.base;
        entry.versions = versionsOf(conflict);
        entry.assignments = assignments.value(entry.id());
        if (entry.versions.size() > 1)
            out << entry;
    }
    const QList<const RecordSpec *> kinds = workspace.registry().kinds();
    QHash<RecordId, QString> names;
    for (const InboxEntry &entry : std::as_const(out))
        names.insert(entry.row.id, workspace.title(entry.row.id));
    const auto place = [&kinds, &names](const InboxEntry &entry) {
        return std::tuple(kinds.indexOf(entry.row.spec), names.value(entry.row.id), entry.row.id.toString(),
                          entry.row.spec->indexOf(entry.key));
    };
    std::stable_sort(out.begin(), out.end(),
                     [&place](const InboxEntry &a, const InboxEntry &b) { return place(a) < place(b); });
    return out;
}

}  // namespace tri
