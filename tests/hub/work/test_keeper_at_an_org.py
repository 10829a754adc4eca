"""The keeper at the sandbox's own endpoints, from the enrolment to the end of an order."""

from __future__ import annotations

import asyncio
from functools import partial

import pytest

from kiosk.core.fleet.endpoints import OrderReport
from kiosk.core.fleet.enrolment import seal_enrolment
from kiosk.core.fleet.order import read_order
from kiosk.core.fleet.twin import Sighting
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.lease import Lease
from kiosk.hub.redis.mailbox import Mailbox
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.work.keeper import LEASE, Keeper, RedisParts
from kiosk.hub.work.own_list import OwnList
from kiosk.hub.work.stopping import Stopping
from kiosk.salesforce.hub import sync_devices
from kiosk.sandbox.console.remote import SandboxRemote
from tests.hub.work.test_keeper import QUICK, beat, there, until
from tests.support.fleet_keys import DEVICE, TRUSTED, WORKER
from tests.support.hub_work import RING
from tests.support.org_harness import an_org

MACHINE = "00112233445566ff"
pytestmark = pytest.mark.slow


async def test_a_kiosk_enrols_beats_obeys_and_its_mark_of_a_twin_stays_away(
    client: Client, tmp_path
):
    async with an_org(tmp_path) as org:
        remote, salesforce = SandboxRemote(str(org.console.base_url)), org.client()
        name = "K-077"
        await asyncio.to_thread(remote.save_kiosk, name, Store_Code__c="S-01")
        code = await asyncio.to_thread(remote.make_code, name)
        stopping = Stopping()
        place = RedisParts(DeviceList(client), Mailbox(client), Shelf(client))
        own = OwnList(partial(sync_devices, salesforce))
        lease = Lease(client, names.lane(*LEASE))
        keeper = Keeper(salesforce, place, own, RING, lease, stopping, QUICK)
        task = asyncio.create_task(keeper.run())
        try:
            box = seal_enrolment(DEVICE, WORKER.public, code, MACHINE, "1.0")
            await place.mailbox.put_enrolment("ticket", box)
            await there(partial(place.shelf.store_keys, DEVICE.id))
            await asyncio.to_thread(remote.command, name, "refresh")
            signed = await there(partial(place.shelf.order, DEVICE.id))
            order = read_order(signed, TRUSTED, DEVICE.id)
            assert order
            assert order.command == "refresh"
            await place.devices.saw(DEVICE.id, Sighting(MACHINE), is_twin=True)
            report = OrderReport(serial=order.serial, ok=True, text="done")
            await tell(place, beat(order=report))
            kiosk = await record(remote, name)
            assert (kiosk["command"], kiosk["command_result"]) == ("", "ok: done")
            assert kiosk["twin"] is True
            await asyncio.to_thread(remote.save_kiosk, name, Twin__c=False)
            await tell(place, beat(pending=9))
            kiosk = await record(remote, name)
            assert kiosk["twin"] is False
        finally:
            stopping.stop()
            await task
            remote.close()


async def tell(place: RedisParts, data: bytes) -> None:
    await place.mailbox.put_beat(DEVICE.id, data)

    async def gone() -> bool:
        return not await place.mailbox.beats()

    await until(gone)


async def record(remote, name):
    found = (await asyncio.to_thread(remote.state))["kiosks"]
    return next(one["fleet"] for one in found if one["kiosk"] == name)
