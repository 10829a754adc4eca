"""Salesforce's own rules for a row: its fields, their types and lengths, and required fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from kiosk.sandbox.org.api_error import ApiError, RowFault

MAX_ROWS = 200

Row = Mapping[str, object]
Rule = Callable[[str, object], RowFault | None]


@dataclass(frozen=True, slots=True)
class ObjectRules:
    """The rules of one sObject.

    `listed` is the key of the rows in a call's body, and `further` are additional rules.
    `picklists` accept only the given values, `open_picklists` accept any value.
    """

    sobject: str
    listed: str
    required: Sequence[str]
    lengths: Mapping[str, int]
    flags: frozenset[str] = frozenset()
    moments: frozenset[str] = frozenset()
    picklists: Mapping[str, frozenset[str]] = field(default_factory=dict)
    open_picklists: frozenset[str] = frozenset()
    further: Sequence[Rule] = ()

    @property
    def fields(self) -> frozenset[str]:
        return (
            frozenset(self.lengths)
            | self.flags
            | self.moments
            | self.open_picklists
            | frozenset(self.picklists)
        )

    def rows_of(self, body: object) -> list[Row]:
        """The rows of a call's body. Raises ApiError."""
        rows = body.get(self.listed) if isinstance(body, dict) else None
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise ApiError(
                400, "JSON_PARSER_ERROR", f'Expected {{"{self.listed}": [{{...}}, ...]}}'
            )
        if len(rows) > MAX_ROWS:
            message = f"No more than {MAX_ROWS} {self.listed} in one call"
            raise ApiError(400, "EXCEEDED_ID_LIMIT", message)
        self.refuse_unknown_fields(rows)
        return rows

    def refuse_unknown_fields(self, rows: Sequence[Row]) -> None:
        """Refuse rows with unknown fields. Raises ApiError."""
        unknown = sorted({name for row in rows for name in row} - self.fields)
        if unknown:
            message = f"No such column '{unknown[0]}' on sobject of type {self.sobject}"
            raise ApiError(400, "INVALID_FIELD", message)

    def fault_of(self, row: Row) -> RowFault | None:
        """The fault for the first rule that the row breaks; the row must have no blank values."""
        missing = tuple(name for name in self.required if name not in row)
        if missing:
            message = f"Required fields are missing: [{', '.join(missing)}]"
            return RowFault("REQUIRED_FIELD_MISSING", message, missing)
        for rule in (self._wrong_type, self._too_long, self._not_listed, *self.further):
            for name, value in row.items():
                fault = rule(name, value)
                if fault is not None:
                    return fault
        return None

    def _wrong_type(self, name: str, value: object) -> RowFault | None:
        kind: type = bool if name in self.flags else datetime if name in self.moments else str
        try:
            read = msgspec.convert(value, kind)
        except msgspec.ValidationError:
            read = None
        # Without its zone a time would be taken for one of the user's zone, hours away.
        if read is None or (isinstance(read, datetime) and read.tzinfo is None):
            return RowFault("INVALID_TYPE_ON_FIELD_IN_RECORD", f"{name}: bad value type", (name,))
        return None

    def _too_long(self, name: str, value: object) -> RowFault | None:
        limit = self.lengths.get(name)
        if limit is None or len(str(value)) <= limit:
            return None
        message = f"{name}: data value too large (max length={limit})"
        return RowFault("STRING_TOO_LONG", message, (name,))

    def _not_listed(self, name: str, value: object) -> RowFault | None:
        allowed = self.picklists.get(name)
        if allowed is None or value in allowed:
            return None
        message = f"{name}: bad value for restricted picklist field"
        return RowFault("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", message, (name,))


def without_blanks(row: Row) -> dict[str, object]:
    return {name: value for name, value in row.items() if not _is_blank(value)}


def result(
    key: object, status: str, *, salesforce_id: str | None = None, error: RowFault | None = None
) -> dict[str, object]:
    """The result of our Apex REST API for one row."""
    name = key if isinstance(key, str) else None
    return {"id": name, "status": status, "salesforce_id": salesforce_id, "error": error}


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
