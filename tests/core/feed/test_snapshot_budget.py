"""Snapshots are calls of the org's daily quota: a few at once, then one a minute."""

from __future__ import annotations

import random

import pytest

from kiosk.core.feed.snapshot_schedule import SnapshotPace, SnapshotSchedule


def schedule(window=0.0, seed=1):
    """One whose slow interval never comes."""
    pace = SnapshotPace(interval=1e9, window=window)
    return SnapshotSchedule(pace, random.Random(seed), 0.0)


def take(plan, now):
    plan.begun(now)
    plan.taken(now)


def spent():
    """One that has taken at once what may be taken at once."""
    plan = schedule()
    for _ in range(10):
        plan.asked(0.0)
        assert plan.due == 0.0
        take(plan, 0.0)
    return plan


@pytest.mark.parametrize(
    ("asked_at", "due"), [(0.0, 60.0), (30.0, 60.0), (60.0, 60.0), (90.0, 90.0)]
)
def test_after_ten_at_once_there_is_one_a_minute(asked_at, due):
    plan = spent()
    plan.asked(asked_at)
    assert plan.due == pytest.approx(due)


def test_a_quiet_day_saves_up_no_more_than_ten():
    plan = spent()
    for _ in range(10):
        plan.asked(86_400.0)
        assert plan.due == 86_400.0
        take(plan, 86_400.0)
    plan.asked(86_400.0)
    assert plan.due == pytest.approx(86_460.0)


def test_what_nobody_asked_for_uses_up_the_same_budget():
    plan = schedule()
    for _ in range(10):
        take(plan, 86_400.0)
    plan.asked(86_400.0)
    assert plan.due == pytest.approx(86_460.0)


def test_after_one_that_came_in_a_failure_is_the_first_again():
    waits = []
    for seed in range(200):
        plan = schedule(seed=seed)
        for _ in range(5):
            plan.failed(0.0)
        take(plan, 0.0)
        plan.failed(0.0)
        waits.append(plan.due)
    assert 3.8 < max(waits) <= 4.0


def test_a_single_kiosk_is_not_spread_and_asks_every_two_hours():
    assert SnapshotPace() == SnapshotPace(interval=7200.0, window=0.0, burst=10, refill=60.0)


def test_a_check_that_no_snapshot_cures_asks_ever_more_rarely():
    plan = schedule()
    take(plan, 0.0)
    now, waits = 1_000.0, []
    for _ in range(10):
        plan.check_failed(now)
        waits.append(plan.due - now)
        now = plan.due
        take(plan, now)
    assert waits == [0.0, 60.0, 120.0, 240.0, 480.0, 960.0, 1920.0, 3840.0, 7200.0, 7200.0]


def test_a_check_that_holds_ends_that():
    plan = schedule()
    take(plan, 0.0)
    for _ in range(3):
        plan.check_failed(1_000.0)
    plan.check_held()
    plan.check_failed(10_000.0)
    take(plan, 10_000.0)
    plan.check_failed(10_001.0)
    assert plan.due == 10_060.0


@pytest.mark.parametrize("ask", [SnapshotSchedule.asked, SnapshotSchedule.check_failed])
def test_what_concerns_a_whole_fleet_is_spread_over_its_window(ask):
    dues = []
    for seed in range(500):
        plan = schedule(window=120.0, seed=seed)
        take(plan, 0.0)
        ask(plan, 1_000.0)
        dues.append(plan.due)
    assert 1_000.0 <= min(dues) < 1_005.0
    assert 1_115.0 < max(dues) <= 1_120.0


def test_only_before_the_first_does_a_lost_link_ask_for_one():
    plan = schedule()
    take(plan, 0.0)
    due = plan.due
    plan.link_lost(100.0)
    assert plan.due == due
