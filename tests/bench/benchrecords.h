// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/testclock.h"

#include <functional>

namespace tri::bench {

/// A recommendation of made-up words; every thousandth has the rare word "kampala".
[[nodiscard]] Row benchRow(Workspace &workspace, test::TestIds &random, int number);

/// Milliseconds of each of several runs, in order of length.
[[nodiscard]] QList<double> timings(int runs, const std::function<void()> &work);
[[nodiscard]] double median(const QList<double> &sorted);
[[nodiscard]] double percentile95(const QList<double> &sorted);

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    return std::move(*result);
}

}  // namespace tri::bench
