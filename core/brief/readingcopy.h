// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "core/rules/packagescope.h"

namespace tri {

struct ReadingCopyOrder {
    PackageScope scope;
    Handling highest = Handling::Shared;  ///< records and fields for a narrower circle stay out
    QString language = QStringLiteral("en");
    QDate day;  ///< on which it is made
};

struct ReadingCopy {
    BriefDocument document;  ///< says what was left out
    qsizetype records = 0;
    qsizetype leftBack = 0;  ///< records that stay out
};

/// The records of a scope for people without the program: kind by kind, each with its fields, and links between them. It
/// holds what they are now and nothing of their past. Names of records that stay out are not in it.
[[nodiscard]] Result<ReadingCopy> readingCopy(const Workspace &workspace, const ReadingCopyOrder &order);

}  // namespace tri
