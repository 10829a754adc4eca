"""pusher-js, the official JavaScript client, subscribes to every family of channels."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import os
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs

import httpx
import nacl.secret
import pytest
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route

from kiosk.sandbox.broker.app import broker_app
from kiosk.sandbox.broker.misbehaviour import MisbehaviourSwitch
from kiosk.sandbox.broker.signature import shared_secret, sign_channel
from tests.support.broker_harness import APP, WAIT_S, Broker, serving
from tests.support.npm_packages import installed
from tests.support.sandbox_harness import served

pytestmark = pytest.mark.slow


SOURCE = Path(__file__).parent / "pusher_js"
CHATTY = replace(APP, client_events=True)
MASTER_KEY = bytes(range(32))
MEMBER = json.dumps({"user_id": "js", "user_info": {"name": "é"}})
SUCCEEDED = "pusher:subscription_succeeded"


@pytest.fixture(scope="session")
def node_modules(pytestconfig):
    return installed(pytestconfig, SOURCE)


async def authorise(request):
    form = {key: values[0] for key, values in parse_qs((await request.body()).decode()).items()}
    channel = form["channel_name"]
    channel_data = MEMBER if channel.startswith("presence-") else None
    reply = {"auth": sign_channel(CHATTY, form["socket_id"], channel, channel_data)}
    if channel_data:
        reply["channel_data"] = channel_data
    if channel.startswith("private-encrypted-"):
        reply["shared_secret"] = shared_secret(channel, MASTER_KEY)
    return JSONResponse(reply)


@asynccontextmanager
async def running_broker():
    """A broker with an endpoint beside it that authorises everyone."""
    switch = MisbehaviourSwitch()
    routes = [
        Route("/pusher-auth", authorise, methods=["POST"]),
        Mount("/", broker_app(CHATTY, misbehaviour=switch)),
    ]
    async with (
        serving(Starlette(routes=routes)) as port,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http,
    ):
        yield Broker(port, CHATTY, switch, http)


class Subscriber:
    def __init__(self, process):
        self._process = process
        self._told = []

    async def told(self, **expected):
        """The first line, of those not asked for yet, that holds what is expected."""
        async with asyncio.timeout(WAIT_S):
            while True:
                for line in self._told:
                    if expected.items() <= line.items():
                        self._told.remove(line)
                        return line
                text = await self._process.stdout.readline()
                assert text, "the subscriber has ended"
                self._told.append(json.loads(text))

    def trigger(self, channel, event, data):
        command = {"channel": channel, "event": event, "data": data}
        self._process.stdin.write(json.dumps(command).encode() + b"\n")


@asynccontextmanager
async def subscriber(node_modules, port, *channels, key=APP.key, auth=None):
    auth = auth or f"http://127.0.0.1:{port}/pusher-auth"
    process = await asyncio.create_subprocess_exec(
        "node",
        str(SOURCE / "subscriber.js"),
        json.dumps({"key": key, "port": port, "channels": channels, "auth": auth}),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "NODE_PATH": str(node_modules)},
    )
    try:
        yield Subscriber(process)
    finally:
        process.stdin.close()
        await process.communicate()


def sealed(channel, data):
    """What a publisher who has the master key sends on an encrypted channel."""
    box = nacl.secret.SecretBox(hashlib.sha256(channel.encode() + MASTER_KEY).digest())
    message = box.encrypt(data.encode())
    parts = {"nonce": message.nonce, "ciphertext": message.ciphertext}
    return json.dumps({name: base64.b64encode(part).decode() for name, part in parts.items()})


async def test_every_family_delivers_to_pusher_js(node_modules):
    plain = ["offers", "private-offers", "presence-offers"]
    cache = ["cache-offers", "private-cache-offers", "presence-cache-offers"]
    encrypted = ["private-encrypted-offers", "private-encrypted-cache-offers"]
    channels = plain + cache + encrypted
    async with (
        running_broker() as broker,
        subscriber(node_modules, broker.port, *channels) as js,
    ):
        await js.told(state="connected")
        for channel in channels:
            await js.told(channel=channel, event=SUCCEEDED)
        for channel in (name for name in channels if "cache-" in name):
            await js.told(channel=channel, event="pusher:cache_miss")
        for channel in plain + cache:
            await broker.publish(channel, "price", '{"text":"é"}')
            line = await js.told(channel=channel, event="price")
            assert line["data"] == {"text": "é"}
        for channel in encrypted:
            await broker.publish(channel, "price", sealed(channel, '{"text":"é"}'))
            line = await js.told(channel=channel, event="price")
            assert line["data"] == {"text": "é"}


async def test_20_pusher_js_is_replayed_the_cached_event(node_modules):
    async with running_broker() as broker:
        encrypted = "private-encrypted-cache-offers"
        await broker.publish("cache-offers", "price", '{"n":1}')
        await broker.publish("cache-offers", "price", '{"n":2}')
        await broker.publish(encrypted, "price", sealed(encrypted, '{"n":3}'))
        async with subscriber(node_modules, broker.port, "cache-offers", encrypted) as js:
            await js.told(channel="cache-offers", event=SUCCEEDED)
            assert (await js.told(channel="cache-offers"))["data"] == {"n": 2}
            await js.told(channel=encrypted, event=SUCCEEDED)
            assert (await js.told(channel=encrypted))["data"] == {"n": 3}


async def test_pusher_js_sees_members_and_exchanges_client_events(node_modules):
    room = "presence-room"
    async with running_broker() as broker, broker.client() as client:
        await client.subscribe(room, '{"user_id":"py","user_info":{"name":"Py"}}')
        async with subscriber(node_modules, broker.port, room) as js:
            line = await js.told(channel=room, event=SUCCEEDED)
            assert line["data"]["members"] == {"py": {"name": "Py"}, "js": {"name": "é"}}
            assert line["data"]["me"] == {"id": "js", "info": {"name": "é"}}
            assert (await client.receive())["event"] == "pusher_internal:member_added"
            js.trigger(room, "client-wave", {"to": "py"})
            assert await client.receive() == {
                "event": "client-wave",
                "channel": room,
                "data": {"to": "py"},
                "user_id": "js",
            }
            await client.send("client-wave", {"to": "js"}, channel=room)
            assert (await js.told(channel=room, event="client-wave"))["data"] == {"to": "js"}
            await client.send("pusher:unsubscribe", {"channel": room})
            line = await js.told(channel=room, event="pusher:member_removed")
            assert line["data"] == {"id": "py", "info": {"name": "Py"}}


async def test_6_pusher_js_understands_that_its_key_is_unknown(node_modules):
    async with (
        running_broker() as broker,
        subscriber(node_modules, broker.port, "offers", key="unknown") as js,
    ):
        await js.told(error=4001)
        await js.told(state="disconnected")


@pytest.mark.parametrize("channel", ["private-encrypted-cache-offers", "presence-offers"])
async def test_the_sandboxs_offers_reach_pusher_js_by_its_own_channel_auth(
    node_modules, tmp_path, channel
):
    async with served(tmp_path, channel=channel) as addresses:
        auth = f"{addresses.salesforce_url}/pusher/auth"
        where = (addresses.pusher_port, channel)
        async with (
            subscriber(node_modules, *where, key="sandbox-key", auth=auth) as js,
            httpx.AsyncClient(base_url=addresses.console_url, trust_env=False) as console,
        ):
            await js.told(channel=channel, event=SUCCEEDED)
            await console.post("/api/offers", json={"number": "N-1", "title": "Thé"})
            line = await js.told(channel=channel, event="offers-changed")
            assert [offer["title"] for offer in line["data"]["offers"]] == ["Thé"]
