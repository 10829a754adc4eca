"""People make kiosks, codes and orders in the sandbox's org; the hub enrols and asks."""

from __future__ import annotations

import asyncio
import base64
import json
from uuid import uuid4

import httpx
import pytest

from kiosk.core.counter.voucher import kiosk_key
from kiosk.core.fleet.enrolment import code_hash, read_enrolment_code
from kiosk.core.fleet.key_pair import key_id
from kiosk.core.fleet.knock_event import EVENT, MAX_KIOSKS, parse_knock
from kiosk.sandbox.org.fleet.knock import Knocker, knocks_for

HUB = "/services/apexrest/kiosk/v1/hub"
MACHINE = "00112233445566ff"


@pytest.fixture
def name(remote):
    name = f"K-{uuid4()}"
    remote.save_kiosk(name, Store_Code__c="S-01")
    yield name
    remote.delete_kiosk(name)


def ask(kiosk, endpoint, **body):
    reply = kiosk.http.post(f"{HUB}/{endpoint}", json=body, headers=kiosk.headers())
    reply.raise_for_status()
    return reply.json()


def enrol(kiosk, code):
    public = base64.b64encode(uuid4().bytes * 2).decode()
    hashed = code_hash(code)
    return ask(
        kiosk, "enrol", code_hash=hashed, public_key=public, machine=MACHINE, version="1.2.3"
    )


def device(kiosk, name):
    devices = ask(kiosk, "sync", since=0, beats=[])["devices"]
    return next((one for one in devices if one["kiosk"] == name), None)


def test_a_kiosk_enrols_by_its_code_is_told_what_to_do_and_is_revoked(kiosk, remote, name):
    code = remote.make_code(name)
    assert read_enrolment_code(code) == code
    assert device(kiosk, name) is None
    enrolled = enrol(kiosk, code)["device"]
    assert enrolled == device(kiosk, name)
    assert enrolled["device_id"] == key_id(base64.b64decode(enrolled["public_key"]))
    assert enrol(kiosk, code) == {"status": "unknown"}
    remote.command(name, "restart", now=True)
    assert device(kiosk, name)["order"]["args"] == {"now": True, "person": ""}
    remote.command(name, "")
    remote.settings(name, {"shop": {"name": "Corner Shop"}})
    assert device(kiosk, name)["order"]["settings"] == {"shop": {"name": "Corner Shop"}}
    remote.revoke(name)
    assert device(kiosk, name)["status"] == "Revoked"


def test_a_code_that_was_withdrawn_enrols_nobody(kiosk, remote, name):
    code = remote.make_code(name)
    remote.withdraw_code(name)
    assert enrol(kiosk, code) == {"status": "unknown"}


def test_what_the_org_refuses_is_refused_in_the_console(remote, name):
    with pytest.raises(httpx.HTTPStatusError):
        remote.command(name, "erase")
    with pytest.raises(httpx.HTTPStatusError):
        remote.save_kiosk(name, Device_Key__c="mine")


def test_nobody_reads_the_hash_of_a_code(remote, name):
    code = remote.make_code(name)
    assert code_hash(code) not in json.dumps(remote.state())


def test_each_store_has_its_keys(kiosk):
    told = ask(kiosk, "stores", stores=["S-02", "S-01"])["stores"]
    assert [one["store"] for one in told] == ["S-01", "S-02"]
    assert told[0]["keys"] != told[1]["keys"]


def test_knocks_name_a_hundred_kiosks_each():
    kiosks = {f"K-{number}" for number in range(MAX_KIOSKS + 1)}
    events = [parse_knock(json.loads(event.data)) for event in knocks_for(kiosks)]
    assert len(events) == 2
    assert all(any(event.is_for(kiosk) for event in events) for kiosk in kiosks)


def test_beyond_a_thousand_all_are_asked():
    (event,) = knocks_for({f"K-{number}" for number in range(2_000)})
    assert parse_knock(json.loads(event.data)).all


async def test_orders_are_knocked_of_once_for_all_that_came_together():
    published: asyncio.Queue = asyncio.Queue()
    knocker = Knocker(published.put)
    knocker.after_order("K-001")
    knocker.after_order("K-001")
    running = asyncio.create_task(knocker.run())
    (event,) = await published.get()
    running.cancel()
    assert event.name == EVENT
    assert json.loads(event.data) == {"v": 1, "kiosks": [kiosk_key("K-001").hex()]}
