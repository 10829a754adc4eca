"""A CometD client that does each step as a test says, and decides nothing by itself."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

import httpx

from kiosk.sandbox.loopback import PLAIN_HTTP
from tests.support.sandbox_harness import WAIT_S, kiosk_of

CDC = "/data/Offer__ChangeEvent"
TOPIC = "/topic/KioskOffers"
_LOOKS = 1_000


class CometdByHand:
    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http
        self.client_id = ""
        self._ids = 0

    async def post(self, *messages, path="/cometd/67.0") -> list:
        reply = await self.http.post(path, json=list(messages))
        reply.raise_for_status()
        return reply.json()

    def message(self, channel, **fields):
        self._ids += 1
        client = {"clientId": self.client_id} if self.client_id else {}
        return {"channel": channel, "id": str(self._ids), **client, **fields}

    async def one(self, channel, **fields):
        """The reply to one message that has no events beside it."""
        (reply,) = await self.post(self.message(channel, **fields))
        return reply

    async def handshake(self, **fields):
        self.client_id = ""
        types = {"supportedConnectionTypes": ["long-polling"]}
        reply = await self.one(
            "/meta/handshake", version="1.0", ext={"replay": True}, **{**types, **fields}
        )
        self.client_id = reply.get("clientId", "")
        return reply

    async def connect(self, **fields):
        """The events and the reply of one poll."""
        message = self.message("/meta/connect", connectionType="long-polling", **fields)
        *events, reply = await self.post(message)
        return events, reply

    async def subscribe(self, channel=CDC, replay=-1):
        ext = {"replay": {channel.partition("?")[0]: replay}}
        return await self.one("/meta/subscribe", subscription=channel, ext=ext)

    async def opened(self, channel=CDC, replay=-1):
        """Handshake, first connect and one subscription, all of them good."""
        await self.handshake()
        await self.connect()
        reply = await self.subscribe(channel, replay)
        assert reply["successful"], reply
        return self

    async def events(self):
        """The data of the next poll's events."""
        events, reply = await self.connect()
        assert reply["successful"], reply
        return [event["data"] for event in events]


async def polls_are(remote, polls: int) -> None:
    """Wait until so many clients wait at the sandbox for events."""

    def wait() -> None:
        for _ in range(_LOOKS):
            if remote.state()["streaming"]["polls"] == polls:
                return
        raise AssertionError(f"never {polls} polls")

    await asyncio.to_thread(wait)


@asynccontextmanager
async def cometd_by_hand(addresses):
    with kiosk_of(addresses) as kiosk:
        headers = await asyncio.to_thread(kiosk.headers)
    async with httpx.AsyncClient(
        base_url=addresses.salesforce_url,
        headers=headers,
        timeout=WAIT_S,
        trust_env=False,
        verify=PLAIN_HTTP,
    ) as http:
        yield CometdByHand(http)
