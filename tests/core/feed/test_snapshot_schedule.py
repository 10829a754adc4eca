"""A snapshot costs a call of the org's daily quota, times the fleet: none without a reason."""

from __future__ import annotations

import random

from kiosk.core.feed.snapshot_schedule import SnapshotPace, SnapshotSchedule

PACE = SnapshotPace(interval=7200.0, window=0.0)
FLEET = SnapshotPace(interval=7200.0, window=120.0)


def schedule(pace=PACE, seed=1):
    return SnapshotSchedule(pace, random.Random(seed), 0.0)


def take(plan, now):
    plan.begun(now)
    plan.taken(now)


def test_at_the_start_the_subscription_comes_first():
    plan = schedule()
    assert plan.due == 10.0
    plan.subscribed(0.3)
    assert plan.due == 0.3


def test_at_a_fleets_start_no_snapshot_comes_before_the_subscription():
    """Or each kiosk that connects late in the window would take two."""
    assert all(schedule(FLEET, seed).due > FLEET.window + 0.3 for seed in range(500))


def test_without_a_subscription_the_first_snapshot_does_not_wait_for_one():
    plan = schedule()
    plan.link_lost(0.1)
    assert plan.due == 0.1


def test_it_is_repeated_at_a_slow_interval_with_jitter():
    dues = set()
    for seed in range(50):
        plan = schedule(seed=seed)
        take(plan, 0.0)
        dues.add(plan.due)
    assert len(dues) == 50
    assert all(6480 <= due <= 7920 for due in dues)


def test_every_subscription_wants_one_and_the_wait_to_connect_counts():
    plan = schedule(FLEET)
    take(plan, 0.0)
    plan.link_lost(1000.0)
    plan.subscribed(1130.0)
    assert plan.due == 1130.0


def test_a_fleet_that_is_back_at_once_does_not_ask_at_once():
    dues = []
    for seed in range(2000):
        plan = schedule(FLEET, seed)
        take(plan, 0.0)
        plan.link_lost(1000.0)
        plan.subscribed(1000.1)
        dues.append(plan.due - 1000)
    in_each_second = [sum(second <= due < second + 1 for due in dues) for second in range(120)]
    assert max(in_each_second) < 40


def test_what_asks_while_one_is_taken_asks_for_another():
    plan = schedule()
    plan.begun(0.0)
    plan.asked(1.0)
    plan.taken(2.0)
    assert plan.due == 1.0


def test_a_failure_is_tried_again_ever_later():
    plan = schedule()
    waits = []
    for _ in range(20):
        plan.begun(0.0)
        plan.failed(0.0)
        waits.append(plan.due)
    assert max(waits[:2]) <= 8
    assert 60 < max(waits) <= 300


def test_a_link_that_flaps_all_day_does_not_use_up_the_quota():
    plan = schedule()
    now, taken = 0.0, 0
    while now < 86_400:
        now += 5.0
        plan.link_lost(now)
        plan.subscribed(now)
        if plan.due <= now:
            take(plan, now)
            taken += 1
    assert taken < 86_400 / 60 + 20


def test_a_check_that_no_snapshot_cures_is_believed_less_and_less():
    plan = schedule()
    now, taken = 0.0, 0
    while now < 86_400:
        now += 10.0
        plan.check_failed(now)
        if plan.due <= now:
            take(plan, now)
            taken += 1
    assert taken < 30


def test_a_check_that_holds_makes_the_next_failure_count_at_once_again():
    plan = schedule()
    take(plan, 0.0)
    plan.check_failed(100.0)
    assert plan.due == 100.0
    take(plan, 100.0)
    plan.check_held()
    plan.check_failed(400.0)
    assert plan.due == 400.0


def test_where_two_saves_share_a_version_it_is_taken_in_a_later_second():
    dues = set()
    for seed in range(50):
        plan = schedule(FLEET, seed)
        take(plan, 0.0)
        plan.unclear(1000.0)
        dues.add(plan.due)
        assert 1002.0 <= plan.due <= 1002.0 + FLEET.window
    assert len(dues) == 50


def test_one_that_comes_sooner_for_another_reason_does_not_take_its_place():
    plan = schedule()
    take(plan, 0.0)
    plan.unclear(1000.0)
    plan.asked(1000.5)
    assert plan.due == 1000.5
    take(plan, 1000.5)
    assert plan.due == 1002.0
    take(plan, 1002.0)
    assert plan.due > 6480


def test_no_stream_of_them_asks_for_more_than_one_a_minute_for_long():
    plan = schedule()
    taken = 0
    for second in range(3600):
        plan.unclear(float(second))
        if plan.due <= second:
            take(plan, float(second))
            taken += 1
    assert 60 <= taken <= 72
