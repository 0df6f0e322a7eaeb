// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfold.h"

#include "core/record/searchtext.h"

#include <QStringList>

#include <algorithm>

namespace tri::ui {

namespace {

struct Folded {
    QString text;
    QList<int> origin;  ///< for each character of text, its place in the source
};

Folded folded(const QString &source)
{
    Folded result;
    for (int i = 0; i < source.size(); ++i) {
        const QString parts = QString(source[i]).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : parts) {
            if (c.isMark())
                continue;
            result.text.append(c);
            result.origin.append(i);
        }
    }
    return result;
}

}  // namespace

bool fits(const QString &text, const QString &words)
{
    const QString folded = u' ' + foldedForSearch(text);
    const QStringList parts = foldedForSearch(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.cbegin(), parts.cend(), [&folded](const QString &part) {
        const bool hasWords = part.front().script() != QChar::Script_Han;  // there a word begins anywhere
        return folded.contains(hasWords ? u' ' + part : part);
    });
}

QList<std::pair<int, int>> wordsIn(const QString &text, const QString &query)
{
    const Folded here = folded(text);
    QList<std::pair<int, int>> found;
    const QStringList words = folded(query).text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (qsizetype at = here.text.indexOf(word); at >= 0; at = here.text.indexOf(word, at + word.size())) {
            const int first = here.origin[at];
            int after = here.origin[at + word.size() - 1] + 1;
            while (after < text.size() && text[after].isMark())
                ++after;
            found.append({first, after - first});
        }
    }
    std::sort(found.begin(), found.end());
    QList<std::pair<int, int>> merged;
    for (const auto &[start, length] : found) {
        if (!merged.isEmpty() && start < merged.last().first + merged.last().second)
            merged.last().second = std::max(merged.last().second, start + length - merged.last().first);
        else
            merged.append({start, length});
    }
    return merged;
}

}  // namespace tri::ui
