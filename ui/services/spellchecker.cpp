// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/spellchecker.h"

#include "core/base/localtext.h"
#include "ui/services/dictionary.h"
#include "ui/services/preferences.h"
#include "ui/services/spellterms.h"

#include <QCoreApplication>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostJudged = 50'000;  // words remembered a language; more is a text that was read once

QString folded(const QString &word)
{
    return plainWord(word).toCaseFolded();
}

}  // namespace

SpellChecker::SpellChecker(QStringList folders, Preferences &preferences, QObject *parent)
    : QObject(parent), m_folders(std::move(folders)), m_preferences(preferences),
      m_terms(new SpellTerms(this))
{
    m_readers.setMaxThreadCount(1);
    for (const QString &word : preferences.ownWords.value())
        m_own.insert(folded(word));
    connect(m_terms, &SpellTerms::changed, this, [this] {
        forget();
        Q_EMIT changed();
    });
}

SpellChecker::~SpellChecker()
{
    m_readers.waitForDone();
}

void SpellChecker::setWorkspace(const Workspace *workspace)
{
    m_terms->setWorkspace(workspace);
}

bool SpellChecker::isOn() const
{
    return m_preferences.checkSpelling.value();
}

void SpellChecker::setOn(bool on)
{
    if (on == isOn())
        return;
    m_preferences.checkSpelling.set(on);
    Q_EMIT changed();
}

SpellChecker::State SpellChecker::request(const QString &language)
{
    Shelf &shelf = m_shelves[language];
    if (shelf.state != State::Unknown)
        return shelf.state;
    const QString affix = dictionaryFile(m_folders, language);
    shelf.state = affix.isEmpty() ? State::Missing : State::Reading;
    if (affix.isEmpty()) {
        if (const QString text = stateText(language); !text.isEmpty())
            Q_EMIT uncheckable(text);
        return State::Missing;
    }
    m_readers.start([this, affix, language] {
        const auto found = Dictionary::read(affix);
        QMetaObject::invokeMethod(
            this, [this, language, found] { onRead(language, found); }, Qt::QueuedConnection);
    });
    return State::Reading;
}

SpellChecker::State SpellChecker::ready(const QString &language)
{
    if (request(language) == State::Reading) {
        m_readers.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
    return m_shelves[language].state;
}

void SpellChecker::onRead(const QString &language, const Result<std::shared_ptr<Dictionary>> &found)
{
    Shelf &shelf = m_shelves[language];
    shelf.state = found ? State::Ready : State::Broken;
    shelf.dictionary = found.value_or(nullptr);
    shelf.problem = found ? QString() : found.error().text;
    if (!found)
        Q_EMIT uncheckable(stateText(language));
    Q_EMIT changed();
}

QString SpellChecker::stateText(const QString &language) const
{
    const Shelf shelf = m_shelves.value(language);
    if (shelf.state == State::Broken)
        return shelf.problem;
    const QString package = dictionaryPackage(language);
    if (shelf.state != State::Missing || package.isEmpty())
        return {};
    return tr("No dictionary for %1. The package %2 brings one.")
        .arg(isolated(languageName(language)), package);
}

QList<TextSpan> SpellChecker::wrongWords(const QString &text, const QString &language)
{
    QList<TextSpan> wrong;
    if (!isOn() || request(language) != State::Ready)
        return wrong;
    const auto known = [this, &language](const QString &word) { return isRight(word, language); };
    for (const TextSpan &word : spellableWords(text, language)) {
        const QList<TextSpan> parts = wrongParts(text.sliced(word.begin, word.length), language, known);
        for (const TextSpan &part : parts)
            wrong << TextSpan{word.begin + part.begin, part.length};
    }
    return wrong;
}

bool SpellChecker::isRight(const QString &word, const QString &language)
{
    if (request(language) != State::Ready)
        return true;
    Shelf &shelf = m_shelves[language];
    if (const auto it = shelf.judged.constFind(word); it != shelf.judged.cend())
        return *it;
    if (shelf.judged.size() >= kMostJudged)
        shelf.judged.clear();
    const bool right = judge(plainWord(word), language, *shelf.dictionary);
    shelf.judged.insert(word, right);
    return right;
}

bool SpellChecker::judge(const QString &word, const QString &language, const Dictionary &dictionary)
{
    const QString plain = word.toCaseFolded();
    if (m_own.contains(plain) || m_ignored.contains(plain) || m_terms->contains(plain)
        || dictionary.knows(word))
        return true;
    if (!isRightToLeft(language))
        return false;
    const QStringList forms = arabicForms(word);
    return std::any_of(forms.cbegin(), forms.cend(), [this, &dictionary](const QString &form) {
        return m_terms->contains(form) || dictionary.knows(form);
    });
}

QStringList SpellChecker::suggestions(const QString &word, const QString &language) const
{
    const auto shelf = m_shelves.constFind(language);
    if (shelf == m_shelves.cend() || !shelf->dictionary)
        return {};
    QStringList found = shelf->dictionary->suggestions(plainWord(word));
    found.removeAll(word);
    found.removeDuplicates();
    if (word.contains(u'\u2019'))  // as the person writes it
        for (QString &one : found)
            one.replace(u'\'', u'\u2019');
    return found.first(std::min<qsizetype>(found.size(), kMostSuggestions));
}

void SpellChecker::addWord(const QString &word)
{
    const QString plain = plainWord(word);
    if (plain.isEmpty() || isOwnWord(plain))
        return;
    m_own.insert(folded(plain));
    QStringList kept = m_preferences.ownWords.value() << plain;
    kept.sort(Qt::CaseInsensitive);
    m_preferences.ownWords.set(kept);
    forget();
    Q_EMIT changed();
}

void SpellChecker::removeWord(const QString &word)
{
    if (!m_own.remove(folded(word)))
        return;
    QStringList kept = m_preferences.ownWords.value();
    kept.removeIf([plain = folded(word)](const QString &one) { return folded(one) == plain; });
    m_preferences.ownWords.set(kept);
    forget();
    Q_EMIT changed();
}

bool SpellChecker::isOwnWord(const QString &word) const
{
    return m_own.contains(folded(word));
}

void SpellChecker::ignore(const QString &word)
{
    m_ignored.insert(folded(word));
    forget();
    Q_EMIT changed();
}

void SpellChecker::forget()
{
    for (Shelf &shelf : m_shelves)
        shelf.judged.clear();
}

}  // namespace tri::ui
