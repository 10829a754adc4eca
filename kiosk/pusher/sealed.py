"""Decrypts events of an encrypted channel, and holds those that need a new key.

Source: pusher/docs, "Encrypted channels"; pusher-js, encrypted_channel.ts.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.feed.messages import Event, Missed
from kiosk.pusher.encryption import UndecryptableError, decrypt
from kiosk.pusher.frames import Frame

# Each new key costs a call of the org's daily quota; undecryptable events must not use it up.
_KEY_PAUSE_S = 60.0
_MOST_WAITING = 16


class SealedEvents:
    """Events of an encrypted channel. Times are monotonic seconds.

    A rotated key costs one call, whatever arrives meanwhile.
    """

    def __init__(self) -> None:
        self.secret: bytes | None = None
        self._waiting: list[Frame] = []
        self._ask_after = 0.0

    def use(self, secret: bytes | None) -> None:
        self.secret = secret

    def open(self, frame: Frame, now: float) -> Event | Missed | None:
        """Decrypt an event; None if it waits for a new key: ask for one if `key_wanted`."""
        event = self._opened(frame)
        if isinstance(event, Missed) and now >= self._ask_after and self._has_room():
            self._waiting.append(frame)
            return None
        return event

    @property
    def key_wanted(self) -> bool:
        """Whether to ask for a key now: true only for the first of the waiting events."""
        return len(self._waiting) == 1

    def open_again(self, secret: bytes | None, now: float) -> Sequence[Event | Missed]:
        """Decrypt the waiting events with the new key, in order; undecryptable ones are missed."""
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
