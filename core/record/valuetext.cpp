// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/valuetext.h"

#include "core/base/directionmarks.h"
#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/record/knownwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

QString choiceLabel(const FieldSpec &field, const QString &key)
{
    const Choice *choice = field.choice(key);
    return choice ? choiceText(*choice) : key;
}

QString numberText(double number, const QLocale &locale)
{
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<QString> parseTime(const QString &text)
{
    static const QStringList forms{u"HH:mm"_s, u"H:mm"_s, u"H.mm"_s, u"H 'h' mm"_s, u"h:mm ap"_s, u"h ap"_s, u"H"_s};
    QString clean = text.trimmed().toLower();
    clean.replace(u"a.m."_s, u"am"_s).replace(u"p.m."_s, u"pm"_s);
    for (const QString &form : forms)
        if (const QTime time = QLocale::c().toTime(clean, form); time.isValid())
            return time.toString(u"HH:mm"_s);
    return std::nullopt;
}

Result<FieldValue> parseLinks(const FieldSpec &field, const QString &text, const ParseContext &context)
{
    RecordIds ids;
    const QStringList parts = field.type == FieldType::Link ? QStringList{text} : listParts(text);
    for (const QString &part : parts) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            continue;
        const RecordId id = context.resolve ? context.resolve(field, name) : RecordId::parse(name).value_or(RecordId());
        if (id.isNull()) {
            QStringList kinds = field.targetKinds();
            return fail(
                ProblemCode::Invalid,
                FindingText::tr("“%1” is no known reference for %2; it must name a record of kind %3.")
                    .arg(name, field.labelText(), listText(kinds)));
        }
        ids << id;
    }
    if (field.type == FieldType::Link)
        return ids.isEmpty() ? FieldValue() : FieldValue(ids.first());
    return canonical(FieldValue(ids), field.isSet());
}

}  // namespace

std::optional<FieldValue> fromJson(const FieldSpec &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return FieldValue();
    switch (field.type) {
    case FieldType::Automatic: return std::nullopt;
    case FieldType::Flag: return value.isBool() ? std::optional(canonical(value.toBool())) : std::nullopt;
    case FieldType::Integer:
        if (!value.isDouble() || double(value.toInteger()) != value.toDouble())
            return std::nullopt;
        return FieldValue(value.toInteger());
    case FieldType::Decimal: return value.isDouble() ? std::optional<FieldValue>(value.toDouble()) : std::nullopt;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Time:
    case FieldType::Choice:
    case FieldType::Url:
    case FieldType::File:
        return value.isString() ? std::optional(canonical(FieldValue(value.toString()))) : std::nullopt;
    case FieldType::Date:
        if (const auto date = PartialDate::parse(value.toString()))
            return FieldValue(*date);
        return std::nullopt;
    case FieldType::LocalText:
    case FieldType::LocalLongText: {
        if (!value.isObject())
            return std::nullopt;
        const QJsonObject object = value.toObject();
        LocalText text;
        for (auto it = object.begin(); it != object.end(); ++it)
            if (it.key() != u"original")
                text.texts.insert(it.key(), it.value().toString());
        text.original = object[u"original"].toString();
        return canonical(FieldValue(text));
    }
    case FieldType::Choices: {
        if (!value.isArray())
            return std::nullopt;
        QStringList words;
        for (const QJsonValue &item : value.toArray())
            words << item.toString();
        return canonical(FieldValue(words));
    }
    case FieldType::Link:
        if (const auto id = RecordId::parse(value.toString()))
            return FieldValue(*id);
        return std::nullopt;
    case FieldType::Links:
    case FieldType::OrderedLinks: {
        if (!value.isArray())
            return std::nullopt;
        RecordIds ids;
        for (const QJsonValue &item : value.toArray()) {
            const auto id = RecordId::parse(item.toString());
            if (!id)
                return std::nullopt;
            ids << *id;
        }
        return canonical(FieldValue(ids), field.isSet());
    }
    }
    return std::nullopt;
}

QString displayText(const FieldSpec &field, const FieldValue &value, const TextContext &context)
{
    const auto title = [&context](const RecordId &id) { return context.titleOf ? context.titleOf(id) : id.toString(); };
    return std::visit(
        Overloaded{[](std::monostate) { return QString(); },
                   [](bool flag) { return flag ? QCoreApplication::translate("Value", "Yes") : QString(); },
                   [&](qint64 number) { return context.locale.toString(number); },
                   [&](double number) { return numberText(number, context.locale); },
                   [&](const QString &text) {
                       return field.type == FieldType::Choice ? choiceLabel(field, text)
                                                              : withMarksInSight(text);
                   },
                   [&](const PartialDate &date) { return shortDate(date, context.locale); },
                   [&](const LocalText &text) { return withMarksInSight(text.in(context.language)); },
                   [&](const QStringList &words) {
                       QStringList labels;
                       for (const QString &word : words)
                           labels << choiceLabel(field, word);
                       return partsText(labels, context.language);
                   },
                   [&](const RecordId &id) { return title(id); },
                   [&](const RecordIds &ids) {
                       QStringList titles;
                       for (const RecordId &id : ids)
                           titles << title(id);
                       return partsText(titles, context.language);
                   }},
        value);
}

