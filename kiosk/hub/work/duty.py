"""A duty of the keeper: when it is due, and how long it rests after a fault of the org."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from kiosk.core.delivery.fault_pause import pause_after
from kiosk.salesforce.judge import fault_without_rows
from kiosk.salesforce.replies import CallError

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DutyPace:
    """Seconds: `every` so often at least, and where it is wished for no oftener than `apart`."""

    every: float
    apart: float = 0.0


class Duty:
    """One thing that the keeper does again and again. One duty's fault holds up no other."""

    def __init__(
        self,
        name: str,
        run: Callable[[], Awaitable[None]],
        pace: DutyPace,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name = name
        self._run = run
        self._pace = pace
        self._now = now
        self._rng = random.Random()  # noqa: S311  jitter, no secret
        self._last = float("-inf")
        self._not_before = float("-inf")
        self._wished = False
        self._faults = 0

    def wish(self) -> None:
        """Ask for it before its time."""
        self._wished = True

    async def run_if_due(self) -> None:
        """Do it where it is time. Raises RedisUnavailableError."""
        now = self._now()
        since = now - self._last
        due = since >= self._pace.every or (self._wished and since >= self._pace.apart)
        if not due or now < self._not_before:
            return
        self._wished = False
        self._last = now
        try:
            await self._run()
        except CallError as error:
            self._back_off(error)
        else:
            self._faults = 0

    def _back_off(self, error: CallError) -> None:
        fault = fault_without_rows(error)
        pause = pause_after(fault, self._faults, self._rng)
        self._faults += 1
        # Due again as soon as it may be.
        self._not_before, self._last = self._now() + pause, float("-inf")
        level = logging.ERROR if fault.alarm else logging.WARNING
        told = (self._name, fault.code, fault.sentence, pause)
        log.log(level, "keeper: %s failed (%s). %s Again in %.0f s.", *told)
