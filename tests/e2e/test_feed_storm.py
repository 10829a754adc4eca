"""The whole feed against the sandbox: what is missed, doubled or late leaves no trace."""

from __future__ import annotations

import asyncio
import random
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from types import SimpleNamespace

import httpx
import pytest

from kiosk.core.feed.board import Board
from kiosk.core.feed.clock import ClockLimits
from kiosk.core.feed.feed_status import FeedState
from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.snapshot_schedule import SnapshotPace
from kiosk.pusher.channel import ChannelName
from kiosk.pusher.client import PusherClient
from kiosk.pusher.endpoint import Endpoint
from kiosk.pusher.retry import Retry
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.offers import fetch_since
from kiosk.sandbox.org.bad_neighbours import NAMES
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.feed import Feed
from kiosk.settings.load import load
from kiosk.store.offers import SavedBoard
from kiosk.store.secrets import private_key
from kiosk.wiring.channel_auth import SalesforceChannelAuth
from tests.support.sandbox_harness import served
from tests.support.signing import signed_by

pytestmark = pytest.mark.slow


LIMITS = ClockLimits(datetime(2026, 1, 1, tzinfo=UTC), timedelta(days=1))


@asynccontextmanager
async def feed_of(addresses):
    """The net side of a kiosk; gives its newest board and status."""
    settings = load(addresses.config_file, {})
    section, pusher = settings.salesforce, settings.pusher
    clock = Clock(LIMITS, lambda: None)
    salesforce = SalesforceClient(
        Credentials(
            section.login_url,
            section.client_id,
            section.username,
            sign=signed_by(private_key({}, section.private_key_file)),
        ),
        on_date=clock.learn,
    )
    seen = SimpleNamespace(board=Board(), status=None, clock=clock, changed=asyncio.Event())

    def on_board(saved):
        seen.board = saved.board
        seen.changed.set()

    def on_status(status):
        seen.status = status
        seen.changed.set()

    rng = random.Random(7)
    feed = Feed(
        SavedBoard(Board(), None),
        partial(fetch_since, salesforce, ""),
        SnapshotPace(burst=1000),
        clock,
        rng,
        on_board,
        on_status,
    )
    client = PusherClient(
        Endpoint(pusher.key, pusher.host, pusher.port, None),
        ChannelName.parse(pusher.channel),
        Retry(rng),
        authorize=SalesforceChannelAuth(salesforce, settings.kiosk.id).authorize,
        on_date=clock.learn,
    )
    tasks = [asyncio.create_task(feed.run()), asyncio.create_task(client.run(feed.receive))]
    try:
        yield seen
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await salesforce.aclose()


async def until(seen, condition, seconds=30):
    async with asyncio.timeout(seconds):
        while not await condition():
            seen.changed.clear()
            try:
                async with asyncio.timeout(0.5):
                    await seen.changed.wait()
            except TimeoutError:
                continue


class Console:
    """The sandbox's console, as its page drives it."""

    def __init__(self, http):
        self.http = http

    async def active(self):
        state = (await self.http.get("/api/state")).json()
        return {o["id"]: o["modified"] for o in state["offers"] if o["status"] == "Active"}

    async def add(self, **fields):
        return (await self.http.post("/api/offers", json=fields)).json()["id"]

    async def change(self, offer, **fields):
        (await self.http.patch(f"/api/offers/{offer}", json=fields)).raise_for_status()

    async def faults(self, **faults):
        (await self.http.put("/api/faults", json=faults)).raise_for_status()


@asynccontextmanager
async def console_of(addresses):
    async with httpx.AsyncClient(base_url=addresses.console_url, trust_env=False) as http:
        yield Console(http)


def versions(board):
    return {o.id: o.modified for o in board.offers.values()}


async def is_live(seen):
    return seen.status is not None and seen.status.state is FeedState.LIVE


async def test_case_25_a_storm_across_restarts_ends_with_the_board_equal_to_the_org(tmp_path):
    """Saves and withdrawals without a pause, while the feed's server goes away and comes back."""
    rng = random.Random(25)
    async with (
        served(tmp_path) as addresses,
        console_of(addresses) as org,
        feed_of(addresses) as seen,
    ):
        await until(seen, lambda: is_live(seen))
        ids = []
        for number in range(120):
            if number % 40 == 15:
                await org.faults(network_away=True)
            elif number % 40 == 30:
                await org.faults(network_away=False)
            if ids and rng.random() < 0.4:
                await org.http.post(f"/api/offers/{rng.choice(ids)}/withdraw", json={})
            else:
                ids.append(await org.add(number=f"S{number}", title=f"Storm {number}"))

        async def settled():
            return await is_live(seen) and versions(seen.board) == await org.active()

        await until(seen, settled)


