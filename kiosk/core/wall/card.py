"""A card: everything the screen needs to show one offer, ready to paint."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Card:
    """An offer's card. `image` is a file URL or empty, `qr` is the code from core.qr.

    `modules` is the side of the QR code in modules, including the quiet zone. `times` says at
    which days and hours the offer holds, in the customer's language; empty if at any.
    One in preview is marked so, and good for nothing: no voucher, no paper, no contact.
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
    times: str = ""
    preview: bool = False
