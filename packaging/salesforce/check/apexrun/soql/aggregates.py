"""COUNT, SUM and their like over the records of a group."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from apexrun.syntax.queries import Selected
from apexrun.values.comparing import key_of
from apexrun.values.kinds import Record, Value

Read = Callable[[Record], Value]


def _average(values: list[Value]) -> Value:
    return Decimal(sum(values)) / len(values) if values else None


_FUNCTIONS: dict[str, Callable[[list[Value]], Value]] = {
    "count": len,
    "count_distinct": lambda values: len({key_of(value) for value in values}),
    "sum": lambda values: sum(values) if values else None,
    "min": lambda values: min(values, default=None),
    "max": lambda values: max(values, default=None),
    "avg": _average,
}


def aggregate(selected: Selected, records: list[Record], read: Read) -> Value:
    """Nulls do not count. A plain field has the value that the group has in common."""
    if not selected.function:
        return read(records[0]) if records else None
    if not selected.path:
        return len(records)
    values = [value for record in records if (value := read(record)) is not None]
    return _FUNCTIONS[selected.function](values)


def names_of(selected: list[Selected]) -> list[str]:
    """The names that the values of an AggregateResult have."""
    names, unnamed = [], 0
    for one in selected:
        if one.alias or not one.function:
            names.append(one.alias or one.path.rpartition(".")[2])
        else:
            names.append(f"expr{unnamed}")
            unnamed += 1
    return names
