#!/usr/bin/env bash
# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds and runs all tests with assertions on.
#   tests/run.sh              all tests, with AddressSanitizer and UndefinedBehaviorSanitizer (Clang)
#   tests/run.sh --quick      all tests, as they are built for daily work (GCC)
#   tests/run.sh --both       one after the other
#   tests/run.sh --threads    the tests of what works in threads beside the window, with ThreadSanitizer (Clang)
#   tests/run.sh --coverage   counts the lines of core that tests reach; fails below 85 %
# Ends with the number of tests in each folder and with ctest's own summary. The exit code is 0 only if all passed.
set -euo pipefail

minimum_line_coverage=85

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
cd -- "$root"

usage() {
    echo "usage: tests/run.sh [--quick | --both | --threads | --coverage]" >&2
    exit 2
}

presets=(asan)
case "${1:-}" in
    '') ;;
    --quick) presets=(dev) ;;
    --both) presets=(dev asan) ;;
    --threads) presets=(tsan) ;;
    --coverage) presets=(coverage) ;;
    *) usage ;;
esac
[[ $# -le 1 ]] || usage

groups=(build run test)
if [[ "${presets[0]}" == coverage ]]; then groups+=(coverage); fi
if [[ " ${presets[*]} " == *" asan "* || "${presets[0]}" == tsan ]]; then groups+=(sanitize); fi
./packaging/install-packages.sh "${groups[@]}"

export LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=offscreen
# Leaks are not looked for: Qt and fontconfig keep caches until the process ends, and LeakSanitizer needs ptrace, which
# containers often refuse. Ownership is checked by use-after-free and double-free reports, which stay on.
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0:strict_string_checks=1:check_initialization_order=1}"
export UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1}"
export TSAN_OPTIONS="${TSAN_OPTIONS:-second_deadlock_stack=1:suppressions=$root/tests/support/threads.supp}"

jobs="$(nproc)"
# Tests wait for timers and for the disk more often than for the processor.
test_jobs="$((2 * jobs))"
logs="$(mktemp -d)"
trap 'rm -rf -- "$logs"' EXIT

# Reads ctest's log: programs and the cases that Qt Test counted in them, for each folder under tests/.
count_by_folder() {
    awk '
        /^Command: / {
            folder = "."
            if (match($0, /\/tests\/[^" ]*/)) {
                folder = substr($0, RSTART + 1, RLENGTH - 1)
                sub(/\/[^\/]*$/, "", folder)
            }
            programs[folder]++
        }
        /^Totals: / { passed[folder] += $2; failed[folder] += $4; skipped[folder] += $6 }
        END {
            for (folder in programs) {
                printf "%-28s %4d programs  %6d cases passed  %4d failed  %4d skipped\n", folder,
                    programs[folder], passed[folder], failed[folder], skipped[folder]
            }
        }' "$1" | sort
}

summarise() {
    local preset
    for preset in "$@"; do
        printf '\n== %s: tests by folder ==\n' "$preset"
        count_by_folder "build/$preset/Testing/Temporary/LastTest.log"
    done
    for preset in "$@"; do
        printf '\n== %s ==\n' "$preset"
        # From ctest's "NN% tests passed" to the end of its output.
        sed -n '/% tests passed/,$p' "$logs/$preset"
    done
}

status=0
finished=()
for preset in "${presets[@]}"; do
    printf '\n== %s: build ==\n' "$preset"
    cmake --preset "$preset"
    cmake --build --preset "$preset" --parallel "$jobs"
    if [[ "$preset" == coverage ]]; then find build/coverage -name '*.gcda' -delete; fi
    printf '\n== %s: tests ==\n' "$preset"
    rm -f -- "build/$preset/Testing/Temporary/LastTest.log"
    ctest --preset "$preset" --parallel "$test_jobs" 2>&1 | tee "$logs/$preset" || status=1
    [[ -e "build/$preset/Testing/Temporary/LastTest.log" ]] || exit 1
    finished+=("$preset")
    if [[ $status -ne 0 ]]; then break; fi
done

if [[ "${presets[0]}" == coverage && $status -eq 0 ]]; then
    printf '\n== line coverage of core ==\n'
    gcovr --root . --filter 'core/' --exclude-throw-branches --fail-under-line "$minimum_line_coverage" \
        --sort-uncovered build/coverage || status=1
fi

summarise "${finished[@]}"
exit "$status"
