// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A note of the office on any records.
struct Note {
    RecordId id;
    QString title;
    QString text;
    QString kind;
    PartialDate date;
    QString author;
    PartialDate due;
    bool done = false;
    RecordId meeting;
    RecordIds about;
    RecordIds owners;
    QString field;
    RecordIds themes;
    QString handling;
    QString source;
};

template <> const KindOf<Note> &kindOf<Note>();

}  // namespace tri
