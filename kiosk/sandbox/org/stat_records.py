"""The org's statistics in memory: what kiosks counted of each offer, added up by store and day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from kiosk.sandbox.org.record_id import STAT_RECEIPT_PREFIX, record_id

KEY = "Stat_Key__c"
COUNTERS = (
    *("shown", "taps", "details", "vouchers", "printed"),
    *("opened", "begun", "sent", "accepted", "refused"),
)


@dataclass(frozen=True, slots=True)
class StatHour:
    """What a row says of one offer, in one variant ("", "A" or "B"), in a local hour (0-23)."""

    number: str
    variant: str
    hour: int
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class OrgStat:
    """A record of Offer_Stat__c; `hours` are what the org adds to its Kiosk_Store_Hour__c."""

    store: str
    number: str
    variant: str
    day: date
    hours: dict[int, Counter[str]] = field(default_factory=dict)

    @property
    def counts(self) -> Counter[str]:
        return sum(self.hours.values(), Counter())


class StatTable:
    """All statistics and their receipts; keys ignore case, like the values of an external id."""

    def __init__(self) -> None:
        self._receipts: dict[str, str] = {}
        self._records: dict[tuple[date, str, str, str], OrgStat] = {}
        self._serials = count(1)

    @property
    def all(self) -> tuple[OrgStat, ...]:
        return tuple(self._records.values())

    @property
    def receipt_count(self) -> int:
        """How many rows were added, each of a kiosk's day."""
        return len(self._receipts)

    def receipt(self, key: str) -> str | None:
        """The id of the receipt of the row with this key; None if it has not come yet."""
        return self._receipts.get(key.lower())

    def add(self, key: str, store: str, day: date, hours: list[StatHour]) -> str:
        """Add what a row counted and keep its receipt, whose id is returned."""
        for one in hours:
            place = (day, one.variant, one.number.lower(), store.lower())
            record = self._records.setdefault(place, OrgStat(store, one.number, one.variant, day))
            record.hours.setdefault(one.hour, Counter()).update(one.counts)
        receipt = record_id(STAT_RECEIPT_PREFIX, next(self._serials))
        self._receipts[key.lower()] = receipt
        return receipt

    def funnel(self) -> list[dict[str, object]]:
        """The counts of each offer and variant over all stores and days, the most shown first."""
        sums: dict[tuple[str, str], Counter[str]] = {}
        for record in self._records.values():
            place = (record.number.lower(), record.variant)
            sums.setdefault(place, Counter()).update(record.counts)
        most_shown = sorted(sums.items(), key=lambda one: (-one[1]["shown"], one[0]))
        names = {record.number.lower(): record.number for record in self._records.values()}
        return [
            {"number": names[number], "variant": variant, **dict(_told(counts))}
            for (number, variant), counts in most_shown
        ]


def stat_json(record: OrgStat) -> dict[str, object]:
    """The record as the console's API tells it: its counts, and the hours that they come from."""
    return {
        "store": record.store,
        "number": record.number,
        "variant": record.variant,
        "day": record.day,
        **dict(_told(record.counts)),
        "hours": {str(hour): dict(counts) for hour, counts in sorted(record.hours.items())},
    }


def _told(counts: Counter[str]) -> Iterator[tuple[str, int]]:
    return ((name, counts[name]) for name in COUNTERS)
