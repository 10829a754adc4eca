"""Store keys, enrolments, offers, orders and knocks: from the worker, for this device, or none."""

from __future__ import annotations

import base64

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.counter.voucher import kiosk_key
from kiosk.core.fleet.allowed_settings import ALLOWED_SETTINGS
from kiosk.core.fleet.knock_event import parse_knock
from kiosk.core.fleet.order import (
    Command,
    Order,
    OrderArguments,
    OrderRefusal,
    SignedOrder,
    forbidden_settings,
    open_picture,
    read_order,
    refusal_of,
    seal_picture,
    sign_order,
)
from kiosk.core.fleet.signed_box import (
    Enrolled,
    Purpose,
    StoreKeys,
    WorkerBox,
    offers_are_signed,
    open_enrolled,
    open_for_device,
    open_store_keys,
    seal_enrolled,
    seal_for_device,
    seal_store_keys,
    sign_offers,
)
from kiosk.core.fleet.worker_keys import first_key
from tests.support.fleet_keys import DEVICE, OTHER_DEVICE, STRANGER, TRUSTED, WORKER
from tests.support.hostile_json import HOSTILE_JSON

KEY = {"generation": 2, "key": base64.b64encode(b"k" * 32).decode(), "current": True}
STORE_KEYS = StoreKeys(kid=DEVICE.id, store="S-01", keys=[KEY], as_of=5)
WHO = Enrolled(kid=DEVICE.id, kiosk="K-001", store="S-01", keys=(first_key(WORKER),))


def test_store_keys_and_enrolment_arrive_as_they_were():
    box = seal_store_keys(WORKER, DEVICE.public, STORE_KEYS)
    assert open_store_keys(DEVICE, TRUSTED, box) == STORE_KEYS
    box = seal_enrolled(WORKER, DEVICE.public, WHO)
    assert open_enrolled(DEVICE, TRUSTED, box) == WHO


@pytest.mark.parametrize("opens", [open_store_keys, open_enrolled])
@pytest.mark.parametrize("data", HOSTILE_JSON)
def test_a_box_of_nonsense_tells_nothing(opens, data):
    for purpose in Purpose:
        box = seal_for_device(purpose, WORKER, DEVICE.public, data)
        assert opens(DEVICE, TRUSTED, box) is None


def test_a_box_is_from_the_worker_for_this_device_and_this_purpose():
    box = seal_for_device(Purpose.KEYS, WORKER, DEVICE.public, b"data")
    assert open_for_device(Purpose.KEYS, DEVICE, TRUSTED, box) == b"data"
    strangers = seal_for_device(Purpose.KEYS, STRANGER, DEVICE.public, b"data")
    others = seal_for_device(Purpose.KEYS, WORKER, OTHER_DEVICE.public, b"data")
    damaged = b"x" * len(box.box)
    resealed = WorkerBox(others.box, seal_for_device(Purpose.KEYS, WORKER, DEVICE.public, b"").sig)
    assert open_for_device(Purpose.ENROLLED, DEVICE, TRUSTED, box) is None
    for one in (strangers, others, resealed, WorkerBox(damaged, box.sig)):
        assert open_for_device(Purpose.KEYS, DEVICE, TRUSTED, one) is None


def test_one_store_key_that_cannot_be_used_spoils_all():
    bad = msgspec.structs.replace(STORE_KEYS, keys=[KEY, {"generation": 3, "key": "short"}])
    assert open_store_keys(DEVICE, TRUSTED, seal_store_keys(WORKER, DEVICE.public, bad)) is None


def test_offers_are_the_workers():
    signature = sign_offers(WORKER, b"{}")
    assert offers_are_signed(TRUSTED, b"{}", signature)
    assert not offers_are_signed(TRUSTED, b"{ }", signature)
    assert not offers_are_signed(TRUSTED, b"{}", sign_offers(STRANGER, b"{}"))


def order(**changes):
    values = {"v": 1, "kid": DEVICE.id, "serial": 5, "issued": 1_000, "expires": 9_000}
    return Order(**values | changes)


def test_an_order_arrives_as_it_was():
    one = order(command="erase", args=OrderArguments(person="a" * 64), settings={"display": {}})
    assert read_order(sign_order(WORKER, one), TRUSTED, DEVICE.id) == one
    assert read_order(sign_order(WORKER, one), TRUSTED, OTHER_DEVICE.id) is None
    assert read_order(sign_order(STRANGER, one), TRUSTED, DEVICE.id) is None


