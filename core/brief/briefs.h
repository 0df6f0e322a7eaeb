// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "core/workspace/workspace.h"

namespace tri {

struct BriefRequest {
    QString recipe;
    RecordId meeting;
    bool sharedCopy = false;
    Paper paper = Paper::A4;
    QString language;
};
[[nodiscard]] Result<BriefDocument> makeBrief(const Workspace &workspace, const BriefRequest &request);

}  // namespace tri
