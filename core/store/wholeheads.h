// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/registers.h"

namespace tri {

/// The heads of a record that one commit made as it stands: since then only its life was changed, if anything. Undo of a
/// large import meets nearly nothing else, and what it needs to know of such a record is in the text of its heads.
struct WholeHeads {
    Stamp made;      ///< of every register but the life
    Stamp life;      ///< the same while it was never deleted
    LogValue alive;  ///< value of the life: "true", or the stamps that its deletion saw

    [[nodiscard]] bool isAlive() const { return alive == "true"; }
    /// What a deletion names: all stamps of the record.
    [[nodiscard]] Stamps stamps() const;

    /// Nothing where any other register stands by itself: the record has a history of its own.
    [[nodiscard]] static std::optional<WholeHeads> parse(const QByteArray &heads);
    /// As parse() and Store::decodeHeads() read it.
    [[nodiscard]] QByteArray text() const;
};

}  // namespace tri
