// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How an office arranges the parts of a paper: which are printed, in which order, and how long they may be. It stands in the
// options of a brief's record: of the record of one paper, or of an own recipe, which all papers of its kind may be arranged
// like.

#include "core/brief/briefs.h"
#include "core/brief/recipe.h"
#include "core/change/changeset.h"
#include "core/kinds/brief.h"

#include <functional>

namespace tri {

struct Arrangement {
    QStringList
        order;  ///< keys of parts; those of the recipe that are not named keep their place behind the one before them
    QStringList off;
    QHash<QString, QHash<QString, int>> limits;  ///< by part and by name of the limit

    [[nodiscard]] bool isEmpty() const { return order.isEmpty() && off.isEmpty() && limits.isEmpty(); }
    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// Pure. As the options of the record tell it: "parts.order = a, b", "parts.off = c", "limit.PART.NAME = 20".
[[nodiscard]] Arrangement arrangementOf(const Brief &brief);
/// Pure. The record with this arrangement and no other; its other options stay.
[[nodiscard]] Brief withArrangement(Brief brief, const Arrangement &arrangement);

/// Pure. The parts of a recipe as they are to be written, with those that are off. The first, which is the head of the
/// paper, stays where it is. What follows on a part in landscape is upright again.
[[nodiscard]] QList<RecipePart> arranged(const QList<RecipePart> &parts, const Arrangement &arrangement);
/// Pure. Parts that the arrangement names and the recipe does not have.
[[nodiscard]] QStringList unknownParts(const QList<RecipePart> &parts, const Arrangement &arrangement);

/// Pure. The record is an own recipe: it belongs to no paper, others are arranged like it ("own_recipe = yes").
[[nodiscard]] bool isOwnRecipe(const Brief &brief);
/// The own recipes, by name; with @p recipe those of that paper alone.
[[nodiscard]] QList<Brief> ownRecipes(Reader &reader, const QString &recipe = {});
/// The record that the request names as the one to be arranged like. Fails when it is none, or one of another paper.
[[nodiscard]] Result<Brief> likeRecord(Reader &reader, const BriefRequest &request);

/// The arrangement of the paper as one step; empty when nothing changes. Makes the paper's record where there is none yet.
[[nodiscard]] ChangeSet setArrangement(Reader &reader, const BriefRequest &request, const QString &title,
                                       const Arrangement &arrangement,
                                       const std::function<RecordId()> &newId);
/// A new own recipe of the paper, as one step.
[[nodiscard]] ChangeSet keepRecipe(const BriefRequest &request, const QString &name,
                                   const Arrangement &arrangement, const RecordId &id);

}  // namespace tri
