"""A hub with kiosks that are all killed: starts them, harms them, and looks at what is left."""

from __future__ import annotations

import random
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from kiosk.store import sqlite
from kiosk.store.outbox_entries import OutboxEntries
from tests.crash.look import rows_in
from tests.crash_hub.account import KeptRow, Story
from tests.crash_hub.living import told_in
from tests.support.hub_site import HubSite, SiteProcess, environment

_UNDER_TEST = ("-m", "tests.crash_hub.under_test")
_DRAINED_S = 120.0
# A process needs so long for its start, on a busy machine.
_BUSY_S = 6.0
# What a power cut may take: Redis syncs each second, and may be late by one.
_UNSYNCED_S = 1.0


class World:
    """Context manager. `site` has the hub's processes, `kiosks` those of the kiosks by name."""

    def __init__(self, folder: Path, sabotage: str = "", *, kiosks: int = 3, workers: int = 2):
        self.folder = folder
        self._sabotage = {"CRASH_SABOTAGE": sabotage} if sabotage else {}
        self.site = HubSite(
            folder,
            _UNDER_TEST,
            sandbox_program=("-m", "tests.crash_hub.sandbox", sabotage),
            workers=workers,
            environ=self._sabotage,
        )
        self._names = [f"K-{number:03}" for number in range(1, kiosks + 1)]
        self.kiosks: dict[str, SiteProcess] = {}
        self._sizes: deque[tuple[float, int]] = deque(maxlen=200)

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            stack.enter_context(self.site)
            self.site.start()
            for name in self._names:
                config = self.site.enrol(name)
                command = [sys.executable, *_UNDER_TEST, "live", "--config", str(config)]
                told = {"CRASH_TOLD": str(self._told(name)), "CRASH_ROLE": "kiosk"}
                environ = environment() | told | self._sabotage
                log = self.folder / f"{name}.log"
                self.kiosks[name] = SiteProcess(command, environ, log)
                stack.callback(self.kiosks[name].kill)
            self._cleanup = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._cleanup.close()

    def processes(self, role: str) -> list[SiteProcess]:
        found: Mapping[str, Sequence[SiteProcess]] = {
            "web": [self.site.web],
            "worker": self.site.workers,
            "kiosk": list(self.kiosks.values()),
        }
        return list(found[role])

    def all_living(self, more: Mapping[str, str] | None = None) -> None:
        """Start what is dead, Redis first."""
        self.mend_redis()
        for role in ("web", "worker", "kiosk"):
            for one in self.processes(role):
                if not one.lives:
                    one.start(more if role == "kiosk" else None)

    def mend_redis(self) -> None:
        if not self.site.redis.lives:
            self.site.redis.start()

    def notice(self) -> None:
        """Note how much Redis has written until now, for a power cut."""
        if self.site.redis.lives:
            self._sizes.append((time.monotonic(), self.site.redis.written()))

    def wait(self, met: Callable[[], bool], seconds: float) -> None:
        """Until that is met, but no longer than so many s."""
        end = time.monotonic() + seconds
        while not met() and time.monotonic() < end:
            self.notice()
            time.sleep(0.02)

    def wait_for_work(self, beyond: float) -> None:
        """Until two kiosks have told something more, and `beyond` s longer."""
        sizes = {name: self._size(name) for name in self._names}
        wanted = min(2, len(self._names))
        self.wait(
            lambda: sum(self._size(name) > sizes[name] for name in self._names) >= wanted, _BUSY_S
        )
        self.wait(lambda: False, beyond)

    def _size(self, name: str) -> int:
        file = self._told(name)
        return file.stat().st_size if file.exists() else 0

    def cut_power(self, rng: random.Random) -> None:
        """Redis dies, and what it had not synced is gone."""
        self.site.redis.kill()
        lost = time.monotonic() - rng.uniform(0.0, 2 * _UNSYNCED_S)
        sizes = [size for at, size in self._sizes if at <= lost]
        if sizes:
            self.site.redis.cut_to(min(max(sizes), self.site.redis.written()))
        self._sizes.clear()
        self.site.redis.start()

    def lose_redis(self) -> None:
        self.site.redis.kill()
        self.site.redis.lose_all()
        self._sizes.clear()
        self.site.redis.start()

    def drain(self) -> bool:
        """Let everything arrive; whether it did in time."""
        for one in self.kiosks.values():
            one.kill()
        for worker in self.site.workers:
            worker.send(signal.SIGCONT)
        self.all_living({"CRASH_DRAIN": "yes"})
        end = time.monotonic() + _DRAINED_S
        while any(one.lives for one in self.kiosks.values()):
            if time.monotonic() > end:
                break
            time.sleep(0.05)
        drained = all(one.process and one.process.poll() == 0 for one in self.kiosks.values())
        for one in self.kiosks.values():
            one.kill()
        return drained

    def story(self, name: str) -> Story:
        data = self.site.data(name)
        rows = rows_in(data, _Kept(), self.folder / f"look-{name}")
        return Story(name, told_in(self._told(name)), rows)

    def stories(self) -> list[Story]:
        return [self.story(name) for name in self._names]

    def _told(self, name: str) -> Path:
        return self.folder / f"told-{name}"


class _Kept:
    def rows(self, connection: sqlite.Connection) -> tuple[KeptRow, ...]:
        return tuple(
            KeptRow(one.id, one.kind, one.state, one.body is not None)
            for one in OutboxEntries(connection).list(None)
        )
