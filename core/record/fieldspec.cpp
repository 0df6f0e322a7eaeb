// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/fieldspec.h"

#include "core/base/translations.h"

#include <QCoreApplication>

namespace tri {

bool FieldSpec::targets(std::string_view kind) const
{
    const std::string_view all = target;
    if (all == "*")
        return true;
    for (std::size_t start = 0; start < all.size();) {
        const std::size_t end = std::min(all.find(' ', start), all.size());
        if (all.substr(start, end - start) == kind)
            return true;
        start = end + 1;
    }
    return false;
}

const Choice *FieldSpec::choice(QStringView choiceKey) const
{
    for (const Choice &c : choices)
        if (choiceKey == QLatin1String(c.key))
            return &c;
    return nullptr;
}

QString FieldSpec::labelText() const
{
    return QCoreApplication::translate("Field", label.text, label.comment);
}

QString FieldSpec::helpText() const
{
    return *help ? QCoreApplication::translate("Help", help) : QString();
}

QString FieldSpec::groupText() const
{
    return *group ? QCoreApplication::translate("Group", group) : QString();
}

QStringList FieldSpec::targetKinds() const
{
    return QString::fromLatin1(target).split(u' ', Qt::SkipEmptyParts);
}

QStringList FieldSpec::aliasList() const
{
    return QString::fromUtf8(aliases).split(u';', Qt::SkipEmptyParts);
}

QStringList aliasList(const Choice &choice)
{
    return QString::fromUtf8(choice.aliases).split(u';', Qt::SkipEmptyParts);
}

QString choiceText(const Choice &choice)
{
    return QCoreApplication::translate(choice.context, choice.label);
}

QString choiceText(const Choice &choice, const QString &language)
{
    return textIn(language, choice.context, choice.label);
}

QString choiceText(const FieldSpec &field, const QString &key, const QString &language)
{
    const Choice *choice = field.choice(key);
    return choice ? choiceText(*choice, language) : key;
}

}  // namespace tri
