"""A card: everything the screen needs to show one offer, ready to paint."""

from __future__ import annotations

from datetime import datetime

import msgspec

from kiosk.core.wall.category import NO_CATEGORY, Category
from kiosk.core.wall.price import NO_PRICE, PriceTag


class Card(msgspec.Struct, frozen=True):
    """An offer's card. `image` is a file URL or empty, `qr` is the code from core.qr.

    `modules` is the side of the QR code in modules, including the quiet zone. `price` has the
    price block's parts, or the discount in words. `focus` ("x y" in percent) and `fit` ("cover",
    "contain" or empty) say how the picture takes its place. `images` are the file URLs of further
    pictures, as far as they are on the disk. A picture that has smaller copies has as its
    URL's fragment its size and, where its edges are of one colour, that: "#1440x960,ffffff".
    `till_code` is what the shop's till reads, as the offer has it. `in_bulk`: the offer came with
    very many others, as when a whole board is read, and is no news. `times` says at which days and
    hours the offer holds, in the customer's language; empty if at any; `pause` is when it stops for
    the day or the week. One in `preview` is marked so, and good for nothing: no voucher, no paper,
    no contact.
    """

    offer_id: str
    number: str
    title: str
    description: str
    discount: str
    terms: str
    image: str
    qr: str
    code: str
    modules: int
    valid_until: datetime | None = None
    price: PriceTag = NO_PRICE
    category: Category = NO_CATEGORY
    featured: bool = False
    priority: int = 0
    location: str = ""
    till_hint: str = ""
    focus: str = ""
    fit: str = ""
    images: tuple[str, ...] = ()
    till_code: str = ""
    in_bulk: bool = False
    times: str = ""
    pause: datetime | None = None
    preview: bool = False
