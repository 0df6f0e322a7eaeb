// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include "core/base/folding.h"
#include "core/base/localtext.h"

#include <QHash>
#include <QReadWriteLock>
#include <QTranslator>

#include <map>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// Loaded once and never installed, so the language of the screen is left alone. Reading them is safe in any thread.
class Translators {
public:
    Translators()
    {
        for (const QString &language : contentLanguages())
            if (auto one = std::make_unique<QTranslator>();
                one->load(u":/i18n/trilateral_"_s + language + u".qm"_s))
                m_of.emplace(language, std::move(one));
    }
    [[nodiscard]] const QTranslator *of(const QString &language) const
    {
        const auto found = m_of.find(language);
        return found == m_of.end() ? nullptr : found->second.get();
    }

private:
    std::map<QString, std::unique_ptr<QTranslator>> m_of;
};

}  // namespace

QString textIn(const QString &language, const char *context, const char *source, const char *comment)
{
    static const Translators translators;
    if (const QTranslator *translator = translators.of(language))
        if (const QString text = translator->translate(context, source, comment); !text.isEmpty())
            return text;
    return QString::fromUtf8(source);
}

QLocale localeOf(const QString &language)
{
    if (language == u"en")
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (language == u"ar")
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return QLocale(language);
}

QString resolvedLanguage(const QString &chosen, const QStringList &computers)
{
    const QStringList known = contentLanguages();
    if (known.contains(chosen))
        return chosen;
    for (const QString &one : computers)
        if (known.contains(one.left(2)) && (one.size() == 2 || !one[2].isLetter()))
            return one.left(2);
    return u"en"_s;
}

QString screenLanguage()
{
    const QString language = QLocale().name().left(2);
    return contentLanguages().contains(language) ? language : u"en"_s;
}

QString inScreenLine(const QString &name)
{
    return isRightToLeft(screenLanguage()) ? isolated(name) : name;
}

QString listText(const QStringList &names, const QString &language)
{
    return names.join(language == u"ar" ? u"، "_s : language == u"zh" ? u"、"_s : u", "_s);
}

QStringList foldedTexts(const char *context, const char *source)
{
    static QReadWriteLock lock;
    static QHash<QByteArray, QStringList> known;
    const QByteArray key = QByteArray(context) + '\n' + source;
    {
        const QReadLocker reading(&lock);
        if (const auto found = known.constFind(key); found != known.cend())
            return *found;
    }
    QStringList texts;
    for (const QString &language : contentLanguages())
        texts << foldedLetters(textIn(language, context, source));
    texts.removeDuplicates();
    texts.removeAll(QString());
    const QWriteLocker writing(&lock);
    known.insert(key, texts);
    return texts;
}

}  // namespace tri
