"""The wait after wrong PINs: counted for one person and one way of saying who it is."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kiosk.core.feed.capture_time import Reading

# Two slips of the finger cost nothing.
_FREE = 2
_FIRST_WAIT_S = 30.0
_LONGEST_WAIT_S = 900.0


class Lane(StrEnum):
    """How somebody said who they are, before the PIN. Wrong PINs in one lane slow no other.

    NAME: chosen from the list, as anybody can. BADGE: by a badge, which the public does not have.
    AGAIN: logged in already, and asked once more.
    """

    NAME = "name"
    BADGE = "badge"
    AGAIN = "again"


class Attempts(msgspec.Struct, frozen=True):
    """Wrong tries since the last correct one.

    The last was `at` seconds after the start of the computer named by `boot`: a clock that nobody
    can set.
    """

    failed: int = 0
    boot: str = ""
    at: float = 0.0

    @property
    def wait(self) -> float:
        """The wait in s that the last wrong try caused."""
        beyond = self.failed - _FREE - 1
        if beyond < 0:
            return 0.0
        # Capped at 2**5 times the first wait.
        return min(_FIRST_WAIT_S * (1 << min(beyond, 5)), _LONGEST_WAIT_S)

    def left(self, now: Reading) -> float:
        """Seconds until the next try; the whole wait after the computer was started anew."""
        if now.boot != self.boot or now.steady < self.at:
            return self.wait
        return max(0.0, self.at + self.wait - now.steady)

    def seen(self, now: Reading) -> Attempts:
        """The value to store: after a start of the computer the wait begins anew, at `now`."""
        same = now.boot == self.boot and now.steady >= self.at
        return self if same else Attempts(self.failed, now.boot, now.steady)

    def one_more(self, now: Reading) -> Attempts:
        return Attempts(self.failed + 1, now.boot, now.steady)
