"""The numbers of a store-day: what was counted of each offer, and the row that tells the org."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from uuid import NAMESPACE_URL, uuid5

import msgspec

MAX_OFFERS = 2_000
MAX_BODY = 60_000
# What no counter of an hour reaches, unless something is wrong; the org takes no more.
MAX_COUNT = 1_000_000
# What a row has beside its offers: the names of the kiosk and the store, escaped, take the most.
_ROOM_FOR_NAMES = 4_000


class Counted(StrEnum):
    """What is counted of an offer, from the first look to the till.

    SHOWN counts seconds on the screen; everything else counts how often. OPENED is counted by the
    hub alone.
    """

    SHOWN = "shown"
    TAPS = "taps"
    DETAILS = "details"
    VOUCHERS = "vouchers"
    PRINTED = "printed"
    OPENED = "opened"
    BEGUN = "begun"
    SENT = "sent"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class StatCell(msgspec.Struct, frozen=True, order=True):
    """One counter: an offer by its number, the variant shown, and the store's local hour (0-23).

    `variant` is "A" or "B" where two versions of the offer are under test, otherwise empty.
    """

    number: str
    variant: str
    hour: int
    what: Counted


Counts = Mapping[StatCell, int]


def stat_key(kiosk: str, day: date) -> str:
    """Return the id of the row that tells this kiosk's day, always the same."""
    return str(uuid5(NAMESPACE_URL, f"kiosk-stat:{kiosk}:{day.isoformat()}"))


def encode_day(kiosk: str, store: str, day: date, counts: Counts) -> bytes:
    """Return the body of the row that tells the day.

    Where there is more than a row may hold, the offers that were shown least are left out, and
    `cut` says how many.
    """
    offers = _by_offer(counts)
    kept = _fitting(offers)
    told: dict[str, object] = {
        "Stat_Key__c": stat_key(kiosk, day),
        "Kiosk_Id__c": kiosk,
        "Store_Code__c": store,
        "Day__c": day.isoformat(),
    }
    if len(kept) < len(offers):
        told["cut"] = len(offers) - len(kept)
    return msgspec.json.encode({**told, "Offers": kept})


class _OfferOfDay(msgspec.Struct):
    number: str
    variant: str
    hours: dict[str, dict[str, int]]

    def weight(self) -> tuple[int, int]:
        """How much was seen of it, and then how much was done with it."""
        all_counts = [one for hour in self.hours.values() for one in hour.items()]
        shown = sum(count for what, count in all_counts if what == Counted.SHOWN)
        return shown, sum(count for _, count in all_counts) - shown


def _by_offer(counts: Counts) -> list[_OfferOfDay]:
    """The offers in the order of number and variant, each with its hours in order."""
    found: dict[tuple[str, str], _OfferOfDay] = {}
    order = tuple(Counted)
    for cell in sorted(counts, key=lambda c: (c.number, c.variant, c.hour, order.index(c.what))):
        if counts[cell] > 0:
            name = (cell.number, cell.variant)
            offer = found.setdefault(name, _OfferOfDay(*name, {}))
            count = min(counts[cell], MAX_COUNT)
            offer.hours.setdefault(str(cell.hour), {})[cell.what] = count
    return list(found.values())


def _fitting(offers: list[_OfferOfDay]) -> list[_OfferOfDay]:
    """The offers that one row can hold, in their order."""
    most_seen = sorted(range(len(offers)), key=lambda place: offers[place].weight(), reverse=True)
    kept = set(_while_room(offers, most_seen[:MAX_OFFERS]))
    return [offer for place, offer in enumerate(offers) if place in kept]


def _while_room(offers: list[_OfferOfDay], places: list[int]) -> Iterator[int]:
    room = MAX_BODY - _ROOM_FOR_NAMES
    for place in places:
        room -= len(msgspec.json.encode(offers[place])) + 1
        if room < 0:
            return
        yield place
