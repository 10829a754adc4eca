"""What the broker refuses, and the words in which it does."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.sandbox.broker.application import PusherApp

_PROTOCOLS = frozenset({"5", "6", "7"})


class RefusedFrameError(Exception):
    """A client's frame is refused with a `pusher:error`; the socket stays open.

    The code is nearly always None, as on Pusher's own servers.
    """

    def __init__(self, message: str, code: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code


class RefusedRequestError(Exception):
    """A call of the HTTP API is refused with a status and a plain text."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(frozen=True, slots=True)
class Close:
    """Why a socket is closed. Source: Pusher protocol, "Connection closure"."""

    code: int
    reason: str


UNKNOWN_APP = Close(4001, "Application does not exist")
UNSUPPORTED_PROTOCOL = Close(4007, "Unsupported protocol version")
NO_PROTOCOL = Close(4008, "No protocol version supplied")
SLOW_READER = Close(4100, "Over capacity")
PONG_MISSING = Close(4201, "Pong reply not received")
BINARY_FRAME = Close(1003, "Binary frames are not supported")
FRAME_TOO_BIG = Close(1009, "Message too big")


def handshake_refusal(application: PusherApp, key: str, protocol: str | None) -> Close | None:
    """Why a connection with this key and protocol version is closed at once; None if it is not."""
    if key != application.key:
        return UNKNOWN_APP
    if protocol is None:
        return NO_PROTOCOL
    return None if protocol in _PROTOCOLS else UNSUPPORTED_PROTOCOL
