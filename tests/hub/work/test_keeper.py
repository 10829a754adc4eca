"""The keeper gives the fleet its list, offers, keys and orders, for few calls to the org."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

import msgspec
import pytest

from kiosk.core.fleet.endpoints import HubHeartbeat
from kiosk.core.fleet.enrolment import code_hash, make_enrolment_code, seal_enrolment
from kiosk.core.fleet.order import read_order, seal_picture
from kiosk.core.fleet.signed_box import offers_are_signed, open_enrolled, open_store_keys
from kiosk.core.fleet.twin import Sighting
from kiosk.core.fleet.worker_keys import rooted_at
from kiosk.hub.pages.pictures import PagePictures
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.lease import Lease
from kiosk.hub.redis.mailbox import Mailbox, Want
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.work.beat_post import MOST_TRIES
from kiosk.hub.work.keeper import LEASE, Keeper, KeeperPace, RedisParts
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.hub.work.own_list import OwnList
from kiosk.hub.work.stopping import Stopping
from kiosk.salesforce.hub import sync_devices
from tests.bench.hub_day import calls_of_a_day
from tests.support.fleet_keys import DEVICE, NEXT_WORKER, OTHER_DEVICE, TRUSTED, WORKER
from tests.support.hub_org import HubOrg, client_of, hub_org, listed, offer
from tests.support.hub_work import RING
from tests.support.picture_server import PictureServer, picture, reply

Found = TypeVar("Found")
QUICK = KeeperPace(
    fleet=0.05, fleet_apart=0.0, offers=900, offers_apart=0.05, stores_apart=0, look=0.01
)
SLOW = replace(QUICK, fleet=900)
MACHINE = "00112233445566ff"


@dataclass(frozen=True)
class Kept:
    """The org, and what the hub's web sees of it."""

    org: HubOrg
    devices: DeviceList
    mailbox: Mailbox
    shelf: Shelf


@contextlib.asynccontextmanager
async def keeping(
    client: Client, pace: KeeperPace = QUICK, ring: WorkerKeyRing = RING
) -> AsyncIterator[Kept]:
    stopping = Stopping()
    shelf = Shelf(client)
    pictures = PagePictures(shelf, 1_000_000, loopback=True)
    place = RedisParts(DeviceList(client), Mailbox(client), shelf, pictures)
    async with hub_org() as org, client_of(org) as salesforce:
        own = OwnList(partial(sync_devices, salesforce))
        lease = Lease(client, names.lane(*LEASE))
        keeper = Keeper(salesforce, place, own, ring, lease, stopping, pace)
        task = asyncio.create_task(keeper.run())
        try:
            yield Kept(org, place.devices, place.mailbox, place.shelf)
        finally:
            stopping.stop()
            await task


async def there(look: Callable[[], Awaitable[Found | None]]) -> Found:
    """Wait until something is there."""
    end = time.monotonic() + 15
    while (found := await look()) is None:
        assert time.monotonic() < end
        await asyncio.sleep(0.01)
    return found


async def until(met: Callable[[], Awaitable[bool]]) -> None:
    async def look() -> bool | None:
        return await met() or None

    await there(look)


def beat(**changes: object) -> bytes:
    values: dict[str, object] = {"kiosk": "K-FAKE", "store": "S-FAKE", "version": "1.0"}
    values |= {"pending": 2, "held": 0, "oldest_pending_seconds": None, "feed": "live"}
    values |= {"feed_age_seconds": 3, "clock_skew_ms": 1, "wrong_pins": 0}
    values |= {"sent_at": "2026-11-30T00:00:00Z"}
    return msgspec.json.encode(HubHeartbeat(**values | changes))


async def test_the_web_learns_of_all_devices_and_then_that_the_list_is_whole(client: Client):
    async with keeping(client) as kept:
        kept.org.page = 1
        kept.org.devices.append(listed(OTHER_DEVICE, kiosk="K-002", former_stores=["S-00"]))
        assert await there(kept.devices.as_of) == kept.org.as_of
        first, other = await kept.devices.find(DEVICE.id), await kept.devices.find(OTHER_DEVICE.id)
        assert first
        assert first[0].public == DEVICE.public
        assert other
        assert other[0].former_stores == ("S-00",)


