"""The signed HTTP API over a real connection."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from kiosk.sandbox.broker.signature import sign_request
from tests.support.broker_direct import Clock
from tests.support.broker_harness import APP, running_broker

EVENT = {"name": "e", "channel": "offers", "data": "{}"}
ANN, BOB = '{"user_id":"ann"}', '{"user_id":"bob"}'


async def test_publishing_to_nobody_is_fine():
    async with running_broker() as broker:
        assert (await broker.call("POST", "/events", EVENT)).json() == {}
        assert (await broker.call("POST", "/batch_events", {"batch": [EVENT]})).json() == {}
        assert (await broker.call("POST", "/batch_events", {"batch": []})).json() == {}


async def test_an_event_is_delivered_with_its_data_as_it_was_given():
    data = '{"text": "é\\u00e9 \\ud83d\\ude00"}'
    async with running_broker() as broker, broker.client() as client:
        await client.subscribe("offers")
        await broker.publish("offers", "price-changed", data)
        expected = {"event": "price-changed", "channel": "offers", "data": data}
        assert await client.receive() == expected


async def test_a_batch_is_delivered_in_order():
    batch = [{"name": str(n), "channel": f"c{n % 2}", "data": "{}"} for n in range(10)]
    async with running_broker() as broker, broker.client() as client:
        await client.subscribe("c0")
        await client.subscribe("c1")
        assert (await broker.call("POST", "/batch_events", {"batch": batch})).status_code == 200
        assert [(await client.receive())["event"] for _ in batch] == [str(n) for n in range(10)]


async def test_22_refusals_carry_pushers_status_and_text():
    too_big = "The data content of this event exceeds the allowed maximum (10240 bytes).\n"
    refused = [
        ("POST", "/events", {**EVENT, "data": "x" * 10_241}, 413, too_big),
        ("POST", "/events", b"[]", 400, "Invalid parameter: Expected `object`, got `array`\n"),
        ("POST", "/events", b"", 400, "Invalid JSON in the body\n"),
        ("POST", "/batch_events", {"batch": [EVENT] * 11}, 400, "Batch too large (11 > 10)\n"),
        ("POST", "/events", b"x" * 1_048_577, 413, "Request body too large\n"),
        ("GET", "/channels/offers/users", None, 400,
         "Users can only be retrieved for presence channels\n"),
        ("GET", "/channels/a%20b", None, 400, "Invalid channel name 'a b'\n"),
        ("GET", "/events", None, 405, "Method Not Allowed"),
        ("GET", "/nothing", None, 404, "Not Found"),
    ]  # fmt: skip
    async with running_broker() as broker:
        for method, path, body, status, text in refused:
            reply = await broker.call(method, path.replace("%20", " "), body)
            assert (reply.status_code, reply.text) == (status, text), path


async def test_22_bad_signature_wrong_md5_and_stale_time_are_refused():
    clock = Clock()
    async with running_broker(clock=clock) as broker:
        path, content = "/apps/1001/events", json.dumps(EVENT).encode()
        signed = sign_request(APP, "POST", path, {}, content, int(clock.now))
        refused = [
            ({**signed, "auth_signature": "0" * 64}, content, "Invalid signature: you should"),
            ({**signed, "body_md5": "0" * 32}, content, "Invalid signature: body_md5"),
            (signed, content.replace(b"offers", b"offerz"), "Invalid signature: body_md5"),
            ({}, content, "Missing parameter: auth_key"),
        ]
        for params, body, text in refused:
            reply = await broker.http.post(path, params=params, content=body)
            assert (reply.status_code, reply.text[: len(text)]) == (401, text)
        assert (await broker.http.post(path, params=signed, content=content)).status_code == 200
        clock.now += 600
        reply = await broker.http.post(path, params=signed, content=content)
        assert reply.status_code == 401
        assert reply.text.startswith("Timestamp expired: Given timestamp (1970-01-12T13:46:40Z)")


async def test_22_a_get_may_sign_the_md5_of_its_empty_body():
    async with running_broker() as broker:
        md5 = {"body_md5": "d41d8cd98f00b204e9800998ecf8427e"}
        assert (await broker.call("GET", "/channels", query=md5)).json() == {"channels": {}}
        assert (await broker.call("GET", "/channels")).json() == {"channels": {}}


@pytest.mark.parametrize("app_id", ["3", "shop-app"])
async def test_22_app_ids_are_numbers_or_text_and_an_unknown_one_is_404(app_id):
    async with running_broker(replace(APP, app_id=app_id)) as broker:
        assert (await broker.call("POST", "/events", EVENT)).status_code == 200
        signed = sign_request(APP, "GET", "/apps/4/channels", {}, b"", 0)
        reply = await broker.http.get("/apps/4/channels", params=signed)
        assert (reply.status_code, reply.text) == (404, "App 4 not found\n")


async def test_22_the_excluded_socket_does_not_get_the_event():
    async with running_broker() as broker, broker.client() as one, broker.client() as other:
        await one.subscribe("offers")
        await other.subscribe("offers")
        await broker.call("POST", "/events", {**EVENT, "socket_id": one.socket_id})
        assert (await other.receive())["event"] == "e"
        await one.sync()


async def test_channels_and_their_attributes():
    async with running_broker() as broker, broker.client() as ann, broker.client() as bob:
        await ann.subscribe("presence-room", ANN)
        await bob.subscribe("presence-room", BOB)
        await bob.subscribe("offers")
        asked = [
            ("/channels", {}, {"channels": {"presence-room": {}, "offers": {}}}),
            ("/channels", {"filter_by_prefix": "off"}, {"channels": {"offers": {}}}),
            (
                "/channels",
                {"filter_by_prefix": "presence-", "info": "user_count"},
                {"channels": {"presence-room": {"user_count": 2}}},
            ),
            ("/channels/offers", {}, {"occupied": True}),
            ("/channels/nobody", {}, {"occupied": False}),
            (
                "/channels/offers",
                {"info": "subscription_count,cache"},
                {"occupied": True, "subscription_count": 1},
            ),
            (
                "/channels/presence-room",
                {"info": "user_count,subscription_count"},
                {"occupied": True, "user_count": 2, "subscription_count": 2},
            ),
            (
                "/channels/presence-none",
                {"info": "user_count"},
                {"occupied": False, "user_count": 0},
            ),
            ("/channels/presence-room/users", {}, {"users": [{"id": "ann"}, {"id": "bob"}]}),
            ("/channels/presence-none/users", {}, {"users": []}),
        ]
        for path, query, expected in asked:
            reply = await broker.call("GET", path, query=query)
            assert (reply.status_code, reply.json()) == (200, expected), (path, query)


async def test_a_user_count_of_channels_without_users_is_refused_in_pushers_words():
    prefix_needed = (
        "user_count may only be requested for presence channels - "
        "please supply filter_by_prefix begining with presence-\n"
    )
    not_presence = "Cannot retrieve the user count unless the channel is a presence channel\n"
    query = {"info": "user_count"}
    async with running_broker() as broker:
        for path, text in (("/channels", prefix_needed), ("/channels/offers", not_presence)):
            reply = await broker.call("GET", path, query=query)
            assert (reply.status_code, reply.text) == (400, text)


async def test_publishing_tells_the_attributes_it_was_asked_for():
    info = {"info": "user_count,subscription_count"}
    async with running_broker() as broker, broker.client() as client:
        await client.subscribe("presence-room", ANN)
        event = {"name": "e", "data": "{}", "channels": ["presence-room", "offers"], **info}
        assert (await broker.call("POST", "/events", event)).json() == {
            "channels": {
                "presence-room": {"user_count": 1, "subscription_count": 1},
                "offers": {"subscription_count": 0},
            }
        }
        batch = [EVENT, {**EVENT, "channel": "presence-room", **info}]
        assert (await broker.call("POST", "/batch_events", {"batch": batch})).json() == {
            "batch": [{}, {"user_count": 1, "subscription_count": 1}]
        }


async def test_20_the_cache_can_be_read_over_http():
    clock = Clock()
    async with running_broker(clock=clock) as broker:
        query = {"info": "cache"}

        async def read():
            reply = await broker.call(
                "GET", "/channels/cache-offers", query=query, timestamp=clock.now
            )
            return reply.json()

        assert await read() == {"occupied": False}
        event = {"name": "e", "channel": "cache-offers", "data": "last"}
        await broker.call("POST", "/events", event, timestamp=clock.now)
        clock.now += 60
        assert await read() == {"occupied": False, "cache": {"data": "last", "ttl": 1740}}
        clock.now += 1740
        assert await read() == {"occupied": False}
