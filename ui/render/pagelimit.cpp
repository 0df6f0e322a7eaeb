// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/pagelimit.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 3;  // parts that are named as the longest

class PageLimit {
    Q_DECLARE_TR_FUNCTIONS(PageLimit)
};

}  // namespace

QList<PartPlace> partPlaces(const BriefDocument &document, const PlacedDocument &placed)
{
    QHash<int, QString> begins;  // block -> part
    for (qsizetype i = 0; i < document.blocks.size(); ++i)
        if (const Heading *heading = headingOf(document.blocks[i]); heading && !heading->part.isEmpty())
            begins.insert(int(i), heading->part);
    QHash<QString, QString> titles;
    for (const DocumentPart &part : document.parts)
        titles.insert(part.key, part.title);
    QList<PartPlace> out;
    qreal top = 0;
    for (int page = 0; page < placed.pages.size(); ++page) {
        const PlacedPage &one = placed.pages[page];
        for (const PlacedLine &line : one.lines) {
            const TextFlow &flow = placed.flow(line);
            if (flow.block < 0 || isFurniture(flow.role) || line.repeated)
                continue;
            const qreal height = std::max<qreal>(one.body.height(), 1);
            if (const auto part = begins.constFind(flow.block); part != begins.cend()) {
                out << PartPlace{*part, titles.value(*part), page, page};
                top = (line.box.top() - one.body.top()) / height;
                begins.erase(part);  // once for all lines and languages of the heading
            }
            if (out.isEmpty())
                continue;
            PartPlace &last = out.last();
            last.last = page;
            last.length = std::max(last.length,
                                   page - last.first + (line.box.bottom() - one.body.top()) / height - top);
        }
    }
    return out;
}

QString pageLimitText(const BriefDocument &document, const PlacedDocument &placed)
{
    const qint64 limit = document.pageLimit;
    const qsizetype pages = placed.pages.size();
    if (limit <= 0 || pages <= limit)
        return {};
    const QLocale locale;
    QString text =
        PageLimit::tr("%Ln pages; the limit is %1.", nullptr, int(pages)).arg(locale.toString(limit));
    QList<PartPlace> parts = partPlaces(document, placed);
    QStringList beyond;
    for (const PartPlace &part : parts) {
        if (part.first >= limit)
            beyond << part.title;
        else if (part.last >= limit)
            beyond << PageLimit::tr("%1 (in part)").arg(part.title);
    }
    if (!beyond.isEmpty())
        text += u' ' + PageLimit::tr("Beyond it: %1.").arg(beyond.join(PageLimit::tr(", ")));
    std::stable_sort(parts.begin(), parts.end(),
                     [](const PartPlace &a, const PartPlace &b) { return a.length > b.length; });
    QStringList longest;
    for (const PartPlace &part : parts.mid(0, kLongest))
        longest << PageLimit::tr("%1 (%2)").arg(part.title, locale.toString(part.length, 'f', 1));
    if (!longest.isEmpty())
        text +=
            u' ' + PageLimit::tr("The longest parts, in pages: %1.").arg(longest.join(PageLimit::tr(", ")));
    return text;
}

}  // namespace tri::ui
