// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filling.h"

#include "ui/fields/fieldtexts.h"

#include <QCoreApplication>

#include <algorithm>

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

LocalText localOf(const FieldValue &value)
{
    const auto *held = std::get_if<LocalText>(&value);
    return held ? *held : LocalText();
}

/// The languages in which @p value differs from @p from, over what the record holds.
FieldValue merged(const FieldValue &before, const LocalText &from, const LocalText &value)
{
    LocalText text = localOf(before);
    const bool none = text.isEmpty();
    for (auto it = from.texts.cbegin(); it != from.texts.cend(); ++it)
        if (!value.has(it.key()))
            text.set(it.key(), {});
    for (auto it = value.texts.cbegin(); it != value.texts.cend(); ++it)
        if (from.texts.value(it.key()) != it.value())
            text.set(it.key(), it.value());
    const bool chosen = !from.isEmpty() && from.original != value.original;
    if ((none || chosen) && text.has(value.original))
        text.original = value.original;
    return canonical(FieldValue(text));
}

FieldValue filled(const Fill &fill, const FieldValue &before)
{
    switch (fill.mode) {
    case FillMode::Set:
        return fill.field->isLocal() && fill.from ? merged(before, localOf(*fill.from), localOf(fill.value))
                                                  : fill.value;
    case FillMode::Add: return added(*fill.field, before, fill.value);
    case FillMode::Remove: return removed(*fill.field, before, fill.value);
    case FillMode::Clear: return {};
    }
    return before;
}

/// What a rule says of the new values and did not say of the old ones.
QList<Finding> newErrors(const Row &before, const Row &after)
{
    QList<Finding> found = checkRow(after);
    if (found.isEmpty())
        return found;
    const QList<Finding> old = checkRow(before);
    found.removeIf([&old](const Finding &finding) {
        return finding.severity != Finding::Severity::Error
            || std::any_of(old.cbegin(), old.cend(), [&](const Finding &f) {
                   return f.text == finding.text && f.field == finding.field;
               });
    });
    return found;
}

}  // namespace

void FillPlan::tell(const Finding &finding, const RecordId &record)
{
    const auto known = std::find_if(broken.begin(), broken.end(), [&finding](const auto &one) {
        return one.finding.field == finding.field;
    });
    if (known == broken.end())
        broken << Broken{finding, record, 1};
    else
        ++known->records;
}

bool FillPlan::isForbidden(const QList<Fill> &fills) const
{
    return std::any_of(broken.cbegin(), broken.cend(), [&fills](const Broken &one) {
        return std::any_of(fills.cbegin(), fills.cend(),
                           [&one](const Fill &fill) { return fill.field->keyText() == one.finding.field; });
    });
}

FillPlan planFill(const AppContext &context, const QList<Row> &rows, const QList<Fill> &fills)
{
    FillPlan plan;
    for (const Row &before : rows) {
        Row after = before;
        for (const Fill &fill : fills) {
            const int index = before.spec->indexOf(fill.field->key);
            after.values[index] = filled(fill, before.values[index]);
        }
        RecordChange change = difference(before, after);
        if (change.fields.isEmpty())
            continue;
        for (const FieldChange &one : std::as_const(change.fields))
            plan.fields.insert(one.field);
        for (const FieldChange &one : std::as_const(change.fields))
            if (const QString lock = lockText(before, *before.spec->field(one.field)); !lock.isEmpty())
                plan.tell({Finding::Severity::Error, one.field, lock}, before.id);
        for (const Finding &finding : newErrors(before, after))
            plan.tell(finding, before.id);
        plan.changes.records << std::move(change);
    }
    const int count = int(plan.changes.records.size());
    if (count == 1) {
        const RecordChange only = plan.changes.records.first();
        plan.changes = changeOf(only, recordTitle(context, only.id));
    } else {
        const QString single = plan.fields.size() == 1 ? *plan.fields.cbegin() : QString();
        plan.changes.label = {
            u"edit"_s, rows.isEmpty() ? QString() : rows.first().spec->keyText(), single, {}, count};
    }
    return plan;
}

Result<ChangeSet> fillChange(const AppContext &context, const QList<Row> &rows, const FieldSpec &field,
                             FillMode mode, const FieldValue &value)
{
    FillPlan plan = planFill(context, rows, {Fill{&field, mode, value}});
    for (const FillPlan::Broken &one : std::as_const(plan.broken))
        if (one.finding.field == field.keyText())
            return fail(ProblemCode::Invalid,
                        rows.size() == 1 ? one.finding.text
                                         : QCoreApplication::translate("List", "Nothing was changed. %1: %2")
                                               .arg(recordTitle(context, one.first), one.finding.text));
    return std::move(plan.changes);
}

bool isTypable(const FieldSpec &field)
{
    return field.type != FieldType::File && field.type != FieldType::Automatic;
}

}  // namespace tri::ui
