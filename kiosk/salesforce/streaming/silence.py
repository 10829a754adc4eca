"""How long nothing has been heard, also over a sleep of the machine."""

from __future__ import annotations

import time
from collections.abc import Callable


class Silence:
    """Counts from the last `heard`, by the clock that has moved further.

    The steady clock may stand still while the machine sleeps, and the wall's may be put back.
    """

    def __init__(
        self,
        steady: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._clocks = (steady, wall)
        self._since = [clock() for clock in self._clocks]

    def heard(self) -> None:
        self._since = [clock() for clock in self._clocks]

    @property
    def seconds(self) -> float:
        passed = (clock() - since for clock, since in zip(self._clocks, self._since, strict=True))
        return max(0.0, *passed)
