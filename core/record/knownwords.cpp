// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/knownwords.h"

#include "core/base/folding.h"
#include "core/base/translations.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

QString labelsOf(const QList<const Choice *> &choices)
{
    QStringList labels;
    for (const Choice *choice : choices)
        labels << choiceText(*choice);
    return listText(labels);
}

QList<const Choice *> allOf(const FieldSpec &field)
{
    QList<const Choice *> all;
    for (const Choice &choice : field.choices)
        all << &choice;
    return all;
}

bool hasAlias(const Choice &choice, const QString &folded)
{
    const QStringList aliases = aliasList(choice);
    return std::any_of(aliases.cbegin(), aliases.cend(),
                       [&folded](const QString &alias) { return foldedLetters(alias) == folded; });
}

/// Choices that go by this word, folded: those of the screen's language and English, or else those of the others, or else
/// what offices write for them.
QList<const Choice *> namedBy(const FieldSpec &field, const QString &folded)
{
    QList<const Choice *> otherwise;
    QList<const Choice *> here;
    QList<const Choice *> elsewhere;
    for (const Choice &choice : field.choices) {
        if (foldedLetters(QLatin1StringView(choice.key).toString()) == folded
            || foldedLetters(choiceText(choice)) == folded)
            here << &choice;
        else if (foldedTexts(choice.context, choice.label).contains(folded))
            elsewhere << &choice;
        else if (hasAlias(choice, folded))
            otherwise << &choice;
    }
    return !here.isEmpty() ? here : !elsewhere.isEmpty() ? elsewhere : otherwise;
}

}  // namespace

QString labelIn(const QString &language, const FieldSpec &field)
{
    return textIn(language, "Field", field.label.text, field.label.comment);
}

Result<QString> parseChoice(const FieldSpec &field, const QString &text)
{
    const QString clean = text.trimmed();
    for (const Choice &choice : field.choices)
        if (clean.compare(QLatin1StringView(choice.key), Qt::CaseInsensitive) == 0
            || clean.compare(QString::fromUtf8(choice.label), Qt::CaseInsensitive) == 0
            || clean.compare(choiceText(choice), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(choice.key);
    const QString folded = foldedLetters(clean);
    const QList<const Choice *> named = folded.isEmpty() ? QList<const Choice *>() : namedBy(field, folded);
    if (named.size() == 1)
        return QString::fromLatin1(named.first()->key);
    if (named.isEmpty())
        return fail(ProblemCode::Invalid,
                    FindingText::tr("“%1” is not one of the words for %2: %3.")
                        .arg(clean, field.labelText(), labelsOf(allOf(field))));
    return fail(ProblemCode::Invalid,
                FindingText::tr("“%1” can mean more than one word for %2: %3. Write the one that is meant.")
                    .arg(clean, field.labelText(), labelsOf(named)));
}

QStringList listParts(const QString &text)
{
    QString even = text;
    even.replace(u'；', u';').replace(u'؛', u';');
    QStringList parts;
    for (const QString &part : even.split(u';'))
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    return parts;
}

std::optional<bool> parseYesNo(const QString &text)
{
    // What spreadsheets in these languages write for TRUE and FALSE.
    static const QStringList trues{u"yes"_s,
                                   u"true"_s,
                                   u"1"_s,
                                   u"x"_s,
                                   u"vrai"_s,
                                   u"verdadero"_s,
                                   foldedLetters(u"истина"),
                                   u"真"_s,
                                   foldedLetters(u"صحيح")};
    static const QStringList falses{u"no"_s,   u"false"_s,           u"0"_s,
                                    u"faux"_s, u"falso"_s,           foldedLetters(u"ложь"),
                                    u"假"_s,   foldedLetters(u"خطأ")};
    const QString folded = foldedLetters(text);
    if (folded.isEmpty())
        return std::nullopt;
    if (trues.contains(folded) || folded == foldedLetters(QCoreApplication::translate("Value", "Yes"))
        || foldedTexts("Value", "Yes").contains(folded))
        return true;
    if (falses.contains(folded) || folded == foldedLetters(QCoreApplication::translate("Value", "No"))
        || foldedTexts("Value", "No").contains(folded))
        return false;
    return std::nullopt;
}

}  // namespace tri
