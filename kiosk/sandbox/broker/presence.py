"""Who is on a presence channel. Source: Pusher, "Presence channels"."""

from __future__ import annotations

from collections import Counter

import msgspec

from kiosk.sandbox.broker.frames import to_json
from kiosk.sandbox.broker.refusal import RefusedFrameError

MAX_MEMBERS = 100
_MAX_USER_INFO_BYTES = 1024
_MAX_USER_ID_LENGTH = 128


class PresenceMember(msgspec.Struct, frozen=True):
    """One user of a presence channel, on any number of sockets."""

    user_id: str
    user_info: dict[str, object] | None = None

    def to_json(self) -> str:
        """The data of `pusher_internal:member_added`."""
        if self.user_info is None:
            return to_json({"user_id": self.user_id})
        return to_json(self)


class _ChannelData(msgspec.Struct):
    user_id: str | int
    user_info: object = None


def parse_member(channel_data: str) -> PresenceMember:
    """Read the `channel_data` of a subscription whose signature is valid.

    Raises:
        RefusedFrameError: not what a presence channel needs, or over its limits.
    """
    try:
        data = msgspec.json.decode(channel_data, type=_ChannelData)
    except (ValueError, RecursionError) as error:
        raise RefusedFrameError(
            "channel_data supplied to presence subscription is invalid - it must be a JSON object "
            "with a user_id"
        ) from error
    user_id = str(data.user_id)
    if not 0 < len(user_id) <= _MAX_USER_ID_LENGTH:
        raise RefusedFrameError(
            "user_id supplied to presence subscription is invalid - "
            f"it must have 1 to {_MAX_USER_ID_LENGTH} characters"
        )
    return PresenceMember(user_id, _checked_info(data.user_info))


def _checked_info(user_info: object) -> dict[str, object] | None:
    if user_info is None:
        return None
    if not isinstance(user_info, dict):
        raise RefusedFrameError(
            "user_info supplied to presence subscription is invalid - "
            "if supplied it must be a type of hash"
        )
    if len(msgspec.json.encode(user_info)) > _MAX_USER_INFO_BYTES:
        raise RefusedFrameError(
            "user_info supplied to presence subscription is invalid - "
            f"it exceeds the allowed maximum ({_MAX_USER_INFO_BYTES} bytes)"
        )
    return user_info


class Members:
    """The users of one presence channel; the same user on two sockets counts once."""

    def __init__(self) -> None:
        self._members: dict[str, PresenceMember] = {}
        self._sockets: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._members)

    def ids(self) -> list[str]:
        return list(self._members)

    def join(self, member: PresenceMember) -> bool:
        """Add one socket of a user; True if the user is new.

        Raises:
            RefusedFrameError: the channel is full.
        """
        new = member.user_id not in self._members
        if new and len(self._members) >= MAX_MEMBERS:
            raise RefusedFrameError(f"Presence channel is full ({MAX_MEMBERS} members)")
        self._members.setdefault(member.user_id, member)
        self._sockets[member.user_id] += 1
        return new

    def leave(self, member: PresenceMember) -> bool:
        """Remove one socket of a user; True if it was the last."""
        self._sockets[member.user_id] -= 1
        if self._sockets[member.user_id]:
            return False
        del self._sockets[member.user_id]
        del self._members[member.user_id]
        return True

    def to_json(self) -> str:
        """The data of a presence channel's acknowledgement."""
        infos = {user_id: member.user_info for user_id, member in self._members.items()}
        return to_json({"presence": {"ids": self.ids(), "hash": infos, "count": len(self)}})
