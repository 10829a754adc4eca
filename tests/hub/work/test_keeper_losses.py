"""What Redis has lost here and there is put out again, though the mark of a whole list stayed."""

from __future__ import annotations

import time
from functools import partial

from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client
from tests.hub.work.test_keeper import keeping, there
from tests.support.fleet_keys import DEVICE
from tests.support.hub_org import listed


async def test_a_device_and_its_order_that_were_lost_are_put_out_again(client: Client):
    """Row 11: a failover lost the last writes; the device would be unknown for ever."""
    order = {"serial": 7, "command": "refresh", "args": {"now": False, "person": ""}}
    order |= {"issued": 5, "expires": int(time.time() * 1000) + 60_000, "settings": None}
    async with keeping(client) as kept:
        kept.org.devices = [listed(order=order)]
        await there(partial(kept.shelf.order, DEVICE.id))
        await there(kept.devices.as_of)
        for lost in (names.device(DEVICE.id), names.order(DEVICE.id)):
            await client.delete(lost)
            assert await there(partial(kept.devices.find, DEVICE.id))
            assert await there(partial(kept.shelf.order, DEVICE.id))
        assert await kept.devices.as_of()
