"""How current the wall is: in gentle words for customers, in exact ones for staff."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from kiosk.core.feed.rung import LadderStatus


class FeedState(StrEnum):
    LIVE = "live"
    CATCHING_UP = "catching_up"
    OFFLINE = "offline"


class Cause(StrEnum):
    """Why the wall is not live, one cause per person who must act."""

    NO_NETWORK = "no_network"
    DNS = "dns"
    PORTAL = "portal"
    TLS = "tls"
    REFUSED = "refused"
    QUOTA = "quota"
    CLOCK = "clock"
    SERVER = "server"


class Diagnosis(msgspec.Struct, frozen=True):
    """Why the feed fails. `sentence` is English, for staff and the log: the fault and any remedy.

    `blocked` means that a person must act, so retries come after minutes instead of seconds.
    `reason` is a key in the catalogue of faults; `notes` give details: an address, a status, a
    code.
    """

    cause: Cause
    sentence: str
    blocked: bool = False
    reason: str = ""
    notes: tuple[str, ...] = ()


class FeedStatus(msgspec.Struct, frozen=True):
    """The state of the feed. Times are UTC by the corrected clock.

    `as_of` is when the board was last known to be right, or None if never; `since` is when it
    stopped being live. `detail` is the fault with its remedy in English, for staff and the log;
    `reason` and `notes` come from its diagnosis. If `clock_believed` is false, offers with a start
    or an end are not shown. `ladder` tells which of several sources serves, and why no better one.
    """

    state: FeedState
    cause: Cause | None = None
    detail: str = ""
    as_of: datetime | None = None
    since: datetime | None = None
    clock_believed: bool = True
    reason: str = ""
    notes: tuple[str, ...] = ()
    ladder: LadderStatus = msgspec.field(default_factory=LadderStatus)
