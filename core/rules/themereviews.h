// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/kinds/theme.h"
#include "core/kinds/themereview.h"
#include "core/rules/reader.h"

#include <QDate>

#include <functional>

namespace tri {

/// A theme with its place in the tree.
struct ThemeLine {
    Theme theme;
    int level = 0;
};

/// Pure. The tree as it was on @p day: themes under review then, each below the nearest one above it that was. A circle
/// of parents ends where it closes: every theme stands in the tree once. Siblings stand in the order given.
[[nodiscard]] QList<ThemeLine> themeTreeOn(const QList<Theme> &themes, const QDate &day);
/// Pure. Under review on @p day, its first and last days included.
[[nodiscard]] bool isReviewedOn(const Theme &theme, const QDate &day);

/// The last decision on a theme, from the themes' own reviews and the days of the meetings that made them.
struct LastReview {
    ThemeReview review;
    PartialDate date;  ///< of the review, else of its meeting
};
/// By theme, the last one up to and on @p day; themes never reviewed are missing. Two questions to the database.
[[nodiscard]] QHash<RecordId, LastReview> lastReviews(Reader &reader, const QDate &day);

/// Records that carry a theme, by kind, in the order in which the kinds stand; reviews of the theme are not counted.
struct ThemeTouch {
    struct Kind {
        const RecordSpec *kind = nullptr;
        RecordIds records;
    };
    QList<Kind> kinds;
    QList<Theme> below;  ///< themes directly under it that are still reviewed

    [[nodiscard]] int count() const;
    [[nodiscard]] RecordIds ofKind(const RecordSpec &kind) const;
};
[[nodiscard]] Result<ThemeTouch> touchedBy(const Workspace &workspace, const RecordId &theme);

/// What a meeting decides on one theme.
struct ThemeDecision {
    QString decision = QStringLiteral("keep");  ///< a choice of theme_review.decision
    RecordId theme;        ///< null for "add"
    RecordId meeting;
    RecordId item;         ///< of its agenda; null when the decision stands at none
    PartialDate date;      ///< first day on which a new theme counts, last day of one that ends
    LocalText wording;     ///< "amend": the new name; "add": the name
    RecordId parent;       ///< "add": the theme it stands under
    RecordId into;         ///< "merge": the theme that stays
    QList<LocalText> parts;          ///< "split": names of the new themes
    QHash<RecordId, QList<int>> assigned;  ///< "split": records that go to new themes, as indices of parts
    bool carryOver = true;           ///< "merge": records of the theme get the one that stays as well
    LocalText reason;
};

/// Pure. What stands in the way (errors) and what should be thought of (warnings), at the fields of a theme review.
[[nodiscard]] QList<Finding> checkDecision(const ThemeDecision &decision, const QList<Theme> &themes);

/// What the decision changes, as one step: the review itself, themes that begin or end, those below a theme that ends
/// (they go to the theme that stays, else one up) and the records that get a new theme. Records keep the old one.
/// Nothing is written. Fails when checkDecision finds an error, or the medium does.
[[nodiscard]] Result<ChangeSet> decideTheme(Reader &reader, const ThemeDecision &decision,
                                            const std::function<RecordId()> &newId);

}  // namespace tri
