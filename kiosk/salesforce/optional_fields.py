"""Leaves out the field that an org with an older version of the package does not have.

A kiosk may be updated before its org. Leads must still be delivered; times that can no longer be
marked as uncertain are left out.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence

import msgspec
from msgspec.structs import replace

from kiosk.core.delivery.deliver import Deliver
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Delivery
from kiosk.core.delivery.row_kind import ROW_KINDS
from kiosk.core.feed.capture_time import MARK, CaptureTime

log = logging.getLogger(__name__)


# Asking costs one call. A kiosk runs for months, and the org's package is upgraded some day.
_ASK_AGAIN_S = 6 * 3600.0


class WithoutTheMark:
    """Wraps a delivery; remembers for some hours that the org does not have the mark.

    `steady` counts seconds.
    """

    def __init__(self, attempt: Deliver, steady: Callable[[], float] = time.monotonic) -> None:
        self._attempt = attempt
        self._steady = steady
        self._lacked_at: float | None = None

    async def deliver(self, rows: Sequence[Row]) -> Delivery:
        """Try once to deliver the rows, and again without the mark if the org lacks that field."""
        if self._lacked_at is not None and self._steady() - self._lacked_at < _ASK_AGAIN_S:
            return await self._attempt([without_mark(row) for row in rows])
        delivery = await self._attempt(rows)
        fault = delivery.fault
        if fault is None or not fault.lacks_field or MARK not in fault.fields:
            if any(one.created for one in delivery.outcomes):
                self._lacked_at = None
            return delivery
        if self._lacked_at is None:
            log.warning("the org has no field %s; deploy this version's package", MARK)
        self._lacked_at = self._steady()
        return await self._attempt([without_mark(row) for row in rows])


def without_mark(row: Row) -> Row:
    """The row without the mark; times that the mark called uncertain are removed too."""
    fields = msgspec.json.decode(row.body, type=dict[str, object])
    if fields.pop(MARK, None) == CaptureTime.UNCERTAIN:
        kind = ROW_KINDS.find(row.kind)
        for name in kind.moments if kind else ():
            fields.pop(name, None)
    return replace(row, body=msgspec.json.encode(fields))
