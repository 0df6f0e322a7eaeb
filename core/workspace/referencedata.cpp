// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/referencedata.h"

#include "core/record/valuetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ReferenceDataText {
    Q_DECLARE_TR_FUNCTIONS(ReferenceData)
};

/// What is wrong with a value; the caller adds where it stands.
tl::unexpected<QString> wrong(const QString &text)
{
    return tl::unexpected<QString>(text);
}

/// An object of a file with the name that makes its id.
struct Entry {
    QString file;
    const RecordSpec *spec = nullptr;
    QString name;
    QJsonObject object;
};

class Reader {
public:
    Reader(const Registry &registry, const QList<Row> &known) : m_registry(registry)
    {
        for (const Row &row : known) {
            m_ids.insert(row.id);
            if (const QString reference = row.reference(); !reference.isEmpty())
                m_names[row.spec->keyText()].insert(reference, row.id);
        }
    }

    Status take(const RecordFile &file);
    Result<QList<Row>> rows() const;

private:
    Result<Row> rowOf(const Entry &entry) const;
    tl::expected<FieldValue, QString> valueOf(const FieldSpec &field, const QJsonValue &value) const;
    tl::expected<FieldValue, QString> localText(const QJsonValue &value) const;
    tl::expected<RecordId, QString> link(const FieldSpec &field, const QJsonValue &value) const;
    tl::expected<RecordIds, QString> links(const FieldSpec &field, const QJsonValue &value) const;

    const Registry &m_registry;
    QList<Entry> m_entries;
    QSet<RecordId> m_ids;
    QHash<QString, QHash<QString, RecordId>> m_names;  // by kind: reference or key -> id
};

Status Reader::take(const RecordFile &file)
{
    const RecordSpec *spec = m_registry.kind(file.kind);
    if (!spec)
        return fail(ProblemCode::Invalid, ReferenceDataText::tr("%1: “%2” is no kind of record.").arg(file.name, file.kind));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line =
            file.json.first(std::clamp<qsizetype>(error.offset, 0, file.json.size())).count('\n') + 1;
        return fail(ProblemCode::Invalid, ReferenceDataText::tr("%1, line %2: this is no JSON.").arg(file.name).arg(line),
                    error.errorString());
    }
    if (!document.isArray())
        return fail(ProblemCode::Invalid, ReferenceDataText::tr("%1: the file must hold a list of records.").arg(file.name));
    int place = 0;
    for (const QJsonValue &item : document.array()) {
        ++place;
        const QJsonObject object = item.toObject();
        const QString reference = object.value(QLatin1String(spec->reference)).toString();
        const QString name = reference.isEmpty() ? object.value("key"_L1).toString() : reference;
        if (name.isEmpty())
            return fail(ProblemCode::Invalid,
                        ReferenceDataText::tr("%1, record %2: a reference or a key is needed.").arg(file.name).arg(place));
        const RecordId id = RecordId::fromName(file.kind, name);
        if (m_ids.contains(id))
            return fail(ProblemCode::Invalid,
                        ReferenceDataText::tr("%1, record %2: this name is given twice.").arg(file.name, name));
        m_ids.insert(id);
        m_names[file.kind].insert(name, id);
        m_entries << Entry{file.name, spec, name, object};
    }
    return {};
}

Result<QList<Row>> Reader::rows() const
{
    QList<Row> rows;
    rows.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        auto row = rowOf(entry);
        if (!row)
            return fail(row.error());
        rows << std::move(*row);
    }
    QHash<const RecordSpec *, qsizetype> order;
    for (const RecordSpec *spec : m_registry.kinds())
        order.insert(spec, order.size());
    std::sort(rows.begin(), rows.end(), [&order](const Row &a, const Row &b) {
        return a.spec == b.spec ? a.id < b.id : order.value(a.spec) < order.value(b.spec);
    });
    return rows;
}

Result<Row> Reader::rowOf(const Entry &entry) const
{
    const QString where = ReferenceDataText::tr("%1, record %2").arg(entry.file, entry.name);
    Row row(*entry.spec, RecordId::fromName(entry.spec->keyText(), entry.name));
    for (auto it = entry.object.begin(); it != entry.object.end(); ++it) {
        if (it.key() == "key"_L1)
            continue;
        const FieldSpec *field = entry.spec->field(it.key());
        if (!field)
            return fail(ProblemCode::Invalid, ReferenceDataText::tr("%1: there is no field “%2”.").arg(where, it.key()));
        auto value = valueOf(*field, it.value());
        if (!value)
            return fail(ProblemCode::Invalid, ReferenceDataText::tr("%1, field %2: %3").arg(where, it.key(), value.error()));
        row.setValue(it.key(), canonical(std::move(*value), field->type != FieldType::OrderedLinks));
    }
    for (const FieldSpec &field : entry.spec->fields)
        if (field.required && isEmpty(row.value(QLatin1String(field.key))))
            return fail(ProblemCode::Invalid,
                        ReferenceDataText::tr("%1, field %2: a value is needed.").arg(where, QLatin1String(field.key)));
    return row;
}