@pytest.mark.parametrize("counted", [True, False])
async def test_an_offer_saved_withdrawn_and_restored_without_a_pause_ends_right(tmp_path, counted):
    """Mostly within one second of the org's clock, whether it counts the saves or not."""
    async with (
        served(tmp_path) as addresses,
        console_of(addresses) as org,
        feed_of(addresses) as seen,
    ):
        await org.faults(no_version_field=not counted)
        await until(seen, lambda: is_live(seen))
        twice, back, gone = [await org.add(number=n, title="first") for n in ("A", "B", "C")]
        for offer in (twice, back, gone):
            await org.change(offer, title="second")
        for offer in (back, gone):
            await org.change(offer, status="Withdrawn")
        await org.change(back, status="Active", title="third")

        async def right():
            return await is_live(seen) and titles(seen.board) == {twice: "second", back: "third"}

        await until(seen, right)


def titles(board):
    return {o.id: o.title for o in board.offers.values() if o.number in "ABC"}


async def test_no_bad_neighbour_costs_a_good_offer_its_place_or_the_feed_its_state(tmp_path):
    async with (
        served(tmp_path) as addresses,
        console_of(addresses) as org,
        feed_of(addresses) as seen,
    ):
        await until(seen, lambda: is_live(seen))
        for number in range(1, len(NAMES) + 1):
            await org.faults(bad_neighbour=number)
            good = await org.add(number=f"GOOD{number}", title="Tea")

            async def arrived(good=good):
                return await is_live(seen) and good in seen.board.offers

            await until(seen, arrived)
        async with feed_of(addresses) as later:

            async def all_there():
                return await is_live(later) and set(await org.active()) <= set(later.board.offers)

            await until(later, all_there)


async def test_events_that_reach_nobody_are_found_out_by_the_next_check(tmp_path, monkeypatch):
    from kiosk.services.feed import board_checks as checks

    monkeypatch.setattr(checks, "_GRACE_S", 0.1)
    async with (
        served(tmp_path) as addresses,
        console_of(addresses) as org,
        feed_of(addresses) as seen,
    ):
        await until(seen, lambda: is_live(seen))
        await org.faults(lose_events=True)
        lost = await org.add(number="L0ST", title="Lost")
        await org.faults(lose_events=False)
        heard = await org.add(number="HEARD", title="Heard")

        async def both():
            return {lost, heard} <= set(seen.board.offers)

        await until(seen, both)


@pytest.mark.parametrize(
    "channel",
    [
        "cache-offers",
        "private-offers",
        "private-cache-offers",
        "presence-offers",
        "presence-cache-offers",
        "private-encrypted-offers",
        "private-encrypted-cache-offers",
    ],
)
async def test_an_offer_arrives_on_every_family_of_channel(tmp_path, channel):
    async with (
        served(tmp_path, channel=channel) as addresses,
        console_of(addresses) as org,
        feed_of(addresses) as seen,
    ):
        await until(seen, lambda: is_live(seen))
        calls = (await org.http.get("/api/state")).json()
        offer = await org.add(number="TEA15", title="Tee")

        async def there():
            return offer in seen.board.offers

        await until(seen, there)
        assert calls


async def test_a_refused_authorization_is_told_and_mended_without_a_new_connection(tmp_path):
    async with (
        served(tmp_path, channel="private-offers") as addresses,
        console_of(addresses) as org,
    ):
        await org.faults(auth_status=403)
        async with feed_of(addresses) as seen:

            async def refused():
                return seen.status is not None and seen.status.reason is LinkReason.AUTH_REFUSED

            await until(seen, refused)


async def test_the_servers_date_corrects_the_clock_and_too_much_is_not_believed(tmp_path):
    async with served(tmp_path) as addresses, console_of(addresses) as org:
        await org.faults(clock_skew_s=3600)
        async with feed_of(addresses) as seen:
            await until(seen, lambda: is_live(seen))
            ahead = seen.clock.now() - datetime.now(UTC)
            assert timedelta(seconds=3590) < ahead < timedelta(seconds=3605)
            assert seen.clock.is_believed
        await org.faults(clock_skew_s=3 * 86_400)
        async with feed_of(addresses) as seen:
            await until(seen, lambda: is_live(seen))
            assert not seen.clock.is_believed
