// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localtext.h"

namespace tri {

using namespace Qt::StringLiterals;

const QStringList &contentLanguages()
{
    static const QStringList languages{u"ar"_s, u"zh"_s, u"en"_s, u"fr"_s, u"ru"_s, u"es"_s};
    return languages;
}

QString languageName(const QString &code)
{
    static const QMap<QString, QString> names{{u"ar"_s, u"العربية"_s}, {u"zh"_s, u"中文"_s},     {u"en"_s, u"English"_s},
                                              {u"fr"_s, u"Français"_s}, {u"ru"_s, u"Русский"_s}, {u"es"_s, u"Español"_s}};
    return names.value(code, code);
}

bool isRightToLeft(const QString &language)
{
    return language == u"ar"_s;
}

QString isolated(const QString &text)
{
    static constexpr QChar firstStrongIsolate(0x2068);
    static constexpr QChar popIsolate(0x2069);
    return text.isEmpty() ? text : firstStrongIsolate + text + popIsolate;
}

QString LocalText::in(const QString &language) const
{
    if (const auto it = texts.constFind(language); it != texts.cend())
        return *it;
    if (const auto it = texts.constFind(original); it != texts.cend())
        return *it;
    return texts.isEmpty() ? QString() : texts.first();
}

void LocalText::set(QString language, QString text)
{
    if (text.isEmpty()) {
        texts.remove(language);
        if (language == original)
            original = texts.isEmpty() ? QString() : texts.firstKey();
        return;
    }
    if (texts.isEmpty())
        original = language;
    texts.insert(std::move(language), std::move(text));
}

}  // namespace tri
