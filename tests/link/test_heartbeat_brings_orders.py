"""A heartbeat through the hub brings an order, and the next one tells what became of it."""

from __future__ import annotations

import time

import msgspec
import pytest

from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.core.fleet.endpoints import HubHeartbeat
from kiosk.core.fleet.order import Command, Order, sign_order
from kiosk.hub.redis.mailbox import Mailbox
from kiosk.hub.redis.shelf import Shelf
from kiosk.link.heartbeat import send_heartbeat
from kiosk.services.fleet.beats import Beats
from kiosk.services.fleet.order_proof import OrderProof
from kiosk.services.fleet.orders import Orders
from kiosk.store.device import DeviceStore, EnrolledKiosk
from tests.support.fleet_keys import DEVICE, TRUSTED, WORKER
from tests.support.hub_kiosk import hub_kiosk
from tests.support.hub_web import hub_web

BEAT = Heartbeat(
    kiosk="K-lies",
    store="S-01",
    version="1",
    pending=2,
    held=0,
    oldest_pending_seconds=None,
    feed="live",
    feed_age_seconds=1,
    clock_skew_ms=0,
    wrong_pins=0,
    sent_at="2026-11-30T00:00:00.000Z",
)


@pytest.fixture
async def kiosk(client, tmp_path):
    async with hub_web(client) as device, hub_kiosk(tmp_path, str(device.http.base_url)) as kiosk:
        store = DeviceStore(kiosk.connection)
        store.enrol(EnrolledKiosk(store.prepare(), "https://h.example", "K-001", "S-01", TRUSTED))
        yield kiosk


async def test_an_order_comes_with_a_heartbeat_is_done_once_and_reported(kiosk, client):
    done = []

    async def refresh(order):
        done.append(order.serial)
        return "read anew"

    async def send(beat, knocked):
        reply = await send_heartbeat(kiosk.client, beat, knocked=knocked)
        return await OrderProof(DEVICE.id, kiosk.trust).read(reply.order)

    async def no_settings(_order):
        return False

    async def handed():
        return 1

    async def tell():
        await beats.send(BEAT)

    store = DeviceStore(kiosk.connection)
    doers = {Command.REFRESH: refresh}
    orders = Orders(store, kiosk.disk, doers, no_settings, tell)
    beats = Beats(send, handed, orders)
    now = int(time.time() * 1000)
    order = Order(v=1, kid=DEVICE.id, serial=7, issued=now, expires=now + 60_000, command="refresh")
    signed = sign_order(WORKER, order)
    await Shelf(client).put_order(DEVICE.id, signed, 60)
    await beats.send(BEAT)
    assert await orders.take(order)
    await beats.send(BEAT)
    assert not await orders.take(order)
    (told,) = (await Mailbox(client).beats()).values()
    beat = msgspec.json.decode(told, type=HubHeartbeat)
    assert (beat.kiosk, beat.pending, beat.handed) == ("K-001", 2, 1)
    assert (beat.order.serial, beat.order.ok, beat.order.text) == (7, True, "read anew")
    assert done == [7]
