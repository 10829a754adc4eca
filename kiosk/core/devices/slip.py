"""What is printed: the slip of a customer's voucher, the sheet of an offer, and their words.

The caller brings the words in the reader's language; nothing here is personal.
"""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

import msgspec

from kiosk.core.counter.till_symbol import NO_MARK, TillMark
from kiosk.core.text import has_ink


class Style(StrEnum):
    SMALL = "small"
    BODY = "body"
    STRONG = "strong"
    LARGE = "large"
    TITLE = "title"


class Text(msgspec.Struct, frozen=True):
    words: str
    style: Style = Style.BODY


class ShopName(msgspec.Struct, frozen=True):
    """The shop's name beside its logo, which the printer's side knows."""

    words: str


class Band(msgspec.Struct, frozen=True):
    """What the offer gives, white on black."""

    words: str


class Amount(msgspec.Struct, frozen=True):
    """A price in strong letters, and the words beside it."""

    now: str
    words: str = ""


class Code(msgspec.Struct, frozen=True):
    """A QR code: `url` is in it, an address or a bare code; `printed` is the text below it."""

    url: str
    printed: str


class RuledLine(msgspec.Struct, frozen=True):
    """A horizontal line."""

    dashed: bool = False


Part = Text | ShopName | Band | Amount | Code | TillMark | RuledLine


class PaperPrice(msgspec.Struct, frozen=True):
    """An offer's price as it is written; each text may be empty.

    `was` is struck, and `struck` the sentence that explains it; `instead` and `lowest` say both in
    words where nothing is struck ("instead of €119.00"). `percent` is the reduction.
    """

    now: str = ""
    was: str = ""
    instead: str = ""
    struck: str = ""
    lowest: str = ""
    percent: str = ""
    unit: str = ""


class SlipOffer(msgspec.Struct, frozen=True):
    """The offer in the reader's language.

    `until` is a sentence, `picture` a file, or either is empty. `whole`: it is not to be cropped;
    `focus` is the point of the picture that a crop keeps, in percent from the left and the top.
    """

    shop: str
    title: str
    discount: str = ""
    description: str = ""
    terms: str = ""
    until: str = ""
    price: PaperPrice = PaperPrice()
    till: TillMark = NO_MARK
    picture: str = ""
    focus: tuple[float, float] = (50.0, 50.0)
    whole: bool = False
    number: str = ""

    @property
    def gift(self) -> str:
        """What stands largest where there is room for one thing."""
        return self.price.percent or self.discount


class ShelfSheet(msgspec.Struct, frozen=True):
    """An offer on a page of a shelf's or a window's size. `scan` says what the code does."""

    offer: SlipOffer
    code: Code
    scan: str
    how: str = ""


class Slip(msgspec.Struct, frozen=True):
    """Parts from top to bottom. The same value always prints the same paper.

    `sheet`: how paper of a fixed size shows it; a roll has the parts. `offer` is the number of the
    offer that it is about, or empty.
    """

    title: str
    parts: tuple[Part, ...]
    sheet: ShelfSheet | None = None
    offer: str = ""

    @property
    def code(self) -> Code | None:
        return next((part for part in self.parts if isinstance(part, Code)), None)


def voucher_slip(
    offer: SlipOffer, code: Code, good_once: str, show: str = "", printed: str = ""
) -> Slip:
    """The slip of a voucher.

    `good_once` explains its use, `show` what to do with it, `printed` when and where it was
    printed.
    """
    parts: tuple[Part, ...] = (
        ShopName(offer.shop),
        Band(offer.gift),
        Text(offer.title, Style.LARGE),
        *_amount(offer),
        code,
        RuledLine(dashed=True),
        Text(show, Style.STRONG),
        Text(good_once),
        Text(offer.until),
        offer.till,
        Text(offer.terms),
        Text(_footnote(printed, offer.price), Style.SMALL),
    )
    return Slip(offer.title, _filled(parts), offer=offer.number)


def offer_sheet(offer: SlipOffer, code: Code, scan_me: str, how: str = "") -> Slip:
    """A sheet for a shop window or a shelf, with the wall code.

    `scan_me` says what the code does, `how` what to do with a phone.
    """
    parts: tuple[Part, ...] = (
        ShopName(offer.shop),
        Band(offer.gift),
        Text(offer.title, Style.TITLE),
        *_amount(offer),
        Text(offer.price.lowest, Style.SMALL),
        Text(offer.description),
        code,
        Text(scan_me, Style.STRONG),
        Text(how),
        Text(offer.until),
        offer.till,
        Text(offer.terms, Style.SMALL),
    )
    return Slip(offer.title, _filled(parts), ShelfSheet(offer, code, scan_me, how), offer.number)


def trial_slip(offer: SlipOffer, code: Code) -> Slip:
    """A slip to test whether a printer prints, and how well."""
    parts = (ShopName(offer.shop), RuledLine(), Text(offer.title), code, RuledLine())
    return Slip(offer.title, _filled(parts))


def _amount(offer: SlipOffer) -> tuple[Part, ...]:
    """The price, and the price of a unit of measure, which stand on one piece of paper."""
    price = offer.price
    # Without a price the discount stands in the band already.
    return (Amount(price.now, price.instead), Text(price.unit)) if price.now else ()


def _footnote(printed: str, price: PaperPrice) -> str:
    return " · ".join(words for words in (printed, price.lowest) if words)


def _filled(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part for part in parts if _is_filled(part))


def _is_filled(part: Part) -> bool:
    match part:
        case Text() | ShopName() | Band():
            return has_ink(part.words)
        case TillMark():
            return bool(part.text)
        case Code() | Amount() | RuledLine():
            return True
        case _:
            assert_never(part)
