// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/session.h"
#include "core/exchange/jsonio.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QString typeKey(FieldType type)
{
    switch (type) {
    case FieldType::Automatic: break;
    case FieldType::Flag: return u"flag"_s;
    case FieldType::Integer: return u"integer"_s;
    case FieldType::Decimal: return u"decimal"_s;
    case FieldType::Text: return u"text"_s;
    case FieldType::LongText: return u"long_text"_s;
    case FieldType::LocalText: return u"local_text"_s;
    case FieldType::LocalLongText: return u"local_long_text"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Time: return u"time"_s;
    case FieldType::Choice: return u"choice"_s;
    case FieldType::Choices: return u"choices"_s;
    case FieldType::Link: return u"link"_s;
    case FieldType::Links: return u"links"_s;
    case FieldType::OrderedLinks: return u"ordered_links"_s;
    case FieldType::Url: return u"url"_s;
    case FieldType::File: return u"file"_s;
    }
    return {};
}

QJsonObject fieldJson(const FieldSpec &field)
{
    QJsonObject object{{u"key"_s, field.keyText()},
                       {u"label"_s, field.labelText()},
                       {u"type"_s, typeKey(field.type)},
                       {u"required"_s, field.required}};
    if (!field.choices.empty()) {
        QJsonArray choices;
        for (const Choice &choice : field.choices)
            choices.append(
                QJsonObject{{u"key"_s, QString::fromLatin1(choice.key)}, {u"label"_s, choiceText(choice)}});
        object.insert(u"choices"_s, choices);
    }
    if (field.isLink())
        object.insert(u"target"_s, QJsonArray::fromStringList(field.targetKinds()));
    return object;
}

}  // namespace

Outcome kinds(Session &session, const Call &)
{
    Outcome out;
    QList<QStringList> lines;
    QJsonArray array;
    for (const RecordSpec *kind : session.registry().kinds()) {
        QJsonArray fields;
        for (const FieldSpec &field : kind->fields)
            fields.append(fieldJson(field));
        array.append(QJsonObject{{u"key"_s, kind->keyText()},
                                 {u"label"_s, kind->labelText()},
                                 {u"place"_s, placeText(kind->place)},
                                 {u"reference"_s, QString::fromLatin1(kind->reference)},
                                 {u"fields"_s, fields}});
        lines << QStringList{kind->keyText(), kind->pluralText(), kind->helpText()};
    }
    out.text = columns(lines);
    out.data[u"kinds"_s] = array;
    return out;
}

Outcome list(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<const RecordSpec *> kind = kindNamed(session.registry(), call.arguments[1]);
    if (!kind)
        return Outcome::refused(kind.error());
    const Result<Query> query = selectionOf(session, **workspace, **kind, call);
    if (!query)
        return Outcome::refused(query.error());
    const Result<RecordIds> ids = (*workspace)->find(*query);
    if (!ids)
        return Outcome::refused(ids.error());
    const Result<QList<Row>> rows = (*workspace)->rows(*ids);
    if (!rows)
        return Outcome::refused(rows.error());

    QList<int> fields = (*kind)->listFields();
    fields.removeAll((*kind)->referenceField());
    QList<QStringList> lines(1);
    lines[0] << Cli::tr("Reference");
    for (const int i : fields)
        lines[0] << (*kind)->fields[std::size_t(i)].labelText();
    QJsonArray records;
    const TextContext context = textContext(**workspace);
    for (const Row &row : *rows) {
        if (call.json) {
            records.append(rowJson(**workspace, row));
            continue;
        }
        QStringList line{nameOf(row)};
        for (const int i : fields)
            line << shortened(displayText((*kind)->fields[std::size_t(i)], row.values[i], context), 48);
        lines << line;
    }
    Outcome out;
    out.text = rows->isEmpty() ? Cli::tr("No records.") : columns(lines);
    out.data[u"kind"_s] = (*kind)->keyText();
    out.data[u"records"_s] = records;
    return out;
}

Outcome show(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> row = recordNamed(**workspace, call.arguments[1]);
    if (!row)
        return Outcome::refused(row.error());
    Outcome out;
    out.data[u"record"_s] = rowJson(**workspace, *row);
    out.text = row->spec->labelText() + u' ' + nameOf(*row) + u'\n';
    QList<QStringList> lines{{u"record_id"_s, row->id.toString()}};
    if (row->deleted)
        lines << QStringList{Cli::tr("state"), Cli::tr("in the trash")};
    if (row->inConflict)
        lines << QStringList{Cli::tr("state"), Cli::tr("has several versions; see conflicts")};
    const TextContext context = textContext(**workspace);
    for (qsizetype i = 0; i < row->values.size(); ++i) {
        const FieldSpec &field = row->spec->fields[std::size_t(i)];
        if (isEmpty(row->values[i]))
            continue;
        if (const auto *local = std::get_if<LocalText>(&row->values[i])) {
            for (auto it = local->texts.cbegin(); it != local->texts.cend(); ++it)
                lines << QStringList{field.keyText() + u'_' + it.key(), it.value().simplified()};
            continue;
        }
        lines << QStringList{field.keyText(), displayText(field, row->values[i], context).simplified()};
    }
    out.text += columns(lines);
    return out;
}

}  // namespace tri::cli
