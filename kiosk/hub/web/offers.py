"""GET /v1/offers and /v1/keys: what the worker put out, with ETags."""

from __future__ import annotations

import asyncio
import base64
import gzip
import hashlib
import time
from collections.abc import Callable

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from kiosk.core.fleet.hub_refusal import HubRefusal, HubRefusalError
from kiosk.hub.redis.mailbox import Mailbox, Want
from kiosk.hub.redis.shelf import OffersOnShelf, Shelf
from kiosk.hub.web.gatekeeper import Gatekeeper

WAIT_S = 5.0
_LOOK_S = 0.25
_AHEAD_MS = 60_000
_LONGEST_NUMBER = 16


class OfferEndpoints:
    """The endpoints for a kiosk's snapshots and its store's keys."""

    def __init__(
        self,
        gatekeeper: Gatekeeper,
        shelf: Shelf,
        mailbox: Mailbox,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._gatekeeper = gatekeeper
        self._shelf = shelf
        self._mailbox = mailbox
        self._now = now

    async def offers(self, request: Request) -> Response:
        """The snapshot; with `at_least` (ms) the org is asked first where it is older."""
        await self._gatekeeper.admit(request)
        offers = await self._at_least(_number(request.query_params.get("at_least", "0")))
        headers = {
            "ETag": offers.etag,
            "Kiosk-Signature": base64.b64encode(offers.signature).decode("ascii"),
            "Vary": "Accept-Encoding",
        }
        if request.headers.get("if-none-match") == offers.etag:
            return Response(status_code=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            return Response(offers.body, 200, headers, "application/json")
        return Response(gzip.decompress(offers.body), 200, headers, "application/json")

    async def keys(self, request: Request) -> Response:
        """The store's voucher keys, sealed to this device."""
        caller = await self._gatekeeper.admit(request)
        box = await self._shelf.store_keys(caller.kid)
        if box is None:
            raise HubRefusalError(HubRefusal.NOT_FOUND)
        body = msgspec.json.encode(box)
        etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        if request.headers.get("if-none-match") == etag:
            return Response(status_code=304, headers={"ETag": etag})
        return Response(body, 200, {"ETag": etag}, "application/json")

    async def _at_least(self, version: int) -> OffersOnShelf:
        """The offers on the shelf, where possible with all versions up to this one (ms)."""
        offers = await self._shelf.offers()
        wanted = min(version, int(self._now() * 1000) + _AHEAD_MS)
        if offers is None or offers.newest < wanted:
            await self._mailbox.want(Want.OFFERS, wanted)
            offers = await self._newer_than(offers, wanted)
        if offers is None:
            raise HubRefusalError(HubRefusal.STARTING)
        return offers

    async def _newer_than(self, before: OffersOnShelf | None, version: int) -> OffersOnShelf | None:
        """Wait until the worker has put out the version, or has asked the org again."""
        offers, end = before, self._now() + WAIT_S
        while self._now() < end:
            await asyncio.sleep(_LOOK_S)
            offers = await self._shelf.offers()
            if offers and (offers.newest >= version or before is None):
                break
            if offers and before and offers.as_of > before.as_of:
                break
        return offers


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > _LONGEST_NUMBER:
        raise HubRefusalError(HubRefusal.MALFORMED)
    return int(text)
