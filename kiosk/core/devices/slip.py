"""What stands on paper: the slip of one customer's voucher, and the sheet of an offer.

The words come from whoever speaks the customer's language; nothing here is a person's.
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
    """`url` is in the QR, `printed` stands below it in clear."""

    url: str
    printed: str


@dataclass(frozen=True, slots=True)
class RuledLine:
    """A line across."""


@dataclass(frozen=True, slots=True)
class Slip:
    """From top to bottom. The same value prints the same paper, as often as it is wanted."""

    title: str
    parts: tuple[Text | Code | RuledLine, ...]

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


def voucher_slip(offer: SlipOffer, code: Code, good_once: str) -> Slip:
    """One customer's own. `good_once` says that it is, and where it is shown."""
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
    return Slip(offer.title, _filled(parts))


def offer_sheet(offer: SlipOffer, code: Code, scan_me: str) -> Slip:
    """For a shop window or a shelf: everybody's code. `scan_me` tells what the code is for."""
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
    return Slip(offer.title, _filled(parts))


def trial_slip(offer: SlipOffer, code: Code) -> Slip:
    """To see whether a printer prints, and how well."""
    return Slip(
        offer.title, _filled((Text(offer.shop), RuledLine(), Text(offer.title), code, RuledLine()))
    )


def _filled(parts: tuple[Text | Code | RuledLine, ...]) -> tuple[Text | Code | RuledLine, ...]:
    return tuple(part for part in parts if not isinstance(part, Text) or has_ink(part.words))
