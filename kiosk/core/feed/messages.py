"""What a source of offers tells the feed, whichever source it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.feed.feed_status import Diagnosis


class LinkState(StrEnum):
    CONNECTING = "connecting"
    CONNECTED = "connected"
    SUBSCRIBED = "subscribed"
    WAITING = "waiting"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Subscribed:
    """The channel is live, for the first time or again: what came before may be missed."""

    channel: str


@dataclass(frozen=True, slots=True)
class Event:
    """`data` is decoded when it was JSON in a string, otherwise as it came."""

    channel: str
    name: str
    data: object


@dataclass(frozen=True, slots=True)
class Missed:
    """An event of the channel could not be read, or its cache is empty: a snapshot will tell."""

    channel: str


@dataclass(frozen=True, slots=True)
class LinkChange:
    """The link to the source stands, or it does not and why.

    WAITING and BLOCKED mean that nothing is live; BLOCKED, that a person must act. The connection
    itself may stand meanwhile, while a channel's authorization is tried again. Only these two have
    a `diagnosis`. `detail` is for the log and holds no secret; `retry_in` is in seconds.
    """

    state: LinkState
    diagnosis: Diagnosis | None = None
    detail: str = ""
    retry_in: float | None = None

    @classmethod
    def down(cls, diagnosis: Diagnosis, detail: str, retry_in: float | None = None) -> LinkChange:
        """Nothing is live, for the reason that the diagnosis gives."""
        state = LinkState.BLOCKED if diagnosis.blocked else LinkState.WAITING
        return cls(state, diagnosis, detail, retry_in)


Incoming = Subscribed | Event | Missed | LinkChange
Receive = Callable[[Incoming], None]
