#!/usr/bin/env bash
# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries the Debian package as somebody would who has nothing else: installs it in a clean root with what it recommends, makes
# a workspace, takes pictures of the start and of the desk in two languages, removes it, and lists what is left.
#   packaging/try-package.sh [--bare] PACKAGE.deb [OUT]
# OUT holds the pictures and the lists; build/try when nothing is said. --bare leaves out what is only recommended.
# Needs root. The clean root is made of the package sources of this computer and removed at the end.
# shellcheck disable=SC2016
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
say() { printf '\n== %s\n' "$*"; }
extras=(-o APT::Install-Recommends=true)
if [[ "${1:-}" == --bare ]]; then
    extras=(--no-install-recommends)
    shift
fi
[[ $# -ge 1 && -f "$1" ]] || { echo "usage: ${0##*/} [--bare] PACKAGE.deb [OUT]" >&2; exit 2; }
[[ "$(id -u)" == 0 ]] || { echo "${0##*/}: needs root, to make a root of its own" >&2; exit 1; }
package="$(realpath -- "$1")"
out="$(realpath -m -- "${2:-$root/build/try}")"
"$root/packaging/install-packages.sh" try
mkdir -p -- "$out"

# Where this computer has its own packages from, without updates and security.
codename="$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)"
source="$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' |
    awk -v name="$codename" '$2 == name { print $1; exit }')"
[[ -n "$source" ]] || { echo "${0##*/}: apt names no source for $codename" >&2; exit 1; }

clean="$(mktemp -d)"
chmod 755 -- "$clean"  # a person walks in it
display=:7$((RANDOM % 100 + 10))
screen=''
desk=''
finish() {
    if [[ -n "$desk" ]]; then kill "$desk" 2>/dev/null || true; fi
    if [[ -n "$screen" ]]; then kill "$screen" 2>/dev/null || true; fi
    mountpoint -q "$clean/proc" && umount -l "$clean/proc"
    mountpoint -q "$clean/dev" && umount -l "$clean/dev"
    rm -rf --one-file-system -- "$clean"
}
trap finish EXIT

say "a clean root of $codename"
debootstrap --variant=minbase "$codename" "$clean" "$source" >"$out/debootstrap.log"
mount -t proc proc "$clean/proc"
mount -t tmpfs tmpfs "$clean/dev"
for device in null zero random urandom; do cp -a "/dev/$device" "$clean/dev/"; done
mkdir -p "$clean/dev/shm" && chmod 1777 "$clean/dev/shm"
ln -s /proc/self/fd "$clean/dev/fd"
cp /etc/resolv.conf "$clean/etc/resolv.conf" 2>/dev/null || true
apt-config dump | grep -E '^Acquire::https?::Proxy "' >"$clean/etc/apt/apt.conf.d/90proxy" || true

inside() { chroot "$clean" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive HOME=/root "$@"; }
# Takes the place of the shell that calls it, so that its number is that of the program.
as_person() {
    exec chroot --userspec=1000:1000 "$clean" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME=/home/person USER=person \
        XDG_RUNTIME_DIR=/tmp/run DISPLAY="$display" "$@"
}
person() { (as_person "$@"); }
# Everything but what apt and dpkg keep of any package, and what is running.
files() {
    (cd "$clean" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/cache -o -path ./var/log \
        -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./home -o -path ./root \) -prune -o -print | sort)
}

inside apt-get update -qq
inside useradd -m -u 1000 person
mkdir -p "$clean/tmp/run" && chown 1000:1000 "$clean/tmp/run" && chmod 700 "$clean/tmp/run"
files >"$out/before.txt"

say "install"
cp -- "$package" "$clean/tmp/trilateral.deb"
inside apt-get install -y -qq "${extras[@]}" /tmp/trilateral.deb >"$out/install.log" 2>&1
inside dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KB\n' trilateral
inside dpkg -V trilateral

say "command line"
person trilateral-cli --version
person trilateral --version
person sh -c 'cd && trilateral-cli new desk.trilateral --sample && trilateral-cli info desk.trilateral && trilateral-cli check desk.trilateral'
person trilateral-cli policy
person bash -c '. /usr/share/bash-completion/completions/trilateral-cli && COMP_WORDS=(trilateral-cli conf) COMP_CWORD=1 && _trilateral_cli && echo "completes: ${COMPREPLY[*]}"'
# What the modules do, and nothing else of the program: writing PDF, writing workbooks, reading PDF.
person sh -c 'cd && trilateral-cli brief desk.trilateral --recipe trilateral --meeting TRI-2014-04 -o brief.pdf && ls -l brief.pdf'
person sh -c 'cd && trilateral-cli export desk.trilateral meeting -o meetings.xlsx && ls -l meetings.xlsx'
person sh -c 'cd && trilateral-cli attach desk.trilateral TRI-2014-04 brief.pdf && trilateral-cli search desk.trilateral "adoption of the agenda" | tail -3'

say "desk"
Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp -ac >"$out/xvfb.log" 2>&1 &
screen=$!
for _ in $(seq 600); do
    DISPLAY="$display" xwininfo -root >/dev/null 2>&1 && break
    sleep 0.1
done
# Shows the program, takes a picture of its window as $1.png when one has this title, and ends it.
picture() {
    local name="$1" title="$2" window=''
    shift 2
    as_person "$@" >"$out/$name.log" 2>&1 &
    desk=$!
    for _ in $(seq 120); do
        window="$(DISPLAY="$display" xwininfo -root -tree 2>/dev/null | awk -v title="$title" \
            '$0 ~ title && split($(NF - 1), size, /[x+]/) && size[1] > 300 && !found { print $1; found = 1 }' || true)"
        [[ -n "$window" ]] && break
        kill -0 "$desk" 2>/dev/null || break
        sleep 0.5
    done
    [[ -n "$window" ]] || { echo "${0##*/}: no window called $title; see $out/$name.log" >&2; exit 1; }
    # What a window shows comes after its title, and then fills itself.
    for _ in $(seq 60); do
        sleep 1
        DISPLAY="$display" import -window "$window" "$out/$name.png" || continue
        [[ "$(convert "$out/$name.png" -format %k info:)" -gt 50 ]] && break
    done
    sleep 2
    DISPLAY="$display" import -window "$window" "$out/$name.png"
    echo "picture: $out/$name.png"
    kill "$desk" 2>/dev/null || true
    wait "$desk" 2>/dev/null || true
    desk=''
}
picture start '"Trilateral"' trilateral
picture desk '"desk.*Trilateral"' trilateral /home/person/desk.trilateral
# As an office sets it for all of its people.
mkdir -p "$clean/etc/trilateral"
printf '[defaults]\nlanguage = ar\n' >"$clean/etc/trilateral/policy.ini"
person trilateral-cli policy | sed 's/^/  /'
picture desk-ar '"desk.*[tT]rilateral"' trilateral /home/person/desk.trilateral
rm -r "$clean/etc/trilateral"

say "remove"
inside apt-get purge -y -qq trilateral >"$out/remove.log" 2>&1
inside apt-get autoremove -y -qq --purge >>"$out/remove.log" 2>&1
files >"$out/after.txt"
echo "left in the system (beside what apt itself keeps):"
comm -13 "$out/before.txt" "$out/after.txt" | tee "$out/left.txt"
echo "files that name the program: $(grep -c -i trilateral "$out/left.txt" || true)"
echo "left in the home folder of the person, as it should be:"
(cd "$clean/home/person" && find . -type f | sort | tee "$out/home.txt")

! grep -q -i trilateral "$out/left.txt"
