"""Derives the limits of the clock from the settings."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk import RELEASED
from kiosk.core.feed.clock import ClockLimits
from kiosk.settings.model import Settings


def clock_limits(settings: Settings, as_of: datetime | None) -> ClockLimits:
    """Limits for the clock. It cannot be before the release; `as_of` is when it was last right."""
    allowed = timedelta(seconds=settings.feed.clock_skew_seconds)
    return ClockLimits(datetime.fromisoformat(RELEASED), allowed, as_of)
