// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// How a brief is made; what was handed out is an issued brief.
struct Brief {
    RecordId id;
    LocalText title;
    QString reference;
    QString recipe;
    RecordId meeting;
    RecordIds subject;
    RecordIds preparedFor;
    QString preparedBy;
    QString copy;
    QString language;
    PartialDate date;
    PartialDate since;
    RecordId sinceMeeting;
    QString paper;
    bool largePrint = false;
    bool contents = false;
    std::optional<qint64> pageLimit;  ///< pages
    QString classification;
    QString versionLabel;
    QString options;
    RecordIds annexes;
    LocalText opening;
    QString note;
    QString handling;
};

template <> const KindOf<Brief> &kindOf<Brief>();

}  // namespace tri
