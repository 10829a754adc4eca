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
from kiosk.services.fleet.order_failed import OrderFailedError
from kiosk.services.fleet.order_proof import OrderProof
from kiosk.services.fleet.orders import Orders
from kiosk.services.fleet.trusted_keys import TrustedKeys
from kiosk.services.fleet.update_order import UpdateOrder
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.device import DeviceStore, EnrolledKiosk
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.release_folder import UPDATE_WANTED, ReleaseFolder
from tests.support.fleet_keys import STRANGER, TRUSTED, WORKER, lead_body
from tests.support.store_harness import KEY, open_database

BAD, GOOD = ({"display": {"theme": theme}} for theme in ("pink", "dark"))
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
            self.serials_when_done.append(self.store.last_order())
            self.done.append(order.serial)
            return "read anew"

        async def tell():
            pass

        async def restart(order):
            return "after closing time"

        async def take_settings(order):
            if order.settings == BAD:
                raise OrderFailedError("no such theme")
            return order.settings is not None

        doers = {Command.REFRESH: refresh, Command.RESTART: restart, Command.ERASE: refresh}
        return Orders(self.store, self.disk, doers, take_settings, tell)

    def order(self, serial=1, **changes):
        now = int(time.time() * 1000)
        values = {"v": 1, "kid": self.kid, "serial": serial, "issued": now, "expires": now + 60_000}
        return Order(**values | {"command": "refresh"} | changes)


@pytest.fixture
def desk(connection, disk):
    return Desk(connection, disk)


async def test_an_order_is_done_once_however_often_its_bytes_come(desk):
    order, orders = desk.order(), desk.orders()
    assert await orders.take(order)
    assert not await orders.take(order)
    assert (orders.report.serial, orders.report.ok) == (1, True)
    later = desk.orders()
    assert await later.take(order), "the run before may not have reported it"
    assert not await later.take(order)
    assert (desk.done, desk.serials_when_done) == ([1], [1])


async def test_what_the_worker_did_not_sign_for_this_device_is_no_order(desk):
    proof = OrderProof(desk.kid, TrustedKeys(TRUSTED, desk.store, desk.disk))
    order = desk.order()
    assert await proof.read(sign_order(WORKER, order)) == order
    assert await proof.read(sign_order(STRANGER, order)) is None
    assert await proof.read(sign_order(WORKER, desk.order(kid="0" * 16))) is None


async def test_a_kiosk_without_a_hub_counts_orders_and_another_id_begins_anew(connection, disk):
    store = DeviceStore(connection)
    for kiosk, serial, is_new in (("K-1", 5, True), ("K-1", 5, False), ("K-2", 1, True)):
        store.speak_as(kiosk)
        assert store.take_order(serial) is is_new
    assert store.load() is None


@pytest.mark.parametrize(
    ("changes", "done", "text"),
    [
        ({"command": "erase", "args": OrderArguments(person="0" * 64)}, [1, 1], "read anew"),
        ({"command": "restart"}, [], "begun before the last start"),
        ({"command": "", "settings": BAD}, [], "no such theme"),
        ({"command": "", "settings": GOOD}, [], "after closing time"),
    ],
)
async def test_what_a_power_cut_left_unreported_is_reported_after_the_next_start(
    desk, changes, done, text
):
    order = desk.order(**changes)
    await desk.orders().take(order)
    orders = desk.orders()
    assert await orders.take(order)
    assert not await orders.take(order), "once a run"
    assert (desk.done, orders.report.text) == (done, text)


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"expires": 1}, OrderRefusal.EXPIRED),
        ({"command": "dance"}, OrderRefusal.UNKNOWN),
        ({"command": "screenshot"}, OrderRefusal.UNKNOWN),
        ({"command": "erase"}, OrderRefusal.INCOMPLETE),
        ({"settings": {"kiosk": {"id": "K-002"}}}, "forbidden_setting: kiosk.id"),
        ({"settings": BAD}, "no such theme"),
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


async def test_an_update_is_asked_of_the_service_and_refused_where_there_is_none(tmp_path, disk):
    order = Order(v=1, kid="k" * 16, serial=1, issued=0, expires=1, command=Command.UPDATE)
    folder = ReleaseFolder(tmp_path, tmp_path)
    assert await UpdateOrder(folder, disk).order(order) == "asked for"
    assert (tmp_path / UPDATE_WANTED).exists()
    nowhere = ReleaseFolder(tmp_path / "none", tmp_path)
    with pytest.raises(OrderFailedError, match="no service is installed"):
        await UpdateOrder(nowhere, disk).order(order)
