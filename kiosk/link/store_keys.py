"""Fetches the voucher keys of the kiosk's store, sealed to this device."""

from __future__ import annotations

from kiosk.core.fleet.bounds import MalformedShapeError, read_shape
from kiosk.core.fleet.signed_box import StoreKeys, WorkerBox, open_store_keys
from kiosk.link.client import HubClient
from kiosk.link.faults import forged
from kiosk.link.rows import unreadable
from kiosk.link.trust import Trust

_TOLD = frozenset({200, 304, 404})


class HubStoreKeys:
    """Fetches the keys anew where they have changed. There is no parameter for a store."""

    def __init__(self, client: HubClient, trust: Trust) -> None:
        self._client = client
        self._trust = trust
        self._etag = ""
        self._as_of = 0

    async def fetch(self) -> StoreKeys | None:
        """Fetch the keys; None if they are as before, or the hub has none yet.

        Keys that are older than those fetched before count as unchanged.

        Raises:
            CallFaultError: the call failed, or the worker did not seal the reply to this device.
        """
        known = {"If-None-Match": self._etag} if self._etag else {}
        reply = await self._client.call("GET", "/v1/keys", expected=_TOLD, headers=known)
        if reply.status_code != 200:
            return None
        try:
            box = read_shape(reply.content, WorkerBox)
        except MalformedShapeError:
            raise unreadable() from None
        found = await self._opened(box)
        if found is None:
            raise forged()
        self._etag = reply.headers.get("ETag", "")
        if found.as_of < self._as_of:
            return None
        self._as_of = found.as_of
        return found

    async def _opened(self, box: WorkerBox) -> StoreKeys | None:
        device = self._client.identity.keys
        found = open_store_keys(device, self._trust.keys, box)
        if found is None:
            await self._trust.follow()
            found = open_store_keys(device, self._trust.keys, box)
        return found
