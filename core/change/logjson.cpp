// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/logjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tri {

using namespace Qt::StringLiterals;

void appendJsonText(QByteArray &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    out.reserve(out.size() + utf8.size() + 2);
    out += '"';
    // What needs no escape goes over in one piece: nearly always all of it.
    const char *kept = utf8.constBegin();
    for (const char *c = kept; c != utf8.constEnd(); ++c) {
        const auto code = static_cast<unsigned char>(*c);
        if (code >= 0x20 && code != '"' && code != '\\')
            continue;
        out.append(kept, c - kept);
        kept = c + 1;
        switch (*c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        default: out += "\\u00" + QByteArray::number(code, 16).rightJustified(2, '0');
        }
    }
    out.append(kept, utf8.constEnd() - kept);
    out += '"';
}

namespace {

void appendNumber(QByteArray &out, double number)
{
    if (std::abs(number) < 9.0e15 && number == std::floor(number))
        out += QByteArray::number(qint64(number));
    else
        out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

/// Half a pair of surrogates is written as another sign, which may sort elsewhere or be the key of another member.
QJsonObject withWholeKeys(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    if (std::all_of(keys.cbegin(), keys.cend(), [](const QString &key) { return key.isValidUtf16(); }))
        return object;
    QJsonObject out;
    for (const QString &key : keys)
        out.insert(QString::fromUtf8(key.toUtf8()), object.value(key));
    return out;
}

}  // namespace

void appendJson(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return;
    case QJsonValue::Double:
        if (const qint64 whole = value.toInteger(); double(whole) == value.toDouble())
            out += QByteArray::number(whole);
        else
            appendNumber(out, value.toDouble());
        return;
    case QJsonValue::String: appendJsonText(out, value.toString()); return;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const QJsonValue &item : value.toArray()) {
            if (!std::exchange(first, false))
                out += ',';
            appendJson(out, item);
        }
        out += ']';
        return;
    }
    case QJsonValue::Object: {
        out += '{';
        const QJsonObject object = withWholeKeys(value.toObject());  // iterates in key order
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it != object.begin())
                out += ',';
            appendJsonText(out, it.key());
            out += ':';
            appendJson(out, it.value());
        }
        out += '}';
        return;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; return;
    }
}

QJsonValue parseJson(const LogValue &value)
{
    // Qt reads documents, not bare values.
    return QJsonDocument::fromJson('[' + value + ']').array().at(0);
}

bool isModestJson(QByteArrayView json)
{
    constexpr qsizetype kMostValues = 2'000'000;
    constexpr qsizetype kMostLists = 250'000;  // arrays and objects, which take more
    qsizetype values = 0;
    qsizetype lists = 0;
    bool isText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isText && c == '\\')
            ++i;
        else if (c == '"')
            isText = !isText;
        else if (!isText && (c == ',' || c == ':'))
            ++values;
        else if (!isText && (c == '[' || c == '{'))
            ++lists;
    }
    return values <= kMostValues && lists <= kMostLists;
}

QString parseText(const LogValue &value)
{
    return value.startsWith('"') ? parseJson(value).toString() : QString();
}

void appendStamps(QByteArray &out, const Stamps &stamps)
{
    out += '[';
    for (qsizetype i = 0; i < stamps.size(); ++i) {
        if (i)
            out += ',';
        out += '"' + stamps[i].toString().toLatin1() + '"';
    }
    out += ']';
}

Stamps parseStamps(const LogValue &value)
{
    Stamps stamps;
    for (const QJsonValue &item : parseJson(value).toArray())
        if (const auto stamp = Stamp::parse(item.toString()))
            stamps << *stamp;
    return stamps;
}

LogValue deletionValue(const Stamps &seen)
{
    QByteArray out;
    appendStamps(out, seen);
    return out;
}

