"""The streaming source and the feed on the sandbox's org: each error, and a long absence."""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager
from itertools import count

import pytest

from kiosk.core.feed.feed_status import Cause, FeedState
from kiosk.core.feed.streaming_reason import StreamingReason as R
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.streaming.advice import ServerAdvice
from kiosk.salesforce.streaming.source import StreamingLimits
from kiosk.sandbox.org.situation_name import SituationName as S
from kiosk.sandbox.org.streaming.refusal import BY_SITUATION, CONNECT
from kiosk.settings.load import load
from kiosk.store.secrets import private_key
from tests.support.cometd_by_hand import CDC, TOPIC
from tests.support.signing import signed_by
from tests.support.streaming_feed import downs, following, live, titles

pytestmark = pytest.mark.slow

SHORT = StreamingLimits(advice=ServerAdvice(timeout=0.5, margin=0.2, longest=0.7))
_numbers = count(1)

REASONS = {
    (S.STREAM_UNKNOWN_CLIENT, ""): R.UNKNOWN_CLIENT,
    (S.STREAM_UNKNOWN_CLIENT, "bare"): R.UNKNOWN_CLIENT,
    (S.STREAM_UNKNOWN_CLIENT, "subscribe"): R.UNKNOWN_CLIENT,
    (S.STREAM_CLIENT_LIMIT, ""): R.CLIENTS,
    (S.STREAM_CLIENT_LIMIT, "plain"): R.CLIENTS,
    (S.STREAM_CLIENT_LIMIT, "connect"): R.CLIENTS,
    (S.STREAM_DAILY_LIMIT, ""): R.DELIVERIES,
    (S.STREAM_DAILY_LIMIT, "subscribe"): R.DELIVERIES,
    (S.STREAM_TOO_BUSY, ""): R.BUSY,
    (S.STREAM_TOO_BUSY, "handshake"): R.BUSY,
    (S.STREAM_TOO_BUSY, "subscribe"): R.BUSY,
    (S.STREAM_CONNECTIONS, ""): R.BUSY,
    (S.STREAM_LOGIN_EXPIRED, ""): R.SESSION,
    (S.STREAM_LOGIN_EXPIRED, "handshake"): R.SESSION,
    (S.STREAM_CHANNEL_MISSING, ""): R.NO_CHANNEL,
    (S.STREAM_NO_ACCESS, ""): R.NO_ACCESS,
    (S.STREAM_NO_ACCESS, "fields"): R.NO_ACCESS,
    (S.STREAM_NO_ACCESS, "user"): R.NOT_ENABLED,
    (S.STREAM_NO_ACCESS, "restricted"): R.RESTRICTED,
    (S.STREAM_NO_ACCESS, "create"): R.REFUSED,
    (S.STREAM_NO_ACCESS, "full"): R.REFUSED,
    (S.STREAM_VIEW_ALL, ""): R.NO_ACCESS,
    (S.STREAM_REPLAY_INVALID, ""): R.REPLAY,
    (S.STREAM_TOO_LARGE, ""): R.TOO_LARGE,
    (S.STREAM_HANGS, ""): R.SILENT,
}
TOLD_OTHERWISE = [
    S.STREAM_GAP,
    S.STREAM_WILDCARD,
    S.STREAM_TWICE,
    S.STREAM_REORDERED,
    S.STREAM_MERGED,
    S.STREAM_REPLY_LOST,
]


@asynccontextmanager
async def kiosk_on(addresses, channel=CDC):
    section = load(addresses.config_file, os.environ).salesforce
    key = private_key(os.environ, section.private_key_file)
    login = (section.login_url, section.client_id, section.username, signed_by(key))
    async with following(Credentials(*login), channel, limits=SHORT) as seen:
        await seen.until(lambda: live(seen))
        yield seen


def add(remote, **fields):
    number = f"KIOSK-{next(_numbers)}"
    return remote.add_offer(number=number, title=number, **fields)


async def ends_right(seen, remote):
    """Wait until the board is live and has the offers that are active in the org."""
    offers = (await asyncio.to_thread(remote.state))["offers"]
    active = {offer["title"] for offer in offers if offer["status"] == "Active"}
    await seen.until(lambda: live(seen) and titles(seen) == active)


def test_each_error_of_the_org_has_its_reason():
    assert BY_SITUATION.keys() <= REASONS.keys()
    reasons_of_the_kiosk_itself = {R.NOT_BAYEUX, R.NO_ACK, R.ENDED, R.COOKIES, R.VERSION}
    assert set(R) - {*REASONS.values()} == reasons_of_the_kiosk_itself | {R.NO_LOGIN_SENT}


@pytest.mark.parametrize(("situation", "variant"), REASONS)
async def test_each_error_is_said_and_the_board_ends_right(addresses, remote, situation, variant):
    remote.set_faults(stream_poll_ms=300)
    async with kiosk_on(addresses) as seen:
        remote.set_faults(next=[{"situation": situation, "variant": variant}])
        refusal = BY_SITUATION.get((situation, variant))
        if refusal and refusal.place != CONNECT:
            seen.source.reconnect()
        reason = REASONS[situation, variant]
        await seen.until(lambda: reason in downs(seen))
        add(remote)
        seen.source.reconnect()
        await ends_right(seen, remote)


@pytest.mark.parametrize("situation", TOLD_OTHERWISE)
async def test_saves_that_are_told_otherwise_are_on_the_board_all_the_same(
    addresses, remote, situation
):
    remote.set_faults(stream_poll_ms=300)
    async with kiosk_on(addresses) as seen:
        offer = add(remote)
        await ends_right(seen, remote)
        remote.set_faults(next=[{"situation": situation}])
        remote.change_offer(offer, terms="today")
        remote.withdraw_offer(offer)
        add(remote)
        await ends_right(seen, remote)


@pytest.mark.parametrize("channel", [CDC, TOPIC])
async def test_a_long_absence_from_an_org_that_has_forgotten_all_ends_right(
    addresses, remote, channel
):
    """Away for longer than any poll; then the client is unknown and its events are gone."""
    remote.set_faults(stream_poll_ms=300)
    async with kiosk_on(addresses, channel) as seen:
        old = add(remote)
        await ends_right(seen, remote)
        remote.set_faults(network_frozen=True)
        await seen.until(lambda: R.SILENT in downs(seen))
        assert seen.statuses[-1].state is FeedState.OFFLINE
        remote.withdraw_offer(old)
        add(remote)
        remote.restart_stream(cut=True)
        add(remote)
        remote.set_faults(network_frozen=False)
        await ends_right(seen, remote)
        add(remote)
        await ends_right(seen, remote)


async def test_a_spent_day_is_said_and_a_new_one_goes_on_live(addresses, remote):
    spent = (await asyncio.to_thread(remote.state))["streaming"]["deliveries"]
    remote.set_faults(stream_poll_ms=300, stream_deliveries=spent + 1)
    async with kiosk_on(addresses) as seen:
        add(remote)
        await seen.until(lambda: R.DELIVERIES in downs(seen))
        assert seen.statuses[-1].cause is Cause.QUOTA
        add(remote)
        remote.roll_day()
        seen.source.reconnect()
        await ends_right(seen, remote)
