"""The kiosk's heartbeat, over sockets to the sandbox's org: what it says, when, and when not."""

from __future__ import annotations

import asyncio
import random
import time
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from types import SimpleNamespace

import msgspec
import pytest

from kiosk import __version__
from kiosk.core.counter.pin_attempts import Lane
from kiosk.core.counter.redemption_record import Till
from kiosk.core.delivery import heartbeat_schedule
from kiosk.core.delivery.heartbeat import heartbeat_of
from kiosk.core.delivery.heartbeat_schedule import HeartbeatSchedule, first_wait, next_wait
from kiosk.core.delivery.machine import Machine
from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, RowOutcome
from kiosk.core.delivery.settlement import Settlement
from kiosk.core.feed.board import Board
from kiosk.core.feed.board_figures import figures_of
from kiosk.core.feed.capture_time import Reading
from kiosk.core.feed.change import Withdrawn
from kiosk.core.feed.clock import ClockLimits
from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.feed.latency import Latencies
from kiosk.core.feed.messages import Event
from kiosk.core.feed.offer import Offer
from kiosk.core.fleet.ordered_settings import OrderedSettings
from kiosk.core.fleet.release import Releases
from kiosk.core.run_history import RunFigures
from kiosk.salesforce.heartbeat import send_heartbeat
from kiosk.salesforce.replies import CallError
from kiosk.services.delivery.heartbeat import HeartbeatService
from kiosk.services.doorbell import Doorbell
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.latency_watch import LatencyWatch
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.load import load
from kiosk.store.faults import StoreError
from kiosk.store.stores import Stores
from kiosk.wiring.delivery import beating, health_read
from kiosk.wiring.fleet import OrderHands, org_care
from kiosk.wiring.ordered_settings import InForce
from kiosk.wiring.watching import Watches, told_besides
from tests.support.feed_harness import LIMITS, Bench
from tests.support.org_harness import an_org
from tests.support.store_harness import KEY, open_database

NOW = datetime(2026, 11, 25, 10, 0, 0, 123_456, tzinfo=UTC)
WHO = {"kiosk": "K-001", "store": "S-01", "version": "1.2.3"}
COUNTS = {RowState.PENDING: 2, RowState.SENDING: 1, RowState.HELD: 4, RowState.SENT: 99}
LIVE = FeedStatus(FeedState.LIVE, as_of=NOW - timedelta(seconds=5))
HOUR = 3_600.0
LATENCY = ("latency_p50_ms", "latency_p95_ms", "latency_p99_ms", "latency_count")


def beat(**changes):
    given = {"counts": COUNTS, "oldest": NOW.timestamp() - 61.5, "feed": LIVE}
    given |= {"skew": timedelta(milliseconds=-2500), "now": NOW, **changes}
    return heartbeat_of(WHO, **given)


@pytest.fixture
async def org(tmp_path):
    async with an_org(tmp_path) as org:
        yield org


def service(org, client=None, read=None, schedule=None, figures=None):
    client = client or org.client()

    async def say():
        return beat()

    def empty():
        return figures_of(Board())

    send = partial(send_heartbeat, client)
    return HeartbeatService(read or say, send, schedule or due_now(), figures or empty)


def due_now():
    """A schedule whose first heartbeat is due, as five minutes after the start."""
    return HeartbeatSchedule(60, random.Random(7), time.monotonic() - 300)


async def kiosks(org):
    return (await org.console.get("/api/state")).json()["kiosks"]


async def calls(org):
    return (await org.console.get("/api/state")).json()["api_calls"]


def test_it_says_what_helps_to_look_after_a_kiosk_and_nothing_of_customers():
    board = Board.of([Offer(id="a", number="A", modified=7)], [Withdrawn("b", 9)])
    assert msgspec.to_builtins(beat().with_board(figures_of(board))) == {
        **WHO,
        "pending": 3,
        "held": 4,
        "oldest_pending_seconds": 61,
        "feed": "live",
        "feed_age_seconds": 5,
        "clock_skew_ms": -2500,
        "wrong_pins": 0,
        "board_newest": 9,
        "board_count": 1,
        "board_sum": 7,
        **dict.fromkeys(f"latency_{one}" for one in ("p50_ms", "p95_ms", "p99_ms", "count")),
        "sent_at": "2026-11-25T10:00:00.123Z",
        **dict.fromkeys(LATENCY),
        **dict.fromkeys(("uptime_seconds", "unclean_stops", "watchdog_bites")),
        **dict.fromkeys(("disk_free_mb", "disk_wear_percent", "temperature_c")),
        **dict.fromkeys(("power", "printer", "expected_by")),
        **dict.fromkeys(("ring", "on_trial", "refused_version", "refused_reason")),
    }


