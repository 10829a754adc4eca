"""The store's time zone: a named one, or the machine's."""

from __future__ import annotations

import os
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

_SYSTEM = Path("/etc/localtime")


def time_zone(name: str) -> tzinfo:
    """The time zone `name`, an IANA name; empty means the machine's own.

    Raises:
        ValueError: no such zone, or this machine has no time zone data.
    """
    chosen = name or os.environ.get("TZ", "").lstrip(":")
    try:
        if chosen:
            return ZoneInfo(chosen)
        with _SYSTEM.open("rb") as data:
            return ZoneInfo.from_file(data, key="localtime")
    except (OSError, ValueError, LookupError) as error:
        if name:
            raise ValueError(f'no time zone "{name[:40]}"; write it like Europe/Berlin') from error
        # Without time zone data, today's offset has to do.
        return datetime.now().astimezone().tzinfo or UTC
