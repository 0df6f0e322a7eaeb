// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace tri {

/// What went wrong, as a stable key for programs (`--json`) and tests.
enum class ProblemCode {
    NotFound,        ///< no such file, record, kind or field
    NotAWorkspace,   ///< the file is something else
    Damaged,         ///< the file or its log contradicts itself
    Newer,           ///< written by a newer version of the program
    ReadOnly,        ///< the file or its folder cannot be written
    Locked,          ///< another program has the workspace open
    DiskFull,
    Io,              ///< any other failure to read or write
    Exists,          ///< a file of that name is there already
    Invalid,         ///< input that breaks a rule
    Stale,           ///< the record changed since it was read
    Blocked,         ///< a later change stands in the way (undo)
    Cancelled,       ///< the person stopped it; nothing was written
    Nothing,         ///< there is nothing to undo, redo or merge
    Usage,           ///< the command line was not understood
};

/// Stable lower-case key of @p code, e.g. "disk_full".
[[nodiscard]] QString problemKey(ProblemCode code);

/// A failure that can happen to a careful user: what, in the user's words, and what a helper needs to know.
struct Problem {
    ProblemCode code = ProblemCode::Io;
    QString text;    ///< translated; names the thing, the cause and the next step
    QString detail;  ///< technical, untranslated (SQLite message, path …)
};

template <typename T> using Result = tl::expected<T, Problem>;
using Status = Result<void>;

/// Shorthand for `return fail(code, text)` in any function returning Result.
[[nodiscard]] inline tl::unexpected<Problem> fail(ProblemCode code, QString text, QString detail = {})
{
    return tl::unexpected<Problem>(Problem{code, std::move(text), std::move(detail)});
}
[[nodiscard]] inline tl::unexpected<Problem> fail(Problem problem)
{
    return tl::unexpected<Problem>(std::move(problem));
}

}  // namespace tri
