"""Joins the kiosk's signs of life to the service manager that watches it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.feed.feed_status import FeedStatus
from kiosk.hardware.systemd import ServiceManager
from kiosk.ui.bridge import Bridge
from kiosk.ui.net_line import NetLine
from kiosk.ui.screen.life_signs import LifeSigns

if TYPE_CHECKING:
    from kiosk.services.release_watch import ReleaseWatch


class Supervision:
    """Tells the service manager that the kiosk is ready, how it is, and that it lives."""

    def __init__(
        self, manager: ServiceManager, signs: LifeSigns, releases: NetLine[ReleaseWatch]
    ) -> None:
        """`releases` hears the same signs, for a version that is on trial."""
        self._manager = manager
        self._signs = signs
        self._releases = releases
        self._signs.first_frame.connect(manager.ready)
        self._signs.first_frame.connect(self._tell_painted)
        self._signs.alive.connect(manager.feed)
        self._signs.alive.connect(self._tell_fed)
        self._signs.silent.connect(manager.status)

    def listen_to(self, bridge: Bridge) -> None:
        """Show the feed's state in the service's status line."""
        bridge.status_changed.connect(self._tell_feed)

    def start(self) -> None:
        """Begin. The watchdog is fed twice within its time."""
        watchdog_s = self._manager.watchdog_s
        self._signs.start(watchdog_s / 2 if watchdog_s else None)

    def stop(self) -> None:
        """Tell that the kiosk stops. Its status line is the last that is told."""
        self._manager.stopping()
        self._signs.stop()

    def _tell_painted(self) -> None:
        async def tell(releases: ReleaseWatch) -> None:
            releases.painted()

        self._releases.tell(tell)

    def _tell_fed(self) -> None:
        async def tell(releases: ReleaseWatch) -> None:
            releases.fed()

        self._releases.tell(tell)

    def _tell_feed(self, status: FeedStatus) -> None:
        self._manager.status(f"feed: {status.state}")
