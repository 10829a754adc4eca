"""Reads how long a server wants to be left alone."""

from __future__ import annotations

from email.utils import parsedate_to_datetime

_LONGEST_WAIT_S = 3600.0


def retry_after(told: str, now: float) -> float:
    """Seconds from the header `Retry-After` (RFC 9110, 10.2.3), at most an hour.

    `now` is this computer's Unix time in seconds. 0 if the text is not valid.
    """
    told = told.strip()
    if told.isdecimal() and len(told) < 10:
        return min(float(told), _LONGEST_WAIT_S)
    try:
        moment = parsedate_to_datetime(told)
    except (ValueError, OverflowError):  # OverflowError: a year or zone with too many digits
        return 0.0
    if moment.tzinfo is None:
        return 0.0
    return min(max(moment.timestamp() - now, 0.0), _LONGEST_WAIT_S)
