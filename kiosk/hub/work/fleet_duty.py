"""The keeper's first duty: heartbeats to the org, and the org's list of devices to the web."""

from __future__ import annotations

import logging
import time

import msgspec

from kiosk.core.fleet.order import Order, sign_order
from kiosk.hub.redis.device_list import DeviceList, DeviceRecord
from kiosk.hub.redis.mailbox import Mailbox
from kiosk.hub.redis.shelf import HubOnShelf, Shelf
from kiosk.hub.work.beat_post import BeatPost
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.hub.work.own_list import OwnList
from kiosk.salesforce.hub import OrgDevice
from kiosk.salesforce.replies import CallError

log = logging.getLogger(__name__)

_WHOLE_S = 86_400.0


class FleetDuty:
    """One call a minute for the whole fleet."""

    def __init__(
        self, own: OwnList, devices: DeviceList, mailbox: Mailbox, shelf: Shelf, keys: WorkerKeyRing
    ) -> None:
        self._own = own
        self._devices = devices
        self._beats = BeatPost(mailbox, devices)
        self._shelf = shelf
        self._keys = keys
        self._whole_at = float("-inf")

    async def run(self) -> None:
        """Tell the heartbeats, read what changed, and put it out. Raises CallError."""
        whole = time.monotonic() - self._whole_at >= _WHOLE_S
        bundle = await self._beats.gather(self._own)
        try:
            results = await self._own.read(bundle.told, whole=whole)
        except CallError as error:
            if error.status == 400 and bundle.told:
                # Whatever is wrong with them must not keep the list from being read.
                log.error("%d heartbeats were refused (%s)", len(bundle.told), error.code)  # noqa: TRY400
                await self._beats.drop(bundle)
            raise
        if whole:
            self._whole_at = time.monotonic()
        await self._beats.settle(bundle, results)
        await self._find_lost()
        await self.put_out()

    async def _find_lost(self) -> None:
        """Find what Redis has lost while the mark of a whole list stayed, as after a failover."""
        devices, now = self._own.all, time.time() * 1000
        lost = await self._devices.missing([one.device_id for one in devices])
        ordered = [
            one.device_id
            for one in devices
            if one.order and one.order.expires > now and one.status != "Revoked"
        ]
        self._own.changed([*lost, *await self._shelf.without_order(ordered)])

    async def put_out(self) -> None:
        """Put out what changed, and say that the list is whole."""
        await self._shelf.put_hub(HubOnShelf(self._keys.links))
        changes = self._own.changes()
        await self._devices.write(map(_record, changes.devices), changes.gone)
        for kid in changes.gone:
            await self._shelf.forget_device(kid)
        for device in changes.devices:
            await self._put_order(device)
        self._own.told(changes)
        if self._own.reads:
            await self._devices.complete(self._own.as_of)

    async def put_out_again(self) -> None:
        """Put out everything from memory, after Redis has lost it. The org is not asked."""
        if self._own.reads:
            self._own.all_changed()
            await self.put_out()

    async def _put_order(self, device: OrgDevice) -> None:
        if device.status == "Revoked":
            await self._shelf.forget_device(device.device_id)
            return
        told = device.order
        life_s = int(told.expires / 1000 - time.time()) if told else 0
        if told is None or life_s < 1:
            await self._shelf.put_order(device.device_id, None)
            return
        order = Order(v=1, kid=device.device_id, **msgspec.structs.asdict(told))
        await self._shelf.put_order(device.device_id, sign_order(self._keys.current, order), life_s)


def _record(device: OrgDevice) -> DeviceRecord:
    return DeviceRecord(
        kid=device.device_id,
        public=device.public_key,
        kiosk=device.kiosk,
        store=device.store,
        former_stores=device.former_stores,
        status=device.status,
        machine=device.machine,
    )
