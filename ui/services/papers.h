// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

namespace tri::ui {

/// A navigator that can show every paper of a meeting, not only its brief. The desk is one.
class PaperNavigator {
public:
    virtual ~PaperNavigator() = default;
    virtual void showPaper(const RecordId &meeting, const QString &recipe) = 0;  ///< "trilateral", "minutes"
};

/// The paper where the navigator knows of papers, else the brief.
inline void showPaper(Navigator &navigator, const RecordId &meeting, const QString &recipe)
{
    if (auto *papers = dynamic_cast<PaperNavigator *>(&navigator))
        papers->showPaper(meeting, recipe);
    else
        navigator.showBrief(meeting);
}

}  // namespace tri::ui
