"""The offers channel may be of any family: a client that follows the rules gets the offers."""

from __future__ import annotations

import asyncio
import base64
import json
import tomllib

import httpx
import nacl.secret
import pytest
from websockets.asyncio.client import connect

from kiosk.sandbox.loopback import PLAIN_HTTP
from tests.support.sandbox_harness import WAIT_S, served

FAMILIES = [
    "offers",
    "cache-offers",
    "private-offers",
    "private-cache-offers",
    "presence-offers",
    "presence-cache-offers",
    "private-encrypted-offers",
    "private-encrypted-cache-offers",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Shared, since making a private key takes longer than all the rest."""
    return tmp_path_factory.mktemp("sandbox")


@pytest.mark.parametrize("channel", FAMILIES)
async def test_an_offer_reaches_a_client_that_asks_for_the_configured_channel(folder, channel):
    async with (
        served(folder, channel=channel) as addresses,
        httpx.AsyncClient(trust_env=False, verify=PLAIN_HTTP) as http,
    ):
        settings = tomllib.loads(addresses.config_file.read_text(encoding="utf-8"))["pusher"]
        assert settings["channel"] == channel
        url = f"ws://127.0.0.1:{settings['port']}/app/{settings['key']}?protocol=7"
        async with connect(url, proxy=None) as socket:
            greeting = await received(socket, "pusher:connection_established")
            form = {"socket_id": greeting["socket_id"], "channel_name": channel, "kiosk": "K-001"}
            reply = await http.post(f"{addresses.salesforce_url}/pusher/auth", data=form)
            grant = reply.json()
            secret = grant.pop("shared_secret", None)
            subscribe = {"event": "pusher:subscribe", "data": {"channel": channel, **grant}}
            await socket.send(json.dumps(subscribe))
            await received(socket, "pusher_internal:subscription_succeeded")
            offer = {"number": "N-1", "title": "Thé à la menthe"}
            await http.post(f"{addresses.console_url}/api/offers", json=offer)
            data = await received(socket, "offers-changed")
    assert (secret is None) == ("encrypted" not in channel)
    change = opened(data, secret) if secret else data
    assert [one["title"] for one in change["offers"]] == ["Thé à la menthe"]


async def received(socket, event):
    """The decoded data of the first frame with this event."""
    while True:
        frame = json.loads(await asyncio.wait_for(socket.recv(), WAIT_S))
        assert frame["event"] != "pusher:error", frame
        if frame["event"] == event:
            return json.loads(frame["data"])


def opened(data, secret):
    box = nacl.secret.SecretBox(base64.b64decode(secret))
    nonce, ciphertext = (base64.b64decode(data[name]) for name in ("nonce", "ciphertext"))
    return json.loads(box.decrypt(ciphertext, nonce))
