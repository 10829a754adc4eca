"""The events of one channel that the event bus still keeps, for clients that ask for a replay.

Source: Streaming API Developer Guide, "Message Durability".
"""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass

NEW_EVENTS = -1
ALL_EVENTS = -2
_WIDEST_GAP = 40


class ReplayIdError(ValueError):
    """No event that is kept has this replay id."""


class ReplayIds:
    """Makes replay ids: they rise, and what lies between two of them means nothing.

    `first` should be larger than any id of an earlier run, so that none has two meanings.
    """

    def __init__(self, first: int) -> None:
        self._last = first

    def make(self) -> int:
        self._last += 1 + secrets.randbelow(_WIDEST_GAP)
        return self._last


@dataclass(frozen=True, slots=True)
class StreamEvent:
    """An event; `data` is what subscribers get, and `at` (Unix seconds) when it was published."""

    replay_id: int
    data: Mapping[str, object]
    at: float


class EventLog:
    """Keeps events for `retention_s` seconds, and at most as many as `most` returns; 0: any."""

    def __init__(self, retention_s: float, most: Callable[[], int] = int) -> None:
        self._retention_s = retention_s
        self._most = most
        self._events: deque[StreamEvent] = deque()

    def append(self, event: StreamEvent) -> None:
        self._events.append(event)
        self._forget(event.at)

    def since(self, replay: int, now: float) -> tuple[StreamEvent, ...]:
        """The events after the one with the id `replay`, or all, or none.

        Raises:
            ReplayIdError: no kept event has the id.
        """
        self._forget(now)
        events = tuple(self._events)
        if replay == NEW_EVENTS:
            return ()
        if replay == ALL_EVENTS:
            return events
        for place, event in enumerate(events):
            if event.replay_id == replay:
                return events[place + 1 :]
        raise ReplayIdError(replay)

    def cut(self) -> None:
        """Forget all events, as if each had fallen out of the window."""
        self._events.clear()

    def _forget(self, now: float) -> None:
        events, most = self._events, self._most()
        while events and (events[0].at < now - self._retention_s or (most and len(events) > most)):
            events.popleft()
