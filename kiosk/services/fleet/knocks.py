"""Hears the org knock: an event of the feed's channel that says that an order waits."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.feed.messages import Event, Incoming
from kiosk.core.fleet.knock_event import EVENT, parse_knock

# A named kiosk answers at once; the whole fleet spreads itself over its window.
_NAMED_S = 2.0


class Knocks:
    """Calls `on_knock`, with the seconds within which to answer, when this kiosk is meant."""

    def __init__(self, kiosk: str, window: float, on_knock: Callable[[float], None]) -> None:
        self._kiosk = kiosk
        self._window = window
        self._on_knock = on_knock

    def hear(self, incoming: Incoming) -> None:
        """Listen to a message of the source; only knocks count."""
        if not isinstance(incoming, Event) or incoming.name != EVENT:
            return
        knock = parse_knock(incoming.data)
        if knock and knock.is_for(self._kiosk):
            self._on_knock(max(self._window, _NAMED_S) if knock.all else _NAMED_S)
