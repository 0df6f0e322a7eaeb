// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an office writes into the parts of a paper itself.

#include "core/base/translations.h"
#include "core/brief/arrangement.h"
#include "core/brief/composer.h"
#include "core/rules/frozencontents.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// Of the records alone, whatever the day or the language of the paper.
QString digestOfRecords(Reader &reader, const QSet<RecordId> &ids)
{
    QList<Row> rows;
    for (const RecordId &id : ids)
        if (const auto row = reader.row(id))
            rows << *row;
    sortById(rows);
    return digestOf(rows, [](const RecordSpec &, const FieldSpec &) { return false; }).left(16);
}

/// At its first heading: an own text may have opened the part only now, and turned the page before that.
void markBegin(QList<Block> &blocks, qsizetype from, const QString &part)
{
    for (qsizetype i = from; i < blocks.size(); ++i)
        if (auto *heading = std::get_if<Heading>(&blocks[i])) {
            heading->part = part;
            return;
        }
}

}  // namespace

void Composer::beginPart()
{
    m_partStart = document.blocks.size();
    m_partIds.clear();
}

const PartText *Composer::ownText(const QString &part) const
{
    const auto found = std::find_if(m_texts.begin(), m_texts.end(),
                                    [&part](const PartText &one) { return one.part == part; });
    return found == m_texts.end() ? nullptr : &*found;
}

/// Below the title of the paper, or the heading of its part; a part that had nothing to say is opened for it.
void Composer::putOwnText(const PartText &text, const RecipePart &part, qsizetype at)
{
    if (at < 0) {
        openPart(part);
        at = document.blocks.size();
    } else if (text.inPlace && !text.part.isEmpty()) {
        document.blocks.remove(at, document.blocks.size() - at);
    }
    const QList<Block> rest = document.blocks.sliced(at);
    document.blocks.remove(at, rest.size());
    body(tell(text.text));
    document.blocks += rest;
}

void Composer::endPart(const RecipePart &part)
{
    const auto begin = document.blocks.cbegin() + m_partStart;
    const auto title = std::find_if(begin, document.blocks.cend(), [](const Block &block) {
        return std::holds_alternative<TitleBlock>(block);
    });
    const bool isTitle = title != document.blocks.cend();
    const auto heading = std::find_if(begin, document.blocks.cend(), [](const Block &block) {
        return std::holds_alternative<Heading>(block);
    });
    const auto place = isTitle ? title : heading;
    const QString key = isTitle ? QString() : part.key;
    DocumentPart out{.key = key,
                     .title = isTitle ? QCoreApplication::translate("Brief", "Introduction")
                                      : tell(part.title).text,
                     .limits = part.limits,
                     .records = digestOfRecords(reader, m_partIds)};
    if (const PartText *own = ownText(key)) {
        out.own = own->text.texts.value(m_request.language);
        out.inPlace = own->inPlace;
        out.changed = !isTitle && !own->records.isEmpty() && own->records != out.records;
        if (own->waitsIn(m_request.language))
            out.carried = own->carried;
        if (!out.carried.isEmpty())
            document.remarks
                << QCoreApplication::translate(
                       "Brief",
                       "“%1”: its own text was written for %2. It is printed once somebody looked "
                       "at it and kept it.")
                       .arg(out.title, out.carried);
        else if (out.changed)
            document.remarks << QCoreApplication::translate(
                                    "Brief",
                                    "“%1”: records changed since its own text was written; read it again.")
                                    .arg(out.title);
        if (out.carried.isEmpty())
            putOwnText(*own, part,
                       place == document.blocks.cend() ? -1 : place - document.blocks.cbegin() + 1);
    }
    if (!isTitle)
        markBegin(document.blocks, m_partStart, key);
    document.parts << out;
}

void Composer::skipPart(const RecipePart &part)
{
    document.parts << DocumentPart{
        .key = part.key, .title = tell(part.title).text, .on = false, .limits = part.limits};
}

QList<RecipePart> Composer::arrangedParts()
{
    Brief record = m_record;
    if (!m_request.like.isNull()) {
        if (const auto like = reader.one<Brief>(m_request.like))  // makeBrief has looked that it fits
            record = *like;
    }
    const Arrangement arrangement = arrangementOf(record);
    if (const QStringList unknown = unknownParts(m_recipe.parts(), arrangement); !unknown.isEmpty())
        document.remarks << QCoreApplication::translate(
                                "Brief", "The arrangement names parts that this paper does not have: %1.")
                                .arg(listText(unknown));
    return arranged(m_recipe.parts(), arrangement);
}

}  // namespace tri
