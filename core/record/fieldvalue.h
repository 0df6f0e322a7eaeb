// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localtext.h"
#include "core/base/partialdate.h"
#include "core/base/recordid.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace tri {

/// Helper for exhaustive std::visit; a new alternative in FieldValue fails to compile until every visitor knows it.
template <class... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

using RecordIds = QList<RecordId>;

/// The closed set of values a field can hold. monostate = nothing entered; no alternative is ever stored empty.
using FieldValue = std::variant<std::monostate,  // nothing
                                bool,            // Flag (only true is kept)
                                qint64,          // Integer
                                double,          // Decimal
                                QString,         // Text, LongText, Choice, Time ("14:30"), Url, File (content hash)
                                PartialDate,     // Date
                                LocalText,       // LocalText, LocalLongText
                                QStringList,     // Choices: sorted, no doubles
                                RecordId,        // Link
                                RecordIds>;      // Links (sorted, no doubles), OrderedLinks (in order, no doubles)

[[nodiscard]] inline bool isEmpty(const FieldValue &value) { return std::holds_alternative<std::monostate>(value); }

/// One form for equal content (merge rule R4): Unicode NFC, line ends \n, no trailing blanks at the ends,
/// empty alternatives become monostate. @p sorted: the list is a set.
[[nodiscard]] FieldValue canonical(FieldValue value, bool sorted = true);
[[nodiscard]] QString canonicalText(const QString &text);

/// JSON form used in the log, packages and exports; exact and stable. monostate is null.
[[nodiscard]] QJsonValue toJson(const FieldValue &value);

}  // namespace tri
