"""How long deliveries rest after a fault of a whole call."""

from __future__ import annotations

import random

from kiosk.core.backoff import wait_before_retry
from kiosk.core.delivery.outcome import Action, Fault

_SLOW_S = {Action.WAIT_FOR_QUOTA: 900.0, Action.HOLD_LANE: 300.0}


def pause_after(fault: Fault, faults: int, rng: random.Random) -> float:
    """The seconds until the next call, after so many earlier faults in a row."""
    usual = _SLOW_S.get(fault.action, 0.0) or wait_before_retry(faults, rng)
    return max(usual, fault.retry_after)
