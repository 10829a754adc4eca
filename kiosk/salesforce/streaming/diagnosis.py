"""What each reason of the streaming means to the feed: its cause, and whether a person must act."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.feed.feed_status import Cause, Diagnosis
from kiosk.core.feed.streaming_advice import STREAMING_ADVICE
from kiosk.core.feed.streaming_reason import StreamingReason

_CAUSES: Mapping[StreamingReason, Cause] = {
    StreamingReason.SESSION: Cause.REFUSED,
    StreamingReason.NO_LOGIN_SENT: Cause.REFUSED,
    StreamingReason.UNKNOWN_CLIENT: Cause.SERVER,
    StreamingReason.ENDED: Cause.SERVER,
    StreamingReason.SILENT: Cause.NO_NETWORK,
    StreamingReason.NO_ACK: Cause.SERVER,
    StreamingReason.BUSY: Cause.SERVER,
    StreamingReason.CLIENTS: Cause.QUOTA,
    StreamingReason.DELIVERIES: Cause.QUOTA,
    StreamingReason.NO_ACCESS: Cause.REFUSED,
    StreamingReason.NOT_ENABLED: Cause.REFUSED,
    StreamingReason.RESTRICTED: Cause.REFUSED,
    StreamingReason.NO_CHANNEL: Cause.REFUSED,
    StreamingReason.REPLAY: Cause.SERVER,
    StreamingReason.COOKIES: Cause.REFUSED,
    StreamingReason.VERSION: Cause.REFUSED,
    StreamingReason.TOO_LARGE: Cause.REFUSED,
    StreamingReason.REFUSED: Cause.REFUSED,
    StreamingReason.NOT_BAYEUX: Cause.PORTAL,
}


def diagnose_streaming(
    reason: StreamingReason, notes: tuple[str, ...] = (), *, blocked: bool = False
) -> Diagnosis:
    """`notes` say where, such as a channel or a code; nothing secret."""
    sentence = STREAMING_ADVICE[reason].sentence(notes)
    return Diagnosis(_CAUSES[reason], sentence, blocked, reason, notes)
