"""Decides which offers in preview this kiosk shows: those of its group, or for a while all."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from kiosk.core.feed.messages import Event, Incoming
from kiosk.core.feed.preview import Preview, have_changed
from kiosk.services.doorbell import Doorbell

SHOWN_FOR_S = 600.0


class PreviewDesk:
    """Keeps the previews of the last snapshot, in memory alone. Used on the loop.

    `outdated` rings when a snapshot is wanted: a preview has changed, or staff ask to see them.
    """

    def __init__(
        self,
        group: str,
        show: Callable[[tuple[Preview, ...]], None],
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """Create the desk. `group` is the kiosk's, empty for none; `steady` counts seconds."""
        self._group = group
        self._show = show
        self._steady = steady
        self._known: tuple[Preview, ...] = ()
        self._until = 0.0
        self._end: asyncio.TimerHandle | None = None
        self.outdated = Doorbell()

    def learn(self, previews: tuple[Preview, ...]) -> None:
        """Take in the previews of a snapshot, which has all of them."""
        self._known = previews
        self._tell()

    def hear(self, incoming: Incoming) -> None:
        """Ask for a snapshot when an event says that a preview has changed, if they are shown."""
        if isinstance(incoming, Event) and have_changed(incoming.data) and self._is_showing():
            self.outdated.ring()

    def begin(self) -> float:
        """Show all previews of the store for ten minutes from now; returns the seconds left."""
        self.end()
        self._until = self._steady() + SHOWN_FOR_S
        self._end = asyncio.get_running_loop().call_later(SHOWN_FOR_S, self.end)
        self._tell()
        self.outdated.ring()
        return self.left

    def end(self) -> float:
        """Show no more than those of the kiosk's group."""
        if self._end:
            self._end.cancel()
        self._end, self._until = None, 0.0
        self._tell()
        return self.left

    @property
    def left(self) -> float:
        """For how many seconds all are still shown; 0 if they are not."""
        return max(0.0, self._until - self._steady()) if self._end else 0.0

    def _is_showing(self) -> bool:
        return self._end is not None or self._group != ""

    def _tell(self) -> None:
        is_open = self._end is not None
        self._show(tuple(one for one in self._known if is_open or one.is_of(self._group)))
