// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/change/changeset.h"
#include "core/workspace/workspace.h"
#include "ui/services/appcontext.h"

#include <QObject>

#include <functional>
#include <optional>
#include <type_traits>

namespace tri::ui {

/// Work that may take long, done in a thread of its own while the window stays alive. Whoever asks for it waits for the
/// result as for any function. Work that is done within a blink is never noticed; after that the window shows how far
/// it is, offers to stop it unless the work has sealed its Progress, and takes no other input, since it could meet the
/// workspace half changed.
class LongRuns final : public QObject {
    Q_OBJECT
public:
    explicit LongRuns(QObject *parent = nullptr);

    /// Calls @p work(Progress &) and returns what it returns.
    template <typename Work> auto run(const QString &what, Work work)
    {
        std::optional<std::invoke_result_t<Work, Progress &>> result;
        carryOut(what, [&](Progress &progress) { result.emplace(work(progress)); });
        return *std::move(result);
    }
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    [[nodiscard]] const Progress *progress() const { return m_progress; }  ///< nullptr = nothing runs
    void cancel();
    /// Events meanwhile to be handled once the work is done: of the workspace, whose signals wait for this thread.
    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }

    /// Shorter than what people notice as a wait; the window is still for no longer (docs: 100 ms).
    static constexpr int kUnnoticedMs = 60;
    /// After that the window is alive, and only what takes longer still is shown: a flicker would tell nothing.
    static constexpr int kUnseenMs = 300;

Q_SIGNALS:
    void started(const QString &what);  ///< it takes longer: show it
    void finished();

private:
    void carryOut(const QString &what, const std::function<void(Progress &)> &work);

    Progress *m_progress = nullptr;
    Workspace *m_workspace = nullptr;
};

/// @p work as a long run where the context has them, else here and now.
template <typename Work> auto runLong(const AppContext &context, const QString &what, Work work)
{
    if (context.longRuns && !context.longRuns->isRunning())
        return context.longRuns->run(what, std::move(work));
    Progress progress;
    return work(progress);
}

/// Takes back, or makes again, a step that may be large.
[[nodiscard]] Result<CommitEvent> undoLong(const AppContext &context);
[[nodiscard]] Result<CommitEvent> redoLong(const AppContext &context);
/// Writes a change set that may be large; its label says what is done.
[[nodiscard]] Result<Stamp> applyLong(const AppContext &context, const ChangeSet &changes);

}  // namespace tri::ui
