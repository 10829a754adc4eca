"""When to send a heartbeat: at intervals, after a change of the board, and when the org asks.

Each heartbeat costs every kiosk one API call of the org's daily quota. Times are monotonic seconds.
"""

from __future__ import annotations

import math
import random

_FIRST_S = (30.0, 300.0)
_SHORTEST_S = 60.0
_ASKED_S = (5.0, 60.0)
_BETWEEN_ASKED_S = 300.0
_BETWEEN_KNOCKS_S = 60.0
# An org believes a board lastingly ten minutes after a change: no transaction of Salesforce runs
# for longer, so whatever has an earlier stamp is saved by then (Apex governor limits).
_CHANGED_S = (660.0, 960.0)
_BETWEEN_CHANGED_S = 1800.0


class HeartbeatSchedule:
    """Plans heartbeats. `due` is when to send the next one."""

    def __init__(self, minutes: float, rng: random.Random, now: float) -> None:
        self._minutes = minutes
        self._rng = rng
        self._usual = now + first_wait(rng)
        self._asked = math.inf
        self._changed = math.inf
        self._changed_at = -math.inf
        self._asked_from = -math.inf
        self._changed_from = -math.inf
        self._knocked = math.inf
        self._knocked_from = -math.inf
        self._closed_until = -math.inf

    @property
    def due(self) -> float:
        return max(min(self._usual, self._asked, self._changed, self._knocked), self._closed_until)

    def asked(self, now: float) -> None:
        """Plan a heartbeat within a minute, because the org asks who has heard of a change.

        However often it asks, one in five minutes answers.
        """
        wanted = max(now, self._asked_from) + self._rng.uniform(*_ASKED_S)
        self._asked = min(self._asked, wanted)

    def board_changed(self, now: float) -> None:
        """Plan one for when the org can believe the board lastingly; two an hour at most."""
        self._changed_at = now
        self._changed = min(self._changed, self._late_enough())

    def knocked(self, now: float, window: float) -> None:
        """Plan one within `window` seconds, because an order may wait; one a minute at most."""
        wanted = max(now, self._knocked_from) + self._rng.uniform(0, window)
        self._knocked = min(self._knocked, wanted)

    def begun(self, now: float) -> None:
        """Note that a heartbeat is being sent, and start the interval to the next usual one.

        It answers what the org has asked. Changes of the last minutes need another one.
        """
        self._usual = now + next_wait(self._minutes, self._rng)
        if self._asked < math.inf:
            self._asked, self._asked_from = math.inf, now + _BETWEEN_ASKED_S
        if self._knocked < math.inf:
            self._knocked, self._knocked_from = math.inf, now + _BETWEEN_KNOCKS_S
        if self._changed <= now:
            self._changed, self._changed_from = math.inf, now + _BETWEEN_CHANGED_S
            if now < self._changed_at + _CHANGED_S[0]:
                self._changed = self._late_enough()

    def refused(self, now: float, seconds: float) -> None:
        """Note that the org takes no heartbeat for some seconds."""
        self._closed_until = max(self._closed_until, now + seconds)

    def _late_enough(self) -> float:
        return max(self._changed_at + self._rng.uniform(*_CHANGED_S), self._changed_from)


def first_wait(rng: random.Random) -> float:
    """Return the seconds to the first heartbeat, random to spread kiosks switched on together."""
    return rng.uniform(*_FIRST_S)


def next_wait(minutes: float, rng: random.Random) -> float:
    """Return the seconds to the next heartbeat, varied by up to a tenth."""
    return max(minutes * 60.0, _SHORTEST_S) * rng.uniform(0.9, 1.1)
