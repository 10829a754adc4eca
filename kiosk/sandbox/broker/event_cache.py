"""The last event of each cache channel. Source: Pusher, "Cache channels"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

_TIME_TO_LIVE_S = 1800.0


@dataclass(frozen=True, slots=True)
class CachedEvent:
    """A published event: its frame for new subscribers, its data for the HTTP API."""

    frame: str
    data: str
    expires: float


class EventCache:
    """One slot per cache channel, whether anyone is subscribed or not. `clock`: seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._slots: dict[str, CachedEvent] = {}

    def put(self, channel: str, frame: str, data: str) -> None:
        self._drop_expired()
        self._slots.pop(channel, None)
        self._slots[channel] = CachedEvent(frame, data, self._clock() + _TIME_TO_LIVE_S)

    def get(self, channel: str) -> CachedEvent | None:
        slot = self._slots.get(channel)
        return slot if slot and slot.expires > self._clock() else None

    def time_to_live(self, event: CachedEvent) -> int:
        """The remaining time to live in whole seconds."""
        return int(event.expires - self._clock())

    def _drop_expired(self) -> None:
        # Slots are ordered by expiry, since a new event goes to the end.
        now = self._clock()
        while self._slots:
            oldest = next(iter(self._slots))
            if self._slots[oldest].expires > now:
                return
            del self._slots[oldest]
