"""Events of an encrypted channel: opened with the key at hand, or once more with a new one.

Source: pusher/docs, "Encrypted channels"; pusher-js, encrypted_channel.ts.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.feed.messages import Event, Missed
from kiosk.pusher.encryption import UndecryptableError, decrypt
from kiosk.pusher.frames import Frame

# A new key is a call of the org's daily quota; events that no key opens must not use it up.
_KEY_PAUSE_S = 60.0
_MOST_WAITING = 16


class SealedEvents:
    """A rotated key costs one call, whatever arrives meanwhile. Times are monotonic seconds."""

    def __init__(self) -> None:
        self.secret: bytes | None = None
        self._waiting: list[Frame] = []
        self._ask_after = 0.0

    def use(self, secret: bytes | None) -> None:
        self.secret = secret

    def open(self, frame: Frame, now: float) -> Event | Missed | None:
        """None: it waits for a new key; ask for one if `key_wanted`."""
        event = self._opened(frame)
        if isinstance(event, Missed) and now >= self._ask_after and self._has_room():
            self._waiting.append(frame)
            return None
        return event

    @property
    def key_wanted(self) -> bool:
        """Once for all that wait, so only the first of them asks."""
        return len(self._waiting) == 1

    def open_again(self, secret: bytes | None, now: float) -> Sequence[Event | Missed]:
        """What waited, in its order, opened with the new key or lost."""
        self.secret = secret
        waiting, self._waiting = self._waiting, []
        told = [self._opened(frame) for frame in waiting]
        if any(isinstance(event, Missed) for event in told):
            self._ask_after = now + _KEY_PAUSE_S
        return told

    def _has_room(self) -> bool:
        return len(self._waiting) < _MOST_WAITING

    def _opened(self, frame: Frame) -> Event | Missed:
        try:
            if self.secret is None:
                return Missed(frame.channel)
            return Event(frame.channel, frame.event, decrypt(frame.data, self.secret))
        except UndecryptableError:
            return Missed(frame.channel)
