"""Calls of another kind are paced on their own."""

from __future__ import annotations

import random

from kiosk.pusher.retry import Retry, reason_for_code

CUT = reason_for_code(None)


def test_a_fresh_one_knows_nothing_of_the_trouble_and_of_the_fleets_window():
    retry = Retry(random.Random(1), window=600.0)
    for now in range(0, 900, 100):
        retry.wait(CUT, 0.0, float(now))
    fresh = retry.fresh()
    assert fresh.first_wait() == 0.0
    assert fresh.wait(CUT, 0.0, 900.0) < 10.0