async def test_a_device_that_cannot_be_read_costs_itself_alone(client: Client):
    async with keeping(client) as kept:
        wrong = listed(OTHER_DEVICE, device_id=DEVICE.id), {"device_id": 7}, "nothing"
        kept.org.devices[:0] = wrong  # type: ignore[assignment]
        await there(kept.devices.as_of)
        assert (await there(partial(kept.devices.find, DEVICE.id)))[0].public == DEVICE.public
        assert await kept.devices.find(OTHER_DEVICE.id) is None


async def test_a_device_whose_names_are_longer_than_the_orgs_fields_is_named(
    client: Client, caplog
):
    async with keeping(client) as kept:
        long = listed(OTHER_DEVICE, kiosk="K" * 255, store="S" * 255)
        kept.org.devices = [long, listed(kiosk="K-far-too-long" + "g" * 300)]
        await there(kept.devices.as_of)
        assert await kept.devices.find(OTHER_DEVICE.id)
        assert await kept.devices.find(DEVICE.id) is None
    assert "1 devices of the org cannot be read: 'K-far-too-long" in caplog.text


async def test_an_order_that_cannot_be_read_does_not_cut_its_kiosk_off(client: Client):
    order = {"serial": 7, "issued": 5, "expires": 2**50, "settings": {"shop": "not a section"}}
    async with keeping(client) as kept:
        kept.org.devices = [listed(order=order)]
        await there(partial(kept.devices.find, DEVICE.id))
        assert await kept.shelf.order(DEVICE.id) is None


async def test_a_device_that_was_revoked_or_has_gone_is_known_as_such(client: Client):
    async with keeping(client) as kept:
        await there(partial(kept.shelf.store_keys, DEVICE.id))
        kept.org.devices = [listed(status="Revoked")]

        async def revoked() -> bool:
            found = await kept.devices.find(DEVICE.id)
            return found is not None and found[0].status == "Revoked"

        async def keys_are_gone() -> bool:
            return await kept.shelf.store_keys(DEVICE.id) is None

        await until(revoked)
        await until(keys_are_gone)


async def test_beats_go_to_the_org_under_the_kiosks_own_name_and_tell_of_a_twin_once(
    client: Client,
):
    async with keeping(client) as kept:
        await there(kept.devices.as_of)
        seen = Sighting(MACHINE, 5, "0000ab12", 9, copied=True)
        await kept.devices.saw(DEVICE.id, seen, is_twin=True)
        for _ in range(2):
            await kept.mailbox.put_beat(DEVICE.id, beat())
            await kept.mailbox.put_beat(OTHER_DEVICE.id, beat())
            await until(lambda: _is_empty(kept.mailbox))
        told = kept.org.beats
    assert [(one["device_id"], one["kiosk"], one["store"], one["twin"]) for one in told] == [
        (DEVICE.id, "K-001", "S-01", True),
        (DEVICE.id, "K-001", "S-01", False),
    ]


@pytest.mark.parametrize(
    ("states", "times"),
    [(["retry", "retry", "updated"], 3), (["rejected"], 1), (["retry"] * 9, MOST_TRIES)],
    ids=["passes at last", "wrong", "never passes"],
)
async def test_a_beat_is_told_again_where_the_org_wants_it_again_and_not_for_ever(
    client: Client, states, times
):
    async with keeping(client) as kept:
        await there(kept.devices.as_of)
        await kept.devices.saw(DEVICE.id, Sighting(MACHINE), is_twin=True)
        kept.org.beat_states = list(states)
        await kept.mailbox.put_beat(DEVICE.id, beat())
        await until(lambda: _is_empty(kept.mailbox))
        calls = kept.org.calls["sync"]

        async def asked_again() -> bool:
            return kept.org.calls["sync"] > calls + 1

        await until(asked_again)
    # Until the org has noted it, it is told of the twin.
    assert [one["twin"] for one in kept.org.beats] == [True] * times


async def _is_empty(mailbox: Mailbox) -> bool:
    return not await mailbox.beats()


async def test_an_order_is_put_out_signed_until_its_end(client: Client):
    order = {"serial": 7, "command": "refresh", "args": {"now": False, "person": ""}}
    order |= {"issued": 5, "expires": int(time.time() * 1000) + 60_000, "settings": None}
    async with keeping(client) as kept:
        kept.org.devices = [listed(order=order)]
        signed = await there(partial(kept.shelf.order, DEVICE.id))
        found = read_order(signed, TRUSTED, DEVICE.id)
        assert found
        assert (found.serial, found.command) == (7, "refresh")
        assert 0 < await client.ttl(names.order(DEVICE.id)) <= 60
        kept.org.devices = [listed(order=None)]

        async def done() -> bool:
            return await kept.shelf.order(DEVICE.id) is None

        await until(done)


