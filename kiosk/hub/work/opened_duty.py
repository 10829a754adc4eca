"""The keeper's duty for pages that phones opened: a day's counts become rows of statistics.

A row's key is that of its store and day, and the org adds each key once. So whatever is told again
after a death of the worker adds nothing.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from kiosk.core.delivery.deliver import Deliver
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action
from kiosk.core.delivery.row_kind import STAT
from kiosk.core.wall.stat_day import Counted, StatCell, encode_day, stat_key
from kiosk.hub.redis.opened_pages import LIFE_S, OpenedCell, OpenedPages

log = logging.getLogger(__name__)

# Of a wall code's page nobody knows the store.
NO_STORE = "-"
_KIOSK = "hub:"
# Web processes count in the zone of the stores, and nowhere does a day end later than 12 h after
# UTC's. What they count of a day after it was told is lost; an hour more is for their clocks.
_OVER_EVERYWHERE = timedelta(hours=13)
_DAYS = LIFE_S // 86_400
_ROWS_A_CALL = 200
_SETTLED = frozenset({Action.DONE, Action.HOLD_ROW})


class OpenedDuty:
    """Tells the org of each day that is over in every zone, once."""

    def __init__(
        self,
        pages: OpenedPages,
        deliver: Deliver,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pages = pages
        self._deliver = deliver
        self._now = now
        self._clock = clock
        self._not_before = float("-inf")

    async def run(self) -> None:
        """Tell the days that are over. Raises RedisUnavailableError."""
        today = (self._now() - _OVER_EVERYWHERE).date()
        for ago in range(_DAYS, 0, -1):
            if self._clock() < self._not_before:
                return
            day = today - timedelta(days=ago)
            rows = _rows_of(day, await self._pages.of_day(day))
            if rows and await self._is_told(rows):
                await self._pages.forget(day)

    async def _is_told(self, rows: Sequence[Row]) -> bool:
        for start in range(0, len(rows), _ROWS_A_CALL):
            part = rows[start : start + _ROWS_A_CALL]
            delivery = await self._deliver(part)
            if delivery.fault:
                log.warning(
                    "pages opened are told later (%s). %s",
                    delivery.fault.code,
                    delivery.fault.sentence,
                )
                self._not_before = self._clock() + delivery.fault.retry_after
                return False
            held = [one for one in delivery.outcomes if one.action is Action.HOLD_ROW]
            if held:
                log.error("%d counts of pages are refused (%s)", len(held), held[0].code)
            if any(one.action not in _SETTLED for one in delivery.outcomes):
                return False
        return True


def _rows_of(day: date, counts: Mapping[OpenedCell, int]) -> list[Row]:
    """A row for each store, in the order of their codes."""
    stores = sorted({cell.store for cell in counts})
    return list(_of_stores(day, counts, stores))


def _of_stores(day: date, counts: Mapping[OpenedCell, int], stores: Sequence[str]) -> Iterator[Row]:
    for store in stores:
        code = store or NO_STORE
        kiosk = f"{_KIOSK}{code}"
        cells = {
            StatCell(cell.number, "", cell.hour, Counted.OPENED): count
            for cell, count in counts.items()
            if cell.store == store
        }
        yield Row(stat_key(kiosk, day), STAT.name, encode_day(kiosk, code, day, cells), 0)
