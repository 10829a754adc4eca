"""Why there is no live feed from Pusher, by causes that a person can act on."""

from __future__ import annotations

from enum import StrEnum


class LinkReason(StrEnum):
    """Why a connection failed, ended, or has no channel; `diagnose` gives the remedy."""

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
