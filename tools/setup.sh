#!/usr/bin/env bash
# Makes a machine ready: system packages (Debian and its kin), .venv, pinned Python packages, the program itself.
# Does nothing, and quickly, where everything is there already. Called by `make setup`; arguments: further system packages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly VENV=.venv
readonly STAMP=$VENV/.setup

# a|b: either will do (names differ between releases).
readonly PLAYER=(libvlc5 vlc-plugin-base)
readonly FONTS=("fonts-liberation2|fonts-liberation" fonts-noto-core fontconfig)
readonly WINDOW=(
    libegl1 libgl1 libopengl0 libdbus-1-3 libfontconfig1 libfreetype6 "libglib2.0-0|libglib2.0-0t64"
    libgssapi-krb5-2 libbrotli1 libzstd1 zlib1g libx11-6 libx11-xcb1
    libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1
    libxkbcommon0 libxkbcommon-x11-0 libwayland-client0 libwayland-cursor0 libwayland-egl1
)
readonly TESTING=(xvfb xauth xdotool poppler-utils)
readonly BUILDING=(libicu-dev pkg-config g++ binutils)   # PyICU is compiled here; PyInstaller calls objdump

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

find_python() {
    local candidate
    for candidate in python3.11 python3; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

# What this interpreter lacks to make an environment and to compile against.
python_packages() {
    local version
    version=$("$1" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
    "$1" -c 'import ensurepip, venv' 2>/dev/null || echo "$version-venv"
    "$1" -c 'import os, sys, sysconfig; sys.exit(not os.path.exists(sysconfig.get_path("include") + "/Python.h"))' \
        || echo "$version-dev"
}

installed_names() { dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p'; }

# Prints those of the arguments of which no alternative is installed.
missing_of() {
    local installed wanted name
    installed=" $(installed_names | tr '\n' ' ') "
    for wanted in "$@"; do
        for name in ${wanted//|/ }; do
            [[ $installed == *" $name "* ]] && continue 2
        done
        echo "$wanted"
    done
}

# The first alternative that this release knows.
choose() {
    local name
    for name in ${1//|/ }; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
    echo "${1%%|*}"
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then "$@"; else sudo "$@"; fi
}

install_system_packages() {
    local missing=("$@") names=() wanted
    say "system packages missing: ${missing[*]}"
    if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
        fail "there is no sudo. As root, run: apt-get update && apt-get install --no-install-recommends ${missing[*]%%|*}"
    fi
    say "running apt-get update, then apt-get install"
    as_root apt-get update -qq || fail "apt-get update failed; is there a network?"
    for wanted in "${missing[@]}"; do names+=("$(choose "$wanted")"); done
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${names[@]}" >/dev/null \
        || fail "apt-get install failed; the packages are: ${names[*]}"
}

explain_without_apt() {
    case $(uname -s) in
        Darwin) say "no apt here: install VLC (64-bit, into /Applications), and with Homebrew: icu4c pkg-config poppler font-noto-sans" ;;
        MINGW* | MSYS* | CYGWIN*) fail "on Windows follow the README: VLC 64-bit, Python 3.11, then py -3.11 -m venv .venv" ;;
        *) say "no apt here: install what these Debian packages hold: ${PLAYER[*]} ${FONTS[*]} ${WINDOW[*]} ${TESTING[*]} ${BUILDING[*]}" ;;
    esac
}

system_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        [[ -e $STAMP ]] || explain_without_apt
        return
    fi
    mapfile -t missing < <(missing_of "${PLAYER[@]}" "${FONTS[@]}" "${WINDOW[@]}" "${TESTING[@]}" "${BUILDING[@]}" "$@")
    if [[ ${#missing[@]} -gt 0 ]]; then install_system_packages "${missing[@]}"; fi
}

fingerprint() { cat constraints.txt pyproject.toml tools/setup.sh | cksum; }

# name==version lines and dist-info folders in one spelling.
plain() { tr '[:upper:]' '[:lower:]' | sed -E 's/[-_.]+/-/g' | sort; }

python_is_ready() {
    [[ -e $STAMP && $(cat "$STAMP") == "$(fingerprint)" && -x $VENV/bin/judging-app ]] || return 1
    local there
    there=$(cd "$VENV"/lib/python3*/site-packages && printf '%s\n' *.dist-info \
        | sed 's/\.dist-info$//; s/-\([^-]*\)$/==\1/' | plain)
    [[ -z $(comm -23 <(sed -n 's/^\([^# ;]*==[^# ;]*\) *$/\1/p' constraints.txt | plain) <(echo "$there")) ]]
}

install_python_packages() {
    local pip=("$VENV/bin/python" -m pip install --quiet --disable-pip-version-check -c constraints.txt)
    if ! "$VENV/bin/python" -c '' 2>/dev/null; then
        say "making $VENV with $1"
        "$1" -m venv --clear "$VENV"
    fi
    say "installing the Python packages of constraints.txt (a few minutes the first time)"
    # setuptools is pinned too and builds what has to be built, so that nothing unpinned is fetched for building.
    "${pip[@]}" setuptools
    "${pip[@]}" --no-build-isolation -e '.[dev]'
    fingerprint >"$STAMP"
    say "ready: $VENV/bin/judging-app"
}

main() {
    local python
    python=$(find_python) || fail "needs Python 3.11 or newer (on Debian: apt-get install python3.11)"
    # shellcheck disable=SC2046  # one word per package
    system_packages $(python_packages "$python") "$@"
    python_is_ready || install_python_packages "$python"
}

main "$@"
