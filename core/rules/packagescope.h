// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QSet>

namespace tri {

/// Which part of a workspace a package is about.
struct PackageScope {
    enum class Kind {
        Whole,
        Theme,    ///< all that is tagged with a theme or one below it, and what belongs to it
        Meeting,  ///< a meeting with all that belongs to it
        Agency,   ///< the plan lines that one agency leads or contributes to
        State,    ///< all that names one State, and what belongs to it
        Records,  ///< some records, each with what belongs to it
    };
    Kind kind = Kind::Whole;
    RecordIds subjects{};  ///< the theme, the meeting …; none for Whole

    friend bool operator==(const PackageScope &, const PackageScope &) = default;
};

/// Stable keys: whole, theme, meeting, agency, state, records.
[[nodiscard]] QString scopeKey(PackageScope::Kind kind);
[[nodiscard]] std::optional<PackageScope::Kind> parseScopeKey(QStringView key);
/// A record by a name that a person gave; with kinds, among these alone.
using RecordFinder = std::function<Result<RecordId>(const QString &name, const QStringList &kinds)>;
/// "whole", "theme:T-04", "meeting:TRI-2014-2", "agency:IOM", "state:SE", "records:GFMD7-R04,A-17". Invalid says the right form.
[[nodiscard]] Result<PackageScope> parseScope(const QString &text, const RecordFinder &find);
/// Back again, with ids: the same for everybody.
[[nodiscard]] QString scopeText(const PackageScope &scope);
[[nodiscard]] std::optional<PackageScope> readScopeText(const QString &text);
/// "Plan lines of IOM", in the language of the program.
[[nodiscard]] QString scopeTitle(const Workspace &workspace, const PackageScope &scope,
                                 const QString &language);

/// The records in a scope, deleted ones too: that something was deleted is told to others.
struct ScopeRecords {
    QSet<RecordId> lines;  ///< what it is about
    QSet<RecordId>
        context;  ///< what the lines name, so that they can be read: actors, themes, the plan above
    [[nodiscard]] bool contains(const RecordId &id) const
    {
        return lines.contains(id) || context.contains(id);
    }
};
/// Of everything, nothing is context.
[[nodiscard]] Result<ScopeRecords> recordsIn(const Workspace &workspace, const PackageScope &scope);

/// A link by which a record belongs to another one: it has no meaning without it, and goes where that goes.
struct BelongingLink {
    const char *kind;
    const char *field;
};
[[nodiscard]] std::span<const BelongingLink> belongingLinks();
/// The records that this one belongs to.
[[nodiscard]] RecordIds ownersOf(const Row &row);

}  // namespace tri