def test_the_days_latencies_are_told_and_a_day_without_one_has_a_count_of_none():
    day = Latencies().with_one("2026-11-25", 100, 0)
    told = msgspec.to_builtins(beat().with_latency(day.figures()))
    assert [told[name] for name in LATENCY] == [98, 98, 98, 1]
    told = msgspec.to_builtins(beat().with_latency(Latencies().figures()))
    assert [told[name] for name in LATENCY] == [None, None, None, 0]


@pytest.mark.parametrize(
    ("ring", "refused", "told"),
    [
        ("", None, (None, False, None, None)),
        ("ring-1", ("1.3.0", "not_started"), ("ring-1", False, "1.3.0", "not_started")),
    ],
)
def test_the_ring_and_the_last_version_that_failed_are_told(ring, refused, told):
    sent = beat().with_releases(ring, refused, on_trial=False)
    assert (sent.ring, sent.on_trial, sent.refused_version, sent.refused_reason) == told


def test_what_is_not_known_is_null_and_no_age_is_below_zero():
    never = beat(oldest=None, feed=FeedStatus(FeedState.OFFLINE))
    assert (never.oldest_pending_seconds, never.feed_age_seconds) == (None, None)
    ahead = beat(now=NOW - timedelta(days=1))
    assert (ahead.oldest_pending_seconds, ahead.feed_age_seconds) == (0, 0)


def test_a_fleet_is_spread_and_no_setting_makes_it_storm():
    rng = random.Random(1)
    first = [first_wait(rng) for _ in range(200)]
    assert 30 <= min(first) < 60
    assert 270 < max(first) <= 300
    waits = [next_wait(60, rng) for _ in range(200)]
    assert 0.9 * HOUR <= min(waits) < 0.92 * HOUR
    assert 1.08 * HOUR < max(waits) <= 1.1 * HOUR
    assert next_wait(0.001, rng) >= 54


async def test_the_org_shows_the_kiosk(org):
    assert await service(org).beat() == 0
    (row,) = await kiosks(org)
    assert (row["kiosk"], row["pending"], row["held"]) == ("K-001", 3, 4)


async def until_calls(org, count):
    async with asyncio.timeout(10):
        while await calls(org) < count:
            pass  # each question is a request, which lets the service run