def test_an_order_of_tomorrow_is_read_and_refused():
    body = msgspec.json.encode(msgspec.to_builtins(order(command="dance")) | {"new": {"a": 1}})
    signed = SignedOrder(body.decode(), WORKER.sign(b"kiosk-order-1\n" + body))
    read = read_order(signed, TRUSTED, DEVICE.id)
    assert refusal_of(read, 0, 2.0, ALLOWED_SETTINGS) is OrderRefusal.UNKNOWN


@pytest.mark.parametrize("body", [b for b in HOSTILE_JSON if b.isascii()] + [b'{"v":2}'])
def test_an_order_of_nonsense_is_none(body):
    signed = SignedOrder(body.decode(), WORKER.sign(b"kiosk-order-1\n" + body))
    assert read_order(signed, TRUSTED, DEVICE.id) is None


@pytest.mark.parametrize(
    ("one", "last", "now", "refusal"),
    [
        *((order(command=command), 4, 2.0, None) for command in Command if command != "erase"),
        (order(settings={"display": {"theme": "dark"}}), 4, 2.0, None),
        (order(), 5, 2.0, OrderRefusal.REPEATED),
        (order(), 9, 2.0, OrderRefusal.REPEATED),
        (order(), 4, 9.0, OrderRefusal.EXPIRED),
        (order(), 4, 8.999, None),
        (order(command="erase"), 4, 2.0, OrderRefusal.INCOMPLETE),
        (order(settings={"kiosk": {"id": "K-002"}}), 4, 2.0, OrderRefusal.FORBIDDEN),
        (order(settings={"display": {"screen": "x"}}), 4, 2.0, OrderRefusal.FORBIDDEN),
    ],
)
def test_an_order_is_done_once_in_its_time(one, last, now, refusal):
    assert refusal_of(one, last, now, ALLOWED_SETTINGS) is refusal


def test_no_order_changes_identity_addresses_paths_or_consent():
    sections = ("kiosk", "hub", "pusher", "salesforce", "network", "printer")
    words = ("host", "url", "file", "dir", "logo", "font", "port", "export_to", "consent", "kind")
    for name in ALLOWED_SETTINGS:
        section, key = name.split(".")
        assert section not in sections or name == "kiosk.preview_group"
        assert not any(word in key for word in words)
    assert forbidden_settings({"new": {"a": 1, "b": 2}}, ALLOWED_SETTINGS) == ("new.a", "new.b")


def test_a_screenshot_is_the_devices_and_for_one_order():
    data = seal_picture(DEVICE, WORKER.public, 7, b"jpeg")
    keys = {WORKER.id: WORKER}
    assert open_picture(data, DEVICE.public, 7, keys) == b"jpeg"
    assert open_picture(data, DEVICE.public, 8, keys) is None
    assert open_picture(data, OTHER_DEVICE.public, 7, keys) is None
    assert open_picture(data, DEVICE.public, 7, {}) is None
    assert open_picture(data, DEVICE.public, 7, {WORKER.id: STRANGER}) is None


@given(st.binary(max_size=200))
def test_no_bytes_are_a_screenshot(data):
    assert open_picture(data, DEVICE.public, 7, {WORKER.id: WORKER}) is None


MINE = kiosk_key("K-001").hex()


@pytest.mark.parametrize(
    ("data", "is_mine"),
    [
        ({"v": 1, "kiosks": [MINE]}, True),
        ({"v": 1, "kiosks": ["000000", MINE], "new": 1}, True),
        ({"v": 1, "kiosks": ["000000"]}, False),
        ({"v": 1, "all": True}, True),
        ({"v": 1}, False),
    ],
)
def test_a_knock_says_whom_it_means(data, is_mine):
    assert parse_knock(data).is_for("K-001") is is_mine


@pytest.mark.parametrize(
    "data",
    [
        *(
            None,
            [],
            "x",
            7,
            {},
            {"v": 2, "all": True},
            {"v": 1, "all": "yes"},
            {"v": 1, "kiosks": 7},
        ),
        *({"v": 1, "kiosks": [MINE.upper() + "\n"]}, {"v": 1, "kiosks": ["000000"] * 101}),
    ],
    ids=lambda data: str(data)[:40],
)
def test_what_is_no_knock_is_none(data):
    assert parse_knock(data) is None
