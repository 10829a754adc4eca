"""What is printed: the slip of a customer's voucher, and the sheet of an offer.

The caller brings the words in the customer's language; nothing here is personal.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.text import has_ink


class Style(StrEnum):
    SMALL = "small"
    BODY = "body"
    LARGE = "large"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Text:
    words: str
    style: Style = Style.BODY


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: `url` is in it, an address or a bare code; `printed` is the text below it."""

    url: str
    printed: str


@dataclass(frozen=True, slots=True)
class RuledLine:
    """A horizontal line."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Parts from top to bottom. The same value always prints the same paper.

    `offer` is the number of the offer that it is about, or empty.
    """

    title: str
    parts: tuple[Text | Code | RuledLine, ...]
    offer: str = ""

    @property
    def code(self) -> Code | None:
        return next((part for part in self.parts if isinstance(part, Code)), None)


@dataclass(frozen=True, slots=True)
class SlipOffer:
    """The offer in the customer's language. `until` is a sentence, or empty."""

    shop: str
    title: str
    discount: str = ""
    description: str = ""
    terms: str = ""
    until: str = ""
    number: str = ""


def voucher_slip(offer: SlipOffer, code: Code, good_once: str) -> Slip:
    """The slip of a voucher. `good_once` is the text that explains its use."""
    parts = (
        Text(offer.shop),
        RuledLine(),
        Text(offer.discount, Style.TITLE),
        Text(offer.title, Style.LARGE),
        code,
        Text(good_once),
        Text(offer.until),
        RuledLine(),
        Text(offer.terms, Style.SMALL),
    )
    return Slip(offer.title, _filled(parts), offer.number)


def offer_sheet(offer: SlipOffer, code: Code, scan_me: str) -> Slip:
    """A sheet for a shop window or a shelf, with the wall code. `scan_me` explains the code."""
    parts = (
        Text(offer.shop, Style.LARGE),
        Text(offer.discount, Style.TITLE),
        Text(offer.title, Style.TITLE),
        Text(offer.description),
        code,
        Text(scan_me, Style.LARGE),
        Text(offer.until),
        Text(offer.terms, Style.SMALL),
    )
    return Slip(offer.title, _filled(parts), offer.number)


def trial_slip(offer: SlipOffer, code: Code) -> Slip:
    """A slip to test whether a printer prints, and how well."""
    return Slip(
        offer.title, _filled((Text(offer.shop), RuledLine(), Text(offer.title), code, RuledLine()))
    )


def _filled(parts: tuple[Text | Code | RuledLine, ...]) -> tuple[Text | Code | RuledLine, ...]:
    return tuple(part for part in parts if not isinstance(part, Text) or has_ink(part.words))
