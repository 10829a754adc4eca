"""`kiosk hours`: whether the shop is open by `[hours]`, for what may only happen at night."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.answers import answered, say, say_json
from kiosk.commands.session import told
from kiosk.core.wall.opening_hours import DAYS, is_open, next_change
from kiosk.settings.load import load
from kiosk.settings.sections.shop import HoursSection
from kiosk.wiring.ordered_settings import in_force


def show_hours(config: Path | None, *, closed: bool, json: bool) -> int:
    """Print whether the shop is open now. With `closed`, exit with 1 while it is.

    A shop whose hours are not set is called open until further notice, and `closed` exits with 0:
    then the time of day is all that is known of when nobody comes. JSON keys: `open`, `until`
    (ISO 8601, or null), `set` (whether `[hours]` says anything).
    """

    def command() -> int:
        with told():
            settings = in_force(load(config, os.environ)).settings
        hours = settings.hours.opening()
        now = datetime.now(UTC).astimezone(settings.kiosk.zone)
        opened, change = is_open(hours, now), next_change(hours, now)
        until = change.isoformat(timespec="minutes") if change else None
        is_set = _says_anything(settings.hours)
        if json:
            say_json({"open": opened, "until": until, "set": is_set})
        else:
            say(f"{'open' if opened else 'closed'} until {until or 'further notice'}")
        return 1 if closed and opened and is_set else 0

    return answered(command)


def _says_anything(hours: HoursSection) -> bool:
    return any(getattr(hours, day) != "" for day in ("daily", *DAYS))
