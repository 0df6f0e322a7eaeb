// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textlanguage.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct SmallWords {
    const char *language;
    const char16_t *words;
};
// Only words that stand in one of the three languages: "a", "me", "son", "plan" tell nothing.
constexpr std::array kSmallWords{
    SmallWords{
        "en",
        u"the of and to in for with by from that which their they is are was were be been has have had this "
        u"these those its at as on should would could will not between through into other more all such when "
        u"where who whose them than or it"},
    SmallWords{
        "fr",
        u"le les des du et dans pour avec par qui leurs leur ils sont est été être ont cette ces aux au sur "
        u"doit doivent une ne pas afin ainsi dont où entre chez vers plus tous toutes ou il elle nous vous "
        u"notamment ce ses l d qu"},
    SmallWords{
        "es",
        u"el los las del y para con por que sus ellos son fue fueron ser sido han esta este estos estas al "
        u"sobre debe deben una no entre hacia más todos todas cuando donde quien cuyo cuya como o se lo su "
        u"según también sin"},
};
// Words above that two of the languages write alike count for neither of them.
bool isShared(QStringView word)
{
    static constexpr std::array<QStringView, 7> shared{u"entre", u"es", u"no", u"on", u"plus", u"me", u"son"};
    return std::find(shared.cbegin(), shared.cend(), word) != shared.cend();
}

/// The places in kSmallWords of the words there.
const QHash<QStringView, std::size_t> &languagesOfWords()
{
    static const QHash<QStringView, std::size_t> languages = [] {
        QHash<QStringView, std::size_t> out;
        for (std::size_t i = 0; i < kSmallWords.size(); ++i)
            for (const QStringView word : QStringView(kSmallWords[i].words).split(u' '))
                if (!isShared(word))
                    out.insert(word, i);
        return out;
    }();
    return languages;
}

QString languageOfScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Arabic: return u"ar"_s;
    case QChar::Script_Cyrillic: return u"ru"_s;
    case QChar::Script_Han: return u"zh"_s;
    default: return {};
    }
}

/// The language most of the small words are of, if it leads by far.
QString bySmallWords(QStringView text)
{
    std::array<int, kSmallWords.size()> counts{};
    int words = 0;
    const QString lower = text.toString().toLower();
    const QChar *word = nullptr;
    const auto end = [&](const QChar *at) {
        if (!word)
            return;
        ++words;
        const auto &languages = languagesOfWords();
        if (const auto known = languages.constFind(QStringView(word, at)); known != languages.cend())
            ++counts[*known];
        word = nullptr;
    };
    for (const QChar &c : lower) {
        if (!c.isLetter() && !c.isMark())
            end(&c);
        else if (!word)
            word = &c;
    }
    end(lower.constEnd());
    constexpr int fewestWords = 5;
    constexpr int fewestSmall = 3;
    if (words < fewestWords)
        return {};
    const auto best = std::max_element(counts.cbegin(), counts.cend());
    const bool leads = std::all_of(counts.cbegin(), counts.cend(), [best](const int &other) {
        return &other == &*best || *best >= 3 * other;
    });
    const auto place = std::size_t(best - counts.cbegin());
    return *best >= fewestSmall && leads ? QString::fromLatin1(kSmallWords[place].language) : QString();
}

}  // namespace

QString likelyLanguage(QStringView text)
{
    QHash<QString, int> letters;
    int latin = 0;
    int all = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++all;
        if (c.unicode() < 0x80 || c.script() == QChar::Script_Latin)
            ++latin;
        else if (const QString language = languageOfScript(c.script()); !language.isEmpty())
            ++letters[language];
    }
    if (all == 0)
        return {};
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        // Names and acronyms in Latin letters stand in texts of all languages. Of Han letters few say much.
        const int fewest = it.key() == u"zh" ? 4 : 8;
        if (it.value() >= fewest && it.value() * 10 >= all * 6)
            return it.key();
    }
    return latin * 10 >= all * 9 ? bySmallWords(text) : QString();
}

}  // namespace tri
