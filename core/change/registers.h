// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The merge model (DESIGN section 1). A record is a set of registers: one per field, one per member of a set or
// ordered list ("themes/<id>"), and "~life" for its existence. A change names the stamps it replaces; the unreplaced
// changes of a register are its heads. Pure: no database, no clock.

#include "core/change/stamp.h"
#include "core/record/recordspec.h"

#include <QByteArray>
#include <QMap>
#include <QSet>

namespace tri {

inline constexpr char kLife[] = "~life";

/// The field that a register is of, or one of its members: "themes" of "themes/<id>".
[[nodiscard]] inline QString fieldOfRegister(const QString &reg)
{
    const qsizetype slash = reg.indexOf(u'/');
    return slash < 0 ? reg : reg.first(slash);
}

/// A value as it stands in the log: canonical JSON. "null" = removed. Kept as bytes, so that what a newer version
/// wrote is passed on untouched.
using LogValue = QByteArray;

/// One line of a commit: the register, its new value, the stamps it replaces. A commit may set one register to
/// several values: that is how an undo brings a conflict back.
struct Entry {
    QString reg;
    LogValue value;
    Stamps replaces;
    friend bool operator==(const Entry &, const Entry &) = default;
};
using Entries = QList<Entry>;

/// The record begins with them. All other entries build on it, also those that fill an empty field and replace nothing: who
/// has no birth of the record before them lacks their past.
[[nodiscard]] bool isBirth(const Entries &entries);

struct Head {
    Stamp stamp;
    LogValue value;
    friend bool operator==(const Head &, const Head &) = default;
};

/// All registers of one record with their unreplaced values.
class RecordState {
public:
    QString kind;
    QMap<QString, QList<Head>> registers;

    /// Takes a commit's entries for this record. Commits must come in an order that respects causes; a copy's own
    /// log order does.
    void integrate(const Stamp &stamp, const Entries &entries);

    [[nodiscard]] bool exists() const { return !registers.isEmpty(); }
    [[nodiscard]] bool isDeleted() const;   ///< deleted, and no edit unseen by the deletion
    [[nodiscard]] bool lifeInConflict() const;
    [[nodiscard]] QStringList conflicts() const;  ///< registers with several different values; "~life" included
    /// The value all copies show: the single one, or the fixed rule's choice. "null" for none.
    [[nodiscard]] LogValue shown(const QString &reg) const;
    [[nodiscard]] Stamps stampsOf(const QString &reg) const;
    [[nodiscard]] Stamps allStamps() const;  ///< every unreplaced stamp: what a deletion names
    [[nodiscard]] QList<LogValue> valuesOf(const QString &reg) const;  ///< different values, sorted

    friend bool operator==(const RecordState &, const RecordState &) = default;
};

// Value <-> log
void appendLogValue(QByteArray &out, const FieldValue &value);
[[nodiscard]] LogValue logValue(const FieldValue &value);
/// nullopt when the value does not fit the field (written by a newer version, or damage).
[[nodiscard]] std::optional<FieldValue> parseLogValue(const FieldSpec &field, const LogValue &value);
[[nodiscard]] LogValue deletionValue(const Stamps &seen);

// Entries <-> text of a log line: [["register",value,["stamp"…]]…], sorted.
[[nodiscard]] QByteArray encodeEntries(const Entries &entries);
[[nodiscard]] std::optional<Entries> decodeEntries(const QByteArray &body);

/// The row that all copies show for this state.
[[nodiscard]] Row rowOf(const RecordSpec &spec, RecordId id, const RecordState &state);

/// Entries that take @p state to @p after in the given fields (lists become members, order becomes positions).
[[nodiscard]] Entries entriesFor(const FieldSpec &field, const RecordState &state, const FieldValue &after);
/// Entries for a record that does not exist yet: no stamps to replace. The life entry is included.
[[nodiscard]] Entries entriesForNew(const Row &row);

/// A position between two others in an ordered list; "" stands for the open end. Never ends in '0'.
[[nodiscard]] QString positionBetween(const QString &low, const QString &high);

}  // namespace tri