QString titleText(const Row &row, const TextContext &context)
{
    QStringList parts;
    for (const int i : row.spec->titleFields()) {
        const QString part = displayText(row.spec->fields[std::size_t(i)], row.values[i], context).simplified();
        if (!part.isEmpty())
            parts << part;
    }
    if (!parts.isEmpty())
        return parts.join(u" – "_s);
    const QString reference = row.reference();
    return reference.isEmpty() ? u'(' + row.spec->labelText() + u')' : reference;
}

QString shortTitleText(const Row &row, const TextContext &context)
{
    const int i = row.spec->indexOf(QLatin1String(row.spec->shortTitle));
    const QString text = i < 0 ? QString() : displayText(row.spec->fields[std::size_t(i)], row.values[i], context).simplified();
    return text.isEmpty() ? titleText(row, context) : text;
}

QString exchangeText(const FieldSpec &field, const FieldValue &value,
                     const std::function<QString(const RecordId &)> &referenceOf)
{
    Q_UNUSED(field)
    return std::visit(Overloaded{[](std::monostate) { return QString(); },
                                 [](bool) { return u"yes"_s; },
                                 [](qint64 number) { return QString::number(number); },
                                 [](double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); },
                                 [](const QString &text) { return text; },
                                 [](const PartialDate &date) { return date.toString(); },
                                 [](const LocalText &text) { return text.in(text.original); },
                                 [](const QStringList &words) { return words.join(u"; "_s); },
                                 [&](const RecordId &id) { return referenceOf(id); },
                                 [&](const RecordIds &ids) {
                                     QStringList references;
                                     for (const RecordId &id : ids)
                                         references << referenceOf(id);
                                     return references.join(u"; "_s);
                                 }},
                      value);
}

Result<FieldValue> parseText(const FieldSpec &field, const QString &text, const ParseContext &context)
{
    const QString clean = canonicalText(text);
    if (clean.isEmpty())
        return FieldValue();
    switch (field.type) {
    case FieldType::Automatic: break;
    case FieldType::Flag: {
        if (const auto yes = parseYesNo(clean))
            return *yes ? FieldValue(true) : FieldValue();
        return fail(ProblemCode::Invalid, FindingText::tr("“%1” is neither yes nor no.").arg(clean));
    }
    case FieldType::Integer: {
        bool ok = false;
        qint64 number = clean.toLongLong(&ok);
        if (!ok)
            number = context.locale.toLongLong(clean, &ok);
        if (!ok)
            return fail(ProblemCode::Invalid, FindingText::tr("“%1” is not a whole number, for example 140.").arg(clean));
        return FieldValue(number);
    }
    case FieldType::Decimal: {
        bool ok = false;
        double number = clean.toDouble(&ok);
        if (!ok)
            number = context.locale.toDouble(clean, &ok);
        if (!ok || !qIsFinite(number))
            return fail(ProblemCode::Invalid, FindingText::tr("“%1” is not a number, for example 8.5.").arg(clean));
        return FieldValue(number);
    }
    case FieldType::Text: return FieldValue(clean.simplified());
    case FieldType::File:
    case FieldType::LongText: return FieldValue(clean);
    case FieldType::Url:
        if (const QUrl url(clean, QUrl::StrictMode); !url.isValid())
            return fail(ProblemCode::Invalid, FindingText::tr("“%1” is not an address, for example https://gfmd.org.").arg(clean));
        return FieldValue(clean);
    case FieldType::LocalText: return FieldValue(LocalText(context.language, clean.simplified()));
    case FieldType::LocalLongText: return FieldValue(LocalText(context.language, clean));
    case FieldType::Date:
        if (const auto date = PartialDate::parseLoose(clean, context.locale))
            return FieldValue(*date);
        return fail(ProblemCode::Invalid,
                    FindingText::tr("“%1” is not a date; write 14 May 2014, 2014-05-14, 2014-05 or 2014.").arg(clean));
    case FieldType::Time:
        if (auto time = parseTime(clean))
            return FieldValue(*std::move(time));
        return fail(ProblemCode::Invalid, FindingText::tr("“%1” is not a time of day, for example 15:30.").arg(clean));
    case FieldType::Choice:
        return parseChoice(field, clean).map([](const QString &key) { return FieldValue(key); });
    case FieldType::Choices: {
        QStringList keys;
        for (const QString &part : listParts(clean)) {
            auto key = parseChoice(field, part);
            if (!key)
                return fail(key.error());
            keys << *std::move(key);
        }
        return canonical(FieldValue(keys));
    }
    case FieldType::Link:
    case FieldType::Links:
    case FieldType::OrderedLinks: return parseLinks(field, clean, context);
    }
    return fail(ProblemCode::Invalid, FindingText::tr("%1 cannot be read.").arg(field.labelText()));
}

}  // namespace tri
