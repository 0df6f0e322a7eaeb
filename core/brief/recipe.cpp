// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/recipe.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

LocalText localText(const QJsonObject &object)
{
    LocalText text;
    // English first: it is the language every word falls back to.
    text.set(u"en"_s, object.value("en"_L1).toString());
    for (auto it = object.begin(); it != object.end(); ++it)
        text.set(it.key(), it.value().toString());
    return text;
}

RecipePart::Start startOf(const QString &key)
{
    static const QHash<QString, RecipePart::Start> starts{{u"page"_s, RecipePart::Start::Page},
                                                          {u"portrait"_s, RecipePart::Start::Portrait},
                                                          {u"landscape"_s, RecipePart::Start::Landscape}};
    return starts.value(key, RecipePart::Start::Follow);
}

RecipePart partOf(const QJsonObject &object)
{
    RecipePart part;
    part.key = object.value("key"_L1).toString();
    part.on = object.value("on"_L1).toBool(true);
    part.start = startOf(object.value("start"_L1).toString());
    part.title = localText(object.value("title"_L1).toObject());
    const QJsonObject limits = object.value("limits"_L1).toObject();
    for (auto it = limits.begin(); it != limits.end(); ++it)
        part.limits.insert(it.key(), it.value().toInt());
    const QJsonObject options = object.value("options"_L1).toObject();
    for (auto it = options.begin(); it != options.end(); ++it)
        part.options.insert(it.key(), it.value().toBool());
    return part;
}

}  // namespace

Result<Recipe> Recipe::load(const QString &key)
{
    static const auto isPlain = [](const QString &text) {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
        });
    };
    QFile file(u":/trilateral/recipes/"_s + key + u".json"_s);
    if (!isPlain(key) || !file.open(QIODevice::ReadOnly))
        return fail(ProblemCode::NotFound,
                    BriefText::tr("There is no brief recipe “%1”. Use “trilateral”, the brief of a trilateral meeting, or “minutes”.")
                        .arg(key));
    return parse(file.readAll(), key);
}

Result<Recipe> Recipe::parse(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ProblemCode::Invalid,
                    BriefText::tr("The brief recipe “%1” cannot be read. Correct the file or use another recipe.").arg(name),
                    error.errorString() + u" at byte "_s + QString::number(error.offset));
    const QJsonObject root = document.object();
    Recipe recipe;
    recipe.m_key = root.value("key"_L1).toString(name);
    for (const QJsonValue &part : root.value("parts"_L1).toArray())
        recipe.m_parts << partOf(part.toObject());
    if (const QString other = root.value("words_from"_L1).toString(); !other.isEmpty() && other != recipe.m_key) {
        const auto base = load(other);
        if (!base)
            return fail(base.error());
        recipe.m_words = base->m_words;
    }
    const QJsonObject words = root.value("words"_L1).toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        recipe.m_words.insert(it.key(), localText(it.value().toObject()));
    if (recipe.m_parts.isEmpty())
        return fail(ProblemCode::Invalid,
                    BriefText::tr("The brief recipe “%1” has no parts. List at least one part.").arg(name));
    return recipe;
}

QString Recipe::word(const QString &wordKey, const QString &language) const
{
    const auto found = m_words.constFind(wordKey);
    if (found == m_words.cend())
        return {};
    return found->has(language) ? found->texts.value(language) : found->texts.value(u"en"_s);
}

}  // namespace tri
