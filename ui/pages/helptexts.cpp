// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/helptexts.h"

#include "ui/widgets/textfold.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

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

QList<HelpText> readAll()
{
    initHelp();
    QList<HelpText> all;
    const QDir folder(u":/help/en"_s);
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
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

/// Words may follow a bracket or a quotation mark.
QString withoutMarks(QString text)
{
    static const QRegularExpression marks(u"[()“”\"'’.,;:–=<>*]"_s);
    return text.replace(marks, u" "_s);
}

}  // namespace

const QList<HelpText> &helpTexts()
{
    static const QList<HelpText> all = readAll();
    return all;
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
    const qsizetype from = first <= kBefore ? 0 : page.plain.indexOf(u' ', first - kBefore) + 1;
    return (from > 0 ? u"…"_s : QString()) + page.plain.mid(from, kAfter);
}

}  // namespace tri::ui
