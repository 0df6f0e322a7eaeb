// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace tri {

/// Global identity of a record: 128 bits, made once, never reused, never shown as a reference.
/// Written as 26 lower-case characters of Crockford's base 32 (no i, l, o, u).
struct RecordId {
    quint64 hi = 0;
    quint64 lo = 0;

    [[nodiscard]] bool isNull() const { return hi == 0 && lo == 0; }
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<RecordId> parse(QStringView text);
    /// The same id for the same name everywhere: reference data must be equal in all workspaces (merge rule R1).
    [[nodiscard]] static RecordId fromName(QStringView kind, QStringView name);

    friend auto operator<=>(const RecordId &, const RecordId &) = default;
    friend bool operator==(const RecordId &, const RecordId &) = default;
    friend size_t qHash(const RecordId &id, size_t seed = 0) { return ::qHash(id.hi ^ (id.lo * 0x9e3779b97f4a7c15ULL), seed); }
};

/// Where new ids and copy names come from; injected so that tests are repeatable.
class IdSource {
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual quint64 next() = 0;
    [[nodiscard]] RecordId nextId();
    /// Ten characters, 50 bits: the name of one copy of a workspace.
    [[nodiscard]] QString nextCopyName();
};

/// The operating system's random source.
[[nodiscard]] IdSource &systemIds();

}  // namespace tri
