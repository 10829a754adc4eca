"""What runs when a package comes and goes, and the installed command."""

from __future__ import annotations

import shutil
import subprocess
import tomllib

import pytest

from kiosk.commands.init import UNFILLED
from tests.support.debian_packages import DEBIAN, SCRIPTS, Names, filled, target_of
from tests.support.root import ROOT

NAMES = Names("0.2.0", target_of(13, "amd64"))
ALL = [*sorted(SCRIPTS.iterdir()), DEBIAN / "files/kiosk", DEBIAN / "files/keep-versions"]
# dpkg would ask at every shop whose admin has changed a file that we change too, and
# unattended-upgrades leaves such a package alone: these stay as they were released, for ever.
SETTINGS = """\
# Not filled in yet: kiosk init puts your answers here.
# Every setting: /usr/share/doc/offer-kiosk/examples/kiosk.example.toml. No secrets here.
[kiosk]
id = ""
store = ""
data_dir = "/var/lib/offer-kiosk/data"
"""


@pytest.fixture(params=ALL, ids=lambda script: script.name)
def script(request, tmp_path):
    """As it is on the machine, with its version."""
    file = tmp_path / "script"
    file.write_text(filled(request.param.read_text(), NAMES))
    return file


def test_a_script_is_sh_and_has_its_version(script):
    subprocess.run(["sh", "-n", script], check=True)
    text = script.read_text()
    assert text.startswith("#!/bin/sh\n")
    assert "@" not in text.replace('"$@"', "")
    # dpkg stops at the first thing that fails, rather than going on over half of it.
    assert "\nset -e" in text


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="needs shellcheck")
def test_a_script_is_sound_shell(script):
    subprocess.run(["shellcheck", script], check=True)


def test_the_settings_that_come_with_the_package_never_change():
    assert (DEBIAN / "files/kiosk.toml").read_text() == SETTINGS
    assert SETTINGS.startswith(UNFILLED)
    assert tomllib.loads(SETTINGS)["kiosk"]["data_dir"] == "/var/lib/offer-kiosk/data"


@pytest.mark.parametrize(
    "place",
    [
        *("packaging/debian/scripts/offer-kiosk.postinst", "docs/operations.md", "docs/image.md"),
        "packaging/debian/scripts/offer-kiosk.prerm",
    ],
)
def test_every_unit_that_can_be_enabled_is_named_where_a_person_or_a_removal_needs_it(place):
    """Apt's own timers rest: a machine without the update's units gets no update at all."""
    units = (ROOT / "packaging/systemd/system").iterdir()
    enabled = {unit.name for unit in units if "[Install]" in unit.read_text()}
    assert len(enabled) == 4
    assert {unit for unit in enabled if unit not in (ROOT / place).read_text()} == set()


@pytest.fixture
def machine(tmp_path):
    """The folders that keep-versions looks at, and how to run it; returns the kept versions."""

    def keep(*given, there, current=""):
        for version in there:
            program = tmp_path / "versions" / version / "bin/kiosk"
            program.parent.mkdir(parents=True)
            program.touch()
        (tmp_path / "state").mkdir()
        if current:
            (tmp_path / "state/current").symlink_to(f"/usr/lib/offer-kiosk/{current}")
        subprocess.run(
            [DEBIAN / "files/keep-versions", *given],
            env={
                "PATH": "/usr/bin:/bin",
                "OFFER_KIOSK_VERSIONS": str(tmp_path / "versions"),
                "OFFER_KIOSK_STATE": str(tmp_path / "state"),
                "OFFER_KIOSK_KEEP": str(tmp_path / "apt/keep"),
            },
            check=True,
        )
        return (tmp_path / "apt/keep").read_text()

    return keep


@pytest.mark.parametrize(
    ("there", "current", "given", "kept"),
    [
        ((), "", ("",), ()),
        (("0.9.0",), "0.9.0", (), ("0.9.0",)),
        (("0.9.0", "0.10.0", "0.8.0"), "0.10.0", (), ("0.10.0", "0.9.0")),
        # Gone back by two, or just come from there: what runs is never taken away.
        (("0.9.0", "0.10.0", "0.8.0"), "0.8.0", (), ("0.10.0", "0.8.0", "0.9.0")),
        (("0.9.0", "0.10.0", "0.8.0"), "0.10.0", ("0.8.0",), ("0.10.0", "0.8.0", "0.9.0")),
        (("0.9.0",), "0.7.0", ("0.6.0",), ("0.9.0",)),
    ],
)
def test_apt_takes_away_neither_what_runs_nor_what_one_could_go_back_to(
    machine, there, current, given, kept
):
    told = machine(*given, there=there, current=current)
    lines = [line.strip() for line in told.splitlines() if "^offer-kiosk" in line]
    wanted = [f'"^offer-kiosk-{version}$";'.replace(".", r"\.") for version in kept]
    assert lines == wanted


@pytest.mark.skipif(not shutil.which("apt-config"), reason="needs apt")
def test_apt_reads_the_list(machine, tmp_path):
    machine(there=("0.9.0", "0.10.0+local"))
    told = subprocess.run(
        ["apt-config", "--config-file", tmp_path / "apt/keep", "dump", "APT::NeverAutoRemove"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert r'"^offer-kiosk-0\.10\.0\+local$"' in told
