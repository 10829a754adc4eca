"""How the Streaming API refuses: each error with its place, its text and its advice.

Source: Streaming API Developer Guide, "Streaming API Error Codes" and "Handling Streaming API
Errors".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.sandbox.org.situation_name import SituationName as Name

HANDSHAKE, CONNECT = "/meta/handshake", "/meta/connect"
SUBSCRIBE, UNSUBSCRIBE = "/meta/subscribe", "/meta/unsubscribe"
DISCONNECT = "/meta/disconnect"


@dataclass(frozen=True, slots=True)
class StreamRefusal:
    """An unsuccessful reply to a message on the meta channel `place`.

    `reason` stands in `ext.sfdc.failureReason`, `reconnect` in the advice; a `bare` reply has
    neither channel nor id.
    """

    place: str
    error: str
    reason: str = ""
    reconnect: str = ""
    bare: bool = False

    def reply(self, message: Mapping[str, object]) -> dict[str, object]:
        """The reply to that message."""
        body: dict[str, object] = {"successful": False, "error": self.error}
        if not self.bare:
            echoed = ("channel", "id", "clientId", "subscription")
            body |= {name: message[name] for name in echoed if name in message}
        if self.reason:
            body["ext"] = {"sfdc": {"failureReason": self.reason}, "replay": True}
        if self.reconnect:
            body["advice"] = {"reconnect": self.reconnect, "interval": 0}
        return body


class RefusedError(Exception):
    """A message was refused."""

    def __init__(self, refusal: StreamRefusal) -> None:
        super().__init__(refusal.error)
        self.refusal = refusal


def _denied(reason: str) -> StreamRefusal:
    return StreamRefusal(HANDSHAKE, "403::Handshake denied", reason, "none")


_INVALID = "401::Authentication invalid"
_BUSY = "503::Server is too busy. Please try your request again later."
_CLIENTS = "403::Organization concurrent user limit exceeded"
_CONNECTIONS = (
    "403::To protect all customers from excessive use and Denial of Service attacks, we limit the "
    "number of simultaneous connections per server. Your request has been denied because this "
    "limit has been exceeded. Please try your request again later."
)

NO_TOKEN = _denied("401::Request requires authentication")
NO_TOKEN_LATER = StreamRefusal(CONNECT, "401::Request requires authentication", "", "none")
LOGIN_ENDED = StreamRefusal(CONNECT, _INVALID, "", "none")
LOGIN_DENIED = _denied(_INVALID)
UNKNOWN_CLIENT = StreamRefusal(CONNECT, "403::Unknown client", "", "handshake")
TOO_MANY_CLIENTS = _denied(_CLIENTS)
DAY_SPENT = StreamRefusal(
    CONNECT, "403::Organization total events daily limit exceeded", "", "none"
)
NO_COOKIE = "400::Client {client} has established a session, but no BAYEUX_BROWSER cookie present"
NO_CHANNEL = "400::The channel you requested to subscribe to doesn't exist {{{channel}}}"
BAD_REPLAY = (
    "400::The replayId {{{replay}}} you provided was invalid. Please provide a valid ID, -2 to "
    "replay all events, or -1 to replay only new events."
)
TOO_LARGE = "413::Maximum Request Size Exceeded"
VIEW_ALL = "403::User not allowed to subscribe CDC without View All Data permissions"

# By situation and variant. `{channel}` and `{replay}` are those of the subscription.
BY_SITUATION: Mapping[tuple[Name, str], StreamRefusal] = {
    (Name.STREAM_UNKNOWN_CLIENT, ""): UNKNOWN_CLIENT,
    (Name.STREAM_UNKNOWN_CLIENT, "bare"): StreamRefusal(
        CONNECT, "403::Unknown client", "", "handshake", bare=True
    ),
    (Name.STREAM_UNKNOWN_CLIENT, "subscribe"): StreamRefusal(
        SUBSCRIBE, "403::Unknown client", "", "handshake"
    ),
    (Name.STREAM_CLIENT_LIMIT, ""): TOO_MANY_CLIENTS,
    (Name.STREAM_CLIENT_LIMIT, "plain"): StreamRefusal(HANDSHAKE, _CLIENTS, "", "none"),
    (Name.STREAM_CLIENT_LIMIT, "connect"): StreamRefusal(CONNECT, _CLIENTS, "", "none"),
    (Name.STREAM_DAILY_LIMIT, ""): DAY_SPENT,
    (Name.STREAM_DAILY_LIMIT, "subscribe"): StreamRefusal(SUBSCRIBE, DAY_SPENT.error, "", "none"),
    (Name.STREAM_TOO_BUSY, ""): StreamRefusal(CONNECT, _INVALID, _BUSY, "none"),
    (Name.STREAM_TOO_BUSY, "handshake"): _denied(_BUSY),
    (Name.STREAM_TOO_BUSY, "subscribe"): StreamRefusal(SUBSCRIBE, _INVALID, _BUSY, "none"),
    (Name.STREAM_CONNECTIONS, ""): _denied(_CONNECTIONS),
    (Name.STREAM_LOGIN_EXPIRED, ""): LOGIN_ENDED,
    (Name.STREAM_LOGIN_EXPIRED, "handshake"): LOGIN_DENIED,
    (Name.STREAM_CHANNEL_MISSING, ""): StreamRefusal(SUBSCRIBE, NO_CHANNEL),
    (Name.STREAM_NO_ACCESS, ""): StreamRefusal(
        SUBSCRIBE, "403::Subscriber does not have access to the entity in this topic"
    ),
    (Name.STREAM_NO_ACCESS, "fields"): StreamRefusal(
        SUBSCRIBE,
        "403::Subscriber does not have access to all fields referenced in the where clause of the "
        "PushTopic",
    ),
    (Name.STREAM_NO_ACCESS, "user"): _denied("403::User not enabled for streaming"),
    (Name.STREAM_NO_ACCESS, "restricted"): StreamRefusal(SUBSCRIBE, "403::Restricted channel"),
    (Name.STREAM_NO_ACCESS, "create"): StreamRefusal(
        SUBSCRIBE, "403::Cannot create channel {{{channel}}}"
    ),
    (Name.STREAM_NO_ACCESS, "full"): StreamRefusal(
        SUBSCRIBE, "403::Subscription limit exceeded for this topic"
    ),
    (Name.STREAM_VIEW_ALL, ""): StreamRefusal(SUBSCRIBE, VIEW_ALL),
    (Name.STREAM_REPLAY_INVALID, ""): StreamRefusal(SUBSCRIBE, BAD_REPLAY),
}


def asked_replay(message: Mapping[str, object]) -> int:
    """The replay id that a subscription asks for; -1, for new events, if it names none."""
    channel = str(message.get("subscription", "")).partition("?")[0]
    ext = message.get("ext")
    replay = ext.get("replay") if isinstance(ext, Mapping) else None
    asked = replay.get(channel) if isinstance(replay, Mapping) else None
    return asked if isinstance(asked, int) else -1
