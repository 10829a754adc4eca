"""The kiosk's heartbeat, over sockets to the sandbox's org: what it says, when, and when not."""

from __future__ import annotations

import asyncio
import random
import time
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import msgspec
import pytest

from kiosk import __version__
from kiosk.core.counter.pin_attempts import Lane
from kiosk.core.counter.redemption_record import Till
from kiosk.core.delivery.heartbeat import first_wait, heartbeat_of, next_wait
from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, RowOutcome
from kiosk.core.delivery.settlement import Settlement
from kiosk.core.feed.capture_time import Reading
from kiosk.core.feed.clock import ClockLimits
from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.feed.latency import Latencies
from kiosk.salesforce.heartbeat import send_heartbeat
from kiosk.salesforce.replies import CallError
from kiosk.services.delivery.heartbeat import HeartbeatService
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.latency_watch import LatencyWatch
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.load import load
from kiosk.store.faults import StoreError
from kiosk.store.stores import Stores
from kiosk.wiring.delivery import heartbeat_service
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


def service(org, client=None, read=None, **options):
    client = client or org.client()

    async def say():
        return beat()

    return HeartbeatService(
        read or say, lambda one: send_heartbeat(client, one), 60, random.Random(7), **options
    )


async def kiosks(org):
    return (await org.console.get("/api/state")).json()["kiosks"]


async def calls(org):
    return (await org.console.get("/api/state")).json()["api_calls"]


def test_it_says_what_helps_to_look_after_a_kiosk_and_nothing_of_customers():
    assert msgspec.to_builtins(beat()) == {
        **WHO,
        "pending": 3,
        "held": 4,
        "oldest_pending_seconds": 61,
        "feed": "live",
        "feed_age_seconds": 5,
        "clock_skew_ms": -2500,
        "wrong_pins": 0,
        "sent_at": "2026-11-25T10:00:00.123Z",
        **dict.fromkeys(LATENCY),
    }


def test_the_days_latencies_are_told_and_a_day_without_one_has_a_count_of_none():
    day = Latencies().with_one("2026-11-25", 100, 0)
    told = msgspec.to_builtins(beat().with_latency(day.figures()))
    assert [told[name] for name in LATENCY] == [98, 98, 98, 1]
    told = msgspec.to_builtins(beat().with_latency(Latencies().figures()))
    assert [told[name] for name in LATENCY] == [None, None, None, 0]


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
    wait = await service(org).beat()
    assert 0.9 * HOUR <= wait <= 1.1 * HOUR
    (row,) = await kiosks(org)
    assert (row["kiosk"], row["pending"], row["held"]) == ("K-001", 3, 4)


async def test_it_beats_again_and_again_with_a_pause_before_each(org):
    pauses, enough = [], asyncio.Event()

    async def pause(seconds):
        pauses.append(seconds)
        if len(pauses) == 3:
            enough.set()
            await asyncio.Event().wait()

    running = asyncio.create_task(service(org, pause=pause).run())
    await enough.wait()
    running.cancel()
    await asyncio.wait([running])
    assert pauses[0] <= 300
    assert min(pauses[1:]) >= 0.9 * HOUR
    assert await calls(org) == 2


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
    assert 0.9 * HOUR <= await beats.beat() <= 1.1 * HOUR
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

    wait = await HeartbeatService(say, refused, 60, random.Random(7)).beat()
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
    feed = SimpleNamespace(status=LIVE)
    try:
        latency = LatencyWatch(clock, UTC, Latencies(), lambda: None)
        parts = (stores, disk, feed, clock, latency)
        await heartbeat_service(settings, org.client(), *parts).beat()
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
    assert 100 <= row["oldest_pending_seconds"] < 160
    assert "Lovelace" not in str(row)


async def test_a_store_that_cannot_be_read_stops_nothing(org):
    async def damaged():
        raise StoreError("disk I/O error")

    assert await service(org, read=damaged).beat() <= 1.1 * HOUR
    assert await calls(org) == 0
