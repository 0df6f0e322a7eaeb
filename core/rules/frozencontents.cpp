// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/frozencontents.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tri {

void sortById(QList<Row> &rows)
{
    std::sort(rows.begin(), rows.end(),
              [](const Row &a, const Row &b) { return a.id.toString() < b.id.toString(); });
}

QString digestOf(const QList<Row> &contents,
                 const std::function<bool(const RecordSpec &, const FieldSpec &)> &leavesOut)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Row &row : contents) {
        hash.addData(row.id.toString().toUtf8() + ' ' + row.spec->key + '\n');
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const FieldSpec &field = row.spec->fields[std::size_t(i)];
            const QJsonValue value = toJson(row.values.at(i));
            if (!leavesOut(*row.spec, field) && !value.isNull() && !value.isUndefined())
                hash.addData(QByteArray(field.key) + '='
                             + QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact) + '\n');
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<QList<RecordSince>> changesBetween(const QList<Row> &then, const QList<Row> &now,
                                          const std::function<Result<Row>(const RecordId &)> &presentOf)
{
    QHash<RecordId, Row> before;
    for (const Row &row : then)
        before.insert(row.id, row);
    QList<RecordSince> out;
    const auto note = [&out](const Row &old, const Row &present) {
        RecordSince since{old, present, {}};
        for (qsizetype i = 0; i < present.values.size(); ++i)
            if (old.values.at(i) != present.values.at(i))
                since.fields << present.spec->fields[std::size_t(i)].keyText();
        if (!since.fields.isEmpty() || old.deleted != present.deleted)
            out << since;
    };
    for (const Row &row : now) {
        Row none(*row.spec, row.id);
        none.deleted = true;
        const auto old = before.constFind(row.id);
        note(old == before.cend() ? none : *old, row);
        before.remove(row.id);
    }
    for (const Row &row : std::as_const(before)) {
        const auto present = presentOf(row.id);
        if (!present)
            return fail(present.error());
        note(row, *present);
    }
    std::sort(out.begin(), out.end(), [](const RecordSince &a, const RecordSince &b) {
        return a.now.id.toString() < b.now.id.toString();
    });
    return out;
}

}  // namespace tri
