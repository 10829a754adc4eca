"""How a kiosk is, for the people who look after many: numbers and states, no personal data."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import msgspec

from kiosk.core.delivery.outbox import RowState, waiting_among
from kiosk.core.feed.feed_status import FeedStatus

_FIRST_S = (30.0, 300.0)
_SHORTEST_S = 60.0


class Heartbeat(msgspec.Struct, frozen=True, kw_only=True):
    """`pending` and `held` count rows of the outbox; `feed_age_seconds`: since the board was right.

    `clock_skew_ms` is how far the servers' clock is ahead; `sent_at` is by the corrected one.
    """

    kiosk: str
    store: str
    version: str
    pending: int
    held: int
    oldest_pending_seconds: int | None
    feed: str
    feed_age_seconds: int | None
    clock_skew_ms: int
    sent_at: str


def heartbeat_of(
    who: Mapping[str, str],
    counts: Mapping[RowState, int],
    oldest: float | None,
    feed: FeedStatus,
    skew: timedelta,
    now: datetime,
) -> Heartbeat:
    """`who` has kiosk, store and version; `oldest`: when the oldest unsent row was made, unix s."""
    made = None if oldest is None else datetime.fromtimestamp(oldest, UTC)
    return Heartbeat(
        **who,
        pending=waiting_among(counts),
        held=counts.get(RowState.HELD, 0),
        oldest_pending_seconds=_age(made, now),
        feed=feed.state,
        feed_age_seconds=_age(feed.as_of, now),
        clock_skew_ms=round(skew / timedelta(milliseconds=1)),
        sent_at=now.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    )


def first_wait(rng: random.Random) -> float:
    """Seconds; a fleet that is switched on together must not call together."""
    return rng.uniform(*_FIRST_S)


def next_wait(minutes: float, rng: random.Random) -> float:
    """Seconds until the next one, a tenth more or less."""
    return max(minutes * 60.0, _SHORTEST_S) * rng.uniform(0.9, 1.1)


def _age(since: datetime | None, now: datetime) -> int | None:
    """Never below 0: a clock that was set back must not make the future old."""
    return None if since is None else max(0, int((now - since).total_seconds()))
