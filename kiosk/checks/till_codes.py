"""Finds offers whose till code can be no barcode, so that staff do not learn it from a customer."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from kiosk.checks.line import Line
from kiosk.checks.store import store_if_there
from kiosk.core.counter.health import Level
from kiosk.core.counter.till_code import TillCode, TillFault, last_day, read_till_code
from kiosk.core.counter.till_symbol import till_symbol
from kiosk.core.feed.offer import Offer
from kiosk.settings.model import Settings
from kiosk.store.faults import StoreError
from kiosk.store.offers import OfferStore
from kiosk.store.secrets import SecretError

_NAMED = 5
_TOLD = {
    TillFault.CHECK_DIGIT: (
        "the check digit is wrong",
        "copy it from the till's article list; write ]C0 before a number of yours that is no GTIN",
    ),
    TillFault.LETTERS: (
        "there are letters that no barcode has",
        "use digits, letters without accents, and plain signs",
    ),
    TillFault.ELEMENTS: (
        "this is no GS1 element string",
        "write identifiers in brackets, with right check digits: (255)4012345678901(17)261206",
    ),
    TillFault.SINGLE_USE: (
        "AI 8112 is one customer's coupon, and each slip would show the same",
        "use the coupon's AI 8110 or 255",
    ),
    TillFault.TOO_LONG: ("it is too long", "use a shorter code"),
}


def check_till_codes(settings: Settings) -> list[Line]:
    """Check the present offers: one line for each fault, one if all are sound, none without any.

    A store that cannot be read has a line of its own in other checks.
    """
    try:
        with store_if_there(settings) as store:
            board = OfferStore(store).load().board if store else None
    except (StoreError, SecretError):
        return []
    offers = [offer for offer in board.offers.values() if offer.till_code] if board else []
    found = [(fault, offer.number) for offer in offers if (fault := _fault_of(offer))]
    if offers and not found:
        return [Line("till codes", Level.OK, f"all {len(offers)} can be barcodes")]
    return [
        _line(fault, [number for _, number in those])
        for fault, those in groupby(sorted(found), key=lambda one: one[0])
    ]


def _fault_of(offer: Offer) -> TillFault | None:
    read = read_till_code(offer.till_code, last_day(offer.valid_until))
    drawn = till_symbol(read) if isinstance(read, TillCode) else read
    return drawn if isinstance(drawn, TillFault) else None


def _line(fault: TillFault, numbers: Iterable[str]) -> Line:
    numbers = [*numbers]
    cause, remedy = _TOLD[fault]
    more = f" and {len(numbers) - _NAMED} more" if len(numbers) > _NAMED else ""
    named = ", ".join(numbers[:_NAMED]) + more
    return Line("till codes", Level.WARN, f"shown in clear, since {cause}: {named}", remedy)
