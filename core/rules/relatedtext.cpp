// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/relatedtext.h"

#include "core/record/searchtext.h"
#include "core/rules/fieldconcepts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortest = 3;     // shorter words tell nothing, but numbers do
constexpr qsizetype kMostWords = 400;  // of one text

struct Language {
    QSet<QString> little;  ///< words that tell nothing of what a text is about
    QStringList endings;   ///< longest first
    qsizetype least = 4;   ///< letters that must stay
};

Language makeLanguage(QStringView little, QStringView endings, qsizetype least)
{
    Language out{.least = least};
    const QStringList words = foldedForSearch(little).split(u' ', Qt::SkipEmptyParts);
    out.little = QSet<QString>(words.begin(), words.end());
    out.endings = foldedForSearch(endings).split(u' ', Qt::SkipEmptyParts);
    std::stable_sort(out.endings.begin(), out.endings.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return out;
}

const Language &languageOf(const QString &code)
{
    static const QHash<QString, Language> all{
        {u"en"_s,
         makeLanguage(u"a an the of and or in on at to for from with without by as is are be been that which "
                      u"who whom whose "
                      u"this these those their they them it its into out than so such no not only also but "
                      u"if when how what "
                      u"one two can could may might should would will shall has have had do does more most "
                      u"other others own "
                      u"each any some all between among within before after through over under up down about "
                      u"back well "
                      u"make give take use let set put go bring keep",
                      u"ations ation ments ment ness ings ing ies ied ers er ors or ive ized ize es ed s e y "
                      u"al ly ful",
                      4)},
        {u"fr"_s,
         makeLanguage(u"le la les un une des du de d l et ou où en dans sur à au aux pour par avec sans ce "
                      u"cet cette ces son "
                      u"sa ses leur leurs il ils elle elles on qui que quoi dont est sont être ne pas plus "
                      u"moins aussi mais si "
                      u"quand comme entre parmi avant après chez se s n qu y tout tous toute toutes autre "
                      u"autres faire afin",
                      u"issements issement ations ation ements ement ments ment euses euse eurs eur ites ite "
                      u"ives ive ifs if "
                      u"elles elle ees ee es er ir ent ant aux e s",
                      4)},
        {u"es"_s,
         makeLanguage(u"el la los las un una unos unas de del y o u en a al para por con sin que como es son "
                      u"ser no más menos "
                      u"también pero si cuando entre antes después su sus se lo le les este esta estos estas "
                      u"ese esa esos esas "
                      u"todo todos toda todas otro otros otra otras sobre e",
                      u"aciones acion amientos amiento imientos imiento idades idad mente adores ador ados "
                      u"adas ado ada ar er "
                      u"ir es as os a o e s",
                      4)},
        {u"ru"_s,
         makeLanguage(u"и в во на с со к ко о об от до для из за по при над под а но или не ни же ли бы что "
                      u"чтобы как это "
                      u"этот эта эти тот та те их его ее они он она оно который которая которые которых быть "
                      u"есть также более "
                      u"между перед после через у свой своих",
                      u"иями ями ами ией иях иям ого его ому ему ыми ими ость ости ения ение ений ению ать "
                      u"ять ить ых их ые ие "
                      u"ая яя ой ей ом ем ам ям ах ях ов ев ия ий ию ии ый а я ы и у ю о е ь",
                      4)},
        {u"ar"_s,
         makeLanguage(u"في من على الى عن مع أو و ثم أن إن ما لا لم لن قد هذا هذه ذلك تلك التي الذي الذين بين "
                      u"قبل بعد كل غير حتى "
                      u"بها به لها له",
                      u"ات ون ين ية ها ة ي", 3)}};
    static const Language none;
    const auto found = all.constFind(code);
    return found == all.cend() ? none : *found;
}

bool isSpaced(const QString &token)
{
    return std::all_of(token.cbegin(), token.cend(), [](QChar c) { return c.unicode() < 0x2e80; });
}

struct Word {
    QString written;
    QString token;  ///< folded
};

/// The words of a text that count, in its order; of scripts without blanks the pairs of characters.
QList<Word> wordsOf(const QString &text, const QString &code)
{
    QList<Word> out;
    const Language &rules = languageOf(code);
    QString written;
    const auto end = [&] {
        if (written.isEmpty() || out.size() >= kMostWords)
            return;
        for (const QString &token : indexText(written).split(u' ', Qt::SkipEmptyParts)) {
            const bool spaced = isSpaced(token);
            if (spaced
                && (rules.little.contains(token) || (token.size() < kShortest && !token[0].isNumber())))
                continue;
            out << Word{spaced ? written : token, token};
        }
        written.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            written += c;
            continue;
        }
        end();
        written.clear();
    }
    end();
    return out;
}

}  // namespace

