"""Offers on the hub's shelf, as its pages read them."""

from __future__ import annotations

import gzip
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import msgspec

from kiosk.core.counter.crockford import check_character
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import make_voucher
from kiosk.hub.redis.shelf import OffersOnShelf, Shelf

NUMBER = "7P3B0CA5TXN"
CODE = NUMBER + check_character(NUMBER)
IMAGE = "https://pictures.example/shoe.jpg"
PICTURE = "0123456789abcdef"
KEY = StoreKey(1, b"k" * 32, current=True)


def coded(number: str) -> str:
    return number + check_character(number)


def in_days(days: float) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).isoformat()


def raw_offer(number: str = NUMBER, **changes: object) -> dict[str, object]:
    """An offer's JSON with everything that a page can show."""
    values: dict[str, object] = {
        "id": f"a01{number:0>12}AAA"[-18:],
        "number": number,
        "modified": 1_000,
        "title": "Fjord 2 running shoes",
        "description": "Light, and at home on gravel. Sizes 36 to 47.",
        "discount": "-25 %",
        "terms": "Not with other reductions.\nWhile stocks last.",
        "image": IMAGE,
        "price": "89.00",
        "was_price": "119.00",
        "currency": "EUR",
        "location": "Floor 2, sports",
        "valid_until": "2099-12-06T20:00:00Z",
        "i18n": {"de": {"title": "Laufschuhe Fjord 2"}, "ar": {"title": "حذاء الجري فيورد 2"}},
    }
    return values | changes


async def put_out(
    shelf: Shelf,
    *offers: dict[str, object],
    etag: str = '"1"',
    pictures: Mapping[str, str] | None = None,
) -> None:
    """Put the offers out as the worker does; `pictures` are kept beside the usual one."""
    body = msgspec.json.encode({"as_of": 1, "offers": list(offers)})
    await shelf.put_offers(
        OffersOnShelf(
            body=gzip.compress(body),
            etag=etag,
            signature=b"s" * 64,
            newest=1,
            as_of=int(time.time() * 1000),
            pictures={IMAGE: PICTURE, **(pictures or {})},
        )
    )


def voucher_token(offer_id: str, serial: int = 7) -> str:
    """The token of a voucher for the offer, which no key but the test's would verify."""
    now = datetime(2026, 11, 30, 12, tzinfo=UTC)
    return make_voucher("", KEY, offer_id, "K-001", serial, now).url
