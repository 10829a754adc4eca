"""How far the wall can be believed, for customers in soft words and for staff in exact ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FeedState(StrEnum):
    LIVE = "live"
    CATCHING_UP = "catching_up"
    OFFLINE = "offline"


class Cause(StrEnum):
    """Why the wall is not live, as coarse as the person who must act tells causes apart."""

    NO_NETWORK = "no_network"
    DNS = "dns"
    PORTAL = "portal"
    TLS = "tls"
    REFUSED = "refused"
    QUOTA = "quota"
    CLOCK = "clock"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`sentence` is English, for staff and the log: the fault, then the remedy where there is one.

    `blocked`: a person must act, so it is tried again in minutes, not in seconds. `reason` is its
    key in the catalogue of faults; `notes` say where: an address, a status, a code.
    """

    cause: Cause
    sentence: str
    blocked: bool = False
    reason: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """Times are UTC by the corrected clock.

    `as_of` is when the board last was known to be right, None when it never was; `since` is when
    it stopped being live. `detail` is the fault with its remedy in English, for staff and the log;
    `reason` and `notes` are those of its diagnosis.
    `clock_believed` false means that offers with a beginning or an end are not shown.
    """

    state: FeedState
    cause: Cause | None = None
    detail: str = ""
    as_of: datetime | None = None
    since: datetime | None = None
    clock_believed: bool = True
    reason: str = ""
    notes: tuple[str, ...] = ()
