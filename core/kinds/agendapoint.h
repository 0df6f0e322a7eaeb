// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One of the eight points.
struct AgendaPoint {
    RecordId id;
    std::optional<qint64> number;  ///< 1 to 8
    LocalText title;
    QString reference;
    RecordIds themes;
    LocalText description;
    RecordIds documents;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<AgendaPoint> &kindOf<AgendaPoint>();

}  // namespace tri
