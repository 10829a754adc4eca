"""A screenshot goes to the hub for an open order alone, sealed to the worker."""

from __future__ import annotations

import time
from concurrent.futures import Future
from functools import partial

import pytest

from kiosk.core.fleet.order import Command, Order, open_picture, sign_order
from kiosk.hub.redis.mailbox import Mailbox
from kiosk.hub.redis.shelf import Shelf
from kiosk.link.screenshot import send_screenshot
from kiosk.services.fleet.order_failed import OrderFailedError
from kiosk.services.fleet.screenshot import Screenshot
from tests.support.fleet_keys import DEVICE, WORKER
from tests.support.hub_kiosk import hub_kiosk
from tests.support.hub_web import hub_web

PICTURE = b"\xff\xd8\xff a picture"


def screen_that_says(picture, *, at_once=True):
    def ask():
        answer = Future()
        if at_once:
            answer.set_result(picture)
        return answer

    return ask


@pytest.fixture
async def sending(client, tmp_path):
    async with hub_web(client) as device, hub_kiosk(tmp_path, str(device.http.base_url)) as kiosk:
        yield partial(send_screenshot, kiosk.client, kiosk.trust)


def order(serial):
    now = int(time.time() * 1000)
    values = {"v": 1, "kid": DEVICE.id, "issued": now, "expires": now + 60_000}
    return Order(serial=serial, command=Command.SCREENSHOT, **values)


async def test_the_picture_of_an_open_order_is_what_the_worker_opens(sending, client):
    await Shelf(client).put_order(DEVICE.id, sign_order(WORKER, order(3)), 60)
    assert await Screenshot(screen_that_says(PICTURE), sending).order(order(3)) == "0 kB"
    data = await Mailbox(client).take_screenshot(DEVICE.id, 3)
    assert PICTURE not in data
    assert open_picture(data, DEVICE.public, 3, {WORKER.id: WORKER}) == PICTURE


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (screen_that_says(PICTURE), "the hub did not take the picture"),
        (screen_that_says(None), "nothing to be seen"),
        (screen_that_says(PICTURE, at_once=False), "did not answer"),
    ],
)
async def test_what_keeps_the_picture_from_the_org_is_told(sending, ask, words):
    with pytest.raises(OrderFailedError, match=words):
        await Screenshot(ask, sending, patience_s=0.1).order(order(4))
