// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A function held for a time; the source of who was chair on a date.
struct Role {
    RecordId id;
    RecordId holder;
    RecordId person;
    QString head;
    QString function;
    RecordId body;
    QString reference;
    LocalText titleText;
    PartialDate from;
    PartialDate to;
    QString termKind;
    RecordIds themes;
    RecordIds states;
    LocalText focus;
    QString note;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Role> &kindOf<Role>();

}  // namespace tri
