"""The units are what systemd takes without a word, and lock the kiosk in."""

from __future__ import annotations

import re
import shutil
import subprocess
from configparser import RawConfigParser

import pytest

from tests.support.root import ROOT

UNITS = "usr/lib/systemd/system"
SERVICE = "offer-kiosk.service"
ALL = sorted(one.name for one in (ROOT / "packaging/systemd/system").iterdir())
# Of ten; systemd counts in tenths.
MOST_EXPOSED = "25"

systemd_analyze = pytest.mark.skipif(
    not shutil.which("systemd-analyze"), reason="needs systemd-analyze (Debian's package systemd)"
)


class Repeated(dict):
    """A section in which a key may come several times; its values are joined by spaces."""

    def __setitem__(self, key, value):
        if isinstance(value, list) and key in self:
            value = self[key] + value
        super().__setitem__(key, value)


@pytest.fixture
def service(installed):
    unit = RawConfigParser(strict=False, dict_type=Repeated)
    unit.optionxform = str
    unit.read(installed / UNITS / SERVICE)
    return {key: value.replace("\n", " ") for key, value in unit["Service"].items()}


@pytest.fixture
def verified(installed, tmp_path):
    """Runs `systemd-analyze verify` on a unit whose programs are there."""

    def verify(name, change=lambda text: text):
        program = tmp_path / "program"
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
        text = (installed / UNITS / name).read_text()
        text = re.sub(r"/usr/lib/offer-kiosk/[a-z-]+", str(program), text)
        text = text.replace("/var/lib/offer-kiosk/current/bin/kiosk", str(program))
        for other in (installed / UNITS).glob("*.service"):
            (tmp_path / other.name).write_text("[Service]\nExecStart=/bin/true\n")
        (tmp_path / name).write_text(change(text))
        told = subprocess.run(
            ["systemd-analyze", "verify", "--man=no", tmp_path / name],
            env={"SYSTEMD_UNIT_PATH": f"{tmp_path}:", "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=False,
        )
        return told.stdout + told.stderr

    return verify


@systemd_analyze
@pytest.mark.parametrize("name", ALL)
def test_systemd_has_nothing_to_say(verified, name):
    """It exits with 0 over a key that it does not know, so any word is a failure."""
    assert verified(name) == ""


@systemd_analyze
@pytest.mark.parametrize("name", [one for one in ALL if one.endswith(".timer")])
def test_the_timer_is_understood(installed, name):
    timer = RawConfigParser()
    timer.read(installed / UNITS / name)
    expression = timer["Timer"]["OnCalendar"]
    subprocess.run(["systemd-analyze", "calendar", expression], check=True, capture_output=True)
    subprocess.run(
        ["systemd-analyze", "timespan", timer["Timer"]["RandomizedDelaySec"]],
        check=True,
        capture_output=True,
    )


@systemd_analyze
def test_a_key_that_systemd_does_not_know_is_seen(verified):
    assert "Restrt" in verified(SERVICE, lambda text: text.replace("Restart=", "Restrt=", 1))


@systemd_analyze
@pytest.mark.parametrize("name", [one for one in ALL if one.endswith(".service")])
def test_the_service_is_shut_in(installed, name):
    subprocess.run(
        [
            *("systemd-analyze", "security", "--no-pager", "--offline=true"),
            *(f"--threshold={MOST_EXPOSED}", installed / UNITS / name),
        ],
        check=True,
        capture_output=True,
    )


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("Type", "notify"),
        ("NotifyAccess", "all"),
        ("WatchdogSec", "60"),
        ("Restart", "always"),
        # docs/decisions/0060: ended by staff.
        ("RestartPreventExitStatus", "3"),
        ("SuccessExitStatus", "3"),
        ("KillMode", "mixed"),
        ("LimitCORE", "0"),
        ("MemoryMax", "600M"),
        ("OOMPolicy", "stop"),
        ("User", "kiosk"),
        ("NoNewPrivileges", "yes"),
        ("CapabilityBoundingSet", ""),
        ("DevicePolicy", "closed"),
        ("RuntimeDirectoryPreserve", "yes"),
    ],
)
def test_what_the_kiosk_relies_on_is_set(service, key, value):
    assert service[key] == value


def test_it_is_started_again_for_ever(installed):
    unit = RawConfigParser(strict=False)
    unit.read(installed / UNITS / SERVICE)
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"


def test_the_kernels_clock_may_be_asked(service):
    """services.feed.network_time asks it; ProtectClock= would forbid that too."""
    assert "ProtectClock" not in service
    assert service["SystemCallFilter"].endswith("adjtimex clock_adjtime")


@pytest.mark.parametrize(
    ("name", "as_root"),
    [
        ("offer-kiosk-restart.service", ["/usr/bin/systemctl try-restart offer-kiosk.service"]),
        ("offer-kiosk-update.service", ["/usr/lib/offer-kiosk/update"]),
        ("offer-kiosk-update-when-closed.service", []),
    ],
)
def test_nothing_of_the_kiosks_runs_as_root(installed, name, as_root):
    """Its user can change what `current` leads to."""
    text = (installed / UNITS / name).read_text()
    assert "User=kiosk" in text
    values = [line.partition("=")[2] for line in text.splitlines() if line.startswith("Exec")]
    assert [one[1:] for one in values if one.startswith(("+", "!"))] == as_root
    assert not any("/var/lib/offer-kiosk/current" in one for one in as_root)


def test_what_would_shut_apt_in_as_well_is_left_out(installed):
    """A command with a plus still gets the unit's control group and its network."""
    text = (installed / UNITS / "offer-kiosk-update.service").read_text()
    keys = {line.partition("=")[0] for line in text.splitlines()}
    assert not keys & {
        *("PrivateDevices", "DevicePolicy", "DeviceAllow", "ProtectClock", "PrivateNetwork"),
        *("IPAddressDeny", "MemoryMax", "TasksMax", "UMask"),
    }
