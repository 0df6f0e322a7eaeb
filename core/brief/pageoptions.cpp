// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/pageoptions.h"

#include "core/base/translations.h"
#include "core/brief/bilingual.h"
#include "core/brief/largeprint.h"
#include "core/brief/optionlines.h"
#include "core/kinds/brief.h"
#include "core/rules/answercodes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kContents = QT_TRANSLATE_NOOP("PaperFile", "Contents");
constexpr const char *kCopy = QT_TRANSLATE_NOOP("PaperFile", "Copy");
constexpr const char *kVersion = QT_TRANSLATE_NOOP("PaperFile", "Version");
constexpr const char *kNotes = QT_TRANSLATE_NOOP("PaperFile", "Notes");
constexpr const char *kCodes =
    QT_TRANSLATE_NOOP("PaperFile", "To type back: %1 D: decision, A: action, N: note, G: disagreement");
constexpr auto kItem = "item-"_L1;
constexpr int kCodeLines = 3;  // for answers, where no lines were asked for
constexpr std::pair<Paper, const char *> kPapers[] = {
    {Paper::A4, "a4"}, {Paper::Letter, "letter"}, {Paper::A5, "a5"}};

bool leadsToAPart(const Heading &heading)
{
    return heading.level <= 2;
}

/// Of a paper in two languages, the words in the second; "" for one in one.
QString inSecond(const BriefDocument &document, const char *words)
{
    return document.secondLanguage.isEmpty() ? QString()
                                             : textIn(document.secondLanguage, "PaperFile", words);
}

/// Every part can be led to, each under a name of its own.
void nameParts(BriefDocument &document)
{
    QSet<QString> taken;
    for (const Block &block : document.blocks)
        if (!headingOf(block))
            for (const QString &anchor : anchorsOf(block))
                taken << anchor;
    int number = 0;
    for (Block &block : document.blocks) {
        Heading *heading = headingOf(block);
        if (!heading || !leadsToAPart(*heading))
            continue;
        while (heading->anchor.isEmpty() || taken.contains(heading->anchor))
            heading->anchor = u"part-"_s + QString::number(++number);
        taken << heading->anchor;
    }
}

/// Behind the title, and behind what is said of the whole paper in small print there.
qsizetype behindTitle(const BriefDocument &document)
{
    const QList<Block> &blocks = document.blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!std::holds_alternative<TitleBlock>(blocks[i]))
            continue;
        for (++i; i < blocks.size(); ++i) {
            const auto *pair = std::get_if<Beside>(&blocks[i]);
            const auto *paragraph =
                pair ? std::get_if<Paragraph>(&pair->first) : std::get_if<Paragraph>(&blocks[i]);
            if (!paragraph || paragraph->role != Paragraph::Role::Note)
                break;
        }
        return i;
    }
    return 0;
}

void addContents(BriefDocument &document, bool ownPage)
{
    nameParts(document);
    document.blocks.insert(
        behindTitle(document),
        Contents{textIn(document.language, "PaperFile", kContents), ownPage, inSecond(document, kContents)});
    if (contentsOf(document).size() < 2)
        document.blocks.removeIf([](const Block &block) { return std::holds_alternative<Contents>(block); });
}

/// The title says on its page what stands at the edges of the others.
void makeCover(BriefDocument &document)
{
    for (Block &block : document.blocks) {
        auto *title = std::get_if<TitleBlock>(&block);
        if (!title)
            continue;
        title->cover = true;
        const auto says = [title](const QString &text) {
            return std::any_of(title->lines.begin(), title->lines.end(),
                               [&text](const auto &line) { return textOf(line.second) == text; });
        };
        const auto put = [&](const char *label, const QString &text) {
            if (text.isEmpty() || says(text))
                return;
            title->secondLabels.resize(title->lines.size());
            title->secondLabels << inSecond(document, label);
            title->lines << std::pair{textIn(document.language, "PaperFile", label), plain(text)};
        };
        put(kCopy, document.classification);
        put(kVersion, document.version);
        return;
    }
}

bool isItem(const Heading &heading)
{
    return heading.anchor.startsWith(kItem);
}

/// What is written there can be typed back behind the code of its item.
QString codeText(const QString &language, const QString &anchor)
{
    const auto item = RecordId::parse(anchor.sliced(kItem.size()));
    return item && !language.isEmpty() ? textIn(language, "PaperFile", kCodes).arg(answerCode(*item))
                                       : QString();
}

/// Below each item; below each part in a paper that has no items.
void addWritingLines(BriefDocument &document, int count, bool codes)
{
    const bool hasItems = std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        const Heading *heading = headingOf(block);
        return heading && isItem(*heading);
    });
    if (count <= 0 && !hasItems)
        return;
    WritingLines lines{textIn(document.language, "PaperFile", kNotes), count > 0 ? count : kCodeLines,
                       inSecond(document, kNotes)};
    QList<Block> out;
    int open = 0;  // level of the heading whose text lies before; 0 = none
    for (Block &block : document.blocks) {
        const Heading *heading = headingOf(block);
        if (open > 0 && (std::holds_alternative<PageStart>(block) || (heading && heading->level <= open))) {
            out << lines;
            open = 0;
        }
        if (heading && (hasItems ? isItem(*heading) : heading->level <= 1)) {
            open = heading->level;
            if (codes && hasItems) {
                lines.label = codeText(document.language, heading->anchor);
                lines.secondLabel = codeText(document.secondLanguage, heading->anchor);
            }
        }
        out << std::move(block);
    }
    if (open > 0)
        out << lines;
    document.blocks = out;
}

}  // namespace

std::optional<Paper> paperOf(const QString &key)
{
    for (const auto &[paper, name] : kPapers)
        if (key == QLatin1StringView(name))
            return paper;
    return std::nullopt;
}

QString paperKey(Paper paper)
{
    for (const auto &[one, name] : kPapers)
        if (one == paper)
            return QString::fromLatin1(name);
    Q_UNREACHABLE();
}

QStringList paperKeys()
{
    QStringList out;
    for (const auto &[paper, name] : kPapers)
        out << QString::fromLatin1(name);
    return out;
}

PageOptions pageOptions(const Brief &record, const BriefRequest &request)
{
    const PageChoices &chosen = request.pages;
    const OptionLines options(record.options);
    PageOptions out;
    out.paper = chosen.paper.value_or(paperOf(record.paper).value_or(request.paper));
    out.cover = chosen.cover.value_or(options.value(u"cover"_s) == u"yes");
    out.contents = chosen.contents.value_or(record.contents);
    out.largePrint = chosen.largePrint.value_or(record.largePrint);
    out.answerCodes = chosen.answerCodes.value_or(options.value(u"answer_codes"_s) == u"yes");
    out.writingLines = std::clamp(chosen.writingLines.value_or(options.value(u"writing_lines"_s).toInt()), 0,
                                  PageOptions::mostLines);
    return out;
}

void setUpPages(BriefDocument &document, const PageOptions &options)
{
    document.pages = options;
    if (options.writingLines > 0 || options.answerCodes)
        addWritingLines(document, options.writingLines, options.answerCodes);
    if (options.contents)
        addContents(document, options.cover);
    if (options.cover)
        makeCover(document);
    if (options.largePrint || options.paper == Paper::A5)
        stackSides(document);
    if (options.largePrint)
        loosenTables(document);
}

}  // namespace tri