@asynccontextmanager
async def running(beats):
    task = asyncio.create_task(beats.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


async def test_it_beats_when_one_is_due_and_then_waits_for_its_interval(org):
    schedule = due_now()
    async with running(service(org, schedule=schedule)):
        await until_calls(org, 1)
        assert 0.8 * HOUR < schedule.due - time.monotonic() <= 1.1 * HOUR


async def test_what_the_org_asks_wakes_it_from_its_interval(org):
    schedule = due_now()
    beats = service(org, schedule=schedule)
    async with running(beats):
        await until_calls(org, 1)
        schedule.asked(time.monotonic() - 60)
        beats.org_asks()
        await until_calls(org, 2)


async def test_only_another_board_is_news(org):
    boards = [Board()]
    schedule = due_now()
    schedule.begun(time.monotonic())
    beats = service(org, schedule=schedule, figures=lambda: figures_of(boards[-1]))
    usual = schedule.due
    beats.board_told()
    assert schedule.due == usual
    boards.append(Board.of([], [Withdrawn("gone", 9)]))
    beats.board_told()
    assert 600 < schedule.due - time.monotonic() < 1000
    planned = schedule.due
    beats.board_told()
    assert schedule.due == planned


async def test_near_the_end_of_the_orgs_calls_it_makes_none(org):
    client = org.client(quota_share=0.5)
    await org.faults(api_used=14_000)
    beats = service(org, client)
    await beats.beat()
    before = await calls(org)
    assert await beats.beat() >= 900
    assert await calls(org) == before


@pytest.mark.parametrize("fault", [{"network_away": True}, {"unavailable": True}])
async def test_a_lost_one_is_not_made_up_for(org, fault):
    beats = service(org)
    await org.faults(**fault)
    assert await beats.beat() < HOUR
    await org.calm()
    assert await kiosks(org) == []


CLOSED = [("NOT_FOUND", 404), ("INSUFFICIENT_ACCESS", 403), ("METHOD_NOT_ALLOWED", 405)]
BUSY = [("CONCURRENT_REQUESTS", 403), ("SERVER_UNAVAILABLE", 503), ("INVALID_SESSION_ID", 401)]


@pytest.mark.parametrize(
    ("code", "status", "is_long"),
    [*((*one, True) for one in CLOSED), *((*one, False) for one in BUSY)],
)
async def test_only_where_the_endpoint_is_closed_it_waits_for_a_day(code, status, is_long):
    async def say():
        return beat()

    async def refused(_beat):
        raise CallError(code, status)

    figures = figures_of(Board())
    wait = await HeartbeatService(say, refused, due_now(), lambda: figures).beat()
    assert (wait == 24 * HOUR) is is_long


async def test_what_the_kiosk_sends_is_read_from_its_own_outbox_feed_and_clock(org, tmp_path):
    connection, disk = open_database(tmp_path / "k.db", KEY), WorkerThread()
    stores = Stores.of(connection, Till("K-1", "S-1"))
    outbox, clock = stores.outbox, Clock(ClockLimits(NOW, timedelta(hours=1)), lambda: None)
    for number, age in enumerate((10, 100, 1_000)):
        outbox.add(str(number), "lead", b'{"LastName":"Lovelace"}', time.time() - age)
    outbox.claim("lead", 1, time.time())
    held = RowOutcome("2", Action.HOLD_ROW, code="STRING_TOO_LONG")
    outbox.settle(Settlement(held=(held,)), time.time())
    for age in (10, 100_000):
        stores.staff.failed("Ann", Lane.NAME, Reading("b1", 1.0, 0.0), time.time() - age)
    settings = load(org.addresses.config_file, {})
    feed = SimpleNamespace(status=LIVE, board=Board.of([], [Withdrawn("gone", 1795600800003)]))
    try:
        latency = LatencyWatch(clock, UTC, Latencies(), lambda: None)
        told = Watches(
            latency,
            SimpleNamespace(latest=Machine(disk_free_mb=900, under_voltage=True, printer="ok")),
            SimpleNamespace(releases=Releases("1.0")),
        )
        runs = SimpleNamespace(figures=lambda: RunFigures(2, 1), uptime_s=90.7)
        more = told_besides(settings, SimpleNamespace(runs=runs, clock=clock), told)
        parts = (stores, disk, feed, clock, more)
        send = partial(send_heartbeat, org.client())
        await beating(health_read(settings, *parts), send, 60, feed).beat()
    finally:
        disk.close()
        connection.close()
    (row,) = await kiosks(org)
    assert (row["kiosk"], row["store"], row["version"]) == (
        settings.kiosk.id,
        settings.kiosk.store,
        __version__,
    )
    assert (row["pending"], row["held"]) == (2, 1)
    assert (row["latency_count"], row["latency_p50_ms"]) == (0, None)
    assert row["wrong_pins"] == 1, "those of the last day"
    assert (row["unclean_stops"], row["watchdog_bites"], row["uptime_seconds"]) == (2, 1, 90)
    assert (row["disk_free_mb"], row["power"], row["printer"]) == (900, "weak", "ok")
    assert datetime.fromisoformat(row["expected_by"]) > clock.now(), "one is due each four hours"
    assert (row["board_newest"], row["board_count"], row["board_sum"]) == (1795600800003, 0, 0)
    assert row["board_is_ours"], "neither has an offer"
    assert 100 <= row["oldest_pending_seconds"] < 160
    assert "Lovelace" not in str(row)


async def test_an_event_that_asks_to_confirm_is_answered_with_what_the_board_holds(
    org, tmp_path, monkeypatch
):
    monkeypatch.setattr(heartbeat_schedule, "_ASKED_S", (0.0, 0.0))
    connection, disk = open_database(tmp_path / "k.db", KEY), WorkerThread()
    stores = Stores.of(connection, Till("K-1", "S-1"))
    settings = load(org.addresses.config_file, {})
    base = SimpleNamespace(
        settings=settings,
        in_force=InForce(settings, settings, OrderedSettings()),
        stores=stores,
        workers=SimpleNamespace(disk=disk),
        clock=Clock(LIMITS, lambda: None),
        runs=SimpleNamespace(figures=RunFigures, uptime_s=0.0),
    )
    feed = Bench(fetch=False).feed
    kept = SimpleNamespace(feed=feed, board_told=Doorbell())
    latency = LatencyWatch(base.clock, UTC, Latencies(), lambda: None)
    machine, releases = SimpleNamespace(latest=Machine()), SimpleNamespace(releases=Releases("1.0"))
    more = told_besides(base.settings, base, Watches(latency, machine, releases))
    hands = OrderHands(lambda: None, lambda: None)
    beats = org_care(base, kept, org.client(), hands, more).works[0]
    gone = {"v": 1, "withdrawn": [{"id": "a", "modified": 9}], "confirm": True}
    try:
        async with running(beats):
            feed.receive(Event("offers", "offers-changed", gone))
            await until_calls(org, 1)
    finally:
        disk.close()
        connection.close()
    (row,) = await kiosks(org)
    assert (row["board_newest"], row["board_count"], row["board_sum"]) == (9, 0, 0)


async def test_a_store_that_cannot_be_read_stops_nothing(org):
    async def damaged():
        raise StoreError("disk I/O error")

    assert await service(org, read=damaged).beat() == 0
    assert await calls(org) == 0
