"""What the socket tells the rest of the kiosk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LinkReason(StrEnum):
    """Why there is no live feed, in causes that a person can act on."""

    NO_NETWORK = "no_network"
    DNS = "dns"
    TIMEOUT = "timeout"
    TLS = "tls"
    CERTIFICATE_TOO_EARLY = "certificate_too_early"
    PORTAL = "portal"
    PROXY = "proxy"
    HTTP_UNAUTHORIZED = "http_unauthorized"
    HTTP_FORBIDDEN = "http_forbidden"
    HTTP_SERVER_ERROR = "http_server_error"
    HTTP_OTHER = "http_other"
    JUNK_FRAME = "junk_frame"
    FRAME_TOO_BIG = "frame_too_big"
    SILENT_SERVER = "silent_server"
    DEAD_LINK = "dead_link"
    NO_ACK = "no_ack"
    CLOSED = "closed"
    RECONNECT_ASKED = "reconnect_asked"
    OVER_CAPACITY = "over_capacity"
    TLS_NEEDED = "tls_needed"
    WRONG_KEY = "wrong_key"
    APP_DISABLED = "app_disabled"
    QUOTA = "quota"
    UNAUTHORIZED_CONNECTION = "unauthorized_connection"
    REFUSED = "refused"
    SUBSCRIPTION_REFUSED = "subscription_refused"
    AUTH_FAILED = "auth_failed"
    AUTH_REFUSED = "auth_refused"
    CLOCK_JUMPED = "clock_jumped"


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
    """`detail` is for the log and holds no secret; `retry_in` is in seconds.

    WAITING and BLOCKED mean that nothing is live; BLOCKED, that a person must act. The connection
    itself may stand meanwhile, while a channel's authorization is tried again.
    """

    state: LinkState
    reason: LinkReason | None = None
    detail: str = ""
    retry_in: float | None = None


Incoming = Subscribed | Event | Missed | LinkChange
