// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A person; contact data stay in our office.
struct Person {
    RecordId id;
    QString name;
    QString reference;
    QString sortName;
    QString otherNames;
    LocalText honorific;
    LocalText functionText;
    RecordIds organisations;
    RecordId state;
    QStringList languages;
    RecordIds themes;
    LocalText expertise;
    LocalText biography;
    bool maySpeak = false;
    QStringList regions;
    PartialDate availableFrom;
    PartialDate availableTo;
    LocalText availabilityNote;
    QString email;
    QString phone;
    QString address;
    bool contactConsent = false;
    PartialDate lastChecked;
    QString privateNote;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Person> &kindOf<Person>();

}  // namespace tri