QString wordStem(const QString &folded, const QString &language)
{
    const Language &rules = languageOf(language);
    for (const QString &ending : rules.endings)
        if (folded.size() - ending.size() >= rules.least && folded.endsWith(ending))
            return folded.chopped(ending.size());
    return folded;
}

RelatedTexts::RelatedTexts()
{
    for (const FieldConcept &one : fieldConcepts())
        for (const QString &language : contentLanguages())
            for (const QString &words : one.in(language).toString().split(u';', Qt::SkipEmptyParts)) {
                const QString folded = foldedForSearch(words);
                const QString key = u'#' + QString::fromLatin1(one.key);
                if (isSpaced(folded))
                    addPhrase(language, {folded.split(u' ', Qt::SkipEmptyParts), key});
                else
                    m_stretches[language] << std::pair(folded, key);
            }
}

void RelatedTexts::addPhrase(const QString &language, const Phrase &phrase)
{
    if (!phrase.beginnings.isEmpty())
        m_phrases[language][phrase.beginnings.first().front()] << phrase;
}

void RelatedTexts::addTerm(const QString &key, const QString &language, const QString &form)
{
    static const QRegularExpression brackets(u"[(（].*[)）]"_s);
    const QString plain = QString(form).remove(brackets).trimmed();
    const QString folded = foldedForSearch(plain);
    if (!isSpaced(folded)) {
        if (folded.size() > 1)
            m_stretches[language] << std::pair(folded, u'#' + key);
        return;
    }
    QStringList beginnings;
    for (const Word &word : wordsOf(plain, language))
        beginnings << wordStem(word.token, language);
    addPhrase(language, {beginnings, u'#' + key});
}

void RelatedTexts::addTerm(const QString &key, const LocalText &forms)
{
    for (const auto &[language, form] : forms.texts.asKeyValueRange())
        addTerm(key, language, form);
}

QList<RelatedTerm> RelatedTexts::termsOf(const QString &text, const QString &language) const
{
    QList<RelatedTerm> out;
    QSet<QString> had;
    const auto add = [&](const QString &key, const QString &written) {
        if (had.contains(key))
            return;
        had.insert(key);
        out << RelatedTerm{key, written};
    };
    const QList<Word> words = wordsOf(text, language);
    const auto phrases = m_phrases.constFind(language);
    for (qsizetype i = 0; i < words.size(); ++i) {
        add(isSpaced(words[i].token) ? wordStem(words[i].token, language) : words[i].token, words[i].written);
        if (phrases == m_phrases.cend())
            continue;
        for (const Phrase &phrase : phrases->value(words[i].token.front())) {
            const qsizetype count = phrase.beginnings.size();
            if (i + count > words.size())
                continue;
            QStringList written;
            for (qsizetype k = 0; k < count && words[i + k].token.startsWith(phrase.beginnings[k]); ++k)
                written << words[i + k].written;
            if (written.size() == count)
                add(phrase.key, written.join(u' '));
        }
    }
    if (const auto stretches = m_stretches.constFind(language); stretches != m_stretches.cend()) {
        const QString folded = foldedForSearch(text);
        for (const auto &[stretch, key] : *stretches)
            if (folded.contains(stretch))
                add(key, stretch);
    }
    return out;
}

}  // namespace tri
