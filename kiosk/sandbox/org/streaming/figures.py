"""The Streaming API's times and limits, as this org has them.

Source: Streaming API Developer Guide, "Streaming API Limits" (Enterprise Edition).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

POLL_MS = 110_000
IDLE_MS = 40_000
CLIENTS = 1_000
DELIVERIES = 25_000


@dataclass(frozen=True, slots=True)
class StreamFigures:
    """`poll_ms`: how long an idle poll is held. `idle_ms`: within which a client must come again.

    `clients`: at one time. `deliveries`: of events to clients in a day. `forget_after`: connects
    after which a client is forgotten, 0 for never. `kept`: events that a channel keeps, 0 for any.
    """

    poll_ms: int = POLL_MS
    idle_ms: int = IDLE_MS
    clients: int = CLIENTS
    deliveries: int = DELIVERIES
    forget_after: int = 0
    kept: int = 0


class Deliveries:
    """Counts the day's deliveries; `limit` returns how many there may be."""

    def __init__(self, limit: Callable[[], int]) -> None:
        self._limit = limit
        self.count = 0

    @property
    def left(self) -> int:
        return max(0, self._limit() - self.count)

    def add(self, events: int) -> None:
        self.count += events

    def roll(self) -> None:
        """Begin a new day."""
        self.count = 0
