#!/usr/bin/env bash
# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Trilateral and opens the sample workspace. Without a display it makes the sample brief instead.
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
cd -- "$root"

# Clang, which makes the same program in less than half of GCC's time.
./packaging/install-packages.sh build clang run

cmake --preset run
cmake --build --preset run --target trilateral trilateral-cli

# The first program of that name that the build made.
built() {
    local found
    found="$(find build/run -type f -name "$1" -perm -u+x -print -quit)"
    if [[ -z "$found" ]]; then
        echo "run.sh: the build made no program named $1" >&2
        return 1
    fi
    printf '%s\n' "$found"
}
desk="$(built trilateral)"
cli="$(built trilateral-cli)"

folder="${XDG_DATA_HOME:-$HOME/.local/share}/trilateral"
sample="$folder/sample.trilateral"
mkdir -p -- "$folder"
if [[ ! -e "$sample" ]]; then
    QT_QPA_PLATFORM=offscreen "$cli" new "$sample" --sample
fi

if [[ -n "${DISPLAY:-}" || -n "${WAYLAND_DISPLAY:-}" ]]; then
    exec "$desk" "$sample"
fi

brief="$folder/sample-brief.pdf"
rm -f -- "$brief"
QT_QPA_PLATFORM=offscreen "$cli" brief "$sample" --recipe trilateral --meeting TRI-2014-04 --copy office \
    --paper a4 --lang en -o "$brief"
echo "There is no display, so the desk was not opened. The sample brief lies here:"
echo "  $brief"
echo "The sample workspace lies here; try: $root/$cli info FILE"
echo "  $sample"
