// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One of the five areas of cooperation.
struct CooperationArea {
    RecordId id;
    std::optional<qint64> number;  ///< 1 to 5
    LocalText name;
    QString reference;
    RecordIds fromEntities;
    RecordIds toEntities;
    QString otherReceivers;
    LocalText exchanged;
    LocalText problem;
    QString typicalRecords;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<CooperationArea> &kindOf<CooperationArea>();

}  // namespace tri
