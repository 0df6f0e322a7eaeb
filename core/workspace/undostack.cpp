// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/undostack.h"

#include "core/store/store.h"

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRemembered = 2000;  // commits read back at opening; the promise is 200 steps

}  // namespace

Status UndoStack::load(Store &store)
{
    const auto own = store.meta(u"own_copies"_s);
    if (!own)
        return fail(own.error());
    const auto steps = store.stepsOf(*own, kRemembered);
    if (!steps)
        return fail(steps.error());
    for (const StoredStep &step : *steps) {
        if (step.origin == Origin::Undo)
            undone();
        else if (step.origin == Origin::Redo)
            redone();
        else if (step.origin != Origin::RestorePoint)
            pushed({step.from, step.seq, step.stamp, CommitLabel::fromJson(step.label)});
    }
    return {};
}

void UndoStack::pushed(const Step &step)
{
    m_undo << step;
    m_redo.clear();
}

void UndoStack::undone()
{
    if (!m_undo.isEmpty())
        m_redo << m_undo.takeLast();
}

void UndoStack::redone()
{
    if (!m_redo.isEmpty())
        m_undo << m_redo.takeLast();
}

std::optional<CommitLabel> UndoStack::undoLabel() const
{
    return m_undo.isEmpty() ? std::nullopt : std::optional(m_undo.last().label);
}

std::optional<CommitLabel> UndoStack::redoLabel() const
{
    return m_redo.isEmpty() ? std::nullopt : std::optional(m_redo.last().label);
}

}  // namespace tri
