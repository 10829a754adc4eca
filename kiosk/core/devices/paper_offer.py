"""An offer as paper shows it: made of its card and of words in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

import msgspec

from kiosk.core.counter.till_code import last_day
from kiosk.core.counter.till_symbol import till_mark
from kiosk.core.devices.slip import PaperPrice, SlipOffer
from kiosk.core.wall.card import Card
from kiosk.core.wall.price import PriceTag

_MIDDLE = (50.0, 50.0)


class PaperWords(msgspec.Struct, frozen=True):
    """Words around an offer; `instead` and `lowest` have `%1` for the price before.

    `show` says what to do with a slip, `struck` what a struck price is, `how` what to do with a
    sheet's code and a phone.
    """

    show: str = ""
    instead: str = ""
    struck: str = ""
    lowest: str = ""
    how: str = ""


def paper_words(told: Mapping[str, object]) -> PaperWords:
    """The words of a mapping by their names; what is not a text is left out."""
    fields = PaperWords.__struct_fields__
    return PaperWords(**{
        name: words for name in fields if isinstance(words := told.get(name), str)
    })  # fmt: skip


def paper_offer(card: Card, shop: str, until: str, words: PaperWords) -> SlipOffer:
    """The offer of a card; `until` is a sentence, or empty."""
    return SlipOffer(
        shop,
        card.title,
        card.price.words or card.discount,
        card.description,
        "\n".join(filter(None, (card.times, card.terms))),
        until,
        _price(card.price, words),
        till_mark(card.till_code, last_day(card.valid_until)),
        _file(card.image),
        _focus(card.focus),
        whole=card.fit == "contain",
        number=card.number,
    )


def _price(tag: PriceTag, words: PaperWords) -> PaperPrice:
    if not tag.was:
        return PaperPrice(tag.text, unit=tag.unit_price)
    return PaperPrice(
        tag.text,
        tag.was,
        words.instead.replace("%1", tag.was),
        words.struck,
        words.lowest.replace("%1", tag.was),
        tag.percent,
        tag.unit_price,
    )


def _file(url: str) -> str:
    """The path of a file's URL, as a card has it; empty for anything else."""
    parts = urlsplit(url)
    return unquote(parts.path) if parts.scheme == "file" else ""


def _focus(told: str) -> tuple[float, float]:
    """Two numbers in percent; the middle where there are none."""
    try:
        x, y = (min(max(float(number), 0.0), 100.0) for number in told.split())
    except ValueError:
        return _MIDDLE
    return x, y
