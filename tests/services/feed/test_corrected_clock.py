"""The kiosk's clock: corrected by servers, watched for jumps."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import formatdate

import pytest

from kiosk.core.feed.clock import ClockLimits
from kiosk.services.feed import clock as clock_module
from kiosk.services.feed.clock import Clock
from tests.support.feed_harness import LIMITS, NOW, Time


@pytest.fixture
def time():
    return Time()


def test_it_is_corrected_by_what_a_server_says(time):
    turned = []
    clock = Clock(LIMITS, lambda: turned.append(1), time)
    clock.learn(formatdate(time.now + 60), time.now, time.now)
    assert clock.now() == NOW + timedelta(seconds=60)
    assert clock.is_believed
    clock.learn(formatdate(time.now + 60), time.now, time.now)
    assert turned == [1]


def test_too_far_from_the_server_it_is_not_believed_until_it_is_set(time):
    clock = Clock(LIMITS, lambda: None, time)
    clock.learn(formatdate(time.now + 86_400), time.now, time.now)
    assert not clock.is_believed
    time.now += 86_400
    clock.learn(formatdate(time.now), time.now, time.now)
    assert clock.is_believed
    assert clock.now() == NOW + timedelta(days=1)


def test_before_anything_that_surely_has_passed_it_is_not_believed(time, caplog):
    time.now = datetime(2001, 1, 1, tzinfo=UTC).timestamp()
    assert not Clock(LIMITS, lambda: None, time).is_believed
    assert "cannot be right" in caplog.text


def test_a_date_that_is_none_changes_nothing(time):
    clock = Clock(LIMITS, lambda: pytest.fail("turned"), time)
    clock.learn("<html>", time.now, time.now)
    assert clock.now() == NOW


@pytest.mark.parametrize(("jump", "noticed"), [(3600, True), (-3600, True), (2, False)])
async def test_a_jump_of_the_clock_is_noticed_and_what_was_learnt_is_forgotten(
    time, monkeypatch, jump, noticed
):
    """A machine that slept looks the same: its steady clock stood still."""
    monkeypatch.setattr(clock_module, "_LOOK_EVERY_S", 0.005)
    jumped, turned = asyncio.Event(), []
    clock = Clock(LIMITS, lambda: turned.append(clock.now()), time, lambda: 0.0)
    clock.learn(formatdate(time.now + 60), time.now, time.now)
    turned.clear()
    watching = asyncio.create_task(clock.watch(jumped.set))
    await asyncio.sleep(0.02)
    time.now += jump
    if noticed:
        await asyncio.wait_for(jumped.wait(), 5)
        assert turned == [NOW + timedelta(seconds=jump)]
    else:
        await asyncio.sleep(0.05)
        assert not jumped.is_set()
    watching.cancel()


def test_what_a_kiosk_remembers_from_a_wrong_time_yields_to_a_server_that_agrees(time):
    limits = ClockLimits(LIMITS.earliest, LIMITS.allowed_skew, NOW + timedelta(days=365))
    clock = Clock(limits, lambda: None, time)
    assert not clock.is_believed
    clock.learn(formatdate(time.now), time.now, time.now)
    assert clock.is_believed


async def test_after_a_jump_no_time_is_remembered_until_a_server_tells_it(time, monkeypatch):
    monkeypatch.setattr(clock_module, "_LOOK_EVERY_S", 0.005)
    jumped = asyncio.Event()
    clock = Clock(LIMITS, lambda: None, time, lambda: 0.0)
    assert clock.moment() == NOW
    watching = asyncio.create_task(clock.watch(jumped.set))
    await asyncio.sleep(0)
    time.now += 3600
    await asyncio.wait_for(jumped.wait(), 5)
    watching.cancel()
    assert (clock.moment(), clock.is_told) == (None, False)
    clock.learn(formatdate(time.now), time.now, time.now)
    assert clock.moment() == NOW + timedelta(hours=1)
