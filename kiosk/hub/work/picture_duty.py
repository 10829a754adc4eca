"""The keeper's duty for pictures: has them made for the pages, beside all other duties."""

from __future__ import annotations

import logging

from kiosk.core.feed.offer import Offer
from kiosk.hub.pages.pictures import PagePictures
from kiosk.hub.redis.connection import RedisUnavailableError
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.work.offer_duty import OfferDuty
from kiosk.hub.work.stopping import Stopping

log = logging.getLogger(__name__)


class PictureDuty:
    """Runs as a task of its own: a slow host or a huge file holds up no enrolment and no order."""

    def __init__(
        self, offers: OfferDuty, pictures: PagePictures, shelf: Shelf, every_s: float, look_s: float
    ) -> None:
        """`every_s`: how often unchanged offers are looked through again."""
        self._offers = offers
        self._pictures = pictures
        self._shelf = shelf
        self._every_s = every_s
        self._look_s = look_s

    async def run(self) -> None:
        """Keep the pictures of what is put out, until cancelled."""
        known: dict[str, str] | None = None
        while True:
            offers = self._offers.offers
            try:
                if known is None:
                    # What the keeper before had stays until there are newer ones.
                    known = await self._of_the_shelf()
                elif offers:
                    known = await self._pictures.keep(offers, known)
                await self._offers.show(known)
            except* (RedisUnavailableError, OSError) as group:
                log.warning("pictures of the pages: %s", group.exceptions[0])
            await self._until_new(offers)

    async def _of_the_shelf(self) -> dict[str, str]:
        found = await self._shelf.offers()
        return dict(found.pictures) if found else {}

    async def _until_new(self, offers: tuple[Offer, ...]) -> None:
        waiting = Stopping()
        for _ in range(max(1, int(self._every_s / self._look_s))):
            await waiting.rest(self._look_s)
            if self._offers.offers != offers:
                return
