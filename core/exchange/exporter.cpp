// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/base/translations.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv.h"
#include "core/exchange/linkindex.h"
#include "core/exchange/xlsxwriter.h"
#include "core/rules/sharedcopy.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// The records and fields that may be written, in a fixed order or in the one asked for.
struct Selection {
    QList<Row> rows;
    QList<int> fields;
    Export result;
};

/// Takes links to records that may not go so far out of @p row. A missing record tells nothing; its id stays.
void hideLinks(Row &row, const QList<int> &fields, LinkIndex &index, Handling highest, int &leftOut)
{
    const auto hidden = [&index, highest](const RecordId &id) {
        const Row *target = index.row(id);
        return target && sharingBar(*target, highest) != SharingBar::None;
    };
    for (const int i : fields) {
        FieldValue &value = row.values[i];
        if (const auto *id = std::get_if<RecordId>(&value); id && hidden(*id)) {
            value = std::monostate();
            ++leftOut;
        } else if (auto *ids = std::get_if<RecordIds>(&value)) {
            leftOut += int(ids->removeIf(hidden));
            if (ids->isEmpty())
                value = std::monostate();
        }
    }
}

/// What the record cannot be without and what waits for consent: a review of an experience goes where that goes.
const Row *waitingOwner(const Row &row, LinkIndex &index, Handling highest)
{
    for (int i = 0; i < int(row.spec->fields.size()); ++i) {
        const auto *id = std::get_if<RecordId>(&row.values[i]);
        const Row *owner = id && row.spec->fields[std::size_t(i)].required ? index.row(*id) : nullptr;
        if (owner && sharingBar(*owner, highest) == SharingBar::Consent)
            return owner;
    }
    return nullptr;
}

Result<Selection> select(const Workspace &workspace, const Query &query, Handling highest, LinkIndex &index)
{
    Selection out;
    const Result<RecordIds> ids = workspace.find(query);
    if (!ids)
        return fail(ids.error());
    Result<QList<Row>> rows = workspace.rows(*ids);
    if (!rows)
        return fail(rows.error());
    if (const Status loaded = index.load(*query.kind); !loaded)
        return fail(loaded.error());
    for (int i = 0; i < int(query.kind->fields.size()); ++i) {
        if (query.kind->fields[std::size_t(i)].handling > highest)
            ++out.result.fieldsLeftOut;
        else
            out.fields << i;
    }
    QList<Row> waiting;  // for consent
    QList<Row> owners;   // of records that belong to one that waits
    int owned = 0;
    for (Row &row : *rows) {
        const SharingBar bar = sharingBar(row, highest);
        const Row *owner = bar == SharingBar::None ? waitingOwner(row, index, highest) : nullptr;
        if (bar != SharingBar::None || owner) {
            ++out.result.recordsLeftOut;
            out.result.hidden += bar == SharingBar::Handling;
            owned += owner != nullptr;
            if (bar == SharingBar::Consent)
                waiting << row;
            else if (owner && !owners.contains(*owner))
                owners << *owner;
            continue;
        }
        hideLinks(row, out.fields, index, highest, out.result.linksLeftOut);
        out.rows << std::move(row);
    }
    const auto byReference = [](const Row &a, const Row &b) {
        const int order = QString::compare(a.reference(), b.reference());
        return order != 0 ? order < 0 : a.id < b.id;
    };
    std::sort(waiting.begin(), waiting.end(), byReference);
    if (query.sort.isEmpty())
        std::sort(out.rows.begin(), out.rows.end(), byReference);
    out.result.records = int(out.rows.size());
    const auto nameOf = [&workspace](const RecordId &id) {
        return workspace.shortTitle(id, screenLanguage());
    };
    out.result.notes = consentNotes(waiting, 0, nameOf) + consentNotes(owners, owned, nameOf);
    return out;
}

/// English, then the other languages that the field's texts use.
QStringList languagesOf(const QList<Row> &rows, int field)
{
    QStringList found{u"en"_s};
    for (const Row &row : rows)
        if (const auto *text = std::get_if<LocalText>(&row.values[field]))
            for (auto it = text->texts.cbegin(); it != text->texts.cend(); ++it)
                if (!found.contains(it.key()))
                    found << it.key();
    std::sort(found.begin(), found.end(), [](const QString &a, const QString &b) {
        const auto place = [](const QString &code) { return std::tuple(code != u"en", code); };
        return place(a) < place(b);
    });
    return found;
}

class CsvSink final : public CellSink {
public:
    void heading(const QString &text, Shape) override { m_csv.addText(text); }
    void text(const QString &text) override { m_csv.addText(text); }
    void number(const QString &text) override { m_csv.addNumber(text); }
    void date(const PartialDate &date) override { m_csv.addText(date.toString()); }
    void endRecord() override { m_csv.endRecord(); }
    Result<QByteArray> finish() override { return m_csv.bytes(); }

private:
    CsvWriter m_csv;
};

