// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/keptviews.h"
#include "ui/services/appcontext.h"

#include <QVariantMap>

namespace tri::ui {

/// How a list shows its records here; kept under a name it is a view (a record of kind "saved_view").
struct ListLook : KeptView {
    friend bool operator==(const ListLook &, const ListLook &) = default;

    /// Unknown fields, which a newer version may have written, are passed over; a filter with one is kept as `unread`.
    [[nodiscard]] static ListLook ofView(const AppContext &context, const RecordSpec &kind, const Row &view);
    void intoView(const RecordSpec &kind, Row &view) const;

    [[nodiscard]] QVariantMap toMap(const RecordSpec &kind) const;
    [[nodiscard]] static ListLook fromMap(const AppContext &context, const RecordSpec &kind,
                                          const QVariantMap &map);

private:
    [[nodiscard]] static ListLook fromTexts(const AppContext &context, const RecordSpec &kind,
                                            KeptTexts texts);
};

/// The kind that keeps views; nullptr where a registry has none.
[[nodiscard]] const RecordSpec *viewKind(const AppContext &context);
/// All kept views in their order; the first nine are called by Ctrl+1 to Ctrl+9.
[[nodiscard]] QList<Row> keptViews(const AppContext &context);
[[nodiscard]] QString viewName(const AppContext &context, const Row &view);

}  // namespace tri::ui
