"""The official Python library publishes and asks; a plain socket listens."""

from __future__ import annotations

import asyncio
import base64
import json
from contextlib import asynccontextmanager, closing

import nacl.secret
import pusher
import pytest

from kiosk.sandbox.broker.signature import shared_secret, sign_channel
from tests.support.broker_harness import APP, running_broker

MASTER_KEY = bytes(range(32))


@asynccontextmanager
async def official(broker, **changes):
    """The library's client; its calls block, so they are made from a thread."""
    settings = {
        "app_id": APP.app_id,
        "key": APP.key,
        "secret": APP.secret,
        "ssl": False,
        "host": "127.0.0.1",
        "port": broker.port,
        "encryption_master_key_base64": base64.b64encode(MASTER_KEY).decode(),
        **changes,
    }
    library = pusher.Pusher(**settings)
    backend = library._pusher_client.http

    async def call(method, *arguments, **options):
        return await asyncio.to_thread(getattr(library, method), *arguments, **options)

    with closing(backend.session):
        yield call


async def test_trigger_to_one_and_to_several_channels():
    async with running_broker() as broker, broker.client() as client, official(broker) as call:
        for channel in ("one", "private-two", "three"):
            await client.subscribe(channel)
        assert await call("trigger", "one", "e", {"text": "é", "n": [1]}) == {}
        assert await call("trigger", ["private-two", "three", "nobody"], "f", "plain") == {}
        frame = await client.receive()
        assert (frame["event"], frame["channel"]) == ("e", "one")
        assert json.loads(frame["data"]) == {"text": "é", "n": [1]}
        several = [await client.receive(), await client.receive()]
        assert several == [
            {"event": "f", "channel": channel, "data": "plain"}
            for channel in ("private-two", "three")
        ]


async def test_trigger_a_batch():
    batch = [{"channel": f"c{n}", "name": f"e{n}", "data": {"n": n}} for n in range(10)]
    async with running_broker() as broker, broker.client() as client, official(broker) as call:
        for n in range(10):
            await client.subscribe(f"c{n}")
        assert await call("trigger_batch", batch) == {}
        for n in range(10):
            frame = await client.receive()
            assert (frame["channel"], frame["event"]) == (f"c{n}", f"e{n}")
            assert json.loads(frame["data"]) == {"n": n}


async def test_trigger_excludes_the_given_socket():
    async with (
        running_broker() as broker,
        broker.client() as sender,
        broker.client() as other,
        official(broker) as call,
    ):
        await sender.subscribe("offers")
        await other.subscribe("offers")
        await call("trigger", "offers", "e", {}, sender.socket_id)
        assert (await other.receive())["event"] == "e"
        await sender.sync()


async def test_trigger_on_an_encrypted_channel_is_relayed_as_ciphertext():
    channel = "private-encrypted-offers"
    async with running_broker() as broker, broker.client() as client, official(broker) as call:
        await client.subscribe(channel)
        await call("trigger", channel, "e", {"secret": "price"})
        frame = await client.receive()
        sealed = json.loads(frame["data"])
        assert set(sealed) == {"nonce", "ciphertext"}
        box = nacl.secret.SecretBox(base64.b64decode(shared_secret(channel, MASTER_KEY)))
        opened = box.decrypt(
            base64.b64decode(sealed["ciphertext"]), base64.b64decode(sealed["nonce"])
        )
        assert json.loads(opened) == {"secret": "price"}


async def test_channels_info_channel_info_and_users_info():
    async with running_broker() as broker, broker.client() as client, official(broker) as call:
        await client.subscribe("offers")
        await client.subscribe("presence-room", '{"user_id":"ann"}')
        assert await call("channels_info") == {"channels": {"offers": {}, "presence-room": {}}}
        assert await call("channels_info", "presence-", ["user_count"]) == {
            "channels": {"presence-room": {"user_count": 1}}
        }
        assert await call(
            "channel_info", "presence-room", ["user_count", "subscription_count"]
        ) == {
            "occupied": True,
            "user_count": 1,
            "subscription_count": 1,
        }
        assert await call("users_info", "presence-room") == {"users": [{"id": "ann"}]}


async def test_tokens_of_the_library_are_accepted_and_equal_to_ours():
    async with running_broker() as broker, broker.client() as client, official(broker) as call:
        for channel, member in (
            ("private-offers", None),
            ("private-encrypted-offers", None),
            ("presence-room", {"user_id": "ann", "user_info": {"name": "é"}}),
        ):
            token = await call("authenticate", channel, client.socket_id, member)
            channel_data = token.get("channel_data")
            assert token["auth"] == sign_channel(APP, client.socket_id, channel, channel_data)
            if "shared_secret" in token:
                assert token.pop("shared_secret").decode() == shared_secret(channel, MASTER_KEY)
            await client.send("pusher:subscribe", {"channel": channel, **token})
            assert (await client.receive())["event"].endswith("subscription_succeeded")


async def test_refusals_reach_the_library_as_its_own_errors():
    async with running_broker() as broker:
        async with official(broker, secret="wrong") as call:
            with pytest.raises(pusher.errors.PusherBadAuth, match="Invalid signature"):
                await call("trigger", "offers", "e", {})
        async with official(broker, key="wrong") as call:
            with pytest.raises(pusher.errors.PusherBadAuth, match="Unknown auth_key"):
                await call("trigger", "offers", "e", {})
        async with official(broker, app_id="7") as call:
            with pytest.raises(pusher.errors.PusherBadStatus, match="404"):
                await call("trigger", "offers", "e", {})
        async with official(broker) as call:
            with pytest.raises(pusher.errors.PusherBadRequest, match="presence channels"):
                await call("users_info", "offers")
            with pytest.raises(pusher.errors.PusherBadStatus, match="413"):
                await call("trigger", "offers", "e", "x" * 10_241)
