"""The stores' time zone, in which a hub counts days and hours."""

from __future__ import annotations

from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo


def zone_of(name: str) -> tzinfo:
    """The time zone of an IANA name; UTC needs no database of zones.

    Raises:
        ValueError: no such zone, or this machine has no time zone data.
    """
    try:
        return UTC if name == "UTC" else ZoneInfo(name)
    except (OSError, ValueError, LookupError) as error:
        raise ValueError(f'no time zone "{name[:40]}"; write it like Europe/Berlin') from error
