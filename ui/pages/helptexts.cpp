// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/helptexts.h"

#include "core/base/translations.h"
#include "ui/widgets/textfold.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>
#include <map>

// Outside any namespace, as the macro asks; the pages lie in a static library.
static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBefore = 24;  // characters of an excerpt before the first word found
constexpr int kAfter = 120;

HelpText parsed(const QString &id, QString text)
{
    static const QRegularExpression front(u"\\A(\\s*<!--.*?-->)*\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    text.remove(front);
    QTextDocument document;
    document.setMarkdown(text);
    const QString plain = document.toPlainText();
    const QStringList lines = plain.split(u'\n', Qt::SkipEmptyParts);
    return {id, lines.value(0).trimmed(), lines.value(1).trimmed(), text, plain.simplified()};
}

QList<HelpText> readAll(const QString &language)
{
    initHelp();
    QList<HelpText> all;
    // The pages in English are all there are.
    const QStringList names = QDir(u":/help/en"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(helpPath(name, language));
        if (file.open(QIODevice::ReadOnly))
            all << parsed(name.chopped(3), QString::fromUtf8(file.readAll()));
    }
    const auto index = std::find_if(all.cbegin(), all.cend(), [](const HelpText &page) { return page.id == u"index"; });
    const QString order = index == all.cend() ? QString() : index->markdown;
    std::stable_sort(all.begin(), all.end(), [&order](const HelpText &a, const HelpText &b) {
        const auto place = [&order](const HelpText &page) {
            return page.id == u"index" ? -1 : order.indexOf(u'(' + page.id + u".md)"_s);
        };
        return place(a) < place(b);
    });
    return all;
}

/// A line of a table with its last cell first.
QString turned(const QString &line)
{
    static const QRegularExpression border(u"(?<!\\\\)\\|"_s);
    QStringList cells = line.trimmed().split(border);
    std::reverse(cells.begin(), cells.end());
    return cells.join(u'|');
}

/// Words may follow a bracket or a quotation mark.
QString withoutMarks(QString text)
{
    static const QRegularExpression marks(
        u"[()“”«»\"'’.,;:–=<>*，。、；：（）《》？！،؛؟\\x{200e}\\x{200f}]"_s);
    return text.replace(marks, u" "_s);
}

}  // namespace

QString helpPath(const QString &name, const QString &language)
{
    const QString own = u":/help/"_s + language + u'/' + name;
    return QFile::exists(own) ? own : u":/help/en/"_s + name;
}

QString withTablesTurned(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    bool inTable = false;
    bool turns = false;
    for (QString &line : lines) {
        if (!line.startsWith(u'|')) {
            inTable = false;
            continue;
        }
        // Its headings tell in which direction a table is read.
        if (!inTable)
            turns = line.isRightToLeft();
        inTable = true;
        if (turns)
            line = turned(line);
    }
    return lines.join(u'\n');
}

const QList<HelpText> &helpTexts()
{
    static std::map<QString, QList<HelpText>> byLanguage;  // what stands on the screen points into them
    const QString language = screenLanguage();
    const auto known = byLanguage.find(language);
    return known != byLanguage.end() ? known->second
                                     : byLanguage.emplace(language, readAll(language)).first->second;
}

const HelpText *helpText(const QString &id)
{
    for (const HelpText &page : helpTexts())
        if (page.id == id)
            return &page;
    return nullptr;
}

QList<const HelpText *> helpWith(const QString &words)
{
    const QString wanted = withoutMarks(words);
    QList<const HelpText *> ranks[3];
    for (const HelpText &page : helpTexts()) {
        if (fits(page.title, wanted))
            ranks[0] << &page;
        else if (fits(withoutMarks(page.title + u' ' + page.summary), wanted))
            ranks[1] << &page;
        else if (fits(withoutMarks(page.plain), wanted))
            ranks[2] << &page;
    }
    return ranks[0] + ranks[1] + ranks[2];
}

QString helpExcerpt(const HelpText &page, const QString &words)
{
    if (fits(withoutMarks(page.title + u' ' + page.summary), withoutMarks(words)))
        return page.summary;
    const auto found = wordsIn(page.plain, words);
    int first = 0;
    for (const auto &[start, length] : found)
        if (start == 0 || !page.plain[start - 1].isLetterOrNumber()) {  // the word begins there
            first = start;
            break;
        }
    // From the next word; where words are not parted by blanks, from a sign before.
    const qsizetype blank = first <= kBefore ? -1 : page.plain.indexOf(u' ', first - kBefore);
    const qsizetype from = first <= kBefore ? 0 : blank < 0 || blank >= first ? first - kBefore : blank + 1;
    return (from > 0 ? u"…"_s : QString()) + page.plain.mid(from, kAfter);
}

}  // namespace tri::ui
