"""The real command passes the health gate of an update, unless something of it is stuck."""

from __future__ import annotations

import time

import pytest

from kiosk.core.fleet.release import HealthSign, Releases
from kiosk.store.release_folder import ReleaseFolder
from tests.support.notify_socket import FED
from tests.support.releases import install
from tests.watchdog.test_watchdog import Watched

pytestmark = pytest.mark.slow

PATIENCE_S = 60.0


@pytest.fixture
def on_trial(tmp_path):
    """A kiosk that starts as a version on trial."""
    folder = ReleaseFolder(tmp_path / "kiosk", tmp_path / "versions")
    folder.state.mkdir()
    for version in ("1.0", "1.1"):
        install(tmp_path / "versions", version)
        folder.change(lambda releases, one=version: releases.installed(one))
    watched = Watched(folder.state)
    yield watched, folder
    watched.close()


def until(watched, folder, is_so):
    """The state once it is so; the feedings tell the time meanwhile."""
    last = time.monotonic() + PATIENCE_S
    while not is_so(releases := folder.load()):
        assert time.monotonic() < last, releases
        watched.manager.heard_within(0.1)
    return releases


def test_a_healthy_kiosk_passes(on_trial):
    watched, folder = on_trial
    passed = until(watched, folder, lambda releases: releases.trial is None)
    assert passed == Releases("1.1", "1.0")


def test_a_kiosk_whose_frames_are_stuck_does_not(on_trial):
    watched, folder = on_trial
    watched.manager.until(FED)
    watched.get_stuck("frames")
    seen = until(watched, folder, lambda releases: HealthSign.PAINTED in releases.trial.signs)
    assert HealthSign.WATCHDOG not in seen.trial.signs
