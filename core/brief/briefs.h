// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "core/workspace/workspace.h"

#include <QDate>

namespace tri {

struct BriefRequest {
    QString recipe = QStringLiteral("trilateral");
    RecordId meeting;
    bool sharedCopy = false;
    Paper paper = Paper::A4;
    QString language = QStringLiteral("en");
    QDate date{};  ///< printed as the date of the brief; invalid = that of the meeting's brief record, else today
};

/// The brief of one meeting. Names and chairs are those of the meeting's day, words those of the print language.
/// Fails when the recipe is unknown, the record is no meeting, the meeting may not be shared, or @p progress is cancelled.
[[nodiscard]] Result<BriefDocument> makeBrief(const Workspace &workspace, const BriefRequest &request,
                                              Progress *progress = nullptr);

}  // namespace tri
