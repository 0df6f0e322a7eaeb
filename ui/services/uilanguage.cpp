// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/uilanguage.h"

#include "core/base/localtext.h"
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// How dates and numbers are written in one's own language is for the computer to say. Not so in Arabic: whether a computer
/// writes the digits 0-9 depends on its country, and the words around them have these.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    return system.name().left(2) == language && language != u"ar" ? system : localeOf(language);
}

}  // namespace

UiLanguage::UiLanguage() : m_language(u"en"_s) {}

UiLanguage::~UiLanguage()
{
    takeAway();
}

void UiLanguage::takeAway()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void UiLanguage::set(const QString &language)
{
    takeAway();
    m_language = language;
    QLocale::setDefault(localeFor(language));
    for (const auto &[name, folder] :
         {std::pair{u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
          std::pair{u"trilateral"_s, u":/i18n"_s}}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QLocale(language), name, u"_"_s, folder))
            continue;  // a computer may lack Qt's
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
    QGuiApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
}

}  // namespace tri::ui
