"""The offers that have a page, by their codes."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.core.counter.code import wall_body
from kiosk.core.counter.read_code import WallText, read_code
from kiosk.core.counter.voucher import Voucher, offer_key
from kiosk.core.feed.offer import MalformedOfferError, Offer, parse_offer

# A shelf's sheet may be printed before its offer begins; what comes later is nobody's matter yet.
SOON = timedelta(days=7)


class PageStanding(StrEnum):
    """How an offer stands at a moment."""

    GOOD = "good"
    SOON = "soon"
    ENDED = "ended"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True, eq=False)
class PageOffer:
    """An offer as its page shows it. `pictures` are the names of those that are kept.

    Each is equal to itself alone, so that a page written for it can be found again.
    """

    offer: Offer
    pictures: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """The wall code without its check character."""
        return wall_body(self.offer.number, self.offer.id)

    def standing(self, now: datetime) -> PageStanding:
        offer = self.offer
        if offer.valid_until is not None and offer.valid_until <= now:
            return PageStanding.ENDED
        if offer.valid_from is None or offer.valid_from <= now:
            return PageStanding.GOOD
        return PageStanding.SOON if offer.valid_from - now <= SOON else PageStanding.HIDDEN


class OfferBook:
    """All offers of one snapshot."""

    def __init__(self, offers: Iterable[PageOffer] = ()) -> None:
        self.offers: tuple[PageOffer, ...] = tuple(offers)
        self._by_body: dict[str, PageOffer] = {}
        self._by_key: dict[bytes, PageOffer | None] = {}
        for one in sorted(self.offers, key=lambda one: one.offer.modified):
            self._by_body[one.body] = one
            key = offer_key(one.offer.id)
            # Four bytes may stand for two offers: then a voucher's page names neither.
            self._by_key[key] = None if key in self._by_key else one

    def by_body(self, body: str) -> PageOffer | None:
        return self._by_body.get(body)

    def of_voucher(self, voucher: Voucher) -> PageOffer | None:
        return self._by_key.get(voucher.offer_key)


class _Snapshot(msgspec.Struct, frozen=True):
    offers: Annotated[list[object], Meta(max_length=50_000)]


def read_book(snapshot: bytes, pictures: Mapping[str, str]) -> OfferBook:
    """The book of a gzipped snapshot; one malformed offer costs itself alone.

    `pictures`: names of kept pictures by address. What cannot be read at all is an empty book.
    """
    try:
        raw = msgspec.json.decode(gzip.decompress(snapshot), type=_Snapshot).offers
    except (OSError, EOFError, zlib.error, msgspec.DecodeError, UnicodeError):
        return OfferBook()
    return OfferBook(found for one in raw if (found := read_page_offer(one, pictures)))


def read_page_offer(raw: object, pictures: Mapping[str, str]) -> PageOffer | None:
    """An offer of the JSON form; None if it is malformed, or not for everybody's eyes."""
    if not isinstance(raw, dict) or raw.get("status") not in {None, "Active"}:
        return None
    if raw.get("preview_group"):
        return None
    try:
        offer = parse_offer(raw)
    except MalformedOfferError:
        return None
    addresses = dict.fromkeys((offer.image, *offer.images))
    return PageOffer(offer, tuple(name for one in addresses if (name := pictures.get(one))))


def body_of_path(code: str) -> str | None:
    """The code in an address behind `/O/`, without check character; None if it is none of ours.

    It is read as a kiosk reads an address that was scanned: with look-alikes, in either case.
    """
    read = read_code(f"H/O/{code}", "")
    return read.body if isinstance(read, WallText) else None


def voucher_of_path(token: str) -> Voucher | None:
    """The voucher in an address behind `/V/`, genuine or not; None if it cannot be one."""
    read = read_code(f"H/V/{token}", "")
    return read if isinstance(read, Voucher) else None
