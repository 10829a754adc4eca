"""Splits rows into smaller parts until the org accepts them or the faulty row is found."""

from __future__ import annotations

import random
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from kiosk.core.delivery.deliver import Deliver
from kiosk.core.delivery.inquiry import Inquiry
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Delivery
from kiosk.core.delivery.row_kind import ROW_KINDS
from kiosk.salesforce.judge import is_readable, unreadable


class Splitter:
    """Wraps a delivery of at most 200 rows; remembers whether the org accepted any last time."""

    def __init__(self, attempt: Deliver, rng: random.Random | None = None) -> None:
        self._attempt = attempt
        self._rng = rng or random.Random()  # noqa: S311  picks the first half to try, no secret
        self._faults_in_a_row = 0
        self._suspected = False
        self._goes_on = False

    async def deliver(self, rows: Sequence[Row]) -> Delivery:
        """Deliver any number of rows; the outcomes and the fault are never SPLIT or DOUBT."""
        bad = {row.id for row in rows if not is_readable(row)}
        good = [row for row in rows if row.id not in bad]
        inquiry = Inquiry(
            good,
            self._rng,
            suspected=self._suspected,
            taken=self._goes_on,
            own_fields=_own_fields,
        )
        while (part := inquiry.next_part()) is not None:
            inquiry.heard(self._to_be_split(part, await self._attempt(part)))
        delivery = inquiry.end()
        stays = delivery.fault is not None and delivery.fault.tries > 0
        self._faults_in_a_row = self._faults_in_a_row + 1 if stays else 0
        self._suspected = inquiry.org_is_ill
        self._goes_on = inquiry.goes_on
        held = tuple(unreadable(row) for row in rows if row.id in bad)
        return Delivery(held + delivery.outcomes, delivery.fault)

    def _to_be_split(self, part: Sequence[Row], delivery: Delivery) -> Delivery:
        """Mark a fault that stays as one that divides, since one of the rows may cause it.

        `kiosk sync --once` is a new process each time: the rows know of earlier attempts. One row
        with any is enough, or a lead that has just come in would always put the question off.
        """
        fault = delivery.fault
        earlier = max(self._faults_in_a_row, *(row.attempts for row in part))
        if fault and 0 < fault.tries <= earlier + 1:
            return replace(delivery, fault=replace(fault, divides=True))
        return delivery


def _own_fields(row: Row) -> tuple[str, ...]:
    """The row's fields that this shop has added; if the org lacks one, the row may be wrong."""
    kind = ROW_KINDS.find(row.kind)
    if kind is None or kind.known_fields is None:
        return ()
    return tuple(sorted(set(msgspec.json.decode(row.body)) - kind.known_fields))
