// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cellvalues.h"

#include "core/base/clock.h"
#include "core/record/valuetext.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/services/preferences.h"

#include <QCoreApplication>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QString choiceStarting(const FieldSpec &field, const QString &text)
{
    for (const Choice &choice : field.choices)
        if (!text.isEmpty() && choiceText(choice).startsWith(text, Qt::CaseInsensitive))
            return QString::fromLatin1(choice.key);
    return {};
}

}  // namespace

QString editableText(const AppContext &context, const FieldSpec &field, const FieldValue &value)
{
    const QString shown = displayText(field, value, cellContext(context));
    const Result<FieldValue> again = readCell(context, field, value, shown);
    if (again && *again == value)
        return shown;
    return exchangeText(field, value, [](const RecordId &id) { return id.toString(); });
}

Result<FieldValue> readCell(const AppContext &context, const FieldSpec &field, const FieldValue &before,
                            const QString &text)
{
    const QString clean = text.trimmed();
    if (field.type == FieldType::Choice)
        if (const QString key = choiceStarting(field, clean); !key.isEmpty() && !field.choice(clean))
            return FieldValue(key);
    if (field.isLocal()) {
        const auto *held = std::get_if<LocalText>(&before);
        LocalText local = held ? *held : LocalText();
        // What is shown is edited: the desk's language, or the original where that is missing.
        const bool own = local.texts.isEmpty() || local.texts.contains(context.contentLanguage);
        const QString language = own ? context.contentLanguage : local.original;
        if (canonicalText(clean).isEmpty())
            local.texts.remove(language);
        else
            local.texts.insert(language, field.isLong() ? clean : clean.simplified());
        if (local.original.isEmpty())
            local.original = language;
        return canonical(FieldValue(local));
    }
    return parseText(field, clean, parseContext(context));
}

Filter resolvedHere(const AppContext &context, const Filter &filter)
{
    return resolved(filter, (context.clock ? *context.clock : systemClock()).today(), mine(context));
}

RecordIds mine(const AppContext &context)
{
    RecordIds ids;
    if (context.preferences)
        for (const QString &text : context.preferences->mine.value())
            if (const auto id = RecordId::parse(text))
                ids << *id;
    return ids;
}

}  // namespace tri::ui
