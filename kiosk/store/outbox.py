"""The outbox: rows for Salesforce, on disk before the customer sees a confirmation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import msgspec
from msgspec.structs import replace

from kiosk.core.backoff import LONGEST_WAIT_S
from kiosk.core.delivery.body_sum import body_sum
from kiosk.core.delivery.outbox import (
    ASK_AFTER_S,
    UNSENT,
    Row,
    RowEvent,
    RowState,
    goes_by_itself,
    state_named,
    states_before,
    target_of,
)
from kiosk.core.delivery.outcome import RowOutcome
from kiosk.core.delivery.row_kind import ROW_KINDS, RowKinds
from kiosk.core.delivery.settlement import Postponed, Settlement
from kiosk.core.feed.capture_time import Reading
from kiosk.store import sqlite
from kiosk.store.transaction import read, write_transaction


def moves(event: RowEvent) -> tuple[str, str]:
    """Return SQL for the state after the event and the condition for the states before it."""
    before = ", ".join(f"'{state}'" for state in states_before(event))
    return f"state = '{target_of(event)}'", f"state IN ({before})"


_CLAIM_SET, _CLAIMABLE = moves(RowEvent.CLAIMED)
_SENT_SET, _MAY_BE_SENT = moves(RowEvent.DELIVERED)
_HELD_SET, _MAY_BE_HELD = moves(RowEvent.REFUSED)
_TAKEN_SET, _MAY_BE_TAKEN = moves(RowEvent.TAKEN)
_AGAIN_SET, _MAY_BE_PUT_BACK = moves(RowEvent.POSTPONED)

_ADD = (
    "INSERT INTO outbox (id, kind, body, body_sum, state, created, reading)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_THERE = "SELECT 1 FROM outbox WHERE id = ?"
_IS_DUE = f"kind = ? AND {_CLAIMABLE} AND (next_attempt <= ? OR next_attempt > ?)"
_DUE = (
    f"SELECT id, kind, body, attempts, tries, reading FROM outbox WHERE {_IS_DUE}"  # noqa: S608  states alone
    " ORDER BY next_attempt, created LIMIT ?"
)
_UNDATED = f"SELECT 1 FROM outbox WHERE {_IS_DUE} AND reading IS NOT NULL AND attempts = 0 LIMIT 1"  # noqa: S608
_CLAIM = f"UPDATE outbox SET {_CLAIM_SET}, attempts = attempts + 1, last_attempt = ? WHERE id = ?"  # noqa: S608
# A body that dating leaves as it is keeps its sum: a new one would hide damage done by the disk.
_DATE = (
    "UPDATE outbox SET body_sum = CASE WHEN body IS ?1 THEN body_sum ELSE ?2 END, body = ?1,"
    " reading = NULL WHERE id = ?3"
)
# Once delivery is proven, personal data are erased, including details of any refusal.
_SENT = (
    f"UPDATE outbox SET {_SENT_SET}, salesforce_id = ?, settled = ?, body = NULL,"  # noqa: S608
    " error_code = NULL, reason = '', sentence = '', fields = '', matches = ''"
    f" WHERE id = ? AND {_MAY_BE_SENT}"
)
_HELD = (
    f"UPDATE outbox SET {_HELD_SET}, error_code = ?, reason = ?, sentence = ?, fields = ?,"  # noqa: S608
    f" matches = ?, settled = ?, tries = tries + 1 WHERE id = ? AND {_MAY_BE_HELD}"
)
_AGAIN = (
    f"UPDATE outbox SET {_AGAIN_SET}, error_code = ?, next_attempt = ?, tries = tries + ?"  # noqa: S608
    f" WHERE id = ? AND {_MAY_BE_PUT_BACK}"
)
_TAKEN = f"UPDATE outbox SET {_TAKEN_SET}, handed = ? WHERE id = ? AND {_MAY_BE_TAKEN}"  # noqa: S608
# No deadline stands in next_attempt: a moment beyond all measure is taken for a clock's fault.
_TO_ASK = (
    "SELECT id FROM outbox WHERE state = 'handed'"
    " AND (handed IS NULL OR handed <= ? OR handed > ?) ORDER BY handed LIMIT ?"
)
_HANDED_LATELY = (
    "SELECT id FROM outbox WHERE state = 'handed' AND handed > ? AND handed <= ?"
    " ORDER BY handed LIMIT ?"
)
_SETTLED = (
    "SELECT id FROM outbox WHERE state IN ('sent', 'held')"
    " AND settled > ? ORDER BY settled DESC LIMIT ?"
)
_TAKE_BACK = f"UPDATE outbox SET {_AGAIN_SET}, next_attempt = 0 WHERE state = 'handed'"  # noqa: S608
_AWAITED = f"SELECT id, kind, body, attempts, tries FROM outbox WHERE id = ? AND {_MAY_BE_SENT}"  # noqa: S608
_UNSENT = ", ".join(f"'{state}'" for state in UNSENT)
_WAITING = ", ".join(f"'{state}'" for state in RowState if goes_by_itself(state))


# Converts a body and the clock readings at its capture into a body with the right time.
Date = Callable[[bytes, Reading], bytes]
# Writes more within the transaction that keeps a row.
Besides = Callable[[sqlite.Connection], None]


class Outbox:
    """Rows to deliver. Times are unix seconds. Each method is one transaction or StoreError."""

    def __init__(self, connection: sqlite.Connection, kinds: RowKinds = ROW_KINDS) -> None:
        self._connection = connection
        names = ", ".join(f"'{name}'" for name in kinds.dispensable)
        self._is_work = f"kind NOT IN ({names})"

    def add(
        self,
        row_id: str,
        kind: str,
        body: bytes,
        now: float,
        reading: Reading | None = None,
        besides: Besides | None = None,
    ) -> bool:
        """Keep a row. Returns False and changes nothing if the id exists, as after a double tap.

        `reading` holds the clock readings of a row whose time must be corrected later. `besides`
        writes what is to be kept with the row, or not at all.
        """
        with write_transaction(self._connection) as connection:
            if connection.execute(_THERE, (row_id,)).fetchone():
                return False
            add_row(connection, row_id, kind, body, now, reading)
            if besides:
                besides(connection)
            return True

    def claim(self, kind: str, limit: int, now: float, date: Date | None = None) -> list[Row]:
        """Mark the due rows that have waited longest as sending and return them.

        Their bodies are frozen from now on. Rows never tried go first, which keeps rows that a
        failing org refuses from blocking the others.

        A row still marked as sending after a crash is due again under the same key. A row whose
        wait exceeds the maximum is due too: its time was set before the clock was set back.

        `date` corrects the capture time of a row that was never tried.
        """
        with write_transaction(self._connection) as connection:
            found = connection.execute(_DUE, (kind, now, now + LONGEST_WAIT_S, limit)).fetchall()
            rows = [self._dated(Row(*row), reading, date) for *row, reading in found]
            connection.executemany(_CLAIM, [(now, row.id) for row in rows])
        return rows

    def _dated(self, row: Row, reading: str | None, date: Date | None) -> Row:
        """Correct the time of a row that was never tried, in its body on disk as well."""
        if reading is None or date is None or row.attempts:
            return row
        row = replace(row, body=date(row.body, msgspec.json.decode(reading, type=Reading)))
        self._connection.execute(_DATE, (row.body, body_sum(row.body), row.id))
        return row

    def has_undated(self, kind: str, now: float) -> bool:
        """Return whether any due row still needs its capture time corrected."""
        return bool(read(self._connection, _UNDATED, (kind, now, now + LONGEST_WAIT_S)))

    def settle(self, settlement: Settlement, now: float) -> None:
        """Record the fate of each delivered row."""
        with write_transaction(self._connection) as connection:
            connection.executemany(_SENT, [(o.salesforce_id, now, o.id) for o in settlement.sent])
            connection.executemany(_HELD, [_held(o, now) for o in settlement.held])
            connection.executemany(_AGAIN, [_again(p) for p in settlement.postponed])
            connection.executemany(_TAKEN, [(now, o.id) for o in settlement.taken])

    def to_ask(self, now: float, limit: int) -> list[str]:
        """Return the ids of handed rows, of any kind, whose answers are overdue; oldest first.

        A row that was handed in the future is among them: the clock was set back since.
        """
        bounds = (now - ASK_AFTER_S, now + ASK_AFTER_S, limit)
        return [row_id for (row_id,) in read(self._connection, _TO_ASK, bounds)]

    def handed_lately(self, now: float, limit: int) -> list[str]:
        """Return the ids of handed rows, of any kind, whose answers are not overdue; oldest first.

        With `to_ask` these are all handed rows.
        """
        bounds = (now - ASK_AFTER_S, now + ASK_AFTER_S, limit)
        return [row_id for (row_id,) in read(self._connection, _HANDED_LATELY, bounds)]

    def settled_since(self, moment: float, limit: int) -> list[str]:
        """Return the ids of rows that were sent or held after that time (unix s), newest first."""
        return [row_id for (row_id,) in read(self._connection, _SETTLED, (moment, limit))]

    def awaited(self, row_ids: Sequence[str]) -> list[Row]:
        """Return those of the rows for which an answer counts: being sent, or handed."""
        return [Row(*row) for one in row_ids for row in read(self._connection, _AWAITED, (one,))]

    def take_back(self) -> int:
        """Make all handed rows due now, since the kiosk has no hub any more; returns how many."""
        with write_transaction(self._connection) as connection:
            return max(connection.execute(_TAKE_BACK).rowcount, 0)

    def last_given(self, kind: str, count: int) -> list[str]:
        """Return the Salesforce ids of the rows that were sent last, at most so many."""
        found = read(
            self._connection,
            "SELECT salesforce_id FROM outbox WHERE kind = ? AND state = ?"
            " ORDER BY settled DESC LIMIT ?",
            (kind, RowState.SENT, count),
        )
        return [salesforce_id for (salesforce_id,) in found]

    def erase_traces(self) -> bool:
        """Clear overwritten data from the write-ahead log; False while others read it."""
        ((busy, _, _),) = read(self._connection, "PRAGMA wal_checkpoint(TRUNCATE)")
        return not busy

    def retry_now(self, kind: str) -> None:
        """Make all waiting rows of this kind due now."""
        with write_transaction(self._connection) as connection:
            connection.execute(
                f"UPDATE outbox SET next_attempt = 0 WHERE kind = ? AND {_CLAIMABLE}",  # noqa: S608
                (kind,),
            )

    def next_due(self, kind: str) -> float | None:
        """Return when the earliest waiting row is due (unix s), or None if none waits."""
        ((due,),) = read(
            self._connection,
            f"SELECT min(next_attempt) FROM outbox WHERE kind = ? AND {_CLAIMABLE}",  # noqa: S608
            (kind,),
        )
        return None if due is None else float(due)

    def oldest_waiting(self) -> float | None:
        """Return when the oldest row that needs no person was created (unix s).

        Rows of dispensable kinds do not count, as nobody waits for them.
        """
        ((oldest,),) = read(
            self._connection,
            f"SELECT min(created) FROM outbox WHERE state IN ({_WAITING}) AND {self._is_work}",  # noqa: S608
        )
        return None if oldest is None else float(oldest)

    def added_since(self, moment: float) -> int:
        """Return how many rows were created after that time (unix s) and are still kept."""
        ((count,),) = read(
            self._connection, "SELECT count(*) FROM outbox WHERE created > ?", (moment,)
        )
        return int(count)

    def counts(self) -> dict[RowState, int]:
        """Return how many rows are in each state; unsent ones of dispensable kinds do not count."""
        # Of the rows that were sent, which are nearly all, the index alone is read.
        found = read(self._connection, "SELECT state, count(*) FROM outbox GROUP BY state")
        aside = read(
            self._connection,
            f"SELECT state, count(*) FROM outbox WHERE state IN ({_UNSENT})"  # noqa: S608
            f" AND NOT {self._is_work} GROUP BY state",
        )
        counts: Counter[RowState] = Counter()
        for state, count in found:
            counts[state_named(state)] += count
        for state, count in aside:
            counts[state_named(state)] -= count
        return dict(+counts)


def add_row(
    connection: sqlite.Connection,
    row_id: str,
    kind: str,
    body: bytes,
    now: float,
    reading: Reading | None = None,
) -> None:
    """Add a new row within the caller's transaction. Raises sqlite.Error if the id exists."""
    encoded = msgspec.json.encode(reading).decode() if reading else None
    values = (row_id, kind, body, body_sum(body), RowState.PENDING, now, encoded)
    connection.execute(_ADD, values)


def _held(outcome: RowOutcome, now: float) -> tuple[object, ...]:
    fields, matches = ",".join(outcome.fields), ",".join(outcome.matches)
    return outcome.code, outcome.reason, outcome.sentence, fields, matches, now, outcome.id


def _again(postponed: Postponed) -> tuple[object, ...]:
    return postponed.code, postponed.at, int(postponed.counts), postponed.id
