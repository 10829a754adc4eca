"""When to connect again: soon after a short outage, calmly in a long one, never not at all."""

from __future__ import annotations

import random

from kiosk.pusher.messages import Reason

_QUICK_TRIES = 10
_QUICK_CEILING_S = 1.5
_LONGEST_S = 30.0
_SLOW_S = 300.0
STABLE_AFTER_S = 60.0

# Pusher's close codes 4000-4099 mean: not unchanged. The shop's owner can change it, though.
_BLOCKED = {
    4000: Reason.TLS_NEEDED,
    4001: Reason.WRONG_KEY,
    4003: Reason.APP_DISABLED,
    4004: Reason.QUOTA,
}


def reason_for_close(code: int | None) -> Reason:
    if code is None or code < 4000:
        return Reason.CLOSED
    if code < 4100 or code >= 4300:
        return _BLOCKED.get(code, Reason.REFUSED)
    return Reason.OVER_CAPACITY if code < 4200 else Reason.CLOSED


def is_blocked(reason: Reason) -> bool:
    return reason in {*_BLOCKED.values(), Reason.REFUSED}


class Retry:
    """Full jitter under a ceiling: low for the first tries, then doubling to half a minute."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._tries = 0

    def settled(self) -> None:
        """The last connection was stable."""
        self._tries = 0

    def wait(self, reason: Reason) -> float:
        """Seconds until the next try after a connection ended for `reason`."""
        if is_blocked(reason):
            return _SLOW_S * self._rng.uniform(0.8, 1.2)
        self._tries += 1
        if self._tries <= _QUICK_TRIES:
            ceiling = _QUICK_CEILING_S
        else:
            ceiling = min(2.0 ** (self._tries - _QUICK_TRIES), _LONGEST_S)
        floor = 1.0 if reason is Reason.OVER_CAPACITY else 0.05
        return floor + self._rng.uniform(0, ceiling)
