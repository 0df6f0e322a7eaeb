// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A way to look at the records of one kind.
struct SavedView {
    RecordId id;
    LocalText title;
    QString kind;  ///< key of a kind
    QString layout;
    QString filter;
    QString sort;
    QString group;
    QString columns;
    std::optional<qint64> order;
    bool travels = false;
    QString note;
    QString handling;
};

template <> const KindOf<SavedView> &kindOf<SavedView>();

}  // namespace tri