void appendLogValue(QByteArray &out, const FieldValue &value)
{
    std::visit(Overloaded{[&](std::monostate) { out += "null"; },
                          [&](bool flag) { out += flag ? "true" : "false"; },
                          [&](qint64 number) { out += QByteArray::number(number); },
                          [&](double number) { appendNumber(out, number); },
                          [&](const QString &text) { appendJsonText(out, text); },
                          [&](const PartialDate &date) { appendJsonText(out, date.toString()); },
                          [&](const LocalText &text) {
                              // "original" sorts among the language codes as appendJson would put it.
                              QMap<QString, QString> members = text.texts;
                              members.insert(u"original"_s, text.original);
                              out += '{';
                              for (auto it = members.cbegin(); it != members.cend(); ++it) {
                                  if (it != members.cbegin())
                                      out += ',';
                                  appendJsonText(out, it.key());
                                  out += ':';
                                  appendJsonText(out, it.value());
                              }
                              out += '}';
                          },
                          [&](const QStringList &list) { appendJson(out, QJsonArray::fromStringList(list)); },
                          [&](const RecordId &id) { out += '"' + id.toString().toLatin1() + '"'; },
                          [&](const RecordIds &ids) {
                              out += '[';
                              for (qsizetype i = 0; i < ids.size(); ++i)
                                  out += (i ? ",\"" : "\"") + ids[i].toString().toLatin1() + '"';
                              out += ']';
                          }},
               value);
}

LogValue logValue(const FieldValue &value)
{
    QByteArray out;
    appendLogValue(out, value);
    return out;
}

namespace {

/// A JSON text without escapes at @p at, which moves on behind it; nothing where Qt has to have a look.
std::optional<QString> plainText(const LogValue &value, qsizetype &at)
{
    if (at >= value.size() || value[at] != '"')
        return std::nullopt;
    qsizetype end = at + 1;
    while (end < value.size() && value[end] != '"') {
        if (value[end] == '\\' || static_cast<unsigned char>(value[end]) < 0x20)
            return std::nullopt;
        ++end;
    }
    const QUtf8StringView text(value.constData() + at + 1, end - at - 1);
    if (end == value.size() || !text.isValidUtf8())
        return std::nullopt;
    at = end + 1;
    return text.toString();
}

/// {"en":"…","original":"en"}: what lists read thousands of.
std::optional<LocalText> plainLocalText(const LogValue &value)
{
    LocalText out;
    qsizetype at = 0;
    while (at < value.size() && value[at] == (at == 0 ? '{' : ',')) {
        ++at;
        const auto key = plainText(value, at);
        if (!key || at >= value.size() || value[at++] != ':')
            return std::nullopt;
        const auto text = plainText(value, at);
        if (!text)
            return std::nullopt;
        if (*key == u"original")
            out.original = *text;
        else
            out.texts.insert(*key, *text);
    }
    return at > 1 && at == value.size() - 1 && value[at] == '}' ? std::optional(out) : std::nullopt;
}

}  // namespace

std::optional<FieldValue> parseLogValue(const FieldSpec &field, const LogValue &value)
{
    if (field.isLocal())
        if (auto text = plainLocalText(value))
            return canonical(FieldValue(*std::move(text)));
    return fromJson(field, parseJson(value));
}

QByteArray encodeEntries(const Entries &entries)
{
    Entries sorted = entries;
    std::sort(sorted.begin(), sorted.end(), [](const Entry &a, const Entry &b) {
        return a.reg == b.reg ? a.value < b.value : a.reg < b.reg;
    });
    QByteArray out = "[";
    for (const Entry &entry : std::as_const(sorted)) {
        if (out.size() > 1)
            out += ',';
        out += '[';
        appendJsonText(out, entry.reg);
        out += ',';
        out += entry.value;
        out += ',';
        appendStamps(out, entry.replaces);
        out += ']';
    }
    out += ']';
    return out;
}

std::optional<Entries> decodeEntries(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isArray())
        return std::nullopt;
    Entries entries;
    for (const QJsonValue &item : document.array()) {
        const QJsonArray line = item.toArray();
        if (line.size() != 3 || !line[0].isString() || !line[2].isArray())
            return std::nullopt;
        Entry entry;
        entry.reg = line[0].toString();
        appendJson(entry.value, line[1]);
        for (const QJsonValue &name : line[2].toArray()) {
            const auto stamp = Stamp::parse(name.toString());
            if (!stamp)
                return std::nullopt;
            entry.replaces << *stamp;
        }
        entries << std::move(entry);
    }
    return entries;
}

}  // namespace tri
