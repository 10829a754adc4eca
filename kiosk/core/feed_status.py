"""How far the wall can be believed, for customers in soft words and for staff in exact ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FeedState(StrEnum):
    LIVE = "live"
    CATCHING_UP = "catching_up"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """`as_of` is when the board last was known to be right (UTC); None when it never was."""

    state: FeedState
    reason: str = ""
    as_of: datetime | None = None
