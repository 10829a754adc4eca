"""When to reconnect: soon after a short outage, slowly in a long one, but always."""

from __future__ import annotations

import random

from kiosk.core.feed.link_reason import LinkReason
from kiosk.pusher.diagnosis import diagnose

STABLE_AFTER_S = 60.0
_LEAST_WINDOW_S = 1.0
_LONGEST_WINDOW_S = 30.0
_LONGEST_REFUSED_S = 300.0
_SLOW_S = 300.0
_FLOOR_S = 0.05
# Protocol 7, "Connection closure": 4100-4199 wait for at least a second.
_OVER_CAPACITY_FLOOR_S = 1.0
_AT_ONCE = frozenset({LinkReason.RECONNECT_ASKED, LinkReason.CLOCK_JUMPED})
_REFUSED = frozenset(
    {
        *(LinkReason.SUBSCRIPTION_REFUSED, LinkReason.ROOM_FULL),
        *(LinkReason.HTTP_UNAUTHORIZED, LinkReason.HTTP_FORBIDDEN),
    }
)

# Protocol 7, "Error codes": 4000-4099 must not be retried unchanged, but the owner can change it.
_BLOCKED = {
    4000: LinkReason.TLS_NEEDED,
    4001: LinkReason.WRONG_KEY,
    4003: LinkReason.APP_DISABLED,
    4004: LinkReason.QUOTA,
    4009: LinkReason.UNAUTHORIZED_CONNECTION,
}
# RFC 6455, 7.4.1: our own side closes with this code when a frame is too big.
_MESSAGE_TOO_BIG = 1009


def reason_for_code(code: int | None) -> LinkReason:
    """The reason for a close code, or for an error code sent in place of the greeting."""
    if code == _MESSAGE_TOO_BIG:
        return LinkReason.FRAME_TOO_BIG
    if code is None or code < 4000:
        return LinkReason.CLOSED
    if 4100 <= code < 4200:
        return LinkReason.OVER_CAPACITY
    if 4200 <= code < 4300:
        return LinkReason.RECONNECT_ASKED
    return _BLOCKED.get(code, LinkReason.REFUSED)


class Retry:
    """Full jitter in a window of half the outage's duration, within two bounds.

    The answer to a short outage is quick, and the end of a long one does not bring the whole fleet
    back at once. `window`: the minimum in seconds; it spreads a fleet after a start and after a
    cut.
    """

    def __init__(self, rng: random.Random, window: float = 0.0) -> None:
        self._rng = rng
        self._window = window
        self._trouble_since: float | None = None
        self._free = True

    def fresh(self) -> Retry:
        """A new Retry for another kind of call, without the fleet's window."""
        return Retry(self._rng)

    def first_wait(self) -> float:
        """Seconds before the first connection: after a power cut many kiosks start at once."""
        return self._rng.uniform(0, self._window)

    def wait(self, reason: LinkReason, lived: float, now: float) -> float:
        """Seconds until the next try, for a connection that ended at `now` after `lived` seconds.

        Only a stable connection ends the outage. Otherwise a server that greets and then closes
        would always be called at the pace of a first try.
        """
        if lived >= STABLE_AFTER_S:
            self._trouble_since, self._free = None, True
        if self._trouble_since is None:
            self._trouble_since = now
        if diagnose(reason).blocked:
            return self.slow_wait()
        if reason in _AT_ONCE and self._free:
            self._free = False
            return 0.0
        longest = _LONGEST_REFUSED_S if reason in _REFUSED else _LONGEST_WINDOW_S
        least = max(self._window, _LEAST_WINDOW_S)
        window = max(min((now - self._trouble_since) / 2, longest), least)
        floor = _OVER_CAPACITY_FLOOR_S if reason is LinkReason.OVER_CAPACITY else _FLOOR_S
        return floor + self._rng.uniform(0, window)

    def slow_wait(self) -> float:
        """Seconds (some minutes) until the next try, for a fault that only a person can fix."""
        return _SLOW_S * self._rng.uniform(0.8, 1.2)
