"""Fetches snapshots of the offers from the hub, which keeps one for all kiosks."""

from __future__ import annotations

import base64
import binascii
import time
from collections.abc import Callable

import httpx
import msgspec

from kiosk.core.delivery.hub_reason import HubReason
from kiosk.core.feed.change import (
    MalformedMessageError,
    OffersUnchanged,
    Snapshot,
    parse_snapshot,
)
from kiosk.core.fleet.signed_box import offers_are_signed
from kiosk.core.json_text import decode_json
from kiosk.link.client import LARGE, HubClient
from kiosk.link.faults import fault_of, forged
from kiosk.link.rows import unreadable
from kiosk.link.trust import Trust

_TAKEN = frozenset({200, 304})
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, MalformedMessageError)
_OLD_S = 60.0


class HubOffers:
    """Takes snapshots. `as_of` (ms) is the moment of the newest that this kiosk ever took."""

    def __init__(
        self,
        client: HubClient,
        trust: Trust,
        as_of: int = 0,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._client = client
        self._trust = trust
        self._as_of = as_of
        self._now = now
        self._etag = ""
        self._newest = 0
        self._has_asked = False

    async def fetch(self, since: int) -> Snapshot | OffersUnchanged:
        """Fetch the snapshot unless nothing has changed since that of the moment `since` (ms).

        With 0 for `since` the board is in doubt, and the org itself is asked, except for the first
        snapshot after a start, when whole fleets may ask.

        Raises:
            CallFaultError: the call failed, or the reply is not signed, older than the last one
                or no snapshot.
        """
        in_doubt = since == 0 and self._has_asked
        at_least = int(self._now() * 1000) if in_doubt else self._newest
        known = {"If-None-Match": self._etag} if since and self._etag else {}
        target = f"/v1/offers?at_least={at_least}"
        reply = await self._client.call("GET", target, expected=_TAKEN, headers=known, bounds=LARGE)
        if reply.status_code == 304:
            if not known:
                raise unreadable()
            return OffersUnchanged(self._as_of)
        snapshot = await self._read(reply)
        self._has_asked = True
        self._etag, self._as_of = reply.headers.get("ETag", ""), snapshot.as_of
        self._newest = max((offer.modified for offer in snapshot.offers), default=0)
        return snapshot

    async def _read(self, reply: httpx.Response) -> Snapshot:
        signature = _bytes_of(reply.headers.get("Kiosk-Signature", ""))
        if not offers_are_signed(self._trust.keys, reply.content, signature):
            await self._trust.follow()
            if not offers_are_signed(self._trust.keys, reply.content, signature):
                raise forged()
        try:
            snapshot = parse_snapshot(decode_json(reply.content))
        except _UNREADABLE:
            raise unreadable() from None
        if snapshot.as_of < self._as_of:
            # An old one is signed too: whoever holds Redis could bring it again.
            raise fault_of("HUB_OLD_OFFERS", HubReason.FORGED, _OLD_S)
        return snapshot


def _bytes_of(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