CellSink::Shape shapeOf(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::LongText:
    case FieldType::LocalLongText: return CellSink::Shape::Paragraphs;
    case FieldType::Integer:
    case FieldType::Decimal: return CellSink::Shape::Number;
    case FieldType::Date: return CellSink::Shape::Date;
    default: return CellSink::Shape::Line;
    }
}

void addLocal(CellSink &sink, const FieldValue &value, const QStringList &languages)
{
    const auto *text = std::get_if<LocalText>(&value);
    for (const QString &language : languages)
        sink.text(text ? text->texts.value(language) : QString());
    sink.text(text ? text->original : QString());
}

void addCell(CellSink &sink, const FieldSpec &field, const FieldValue &value, LinkIndex &index)
{
    if (field.type == FieldType::Flag) {
        // An empty cell would leave a "yes" as it is.
        sink.text(isEmpty(value) ? u"no"_s : u"yes"_s);
        return;
    }
    if (const auto *date = std::get_if<PartialDate>(&value)) {
        sink.date(*date);
        return;
    }
    const QString text =
        exchangeText(field, value, [&index, &field](const RecordId &id) { return index.textFor(field, id); });
    if (shapeOf(field) == CellSink::Shape::Number)
        sink.number(text);
    else
        sink.text(text);
}

/// The one walk over columns and records of every format that is a table.
Result<Export> writeTable(const Workspace &workspace, const Query &query, Handling highest, CellSink &sink,
                          Progress *progress)
{
    LinkIndex index(workspace);
    Result<Selection> selection = select(workspace, query, highest, index);
    if (!selection)
        return fail(selection.error());
    const auto field = [&query](int i) -> const FieldSpec & { return query.kind->fields[std::size_t(i)]; };

    QHash<int, QStringList> languages;
    sink.heading(kIdHeading, CellSink::Shape::Line);
    for (const int i : selection->fields) {
        const CellSink::Shape shape = shapeOf(field(i));
        if (!field(i).isLocal()) {
            sink.heading(headingFor(field(i)), shape);
            continue;
        }
        languages[i] = languagesOf(selection->rows, i);
        for (const QString &language : std::as_const(languages[i]))
            sink.heading(headingFor(field(i), language), shape);
        sink.heading(headingFor(field(i), kOriginal), CellSink::Shape::Line);
    }
    sink.endRecord();
    begin(progress, selection->rows.size());
    for (const Row &row : selection->rows) {
        if (const Status going = advance(progress); !going)
            return fail(going.error());
        sink.text(row.id.toString());
        for (const int i : selection->fields) {
            if (field(i).isLocal())
                addLocal(sink, row.values[i], languages.value(i));
            else
                addCell(sink, field(i), row.values[i], index);
        }
        sink.endRecord();
    }
    Result<QByteArray> bytes = sink.finish();
    if (!bytes)
        return fail(bytes.error());
    selection->result.bytes = *std::move(bytes);
    return std::move(selection->result);
}

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

}  // namespace

Result<Export> exportCsv(const Workspace &workspace, const Query &query, Handling highest, Progress *progress)
{
    CsvSink sink;
    return writeTable(workspace, query, highest, sink, progress);
}

Result<Export> exportXlsx(const Workspace &workspace, const Query &query, Handling highest, Progress *progress)
{
    XlsxWriter sink(query.kind->labelText());
    return writeTable(workspace, query, highest, sink, progress);
}

Result<Export> exportJson(const Workspace &workspace, const Query &query, Handling highest, Progress *progress)
{
    LinkIndex index(workspace);
    Result<Selection> selection = select(workspace, query, highest, index);
    if (!selection)
        return fail(selection.error());
    // Written by hand because QJsonObject orders its keys by name, and field order is easier to read and compare.
    QByteArray &out = selection->result.bytes;
    out = "[";
    begin(progress, selection->rows.size());
    for (qsizetype n = 0; n < selection->rows.size(); ++n) {
        const Row &row = selection->rows[n];
        if (const Status going = advance(progress); !going)
            return fail(going.error());
        out += n ? ",\n {" : "\n {";
        out += "\"id\": " + jsonText(row.id.toString());
        out += ", \"kind\": " + jsonText(query.kind->keyText());
        out += ", \"reference\": " + jsonText(row.reference());
        out += ",\n  \"values\": {";
        QByteArray comma;
        for (const int i : selection->fields) {
            out += comma + "\n   " + jsonText(query.kind->fields[std::size_t(i)].keyText()) + ": "
                + jsonText(toJson(row.values[i]));
            comma = ",";
        }
        out += "}}";
    }
    out += selection->rows.isEmpty() ? "]\n" : "\n]\n";
    return std::move(selection->result);
}

}  // namespace tri
