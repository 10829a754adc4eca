"""When heartbeats are sent: at intervals, late enough after a change, and soon when asked."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.delivery.heartbeat_schedule import HeartbeatSchedule

HOUR = 3_600.0
DAY = 24 * HOUR
# No transaction of Salesforce runs for longer.
CERTAIN = 600.0


@pytest.fixture
def schedule():
    """One that has sent its first heartbeat at 0 and sends the next after four hours."""
    made = HeartbeatSchedule(240, random.Random(3), -300.0)
    made.begun(0.0)
    return made


def sent(schedule, until, events=()):
    """Play events, as (moment, what), and heartbeats in order; returns the heartbeats' moments."""
    moments, waiting = [], sorted(events)
    while True:
        at = min(schedule.due, waiting[0][0] if waiting else until)
        if at >= until:
            return moments
        if waiting and waiting[0][0] <= at:
            getattr(schedule, waiting.pop(0)[1])(at)
        else:
            schedule.begun(at)
            moments.append(at)


def test_without_news_they_keep_their_interval(schedule):
    assert 5 <= len(sent(schedule, DAY)) <= 7


def test_what_the_org_asks_is_answered_within_a_minute(schedule):
    (answer,) = sent(schedule, HOUR, [(100.0, "asked")])
    assert 105 <= answer <= 160


def test_a_change_is_told_once_no_transaction_can_be_older(schedule):
    (told,) = sent(schedule, HOUR, [(100.0, "board_changed")])
    assert 100 + CERTAIN < told <= 100 + 16 * 60


def test_a_recall_is_told_soon_and_then_lastingly(schedule):
    soon, lasting = sent(schedule, HOUR, [(100.0, "board_changed"), (100.0, "asked")])
    assert soon <= 160
    assert lasting > 100 + CERTAIN


def test_however_often_the_org_asks_it_hears_one_in_five_minutes(schedule):
    asks = [(float(at), "asked") for at in range(0, 3_600, 5)]
    assert len(sent(schedule, HOUR, asks)) <= 13


def test_while_the_org_takes_none_there_is_none(schedule):
    schedule.refused(0.0, 900.0)
    assert sent(schedule, HOUR, [(10.0, "asked")]) == [900.0]


@given(st.lists(st.floats(0, DAY), max_size=60), st.integers(0, 2**32))
def test_changes_cost_two_an_hour_and_the_last_one_is_always_told(changes, seed):
    schedule = HeartbeatSchedule(240, random.Random(seed), 0.0)
    moments = sent(schedule, DAY + HOUR, [(at, "board_changed") for at in changes])
    assert len(moments) <= 2 * 25 + 8
    if changes:
        assert any(at >= max(changes) + CERTAIN for at in moments)