tl::expected<FieldValue, QString> Reader::valueOf(const FieldSpec &field, const QJsonValue &value) const
{
    static const QRegularExpression time(u"^([01][0-9]|2[0-3]):[0-5][0-9]$"_s);
    switch (field.type) {
    case FieldType::LocalText:
    case FieldType::LocalLongText: return localText(value);
    case FieldType::Choice:
        if (!value.isString() || !field.choice(value.toString()))
            return wrong(
                ReferenceDataText::tr("“%1” is not one of the words for this field.").arg(value.toVariant().toString()));
        return FieldValue(value.toString());
    case FieldType::Choices:
        if (!value.isArray())
            return wrong(ReferenceDataText::tr("a list of words is needed."));
        for (const QJsonValue &word : value.toArray())
            if (!field.choice(word.toString()))
                return wrong(ReferenceDataText::tr("“%1” is not one of the words for this field.").arg(word.toString()));
        break;
    case FieldType::Time:
        if (!time.match(value.toString()).hasMatch())
            return wrong(ReferenceDataText::tr("“%1” is no time of the form 14:30.").arg(value.toString()));
        break;
    case FieldType::Date:
        if (!PartialDate::parse(value.toString()))
            return wrong(
                ReferenceDataText::tr("“%1” is no date of the form 2014, 2014-05 or 2014-05-14.").arg(value.toString()));
        break;
    case FieldType::Link: {
        const auto id = link(field, value);
        return id ? tl::expected<FieldValue, QString>(FieldValue(*id)) : wrong(id.error());
    }
    case FieldType::Links:
    case FieldType::OrderedLinks: {
        auto ids = links(field, value);
        return ids ? tl::expected<FieldValue, QString>(FieldValue(std::move(*ids))) : wrong(ids.error());
    }
    default: break;
    }
    auto read = fromJson(field, value);
    if (!read || isEmpty(*read))
        return wrong(ReferenceDataText::tr("the value does not fit this field, or is empty; leave the field out instead."));
    return std::move(*read);
}

tl::expected<FieldValue, QString> Reader::localText(const QJsonValue &value) const
{
    if (!value.isObject())
        return wrong(ReferenceDataText::tr("a text per language is needed, for example {\"en\": …, \"original\": \"en\"}."));
    LocalText text;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "original"_L1)
            continue;
        if (!contentLanguages().contains(it.key()))
            return wrong(ReferenceDataText::tr("“%1” is no language of the texts.").arg(it.key()));
        const QString one = canonicalText(it.value().toString());
        if (one.isEmpty())
            return wrong(ReferenceDataText::tr("the text in “%1” is empty; leave the language out instead.").arg(it.key()));
        text.texts.insert(it.key(), one);
    }
    text.original = object.value("original"_L1).toString();
    if (!text.has(text.original))
        return wrong(ReferenceDataText::tr("“original” must name one of the languages of the text."));
    return FieldValue(text);
}

tl::expected<RecordId, QString> Reader::link(const FieldSpec &field, const QJsonValue &value) const
{
    const QString text = value.toString();
    QStringList kinds = field.targetKinds();
    if (kinds.contains(u"*"_s)) {
        kinds.clear();
        for (const RecordSpec *spec : m_registry.kinds())
            kinds << spec->keyText();
    }
    if (const qsizetype colon = text.indexOf(u':'); colon > 0 && kinds.contains(text.first(colon)))
        if (const RecordId id = m_names.value(text.first(colon)).value(text.sliced(colon + 1)); !id.isNull())
            return id;
    RecordIds found;
    for (const QString &kind : std::as_const(kinds))
        if (const auto names = m_names.constFind(kind); names != m_names.cend())
            if (const RecordId id = names->value(text); !id.isNull())
                found << id;
    if (found.isEmpty())
        return wrong(ReferenceDataText::tr("“%1” is the name of no record that may stand here.").arg(text));
    if (found.size() > 1)
        return wrong(
            ReferenceDataText::tr("“%1” names several records; write the kind before it, for example state:%1.").arg(text));
    return found.first();
}

tl::expected<RecordIds, QString> Reader::links(const FieldSpec &field, const QJsonValue &value) const
{
    if (!value.isArray() || value.toArray().isEmpty())
        return wrong(ReferenceDataText::tr("a list of references is needed."));
    RecordIds ids;
    for (const QJsonValue &item : value.toArray()) {
        const auto id = link(field, item);
        if (!id)
            return wrong(id.error());
        if (ids.contains(*id))
            return wrong(ReferenceDataText::tr("“%1” stands in the list twice.").arg(item.toString()));
        ids << *id;
    }
    return ids;
}

}  // namespace

Result<QList<Row>> readRecords(const Registry &registry, const QList<RecordFile> &files,
                               const QList<Row> &known)
{
    Reader reader(registry, known);
    for (const RecordFile &file : files)
        if (auto done = reader.take(file); !done)
            return fail(done.error());
    return reader.rows();
}

Result<QList<RecordFile>> readRecordFiles(const QString &folder)
{
    QList<RecordFile> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ProblemCode::Io, ReferenceDataText::tr("“%1” cannot be read.").arg(file.fileName()),
                        file.errorString());
        files << RecordFile{name, name.chopped(5), file.readAll()};
    }
    if (files.isEmpty())
        return fail(ProblemCode::NotFound, ReferenceDataText::tr("There are no data files in “%1”.").arg(folder));
    return files;
}

}  // namespace tri
