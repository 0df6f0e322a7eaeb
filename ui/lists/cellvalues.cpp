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

FieldValue added(const FieldSpec &field, const FieldValue &before, const FieldValue &value)
{
    const auto join = [](auto list, const auto &more) {
        for (const auto &one : more)
            if (!list.contains(one))
                list << one;
        return list;
    };
    if (const auto *ids = std::get_if<RecordIds>(&value)) {
        const auto *held = std::get_if<RecordIds>(&before);
        return canonical(FieldValue(join(held ? *held : RecordIds(), *ids)), field.isSet());
    }
    if (const auto *words = std::get_if<QStringList>(&value)) {
        const auto *held = std::get_if<QStringList>(&before);
        return canonical(FieldValue(join(held ? *held : QStringList(), *words)));
    }
    return value;
}

FieldValue removed(const FieldSpec &field, const FieldValue &before, const FieldValue &value)
{
    const auto cut = [](auto list, const auto &less) {
        list.removeIf([&less](const auto &one) { return less.contains(one); });
        return list;
    };
    if (const auto *ids = std::get_if<RecordIds>(&value))
        if (const auto *held = std::get_if<RecordIds>(&before))
            return canonical(FieldValue(cut(*held, *ids)), field.isSet());
    if (const auto *words = std::get_if<QStringList>(&value))
        if (const auto *held = std::get_if<QStringList>(&before))
            return canonical(FieldValue(cut(*held, *words)));
    return before == value ? FieldValue() : before;
}

FieldValue filled(const FieldSpec &field, FillMode mode, const FieldValue &before, const FieldValue &value)
{
    switch (mode) {
    case FillMode::Set: return value;
    case FillMode::Add: return added(field, before, value);
    case FillMode::Remove: return removed(field, before, value);
    case FillMode::Clear: return {};
    }
    return before;
}

/// A rule that the new value breaks and the old one did not.
QString brokenRule(const Row &before, const Row &after, const QString &field)
{
    const QList<Finding> old = checkRow(before);
    for (const Finding &finding : checkRow(after))
        if (finding.severity == Finding::Severity::Error && finding.field == field
            && std::none_of(old.cbegin(), old.cend(),
                            [&](const Finding &f) { return f.text == finding.text; }))
            return finding.text;
    return {};
}

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

Result<ChangeSet> fillChange(const AppContext &context, const QList<Row> &rows, const FieldSpec &field,
                             FillMode mode, const FieldValue &value)
{
    ChangeSet changes;
    const QString key = field.keyText();
    for (const Row &before : rows) {
        const int index = before.spec->indexOf(key);
        Row after = before;
        after.values[index] = filled(field, mode, before.values[index], value);
        RecordChange change = difference(before, after);
        if (change.fields.isEmpty())
            continue;
        if (const QString rule = brokenRule(before, after, key); !rule.isEmpty())
            return fail(ProblemCode::Invalid,
                        rows.size() == 1 ? rule
                                         : QCoreApplication::translate("List", "Nothing was changed. %1: %2")
                                               .arg(recordTitle(context, before.id), rule));
        changes.records << std::move(change);
    }
    const int count = int(changes.records.size());
    if (count == 1)
        return changeOf(changes.records.first(), recordTitle(context, changes.records.first().id));
    changes.label = {u"edit"_s, rows.isEmpty() ? QString() : rows.first().spec->keyText(), key, {}, count};
    return changes;
}

bool isTypable(const FieldSpec &field)
{
    return field.type != FieldType::File && field.type != FieldType::Automatic;
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
