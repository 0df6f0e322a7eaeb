// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textfunctions.h"

#include "core/base/collation.h"
#include "core/record/searchtext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#include <algorithm>

namespace tri {

namespace {

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return uchar(c) < 0x80; });
}

/// foldedForSearch, which is asked of every record of a list that is sorted by a text.
void answerFolded(sqlite3_context *context, QByteArrayView text)
{
    const QByteArray out =
        isAscii(text) ? text.toByteArray().toLower() : foldedForSearch(QString::fromUtf8(text)).toUtf8();
    sqlite3_result_text(context, out.constData(), int(out.size()), SQLITE_TRANSIENT);
}

QByteArrayView textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, text ? sqlite3_value_bytes(value) : 0};
}

void foldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        sqlite3_result_null(context);
    else
        answerFolded(context, textOf(values[0]));
}

/// The text in English where nothing in the object is escaped; null otherwise. No text can hold the key then, since its
/// marks would be escaped.
QByteArrayView plainEnglish(QByteArrayView json)
{
    constexpr QByteArrayView key("\"en\":\"");
    const qsizetype at = json.indexOf(key);
    if (at < 0 || json.contains('\\'))
        return {};
    const qsizetype from = at + key.size();
    const qsizetype end = json.indexOf('"', from);
    return end < 0 ? QByteArrayView() : json.sliced(from, end - from);
}

/// The text in English, else in the original language, as a list in English shows it. Here, since a list of thousands that is
/// sorted by its titles asks it for each.
void foldLocalFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArrayView json = textOf(values[0]);
    if (const QByteArrayView plain = plainEnglish(json); !plain.isNull()) {
        answerFolded(context, plain);
        return;
    }
    const QJsonObject texts = QJsonDocument::fromJson(json.toByteArray()).object();
    const QJsonValue english = texts.value(QLatin1String("en"));
    const QJsonValue text =
        english.isString() ? english : texts.value(texts.value(QLatin1String("original")).toString());
    if (text.isString())
        answerFolded(context, text.toString().toUtf8());
    else
        sqlite3_result_null(context);
}

/// tri_order(text, language): what to sort by, as readers of the language expect.
void orderFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArray key =
        collationKey(QString::fromUtf8(textOf(values[0])), QString::fromUtf8(textOf(values[1])));
    sqlite3_result_blob(context, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

/// tri_order_local(texts, language): likewise of a text in several languages.
void orderLocalFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const QString language = QString::fromUtf8(textOf(values[1]));
    const QJsonObject texts = QJsonDocument::fromJson(textOf(values[0]).toByteArray()).object();
    const QJsonValue own = texts.value(language);
    const QJsonValue text =
        own.isString() ? own : texts.value(texts.value(QLatin1String("original")).toString());
    const QByteArray key = collationKey(text.toString(), language);
    sqlite3_result_blob(context, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

/// Whether one of the languages of the object passes; the object is read only where its bytes as they stand may hold it.
template <typename Passes>
void answerOfTexts(sqlite3_context *context, sqlite3_value **values, Passes &&passes)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const QString wanted = QString::fromUtf8(textOf(values[1]));
    const QJsonObject texts = QJsonDocument::fromJson(textOf(values[0]).toByteArray()).object();
    bool found = false;
    for (auto text = texts.constBegin(); text != texts.constEnd() && !found; ++text)
        found = text.key() != QLatin1String("original")
            && passes(foldedForSearch(text.value().toString()), wanted);
    sqlite3_result_int(context, found ? 1 : 0);
}

void saysLocalFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    answerOfTexts(context, values,
                  [](const QString &text, const QString &wanted) { return text.contains(wanted); });
}

void isLocalFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    answerOfTexts(context, values, [](const QString &text, const QString &wanted) { return text == wanted; });
}

}  // namespace

void addTextFunctions(sqlite3 *handle)
{
    constexpr int kPure = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const auto add = [handle](const char *name, int values, auto *function) {
        sqlite3_create_function_v2(handle, name, values, kPure, nullptr, function, nullptr, nullptr, nullptr);
    };
    add("tri_fold", 1, foldFunction);
    add("tri_fold_local", 1, foldLocalFunction);
    add("tri_order", 2, orderFunction);
    add("tri_order_local", 2, orderLocalFunction);
    add("tri_says_local", 2, saysLocalFunction);
    add("tri_is_local", 2, isLocalFunction);
}

}  // namespace tri
