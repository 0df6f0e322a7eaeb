// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/commitpart.h"

namespace tri {

LogCommit partOf(LogCommit commit, const std::function<bool(const RecordId &)> &includes)
{
    QList<LogLine> lines;
    for (int i = 0; i < commit.lines.size(); ++i) {
        LogLine &line = commit.lines[i];
        if (!includes(line.record))
            continue;
        if (!commit.isPart())
            line.place = i;
        lines << std::move(line);
    }
    if (!commit.isPart() && lines.size() == commit.lines.size()) {
        for (LogLine &line : lines)
            line.place = -1;
    } else {
        if (!commit.isPart())
            commit.wholeLines = int(commit.lines.size());
        commit.label.clear();
    }
    commit.lines = std::move(lines);
    return commit;
}

}  // namespace tri
