#!/usr/bin/env bash
# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the fault suite and writes tests/fault/RESULTS.md: what was tried, how often, and what failed.
#   tests/fault/results.sh [--full] [BUILD]     BUILD is a folder with the built tests, build/asan when nothing is said
# --full (or TRI_FULL) runs all trials, which takes hours; without it a sample is run. TRI_FAULT_SEED begins the random choices
# elsewhere. TRI_PLAIN_CLI names a trilateral-cli without sanitizers, with which the trial within little memory is made: a
# sanitizer maps more for itself. The exit code is 0 only if all passed.
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)"
cd -- "$root"
if [[ "${1:-}" == --full ]]; then
    export TRI_FULL=1
    shift
fi
build="${1:-build/asan}"
programs="$build/tests/fault"
[[ -x "$programs/tst_kills" ]] || { echo "There is no $programs/tst_kills; build the tests first." >&2; exit 2; }

export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen QTEST_FUNCTION_TIMEOUT=86400000
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0:strict_string_checks=1:check_initialization_order=1}"
work="$(mktemp -d)"
trap 'rm -rf -- "$work"' EXIT
export TRI_FAULT_RESULTS="$work/lines"
: > "$TRI_FAULT_RESULTS"
status=0
planted=0

# run PROGRAM [SLOT...]: its lines are added; what failed is printed and told at the end.
run() {
    local program="$1" started
    shift
    started="$(date +%s)"
    echo "== ${program##*/} $*"
    if ! "$program" "$@" > "$work/log" 2>&1; then
        status=1
        grep -A 20 '^FAIL\|^QFATAL' "$work/log" || tail -n 20 "$work/log"
    fi
    grep '^QINFO\|^Totals' "$work/log" || true
    planted=$((planted + $(grep -c '^PASS.*::\(planted\|replay_\)' "$work/log" || true)))
    echo "   $(($(date +%s) - started)) s"
}

# count ROW PROMISE PROGRAM: a program of other tests that shows a promise; each case is a trial.
count() {
    local row="$1" promise="$2" program="$3" passed failed
    [[ -x "$program" ]] || return 0
    "$program" > "$work/log" 2>&1 || status=1
    read -r passed failed < <(awk '/^Totals: / { print $2 - 2, $4 }' "$work/log")
    printf '%s\t%s\t%s\t%s\t–\t%s\n' "$row" "$promise" "$((passed + failed))" "$failed" "cases of ${program##*/}" \
        >> "$TRI_FAULT_RESULTS"
}

for name in tst_kills tst_powercuts tst_ioerrors tst_fulldisk tst_places tst_twoprograms tst_copies; do
    run "$programs/$name"
done
if [[ -n "${TRI_PLAIN_CLI:-}" ]]; then
    sed -i '/\tnot tried: /d' "$TRI_FAULT_RESULTS"
    TRI_CLI="$TRI_PLAIN_CLI" run "$programs/tst_places" littleMemory_isEnoughOrTold
fi
count 12 "Shares, synced folders and sticks are recognised, folders of this computer are not" \
    "$build/tests/core/tst_syncedfolder"
count 12 "A shared folder that is half there, or gone, stops the exchange: nothing is deleted" \
    "$build/tests/core/tst_sharedfolderfaults"

kind="a sample (without TRI_FULL)"
[[ -z "${TRI_FULL:-}" ]] || kind="all (with TRI_FULL)"
{
    cat <<HEAD
<!-- SPDX-FileCopyrightText: Trilateral contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
# Results of the fault suite

Written by \`tests/fault/results.sh\`; rows are numbers of the promises. With 0 failures in *n* independent trials the rate of
failures is below 3/*n* with 95 % confidence.

- Date: $(date -u +%Y-%m-%d)
- Trials: $kind
- Version: $(git describe --always --dirty --exclude '*' -- 2>/dev/null || git rev-parse --short HEAD)
- Build: ${build##*/}; Qt $(pkg-config --modversion Qt6Core), SQLite $(pkg-config --modversion sqlite3), Linux $(uname -r | cut -d- -f1)
- Planted faults that were found, and records that were held against what happened: $planted

| Row | Promise | Trials | Failures | Seed | Remarks |
| --- | --- | ---: | ---: | ---: | --- |
HEAD
    sort -s -t "$(printf '\t')" -k 1,1n "$TRI_FAULT_RESULTS" \
        | awk -F '\t' '{ printf "| %s | %s | %s | %s | %s | %s |\n", $1, $2, $3, $4, $5, $6 }'
} > tests/fault/RESULTS.md
echo "tests/fault/RESULTS.md was written."
exit "$status"
