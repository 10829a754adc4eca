"""The messages that every source of offers sends to the feed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.feed.feed_status import Diagnosis
from kiosk.core.feed.replay import ReplayPoint
from kiosk.core.feed.rung import LadderStatus


class LinkState(StrEnum):
    CONNECTING = "connecting"
    CONNECTED = "connected"
    SUBSCRIBED = "subscribed"
    WAITING = "waiting"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Subscribed:
    """The channel is live, for the first time or again; earlier events may have been missed."""

    channel: str


@dataclass(frozen=True, slots=True)
class Event:
    """An event of the channel.

    `data` is decoded if it was JSON in a string, otherwise unchanged. `replay` is the place in the
    channel up to which everything has been told with this event, if its server can repeat events.
    """

    channel: str
    name: str
    data: object
    replay: ReplayPoint | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    """An event was unreadable or the channel's cache is empty, so a snapshot is needed."""

    channel: str


@dataclass(frozen=True, slots=True)
class LinkChange:
    """The state of the link to the source, with the reason if it is down.

    WAITING and BLOCKED mean that nothing is live; BLOCKED also means that a person must act. Only
    these two have a `diagnosis`. The connection itself may be up while a channel's authorization is
    retried. `detail` is for the log and holds no secret; `retry_in` is in seconds.
    """

    state: LinkState
    diagnosis: Diagnosis | None = None
    detail: str = ""
    retry_in: float | None = None

    @property
    def is_down(self) -> bool:
        """Whether nothing is live."""
        return self.state in {LinkState.WAITING, LinkState.BLOCKED}

    @classmethod
    def down(cls, diagnosis: Diagnosis, detail: str, retry_in: float | None = None) -> LinkChange:
        """Report that nothing is live, for the reason in the diagnosis."""
        state = LinkState.BLOCKED if diagnosis.blocked else LinkState.WAITING
        return cls(state, diagnosis, detail, retry_in)


@dataclass(frozen=True, slots=True)
class LadderChange:
    """Another source of a ladder serves, or a better one does not for another reason."""

    status: LadderStatus


Incoming = Subscribed | Event | Missed | LinkChange | LadderChange
Receive = Callable[[Incoming], None]
