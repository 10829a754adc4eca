"""The outbox for people: listing, correcting, releasing, exporting and purging rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from kiosk.core.delivery.body_sum import body_sum
from kiosk.core.delivery.outbox import (
    UNSENT,
    OutboxEntry,
    RowEvent,
    RowState,
    may_be_corrected,
    state_named,
)
from kiosk.core.delivery.row_kind import ROW_KINDS, RowKinds
from kiosk.store import sqlite
from kiosk.store.outbox import moves
from kiosk.store.transaction import read, write_transaction

_COLUMNS = (
    "id, kind, state, body, attempts, created, next_attempt, last_attempt, settled, exported,"
    " salesforce_id, error_code, reason, sentence, fields, matches"
)
_RELEASE_SET, _MAY_BE_RELEASED = moves(RowEvent.RELEASED)
# A row in a state that only a newer version knows is left as it is.
_STATES = frozenset(RowState)
_UNSENT = ", ".join(f"'{state}'" for state in UNSENT)


class FrozenRowError(Exception):
    """The row is being sent or was delivered, and its body can no longer change."""


class OutboxEntries:
    """Outbox rows for people.

    Times are unix seconds; each method is one transaction or StoreError.
    """

    def __init__(self, connection: sqlite.Connection, kinds: RowKinds = ROW_KINDS) -> None:
        self._connection = connection
        self.kinds = kinds

    def list(
        self, kind: str | None, states: Iterable[RowState] = tuple(RowState), limit: int = -1
    ) -> Sequence[OutboxEntry]:
        """Return the entries, oldest first.

        `kind` None means every kind, known or unknown; a negative `limit` means no limit.
        """
        wanted = ", ".join(f"'{RowState(state)}'" for state in states)
        rows = read(
            self._connection,
            f"SELECT {_COLUMNS} FROM outbox WHERE (? IS NULL OR kind = ?) AND state IN ({wanted})"  # noqa: S608
            " ORDER BY created, id LIMIT ?",
            (kind, kind, limit),
        )
        return [_entry(row) for row in rows]

    def kinds_there(self, states: Iterable[RowState]) -> Sequence[str]:
        """Return the kinds, known or unknown, that have rows in one of the states."""
        wanted = ", ".join(f"'{RowState(state)}'" for state in states)
        rows = read(
            self._connection,
            f"SELECT DISTINCT kind FROM outbox WHERE state IN ({wanted}) ORDER BY kind",  # noqa: S608
        )
        return [kind for (kind,) in rows]

    def get(self, row_id: str) -> OutboxEntry | None:
        rows = read(self._connection, f"SELECT {_COLUMNS} FROM outbox WHERE id = ?", (row_id,))  # noqa: S608
        return _entry(rows[0]) if rows else None

    def correct(self, row_id: str, body: bytes) -> None:
        """Replace a row's body and clear its exported mark, since the export holds the old body.

        Raises FrozenRowError, including when there is no such row.
        """
        with write_transaction(self._connection) as connection:
            row = connection.execute(
                "SELECT state, attempts FROM outbox WHERE id = ?", (row_id,)
            ).fetchone()
            if row is None or row[0] not in _STATES:
                raise FrozenRowError(row_id)
            if not may_be_corrected(RowState(row[0]), row[1]):
                raise FrozenRowError(row_id)
            connection.execute(
                "UPDATE outbox SET body = ?, body_sum = ?, exported = NULL WHERE id = ?",
                (body, body_sum(body), row_id),
            )

    def release(self, row_ids: Iterable[str]) -> int:
        """Make held rows due again now; returns how many were released."""
        with write_transaction(self._connection) as connection:
            done = connection.executemany(
                f"UPDATE outbox SET {_RELEASE_SET}, next_attempt = 0, tries = 0, settled = NULL"  # noqa: S608
                f" WHERE id = ? AND {_MAY_BE_RELEASED}",
                [(row_id,) for row_id in row_ids],
            )
            return max(done.rowcount, 0)

    def mark_exported(self, row_ids: Iterable[str], now: float) -> None:
        with write_transaction(self._connection) as connection:
            connection.executemany(
                "UPDATE outbox SET exported = ? WHERE id = ?", [(now, row) for row in row_ids]
            )

    def purge_sent(self, before: float) -> int:
        """Delete rows delivered before that time (unix s); returns how many."""
        return self._delete("state = 'sent' AND coalesce(settled, created) < ?", (before,))

    def purge_exported(self) -> int:
        """Delete exported rows of purgeable kinds, the only unsent rows that may be deleted."""
        names = [kind.name for kind in self.kinds if kind.purgeable]
        wanted = ", ".join("?" * len(names))
        return self._delete(
            f"kind IN ({wanted}) AND exported IS NOT NULL AND state IN ('pending', 'held')", names
        )

    def drop_dispensable(self, before: float) -> int:
        """Delete unsent rows of dispensable kinds that were added before (unix s); how many."""
        names = self.kinds.dispensable
        wanted = ", ".join("?" * len(names))
        return self._delete(
            f"kind IN ({wanted}) AND state IN ({_UNSENT}) AND created < ?", (*names, before)
        )

    def erase(self, kind: str, concerns: Callable[[bytes], bool]) -> int:
        """Erase rows of this kind, unsent ones too, whose bodies concern a person; how many."""
        with write_transaction(self._connection) as connection:
            bodies = connection.execute(
                "SELECT id, body FROM outbox WHERE kind = ? AND body IS NOT NULL", (kind,)
            )
            found = [(row_id,) for row_id, body in bodies if concerns(bytes(body))]
            connection.executemany("DELETE FROM outbox WHERE id = ?", found)
        return len(found)

    def oldest_unsent(self) -> float | None:
        """Return when the oldest unsent row was added (unix s), dispensable ones aside."""
        names = self.kinds.dispensable
        wanted = ", ".join("?" * len(names))
        ((oldest,),) = read(
            self._connection,
            f"SELECT min(created) FROM outbox WHERE state IN ({_UNSENT})"  # noqa: S608
            f" AND kind NOT IN ({wanted})",
            names,
        )
        return None if oldest is None else float(oldest)

    def _delete(self, condition: str, values: Sequence[object]) -> int:
        with write_transaction(self._connection) as connection:
            done = connection.execute(f"DELETE FROM outbox WHERE {condition}", values)  # noqa: S608
            return max(done.rowcount, 0)


def _entry(row: Sequence[Any]) -> OutboxEntry:
    texts = [text or "" for text in row[10:14]]
    values = [*row[:2], state_named(row[2]), *row[3:10], *texts, *map(_names, row[14:])]
    return OutboxEntry(*values)


def _names(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(",")) if joined else ()
