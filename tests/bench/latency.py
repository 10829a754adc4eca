"""From the server's fan-out of a new offer to its code on the screen."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count

from kiosk.core.counter.code import wall_code
from kiosk.sandbox.console.remote import SandboxRemote
from tests.bench.bystander import Bystander
from tests.bench.recording import first_that_shows, record
from tests.bench.xvfb import ALL_ROWS, HEIGHT, Xvfb

_MARGIN = 12  # px around the code's own rows
_QUIET_S = 0.12
_LONGEST_S = 3.0
_SETTLED_S = 0.4


def code_of(number: str) -> str:
    """The text in its QR, for a number that fits the alphabet of codes."""
    return wall_code("", number, "").url


class Latency:
    """Watches only the rows where the last new code stood, and looks again when it moves."""

    def __init__(
        self,
        screen: Xvfb,
        remote: SandboxRemote,
        bystander: Bystander,
        text_of: Callable[[str], str] = code_of,
    ) -> None:
        """`text_of`: what the code on that screen contains, by the offer's number."""
        self._screen = screen
        self._text_of = text_of
        self._remote = remote
        self._bystander = bystander
        self._serials = count(1)
        self._rows = ALL_ROWS
        self._hands = ThreadPoolExecutor(1)
        self.elsewhere = self.missing = 0

    def of(self, events: int) -> list[float]:
        """Seconds for each; the first only tells where to look. Gone again in between."""
        self._rows = ALL_ROWS
        self._once()
        self.elsewhere = self.missing = 0
        took = [self._once() for _ in range(events)]
        return [seconds for seconds in took if seconds is not None]

    def _once(self) -> float | None:
        number = f"PRBE{next(self._serials):05d}"
        asked = []

        def publish() -> None:
            fields = {"number": number, "title": f"New offer {number}", "priority": 100}
            asked.append(self._hands.submit(self._remote.add_offer, **fields))

        frames = record(self._screen, self._rows, quiet=_QUIET_S, longest=_LONGEST_S, begin=publish)
        shown = first_that_shows(self._screen, frames, {self._text_of(number)})
        offer_id = asked[0].result()
        fanned_out = self._bystander.saw(number)
        stands = self._look_where(self._text_of(number))
        if shown is None:
            # A page that turned in between gives the newcomer another place.
            self.elsewhere += stands
            self.missing += not stands
        self._settle(lambda: self._remote.delete_offer(offer_id))
        return None if shown is None else shown - fanned_out

    def _look_where(self, code: str) -> bool:
        """Whether it is on the screen at all."""
        rows = self._screen.codes(self._screen.grab(ALL_ROWS)).get(code)
        if rows:
            self._rows = range(max(rows.start - _MARGIN, 0), min(rows.stop + _MARGIN, HEIGHT))
        return bool(rows)

    def _settle(self, begin) -> None:
        record(self._screen, ALL_ROWS, quiet=_SETTLED_S, longest=_LONGEST_S, begin=begin)
