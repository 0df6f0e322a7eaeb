// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/wordings.h"
#include "core/workspace/workspace.h"

#include <QSet>

namespace tri {

/// How a text stands in a language that is not its original's.
enum class TextState {
    Present,
    Stale,  ///< the original was changed after the translation was written
    Missing,
};
[[nodiscard]] QString textStateKey(TextState state);  ///< stable: present, stale, missing

/// One text in several languages that a living record holds.
struct HeldText {
    Row row;  ///< the record
    int field = 0;
    LocalText text;        ///< never empty
    QStringList stale{};   ///< languages whose translation is older than the original
    bool builtIn = false;  ///< of a record that every workspace comes with

    [[nodiscard]] const FieldSpec &spec() const { return row.spec->fields[std::size_t(field)]; }
    /// Of another language than the original.
    [[nodiscard]] TextState in(const QString &language) const;
    /// The narrowest of what its record and its field say.
    [[nodiscard]] Handling handling() const { return std::max(row.handling(), spec().handling); }
};

/// Which texts are looked at.
struct TextSelection {
    std::optional<Query> query{};            ///< records of one kind; nothing = of all kinds
    std::optional<QSet<RecordId>> within{};  ///< only of these records
    bool builtIn = false;                    ///< also of the records that every workspace comes with
    Progress *progress = nullptr;            ///< a unit is a record
};

struct TextsFound {
    QList<HeldText> texts;  ///< in the order of the kinds, of the query, and of the fields
    int locked = 0;   ///< texts that are settled and cannot be changed now; they are not among the others
    int builtIn = 0;  ///< texts left out because every workspace comes with them
};

/// Texts with anything in them, and how old their translations are. Fails only when the workspace cannot be read.
[[nodiscard]] Result<TextsFound> findTexts(const Workspace &workspace, const TextSelection &selection = {});

/// Those of one record, likewise without settled ones.
[[nodiscard]] Result<QList<HeldText>> textsOf(const Workspace &workspace, const Row &row,
                                              bool builtIn = false);

/// Says that the translation of a text is right for the original as it is now, without changing a letter of it. No fields where
/// there is no translation.
[[nodiscard]] RecordChange confirming(const Row &row, int field, const QString &language);
/// Wraps confirmations and nothing else into one step.
[[nodiscard]] ChangeSet confirmationOf(const QList<RecordChange> &changes, const QString &language,
                                       Origin origin = Origin::Edit);

/// The languages in which a text of the record is older than its original, by the record's own history.
[[nodiscard]] Result<QStringList> staleLanguages(const Workspace &workspace, const Row &row,
                                                 QAnyStringView field);

/// How many texts there are in a language.
struct TextCounts {
    int originals = 0;
    int present = 0;  ///< translations that are up to date
    int stale = 0;
    int missing = 0;
    friend bool operator==(const TextCounts &, const TextCounts &) = default;
};
/// The texts of one kind; those that every workspace comes with count apart.
struct TextCoverage {
    const RecordSpec *kind = nullptr;
    bool builtIn = false;
    int texts = 0;
    QMap<QString, TextCounts> languages{};  ///< all of the program's
};
/// In the order of the texts; kinds without any are not named.
[[nodiscard]] QList<TextCoverage> textCoverage(const QList<HeldText> &texts);

}  // namespace tri
