// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "ui/services/appcontext.h"

#include <QSet>

#include <optional>

namespace tri::ui {

/// How a value meets what several records hold.
enum class FillMode { Set, Add, Remove, Clear };

/// One field to be given to several records.
struct Fill {
    const FieldSpec *field = nullptr;
    FillMode mode = FillMode::Set;
    FieldValue value;
    /// What the value was edited from: of a text in several languages, only the languages that differ from it are
    /// given, and each record keeps its others. Nothing = the value is given whole.
    std::optional<FieldValue> from{};
};

/// What filling would do, before it is done.
struct FillPlan {
    /// What a rule says of a field with the new values and did not say before, or that it is not to be changed now.
    struct Broken {
        Finding finding;  ///< of the first record
        RecordId first;
        int records = 0;
    };
    ChangeSet changes;     ///< one step; records that would not change are left out
    QSet<QString> fields;  ///< keys of those that change in some record
    QList<Broken> broken;  ///< one a field

    /// A rule forbids one of the values. An error in another field stops nothing; it is told.
    [[nodiscard]] bool isForbidden(const QList<Fill> &fills) const;
    void tell(const Finding &finding, const RecordId &record);
};
[[nodiscard]] FillPlan planFill(const AppContext &context, const QList<Row> &rows, const QList<Fill> &fills);

/// One step that changes @p field in all @p rows; records that would not change are left out. The Problem names the
/// first record that a rule forbids it for, and nothing is changed then.
[[nodiscard]] Result<ChangeSet> fillChange(const AppContext &context, const QList<Row> &rows,
                                           const FieldSpec &field, FillMode mode, const FieldValue &value);

/// Whether the values of this field are typed or chosen, one by one or for many records.
[[nodiscard]] bool isTypable(const FieldSpec &field);

}  // namespace tri::ui
