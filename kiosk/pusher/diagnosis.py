"""What each reason means to the feed: its cause, and whether a person must act first."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.feed.feed_status import Cause, Diagnosis
from kiosk.core.feed.link_advice import LINK_ADVICE
from kiosk.core.feed.link_reason import LinkReason


def diagnose(reason: LinkReason, notes: tuple[str, ...] = ()) -> Diagnosis:
    """`notes` say where, such as an address and a status; nothing secret."""
    sentence = LINK_ADVICE[reason].sentence(notes)
    return Diagnosis(_CAUSES[reason], sentence, reason in _BLOCKED, reason, notes)


_CAUSES: Mapping[LinkReason, Cause] = {
    LinkReason.NO_NETWORK: Cause.NO_NETWORK,
    LinkReason.DNS: Cause.DNS,
    LinkReason.TIMEOUT: Cause.NO_NETWORK,
    LinkReason.TLS: Cause.TLS,
    LinkReason.CERTIFICATE_TOO_EARLY: Cause.CLOCK,
    LinkReason.CERTIFICATE_EXPIRED: Cause.TLS,
    LinkReason.PORTAL: Cause.PORTAL,
    LinkReason.PROXY: Cause.NO_NETWORK,
    LinkReason.PROXY_LOGIN: Cause.NO_NETWORK,
    LinkReason.HTTP_UNAUTHORIZED: Cause.REFUSED,
    LinkReason.HTTP_FORBIDDEN: Cause.REFUSED,
    LinkReason.HTTP_SERVER_ERROR: Cause.SERVER,
    LinkReason.HTTP_OTHER: Cause.REFUSED,
    LinkReason.JUNK_FRAME: Cause.PORTAL,
    LinkReason.FRAME_TOO_BIG: Cause.SERVER,
    LinkReason.SILENT_SERVER: Cause.SERVER,
    LinkReason.DEAD_LINK: Cause.NO_NETWORK,
    LinkReason.NO_ACK: Cause.SERVER,
    LinkReason.CLOSED: Cause.SERVER,
    LinkReason.RECONNECT_ASKED: Cause.SERVER,
    LinkReason.OVER_CAPACITY: Cause.SERVER,
    LinkReason.TLS_NEEDED: Cause.REFUSED,
    LinkReason.WRONG_KEY: Cause.REFUSED,
    LinkReason.APP_DISABLED: Cause.REFUSED,
    LinkReason.QUOTA: Cause.QUOTA,
    LinkReason.UNAUTHORIZED_CONNECTION: Cause.REFUSED,
    LinkReason.REFUSED: Cause.REFUSED,
    LinkReason.SUBSCRIPTION_REFUSED: Cause.REFUSED,
    LinkReason.ROOM_FULL: Cause.QUOTA,
    LinkReason.AUTH_FAILED: Cause.SERVER,
    LinkReason.AUTH_REFUSED: Cause.REFUSED,
    LinkReason.AUTH_NOBODY: Cause.REFUSED,
    LinkReason.AUTH_URL_AWAY: Cause.NO_NETWORK,
    LinkReason.AUTH_URL_REFUSED: Cause.REFUSED,
    LinkReason.AUTH_URL_SERVER: Cause.SERVER,
    LinkReason.AUTH_URL_WRONG: Cause.REFUSED,
    LinkReason.CLOCK_JUMPED: Cause.CLOCK,
}
# What nothing but a person's deed can change; the others are tried again sooner.
_BLOCKED = frozenset(
    {
        LinkReason.TLS_NEEDED,
        LinkReason.WRONG_KEY,
        LinkReason.APP_DISABLED,
        LinkReason.QUOTA,
        LinkReason.UNAUTHORIZED_CONNECTION,
        LinkReason.REFUSED,
        LinkReason.AUTH_REFUSED,
        LinkReason.AUTH_NOBODY,
        LinkReason.AUTH_URL_REFUSED,
    }
)
