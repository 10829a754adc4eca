"""The cases at which every other client failed somewhere: what this one does, by number."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import re
import time
from pathlib import Path

import pytest

from kiosk.core.feed.feed_status import Cause
from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import Event, LinkChange, LinkState, Subscribed
from kiosk.pusher.diagnosis import diagnose
from kiosk.pusher.protocol import Timing
from kiosk.sandbox.broker.misbehaviour import Misbehaviour
from kiosk.services.feed.clock import Clock
from tests.support.broker_harness import running_broker
from tests.support.client_harness import (
    ESTABLISHED,
    QUICK,
    AtOnce,
    ack,
    client_of,
    next_of,
    on_broker,
)
from tests.support.root import ROOT

pytestmark = pytest.mark.slow


PATIENT = Timing()


async def test_case_01_a_double_encoded_greeting_connects():
    async with running_broker() as broker, on_broker(broker) as told:
        assert await next_of(told, Subscribed) == Subscribed("offers")


async def test_case_02_a_greeting_without_activity_timeout_connects():
    async with running_broker() as broker:
        broker.switch.set(Misbehaviour(omit_activity_timeout=True))
        async with on_broker(broker) as told:
            await next_of(told, Subscribed)


async def test_case_03_a_junk_first_frame_is_closed_and_tried_again():
    async with running_broker() as broker:
        broker.switch.set(Misbehaviour(junk_first_frame=True))
        async with on_broker(broker) as told:
            await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.JUNK_FRAME))
            broker.switch.set(Misbehaviour())
            await next_of(told, Subscribed)


async def test_case_04_a_silent_server_is_left_after_the_handshake_time():
    async with running_broker() as broker:
        broker.switch.set(Misbehaviour(silent_accept=True))
        async with on_broker(broker, timing=QUICK) as told:
            await next_of(told, LinkChange, state=LinkState.CONNECTED)
            await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.SILENT_SERVER))


@pytest.mark.parametrize(
    ("code", "reason", "cause"),
    [
        (4000, LinkReason.TLS_NEEDED, Cause.REFUSED),
        (4001, LinkReason.WRONG_KEY, Cause.REFUSED),
        (4003, LinkReason.APP_DISABLED, Cause.REFUSED),
        (4004, LinkReason.QUOTA, Cause.QUOTA),
        (4009, LinkReason.UNAUTHORIZED_CONNECTION, Cause.REFUSED),
        (4099, LinkReason.REFUSED, Cause.REFUSED),
    ],
)
async def test_case_05_and_06_a_refusal_is_named_and_retried_in_minutes(code, reason, cause):
    async with running_broker() as broker:
        broker.switch.set(Misbehaviour(close_code=code))
        async with on_broker(broker) as told:
            told.retry.slow_wait = lambda: 250.0
            change = await next_of(told, LinkChange, state=LinkState.BLOCKED)
            await next_of(told, LinkChange, state=LinkState.BLOCKED)
    assert change.diagnosis == diagnose(reason)
    assert diagnose(reason).cause is cause
    assert told.retry.asked[:2] == [(reason, 250.0), (reason, 250.0)]


@pytest.mark.parametrize("code", [4100, 4199])
async def test_case_07_over_capacity_is_answered_after_a_second_at_least(code):
    async with running_broker() as broker:
        broker.switch.set(Misbehaviour(close_code=code))
        async with on_broker(broker) as told:
            for _ in range(5):
                await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.OVER_CAPACITY))
    assert all(wait >= 1 for _, wait in told.retry.asked)


@pytest.mark.parametrize("code", [4200, 4299])
async def test_case_08_asked_to_reconnect_it_does_at_once_but_only_once(code):
    async with running_broker() as broker:
        broker.switch.set(Misbehaviour(close_code=code))
        async with on_broker(broker) as told:
            for _ in range(5):
                await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.RECONNECT_ASKED))
    waits = [wait for _, wait in told.retry.asked]
    assert waits[0] == 0
    assert all(wait > 0 for wait in waits[1:])


async def _cut(socket):
    await socket.send(ESTABLISHED)
    socket.transport.abort()


async def _end_of_file(socket):
    await socket.send(ESTABLISHED)
    socket.transport.write_eof()


@pytest.mark.parametrize("ending", [_cut, _end_of_file])
async def test_case_09_an_end_without_a_close_frame_is_tried_again(ending):
    async with client_of(ending) as told:
        for _ in range(3):
            await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.CLOSED))


async def test_case_10_silence_is_probed_at_the_lesser_of_both_times():
    """The server allows a second where we would wait for eighteen."""
    pinged = asyncio.Event()

    async def handler(socket):
        await socket.send(ESTABLISHED.replace('\\"1.2\\"', '\\"1.2\\",\\"activity_timeout\\":1'))
        await socket.recv()
        await socket.send(ack())
        assert json.loads(await socket.recv())["event"] == "pusher:ping"
        pinged.set()

    async with (
        client_of(handler, timing=PATIENT),
        asyncio.timeout(5),
    ):
        await pinged.wait()


async def test_case_11_a_frozen_server_is_noticed():
    """Within thirty seconds by the real times, see test_protocol; here the path, in short ones."""
    async with running_broker() as broker:
        brisk = Timing(probe=0.2, pong=0.2)
        async with on_broker(broker, timing=brisk) as told:
            await next_of(told, Subscribed)
            broker.switch.set(Misbehaviour(frozen=True))
            await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.DEAD_LINK))
            broker.switch.set(Misbehaviour())
            await next_of(told, Subscribed)
    assert PATIENT.probe + PATIENT.pong <= 30


async def test_case_12_after_a_jump_of_the_clock_it_reconnects_and_reads_all_anew(monkeypatch):
    from kiosk.services.feed import clock as clock_module
    from tests.support.feed_harness import LIMITS, Time

    monkeypatch.setattr(clock_module, "_LOOK_EVERY_S", 0.01)
    time = Time()
    clock = Clock(LIMITS, lambda: None, time, lambda: 0.0)
    async with running_broker() as broker, on_broker(broker) as told:
        await next_of(told, Subscribed)
        watching = asyncio.create_task(clock.watch(told.client.reconnect))
        await asyncio.sleep(0)
        time.now += 8 * 3600
        await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.CLOCK_JUMPED))
        await next_of(told, Subscribed)
        watching.cancel()


@pytest.mark.parametrize(
    ("data", "read"),
    [
        ('{"v":1}', {"v": 1}),
        ("plain text", "plain text"),
        ("5", 5),
        ("null", None),
        ("", ""),
        ("[1,2]", [1, 2]),
        ("{broken", "{broken"),
    ],
)
async def test_case_13_and_14_data_in_any_form_is_read_and_kills_nothing(data, read):
    async with running_broker() as broker, on_broker(broker) as told:
        await next_of(told, Subscribed)
        await broker.publish("offers", "any", data)
        assert (await next_of(told, Event)).data == read
        await broker.publish("offers", "next")
        await next_of(told, Event, name="next")


def open_files():
    return len(list(Path("/proc/self/fd").iterdir()))


async def test_case_24_a_thousand_connects_and_drops_leave_nothing_behind(caplog):
    # pytest keeps each record of the log until the test ends, below what an earlier test left on.
    caplog.set_level(logging.CRITICAL)

    async def drop(socket):
        await socket.send(ESTABLISHED)
        await socket.recv()
        await socket.send(ack())
        socket.transport.abort()

    # Objects that a test before this one froze would be counted once they are freed.
    gc.unfreeze()
    retry = AtOnce()
    retry.wait = lambda *_: 0.0
    async with client_of(drop, retry=retry) as told:

        async def cycles(count):
            for _ in range(count):
                await next_of(told, Subscribed)
            return left()

        def left():
            gc.collect()
            return len(asyncio.all_tasks()), open_files(), len(gc.get_objects())

        tasks, files, objects = await cycles(100)
        # Whatever is left for each connection would be here 900 times.
        most = (tasks + 4, files + 4, objects + 900 / 3)
        after = await cycles(900)
        end = time.monotonic() + 20
        # On a busy machine the server's side of the last connections is still being closed.
        while any(a > b for a, b in zip(after, most, strict=True)) and time.monotonic() < end:
            await asyncio.sleep(0.1)
            after = left()
    assert all(a <= b for a, b in zip(after, most, strict=True)), (after, most)


def test_each_starred_case_has_a_test_of_its_name():
    """22 and 23 are the broker's, 25 is the whole feed's."""
    texts = [file.read_text() for file in (ROOT / "tests").rglob("test_*.py")]
    numbered = re.findall(r"def test_(?:case_)?(\d+)(?:_and_(\d+))?_", "\n".join(texts))
    named = {int(number) for pair in numbered for number in pair if number}
    assert set(range(1, 26)) <= named
