// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/change/changeset.h"
#include "core/change/stamp.h"

namespace tri {

class Store;

/// What can be undone and redone, read back from the log after a restart.
class UndoStack {
public:
    /// One step: the commits from–to of our log. A merge is a step of many.
    struct Step {
        qint64 from = 0;
        qint64 to = 0;
        Stamp stamp;
        CommitLabel label;
    };

    [[nodiscard]] Status load(Store &store);
    void pushed(const Step &step);
    void undone();
    void redone();
    [[nodiscard]] const Step *undoStep() const { return m_undo.isEmpty() ? nullptr : &m_undo.last(); }
    [[nodiscard]] const Step *redoStep() const { return m_redo.isEmpty() ? nullptr : &m_redo.last(); }
    [[nodiscard]] std::optional<CommitLabel> undoLabel() const;
    [[nodiscard]] std::optional<CommitLabel> redoLabel() const;

private:
    QList<Step> m_undo;
    QList<Step> m_redo;
};

}  // namespace tri
