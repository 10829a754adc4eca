"""How far a kiosk has come in a channel whose server can repeat what it sent."""

from __future__ import annotations

import msgspec

# Opaque: neither contiguous nor ever increasing, so nothing may be computed with one.
ReplayId = int | str
_LARGEST = 2**63 - 1
_LONGEST = 200


class ReplayPoint(msgspec.Struct, frozen=True):
    """The event of the channel up to which the board knows everything."""

    channel: str
    id: ReplayId


def parse_replay_id(raw: object) -> ReplayId | None:
    """The id, or None for what is none. Negative numbers are requests, such as -1 for the end."""
    if isinstance(raw, int) and not isinstance(raw, bool):
        return raw if 0 <= raw <= _LARGEST else None
    if isinstance(raw, str) and raw.isascii() and raw.isprintable():
        return raw if 0 < len(raw) <= _LONGEST else None
    return None
