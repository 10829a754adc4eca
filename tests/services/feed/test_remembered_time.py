"""A time that is not believed is never kept, so it decides nothing after the next start."""

from __future__ import annotations

from datetime import timedelta
from email.utils import formatdate

import pytest

from kiosk.core.feed.change import Snapshot
from kiosk.core.feed.clock import ClockLimits
from kiosk.core.feed.feed_status import FeedState
from kiosk.core.feed.messages import Event, Subscribed
from kiosk.services.feed.clock import Clock
from kiosk.store.offers import OfferStore, SavedBoard
from tests.support.feed_harness import LIMITS, NOW, Time, running
from tests.support.store_harness import KEY, open_database

YEAR = timedelta(days=365)


def after_a_start(as_of, time):
    """The clock as wiring.clock.clock_limits builds it from what was saved."""
    return Clock(ClockLimits(LIMITS.earliest, LIMITS.allowed_skew, as_of), lambda: None, time)


async def told_by_a_server(bench, ahead):
    now = bench.time.now
    bench.clock.learn(formatdate(now + ahead.total_seconds()), now, now)
    bench.feed.receive(Subscribed(""))
    await bench.answer(Snapshot(10, ()))


@pytest.mark.parametrize("ahead", [YEAR, -YEAR])
async def test_a_server_that_is_a_year_off_leaves_no_trace_for_the_next_start(tmp_path, ahead):
    store = OfferStore(open_database(tmp_path / "kiosk.sqlite3", KEY))
    async with running(as_of=NOW - timedelta(days=1)) as bench:
        await told_by_a_server(bench, ahead)
        assert bench.status.state is FeedState.LIVE
        assert not bench.status.clock_believed
        assert bench.status.as_of == NOW - timedelta(days=1)
        store.save(SavedBoard(bench.board, bench.status.as_of))
    for _ in range(2):
        clock = after_a_start(store.load().as_of, Time())
        assert clock.is_believed
        clock.learn(formatdate(NOW.timestamp()), NOW.timestamp(), NOW.timestamp())
        assert clock.is_believed


async def test_a_time_that_was_kept_when_all_clocks_were_wrong_yields_to_right_ones(tmp_path):
    store = OfferStore(open_database(tmp_path / "kiosk.sqlite3", KEY))
    async with running(as_of=NOW) as bench:
        bench.time.now += YEAR.total_seconds()
        await told_by_a_server(bench, timedelta())
        assert bench.status.as_of == NOW + YEAR
        store.save(SavedBoard(bench.board, bench.status.as_of))
    clock = after_a_start(store.load().as_of, Time())
    assert not clock.is_believed
    clock.learn(formatdate(NOW.timestamp()), NOW.timestamp(), NOW.timestamp())
    assert clock.is_believed


async def test_an_offer_of_2012_gets_no_version_from_a_clock_that_nobody_believes():
    async with running(fetch=False) as bench:
        now = bench.time.now
        bench.clock.learn(formatdate(now + YEAR.total_seconds()), now, now)
        bench.feed.receive(Subscribed(""))
        bench.feed.receive(Event("offers", "new_offer", {"offers": [{"text": "first"}]}))
        bench.clock.learn(formatdate(now), now, now)
        bench.feed.receive(Event("offers", "new_offer", {"offers": [{"text": "second"}]}))
        first, second = (offer.modified for offer in bench.board.offers.values())
        assert first < second
