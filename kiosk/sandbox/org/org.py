"""The org's records in memory: offers with versions, leads, redemptions, calls counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import count

import msgspec

from kiosk.core.feed.change import Check, Withdrawn, check_of
from kiosk.core.feed.offer import MalformedOfferError, Offer, parse_offer
from kiosk.core.feed.version import GRAIN_MS, version_of
from kiosk.sandbox.org.kiosks import KioskTable
from kiosk.sandbox.org.lead_records import LeadRecord, LeadTable
from kiosk.sandbox.org.master_keys import MasterKeys
from kiosk.sandbox.org.record_id import OFFER_PREFIX, record_id
from kiosk.sandbox.org.redemption_records import RedemptionTable

__all__ = [
    "DuplicateNumberError",
    "LeadRecord",
    "OfferRecord",
    "OfferStatus",
    "Org",
    "UnknownOfferError",
]

OfferChange = Offer | Withdrawn
_FIRST_YEAR, _LAST_YEAR = 1700, 4000
_WRITABLE = frozenset(Offer.__struct_fields__) - {"id", "modified"}


class OfferStatus(StrEnum):
    """Values of Status__c."""

    DRAFT = "Draft"
    ACTIVE = "Active"
    WITHDRAWN = "Withdrawn"


class UnknownOfferError(LookupError):
    """No offer has this id."""


class DuplicateNumberError(ValueError):
    """Offer_Number__c is unique, and another offer has this number."""


@dataclass(frozen=True, slots=True)
class OfferRecord:
    """A row of Offer__c: `stamp` is its SystemModstamp in ms, `saves` its Version__c.

    `offer.modified` is the version it had when it was saved.
    """

    offer: Offer
    status: OfferStatus
    stamp: int
    saves: int


class Org:
    """All records. Every method that writes takes the time: `now` in ms since 1970 UTC.

    `on_offer_change` is called as a trigger is: within the write, for each change of what is
    active. `counts_saves`: whether Offer__c has Version__c; without it, versions have whole
    seconds, and two saves within one are told alike.
    """

    def __init__(
        self,
        on_offer_change: Callable[[OfferChange], None],
        master_keys: MasterKeys | None = None,
        counts_saves: Callable[[], bool] = lambda: True,
    ) -> None:
        self._on_offer_change = on_offer_change
        self._offers: dict[str, OfferRecord] = {}
        self._counts_saves = counts_saves
        self._last_stamp = 0
        self.lead_table = LeadTable()
        self.redemption_table = RedemptionTable()
        self.master_keys = master_keys or MasterKeys()
        self.kiosk_table = KioskTable()
        self._offer_serials = count(1)
        self.api_calls = 0

    @property
    def offers(self) -> tuple[OfferRecord, ...]:
        return tuple(self._offers.values())

    @property
    def missing_fields(self) -> frozenset[str]:
        """What of our Offer__c this org does not have."""
        return frozenset() if self._counts_saves() else frozenset({"Version__c"})

    def active_records(self) -> tuple[OfferRecord, ...]:
        return tuple(r for r in self._offers.values() if r.status is OfferStatus.ACTIVE)

    def active(self) -> tuple[Offer, ...]:
        """The active offers, each with its version as the org tells it now."""
        return tuple(
            msgspec.structs.replace(
                record.offer, modified=self._version(record.stamp, record.saves)
            )
            for record in self.active_records()
        )

    def check(self) -> Check:
        return check_of(self.active())

    def as_of(self, now: int) -> int:
        """The moment of a snapshot: never before a version that is in it."""
        return max([now, self._last_stamp, *(offer.modified for offer in self.active())])

    def create_offer(self, fields: Mapping[str, object], now: int) -> Offer:
        """Insert an offer from contract keys (without id and modified) and `status`.

        Raises:
            MalformedOfferError: a key is unknown or its value of the wrong kind.
            DuplicateNumberError: the number is taken.
        """
        offer_id = record_id(OFFER_PREFIX, next(self._offer_serials))
        return self._save(offer_id, {"status": OfferStatus.ACTIVE, **fields}, now)

    def change_offer(self, offer_id: str, fields: Mapping[str, object], now: int) -> Offer:
        """Update some fields of an offer; None clears one.

        Raises:
            UnknownOfferError: there is none with this id.
            MalformedOfferError: a key is unknown or its value of the wrong kind.
            DuplicateNumberError: the number is taken.
        """
        record = self._record(offer_id)
        stored = {key: getattr(record.offer, key) for key in _WRITABLE}
        return self._save(offer_id, {**stored, "status": record.status, **fields}, now)

    def withdraw_offer(self, offer_id: str, now: int) -> None:
        """Take an offer off all walls. Raises UnknownOfferError."""
        self.change_offer(offer_id, {"status": OfferStatus.WITHDRAWN}, now)

    def delete_offer(self, offer_id: str, now: int) -> None:
        """Raises UnknownOfferError."""
        record = self._record(offer_id)
        del self._offers[offer_id]
        if record.status is OfferStatus.ACTIVE:
            version = self._version(self._stamp(now), record.saves)
            self._on_offer_change(Withdrawn(offer_id, version))

    @property
    def leads(self) -> tuple[LeadRecord, ...]:
        return self.lead_table.all

    def receipt(self, key: str) -> str | None:
        """The lead that was once made for this Kiosk_Lead_Id__c, deleted since or not."""
        return self.lead_table.receipt(key)

    def insert_lead(self, key: str, fields: Mapping[str, object], now: int) -> LeadRecord:
        """Insert a lead and its receipt; the caller has made sure that there is no receipt."""
        return self.lead_table.insert(key, fields, now)

    def delete_lead(self, lead_id: str) -> None:
        """Forget the lead, as a merge or a conversion would; its receipt stays."""
        self.lead_table.delete(lead_id)

    def count_call(self) -> None:
        self.api_calls += 1

    def _record(self, offer_id: str) -> OfferRecord:
        try:
            return self._offers[offer_id]
        except KeyError:
            raise UnknownOfferError(offer_id) from None

    def _save(self, offer_id: str, fields: Mapping[str, object], now: int) -> Offer:
        values = dict(fields)
        status = _status(values.pop("status"))
        self._refuse_unknown(values)
        _refuse_far_moments(values)
        offer = parse_offer({**values, "id": offer_id, "modified": self._last_stamp})
        self._refuse_taken_number(offer)
        before = self._offers.get(offer_id)
        stamp, saves = self._stamp(now), before.saves + 1 if before else 1
        offer = msgspec.structs.replace(offer, modified=self._version(stamp, saves))
        self._offers[offer_id] = OfferRecord(offer, status, stamp, saves)
        if status is OfferStatus.ACTIVE:
            self._on_offer_change(offer)
        elif before is not None and before.status is OfferStatus.ACTIVE:
            self._on_offer_change(Withdrawn(offer_id, offer.modified))
        return offer

    def _refuse_unknown(self, keys: Iterable[str]) -> None:
        unknown = sorted(set(keys) - _WRITABLE)
        if unknown:
            raise MalformedOfferError(f"unknown field: {unknown[0]}")

    def _refuse_taken_number(self, offer: Offer) -> None:
        for record in self._offers.values():
            if record.offer.number == offer.number and record.offer.id != offer.id:
                raise DuplicateNumberError(f"another offer has the number {offer.number}")

    def _stamp(self, now: int) -> int:
        """SystemModstamp of a save, in whole seconds."""
        self._last_stamp = max(now // GRAIN_MS * GRAIN_MS, self._last_stamp)
        return self._last_stamp

    def _version(self, stamp: int, saves: int) -> int:
        return version_of(stamp, saves if self._counts_saves() else None)


def _status(raw: object) -> OfferStatus:
    try:
        return OfferStatus(raw)  # type: ignore[arg-type]  # any value may be asked for
    except ValueError:
        allowed = ", ".join(OfferStatus)
        raise MalformedOfferError(f"status must be one of {allowed}") from None


def _refuse_far_moments(values: Mapping[str, object]) -> None:
    """A date and time of Salesforce lies between these years."""
    for name in ("valid_from", "valid_until"):
        value = values.get(name)
        year = value[:4] if isinstance(value, str) else ""
        if year.isdecimal() and not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
            raise MalformedOfferError(f"{name}: not from year {_FIRST_YEAR} to {_LAST_YEAR}")
