// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"

#include <QList>
#include <QString>

#include <optional>

namespace tri {

/// Where a change came from; kept in the log and shown in the history.
enum class Origin { Edit, Import, Paste, Merge, Undo, Redo, Resolve, Reference, RestorePoint };
[[nodiscard]] QString originKey(Origin origin);
[[nodiscard]] Origin parseOrigin(QStringView key);
[[nodiscard]] QList<Origin> allOrigins();

/// What a commit did, as data: readers see it in their language.
struct CommitLabel {
    QString verb;     ///< create, edit, delete, restore, import, paste, merge, resolve, reference, attach,
                      ///< restore_point, go_back, assign, translate, salvage
    QString kind;     ///< record kind key; "" when several
    QString field;    ///< field key when a single field changed
    QString subject;  ///< reference, title or file name, language; "" = several
    int count = 0;    ///< records touched

    [[nodiscard]] QString toJson() const;
    [[nodiscard]] static CommitLabel fromJson(const QString &text);
    friend bool operator==(const CommitLabel &, const CommitLabel &) = default;
};
/// "Change Title of GFMD7-R04", "Import 71 recommendations": for the Edit menu and the history.
[[nodiscard]] QString labelText(const CommitLabel &label, const Registry &registry);

/// One field before and after. Lists are given whole; the log works out the members.
struct FieldChange {
    QString field;
    FieldValue before;
    FieldValue after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

enum class LifeChange { None, Create, Delete, Restore };

struct RecordChange {
    RecordId id;
    const RecordSpec *spec = nullptr;
    LifeChange life = LifeChange::None;
    QList<FieldChange> fields;
    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

/// A change to the workspace as data: what Workspace::apply takes, whoever made it.
struct ChangeSet {
    Origin origin = Origin::Edit;
    CommitLabel label;
    QList<RecordChange> records;

    [[nodiscard]] bool isEmpty() const { return records.isEmpty(); }
};

// Builders. Values are brought into canonical form.
[[nodiscard]] RecordChange creation(const Row &row);
[[nodiscard]] RecordChange difference(const Row &before, const Row &after);  ///< no fields when equal
[[nodiscard]] RecordChange deletion(const Row &row);
[[nodiscard]] RecordChange restoration(const Row &row);
[[nodiscard]] RecordChange inverse(const RecordChange &change);
[[nodiscard]] Row applied(Row row, const RecordChange &change);

/// Wraps one record change with a fitting label.
[[nodiscard]] ChangeSet changeOf(RecordChange change, const QString &subject, Origin origin = Origin::Edit);

/// Three-way meeting of an open editor with a record that changed meanwhile (merge rule R17): fields only one side
/// changed are taken, equal changes are one, the rest is returned as conflicting field keys and keeps "mine".
struct ThreeWay {
    Row merged;
    QStringList conflicts;
};
[[nodiscard]] ThreeWay threeWay(const Row &base, const Row &mine, const Row &theirs);

}  // namespace tri
