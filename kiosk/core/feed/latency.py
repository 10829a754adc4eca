"""How long changes take from the org to the screen: the latencies of one day, in bounded memory."""

from __future__ import annotations

import math
from collections.abc import Mapping

import msgspec

from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import LAST_MOMENT
from kiosk.core.feed.version import GRAIN_MS

# A bucket's value is off by at most half a step: 2.5 %.
_STEP = math.log(1.05)
_LONGEST_MS = 3_600_000.0
_LATEST_MS = round(LAST_MOMENT.timestamp() * 1000)
_LAST = round(math.log(_LONGEST_MS) / _STEP)


class ChangeStamp(msgspec.Struct, frozen=True):
    """When the org saved or published a change (ms since 1970 UTC), give or take `within_ms`."""

    at: int
    within_ms: int


class LatencyFigures(msgspec.Struct, frozen=True):
    """Percentiles in ms by nearest rank, within 2.5 % and `within_ms`; None without a change."""

    count: int = 0
    p50_ms: int | None = None
    p95_ms: int | None = None
    p99_ms: int | None = None
    within_ms: int = 0


class Latencies(msgspec.Struct, frozen=True):
    """The latencies of a day of the shop (ISO 8601), counted in buckets that grow by 5 %.

    `within_ms` is the largest error of the stamps and of the clock. Below 1 ms and above an hour
    they count as that.
    """

    day: str = ""
    counts: Mapping[int, int] = {}
    within_ms: int = 0

    def with_one(self, day: str, milliseconds: float, within_ms: int) -> Latencies:
        """Count one more; one of another day begins anew."""
        today = self.of_day(day)
        bounded = min(max(milliseconds, 1.0), _LONGEST_MS)
        bucket = min(round(math.log(bounded) / _STEP), _LAST)
        counts = {**today.counts, bucket: today.counts.get(bucket, 0) + 1}
        return Latencies(day, counts, max(today.within_ms, within_ms))

    def of_day(self, day: str) -> Latencies:
        """Return the latencies of that day, which are none if it is another."""
        return self if day == self.day else Latencies(day)

    def figures(self) -> LatencyFigures:
        count = sum(self.counts.values())
        if not count:
            return LatencyFigures()
        p50, p95, p99 = (self._at(math.ceil(part * count / 100)) for part in (50, 95, 99))
        return LatencyFigures(count, p50, p95, p99, self.within_ms)

    def _at(self, rank: int) -> int:
        passed = 0
        for bucket in sorted(self.counts):
            passed += self.counts[bucket]
            if passed >= rank:
                break
        return round(math.exp(bucket * _STEP))


def stamps_of(data: object, before: Board, after: Board, live_since: int) -> dict[str, ChangeStamp]:
    """Return the offers that an `offers-changed` event has changed on a live board.

    `data` is the event's; what cannot be read in it is left out, as the board does. So is what is
    from before `live_since` (ms): it was missed, and comes late for a known reason. The stamp is
    the publisher's `sent`, or the middle of the second of the save.
    """
    if not isinstance(data, dict):
        return {}
    sent = data.get("sent")
    versions = {
        key: after.offers[key].modified if key in after.offers else after.withdrawn.get(key, 0)
        for key in _ids(data.get("offers")) | _ids(data.get("withdrawn"))
        if before.offers.get(key) != after.offers.get(key)
    }
    stamps = {key: _stamp(sent, version) for key, version in versions.items()}
    return {key: stamp for key, stamp in stamps.items() if stamp.at >= live_since}


def _ids(raw: object) -> set[str]:
    named = [one.get("id") for one in raw if isinstance(one, dict)] if isinstance(raw, list) else []
    return {key for key in named if isinstance(key, str)}


def _stamp(sent: object, version: int) -> ChangeStamp:
    if type(sent) is int and 0 <= sent <= _LATEST_MS:
        return ChangeStamp(sent, 0)
    return ChangeStamp(version // GRAIN_MS * GRAIN_MS + GRAIN_MS // 2, GRAIN_MS // 2)
