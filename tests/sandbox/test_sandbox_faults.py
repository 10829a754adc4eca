"""What Pusher does wrong and whose clock is wrong, switched on and off from outside."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime
from pathlib import Path

import msgspec
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from kiosk.sandbox import console
from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.broker.misbehaviour import Misbehaviour
from kiosk.sandbox.broker.signature import sign_request
from kiosk.sandbox.org.faults import Faults
from tests.support.sandbox_harness import OFFERS, WAIT_S

ESTABLISHED = "pusher:connection_established"
SUCCEEDED = "pusher_internal:subscription_succeeded"


@asynccontextmanager
async def feed(kiosk):
    async with connect(kiosk.feed_url, proxy=None, ping_interval=None) as socket:
        yield socket


async def frame(socket):
    return json.loads(await asyncio.wait_for(socket.recv(), WAIT_S))


async def subscribe(socket):
    await socket.send('{"event":"pusher:subscribe","data":{"channel":"offers"}}')


async def nothing_comes(socket):
    # Frames are read in order, so an answer would come before the pong.
    pong = await socket.ping()
    await asyncio.wait_for(pong, WAIT_S)
    await socket.close()
    with pytest.raises(ConnectionClosed):
        await socket.recv()


def test_every_misbehaviour_but_the_frozen_can_be_switched_on():
    names = set(Misbehaviour.__slots__) - {"frozen"}
    assert names <= set(Faults.__struct_fields__)
    wrong = Faults(**{name: 4001 if name == "close_code" else True for name in names})
    assert all(getattr(wrong.misbehaviour, name) for name in names)
    assert Faults().misbehaviour == Misbehaviour()


def test_every_fault_is_on_the_consoles_page():
    script = Path(console.__file__).with_name("console.js").read_text(encoding="utf-8")
    assert [name for name in Faults.__struct_fields__ if f'["{name}", "' not in script] == []


async def test_connections_are_taken_and_nothing_is_said(kiosk, remote):
    remote.set_faults(silent_accept=True)
    async with feed(kiosk) as socket:
        await subscribe(socket)
        await nothing_comes(socket)


async def test_the_first_frame_is_junk_and_the_last(kiosk, remote):
    remote.set_faults(junk_first_frame=True)
    async with feed(kiosk) as socket:
        with pytest.raises(json.JSONDecodeError):
            await frame(socket)
        await nothing_comes(socket)


async def test_the_greeting_leaves_the_activity_timeout_out(kiosk, remote):
    remote.set_faults(omit_activity_timeout=True)
    async with feed(kiosk) as socket:
        assert set(json.loads((await frame(socket))["data"])) == {"socket_id"}


@pytest.mark.parametrize("code", [1000, 1011, 3999, 4001, 4004, 4200, 4999])
async def test_connections_end_with_a_code_right_after_the_greeting(kiosk, remote, code):
    remote.set_faults(close_code=code)
    async with feed(kiosk) as socket:
        assert (await frame(socket))["event"] == ESTABLISHED
        with pytest.raises(ConnectionClosed):
            await frame(socket)
        assert socket.close_code == code


async def test_subscriptions_are_refused_until_they_are_not(kiosk, remote):
    async with feed(kiosk) as socket:
        await frame(socket)
        remote.set_faults(refuse_subscriptions=True)
        await subscribe(socket)
        assert (await frame(socket))["event"] == "pusher:error"
        remote.set_faults(refuse_subscriptions=False)
        await subscribe(socket)
        assert (await frame(socket))["event"] == SUCCEEDED


async def test_subscriptions_are_not_answered(kiosk, remote):
    remote.set_faults(omit_ack=True)
    async with feed(kiosk) as socket:
        await frame(socket)
        await subscribe(socket)
        await nothing_comes(socket)


async def test_events_are_lost_and_those_that_follow_are_not(kiosk, remote):
    async with feed(kiosk) as socket:
        await frame(socket)
        await subscribe(socket)
        assert (await frame(socket))["event"] == SUCCEEDED
        remote.set_faults(lose_events=True)
        assert publish(kiosk, "lost").status_code == 200
        remote.set_faults(lose_events=False)
        assert publish(kiosk, "told").status_code == 200
        assert (await frame(socket))["event"] == "told"


def publish(kiosk, name):
    """Publish as the trigger does, but done on return."""
    settings = kiosk.config["pusher"]
    secret = kiosk.addresses.config_file.with_name("pusher-secret").read_text()
    app = PusherApp(app_id="1", key=settings["key"], secret=secret)
    body = json.dumps({"name": name, "channel": settings["channel"], "data": "{}"}).encode()
    path = f"/apps/{app.app_id}/events"
    query = sign_request(app, "POST", path, {}, body, int(time.time()))
    url = f"http://{settings['host']}:{settings['port']}{path}"
    return kiosk.http.post(url, params=query, content=body)


@pytest.mark.parametrize("skew", [0, 86_400, -86_400, 315_532_800, -315_532_800])
async def test_the_date_of_every_reply_is_off_by_the_skew(kiosk, remote, skew):
    headers = kiosk.headers()
    image = next(offer["image"] for offer in remote.state()["offers"] if offer["image"])
    remote.set_faults(clock_skew_s=skew)
    replies = [
        kiosk.ask_token(assertion=kiosk.assertion(exp=int(time.time()) + skew + 150)),
        kiosk.ask_token(assertion="nonsense"),
        kiosk.http.get(OFFERS, headers=headers),
        kiosk.http.get(OFFERS),
        kiosk.http.post("/pusher/auth"),
        kiosk.http.get(image),
        kiosk.http.get("/nothing"),
    ]
    remote.set_faults(unavailable=True)
    replies.append(kiosk.http.get(OFFERS, headers=headers))
    assert [reply.status_code for reply in replies] == [200, 400, 200, 401, 403, 200, 404, 503]
    async with feed(kiosk) as socket:
        upgrade = socket.response.headers.get_all("Date")
    for dates in (upgrade, *(reply.headers.get_list("Date") for reply in replies)):
        assert [seconds_ahead(date) for date in dates] == [pytest.approx(skew, abs=60)]


def seconds_ahead(date):
    return parsedate_to_datetime(date).timestamp() - time.time()


def test_the_skew_concerns_the_date_and_the_assertions_alone(kiosk, remote):
    """Sessions and versions go by the right clock; an assertion is judged by the told one."""
    headers = kiosk.headers()
    remote.set_faults(clock_skew_s=-86_400)
    assert kiosk.ask_token().json()["error_description"] == "expired authorization code"
    reply = kiosk.http.get(OFFERS, headers=headers)
    assert reply.json()["as_of"] / 1000 == pytest.approx(time.time(), abs=60)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("close_code", 1),
        ("close_code", 1005),
        ("close_code", 1006),
        ("close_code", 1015),
        ("close_code", 5000),
        ("close_code", -1),
        ("auth_status", 200),
        ("auth_status", 399),
        ("auth_status", 600),
        ("auth_status", -1),
        ("clock_skew_s", 10**9),
        ("clock_skew_s", -(10**9)),
        ("clock_skew_s", 0.5),
        ("silent_accept", 1),
    ],
)
def test_a_fault_that_cannot_be_is_no_fault(name, value):
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({name: value}, Faults)
