"""The keeper: one worker at a time keeps what the fleet shares up to date."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass

from kiosk.hub.pages.pictures import PagePictures
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.lease import Lease
from kiosk.hub.redis.mailbox import Mailbox, Want
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.work.duty import Duty, DutyPace
from kiosk.hub.work.enrolment_duty import EnrolmentDuty
from kiosk.hub.work.fleet_duty import FleetDuty
from kiosk.hub.work.holding import Held, Shift, work_while_held
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.hub.work.offer_duty import OfferDuty
from kiosk.hub.work.own_list import OwnList
from kiosk.hub.work.picture_duty import PictureDuty
from kiosk.hub.work.screenshot_duty import ScreenshotDuty
from kiosk.hub.work.stopping import Stopping, end_tasks
from kiosk.hub.work.store_key_duty import StoreKeyDuty
from kiosk.salesforce.client import SalesforceClient

log = logging.getLogger(__name__)

LEASE = ("keeper", 0)


@dataclass(frozen=True, slots=True)
class KeeperPace:
    """Seconds. `look`: how often wishes and enrolments are looked for."""

    fleet: float = 60.0
    fleet_apart: float = 5.0
    offers: float = 900.0
    offers_apart: float = 30.0
    stores: float = 7_200.0
    stores_apart: float = 5.0
    screenshots: float = 5.0
    pictures: float = 3_600.0
    look: float = 0.5
    renew: float = 10.0


@dataclass(frozen=True, slots=True)
class RedisParts:
    """What the keeper reads and writes in Redis; without `pictures` the pages have none."""

    devices: DeviceList
    mailbox: Mailbox
    shelf: Shelf
    pictures: PagePictures | None = None


class Keeper:
    """The keeper's duties, one after another, for as long as the worker runs."""

    def __init__(
        self,
        client: SalesforceClient,
        redis: RedisParts,
        own: OwnList,
        keys: WorkerKeyRing,
        lease: Lease,
        stopping: Stopping,
        pace: KeeperPace = KeeperPace(),
    ) -> None:
        self._redis = redis
        self._lease = lease
        self._stopping = stopping
        self._pace = pace
        self._fleet = FleetDuty(own, redis.devices, redis.mailbox, redis.shelf, keys)
        self._offers = OfferDuty(client, redis.shelf, keys)
        self._stores = StoreKeyDuty(own, client, redis.shelf, keys)
        self._pictures = (
            PictureDuty(self._offers, redis.pictures, redis.shelf, pace.pictures, pace.look)
            if redis.pictures
            else None
        )
        enrolments = EnrolmentDuty(own, client, redis.mailbox, keys, self._fleet.put_out)
        screenshots = ScreenshotDuty(own, client, redis.mailbox, keys)
        self._read = Duty("the list", self._fleet.run, DutyPace(pace.fleet, pace.fleet_apart))
        self._snap = Duty("offers", self._offers.run, DutyPace(pace.offers, pace.offers_apart))
        self._seal = Duty("store keys", self._stores.run, DutyPace(pace.stores, pace.stores_apart))
        self._duties: tuple[Duty, ...] = (
            Duty("enrolments", enrolments.run, DutyPace(0.0)),
            self._read,
            self._snap,
            self._seal,
            Duty("screenshots", screenshots.run, DutyPace(pace.screenshots)),
        )

    def take_on(self, duty: Duty) -> None:
        """Have one more duty, after the others."""
        self._duties += (duty,)

    async def run(self) -> None:
        """Keep until the worker stops."""
        shift = Shift("keeper", self._lease, self._pace.renew, self._pace.look)
        await work_while_held(shift, self._stopping, self._keep)

    async def _keep(self, held: Held) -> None:
        beside = [asyncio.create_task(self._pictures.run())] if self._pictures else []
        try:
            await self._do_duties(held)
        finally:
            await end_tasks(beside)

    async def _do_duties(self, held: Held) -> None:
        while held.now and not self._stopping.now:
            await self._look()
            for duty in self._duties:
                if not self._stopping.now:
                    await duty.run_if_due()
            await self._stopping.rest(self._pace.look)

    async def _look(self) -> None:
        """See what is wished for, and what Redis has lost."""
        if await self._redis.devices.as_of() is None:
            await self._fleet.put_out_again()
            await self._offers.put_out_again()
            self._stores.forget()
        wants = await self._redis.mailbox.wants()
        if Want.LIST in wants:
            self._read.wish()
        if Want.OFFERS in wants:
            self._snap.wish()
        if self._stores.lacks:
            self._seal.wish()
