#!/usr/bin/env bash
# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures what people wait for beside what they would use instead, in one run, as ratios, and writes
# tests/bench/RESULTS.md: start beside the smallest Qt window, KeePassXC and DB Browser; records beside bare SQLite;
# exchange beside SQLite's session extension; briefs beside LibreOffice.
#   tests/bench/run.sh [SIZE…]     1,000, 100,000 and 1,000,000 records unless other numbers are given
#   tests/bench/run.sh --pages     how long the window stands still on each page; printed, not kept
set -euo pipefail
root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)"
cd -- "$root"
./packaging/install-packages.sh build clang run test bench
cmake --preset package -DBUILD_TESTING=ON >/dev/null
export LC_ALL=C.UTF-8 TZ=UTC
programs=build/package/tests/bench

if [[ "${1:-}" == --pages ]]; then
    # Each with the sizes that it is meant for; one a line.
    benches=(
        "bench_desk 50000"
        "bench_responsive 20000"
        bench_convergence
        bench_meetings
        bench_followup
        bench_plansheets
        bench_plans
        bench_timeline
    )
    cmake --build --preset package --target "${benches[@]%% *}"
    for bench in "${benches[@]}"; do
        # shellcheck disable=SC2086  # the size is a word of its own
        QT_QPA_PLATFORM=offscreen $programs/$bench
    done
    exit
fi

cmake --build --preset package --target trilateral bench_start bench_speed bench_exchange bench_brief smallwindow
work="$(mktemp -d)"
screen=''
finish() {
    if [[ -n "$screen" ]]; then kill "$screen" 2>/dev/null || true; fi
    rm -rf -- "$work"
}
trap finish EXIT
export TRI_BENCH_LINES="$work/lines"

# The programs begin as for somebody who calls them every day: settings are there, nothing is asked.
display=":$((RANDOM % 400 + 100))"
Xvfb "$display" -screen 0 1280x800x24 >"$work/screen.log" 2>&1 &
screen=$!
for _ in $(seq 100); do
    [[ -S "/tmp/.X11-unix/X${display#:}" ]] && break
    sleep 0.1
done
mkdir -p "$work/home/.config/keepassxc" "$work/home/.config/sqlitebrowser"
printf '[GUI]\nCheckForUpdates=false\nCheckForUpdatesIncludeBetas=false\nUpdateCheckMessageShown=true\n[General]\nUpdateCheckMessageShown=true\n' \
    >"$work/home/.config/keepassxc/keepassxc.ini"
others=()
for other in KeePassXC=keepassxc "DB Browser for SQLite=sqlitebrowser"; do
    if command -v "${other#*=}" >/dev/null; then others+=("$other"); fi
done
env -u XDG_CONFIG_HOME -u XDG_DATA_HOME HOME="$work/home" XDG_RUNTIME_DIR="$work" DISPLAY="$display" \
    QT_QPA_PLATFORM=xcb "$programs/bench_start" build/package/app/trilateral "$programs/smallwindow" "${others[@]}"

export QT_QPA_PLATFORM=offscreen
"$programs/bench_speed" "$@"
"$programs/bench_exchange" 100000
"$programs/bench_brief"

# Before this writes its own file, which would count as a change.
commit="$(git describe --always --dirty --exclude '*')"
version() { dpkg-query -W -f='${Version}' "$1" 2>/dev/null || echo none; }
{
    cat <<HEAD
<!-- SPDX-FileCopyrightText: Trilateral contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
# How fast it is

Written by \`tests/bench/run.sh\`. Each figure stands beside another of the same run: what somebody would use instead, or what
the work takes at the least. The ratio says more than the milliseconds, which are those of this machine; below 1 it is
quicker. Aims are held against 100,000 records.

- Date: $(date -u +%Y-%m-%d); version $commit
- Machine: $(nproc) processors, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo) GiB
- Linux $(uname -r | cut -d- -f1), $(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release), Qt $(pkg-config --modversion Qt6Core), SQLite $(pkg-config --modversion sqlite3)
- Beside it: LibreOffice $(version libreoffice-core-nogui), KeePassXC $(version keepassxc), DB Browser for SQLite $(version sqlitebrowser)
- The program as the package has it: optimised and hardened (preset \`package\`). It opens as the desk does: the first page
  does not wait for the check of all pages, which has a line of its own
- The base line on bare SQLite: one table, one index for its order, one full-text index, the same durability; no history,
  no undo, no merging (tests/bench/bareworkspace.h)

| Work | Trilateral | Beside | What | Ratio | Aim | Held |
| --- | ---: | ---: | --- | ---: | --- | --- |
HEAD
    awk -F '\t' '{ printf "| %s | %s | %s | %s | %s | %s | %s |\n", $1, $2, $3, $4, $5, $6, $7 }' "$TRI_BENCH_LINES"
} > tests/bench/RESULTS.md
echo "tests/bench/RESULTS.md was written."
