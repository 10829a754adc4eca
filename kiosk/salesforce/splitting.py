"""The same rows in smaller parts, until the org can bear them or the one to blame is found."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from itertools import groupby

import msgspec

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.core.delivery.row_kind import ROW_KINDS
from kiosk.salesforce.judge import is_readable, unreadable
from kiosk.salesforce.remedies import Reason

Deliver = Callable[[Sequence[Row]], Awaitable[Delivery]]

_MAX_ROWS = 200
_MAX_CALLS = 40
# So many rows that fail alone, with none that passes: not they are ill, the org is.
_ORG_IS_ILL = 3
_TRIES_ALONE = 3
_LANE_WAIT_S = 900.0


class Splitter:
    """Wraps one attempt. A row that fails alone is held once another has passed."""

    def __init__(self, attempt: Deliver) -> None:
        self._attempt = attempt
        self._faults_in_a_row = 0

    async def deliver(self, rows: Sequence[Row]) -> Delivery:
        """Any number of rows; outcomes and faults as the sync knows them, never SPLIT."""
        bad = {row.id for row in rows if not is_readable(row)}
        run = _Run(self._attempt, self._faults_in_a_row)
        delivery = await run.deliver([row for row in rows if row.id not in bad])
        stays = delivery.fault is not None and delivery.fault.tries > 0
        self._faults_in_a_row = self._faults_in_a_row + 1 if stays else 0
        held = tuple(unreadable(row) for row in rows if row.id in bad)
        return Delivery(held + delivery.outcomes, delivery.fault)


class _Run:
    def __init__(self, attempt: Deliver, earlier_faults: int) -> None:
        self._attempt = attempt
        self._earlier_faults = earlier_faults
        self._outcomes: list[RowOutcome] = []
        self._alone: list[tuple[Row, Fault]] = []
        self._misfits: list[tuple[Row, Fault]] = []

    async def deliver(self, rows: Sequence[Row]) -> Delivery:
        parts = deque(rows[at : at + _MAX_ROWS] for at in range(0, len(rows), _MAX_ROWS))
        calls = 0
        while parts:
            if calls == _MAX_CALLS:
                return self._ended(Fault(Action.RETRY, "UNFINISHED"))
            part = parts.popleft()
            delivery = await self._attempt(part)
            calls += 1
            self._outcomes += delivery.outcomes
            fault = delivery.fault
            if fault is None:
                continue
            decided = {outcome.id for outcome in delivery.outcomes}
            left = [row for row in part if row.id not in decided]
            if fault.reason == Reason.FIELD_MISSING and self._is_sorted_out(left, fault, parts):
                continue
            if not self._is_to_be_split(fault):
                return self._ended(fault)
            if len(left) > 1:
                middle = len(left) // 2
                parts.extendleft((left[middle:], left[:middle]))
                continue
            self._alone += [(row, fault) for row in left]
            if len(self._alone) >= _ORG_IS_ILL and not self._passed:
                return self._ended(_of_the_org(fault))
        if self._misfits and not self._passed:
            return self._ended(self._misfits[0][1])
        return self._ended(None)

    def _is_sorted_out(
        self, left: Sequence[Row], fault: Fault, parts: deque[Sequence[Row]]
    ) -> bool:
        """Whether there are others to go on with: the lacking field may be some rows' own."""
        kinds = _by_own_fields(left)
        if len(kinds) > 1:
            parts.extendleft(reversed(kinds))
            return True
        if not left or not _own_fields(left[0]):
            return False
        self._misfits += [(row, fault) for row in left]
        return self._passed or bool(parts)

    @property
    def _passed(self) -> bool:
        return any(outcome.action is Action.DONE for outcome in self._outcomes)

    def _is_to_be_split(self, fault: Fault) -> bool:
        if fault.action is Action.SPLIT:
            return True
        return 0 < fault.tries <= self._earlier_faults + 1

    def _ended(self, fault: Fault | None) -> Delivery:
        """Rows that failed alone are to blame if others passed; else time will tell, if any."""
        if fault is None or self._passed:
            self._outcomes += [self._judged_alone(row, why) for row, why in self._alone]
        if self._passed:
            self._outcomes += [self._judged_alone(row, why) for row, why in self._misfits]
        return Delivery(tuple(self._outcomes), fault)

    def _judged_alone(self, row: Row, fault: Fault) -> RowOutcome:
        held = self._passed or row.tries + 1 >= _TRIES_ALONE
        return RowOutcome(
            row.id,
            Action.HOLD_ROW if held else Action.RETRY,
            code=fault.code,
            reason=fault.reason,
            sentence=fault.sentence,
        )


def _own_fields(row: Row) -> tuple[str, ...]:
    """Those of a row that only this shop has: one that the org lacks may be the row's slip."""
    kind = ROW_KINDS.find(row.kind)
    if kind is None or kind.known_fields is None:
        return ()
    return tuple(sorted(set(msgspec.json.decode(row.body)) - kind.known_fields))


def _by_own_fields(rows: Sequence[Row]) -> list[list[Row]]:
    """Rows with the same fields of their own together, those without any first."""
    ordered = sorted(rows, key=_own_fields)
    return [list(group) for _, group in groupby(ordered, _own_fields)]


def _of_the_org(fault: Fault) -> Fault:
    if fault.action is Action.RETRY:
        return fault
    return replace(fault, action=Action.HOLD_LANE, retry_after=_LANE_WAIT_S, alarm=True)
