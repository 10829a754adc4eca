"""The outbox: what must reach Salesforce, durable before anybody is thanked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from kiosk.core.outbox import Row, RowState
from kiosk.store import sqlite
from kiosk.store.database import StoreError


class Outbox:
    """Times are seconds since 1970 UTC. Every method is one transaction, or StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def add(self, row_id: str, kind: str, body: bytes, now: float) -> None:
        """Keep a row; the same id again changes nothing, so a double tap is one row."""
        self._write(
            "INSERT INTO outbox (id, kind, body, state, created) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO NOTHING",
            [(row_id, kind, body, RowState.PENDING, now)],
        )

    def claim(self, kind: str, limit: int, now: float) -> list[Row]:
        """The oldest due rows, marked as sending: from here on their bodies are frozen.

        A row still marked from before a crash is due again under the same key.
        """
        rows = self._read(
            "SELECT id, kind, body, attempts FROM outbox WHERE kind = ?"
            " AND state IN ('pending', 'sending') AND next_attempt <= ? ORDER BY created LIMIT ?",
            (kind, now, limit),
        )
        self._write(
            "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ?",
            [(row[0],) for row in rows],
        )
        return [Row(*row) for row in rows]

    def mark_sent(self, sent: Iterable[tuple[str, str]]) -> None:
        """Pairs of id and Salesforce id. With the proof in hand the personal data go."""
        self._write(
            "UPDATE outbox SET state = 'sent', salesforce_id = ?, body = NULL, error_code = NULL"
            " WHERE id = ?",
            [(salesforce_id, row_id) for row_id, salesforce_id in sent],
        )

    def put_back(self, waits: Iterable[tuple[str, str, float]]) -> None:
        """Triples of id, error code and when to try again."""
        self._write(
            "UPDATE outbox SET state = 'pending', error_code = ?, next_attempt = ? WHERE id = ?",
            [(code, at, row_id) for row_id, code, at in waits],
        )

    def hold(self, held: Iterable[tuple[str, str]]) -> None:
        """Pairs of id and error code of rows that need a person."""
        self._write(
            "UPDATE outbox SET state = 'held', error_code = ? WHERE id = ?",
            [(code, row_id) for row_id, code in held],
        )

    def next_due(self) -> float | None:
        """When the earliest unsent row may go; None when there is none."""
        ((due,),) = self._read(
            "SELECT min(next_attempt) FROM outbox WHERE state IN ('pending', 'sending')", ()
        )
        return None if due is None else float(due)

    def oldest_unsent(self) -> float | None:
        """When the oldest row that is on its way was made; None when there is none."""
        ((made,),) = self._read(
            "SELECT min(created) FROM outbox WHERE state IN ('pending', 'sending')", ()
        )
        return None if made is None else float(made)

    def counts(self) -> dict[RowState, int]:
        found = self._read("SELECT state, count(*) FROM outbox GROUP BY state", ())
        return {RowState(state): count for state, count in found}

    def _read(self, sql: str, values: Sequence[object]) -> list[Any]:
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite.Error as error:
            raise StoreError(str(error)) from error

    def _write(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        try:
            with self._connection:
                self._connection.execute("BEGIN IMMEDIATE")
                self._connection.executemany(sql, rows)
        except sqlite.Error as error:
            raise StoreError(str(error)) from error
