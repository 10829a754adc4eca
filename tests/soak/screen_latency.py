"""How long a save in the org takes to the screen, while the wall stands there to show it."""

from __future__ import annotations

import time
from itertools import count

from kiosk.sandbox.console.remote import SandboxRemote
from tests.bench.xvfb import ALL_ROWS, Xvfb
from tests.soak.soaked_kiosk import SoakedKiosk

_LONGEST_S = 2.0
_LOOK_EVERY_S = 0.001
# With the first rows, where the shop's name stands, as what nothing of an offer changes.
_HEADER = 200


class ScreenLatency:
    """Changes an offer that is always on the first page, and watches the pixels below the header.

    What else changes the screen in the meantime makes it seem faster, never slower.
    """

    def __init__(self, screen: Xvfb, remote: SandboxRemote, kiosk: SoakedKiosk) -> None:
        self._screen = screen
        self._remote = remote
        self._kiosk = kiosk
        self._serials = count(1)
        self._rows = range(_HEADER, ALL_ROWS.stop)
        self._offer = remote.add_offer(number="SOAKPROBE", title="Probe 0", priority=100)

    def once(self) -> float | None:
        """In ms; None where nothing was seen, as during a fault."""
        before = self._screen.grab(self._rows)
        began = time.perf_counter()
        self._remote.change_offer(self._offer, title=f"Probe {next(self._serials)}")
        while time.perf_counter() < began + _LONGEST_S:
            if self._screen.grab(self._rows) != before:
                return 1000 * (time.perf_counter() - began)
            time.sleep(_LOOK_EVERY_S)
        return None