async def test_offers_are_put_out_signed_without_keys_and_with_what_is_new(client: Client):
    async with keeping(client) as kept:
        found = await there(kept.shelf.offers)
        body = gzip.decompress(found.body)
        assert offers_are_signed(TRUSTED, body, found.signature)
        snapshot = msgspec.json.decode(body)
    assert snapshot == {"as_of": kept.org.as_of, "offers": kept.org.offers, "new": 7}
    assert found.newest >= 5_000


async def test_a_wish_brings_new_offers_and_an_ended_one_stays_for_its_page(client: Client):
    async with keeping(client) as kept:
        first = await there(kept.shelf.offers)
        kept.org.offers, kept.org.as_of = [offer("B2", 6_000)], kept.org.as_of + 60_000
        await kept.mailbox.want(Want.OFFERS, 6_000)

        async def newer() -> bool:
            found = await kept.shelf.offers()
            return found is not None and found.as_of > first.as_of

        await until(newer)
        past = await kept.shelf.past("A1")
    assert past
    assert msgspec.json.decode(past)["title"] == "Tea"


@pytest.mark.slow
async def test_a_picture_is_put_out_and_a_slow_one_holds_up_nothing_else(client: Client):
    asked = asyncio.Event()

    async def never(_head: str, _writer: object) -> None:
        asked.set()
        await asyncio.Event().wait()

    async with PictureServer() as server, keeping(client) as kept:
        server.answers = {"/tea.png": reply(picture()), "/bad.png": reply(b"<html>")}
        server.answers["/slow.png"] = never
        paths = ("slow", "bad", "tea")
        kept.org.offers = [
            offer(path) | {"image": f"{server.base}/{path}.png"} for path in paths[1:]
        ]
        await kept.mailbox.want(Want.OFFERS, 6_000)

        async def shown() -> dict[str, str] | None:
            found = await kept.shelf.offers()
            return found.pictures or None if found else None

        (address, name), *others = (await there(shown)).items()
        assert (address, others) == (f"{server.base}/tea.png", [])
        assert await kept.shelf.picture(name)
        kept.org.offers.append(offer("slow") | {"image": f"{server.base}/slow.png"})
        await kept.mailbox.want(Want.OFFERS, 7_000)
        await asked.wait()
        calls = kept.org.calls["sync"]

        async def goes_on() -> bool:
            return kept.org.calls["sync"] > calls + 3

        await until(goes_on)
        assert await shown() == {address: name}


async def test_each_device_gets_the_keys_of_its_store_sealed_to_it(client: Client):
    async with keeping(client) as kept:
        box = await there(partial(kept.shelf.store_keys, DEVICE.id))
        found = open_store_keys(DEVICE, TRUSTED, box)
        assert found
        assert (found.store, len(found.parsed())) == ("S-01", 1)
        assert open_store_keys(OTHER_DEVICE, TRUSTED, box) is None
        assert kept.org.calls["stores"] == 1


async def test_a_kiosk_enrols_once_and_a_lost_answer_comes_again(client: Client):
    """Row 28."""
    code = make_enrolment_code(b"0123456789")
    ring = WorkerKeyRing((WORKER, NEXT_WORKER))
    async with keeping(client, ring=ring) as kept:
        kept.org.codes[code_hash(code)] = {"kiosk": "K-009", "store": "S-02"}
        for ticket in ("ticket-of-the-first-try", "ticket-of-the-second"):
            box = seal_enrolment(OTHER_DEVICE, WORKER.public, code, MACHINE, "1.0")
            await kept.mailbox.put_enrolment(ticket, box)

            async def reply(ticket: str = ticket) -> object:
                found = await kept.mailbox.enrolment(ticket)
                return found.reply if found else None

            answer = await there(reply)
            enrolled = open_enrolled(OTHER_DEVICE, TRUSTED, answer.result)  # type: ignore[attr-defined]
            assert enrolled
            assert (enrolled.kiosk, enrolled.store) == ("K-009", "S-02")
            chain = rooted_at(WORKER.id, enrolled.keys)
            assert chain
            assert chain.current == NEXT_WORKER.public
            # The web lets it in at once.
            assert await kept.devices.find(OTHER_DEVICE.id)
        assert kept.org.calls["enrol"] == 1


