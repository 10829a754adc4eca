"""Finds out whether a row or the org causes errors by choosing which rows to send together.

One row can make a call fail for all its rows, and an org can refuse everything for a while. A row
is blamed for an ambiguous error only if it fails alone after another row of the round succeeded.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Sequence
from itertools import groupby

from msgspec.structs import replace

from kiosk.core.delivery.deliver import MAX_ROWS
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.core.delivery.reason import Reason
from kiosk.core.delivery.reason_advice import sentence_for

MAX_CALLS = 60
# How many rows are sent alone while nothing has been taken yet; more would prove nothing.
_PROBES = 2
UNFINISHED = Fault(Action.RETRY, "UNFINISHED", retry_after=1.0)

OwnFields = Callable[[Row], tuple[str, ...]]


class Inquiry:
    """One round: call `next_part` and `heard` in turn until `next_part` is None, then `end`.

    Bad rows cost O(bad * log n) calls, wherever they are. While nothing is taken, a round costs two
    calls for each halving along one path, or two calls in all if the org was already suspected.
    """

    def __init__(
        self,
        rows: Sequence[Row],
        rng: random.Random,
        *,
        suspected: bool = False,
        taken: bool = False,
        own_fields: OwnFields = lambda _row: (),
    ) -> None:
        """Start a round.

        `suspected` means that the previous round ended with an org that takes nothing. `taken`
        means that this round continues an unfinished one in which a row was taken. `own_fields`
        returns the fields of a row that only this shop uses: an org that lacks a field may lack
        only these.
        """
        self._rng = rng
        self._own_fields = own_fields
        self._outcomes: list[RowOutcome] = []
        self._alone: list[tuple[Row, RowOutcome]] = []
        self._misfits: list[tuple[Row, Fault]] = []
        self._refused: list[Sequence[Row]] = []  # of the halving at hand
        self._refused_before: list[Sequence[Row]] = []
        self._parked: list[Sequence[Row]] = []  # not asked yet in these parts
        self._asked: Sequence[Row] = ()
        self._calls = 0
        self._fault: Fault | None = None
        self._named: Fault | None = None  # what stops the lane if no row is taken
        self._taken = taken
        parts = [rows[at : at + MAX_ROWS] for at in range(0, len(rows), MAX_ROWS)]
        if suspected and len(rows) > 1:
            probed = set(rng.sample(range(len(rows)), min(_PROBES, len(rows))))
            self._parked = [[row for at, row in enumerate(rows) if at not in probed]]
            parts = [[rows[at]] for at in sorted(probed)]
        self._parts: deque[Sequence[Row]] = deque(parts)

    @property
    def goes_on(self) -> bool:
        """Whether the next round must continue this one: it ran out of calls and took a row."""
        return self._taken and self._fault is UNFINISHED

    @property
    def org_is_ill(self) -> bool:
        """Whether no row was taken and some refusals may be the org's fault."""
        return not self._taken and bool(self._alone or self._parked)

    def next_part(self) -> Sequence[Row] | None:
        """Return the rows of the next call, or None when the round is over."""
        if self._fault or not self._parts:
            return None
        if self._calls == MAX_CALLS:
            self._fault = UNFINISHED
            return None
        self._calls += 1
        self._asked = self._parts.popleft()
        return self._asked

    def heard(self, delivery: Delivery) -> None:
        """Record the answer for the part returned last."""
        clear = [one for one in delivery.outcomes if one.action is not Action.DOUBT]
        doubts = {one.id: one for one in delivery.outcomes if one.action is Action.DOUBT}
        self._outcomes += clear
        if any(one.created for one in clear):
            self._go_on()
        decided = {one.id for one in clear}
        left = [row for row in self._asked if row.id not in decided]
        if not left:
            return
        fault = delivery.fault
        if fault and fault.lacks_field and self._is_sorted_out(left, fault):
            return
        if fault and not (fault.divides or fault.action is Action.SPLIT):
            self._fault = fault
            return
        if fault and fault.alarm:
            self._named = fault
        self._divide(left, doubts, fault)

    def end(self) -> Delivery:
        """Return the outcomes of all decided rows, and the fault that applies to the others."""
        outcomes, fault = list(self._outcomes), self._fault
        if self._taken:
            outcomes += [_after_failing_alone(row, one) for row, one in self._alone]
        elif self._alone and not fault:
            fault = self._named or _of_the_org(self._alone[-1][1])
        if self._misfits:
            if any(one.action is Action.DONE for one in outcomes):
                outcomes += [_blamed(row, why, Action.HOLD_ROW) for row, why in self._misfits]
            else:
                fault = fault or self._misfits[0][1]
        return Delivery(tuple(outcomes), fault)

    def _go_on(self) -> None:
        """Retry everything that waited, because a taken row proves that the org works.

        Rows that failed alone may have met an org that was failing then, so they are sent once
        more.
        """
        if self._taken:
            return
        self._taken = True
        self._parts.extend([row] for row, _ in self._alone)
        self._alone = []
        for part in (*self._refused_before, *self._refused):
            self._parts.extend(_halves(part))
        self._parts.extend(self._parked)
        self._refused_before, self._refused, self._parked = [], [], []

    def _divide(
        self, left: Sequence[Row], doubts: dict[str, RowOutcome], fault: Fault | None
    ) -> None:
        if len(self._asked) > 1:
            self._look_into(left)
        else:
            alone = doubts.get(left[0].id) or _blamed(left[0], fault, Action.DOUBT)
            self._alone.append((left[0], alone))
            if not self._taken and len(self._alone) == _PROBES:
                self._parked += self._parts
                self._parts.clear()
                return
        if not (self._taken or self._parts) and self._refused:
            self._descend()

    def _look_into(self, left: Sequence[Row]) -> None:
        if self._taken:
            self._parts.extendleft(reversed(_halves(left)))
        else:
            self._refused.append(left)

    def _descend(self) -> None:
        """Every part was refused: split one of them and leave the others for later."""
        chosen = self._refused.pop(self._rng.randrange(len(self._refused)))
        self._refused_before += self._refused
        self._refused = []
        self._parts.extend(_halves(chosen))

    def _is_sorted_out(self, left: Sequence[Row], fault: Fault) -> bool:
        """Try to separate rows whose own fields the org lacks; returns whether there are any."""
        kinds = self._by_own_fields(left)
        if len(kinds) > 1:
            self._parts.extendleft(reversed(kinds))
            return True
        if not self._own_fields(left[0]):
            return False
        self._misfits += [(row, fault) for row in left]
        return True

    def _by_own_fields(self, rows: Sequence[Row]) -> list[Sequence[Row]]:
        ordered = sorted(rows, key=self._own_fields)
        return [list(group) for _, group in groupby(ordered, self._own_fields)]


def _halves(rows: Sequence[Row]) -> list[Sequence[Row]]:
    middle = len(rows) // 2
    return [part for part in (rows[:middle], rows[middle:]) if part]


def _blamed(row: Row, fault: Fault | None, action: Action) -> RowOutcome:
    fault = fault or Fault(Action.SPLIT, "NO_OUTCOME")
    return RowOutcome(
        row.id,
        action,
        code=fault.code,
        reason=fault.reason,
        sentence=fault.sentence,
        patience=fault.patience,
    )


def _after_failing_alone(row: Row, outcome: RowOutcome) -> RowOutcome:
    """The fate of a row that failed alone while another was taken: it is to blame."""
    waits = row.tries + 1 < outcome.patience
    return replace(outcome, action=Action.RETRY if waits else Action.HOLD_ROW)


def _of_the_org(last: RowOutcome) -> Fault:
    """The fault of an org that accepts no row at all; `last` is the outcome of one of them."""
    sentence = sentence_for(Reason.ORG_ILL)
    return Fault(Action.RETRY, last.code, reason=Reason.ORG_ILL, sentence=sentence)
