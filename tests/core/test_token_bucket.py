"""A pace lets a burst pass, then one after another, whatever was asked in between."""

from __future__ import annotations

from kiosk.core.token_bucket import TokenBucket


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_passes_and_then_one_for_each_interval():
    clock = Clock()
    bucket = TokenBucket(3, 10.0, clock)
    assert [bucket.take() for _ in range(5)] == [True, True, True, False, False]
    clock.now += 9.9
    assert not bucket.take()
    clock.now += 0.2
    assert [bucket.take(), bucket.take()] == [True, False]


def test_a_quiet_night_saves_up_no_more_than_the_burst():
    clock = Clock()
    bucket = TokenBucket(3, 10.0, clock)
    clock.now += 40_000
    assert [bucket.take() for _ in range(4)] == [True, True, True, False]