@pytest.mark.parametrize(
    ("box", "refusal"),
    [
        (
            seal_enrolment(DEVICE, WORKER.public, make_enrolment_code(b"x" * 10), MACHINE, "1"),
            "code_ended",
        ),
        (
            seal_enrolment(
                DEVICE, NEXT_WORKER.public, make_enrolment_code(b"x" * 10), MACHINE, "1"
            ),
            "malformed",
        ),
        (os.urandom(200), "malformed"),
    ],
    ids=["unknown code", "another worker's", "noise"],
)
async def test_an_enrolment_that_is_not_to_be_is_told_so(client: Client, box, refusal):
    async with keeping(client) as kept:
        await kept.mailbox.put_enrolment("ticket", box)

        async def refused() -> str | None:
            found = await kept.mailbox.enrolment("ticket")
            return (found.refusal or None) if found else None

        assert await there(refused) == refusal


async def test_an_enrolment_before_the_list_does_not_make_the_list_whole(client: Client):
    code = make_enrolment_code(b"0123456789")
    async with keeping(client, SLOW) as kept:
        kept.org.down = True
        box = seal_enrolment(OTHER_DEVICE, WORKER.public, code, MACHINE, "1.0")
        await kept.mailbox.put_enrolment("ticket", box)

        async def asked() -> bool:
            return kept.org.calls["enrol"] > 0

        await until(asked)
        assert await kept.devices.as_of() is None


async def test_a_screenshot_goes_to_the_org_where_its_kiosk_made_it(client: Client):
    order = {"serial": 3, "command": "screenshot", "args": {}, "issued": 1}
    order |= {"expires": int(time.time() * 1000) + 60_000}
    async with keeping(client, replace(QUICK, screenshots=0.05)) as kept:
        kept.org.devices = [listed(order=order)]
        await there(partial(kept.shelf.order, DEVICE.id))
        forged = seal_picture(OTHER_DEVICE, WORKER.public, 3, b"forged")
        await kept.mailbox.put_screenshot(DEVICE.id, 3, forged)

        async def looked() -> bool:
            return not await client.exists(names.screenshot(DEVICE.id, 3))

        await until(looked)
        good = seal_picture(DEVICE, WORKER.public, 3, b"\xff\xd8")
        await kept.mailbox.put_screenshot(DEVICE.id, 3, good)

        async def sent() -> bool:
            return bool(kept.org.pictures)

        await until(sent)
    assert kept.org.pictures == [{"device_id": DEVICE.id, "serial": 3, "picture": "/9g="}]


async def test_after_redis_was_emptied_all_is_put_out_again_without_the_list_being_read(
    client: Client,
):
    """Row 10."""
    async with keeping(client, SLOW) as kept:
        await there(partial(kept.shelf.store_keys, DEVICE.id))
        await there(kept.shelf.offers)
        calls = kept.org.calls["sync"]
        await client.flushall()
        await there(kept.devices.as_of)
        await there(partial(kept.shelf.store_keys, DEVICE.id))
        assert await kept.devices.find(DEVICE.id)
        assert await kept.shelf.offers()
        assert await kept.shelf.hub()
        assert kept.org.calls["sync"] == calls


async def test_while_the_org_is_down_the_hub_keeps_what_it_has(client: Client):
    """Row 16."""
    async with keeping(client) as kept:
        await there(kept.shelf.offers)
        kept.org.down = True
        await kept.mailbox.put_beat(DEVICE.id, beat())
        before = kept.org.calls["sync"]

        async def tried() -> bool:
            return kept.org.calls["sync"] > before

        await until(tried)
        assert await kept.mailbox.beats()
        assert await kept.devices.find(DEVICE.id)


async def test_one_duty_that_fails_holds_up_no_other(client: Client):
    async with keeping(client) as kept:
        kept.org.offers = [{"id": 1}] * 3
        kept.org._stores = None  # type: ignore[method-assign,assignment]
        await there(kept.devices.as_of)
        assert await there(kept.shelf.offers)


async def test_a_days_calls_for_5000_kiosks_are_few():
    """Docs: 1,440 leads, 4,320 redemptions, 1,440 lists, 160 snapshots, 60 keys, 329 numbers."""
    calls = await calls_of_a_day()
    assert (calls["heartbeats and lists"], calls["keys"]) == (1_440, 60)
    assert (calls["leads"], calls["redemptions"]) == (1_440, 4_320)
    assert 96 <= calls["snapshots"] <= 160
    assert calls["numbers of days"] + calls["pages opened"] <= 350
    assert calls.total() <= 8_000
