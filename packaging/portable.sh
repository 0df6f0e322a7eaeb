#!/usr/bin/env bash
# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a folder that runs from a stick and keeps everything in itself.
#   packaging/portable.sh [OUT]          OUT is the folder to make; build/portable/Trilateral when nothing is said
# Takes the programs of a build that is there when TRILATERAL_BUILD names its folder; else builds them.
# It runs on systems whose C library is as new as that of this one.
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
out="$(realpath -m -- "${1:-$root/build/portable/Trilateral}")"
cd -- "$root"

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

if [[ -e "$out" && ! -e "$out/trilateral.portable" ]]; then
    say "$out is there and is no portable copy, so it was left as it is"
    exit 1
fi

./packaging/install-packages.sh portable
build="${TRILATERAL_BUILD:-}"
if [[ -z "$build" ]]; then
    ./packaging/install-packages.sh build clang
    cmake --preset package
    cmake --build --preset package --target trilateral trilateral-cli
    build="$root/build/package"
fi

# What belongs to the computer and not to the program: the C library and compiler's own, the drivers of the screen, and what
# has to fit the settings and fonts of the system.
stays='^(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libanl|libnss_.*|libstdc\+\+|libgcc_s|libGL|libEGL'
stays+='|libGLX|libGLdispatch|libOpenGL|libGLESv2|libdrm|libgbm|libX11|libX11-xcb|libxcb|libfontconfig|libfreetype|libexpat|libz)\.so'

plugins="$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || qmake6 -query QT_INSTALL_PLUGINS)"
wanted_plugins=(platforms/libqxcb.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so platforms/libqoffscreen.so
    imageformats/libqsvg.so imageformats/libqjpeg.so imageformats/libqgif.so iconengines/libqsvgicon.so
    printsupport/libcupsprintersupport.so sqldrivers/libqsqlpsql.so platforminputcontexts/libibusplatforminputcontextplugin.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so wayland-shell-integration/libxdg-shell.so)

# Keeps what a person has in a copy that is made anew over itself.
mkdir -p -- "$out"
rm -rf -- "${out:?}/lib" "$out/plugins" "$out/translations"
mkdir -p -- "$out/lib" "$out/plugins" "$out/documents"
for program in trilateral trilateral-cli; do
    install -m 755 -- "$build/app/$program" "$out/$program"
    strip -- "$out/$program"
done
for plugin in "${wanted_plugins[@]}"; do
    if [[ -e "$plugins/$plugin" ]]; then
        install -D -m 644 -- "$plugins/$plugin" "$out/plugins/$plugin"
    else
        say "left out, not on this computer: $plugin"
    fi
done

for module in "$build"/lib*/trilateral/modules/*.so "$build"/lib/*/trilateral/modules/*.so; do
    if [[ -e "$module" ]]; then
        install -m 644 -- "$module" "$out/lib/${module##*/}"
        strip -- "$out/lib/${module##*/}"
    fi
done

mapfile -t things < <(find "$out/trilateral" "$out/trilateral-cli" "$out/plugins" "$out/lib" -type f)
mapfile -t libraries < <(ldd "${things[@]}" | sed -nE 's/^[[:space:]]+\S+ => (\/\S+) .*/\1/p' | sort -u)
for library in "${libraries[@]}"; do
    name="$(basename -- "$library")"
    [[ "$library" == "$out"/* ]] && continue
    if [[ ! "$name" =~ $stays ]]; then install -m 644 -- "$(realpath -- "$library")" "$out/lib/$name"; fi
done
# The older form of the search path holds for the libraries of libraries and for plugins too.
for program in trilateral trilateral-cli; do
    # shellcheck disable=SC2016
    patchelf --force-rpath --set-rpath '$ORIGIN/lib' "$out/$program"
done

qt_translations="$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null || qmake6 -query QT_INSTALL_TRANSLATIONS)"
mkdir -p -- "$out/translations"
for language in ar es fr ru zh_CN; do
    if [[ -e "$qt_translations/qtbase_$language.qm" ]]; then
        install -m 644 -- "$qt_translations/qtbase_$language.qm" "$out/translations/"
    fi
done
printf '[Paths]\nPlugins = plugins\nTranslations = translations\n' >"$out/qt.conf"

# Dictionaries for the spelling, where this computer has them.
mkdir -p -- "$out/dictionaries"
for dictionary in /usr/share/hunspell/{en_GB,en_US,fr,fr_FR,es,es_ES,ru_RU,ar}.{aff,dic}; do
    if [[ -e "$dictionary" ]]; then install -m 644 -- "$(realpath -- "$dictionary")" "$out/dictionaries/${dictionary##*/}"; fi
done

install -m 644 -- LICENSE "$out/LICENSE.txt"
cat >"$out/README.txt" <<'TEXT'
Trilateral, portable.

Start the program trilateral in this folder. It keeps settings, keys, the list of what was open and drafts in the folder
data beside it, offers new workspaces a place in documents, and writes nothing into the home folder of the computer.

The folder may be moved and copied. Who can read it can read what is in it, also the keys in data/settings: keep the stick
as you would keep the papers. A file policy.ini here holds what your office sets (trilateral-cli policy --keys).

To bring it up to date, copy the new programs, lib and plugins over the old ones; data and documents stay.
TEXT
printf 'This file makes the program beside it keep everything in this folder.\n' >"$out/trilateral.portable"

# Nothing is left to find outside but what stays.
missing="$(ldd "${things[@]}" | grep 'not found' || true)"
if [[ -n "$missing" ]]; then
    say "libraries are missing:"
    printf '%s\n' "$missing" >&2
    exit 1
fi
say "made $out ($(du -sh -- "$out" | cut -f1))"
