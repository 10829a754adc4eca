"""Datetime values: the clock, and the form that JSON has them in."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from apexrun.values.faults import ApexError
from apexrun.values.kinds import Value

_MOMENT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)"
)


def now() -> datetime:
    return datetime.now(UTC)


def whole_seconds(moment: datetime) -> datetime:
    """As the database keeps it."""
    return moment.replace(microsecond=0)


def moment_of(text: Value) -> datetime:
    """The moment of a text in ISO 8601 with its zone; raises JSONException."""
    found = _MOMENT.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise ApexError("JSONException", f'Invalid format: "{text}"')
    year, month, day, hour, minute, second = map(int, found.groups()[:6])
    micro = int(((found[7] or "") + "000000")[:6])
    try:
        moment = datetime(year, month, day, hour, minute, second, micro, _zone(found[8]))
        return moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ApexError("JSONException", str(error)) from error


def _zone(text: str) -> timezone:
    if text == "Z":
        return UTC
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    return timezone(-offset if text[0] == "-" else offset)


def iso(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"
