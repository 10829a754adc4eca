"""The org's API calls of the last 24 hours, and the kiosk's restraint in using them.

REST API Developer Guide, "API Usage Headers": `Sforce-Limit-Info: api-usage=18/15000`, on nearly
every reply. All integrations share the number, so it is the gauge for snapshots and leads alike.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

HEADER = "Sforce-Limit-Info"
_USAGE = re.compile(r"(?<![\w-])api-usage=(\d{1,12})/(\d{1,12})")
_FIRST_PAUSE_S = 900.0
_LONGEST_PAUSE_S = 3600.0


@dataclass(frozen=True, slots=True)
class Quota:
    """`used` of `limit` calls, by all who call this org."""

    used: int
    limit: int


class QuotaGate:
    """Open while the org's gauge is under `share` of its limit; then shut for a while at a time.

    The window rolls, so only a call can tell that there are new ones: after each pause one goes
    out, and its reply opens or shuts again. `steady` counts seconds.
    """

    def __init__(self, share: float, steady: Callable[[], float], rng: random.Random) -> None:
        self._share = share
        self._steady = steady
        self._rng = rng
        self._shut_until = float("-inf")
        self._pause = _FIRST_PAUSE_S
        self.quota: Quota | None = None

    def wait(self) -> float:
        """Seconds until a call may go out; 0 for now."""
        return max(0.0, self._shut_until - self._steady())

    def read(self, header: str) -> None:
        """Take the gauge from a reply's header; anything else in it is passed over."""
        found = _USAGE.search(header)
        if found is None or int(found[2]) == 0:
            return
        self.quota = Quota(int(found[1]), int(found[2]))
        if self.quota.used >= self._share * self.quota.limit:
            self.shut()
        else:
            self._shut_until, self._pause = float("-inf"), _FIRST_PAUSE_S

    def shut(self) -> None:
        """No calls for 15 minutes, then longer, up to an hour; jittered for the fleet's sake."""
        if self.wait() > 0:
            return
        self._shut_until = self._steady() + self._pause * self._rng.uniform(1.0, 1.5)
        self._pause = min(self._pause * 2, _LONGEST_PAUSE_S)
