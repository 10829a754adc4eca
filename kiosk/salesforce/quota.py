"""Tracks the org's API calls of the last 24 hours and stops the kiosk from using too many.

REST API Developer Guide, "API Usage Headers": `Sforce-Limit-Info: api-usage=18/15000` on nearly
every reply. All integrations share this number, so it limits snapshots and leads alike.
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
    """API usage: `used` calls of `limit`, counting every client of the org."""

    used: int
    limit: int


class QuotaGate:
    """Allows calls while the org's usage is below `share` of its limit, else pauses them.

    The limit applies to the last 24 hours, so only a new call shows whether calls are free again.
    One call is allowed after each pause, and its reply decides. `steady` returns seconds.
    """

    def __init__(self, share: float, steady: Callable[[], float], rng: random.Random) -> None:
        self._share = share
        self._steady = steady
        self._rng = rng
        self._shut_until = float("-inf")
        self._pause = _FIRST_PAUSE_S
        self.quota: Quota | None = None

    def wait(self) -> float:
        """Seconds until the next call is allowed; 0 if it is allowed now."""
        return max(0.0, self._shut_until - self._steady())

    def read(self, header: str) -> None:
        """Read the usage from a reply's header; ignores any other text in it."""
        found = _USAGE.search(header)
        if found is None or int(found[2]) == 0:
            return
        self.quota = Quota(int(found[1]), int(found[2]))
        if self.quota.used >= self._share * self.quota.limit:
            self.shut()
        else:
            self._shut_until, self._pause = float("-inf"), _FIRST_PAUSE_S

    def shut(self) -> None:
        """Pause calls for 15 minutes, doubled each time up to an hour, plus up to 50 % jitter."""
        if self.wait() > 0:
            return
        self._shut_until = self._steady() + self._pause * self._rng.uniform(1.0, 1.5)
        self._pause = min(self._pause * 2, _LONGEST_PAUSE_S)
