"""How long to wait before trying again after a failure."""

from __future__ import annotations

import random

_FIRST_WAIT_S = 2.0
LONGEST_WAIT_S = 300.0


def wait_before_retry(tries: int, rng: random.Random) -> float:
    """Seconds until the next try: full jitter under a ceiling that doubles, capped at 300 s."""
    ceiling = min(_FIRST_WAIT_S * 2 ** min(tries, 16), LONGEST_WAIT_S)
    return rng.uniform(0.5, ceiling)
