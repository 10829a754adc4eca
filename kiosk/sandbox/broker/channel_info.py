"""Channel information of the HTTP API. Source: Pusher Channels HTTP API, "GET channels"."""

from __future__ import annotations

from kiosk.sandbox.broker.channels import Channel, Channels
from kiosk.sandbox.broker.names import is_cache, is_presence, is_valid
from kiosk.sandbox.broker.refusal import RefusedRequestError


def wanted(info: str | None) -> frozenset[str]:
    """The attributes named in a comma-separated list."""
    return frozenset(info.split(",")) if info else frozenset()


def attributes(channels: Channels, name: str, asked: frozenset[str]) -> dict[str, object]:
    """Those of the asked attributes that a channel of this family has."""
    channel = channels.get(name)
    found: dict[str, object] = {}
    if "user_count" in asked and is_presence(name):
        found["user_count"] = len(channel.members) if channel else 0
    if "subscription_count" in asked:
        found["subscription_count"] = len(channel) if channel else 0
    if "cache" in asked and is_cache(name) and (cached := channels.cache.get(name)):
        found["cache"] = {"data": cached.data, "ttl": channels.cache.time_to_live(cached)}
    return found


def all_channels(channels: Channels, prefix: str, asked: frozenset[str]) -> dict[str, object]:
    """The occupied channels whose names begin with a prefix.

    Raises:
        RefusedRequestError: 400, a user count of channels that have no users.
    """
    if "user_count" in asked and not is_presence(prefix):
        raise RefusedRequestError(
            400,
            "user_count may only be requested for presence channels - "
            "please supply filter_by_prefix begining with presence-",
        )
    names = [channel.name for channel in channels if channel.name.startswith(prefix)]
    return {"channels": {name: attributes(channels, name, asked) for name in names}}


def one_channel(channels: Channels, name: str, asked: frozenset[str]) -> dict[str, object]:
    """One channel, occupied or not.

    Raises:
        RefusedRequestError: 400, a user count of a channel that has no users.
    """
    _check_name(name)
    if "user_count" in asked and not is_presence(name):
        raise RefusedRequestError(
            400, "Cannot retrieve the user count unless the channel is a presence channel"
        )
    return {"occupied": channels.get(name) is not None, **attributes(channels, name, asked)}


def users(channels: Channels, name: str) -> dict[str, object]:
    """The ids of a presence channel's users.

    Raises:
        RefusedRequestError: 400, not a presence channel.
    """
    _check_name(name)
    if not is_presence(name):
        raise RefusedRequestError(400, "Users can only be retrieved for presence channels")
    return {"users": [{"id": user_id} for user_id in _ids(channels.get(name))]}


def _ids(channel: Channel | None) -> list[str]:
    return channel.members.ids() if channel else []


def _check_name(name: str) -> None:
    if not is_valid(name):
        raise RefusedRequestError(400, f"Invalid channel name '{name[:200]}'")
