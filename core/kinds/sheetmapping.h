// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// How the columns of somebody's sheet are read, so that the next sheet of that form needs no explaining.
struct SheetMapping {
    RecordId id;
    QString title;
    QString reads;      ///< what it reads: "work_plan", or the key of a kind
    QString headings;   ///< of the sheet, as they stand, one a line
    QString columns;    ///< what each column means: JSON, see core/exchange/sheetmapping
    PartialDate usedOn; ///< last time
    QString note;
    QString handling;
};

template <> const KindOf<SheetMapping> &kindOf<SheetMapping>();

}  // namespace tri
