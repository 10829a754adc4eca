#!/bin/sh
# Sets up all that `make demo` (runtime) and `make test` (dev) need: system libraries, .venv, packages.
# With `fonts` it installs nothing but fonts for offers in other scripts, and emoji.
# Asks nothing, does nothing twice, and starts afresh after an interrupted run.
set -eu

kind=${1:-runtime}
python=${PYTHON:-python3}
root=$(cd "$(dirname "$0")/.." && pwd -P)
venv=$root/.venv
stamp=$venv/.setup
packaging=$root/packaging
case $kind in
    runtime) lock=$packaging/requirements.lock ;;
    dev) lock=$packaging/requirements-dev.lock ;;
    fonts) lock= ;;
    *) echo "usage: setup.sh [runtime|dev|fonts]" >&2; exit 2 ;;
esac

say() { echo "setup: $*"; }
die() { echo "setup: $*" >&2; exit 1; }

# What Qt's xcb and offscreen platforms and its on-screen keyboard (libpulse) load, with Debian's packages;
# and what holds off X's screen saver (libXss).
qt_libraries() {
    cat <<'EOF'
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libX11.so.6 libx11-6
libXss.so.1 libxss1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libpulse.so.0 libpulse0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
EOF
}

# The X server, its tools and the bus that tests of the screen run on; the hub's buffer; and what
# reads the units and the lock-down as a shop's machine will; readers of barcodes that are not ours.
test_commands() {
    cat <<'EOF'
Xvfb xvfb
dbus-daemon dbus-daemon
openbox openbox
xdotool xdotool
xrandr x11-xserver-utils
redis-server redis-server
systemd-analyze systemd
cage cage
zbarimg zbar-tools
dmtxread dmtx-utils
EOF
}

missing_packages() {
    # Debian keeps ldconfig out of an ordinary user's PATH.
    known=$(PATH="$PATH:/usr/sbin:/sbin" && ldconfig -p)
    qt_libraries | while read -r library package; do
        case $known in *"$library "*) ;; *) printf ' %s' "$package" ;; esac
    done
    [ "$kind" = runtime ] || test_commands | while read -r command package; do
        command -v "$command" >/dev/null || printf ' %s' "$package"
    done
    [ -e /etc/ssl/certs/ca-certificates.crt ] || printf ' ca-certificates'
    "$python" -c 'import ensurepip, venv' 2>/dev/null || printf ' python%s-venv' "$version"
}

install_packages() {
    command -v apt-get >/dev/null || die "please install what Debian calls:$1"
    by_hand="please run: sudo apt-get install -y --no-install-recommends$1"
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || die "$by_hand"
        as_root=sudo
    fi
    say "installing system packages:$1"
    $as_root apt-get update -qq || say "apt-get update failed; trying with the lists at hand"
    # shellcheck disable=SC2086 # a list of package names
    $as_root env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes \
        apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 $1 >/dev/null ||
        die "$by_hand"
}

pip_install() {
    verbosity=-qq
    [ ! -t 1 ] || verbosity=--progress-bar=on
    "$venv/bin/python" -m pip install --disable-pip-version-check "$verbosity" "$@" ||
        die "the packages could not be installed; see above, then run the same command again"
}

if [ "$kind" = fonts ]; then
    install_packages " fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji"
    say "ready"
    exit 0
fi

version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])') ||
    die "Python 3.11 or newer is needed, and $python does not run"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    die "Python 3.11 or newer is needed, $python is $version; name another: make PYTHON=python3.12 …"

place="$version $root"
inputs=$(cat "$packaging"/requirements*.lock "$root/pyproject.toml" "$0" | sha256sum | cut -c1-64)
done_before=$(cat "$stamp" 2>/dev/null || true)
case $done_before in "$kind $place $inputs" | "dev $place $inputs") exit 0 ;; esac

packages=$(missing_packages)
[ -z "$packages" ] || install_packages "$packages"

# A stamp is written last, so without one .venv is half made; with another place's it was moved here.
case $done_before in
    *" $place "*) say "updating .venv" ;;
    *)
        say "creating .venv with Python $version"
        "$python" -m venv --clear "$venv" || die ".venv could not be made; see above"
        ;;
esac
rm -f "$stamp"
say "installing packages of ${lock#"$root/"} (some minutes the first time)"
pip_install --require-hashes -r "$lock"
pip_install --no-deps --no-build-isolation --editable "$root"
echo "$kind $place $inputs" >"$stamp"
say "ready"
