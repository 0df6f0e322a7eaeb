// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A file of the workspace, known by its content.
struct Attachment {
    RecordId id;
    LocalText title;
    QString file;
    QString fileName;
    QString mediaType;
    std::optional<qint64> size;  ///< bytes
    QString language;
    PartialDate date;
    RecordIds attachedTo;
    std::optional<qint64> pages;
    QString note;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Attachment> &kindOf<Attachment>();

}  // namespace tri
