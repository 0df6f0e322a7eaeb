// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/query.h"
#include "core/record/valuetext.h"

#include <QMap>

namespace tri {

class Workspace;

/// How a list shows its records; under a name it is kept in a record of the kind that serves DeskUse::Views.
struct KeptView {
    enum class Layout { List, Board };
    Filter
        filter{};  ///< values that move (today, mine) as such; resolved() makes them those of one day and desk
    QList<SortKey> sort{};  ///< first key first; empty = the kind's own order
    QString group{};        ///< field key; "" = no groups. On a board: the field of its columns
    QStringList columns{};  ///< field keys in order; empty = the kind's own
    Layout layout = Layout::List;
    QString unread{};  ///< the text of a filter that this version does not know; written back as it came

    friend bool operator==(const KeptView &, const KeptView &) = default;
};

/// The form in which a view is kept: the keys filter, sort, group, columns and layout with their texts.
using KeptTexts = QMap<QString, QString>;

/// @p kind is that of the records shown.
[[nodiscard]] KeptTexts keptTexts(const RecordSpec &kind, const KeptView &view);
[[nodiscard]] KeptTexts keptTexts(const Row &record);
/// Sorting, group and columns pass over fields that are not known here. A filter is kept or refused as a whole: with
/// half of it a list would show what it was meant to leave out. Invalid where it names what this version does not
/// know.
[[nodiscard]] Result<KeptView> parseKeptView(const RecordSpec &kind, const KeptTexts &texts,
                                             const ParseContext &context);
/// Likewise for a list on the screen: it then shows everything, and says so, with the filter's text under `unread`.
[[nodiscard]] KeptView readKeptView(const RecordSpec &kind, KeptTexts texts, const ParseContext &context);
/// Into the view's record, with the key of the kind; its name and the rest stay.
void writeKeptView(const RecordSpec &kind, const KeptView &view, Row &record);

/// The records of all kept views in their order; none where the registry has no kind for them.
[[nodiscard]] Result<QList<Row>> keptViews(const Workspace &workspace);
/// Those of one kind.
[[nodiscard]] Result<QList<Row>> keptViews(const Workspace &workspace, const RecordSpec &kind);

}  // namespace tri
