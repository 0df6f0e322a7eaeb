// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/fieldvalue.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x300 && c != u'\r'; })
        && (text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace()));
}

/// Half a pair of surrogates is no text: neither the log nor the table could give it back.
void replaceHalves(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
}

template <typename T> QList<T> unique(QList<T> list, bool sorted)
{
    if (sorted) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        return list;
    }
    QList<T> out;
    for (const T &item : list)
        if (!out.contains(item))
            out << item;
    return out;
}

}  // namespace

QString canonicalText(const QString &text)
{
    if (isPlain(text))
        return text;
    QString out = text.normalized(QString::NormalizationForm_C);
    out.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (!out.isValidUtf16())
        replaceHalves(out);
    return out.trimmed();
}

FieldValue canonical(FieldValue value, bool sorted)
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return FieldValue(); },
            [](bool flag) { return flag ? FieldValue(true) : FieldValue(); },
            [](qint64 number) { return FieldValue(number); },
            [](double number) { return FieldValue(number == 0 ? 0.0 : number); },
            [](QString &text) {
                QString out = canonicalText(text);
                return out.isEmpty() ? FieldValue() : FieldValue(std::move(out));
            },
            [](PartialDate date) { return date.isNull() ? FieldValue() : FieldValue(date); },
            [](LocalText &text) {
                LocalText out;
                for (auto it = text.texts.cbegin(); it != text.texts.cend(); ++it)
                    if (QString clean = canonicalText(it.value()); !clean.isEmpty())
                        out.texts.insert(it.key(), std::move(clean));
                out.original = out.texts.contains(text.original) ? text.original
                    : out.texts.isEmpty()                        ? QString()
                                                                 : out.texts.firstKey();
                return out.isEmpty() ? FieldValue() : FieldValue(std::move(out));
            },
            [](QStringList &list) {
                QStringList out = unique<QString>(list, true);
                out.removeAll(QString());
                return out.isEmpty() ? FieldValue() : FieldValue(std::move(out));
            },
            [](RecordId id) { return id.isNull() ? FieldValue() : FieldValue(id); },
            [sorted](RecordIds &ids) {
                RecordIds out = unique<RecordId>(ids, sorted);
                out.removeAll(RecordId());
                return out.isEmpty() ? FieldValue() : FieldValue(std::move(out));
            }},
        value);
}

QJsonValue toJson(const FieldValue &value)
{
    return std::visit(Overloaded{[](std::monostate) { return QJsonValue(QJsonValue::Null); },
                                 [](bool flag) { return QJsonValue(flag); },
                                 [](qint64 number) { return QJsonValue(number); },
                                 [](double number) { return QJsonValue(number); },
                                 [](const QString &text) { return QJsonValue(text); },
                                 [](const PartialDate &date) { return QJsonValue(date.toString()); },
                                 [](const LocalText &text) {
                                     QJsonObject object;
                                     for (auto it = text.texts.cbegin(); it != text.texts.cend(); ++it)
                                         object.insert(it.key(), it.value());
                                     object.insert(u"original"_s, text.original);
                                     return QJsonValue(object);
                                 },
                                 [](const QStringList &list) { return QJsonValue(QJsonArray::fromStringList(list)); },
                                 [](const RecordId &id) { return QJsonValue(id.toString()); },
                                 [](const RecordIds &ids) {
                                     QJsonArray array;
                                     for (const RecordId &id : ids)
                                         array.append(id.toString());
                                     return QJsonValue(array);
                                 }},
                      value);
}

}  // namespace tri
