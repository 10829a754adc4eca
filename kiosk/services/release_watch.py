"""Shows that a version on trial is healthy, and knows which versions have failed here."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable

from kiosk.core.fleet.health_gate import HealthGate
from kiosk.core.fleet.release import PATIENCE_S, Releases
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.release_folder import ReleaseFolder

log = logging.getLogger(__name__)

_LOOK_EVERY_S = 5.0


class ReleaseWatch:
    """Passes the health gate for the version that runs, or leaves it to `kiosk-switch` to go back.

    What the GUI thread tells and what the net thread looks at is put together on the latter.
    """

    def __init__(
        self,
        folder: ReleaseFolder,
        needs_feed: bool,
        write: Callable[[], None],
        reaches_feed: Callable[[], bool],
        disk: WorkerThread,
        look_every_s: float = _LOOK_EVERY_S,
    ) -> None:
        """Read the state of the releases.

        `write` runs on the disk's thread and raises StoreError; `reaches_feed` tells of now;
        `needs_feed`: whether the version before reached it.
        """
        self._folder = folder
        self._write = write
        self._reaches_feed = reaches_feed
        self._disk = disk
        self._look_every_s = look_every_s
        self._told: deque[Callable[[HealthGate], HealthGate]] = deque()
        self.releases = folder.load()
        self._version = self.releases.current
        trial = self.releases.trial
        if trial and trial.needs_feed is not None:
            needs_feed = trial.needs_feed
        self._gate = HealthGate(needs_feed)

    def painted(self) -> None:
        """The first frame is on the screen. Called from the GUI thread."""
        self._told.append(HealthGate.painted)

    def fed(self) -> None:
        """The watchdog was fed. Called from the GUI thread."""
        now = time.monotonic()
        self._told.append(lambda gate: gate.fed(now))

    async def run(self) -> None:
        """Look until the version has passed or its time is over."""
        if self._is_on_trial():
            log.warning("version %s is on trial", self._version)
        last = time.monotonic() + PATIENCE_S
        while self._is_on_trial() and time.monotonic() < last:
            await self._look()
            if self._is_on_trial():
                await asyncio.sleep(self._look_every_s)
            else:
                log.warning("version %s is healthy, or another takes its place", self._version)
        # What is told from now on is not kept.
        self._told = deque(maxlen=0)

    def _is_on_trial(self) -> bool:
        return self.releases.trial is not None and self.releases.current == self._version

    async def _look(self) -> None:
        before = self._gate.signs
        while self._told:
            self._gate = self._told.popleft()(self._gate)
        can_write = await self._disk.run(self._can_write)
        self._gate = self._gate.looked(can_write=can_write, reaches_feed=self._reaches_feed())
        version, gate, trial = self._version, self._gate, self.releases.trial
        if gate.is_passed:
            await self._change(lambda releases: releases.passed(version))
        elif gate.signs != before or (trial and trial.needs_feed is None):
            await self._change(
                lambda releases: releases.noted(version, gate.signs, needs_feed=gate.needs_feed)
            )

    async def _change(self, event: Callable[[Releases], Releases]) -> None:
        """A disk that takes nothing is logged and no more: then the version does not pass."""
        try:
            self.releases = await self._disk.run(self._folder.change, event)
        except OSError as error:
            log.warning("the trial of this version cannot be noted: %s", error)

    def _can_write(self) -> bool:
        try:
            self._write()
        except StoreError:
            return False
        return True
