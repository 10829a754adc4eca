"""Why a server did not let the kiosk onto a channel, from the data of its refusal."""

from __future__ import annotations

from kiosk.core.feed.link_reason import LinkReason
from kiosk.pusher.channel import ChannelName

# What soketi and its relatives give, as `status` or `code`, when a room has its last member.
_FULL = frozenset({4004, 4100})
# Pusher's own errors come without a code, in English.
_FULL_IN_WORDS = ("full", "maximum members", "members limit")


def reason_for_refused_channel(channel: ChannelName, data: object) -> LinkReason:
    """Of a `pusher:subscription_error`, or of a `pusher:error` while a channel is awaited.

    A presence channel takes 100 members at Pusher: its refusal has nothing to do with the secret.
    """
    told = data if isinstance(data, dict) else {}
    code = told.get("status", told.get("code"))
    words = str(told.get("error") or told.get("message") or "").lower()
    full = (isinstance(code, int) and code in _FULL) or any(
        text in words for text in _FULL_IN_WORDS
    )
    if full and channel.is_presence:
        return LinkReason.ROOM_FULL
    return LinkReason.SUBSCRIPTION_REFUSED
