// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tri::bench {

/// One figure of ours and what somebody would use instead, measured in the same run.
struct SpeedLine {
    QString work;
    double ours = 0;
    QString beside;     ///< what @p theirs was measured on
    double theirs = 0;  ///< 0 = it is not installed here
    QString unit = QStringLiteral("ms");
    QString aim{};  ///< in words; empty = none was set
    std::optional<bool> held{};
};

/// Prints the line, and adds it to the file that TRI_BENCH_LINES names: run.sh makes one table of all.
void tell(const SpeedLine &line);

/// Megabytes of this program that lie in memory now.
[[nodiscard]] double residentMegabytes();

}  // namespace tri::bench
