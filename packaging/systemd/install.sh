#!/bin/sh
# install.sh ROOT: puts the service and what locks the machine down where they belong under ROOT.
# A package is made with it; nothing is enabled.
set -eu
root=${1:?usage: install.sh ROOT}
here=$(cd "$(dirname "$0")" && pwd -P)

put() { # put MODE FOLDER FILE…
    mode=$1 folder=$root/$2
    shift 2
    mkdir -p "$folder"
    for file in "$@"; do install -m "$mode" "$here/$file" "$folder/$(basename "$file")"; done
}

put 644 usr/lib/systemd/system system/offer-kiosk.service \
    system/offer-kiosk-restart.service system/offer-kiosk-restart.timer \
    system/offer-kiosk-update.path system/offer-kiosk-update.service \
    system/offer-kiosk-update-when-closed.service system/offer-kiosk-update-when-closed.timer
put 755 usr/lib/offer-kiosk libexec/session libexec/service-wait libexec/service-ended \
    libexec/service-trial libexec/update libexec/update-when-closed
put 644 etc/apt/apt.conf.d apt/52offer-kiosk
put 644 etc/apt/preferences.d apt/offer-kiosk.pref
put 644 usr/lib/systemd/logind.conf.d logind.conf.d/offer-kiosk.conf
put 644 usr/lib/systemd/journald.conf.d journald.conf.d/offer-kiosk.conf
put 644 usr/lib/systemd/system.conf.d system.conf.d/offer-kiosk.conf
put 644 usr/lib/sysctl.d sysctl.d/60-offer-kiosk.conf
put 644 usr/lib/modprobe.d modprobe.d/offer-kiosk.conf
put 644 usr/lib/udev/rules.d udev/60-offer-kiosk.rules
put 644 etc/pam.d pam.d/offer-kiosk
put 644 usr/share/doc/offer-kiosk/examples examples/xcb.conf examples/secrets.conf \
    examples/metrics.conf examples/offer-kiosk.sources
mkdir -p "$root/etc/systemd/system"
ln -sf /dev/null "$root/etc/systemd/system/ctrl-alt-del.target"
