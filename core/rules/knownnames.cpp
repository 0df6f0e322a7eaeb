// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/knownnames.h"

#include "core/base/folding.h"
#include "core/base/likeness.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

void addTexts(QStringList &names, const FieldValue &value)
{
    if (const auto *local = std::get_if<LocalText>(&value))
        names << local->texts.values();
    else if (const auto *text = std::get_if<QString>(&value))
        names << *text;
}

}  // namespace

void KnownNames::add(const Row &row)
{
    QStringList names{row.reference()};
    QList<int> fields = row.spec->titleFields();
    if (const int brief = row.spec->indexOf(QLatin1String(row.spec->shortTitle)); brief >= 0)
        fields << brief;
    for (const int field : std::as_const(fields))
        addTexts(names, row.values[field]);
    names.removeAll(QString());
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        RecordIds &ids = m_exact[foldedLetters(name)];
        if (!ids.contains(row.id))
            ids << row.id;
    }
    m_called << Called{row.id, names};
}

void KnownNames::add(Reader &reader, const QStringList &kinds)
{
    for (const QString &key : kinds)
        if (const RecordSpec *kind = reader.workspace().registry().kind(key)) {
            const QList<Row> rows = reader.rows(*kind, Filter());
            for (const Row &row : rows)
                add(row);
        }
}

RecordId KnownNames::exactly(const QString &name) const
{
    const QString letters = foldedLetters(name);
    const RecordIds ids = letters.isEmpty() ? RecordIds() : m_exact.value(letters);
    return ids.size() == 1 ? ids.first() : RecordId();
}

QList<KnownNames::Near> KnownNames::near(const QString &name, qsizetype most) const
{
    QList<Near> found;
    for (const Called &one : m_called) {
        Near best{one.id, {}, 0};
        for (const QString &called : one.names)
            if (const int like = nameLikeness(name, called); like > best.likeness) {
                best.likeness = like;
                best.name = called;
            }
        if (best.likeness >= kLikelyName)
            found << best;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Near &a, const Near &b) { return a.likeness > b.likeness; });
    return found.mid(0, most);
}

const FieldSpec *wordsBeside(const RecordSpec &kind, const FieldSpec &link)
{
    if (!link.isLink())
        return nullptr;
    for (const QString &key : {u"other_"_s + link.keyText(), u"other_"_s + link.keyText() + u's'})
        if (const FieldSpec *field = kind.field(key); field && field->type == FieldType::Text)
            return field;
    return nullptr;
}

}  // namespace tri
