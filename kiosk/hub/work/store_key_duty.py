"""The keeper's duty for voucher keys: each device gets those of its store, sealed to it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterable

from kiosk.core.fleet.key_pair import MalformedKeyError
from kiosk.core.fleet.signed_box import StoreKeys, seal_store_keys
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.hub.work.own_list import OwnList
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.hub import MAX_STORES, OrgDevice, StoreNewsOfOrg, fetch_store_news

log = logging.getLogger(__name__)

# A device's box lives 48 hours in Redis.
_ALL_EVERY_S = 7_200.0
_MOST_DOUBLED = 1_000


class StoreKeyDuty:
    """Asks for the keys of all stores every two hours, and of a new device's store at once."""

    def __init__(
        self, own: OwnList, client: SalesforceClient, shelf: Shelf, keys: WorkerKeyRing
    ) -> None:
        self._own = own
        self._client = client
        self._shelf = shelf
        self._keys = keys
        self._all_at = float("-inf")
        # The store whose keys a device has.
        self._given: dict[str, str] = {}

    @property
    def lacks(self) -> bool:
        """Whether a device has no keys of its store yet."""
        return any(self._given.get(one.device_id) != one.store for one in self._active())

    def forget(self) -> None:
        """Give all of them anew, since Redis has lost them."""
        self._given.clear()

    async def run(self) -> None:
        """Fetch and seal what is due. Raises CallError."""
        due = time.monotonic() - self._all_at >= _ALL_EVERY_S
        devices = [
            one for one in self._active() if due or self._given.get(one.device_id) != one.store
        ]
        stores = sorted({device.store for device in devices})
        for start in range(0, len(stores), MAX_STORES):
            part = stores[start : start + MAX_STORES]
            as_of, news = await fetch_store_news(self._client, part)
            await self._give([one for one in devices if one.store in part], as_of, news)
        if due:
            self._all_at = time.monotonic()

    async def _give(
        self, devices: Iterable[OrgDevice], as_of: int, news: Iterable[StoreNewsOfOrg]
    ) -> None:
        by_store = {one.store: one for one in news}
        for device in devices:
            self._given[device.device_id] = device.store
            if found := by_store.get(device.store):
                await self._give_one(device, as_of, found)
            else:
                log.warning("the hub's login does not serve the store of %s", device.kiosk)

    async def _give_one(self, device: OrgDevice, as_of: int, news: StoreNewsOfOrg) -> None:
        keys = StoreKeys(
            kid=device.device_id,
            store=device.store,
            keys=news.keys,
            doubled=news.doubled[:_MOST_DOUBLED],
            as_of=as_of,
        )
        try:
            box = seal_store_keys(self._keys.current, device.public_key, keys)
        except MalformedKeyError:
            log.error("the key of %s is none that can be sealed to", device.kiosk)  # noqa: TRY400
            return
        await self._shelf.put_store_keys(device.device_id, box)
        # Thousands of boxes leave the lanes their turns.
        await asyncio.sleep(0)

    def _active(self) -> Iterable[OrgDevice]:
        return (device for device in self._own.all if device.status == "Active")
