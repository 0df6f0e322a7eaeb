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
    auto statement = store.cached("select seq, step_from, copy, number, digest, origin, label from commit_log "
                                  "where instr(?, copy) > 0 order by seq desc limit ?");
    if (!statement)
        return fail(statement.error());
    (*statement)->bind(*own).bind(kRemembered);
    struct Line {
        Step step;
        Origin origin;
    };
    QList<Line> lines;
    for (;;) {
        const auto row = (*statement)->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        const Statement &s = **statement;
        const Stamp stamp{s.text(2), s.integer(3), s.utf8(4).first(8).toUInt(nullptr, 16)};
        lines.prepend({{s.integer(1), s.integer(0), stamp, CommitLabel::fromJson(s.text(6))}, parseOrigin(s.text(5))});
    }
    for (const Line &line : std::as_const(lines)) {
        if (line.origin == Origin::Undo)
            undone();
        else if (line.origin == Origin::Redo)
            redone();
        else
            pushed(line.step);
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
