"""Orders: each is done once, and only if the worker gave it to this device."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime

import pytest

from kiosk.core.counter.voucher import kiosk_key
from kiosk.core.delivery.heartbeat_schedule import HeartbeatSchedule
from kiosk.core.delivery.row_kind import LEAD
from kiosk.core.feed.messages import Event
from kiosk.core.fleet.order import Command, Order, OrderArguments, OrderRefusal, sign_order
from kiosk.core.fleet.person import person_hash
from kiosk.core.wall.opening_hours import opening_hours
from kiosk.services.fleet.erasure import Erasure
from kiosk.services.fleet.knocks import Knocks
from kiosk.services.fleet.new_start import NewStart
from kiosk.services.fleet.orders import Orders
from kiosk.services.fleet.trusted_keys import TrustedKeys
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.device import DeviceStore, EnrolledKiosk
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from tests.support.fleet_keys import STRANGER, TRUSTED, WORKER, lead_body
from tests.support.store_harness import KEY, open_database

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


@pytest.fixture
def disk():
    worker = WorkerThread()
    yield worker
    worker.close()


@pytest.fixture
def connection(tmp_path):
    opened = open_database(tmp_path / "kiosk.db", KEY)
    yield opened
    opened.close()


class Desk:
    """Orders of an enrolled kiosk, and what was done of them."""

    def __init__(self, connection, disk):
        self.store = DeviceStore(connection)
        keys = self.store.prepare()
        self.store.enrol(EnrolledKiosk(keys, "https://hub.example", "K-001", "S-01", TRUSTED))
        self.kid = keys.id
        self.done = []
        self.serials_when_done = []
        self.disk = disk

    def orders(self):
        async def refresh(order):
            self.serials_when_done.append(self.store.serials()[0])
            self.done.append(order.serial)
            return "read anew"

        async def tell():
            pass

        trust = TrustedKeys(TRUSTED, self.store, self.disk)
        doers = {Command.REFRESH: refresh}
        return Orders(self.kid, trust, self.store, self.disk, doers, tell)

    def order(self, serial=1, worker=WORKER, **changes):
        now = int(time.time() * 1000)
        values = {"v": 1, "kid": self.kid, "serial": serial, "issued": now, "expires": now + 60_000}
        return sign_order(worker, Order(**values | {"command": "refresh"} | changes))


@pytest.fixture
def desk(connection, disk):
    return Desk(connection, disk)


async def test_an_order_is_done_once_however_often_its_bytes_come(desk):
    order, orders = desk.order(), desk.orders()
    assert await orders.take(order)
    assert not await orders.take(order)
    assert not await desk.orders().take(order)
    assert (desk.done, desk.serials_when_done) == ([1], [1])
    assert (orders.report.serial, orders.report.ok) == (1, True)


async def test_what_the_worker_did_not_sign_for_this_device_is_ignored(desk):
    orders = desk.orders()
    assert not await orders.take(desk.order(worker=STRANGER))
    assert not await orders.take(desk.order(kid="0" * 16))
    assert (desk.done, orders.report) == ([], None)


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"expires": 1}, OrderRefusal.EXPIRED),
        ({"command": "dance"}, OrderRefusal.UNKNOWN),
        ({"command": "screenshot"}, OrderRefusal.UNKNOWN),
        ({"command": "erase"}, OrderRefusal.INCOMPLETE),
        ({"settings": {"kiosk": {"id": "K-002"}}}, OrderRefusal.FORBIDDEN),
        ({"settings": {"display": {"theme": "dark"}}}, OrderRefusal.UNKNOWN),
    ],
)
async def test_an_order_that_is_not_done_is_reported_with_the_reason(desk, changes, text):
    orders = desk.orders()
    assert await orders.take(desk.order(**changes))
    assert (orders.report.ok, orders.report.text) == (False, text)
    assert desk.done == []


async def test_erasing_a_person_takes_their_leads_alone_unsent_ones_too(connection, disk):
    outbox, entries = Outbox(connection), OutboxEntries(connection)
    for number, contact in enumerate([{"Email": "Ada@Example.com"}, {"Phone": "0049 30 123"}, {}]):
        outbox.add(str(number), LEAD.name, lead_body(**contact), 1.0)
    erasure = Erasure(entries, outbox, disk)

    def ordering(contact):
        person = person_hash(contact)
        args = OrderArguments(person=person)
        return Order(v=1, kid="0" * 16, serial=1, issued=1, expires=1, command="erase", args=args)

    assert await erasure.order(ordering("ada@example.com ")) == "1 erased"
    assert await erasure.order(ordering("+49 (30) 123")) == "1 erased"
    assert await erasure.order(ordering("ada@example.com")) == "0 erased"
    assert [entry.id for entry in entries.list(None)] == ["2"]


@pytest.mark.parametrize(
    ("hours", "now", "told"),
    [
        ("09:00-18:00", False, "after closing time"),
        ("09:00-18:00", True, "starting anew"),
        ("13:00-18:00", False, "starting anew"),
        ("", False, "starting anew"),
    ],
)
async def test_a_new_start_waits_for_closing_time_unless_it_is_wanted_at_once(hours, now, told):
    start = NewStart(opening_hours(hours, {}), lambda: NOON, lambda: None)
    args = OrderArguments(now=now)
    order = Order(v=1, kid="0" * 16, serial=1, issued=1, expires=1, command="restart", args=args)
    assert await start.order(order) == told


def test_a_knock_is_for_those_it_names_or_for_all():
    windows = []
    knocks = Knocks("K-001", 120.0, windows.append)
    mine, other = kiosk_key("K-001").hex(), kiosk_key("K-002").hex()
    for data in ({"kiosks": [mine]}, {"kiosks": [other]}, {"all": True}, {"kiosks": 7}):
        knocks.hear(Event("offers", "kiosks-knock", {"v": 1, **data}))
    assert windows == [2.0, 120.0]


def test_knocks_lead_to_one_heartbeat_a_minute_at_most():
    schedule = HeartbeatSchedule(60, random.Random(1), 0.0)
    schedule.knocked(1.0, 2.0)
    assert 1.0 <= schedule.due <= 3.0
    schedule.begun(2.0)
    schedule.knocked(3.0, 2.0)
    assert 62.0 <= schedule.due <= 64.0
