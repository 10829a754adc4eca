"""The age of the wall's data, as told to customers; nothing while the wall is live."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from kiosk.core.feed.feed_status import FeedState, FeedStatus

_PATIENCE = timedelta(minutes=1)


class Age(StrEnum):
    CURRENT = "current"
    TODAY = "today"
    YESTERDAY = "yesterday"
    EARLIER = "earlier"
    UNKNOWN = "unknown"


class BoardAge(msgspec.Struct, frozen=True):
    age: Age = Age.CURRENT
    as_of: datetime | None = None


def board_age(status: FeedStatus, now: datetime) -> BoardAge:
    """The age at `now`, the shop's local time. Catching up for under a minute is not mentioned."""
    catching_up = status.state is FeedState.CATCHING_UP
    begun = status.since or now
    if status.state is FeedState.LIVE or (catching_up and now - begun < _PATIENCE):
        return BoardAge()
    if status.as_of is None:
        return BoardAge(Age.UNKNOWN)
    as_of = status.as_of.astimezone(now.tzinfo)
    days = (now.date() - as_of.date()).days
    age = Age.TODAY if days <= 0 else Age.YESTERDAY if days == 1 else Age.EARLIER
    return BoardAge(age, as_of)
