"""`kiosk-switch` brings a version into use and goes back, and needs nothing but Python."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.store.release_folder import CURRENT, ReleaseFolder
from kiosk.switch import GONE_BACK
from tests.support.releases import install

NOBODY = 65_534


class Machine:
    def __init__(self, folder):
        self.versions, self.state = folder / "versions", folder / "state"
        self.state.mkdir()
        for version in ("1.0", "1.1"):
            self.program = install(self.versions, version)
        self.folder = ReleaseFolder(self.state, self.versions)

    def switch(self, *arguments):
        """The command's exit code and its words."""
        done = subprocess.run(
            [self.program, "--state", self.state, *arguments],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stderr == "" or done.returncode in {1, 2}
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


def test_an_update_that_does_not_start_is_undone_and_not_tried_again(machine):
    assert machine.switch("1.0") == (0, "1.0 is in use\n")
    assert machine.switch("1.1") == (0, "1.1 is in use, on trial\n")
    for _ in range(3):
        assert machine.switch("--begin") == (0, "")
    assert machine.switch("--begin") == (GONE_BACK, "back from 1.1 to 1.0: not_started\n")
    assert (machine.state / CURRENT).readlink() == machine.versions / "1.0"
    assert machine.switch("1.1") == (0, "1.1 has failed here (not_started); 1.0 stays in use\n")
    assert machine.switch("1.1", "--again") == (0, "1.1 is in use, on trial\n")


def test_a_version_that_is_not_healthy_in_time_is_left(machine):
    machine.switch("1.0")
    machine.switch("1.1")
    watched = machine.switch("--watch", str(os.getpid()), "--patience", "0")
    assert watched == (GONE_BACK, "back from 1.1 to 1.0: not_painted\n")


def test_nothing_is_watched_where_nothing_is_on_trial_or_the_session_is_gone(machine):
    machine.switch("1.0")
    assert machine.switch("--watch", str(os.getpid())) == (0, "")
    machine.switch("1.1")
    gone = subprocess.Popen(["true"])
    gone.wait()
    assert machine.switch("--watch", str(gone.pid)) == (0, "")


def test_a_person_can_go_back_and_no_further_than_there_is_a_version(machine):
    machine.switch("1.0")
    machine.switch("1.1")
    assert machine.switch("--in-use") == (0, "1.1\n1.0\n")
    assert machine.switch("--back") == (GONE_BACK, "back from 1.1 to 1.0: by_hand\n")
    code, words = machine.switch("--back")
    assert (code, words) == (1, "kiosk-switch: there is no version to go back to\n")


def test_a_version_that_is_not_there_is_not_brought_into_use(machine):
    machine.switch("1.0")
    assert machine.switch("2.0") == (1, "kiosk-switch: 2.0 is not installed\n")
    assert machine.folder.load().current == "1.0"


@pytest.mark.skipif(os.geteuid() != 0, reason="as a package's script runs it: needs root")
def test_root_gives_up_its_rights_over_a_folder_that_is_the_kiosks():
    """Its user could have put a link there that leads into the system."""
    # Beside pytest's own folder, into which another user cannot look.
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        machine = Machine(folder)
        os.chown(machine.state, NOBODY, NOBODY)
        assert machine.switch("1.0") == (0, "1.0 is in use\n")
        assert {one.lstat().st_uid for one in machine.state.iterdir()} == {NOBODY}
