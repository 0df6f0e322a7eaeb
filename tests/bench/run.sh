#!/usr/bin/env bash
# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures the core beside the same work done with the bare SQLite C interface, the desk beside a bare table, and
# the longest stand-still of the window beside an empty one, in one run each, as ratios.
#   tests/bench/run.sh [RECORDS]      100,000 records unless another number is given
set -euo pipefail
root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)"
cd -- "$root"
./packaging/install-packages.sh build run test
cmake --preset release -DBUILD_TESTING=ON >/dev/null
# Each with the sizes that it is meant for; one a line.
benches=(
    "bench_core ${1:-100000}"
    "bench_exchange ${1:-100000}"
    "bench_desk 50000"
    "bench_responsive 20000"
    bench_convergence
    bench_meetings
    bench_followup
    bench_brief
    bench_plansheets
    bench_plans
    bench_timeline
)
cmake --build --preset release --target "${benches[@]%% *}"
for bench in "${benches[@]}"; do
    # shellcheck disable=SC2086  # the size is a word of its own
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 build/release/tests/bench/$bench
done
