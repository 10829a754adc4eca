"""aiosfstream-ng, a client of Salesforce's Streaming API, finds one in the sandbox."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from itertools import count

import pytest
from aiosfstream_ng import Client, ReplayOption
from aiosfstream_ng.auth import AuthenticatorBase
from aiosfstream_ng.replay import ReplayMarker

from kiosk.sandbox.org.situation_name import SituationName as S
from tests.support.cometd_by_hand import CDC, TOPIC, polls_are
from tests.support.sandbox_harness import WAIT_S

_numbers = count(1)


class ByToken(AuthenticatorBase):
    """Logs in as the kiosk does."""

    def __init__(self, kiosk) -> None:
        super().__init__()
        self._kiosk = kiosk

    async def _authenticate(self):
        reply = await asyncio.to_thread(self._kiosk.ask_token)
        # aiohttp keeps no cookies of a bare IP address.
        url = reply.json()["instance_url"].replace("127.0.0.1", "localhost")
        return reply.status_code, {**reply.json(), "instance_url": url}


@asynccontextmanager
async def streaming(kiosk, replay, *channels):
    async with Client(ByToken(kiosk), replay=replay) as client:
        for channel in channels:
            await client.subscribe(channel)
        yield client


async def received(client):
    async with asyncio.timeout(WAIT_S):
        return await client.receive()


def add(remote):
    return remote.add_offer(number=f"FOREIGN-{next(_numbers)}")


def offer_of(message):
    data = message["data"]
    if message["channel"] == TOPIC:
        return data["sobject"]["Id"]
    (offer_id,) = data["payload"]["ChangeEventHeader"]["recordIds"]
    return offer_id


@pytest.mark.parametrize("channel", [CDC, TOPIC])
async def test_it_receives_live_and_replayed_events(kiosk, remote, channel):
    remote.restart_stream(cut=True)
    ids = [add(remote), add(remote)]
    async with streaming(kiosk, ReplayOption.ALL_EVENTS, channel) as client:
        first, second = await received(client), await received(client)
        assert [offer_of(first), offer_of(second)] == ids
        live = add(remote)
        assert offer_of(await received(client)) == live
    stored = {channel: ReplayMarker("", first["data"]["event"]["replayId"])}
    async with streaming(kiosk, stored, channel) as client:
        assert [offer_of(await received(client)) for _ in range(2)] == [ids[1], live]
    async with streaming(kiosk, ReplayOption.NEW_EVENTS, channel) as client:
        new = add(remote)
        assert offer_of(await received(client)) == new


async def test_it_gets_through_being_unknown(kiosk, remote):
    async with streaming(kiosk, ReplayOption.NEW_EVENTS, CDC, TOPIC) as client:
        # A fault that met the first poll would cost the event: the client asks for new ones only.
        await polls_are(remote, 1)
        remote.set_faults(next=[{"situation": S.STREAM_UNKNOWN_CLIENT}])
        first = add(remote)
        assert {offer_of(await received(client)) for _ in range(2)} == {first}
        await polls_are(remote, 1)
        second = add(remote)
        assert {offer_of(await received(client)) for _ in range(2)} == {second}
