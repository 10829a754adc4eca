"""Why Salesforce's streaming carries no offers, as causes that a person can act on."""

from __future__ import annotations

from enum import StrEnum


class StreamingReason(StrEnum):
    """Why a streaming session failed, ended, or has no channel."""

    SESSION = "streaming_session"
    NO_LOGIN_SENT = "streaming_no_login_sent"
    UNKNOWN_CLIENT = "streaming_unknown_client"
    ENDED = "streaming_ended"
    SILENT = "streaming_silent"
    NO_ACK = "streaming_no_ack"
    BUSY = "streaming_busy"
    CLIENTS = "streaming_clients"
    DELIVERIES = "streaming_deliveries"
    NO_ACCESS = "streaming_no_access"
    NOT_ENABLED = "streaming_not_enabled"
    RESTRICTED = "streaming_restricted"
    NO_CHANNEL = "streaming_no_channel"
    REPLAY = "streaming_replay"
    COOKIES = "streaming_cookies"
    VERSION = "streaming_version"
    TOO_LARGE = "streaming_too_large"
    REFUSED = "streaming_refused"
    NOT_BAYEUX = "streaming_not_bayeux"
