"""Snapshots and keys from the hub count only with the worker's signature."""

from __future__ import annotations

import gzip

import msgspec
import pytest

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.feed.change import OffersUnchanged
from kiosk.core.feed.preview import previews_in
from kiosk.core.fleet.signed_box import StoreKeys, seal_store_keys, sign_offers
from kiosk.hub.redis.shelf import OffersOnShelf, Shelf
from kiosk.link.offers import HubOffers
from kiosk.link.store_keys import HubStoreKeys
from tests.support.fleet_keys import DEVICE, OTHER_DEVICE, STRANGER, WORKER
from tests.support.hub_kiosk import hub_kiosk
from tests.support.hub_web import hub_web

AS_OF = 1_796_000_000_000
OFFER = {"id": "a0B000000000001AAA", "number": "A-1", "title": "Tea", "modified": AS_OF - 9}


@pytest.fixture
async def kiosk(client, tmp_path):
    async with hub_web(client) as device, hub_kiosk(tmp_path, str(device.http.base_url)) as kiosk:
        yield kiosk


def on_shelf(as_of=AS_OF, worker=WORKER, newest=AS_OF, **more):
    body = msgspec.json.encode({"as_of": as_of, "offers": [OFFER], **more})
    signature = sign_offers(worker, body)
    packed = gzip.compress(body)
    return OffersOnShelf(
        body=packed, etag=f'"{as_of}"', signature=signature, newest=newest, as_of=as_of
    )


async def test_a_snapshot_is_fetched_once_and_then_unchanged(kiosk, client):
    await Shelf(client).put_offers(on_shelf())
    offers = HubOffers(kiosk.client, kiosk.trust)
    first = await offers.fetch(0)
    assert [offer.number for offer in first.offers] == ["A-1"]
    assert await offers.fetch(AS_OF) == OffersUnchanged(AS_OF)


async def test_previews_come_with_the_snapshot_and_are_no_offers(kiosk, client):
    preview = {**OFFER, "id": "a0B000000000002AAA", "preview_group": "Head office"}
    await Shelf(client).put_offers(on_shelf(previews=[preview]))
    snapshot = await HubOffers(kiosk.client, kiosk.trust).fetch(0)
    assert [offer.id for offer in snapshot.offers] == [OFFER["id"]]
    assert [one.group for one in previews_in(snapshot.extras)] == ["Head office"]


@pytest.mark.parametrize(
    "shelf", [on_shelf(worker=STRANGER), on_shelf(as_of=AS_OF - 1)], ids=["unsigned", "older"]
)
async def test_a_snapshot_that_is_unsigned_or_older_than_the_last_is_refused(kiosk, client, shelf):
    await Shelf(client).put_offers(shelf)
    with pytest.raises(CallFaultError):
        await HubOffers(kiosk.client, kiosk.trust, as_of=AS_OF).fetch(0)


async def test_keys_come_once_to_the_device_that_they_were_sealed_to(kiosk, client):
    keys = StoreKeys(kid=DEVICE.id, store="S-01", keys=[], as_of=AS_OF)
    fetch = HubStoreKeys(kiosk.client, kiosk.trust).fetch
    assert await fetch() is None
    await Shelf(client).put_store_keys(DEVICE.id, seal_store_keys(WORKER, DEVICE.public, keys))
    found = await fetch()
    assert found
    assert found.store == "S-01"
    assert await fetch() is None
    foreign = seal_store_keys(WORKER, OTHER_DEVICE.public, keys)
    await Shelf(client).put_store_keys(DEVICE.id, foreign)
    with pytest.raises(CallFaultError):
        await fetch()
