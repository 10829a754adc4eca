"""The kiosk shows that its version is healthy, and notes what it has shown."""

from __future__ import annotations

import pytest

from kiosk.core.fleet import health_gate
from kiosk.core.fleet.release import HealthSign, Releases, ReleaseTrial
from kiosk.services import release_watch
from kiosk.services.release_watch import ReleaseWatch
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.release_folder import ReleaseFolder
from tests.support.releases import install


class Kiosk:
    """A version on trial, and what it can do."""

    def __init__(self, folder):
        self.folder = folder
        self.disk = WorkerThread()
        self.can_write = self.reaches_feed = True

    def write(self):
        if not self.can_write:
            raise StoreError("full")

    def start(self, needs_feed=True):
        def reaches_feed():
            return self.reaches_feed

        return ReleaseWatch(self.folder, needs_feed, self.write, reaches_feed, self.disk, 0.01)


@pytest.fixture
def kiosk(tmp_path, monkeypatch):
    monkeypatch.setattr(health_gate, "STEADY_S", 0.0)
    monkeypatch.setattr(release_watch, "PATIENCE_S", 0.3)
    for version in ("1.0", "1.1"):
        install(tmp_path / "versions", version)
    (tmp_path / "state").mkdir()
    folder = ReleaseFolder(tmp_path / "state", tmp_path / "versions")
    for version in ("1.0", "1.1"):
        folder.change(lambda releases, one=version: releases.installed(one))
    kiosk = Kiosk(folder)
    yield kiosk
    kiosk.disk.close()


async def test_a_version_that_shows_all_is_in_use(kiosk):
    watch = kiosk.start()
    watch.painted()
    watch.fed()
    await watch.run()
    assert kiosk.folder.load() == watch.releases == Releases("1.1", "1.0")


@pytest.mark.parametrize(
    ("lack", "signs"),
    [
        ("can_write", {HealthSign.PAINTED, HealthSign.WATCHDOG, HealthSign.FEED}),
        ("reaches_feed", {HealthSign.PAINTED, HealthSign.WATCHDOG, HealthSign.STORE}),
    ],
)
async def test_a_version_that_lacks_something_stays_on_trial_and_says_what_it_has(
    kiosk, lack, signs
):
    setattr(kiosk, lack, False)
    watch = kiosk.start()
    watch.painted()
    watch.fed()
    await watch.run()
    assert kiosk.folder.load().trial == ReleaseTrial(0, frozenset(signs), needs_feed=True)


async def test_a_feed_that_was_out_of_reach_before_is_excused_at_each_start(kiosk):
    kiosk.reaches_feed = False
    await kiosk.start(needs_feed=False).run()
    watch = kiosk.start(needs_feed=True)
    watch.painted()
    watch.fed()
    await watch.run()
    assert kiosk.folder.load().trial is None


async def test_a_version_that_another_has_replaced_decides_nothing_about_it(kiosk, tmp_path):
    watch = kiosk.start()
    watch.painted()
    watch.fed()
    install(tmp_path / "versions", "1.2")
    kiosk.folder.change(lambda releases: releases.installed("1.2"))
    await watch.run()
    assert kiosk.folder.load() == Releases("1.2", "1.0", ReleaseTrial())
