"""How long the disk has room for what customers and staff leave on it."""

from __future__ import annotations

# A row in the database with its indexes: 4.9 kB for a lead with every field of the form, and its
# share of the log.
ROW_BYTES = 6_000
# Where a kiosk is new, or nobody uses it: a busy day.
_BUSY_DAY = 100.0
_LONG_DAYS = 3_650.0
_YEAR_DAYS = 365.0
_MONTHS_FROM = 90.0


def days_left(free_bytes: float, rows_a_day: float) -> float:
    """Days until the disk is full if rows go on coming and none is delivered and forgotten."""
    return free_bytes / ROW_BYTES / max(rows_a_day, _BUSY_DAY)


def told_days(days: float) -> str:
    """The time in words, such as "about 3 weeks"."""
    if days >= _LONG_DAYS:
        return "more than 10 years"
    for size, name, least in (
        (_YEAR_DAYS, "years", 2 * _YEAR_DAYS),
        (30.0, "months", _MONTHS_FROM),
        (7.0, "weeks", 21.0),
        (1.0, "days", 2.0),
    ):
        if days >= least:
            return f"about {days / size:.0f} {name}"
    return f"about {days * 24:.0f} hours"
