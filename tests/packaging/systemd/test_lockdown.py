"""What a customer could try with keys and plugs is forbidden by configuration.

What only a machine shows is named in docs/operations.md as untried.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from configparser import RawConfigParser

import pytest

# Debian keeps it out of an ordinary user's PATH.
MODPROBE = shutil.which("modprobe", path="/usr/sbin:/sbin:/usr/bin")
STORAGE = ("usb-storage", "uas", "firewire-sbp2", "thunderbolt")


def ini(file, section):
    parser = RawConfigParser()
    parser.optionxform = str
    parser.read(file)
    return dict(parser[section])


def lines(file):
    return [line for line in file.read_text().splitlines() if line and line[0] != "#"]


def test_no_console_has_a_login(installed):
    login = ini(installed / "usr/lib/systemd/logind.conf.d/offer-kiosk.conf", "Login")
    assert (login["NAutoVTs"], login["ReserveVT"]) == ("0", "0")


def test_no_key_switches_the_machine_off_but_the_button_held_down(installed):
    login = ini(installed / "usr/lib/systemd/logind.conf.d/offer-kiosk.conf", "Login")
    keys = {key: value for key, value in login.items() if key.startswith("Handle")}
    assert keys.pop("HandlePowerKeyLongPress") == "poweroff"
    assert set(keys.values()) == {"ignore"}
    assert {"HandlePowerKey", "HandleRebootKey", "HandleSuspendKey", "HandleHibernateKey"} <= set(
        keys
    )


def test_ctrl_alt_del_does_nothing_once_nor_seven_times(installed):
    target = installed / "etc/systemd/system/ctrl-alt-del.target"
    assert str(target.readlink()) == "/dev/null"
    manager = ini(installed / "usr/lib/systemd/system.conf.d/offer-kiosk.conf", "Manager")
    assert manager["CtrlAltDelBurstAction"] == "none"


def test_the_magic_key_does_nothing(installed):
    kernel = dict(
        re.split(r"\s*=\s*", line)
        for line in lines(installed / "usr/lib/sysctl.d/60-offer-kiosk.conf")
    )
    assert kernel["kernel.sysrq"] == "0"
    assert kernel["kernel.ctrl-alt-del"] == "0"
    assert kernel["fs.suid_dumpable"] == "0"


@pytest.mark.parametrize("module", STORAGE)
def test_storage_is_not_looked_at(installed, module):
    told = lines(installed / "usr/lib/modprobe.d/offer-kiosk.conf")
    assert f"install {module} /bin/false" in told
    assert f"blacklist {module}" in told


@pytest.mark.skipif(not MODPROBE, reason="needs modprobe (Debian's package kmod)")
@pytest.mark.parametrize("module", STORAGE)
def test_modprobe_reads_it_so(installed, module):
    folder = installed / "usr/lib/modprobe.d"
    read = subprocess.run(
        [MODPROBE, "-C", folder, "--showconfig"], capture_output=True, text=True, check=True
    )
    assert f"install {module.replace('-', '_')} /bin/false" in read.stdout


def test_a_kernel_with_storage_built_in_gets_no_such_interface(installed):
    rules = lines(installed / "usr/lib/udev/rules.d/60-offer-kiosk.rules")
    classes = [re.search(r'bInterfaceClass\}=="(\w\w)"', rule)[1] for rule in rules]
    assert "08" in classes
    # Scanners type or are serial, printers print.
    assert not {"02", "03", "07", "0a"} & set(classes)
    assert all(rule.endswith('ATTR{authorized}="0"') for rule in rules)


def test_the_journal_leaves_room_for_leads(installed):
    journal = ini(installed / "usr/lib/systemd/journald.conf.d/offer-kiosk.conf", "Journal")
    assert {"SystemMaxUse", "SystemKeepFree", "MaxRetentionSec"} <= set(journal)
