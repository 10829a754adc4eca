"""A version that is not healthy is ended by its session, and the one before starts."""

from __future__ import annotations

import signal
import subprocess

import pytest

from kiosk.core.fleet.release import Releases, RollbackReason
from kiosk.store.release_folder import CURRENT, ReleaseFolder
from tests.packaging.systemd.test_scripts import CAGE
from tests.support.releases import install

# Hangs, and takes no notice of a signal to end.
DEAF = "trap '' TERM; echo up; while :; do sleep 0.1; done"
SOUND = "trap 'exit 0' TERM; echo up; while :; do sleep 0.1; done"


class Service:
    """The service's commands in turn, as systemd runs them."""

    def __init__(self, root, folder):
        self.programs = root / "usr/lib/offer-kiosk"
        self.state, self.versions = folder / "state", folder / "versions"
        self.state.mkdir()
        self.folder = ReleaseFolder(self.state, self.versions)
        (folder / "cage").write_text(CAGE)
        (folder / "cage").chmod(0o755)
        self.environ = {
            "PATH": f"{folder}:/usr/bin:/bin",
            "RUNTIME_DIRECTORY": str(folder),
            "STATE_DIRECTORY": str(self.state),
        }

    def install(self, version, kiosk, more=""):
        install(self.versions, version, kiosk, more)
        self.folder.change(lambda releases: releases.installed(version))

    def begin(self):
        command = [self.programs / "service-trial", "--begin"]
        return subprocess.run(command, env=self.environ, check=False).returncode

    def session(self):
        return subprocess.Popen(
            [self.programs / "session", self.state / CURRENT / "bin/kiosk"],
            env=self.environ,
            stdout=subprocess.PIPE,
            text=True,
        )


@pytest.fixture
def service(installed, tmp_path):
    return Service(installed, tmp_path)


def reason(service):
    (refusal,) = service.folder.load().refusals
    return refusal.version, refusal.reason


@pytest.mark.slow
@pytest.mark.parametrize(("kiosk", "code"), [(SOUND, 0), (DEAF, 137)])
def test_a_version_that_never_passes_is_ended_and_the_one_before_starts(service, kiosk, code):
    service.install("1.0", SOUND, more="--patience 0.3")
    service.install("1.1", kiosk)
    assert service.begin() == 0
    with service.session() as session:
        assert session.wait(30) == code
    assert reason(service) == ("1.1", RollbackReason.NOT_PAINTED)
    assert service.begin() == 0
    assert (service.state / CURRENT).readlink().name == "1.0"


def test_a_version_that_has_passed_runs_on(service):
    service.install("1.0", SOUND)
    service.install("1.1", SOUND, more="--patience 0.3")
    service.folder.change(lambda releases: releases.passed("1.1"))
    with service.session() as session:
        assert session.stdout.readline() == "up\n"
        session.send_signal(signal.SIGTERM)
        assert session.wait(10) == 0
    assert service.folder.load() == Releases("1.1", "1.0")


def test_a_version_that_does_not_start_at_all_is_left_by_the_one_before(service):
    """Not even its kiosk-switch starts, so that of the version before decides."""
    service.install("1.0", "true")
    service.install("1.1", "exit 127")
    (service.versions / "1.1/bin/kiosk-switch").write_text("#!/nowhere/python\n")
    assert [service.begin() for _ in range(4)] == [0, 0, 0, 10]
    assert reason(service) == ("1.1", RollbackReason.NOT_STARTED)


@pytest.mark.parametrize("broken", ["exit 1", "exit 139", "kill -9 $$"])
def test_whatever_is_wrong_with_updates_the_kiosk_starts(service, broken):
    service.install("1.0", "true")
    (service.versions / "1.0/bin/kiosk-switch").write_text(f"#!/bin/sh\n{broken}\n")
    assert service.begin() == 0


def test_a_machine_without_versions_starts_as_well(service):
    assert service.begin() == 0
    assert list(service.state.iterdir()) == []
