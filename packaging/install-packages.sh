#!/usr/bin/env bash
# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing of the packages that Trilateral needs, on Debian 12 or later and Ubuntu 24.04 or later.
#   packaging/install-packages.sh GROUP…       groups: build clang run test sanitize coverage lint
#                                                  package portable try bench
# Does nothing, quickly, when all of them are there.
set -euo pipefail

# One package a word. "a|b" takes the first name that this system knows; "?a" is left out where it is unknown.
build_packages=(
    g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev 'qt6-svg-dev|libqt6svg6-dev'
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libsqlite3-dev libexpected-dev libminizip-dev zlib1g-dev libxlsxwriter-dev libpoppler-cpp-dev
    libhunspell-dev libical-dev libcairo2-dev libfreetype-dev libqpdf-dev libsodium-dev libicu-dev
)
run_packages=('libqt6svg6|libqt6svg6t64' '?qt6-svg-plugins' fonts-noto-core fonts-noto-cjk breeze-icon-theme
    'hunspell-en-gb|hunspell-en-us' hunspell-fr hunspell-es hunspell-ru '?hunspell-ar' libqt6sql6-psql)
test_packages=(librapidcheck-dev xvfb xauth dbus at-spi2-core poppler-utils qpdf mupdf-tools postgresql)  # and LibreOffice, see below
clang_packages=(clang)
sanitize_packages=("${clang_packages[@]}")  # and the sanitizers of its version
coverage_packages=(gcovr)
lint_packages=(clang clang-format clang-tidy shellcheck desktop-file-utils appstream mandoc zsh fish)
package_packages=(dpkg-dev file desktop-file-utils appstream lintian)
portable_packages=("${run_packages[@]}" patchelf binutils qt6-qpa-plugins '?qt6-wayland')
bench_packages=(libxcb-damage0-dev keepassxc sqlitebrowser)
try_packages=(debootstrap xvfb x11-utils imagemagick)

usage() {
    echo "usage: ${0##*/} GROUP…   (build clang run test sanitize coverage lint package portable try bench)" >&2
    exit 2
}

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

is_installed() {
    [[ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null || true)" == installed ]]
}

# With windows and without them, LibreOffice is two sets of packages that exclude each other: nobody loses the one in use.
office=-nogui
if is_installed libreoffice-core; then office=''; fi
test_packages+=("libreoffice-writer$office" "libreoffice-calc$office")

# True when the package lists name a version that can be installed.
is_known() {
    local candidate
    candidate="$(LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p')"
    [[ -n "$candidate" && "$candidate" != "(none)" ]]
}

# Prints the words of "$@" of which no alternative is installed.
missing_of() {
    local word name names found
    for word in "$@"; do
        found=no
        IFS='|' read -r -a names <<<"${word#\?}"
        for name in "${names[@]}"; do
            if is_installed "$name"; then found=yes; fi
        done
        if [[ "$found" == no ]]; then printf '%s\n' "$word"; fi
    done
}

# Prints the package to install for one word, nothing for an optional word that is unknown here.
choose() {
    local word="$1" name names
    IFS='|' read -r -a names <<<"${word#\?}"
    for name in "${names[@]}"; do
        if is_known "$name"; then
            printf '%s\n' "$name"
            return
        fi
    done
    if [[ "$word" != \?* ]]; then
        say "no package named ${names[*]} is known here; Debian 12 or Ubuntu 24.04 (with universe) has it"
        return 1
    fi
}

as_root() {
    if [[ "$(id -u)" == 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Installs those of the words in "$@" that are missing.
install_missing() {
    local missing required packages word name
    mapfile -t missing < <(missing_of "$@")
    # An optional package that this system does not know is not missing.
    required=()
    for word in "${missing[@]}"; do
        if [[ "$word" != \?* ]] || is_known "${word#\?}"; then required+=("$word"); fi
    done
    if [[ ${#required[@]} -eq 0 ]]; then return; fi

    if [[ "$(id -u)" != 0 ]] && ! command -v sudo >/dev/null; then
        say "these packages are missing and neither root nor sudo is at hand to install them:"
        printf '  %s\n' "${required[@]}" >&2
        exit 1
    fi

    say "installing: ${required[*]}"
    as_root apt-get update -q
    packages=()
    for word in "${missing[@]}"; do
        name="$(choose "$word")"
        if [[ -n "$name" ]]; then packages+=("$name"); fi
    done
    as_root apt-get install -y -q --no-install-recommends "${packages[@]}"
}

[[ $# -gt 0 ]] || usage
wanted=()
for group in "$@"; do
    case "$group" in
        build) wanted+=("${build_packages[@]}") ;;
        run) wanted+=("${run_packages[@]}") ;;
        test) wanted+=("${test_packages[@]}") ;;
        clang) wanted+=("${clang_packages[@]}") ;;
        sanitize) wanted+=("${sanitize_packages[@]}") ;;
        coverage) wanted+=("${coverage_packages[@]}") ;;
        lint) wanted+=("${lint_packages[@]}") ;;
        package) wanted+=("${package_packages[@]}") ;;
        portable) wanted+=("${portable_packages[@]}") ;;
        try) wanted+=("${try_packages[@]}") ;;
        bench) wanted+=("${bench_packages[@]}") ;;
        *) usage ;;
    esac
done

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "this system has no apt, so nothing was installed. Trilateral needs what these Debian packages hold:"
    printf '  %s\n' "${wanted[@]#\?}" >&2
    say "when they are installed by other means, set TRILATERAL_SKIP_PACKAGES=1 and start again"
    [[ "${TRILATERAL_SKIP_PACKAGES:-0}" == 1 ]] || exit 1
    exit 0
fi
if [[ "${TRILATERAL_SKIP_PACKAGES:-0}" == 1 ]]; then exit 0; fi

install_missing "${wanted[@]}"
if [[ " $* " == *" sanitize "* ]]; then
    version="$(clang -dumpversion)"
    install_missing "libclang-rt-${version%%.*}-dev"
fi
