// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/arrangement.h"

#include "core/brief/optionlines.h"
#include "core/brief/parttexts.h"
#include "core/rules/reader.h"
#include "core/rules/sharedcopy.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

const QString kOrder = u"parts.order"_s;
const QString kOff = u"parts.off"_s;
const QString kLimit = u"limit."_s;  // limit.PART.NAME
const QString kOwn = u"own_recipe"_s;

QStringList keysOf(const QString &value)
{
    QStringList out;
    for (const QString &key : value.split(u','))
        if (const QString clean = key.trimmed(); !clean.isEmpty() && !out.contains(clean))
            out << clean;
    return out;
}

qsizetype indexOf(const QList<RecipePart> &parts, const QString &key)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&key](const RecipePart &part) { return part.key == key; });
    return found == parts.end() ? -1 : found - parts.begin();
}

/// Those that are named, in their order, and each of the others behind the one before it in the recipe.
QList<RecipePart> inOrder(const QList<RecipePart> &parts, const QStringList &order)
{
    QList<RecipePart> out{parts.first()};
    for (const QString &key : order)
        if (const qsizetype at = indexOf(parts, key); at > 0)
            out << parts[at];
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (indexOf(out, parts[i].key) < 0)
            out.insert(indexOf(out, parts[i - 1].key) + 1, parts[i]);
    return out;
}

}  // namespace

Arrangement arrangementOf(const Brief &brief)
{
    const OptionLines options(brief.options);
    Arrangement out;
    out.order = keysOf(options.value(kOrder));
    out.off = keysOf(options.value(kOff));
    for (const auto &[name, value] : options.under(kLimit)) {
        const QStringList words = name.split(u'.');
        if (const int most = value.toInt(); words.size() == 2 && most > 0)
            out.limits[words.first()][words.last()] = most;
    }
    return out;
}

Brief withArrangement(Brief brief, const Arrangement &arrangement)
{
    OptionLines options(brief.options);
    options.remove(
        [](const QString &name) { return name == kOrder || name == kOff || name.startsWith(kLimit); });
    if (!arrangement.order.isEmpty())
        options.add(kOrder, arrangement.order.join(u", "_s));
    if (!arrangement.off.isEmpty())
        options.add(kOff, arrangement.off.join(u", "_s));
    QMap<QString, int> limits;  // in an order of their own, so that equal arrangements are equal texts
    for (auto part = arrangement.limits.cbegin(); part != arrangement.limits.cend(); ++part)
        for (auto limit = part->cbegin(); limit != part->cend(); ++limit)
            limits[part.key() + u'.' + limit.key()] = limit.value();
    for (auto limit = limits.cbegin(); limit != limits.cend(); ++limit)
        options.add(kLimit + limit.key(), QString::number(limit.value()));
    brief.options = options.toString();
    return brief;
}

QList<RecipePart> arranged(const QList<RecipePart> &parts, const Arrangement &arrangement)
{
    if (arrangement.isEmpty() || parts.isEmpty())
        return parts;
    QList<RecipePart> out = inOrder(parts, arrangement.order);
    bool sideways = false;
    for (qsizetype i = 0; i < out.size(); ++i) {
        RecipePart &part = out[i];
        if (i > 0)
            part.on =
                (part.on || arrangement.order.contains(part.key)) && !arrangement.off.contains(part.key);
        const auto limits = arrangement.limits.value(part.key);
        for (auto it = limits.cbegin(); it != limits.cend(); ++it)
            if (part.limits.contains(it.key()))
                part.limits[it.key()] = it.value();
        if (!part.on)
            continue;
        if (sideways && part.start == RecipePart::Start::Follow)
            part.start = RecipePart::Start::Portrait;
        sideways = part.start == RecipePart::Start::Landscape;
    }
    return out;
}

QStringList unknownParts(const QList<RecipePart> &parts, const Arrangement &arrangement)
{
    QStringList out;
    for (const QString &key : arrangement.order + arrangement.off + arrangement.limits.keys())
        if (indexOf(parts, key) < 0 && !out.contains(key))
            out << key;
    out.sort();
    return out;
}

namespace {

QString recipeOf(const Brief &brief)
{
    return brief.recipe.isEmpty() ? u"trilateral"_s : brief.recipe;
}

}  // namespace

bool isOwnRecipe(const Brief &brief)
{
    return OptionLines(brief.options).value(kOwn) == u"yes";
}

QList<Brief> ownRecipes(Reader &reader, const QString &recipe)
{
    QList<Brief> out = reader.all<Brief>();
    out.removeIf([&recipe](const Brief &brief) {
        return !isOwnRecipe(brief) || (!recipe.isEmpty() && recipeOf(brief) != recipe);
    });
    std::stable_sort(out.begin(), out.end(), [](const Brief &a, const Brief &b) {
        return QString::localeAwareCompare(a.title.in(a.title.original), b.title.in(b.title.original)) < 0;
    });
    return out;
}

Result<Brief> likeRecord(Reader &reader, const BriefRequest &request)
{
    const auto found = reader.one<Brief>(request.like);
    if (!found)
        return fail(ProblemCode::NotFound,
                    QCoreApplication::translate(
                        "Brief",
                        "The record that this paper is to be arranged like is no brief of this "
                        "workspace. Choose one from the list of briefs."));
    if (recipeOf(*found) != request.recipe)
        return fail(ProblemCode::Invalid,
                    QCoreApplication::translate(
                        "Brief", "“%1” arranges another paper (%2). Choose one that is made with “%3”.")
                        .arg(found->title.in(request.language), recipeOf(*found), request.recipe));
    return *found;
}

ChangeSet setArrangement(Reader &reader, const BriefRequest &request, const QString &title,
                         const Arrangement &arrangement, const std::function<RecordId()> &newId)
{
    const std::optional<Brief> found = briefRecordOf(reader, request);
    if (!found && arrangement.isEmpty())
        return {};
    const Brief before = found ? *found : newBriefRecord(request, title, newId());
    const Brief after = withArrangement(before, arrangement);
    if (!found)
        return changeOf(creation(toRow(after)), title);
    const RecordChange change = difference(toRow(before), toRow(after));
    return change.fields.isEmpty() ? ChangeSet() : changeOf(change, title);
}

ChangeSet keepRecipe(const BriefRequest &request, const QString &name, const Arrangement &arrangement,
                     const RecordId &id)
{
    Brief own;
    own.id = id;
    own.title = LocalText(request.language, name);
    own.recipe = request.recipe;
    own.options = kOwn + u" = yes"_s;
    own.handling = u"internal"_s;
    return changeOf(creation(toRow(withArrangement(own, arrangement))), name);
}

}  // namespace tri
