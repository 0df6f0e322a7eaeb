// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/keptmapping.h"

#include "core/base/folding.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

QStringList folded(const QStringList &names)
{
    QStringList out;
    for (const QString &name : names)
        if (const QString letters = foldedLetters(name); !letters.isEmpty())
            out << letters;
    out.sort();
    return out;
}

QJsonObject jsonOf(const SheetMapping &kept)
{
    return QJsonDocument::fromJson(kept.columns.toUtf8()).object();
}

}  // namespace

QList<SheetMapping> keptMappings(Reader &reader, const QString &reads)
{
    return reader.all<SheetMapping>({{u"reads"_s, Condition::Op::Is, reads}});
}

std::optional<SheetMapping> keptFor(const QList<SheetMapping> &kept, const QStringList &headings)
{
    const QStringList wanted = folded(headings);
    std::optional<SheetMapping> best;
    for (const SheetMapping &one : kept)
        if (!wanted.isEmpty() && folded(one.headings.split(u'\n')) == wanted
            && (!best || best->usedOn < one.usedOn))
            best = one;
    return best;
}

std::optional<SheetMapping> keptNamed(const QList<SheetMapping> &kept, const QString &name)
{
    for (const SheetMapping &one : kept)
        if (one.title.compare(name, Qt::CaseInsensitive) == 0 || one.id.toString() == name)
            return one;
    return std::nullopt;
}

QStringList meaningsIn(const SheetMapping &kept, const QStringList &headings)
{
    // Two columns may have one heading; each has its own meaning, in order.
    QHash<QString, QStringList> known;
    const QJsonArray columns = jsonOf(kept)[u"columns"].toArray();
    for (const QJsonValue &one : columns)
        known[foldedLetters(one[u"heading"].toString())] << one[u"means"].toString();
    QStringList out;
    for (const QString &heading : headings) {
        const auto found = known.find(foldedLetters(heading));
        out << (found == known.end() || found->isEmpty() ? QString() : found->takeFirst());
    }
    return out;
}

QJsonObject moreIn(const SheetMapping &kept)
{
    QJsonObject more = jsonOf(kept);
    more.remove(u"columns");
    return more;
}

RecordChange keeping(const ColumnMeanings &meanings, const std::optional<SheetMapping> &kept,
                     const QDate &today, IdSource &ids)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < meanings.headings.size(); ++i)
        columns << QJsonObject{{u"heading"_s, meanings.headings[i]},
                               {u"means"_s, meanings.meanings.value(i)}};
    QJsonObject json = meanings.more;
    json[u"columns"_s] = columns;
    SheetMapping after = kept.value_or(SheetMapping());
    if (after.id.isNull())
        after.id = ids.nextId();
    if (!meanings.title.isEmpty())
        after.title = meanings.title;
    if (after.title.isEmpty())
        after.title = meanings.titleOtherwise;
    after.reads = meanings.reads;
    after.headings = meanings.headings.join(u'\n');
    after.columns = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    after.usedOn = PartialDate(today);
    return kept ? difference(toRow(*kept), toRow(after)) : creation(toRow(after));
}

}  // namespace tri
