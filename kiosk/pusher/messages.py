"""What the socket tells the rest of the kiosk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why there is no live feed, in causes a person can act on."""

    NO_NETWORK = "no_network"
    TIMEOUT = "timeout"
    TLS = "tls"
    PORTAL = "portal"
    HTTP_ERROR = "http_error"
    JUNK_FRAME = "junk_frame"
    SILENT_SERVER = "silent_server"
    DEAD_LINK = "dead_link"
    NO_ACK = "no_ack"
    CLOSED = "closed"
    TLS_NEEDED = "tls_needed"
    WRONG_KEY = "wrong_key"
    APP_DISABLED = "app_disabled"
    QUOTA = "quota"
    REFUSED = "refused"
    OVER_CAPACITY = "over_capacity"


class LinkState(StrEnum):
    CONNECTING = "connecting"
    CONNECTED = "connected"
    SUBSCRIBED = "subscribed"
    WAITING = "waiting"
    BLOCKED = "blocked"
    STOPPED = "stopped"


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
class LinkChange:
    """`detail` is for the log and holds no secret; `retry_in` is in seconds."""

    state: LinkState
    reason: Reason | None = None
    detail: str = ""
    retry_in: float | None = None


Incoming = Subscribed | Event | LinkChange
