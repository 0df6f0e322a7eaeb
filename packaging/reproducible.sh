#!/usr/bin/env bash
# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the Debian package twice, in two folders and at two times, and compares the bytes.
#   packaging/reproducible.sh [--preset NAME] [--cached]
# --cached lets ccache bring objects: quick, but then only linking and packing are compared. Ends with 0 when the packages are
# the same, and with 1 and a list of what differs when they are not. Both stay in build/reproducible.
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
cd -- "$root"
preset=package
export CCACHE_DISABLE=1
while [[ $# -gt 0 ]]; do
    case "$1" in
        --preset) preset="${2:?}"; shift 2 ;;
        --cached) unset CCACHE_DISABLE; shift ;;
        *) echo "usage: ${0##*/} [--preset NAME] [--cached]" >&2; exit 2 ;;
    esac
done

./packaging/install-packages.sh build clang package
# The moment that stands in the package: that of the last change, not that of the build.
if [[ -z "${SOURCE_DATE_EPOCH:-}" ]]; then
    SOURCE_DATE_EPOCH="$(git log -1 --format=%ct 2>/dev/null || stat -c %Y packaging/changelog)"
fi
export SOURCE_DATE_EPOCH

work="$(mktemp -d)"
trap 'rm -rf -- "$work"' EXIT
results="$root/build/reproducible"
rm -rf -- "$results"
mkdir -p -- "$results"

# A name each of its own length, so that a path in the program would be seen.
number=0
for folder in "$work/one" "$work/another-folder/two"; do
    number=$((number + 1))
    mkdir -p -- "$folder"
    tar -C "$root" --exclude=./build --exclude=./build-* --exclude=./.git -cf - . | tar -C "$folder" -xf -
    (
        cd -- "$folder"
        umask 022  # CPack writes the modes of its parts into the package
        export TZ LC_ALL
        if [[ $number == 1 ]]; then TZ=UTC LC_ALL=C; else TZ=Asia/Kathmandu LC_ALL=C.UTF-8; fi
        cmake --preset "$preset" -DBUILD_TESTING=OFF >/dev/null
        cmake --build --preset "$preset"
        cd -- "build/$preset"
        cpack -G DEB
    )
    mkdir -p -- "$results/$number"
    cp -- "$folder/build/$preset/"*.deb "$results/$number/"
    rm -rf -- "$folder"
done

sha256sum -- "$results"/*/*.deb
first=("$results"/1/*.deb)
second=("$results"/2/*.deb)
if cmp -s -- "${first[0]}" "${second[0]}"; then
    echo "reproducible.sh: the two packages are the same, byte by byte"
    exit 0
fi
echo "reproducible.sh: the two packages differ:"
for number in 1 2; do
    packages=("$results/$number"/*.deb)
    dpkg-deb -R "${packages[0]}" "$results/$number/content"
done
diff -rq -- "$results/1/content" "$results/2/content" || true
diff -- <(dpkg-deb -c "${first[0]}") <(dpkg-deb -c "${second[0]}") | head -20 || true
exit 1
