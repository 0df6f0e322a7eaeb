// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partstext.h"

namespace tri {

using namespace Qt::StringLiterals;

QString partsSeparator(const QString &language)
{
    return language == u"ar" ? u"؛ "_s : language == u"zh" ? u"；"_s : u"; "_s;
}

QString partsText(const QStringList &parts, const QString &language)
{
    return parts.join(partsSeparator(language));
}

QString withAside(const QString &name, const QString &aside, const QString &language)
{
    return language == u"zh" ? name + u'（' + aside + u'）' : name + u" ("_s + aside + u')';
}

QChar fullStop(const QString &language)
{
    return language == u"zh" ? u'。' : u'.';
}

}  // namespace tri
