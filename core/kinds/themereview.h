// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// The decision of one meeting on one theme.
struct ThemeReview {
    RecordId id;
    RecordId theme;
    RecordId meeting;
    RecordId item;
    PartialDate date;
    QString decision;
    RecordIds replacedBy;
    LocalText newWording;
    LocalText reason;
    LocalText discussion;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<ThemeReview> &kindOf<ThemeReview>();

}  // namespace tri
