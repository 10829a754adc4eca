"""From a live event to the frame that shows it, by the corrected clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Withdrawn
from kiosk.core.feed.latency import Latencies
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.latency_watch import LatencyWatch, PaintedFrame
from tests.support.feed_harness import LIMITS, NOW, Time
from tests.support.values import offer

SENT = round(NOW.timestamp() * 1000)
LIVE_SINCE = NOW - timedelta(hours=1)
EMPTY = Board()
ONE = Board.of([offer("a", modified=SENT)])
EVENT = {"v": 1, "offers": [{"id": "a"}], "sent": SENT}


class Shop:
    def __init__(self, *, kept=True):
        self.time = Time()
        self.steady = 0.0
        self.clock = Clock(LIMITS, lambda: None, self.time, is_kept=lambda _wall: kept)
        self.measured = []
        self.watch = LatencyWatch(
            self.clock,
            UTC,
            Latencies(),
            lambda: self.measured.append(self.figures),
            lambda: self.steady,
        )

    @property
    def figures(self):
        return self.watch.today.figures()

    def paint(self, ticket, after_ms, came=("a",), left=()):
        at = NOW.timestamp() + after_ms / 1000
        self.watch.painted(PaintedFrame(ticket, at, frozenset(came), frozenset(left)))


def test_a_new_offer_is_measured_once_when_its_frame_is_painted():
    shop = Shop()
    shop.watch.arrived(EVENT, EMPTY, ONE, LIVE_SINCE)
    ticket = shop.watch.showing({"a"})
    assert shop.watch.showing({"a"}) == 0
    assert shop.figures.count == 0
    shop.paint(ticket, 100)
    shop.paint(ticket, 900)
    assert (shop.figures.count, shop.figures.within_ms) == (1, 0)
    assert shop.figures.p50_ms == pytest.approx(100, rel=0.025)
    assert len(shop.measured) == 1


@pytest.mark.parametrize(
    ("shown", "came", "left", "count"),
    [
        ({"b"}, ("b",), ("a", "b"), 1),
        ({"b"}, ("b",), ("b",), 0),
        ({"a"}, ("a",), ("a",), 0),
    ],
    ids=["gone from the page", "was on another page", "not taken off yet"],
)
def test_a_withdrawn_offer_is_measured_when_its_page_is_without_it(shown, came, left, count):
    shop = Shop()
    gone = Board.of([], [Withdrawn("a", SENT)])
    event = {"v": 1, "withdrawn": [{"id": "a"}], "sent": SENT}
    shop.watch.arrived(event, ONE, gone, LIVE_SINCE)
    if ticket := shop.watch.showing(shown):
        shop.paint(ticket, 100, came, left)
    assert shop.figures.count == count


def test_what_is_on_another_page_or_another_stores_wall_is_not_measured():
    shop = Shop()
    shop.watch.arrived(EVENT, EMPTY, ONE, LIVE_SINCE)
    assert shop.watch.showing(set()) == 0
    shop.steady = 11.0
    shop.watch.arrived({}, ONE, ONE, LIVE_SINCE)
    assert shop.watch.showing({"a"}) == 0, "shown long after, for another reason"
    shop.watch.arrived(EVENT, EMPTY, ONE, LIVE_SINCE)
    shop.paint(shop.watch.showing({"a"}), 100, came=("b",))
    assert shop.figures.count == 0


def test_the_corrected_clock_counts_and_its_grain_is_told():
    shop = Shop(kept=False)
    shop.time.now -= 60
    asked = shop.time.now
    shop.clock.learn(format_datetime(NOW + timedelta(seconds=1), usegmt=True), asked, asked)
    shop.watch.arrived(EVENT, EMPTY, ONE, LIVE_SINCE)
    ticket = shop.watch.showing({"a"})
    shop.paint(ticket, 3_000 - 1000 * shop.clock.skew.total_seconds())
    assert shop.figures.p50_ms == pytest.approx(3_000, rel=0.026)
    assert shop.figures.within_ms == 1_000


@pytest.mark.parametrize(("kept", "after_ms", "count"), [(True, -1, 0), (False, -999, 1)])
def test_a_frame_before_the_stamp_counts_as_far_as_the_clocks_may_differ(kept, after_ms, count):
    shop = Shop(kept=kept)
    shop.watch.arrived(EVENT, EMPTY, ONE, LIVE_SINCE)
    shop.paint(shop.watch.showing({"a"}), after_ms)
    assert shop.figures.count == count


def test_the_day_is_the_shops_and_memory_is_bounded():
    shop = Shop()
    many = Board.of([offer(str(n), modified=SENT) for n in range(2_000)])
    shop.watch.arrived({"offers": [{"id": str(n)} for n in range(2_000)]}, EMPTY, many, LIVE_SINCE)
    shop.paint(shop.watch.showing(many.offers.keys()), 600, many.offers.keys())
    assert shop.figures.count == 500
    shop.time.now += 86_400
    assert shop.figures.count == 0
    assert shop.watch.today.day == (NOW + timedelta(days=1)).date().isoformat()
    assert isinstance(datetime.fromisoformat(shop.watch.today.day), datetime)
