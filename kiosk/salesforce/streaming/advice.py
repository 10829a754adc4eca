"""The server's advice: how to go on after a reply, and how long its polls last.

The Bayeux Protocol, "reconnect advice field": retry, handshake or none; times are in ms.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Reconnect = Literal["retry", "handshake", "none"]
_RECONNECTS: tuple[Reconnect, ...] = ("retry", "handshake", "none")

# Salesforce ends an idle poll after 110 s; whoever hears nothing for 120 s has a dead link.
_SALESFORCE_S = 110.0
_MARGIN_S = 10.0
_LONGEST_S = 120.0
# A session is dropped 40 s after a reply without another call.
_LONGEST_INTERVAL_S = 30.0


@dataclass(frozen=True, slots=True)
class ServerAdvice:
    """What the server last advised; seconds, within bounds whatever it says.

    `margin` is how much longer than advised a poll may take, and `longest` how long at most.
    """

    reconnect: Reconnect = "retry"
    interval: float = 0.0
    timeout: float = _SALESFORCE_S
    margin: float = _MARGIN_S
    longest: float = _LONGEST_S

    @property
    def patience(self) -> float:
        """Seconds after which a poll without any reply means a dead link."""
        return min(self.timeout + self.margin, self.longest)

    def with_news(self, told: object) -> ServerAdvice:
        """The advice after another one, of which every readable part counts."""
        if not isinstance(told, dict):
            return self
        advice = self
        for known in _RECONNECTS:
            if told.get("reconnect") == known:
                advice = replace(advice, reconnect=known)
        if (interval := _seconds(told.get("interval"))) is not None:
            advice = replace(advice, interval=min(interval, _LONGEST_INTERVAL_S))
        if (timeout := _seconds(told.get("timeout"))) is not None:
            advice = replace(advice, timeout=min(timeout, self.longest))
        return advice


def _seconds(told: object) -> float | None:
    if isinstance(told, bool) or not isinstance(told, int | float):
        return None
    # Not through float: a number may have more digits than one can hold.
    return told / 1000 if 0 <= told <= 3_600_000 else None
