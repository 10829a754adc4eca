"""A card: everything the screen needs to show one offer, ready to paint."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Card:
    """`image` is a file URL or empty, `qr` the code as core.qr makes it.

    `modules` is the QR's side in modules, quiet zone included.
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
