"""The keeper's duty for offers: fetches the snapshot once for all kiosks, and signs it."""

from __future__ import annotations

import gzip
import hashlib
import logging
from collections.abc import Mapping

import msgspec

from kiosk.core.counter.code import wall_body
from kiosk.core.feed.change import Snapshot, parse_snapshot
from kiosk.core.feed.offer import Offer
from kiosk.core.feed.snapshot_pages import SnapshotPages
from kiosk.core.feed.version import GRAIN_MS
from kiosk.core.fleet.signed_box import sign_offers
from kiosk.hub.redis.shelf import OffersOnShelf, Shelf
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.offers import fetch_raw_since

log = logging.getLogger(__name__)

# Of one store each; a device gets its own sealed.
_SECRET = frozenset({"keys", "doubled"})


class OfferDuty:
    """Keeps the snapshot on the shelf, and ended offers for their pages."""

    def __init__(self, client: SalesforceClient, shelf: Shelf, keys: WorkerKeyRing) -> None:
        self._client = client
        self._shelf = shelf
        self._keys = keys
        self._raw: dict[str, object] = {}
        self._snapshot: Snapshot | None = None
        self._pictures: Mapping[str, str] = {}

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The offers that are put out; none before the first snapshot."""
        return self._snapshot.offers if self._snapshot else ()

    async def show(self, pictures: Mapping[str, str]) -> None:
        """Put the offers out with these pictures: names by address."""
        if pictures != self._pictures:
            self._pictures = dict(pictures)
            await self.put_out_again()

    async def run(self) -> None:
        """Fetch the snapshot and put it out. Raises CallError."""
        before = self._snapshot
        found = await fetch_raw_since(self._client, before.as_of if before else 0)
        if isinstance(found, SnapshotPages):
            raw = {key: value for key, value in found.raw().items() if key not in _SECRET}
        else:
            raw = self._raw | {"as_of": found.as_of}
        self._raw, self._snapshot = raw, parse_snapshot(raw)
        for problem in self._snapshot.dropped[:5]:
            log.warning("an offer of the org cannot be read: %s", problem)
        await self._keep_ended(before, self._snapshot)
        await self.put_out_again()

    async def put_out_again(self) -> None:
        """Put out the last snapshot; nothing before the first."""
        if self._snapshot:
            await self._shelf.put_offers(self._on_shelf(self._snapshot))

    async def _keep_ended(self, before: Snapshot | None, now: Snapshot) -> None:
        there = {offer.id for offer in now.offers}
        for offer in before.offers if before else ():
            if offer.id not in there:
                code = wall_body(offer.number, offer.id)
                await self._shelf.put_past(code, msgspec.json.encode(offer))

    def _on_shelf(self, snapshot: Snapshot) -> OffersOnShelf:
        body = msgspec.json.encode(self._raw)
        # A snapshot has all that was saved before its moment, whatever the versions in it.
        newest = max((offer.modified for offer in snapshot.offers), default=0)
        return OffersOnShelf(
            body=gzip.compress(body, 6, mtime=0),
            etag=f'"{hashlib.sha256(body).hexdigest()[:32]}"',
            signature=sign_offers(self._keys.current, body),
            newest=max(newest, snapshot.as_of - GRAIN_MS),
            as_of=snapshot.as_of,
            pictures=dict(self._pictures),
        )
