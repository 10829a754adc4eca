"""An update is asked for while the shop is closed, and starts a kiosk anew that it has changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import time

import pytest

HOUR = 3600
OPEN = 'echo \'{"open": true, "until": null, "set": true}\''
CLOSED = 'echo \'{"open": false, "until": null, "set": true}\''
NOT_SET = 'echo \'{"open": true, "until": null, "set": false}\''


class Machine:
    def __init__(self, root, folder):
        self.programs = root / "usr/lib/offer-kiosk"
        self.folder, self.state = folder, folder / "state"
        self.wanted, self.asked = self.state / "update-wanted", self.state / "update-asked"
        (self.state / "1.0/bin").mkdir(parents=True)
        (self.state / "current").symlink_to("1.0")

    def program(self, name, text):
        file = self.folder / name
        file.write_text(f"#!/bin/sh\n{text}\n")
        file.chmod(0o755)

    def kiosk(self, text):
        self.program("state/1.0/bin/kiosk", text)

    def run(self, script):
        return subprocess.run(
            [self.programs / script],
            env={"PATH": f"{self.folder}:/usr/bin:/bin", "STATE_DIRECTORY": str(self.state)},
            capture_output=True,
            text=True,
            check=False,
        )

    def last_asked(self, hours_ago):
        self.asked.touch()
        os.utime(self.asked, (time.time() - hours_ago * HOUR,) * 2)

    def asks(self):
        assert self.run("update-when-closed").returncode == 0
        return self.wanted.exists()


@pytest.fixture
def machine(installed, tmp_path):
    return Machine(installed, tmp_path)


@pytest.mark.parametrize(
    ("kiosk", "hours_ago", "hour", "asks"),
    [
        (CLOSED, 21, "20", True),
        (CLOSED, 19, "20", False),
        (OPEN, 21, "02", False),
        (OPEN, 24 * 6, "02", False),
        # A machine that is switched off with the lights.
        (OPEN, 24 * 8, "12", True),
        (NOT_SET, 21, "12", False),
        (NOT_SET, 21, "03", True),
        # A kiosk that is too ill to tell gets the update that may heal it.
        ("exit 1", 21, "12", False),
        ("exit 1", 21, "03", True),
        # A clock that ran ahead.
        (OPEN, -24 * 400, "12", True),
    ],
)
def test_an_update_is_asked_for_once_a_day_while_nobody_shops(
    machine, kiosk, hours_ago, hour, asks
):
    machine.kiosk(kiosk)
    machine.program("date", f"echo {hour}")
    machine.last_asked(hours_ago)
    assert machine.asks() is asks
    machine.wanted.unlink(missing_ok=True)
    if asks:
        assert not machine.asks()


def test_a_new_machine_is_not_updated_in_its_first_hour(machine):
    machine.kiosk(CLOSED)
    assert not machine.asks()


@pytest.mark.skipif(not shutil.which("apt-config"), reason="needs apt")
def test_apt_reads_that_updates_come_by_our_road_alone(installed, tmp_path):
    (tmp_path / "apt.conf").write_text(f'Dir::Etc "{installed}/etc/apt";')
    told = subprocess.run(
        ["apt-config", "dump"],
        env={"PATH": "/usr/bin:/bin", "APT_CONFIG": str(tmp_path / "apt.conf")},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    for line in (
        'APT::Periodic::Unattended-Upgrade "0";',
        'Unattended-Upgrade::Origins-Pattern:: "origin=Offer Kiosk";',
        'Unattended-Upgrade::Remove-New-Unused-Dependencies "false";',
        'Unattended-Upgrade::Automatic-Reboot "false";',
        'DPkg::Options:: "--force-confold";',
    ):
        assert line in told


@pytest.mark.parametrize(
    ("changes", "restarts"), [("ln -sfn 1.1 state/current", True), ("", False)]
)
def test_the_kiosk_starts_anew_where_it_has_another_version(machine, changes, restarts):
    machine.program("apt-get", f"echo apt-get $* >>{machine.folder}/did; exit 100")
    machine.program("unattended-upgrade", f"cd {machine.folder}; echo upgrade >>did; {changes}")
    machine.program("systemctl", f"echo systemctl $* >>{machine.folder}/did")
    machine.program("dpkg-query", "exit 1")
    done = machine.run("update")
    assert (done.returncode, "not all lists" in done.stderr) == (0, True)
    did = (machine.folder / "did").read_text().splitlines()
    assert did[:2] == ["apt-get --quiet=2 update", "upgrade"]
    assert did[2:] == (["systemctl try-restart offer-kiosk.service"] if restarts else [])


def test_of_the_versions_only_those_stay_that_are_needed(machine):
    """dpkg refuses by itself to remove the one that was installed last."""
    (machine.state / "previous").symlink_to("/usr/lib/offer-kiosk/0.9~deb12")
    for name in ("apt-get", "unattended-upgrade", "systemctl"):
        machine.program(name, "true")
    machine.program("dpkg-query", "printf 'offer-kiosk-%s ' 0.8 0.9~deb12 1.0 1.1")
    machine.program("dpkg", f"echo $* >>{machine.folder}/did; exit 1")
    assert machine.run("update").returncode == 0
    did = (machine.folder / "did").read_text().splitlines()
    assert did == ["--purge offer-kiosk-0.8", "--purge offer-kiosk-1.1"]
