"""Datetime, Date and the clock."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from apexrun.library.library import Function, Part
from apexrun.values.faults import ApexError, NotModelledError
from apexrun.values.moments import now

# Java's letters for the parts of a moment, the longest first.
_LETTERS = (
    *(("yyyy", "%Y"), ("SSS", "%f"), ("MM", "%m"), ("dd", "%d"), ("HH", "%H"), ("mm", "%M")),
    ("ss", "%S"),
)
_SIMPLE = "yyyy-MM-dd HH:mm:ss"


def _of_parts(*parts: int) -> datetime:
    year, month, day, hour, minute, second = (*parts, 0, 0, 0)[:6]
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


def _of_milliseconds(count: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=count)


def _milliseconds(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def _formatted(moment: datetime, pattern: str = _SIMPLE) -> str:
    """By a pattern of Java's; quotes keep letters as they are."""
    pieces = pattern.split("'")
    for at in range(0, len(pieces), 2):
        pieces[at] = _filled(moment, pieces[at])
    return "".join(pieces)


def _filled(moment: datetime, pattern: str) -> str:
    for letters, code in _LETTERS:
        text = moment.strftime(code)
        pattern = pattern.replace(letters, text[:3] if code == "%f" else text)
    if any(one.isalpha() for one in pattern):
        raise NotModelledError(f"the pattern {pattern} of a Datetime")
    return pattern


def _date_of(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ApexError("TypeException", f"Invalid date: {text}") from error


_MOMENT: Mapping[str, Function] = {
    "gettime": _milliseconds,
    "addseconds": lambda it, count: it + timedelta(seconds=count),
    "addminutes": lambda it, count: it + timedelta(minutes=count),
    "addhours": lambda it, count: it + timedelta(hours=count),
    "adddays": lambda it, count: it + timedelta(days=count),
    "formatgmt": _formatted,
    "dategmt": lambda it: it.date(),
    "date": lambda it: it.date(),
    "yeargmt": lambda it: it.year,
    "hourgmt": lambda it: it.hour,
    "minutegmt": lambda it: it.minute,
}
_DATE: Mapping[str, Function] = {
    "adddays": lambda it, count: it + timedelta(days=count),
    "daysbetween": lambda it, other: (other - it).days,
    "year": lambda it: it.year,
    "month": lambda it: it.month,
    "day": lambda it: it.day,
}


def times() -> Part:
    return Part(
        functions={
            "system.now": now,
            "datetime.now": now,
            "datetime.newinstance": _of_milliseconds,
            "datetime.newinstancegmt": _of_parts,
            "date.newinstance": date,
            "date.daysinmonth": lambda year, month: monthrange(year, month)[1],
            "date.valueof": _date_of,
            "date.today": lambda: now().date(),
            "system.today": lambda: now().date(),
            "system.currenttimemillis": lambda: _milliseconds(now()),
        },
        methods={"datetime": _MOMENT, "date": _DATE},
    )
