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
    """Changes an offer that is on the screen, and watches the pixels below the header.

    What else changes the screen in the meantime makes it seem faster, never slower.
    """

    def __init__(self, screen: Xvfb, remote: SandboxRemote, kiosk: SoakedKiosk) -> None:
        self._screen = screen
        self._remote = remote
        self._kiosk = kiosk
        self._serials = count(1)
        self._rows = range(_HEADER, ALL_ROWS.stop)

    def once(self) -> float | None:
        """In ms; None where nothing was seen, as during a fault."""
        offer = self._kiosk.ask("shown").split()[0]
        before = self._screen.grab(self._rows)
        began = time.perf_counter()
        self._remote.change_offer(offer, title=f"Probe {next(self._serials)}")
        while time.perf_counter() < began + _LONGEST_S:
            if self._screen.grab(self._rows) != before:
                return 1000 * (time.perf_counter() - began)
            time.sleep(_LOOK_EVERY_S)
        return None
