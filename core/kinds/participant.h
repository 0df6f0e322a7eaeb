// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A person, or a side not yet named by a person, at one meeting.
struct Participant {
    RecordId id;
    RecordId meeting;
    QString side;
    RecordId person;
    QString nameText;
    RecordId organisation;
    LocalText functionText;
    std::optional<qint64> order;
    QString role;
    QString attendance;
    RecordId alternateFor;
    LocalText biography;
    LocalText expectedInterest;
    QString note;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Participant> &kindOf<Participant>();

}  // namespace tri
