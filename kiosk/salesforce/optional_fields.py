"""The field of this version's package that an org with an older one lacks: left out there.

A kiosk may be updated before its org is. Leads must go on; what no longer can be marked as
uncertain is not told at all.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import msgspec

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Delivery
from kiosk.core.delivery.row_kind import ROW_KINDS
from kiosk.core.feed.capture_time import MARK, CaptureTime

log = logging.getLogger(__name__)

Attempt = Callable[[Sequence[Row]], Awaitable[Delivery]]


class WithoutTheMark:
    """Wraps one attempt; remembers for the life of the process that the org lacks the mark."""

    def __init__(self, attempt: Attempt) -> None:
        self._attempt = attempt
        self._lacks = False

    async def deliver(self, rows: Sequence[Row]) -> Delivery:
        """One attempt, or two when the first tells that the org lacks the field."""
        if self._lacks:
            return await self._attempt([without_mark(row) for row in rows])
        delivery = await self._attempt(rows)
        fault = delivery.fault
        if fault is None or not fault.lacks_field or MARK not in fault.fields:
            return delivery
        log.warning("the org has no field %s; deploy this version's package", MARK)
        self._lacks = True
        return await self._attempt([without_mark(row) for row in rows])


def without_mark(row: Row) -> Row:
    """A time that cannot be marked as uncertain goes along with the mark."""
    fields = msgspec.json.decode(row.body, type=dict[str, object])
    if fields.pop(MARK, None) == CaptureTime.UNCERTAIN:
        kind = ROW_KINDS.find(row.kind)
        for name in kind.moments if kind else ():
            fields.pop(name, None)
    return replace(row, body=msgspec.json.encode(fields))
