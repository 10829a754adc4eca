"""Keeps the pictures of the pages on the shelf: for the worker, whenever it puts out offers."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import ssl
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from kiosk.core.feed.offer import Offer
from kiosk.hub.pages.picture_making import page_jpeg
from kiosk.hub.redis.shelf import Shelf
from kiosk.web.picture_fetch import Fetched, PictureFetcher, Validators
from kiosk.web.public_only import PublicOnly

log = logging.getLogger(__name__)

_MAX_BYTES = 5_000_000
_AT_A_TIME = 2
# Redis keeps a picture for 30 days; one that failed is asked for again in an hour.
_AGAIN_S, _FAILED_AGAIN_S = 7 * 86_400.0, 3_600.0


@dataclass(frozen=True, slots=True)
class _KeptPicture:
    """What is known of an address: the picture's name (empty: none) and size, and when."""

    name: str
    size: int
    version: int
    until: float


class PagePictures:
    """Fetches, scales and keeps pictures, the most important offers' first.

    `limit_bytes` bounds all of them; `within_s` one call of `keep`, so that a slow host holds up
    nothing else; what it did not come to is fetched by the next.
    """

    def __init__(
        self,
        shelf: Shelf,
        limit_bytes: int,
        *,
        within_s: float = 60.0,
        loopback: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._shelf = shelf
        self._limit = limit_bytes
        self._within_s = within_s
        self._loopback = loopback
        self._clock = clock
        self._kept: dict[str, _KeptPicture] = {}

    async def keep(self, offers: Iterable[Offer], known: Mapping[str, str]) -> dict[str, str]:
        """The names of kept pictures by address, for these offers.

        `known`: what an earlier call, perhaps of another process, gave back; its names stay good
        until there are newer ones. Raises RedisUnavailableError.
        """
        wanted = _wanted(offers)
        self._kept = {address: self._kept[address] for address in wanted if address in self._kept}
        names = {address: known[address] for address in wanted if address in known}
        hosts = frozenset(host for address in wanted if (host := _host(address)))
        transport = PublicOnly(ssl.create_default_context(), loopback=self._loopback)
        fetcher = PictureFetcher(hosts, _MAX_BYTES, transport=transport)
        places = asyncio.Semaphore(_AT_A_TIME)
        try:
            async with asyncio.timeout(self._within_s), asyncio.TaskGroup() as group:
                for address, version in wanted.items():
                    group.create_task(self._update(fetcher, places, address, version))
        except TimeoutError:
            log.info("pictures of the pages: the rest is fetched next time")
        finally:
            await fetcher.aclose()
        names |= {address: kept.name for address, kept in self._kept.items() if kept.name}
        return await self._within_bounds(names, wanted)

    async def _update(
        self, fetcher: PictureFetcher, places: asyncio.Semaphore, address: str, version: int
    ) -> None:
        kept = self._kept.get(address)
        if kept and kept.version >= version and self._clock() < kept.until:
            return
        async with places:
            answer = await fetcher.fetch(address, Validators())
            content = answer.content if isinstance(answer, Fetched) else b""
            jpeg = await asyncio.to_thread(page_jpeg, content) if content else None
            if jpeg is None:
                name, size = (kept.name, kept.size) if kept else ("", 0)
                until = self._clock() + _FAILED_AGAIN_S
                log.info("a picture from %s cannot be had for the pages", _host(address))
            else:
                name, size = hashlib.sha256(jpeg).hexdigest()[:16], len(jpeg)
                until = self._clock() + _AGAIN_S
                await self._shelf.put_picture(name, jpeg)
            self._kept[address] = _KeptPicture(name, size, version, until)

    async def _within_bounds(
        self, names: Mapping[str, str], wanted: Mapping[str, int]
    ) -> dict[str, str]:
        """Those that Redis has, as many as there is room for; the others leave it again."""
        sizes: dict[str, int] = {}
        shown: dict[str, str] = {}
        for address in wanted:
            if not (name := names.get(address)):
                continue
            kept = self._kept.get(address)
            size = sizes.get(name) or await self._shelf.picture_size(name)
            room = self._limit - sum(sizes.values())
            if size and (name in sizes or size <= room):
                sizes[name], shown[address] = size, name
            elif not size and kept and kept.size <= room:
                # Redis was emptied, or there is room now: it is fetched at the next call.
                del self._kept[address]
        spare = {name for name in names.values() if name not in sizes}
        await self._shelf.drop_pictures(spare)
        return shown


def _wanted(offers: Iterable[Offer]) -> dict[str, int]:
    """The addresses, the most important offers' first, with the newest version that shows each."""
    wanted: dict[str, int] = {}
    ranked = sorted(offers, key=lambda offer: (-offer.priority, offer.number))
    # Each offer's first picture before anybody's second.
    firsts = [(offer.image, offer) for offer in ranked if offer.image]
    others = [(image, offer) for offer in ranked for image in offer.images]
    for image, offer in (*firsts, *others):
        wanted[image] = max(offer.modified, wanted.get(image, 0))
    return wanted


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""
