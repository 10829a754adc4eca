"""The trigger: what was changed together is told together, past a broker that stumbles."""

from __future__ import annotations

import asyncio
import json
import logging
from contextlib import asynccontextmanager
from uuid import uuid4

import httpx
import pytest
from websockets.asyncio.client import connect

from kiosk.core.feed.change import Withdrawn, check_of, parse_change
from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.org.offer_events import OfferEvent
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.publisher import Publisher
from kiosk.sandbox.org.trigger import OfferTrigger

APP = PusherApp(app_id="1", key="key", secret="secret")
WAIT_S = 10


@asynccontextmanager
async def running_trigger():
    """An org with its trigger; gives the org and a queue of what is published at a time."""
    published = asyncio.Queue()

    async def publish(events):
        published.put_nowait([(event.name, json.loads(event.data)) for event in events])

    trigger = OfferTrigger(publish)
    org = Org(trigger.after_change)
    task = asyncio.create_task(trigger.run(org.check))
    yield org, lambda: asyncio.wait_for(published.get(), WAIT_S)
    task.cancel()
    await asyncio.wait([task])
    assert published.empty()


async def test_changes_of_one_turn_are_told_once_with_the_newest_state():
    async with running_trigger() as (org, next_call):
        tea = org.create_offer({"number": "A-1"}, now=1)
        org.change_offer(tea.id, {"title": "Tea"}, now=2)
        coffee = org.create_offer({"number": "A-2"}, now=3)
        org.withdraw_offer(coffee.id, now=4)
        ((name, data),) = await next_call()
        assert name == "offers-changed"
        change = parse_change(data)
        assert [(offer.id, offer.title, offer.modified) for offer in change.offers] == [
            (tea.id, "Tea", 2)
        ]
        assert change.withdrawn == (Withdrawn(coffee.id, 2),)
        assert change.check == check_of(org.active())


async def test_changes_of_later_turns_are_told_later():
    async with running_trigger() as (org, next_call):
        for number in ("A-1", "A-2"):
            org.create_offer({"number": number}, now=1)
            ((_, data),) = await next_call()
            assert [offer["number"] for offer in data["offers"]] == [number]


async def test_a_mass_change_is_told_as_one_request_to_fetch_all_again():
    async with running_trigger() as (org, next_call):
        for number in range(51):
            org.create_offer({"number": str(number)}, now=1)
        assert await next_call() == [("offers-refetch", {"v": 1})]


@asynccontextmanager
async def broker_that_answers(*statuses):
    """A server that gives these statuses in turn; gives its URL and the bodies it was sent."""
    answers, bodies = iter(statuses), []

    async def answer(reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(head.split("content-length: ")[1].split("\r\n")[0])
        bodies.append(
            (head.split(" ")[1].split("?")[0], json.loads(await reader.readexactly(length)))
        )
        if status := next(answers):
            writer.write(
                b"HTTP/1.1 %d X\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}" % status
            )
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", bodies


@pytest.mark.parametrize(
    ("statuses", "tries", "level"),
    [
        ([200], 1, None),
        ([503, 200], 2, logging.WARNING),
        ([None, 500, 200], 3, logging.WARNING),
        ([401, 401, 401], 3, logging.ERROR),
    ],
)
async def test_a_failed_callout_is_tried_again_a_few_times(caplog, statuses, tries, level):
    async with (
        broker_that_answers(*statuses) as (url, bodies),
        httpx.AsyncClient(base_url=url) as http,
    ):
        publisher = Publisher(APP, "offers", http, retry_delays=(0.0, 0.0))
        await publisher.publish([OfferEvent("offers-refetch", '{"v":1}')])
    event = {"name": "offers-refetch", "channel": "offers", "data": '{"v":1}'}
    assert bodies == [("/apps/1/events", event)] * tries
    levels = [r.levelno for r in caplog.records if r.name == "kiosk.sandbox.org.publisher"]
    assert max(levels, default=None) == level
    assert "secret" not in caplog.text


async def test_many_events_go_ten_at_a_time_and_in_order():
    events = [OfferEvent(f"event-{number}", "{}") for number in range(21)]
    async with (
        broker_that_answers(200, 200, 200) as (url, bodies),
        httpx.AsyncClient(base_url=url) as http,
    ):
        await Publisher(APP, "offers", http).publish(events)
    assert [path for path, _ in bodies] == ["/apps/1/batch_events"] * 2 + ["/apps/1/events"]
    assert [len(body.get("batch", "1")) for _, body in bodies] == [10, 10, 1]
    sent = [event["name"] for _, body in bodies for event in body.get("batch", [body])]
    assert sent == [event.name for event in events]


async def received(socket, event):
    while True:
        frame = json.loads(await asyncio.wait_for(socket.recv(), WAIT_S))
        if frame["event"] == event:
            return frame


async def test_an_offer_added_on_the_console_reaches_a_plain_websocket_client(kiosk, remote):
    async with connect(kiosk.feed_url) as socket:
        subscribe = {"event": "pusher:subscribe", "data": {"channel": "offers"}}
        await socket.send(json.dumps(subscribe))
        await received(socket, "pusher_internal:subscription_succeeded")
        number = f"N-{uuid4()}"[:40]
        offer_id = remote.add_offer(number=number, title="Thé à la menthe")
        frame = await received(socket, "offers-changed")
        assert frame["channel"] == "offers"
        change = parse_change(json.loads(frame["data"]))
        assert [(offer.id, offer.title) for offer in change.offers] == [
            (offer_id, "Thé à la menthe")
        ]
        assert change.check is not None
        remote.withdraw_offer(offer_id)
        change = parse_change(json.loads((await received(socket, "offers-changed"))["data"]))
        assert [gone.id for gone in change.withdrawn] == [offer_id]


async def test_the_kiosks_network_does_not_concern_the_trigger(kiosk, remote):
    """What is published while the kiosk is away is gone: nothing arrives late."""
    remote.set_faults(network_away=True)
    remote.add_offer(number=f"N-{uuid4()}"[:40])
    assert remote.state()["connected"] == 0
    remote.set_faults(network_away=False)
    async with connect(kiosk.feed_url) as socket:
        await received(socket, "pusher:connection_established")
        assert remote.state()["connected"] == 1
