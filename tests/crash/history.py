"""What was attempted, told, kept and received, and what of it cannot be: pure, no processes."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.core.delivery.outbox import RowState
from kiosk.core.feed.capture_time import MARK

Content = Mapping[str, object]


class Wrong(StrEnum):
    """What must never be, whenever a kiosk dies."""

    UNSAVED = "saved was said, and there is no row"
    LOST = "lost"
    DOUBLE = "double"
    INVENTED = "invented: nobody attempted it"
    ALTERED = "altered: not what was submitted"
    UNPROVEN = "sent, and the org has none"
    KEPT = "sent, and its content is still there"
    BLAMELESS = "held, and the org gave no reason"
    STUCK = "not delivered to an org that is well"
    SET_ASIDE = "a kill made the database unreadable"
    REFUSED = "not saved by a kiosk that nobody killed"
    AGAIN = "accepted more often than it may be"
    GIVEN_TWICE = "a voucher's number was given twice"
    DISAGREED = "store and org do not tell the same conflict"


@dataclass(frozen=True, slots=True)
class Violation:
    wrong: Wrong
    what: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """One thing handed to the kiosk. `mark` is in its content and nowhere else."""

    key: str
    mark: str
    content: Content


@dataclass(frozen=True, slots=True)
class OrgRecord:
    key: str
    mark: str
    content: Content


@dataclass(frozen=True, slots=True)
class StoreRow:
    key: str
    state: RowState
    body: Content | None
    code: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """`told`: keys that were said to be saved. `bodies`: each as it was first seen in the store.

    `reasons`: the codes with which the org has refused rows. `well`: the org has no faults any
    more, and all had the time to arrive.
    """

    attempts: tuple[Attempt, ...]
    told: frozenset[str]
    rows: tuple[StoreRow, ...] = ()
    org: tuple[OrgRecord, ...] = ()
    bodies: Mapping[str, Content] = field(default_factory=dict)
    reasons: frozenset[str] = frozenset()
    well: bool = False
    fresh: tuple[Attempt, ...] = ()
    before: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()


def wrong_in_the_store(history: History) -> list[Violation]:
    """What the store alone tells, at once after a kill; `told` is what this store was given."""
    attempted = {attempt.key for attempt in history.attempts}
    strange = [row for row in history.rows if row.key not in attempted]
    return [
        *wrong_with_rows(history),
        *(Violation(Wrong.INVENTED, f"row {row.key}") for row in strange),
    ]


def fixed(fields: Content) -> dict[str, object]:
    """What never changes: what a time is worth may still be found before the first delivery."""
    return {name: value for name, value in fields.items() if name != MARK}


def fixed_content(body: bytes | None) -> dict[str, object] | None:
    """That of a row's body, where it has one."""
    return fixed(json.loads(body)) if body else None


def wrong_with_rows(history: History) -> Iterator[Violation]:
    """Whatever they are of."""
    for key in sorted(history.told - {row.key for row in history.rows}):
        yield Violation(Wrong.UNSAVED, key)
    for row in history.rows:
        if row.state is RowState.SENT and row.body is not None:
            yield Violation(Wrong.KEPT, row.key)
        if row.state is not RowState.SENT and row.body is None:
            yield Violation(Wrong.LOST, f"{row.key}: {row.state} without content")
        if row.body is not None and history.bodies.get(row.key, row.body) != row.body:
            yield Violation(Wrong.ALTERED, f"row {row.key}")
        if row.state is RowState.HELD and row.code not in history.reasons:
            yield Violation(Wrong.BLAMELESS, f"{row.key}: {row.code}")


def wrong_in_the_end(history: History) -> list[Violation]:
    """What store and org tell together; `told` is everything that was ever said."""
    return [*missing(history), *_twice(history), *_not_as_submitted(history)]


def missing(history: History) -> Iterator[Violation]:
    there = {record.key for record in history.org}
    rows = {row.key: row for row in history.rows}
    for key in sorted(history.told - there):
        row = rows.get(key)
        if row is None or row.state is RowState.SENT:
            yield Violation(Wrong.LOST, key)
    for row in history.rows:
        if row.state is RowState.SENT and row.key not in there:
            yield Violation(Wrong.UNPROVEN, row.key)
        if row.state is not RowState.SENT and history.well:
            yield Violation(Wrong.STUCK, f"{row.key}: {row.state} {row.code}")


def _twice(history: History) -> Iterator[Violation]:
    for name, values in (
        ("key", [record.key for record in history.org]),
        ("mark", [record.mark for record in history.org]),
    ):
        for value, count in Counter(values).items():
            if count > 1:
                yield Violation(Wrong.DOUBLE, f"{count} of {name} {value}")


def _not_as_submitted(history: History) -> Iterator[Violation]:
    attempts = {attempt.key: attempt for attempt in history.attempts}
    for record in history.org:
        attempt = attempts.get(record.key)
        if attempt is None:
            yield Violation(Wrong.INVENTED, record.key)
            continue
        kept = history.bodies.get(record.key, record.content)
        submitted = {name: record.content.get(name) for name in attempt.content}
        if submitted != attempt.content or kept != record.content:
            yield Violation(Wrong.ALTERED, record.key)
