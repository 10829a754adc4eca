"""At what moment of a kiosk's life it is told to stop, and what goes on around it then."""

from __future__ import annotations

import random
import signal
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tests.stops.scenes import HANGS


class When(StrEnum):
    """What is waited for, before the delay."""

    STARTING = "in its first moments"
    BUILDING = "while it is built"
    LIVE = "once its feed is live"
    BUSY = "while offers come in"


# In s. The longest of STARTING ends where BUILDING begins, on an idle machine.
_LONGEST = {When.STARTING: 0.7, When.BUILDING: 1.0, When.LIVE: 0.5, When.BUSY: 0.3}
_WEIGHTS = {When.STARTING: 2, When.BUILDING: 3, When.LIVE: 5, When.BUSY: 4}
_CALM: Mapping[str, object] = {}
_WEATHER: tuple[Mapping[str, object], ...] = (
    *(_CALM, _CALM, _CALM),
    {"network_frozen": True},
    {"network_away": True},
    {"slow_ms": 60_000},
    {"drop_reply": True},
)
_LEADS = (0, 0, 3)
_TWICE = 0.3
_HANGING = 0.2


@dataclass(frozen=True, slots=True)
class Stop:
    """`again`: so many s later the signal comes once more; None, it comes once.

    `faults`: of the sandbox, set at the moment before the signal. `leads` wait in the outbox.
    `scene`: of tests/stops/scenes.py, a device that hangs.
    """

    when: When
    delay: float
    signal: signal.Signals = signal.SIGTERM
    again: float | None = None
    faults: Mapping[str, object] = field(default_factory=dict)
    leads: int = 0
    scene: str = ""
    new_store: bool = False

    @property
    def loop_runs(self) -> bool:
        """Whether it is surely caught, rather than perhaps too early to be."""
        return self.when in {When.LIVE, When.BUSY}


def random_stop(rng: random.Random) -> Stop:
    when = rng.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
    # No program of Python's can be interrupted without words before its own first line.
    interrupted = when is not When.STARTING and rng.random() < 0.25
    return Stop(
        when,
        rng.uniform(0, _LONGEST[when]),
        signal.SIGINT if interrupted else signal.SIGTERM,
        rng.uniform(0, 0.4) if rng.random() < _TWICE else None,
        rng.choice(_WEATHER) if when in {When.LIVE, When.BUSY} else _CALM,
        rng.choice(_LEADS),
        rng.choice(list(HANGS)) if rng.random() < _HANGING else "",
        rng.random() < 0.06,
    )
