"""The org's records in memory: offers with versions, leads, redemptions, and an API call count."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count

import msgspec

from kiosk.core.feed.change import Check, Withdrawn, check_of
from kiosk.core.feed.offer import MalformedOfferError, Offer, parse_offer
from kiosk.core.feed.version import GRAIN_MS, version_of
from kiosk.sandbox.org.kiosks import KioskTable
from kiosk.sandbox.org.lead_records import LeadRecord, LeadTable
from kiosk.sandbox.org.master_keys import MasterKeys
from kiosk.sandbox.org.offer_change import OfferChange, Previewed
from kiosk.sandbox.org.offer_save import OfferSave, SaveKind
from kiosk.sandbox.org.record_id import OFFER_PREFIX, record_id
from kiosk.sandbox.org.redemption_records import RedemptionTable
from kiosk.sandbox.org.stat_records import StatTable

_FIRST_YEAR, _LAST_YEAR = 1700, 4000
_WRITABLE = frozenset(Offer.__struct_fields__) - {"id", "modified"}


class OfferStatus(StrEnum):
    """Values of Status__c."""

    DRAFT = "Draft"
    PREVIEW = "Preview"
    ACTIVE = "Active"
    WITHDRAWN = "Withdrawn"


# Kiosks are told of changes of these.
_TOLD = frozenset({OfferStatus.ACTIVE, OfferStatus.PREVIEW})


class UnknownOfferError(LookupError):
    """No offer has the requested id."""


class DuplicateNumberError(ValueError):
    """Another offer already has this Offer_Number__c, which is unique."""


@dataclass(frozen=True, slots=True)
class OfferRecord:
    """A record of Offer__c: `stamp` is its SystemModstamp in ms, `saves` its Version__c.

    `offer.modified` is the version at the time it was saved. `preview_group` is for the status
    Preview; `was_active` tells that kiosks have had it since it was active last.
    """

    offer: Offer
    status: OfferStatus
    stamp: int
    saves: int
    preview_group: str = ""
    was_active: bool = False


class Org:
    """All records of the org. `now`, a parameter of all writing methods, is in ms since 1970 UTC.

    `on_offer_change` is called like a trigger, within the write, for each change of the active
    offers. `counts_saves` returns whether Offer__c has Version__c; without it, versions are whole
    seconds, and two saves within a second have the same version. `on_save` is called for every
    write to an offer, whatever its status. `on_order` is called with the id of a kiosk that has a
    new command or new settings. `screenshots` are by kiosk and serial of the command.
    """

    def __init__(
        self,
        on_offer_change: Callable[[OfferChange], None],
        master_keys: MasterKeys | None = None,
        counts_saves: Callable[[], bool] = lambda: True,
        on_save: Callable[[OfferSave], None] = lambda _save: None,
        on_order: Callable[[str], None] = lambda _kiosk: None,
    ) -> None:
        self._on_offer_change = on_offer_change
        self._on_save = on_save
        self._offers: dict[str, OfferRecord] = {}
        self._bin: dict[str, OfferRecord] = {}
        self._counts_saves = counts_saves
        self._last_stamp = 0
        self.lead_table = LeadTable()
        self.redemption_table = RedemptionTable()
        self.stat_table = StatTable()
        self.master_keys = master_keys or MasterKeys()
        self.kiosk_table = KioskTable(on_order)
        self.screenshots: dict[tuple[str, int], bytes] = {}
        self._offer_serials = count(1)
        self.api_calls = 0

    @property
    def offers(self) -> tuple[OfferRecord, ...]:
        return tuple(self._offers.values())

    @property
    def last_stamp(self) -> int:
        """The SystemModstamp (ms) of the last save or deletion of an offer; 0 before the first."""
        return self._last_stamp

    @property
    def missing_fields(self) -> frozenset[str]:
        """The fields of our Offer__c that this org does not have."""
        return frozenset() if self._counts_saves() else frozenset({"Version__c"})

    def active_records(self) -> tuple[OfferRecord, ...]:
        return tuple(r for r in self._offers.values() if r.status is OfferStatus.ACTIVE)

    def active(self) -> tuple[Offer, ...]:
        """The active offers, each with the version that the org reports now."""
        return tuple(
            msgspec.structs.replace(
                record.offer, modified=self._version(record.stamp, record.saves)
            )
            for record in self.active_records()
        )

    def previews(self) -> tuple[OfferRecord, ...]:
        """The offers in preview, the last saved first."""
        found = [r for r in self._offers.values() if r.status is OfferStatus.PREVIEW]
        return tuple(sorted(found, key=lambda record: record.stamp, reverse=True))

    def check(self) -> Check:
        return check_of(self.active())

    def as_of(self, now: int) -> int:
        """The time of a snapshot in ms since 1970, never earlier than the versions in it."""
        return max([now, self._last_stamp, *(offer.modified for offer in self.active())])

    def create_offer(self, fields: Mapping[str, object], now: int) -> Offer:
        """Insert an offer from `status`, `preview_group` and the contract's keys.

        Id and modified are the org's.

        Raises:
            MalformedOfferError: a key is unknown or its value is of the wrong type.
            DuplicateNumberError: another offer has the number.
        """
        offer_id = record_id(OFFER_PREFIX, next(self._offer_serials))
        return self._save(offer_id, {"status": OfferStatus.ACTIVE, **fields}, now)

    def change_offer(self, offer_id: str, fields: Mapping[str, object], now: int) -> Offer:
        """Update some fields of an offer; None clears a field.

        Raises:
            UnknownOfferError: no offer has this id.
            MalformedOfferError: a key is unknown or its value is of the wrong type.
            DuplicateNumberError: another offer has the number.
        """
        record = self._record(offer_id)
        stored = {key: getattr(record.offer, key) for key in _WRITABLE}
        stored |= {"status": record.status, "preview_group": record.preview_group}
        return self._save(offer_id, {**stored, **fields}, now)

    def withdraw_offer(self, offer_id: str, now: int) -> None:
        """Remove an offer from all walls. Raises UnknownOfferError."""
        self.change_offer(offer_id, {"status": OfferStatus.WITHDRAWN}, now)

    def delete_offer(self, offer_id: str, now: int) -> None:
        """Move an offer to the recycle bin. Raises UnknownOfferError."""
        record = self._record(offer_id)
        del self._offers[offer_id]
        self._bin[offer_id] = record
        stamp = self._stamp(now)
        if record.status in _TOLD:
            self._on_offer_change(Withdrawn(offer_id, self._version(stamp, record.saves)))
        self._on_save(OfferSave(SaveKind.DELETE, record, now))

    def undelete_offer(self, offer_id: str, now: int) -> None:
        """Bring a deleted offer back as it was.

        Raises:
            UnknownOfferError: it is not in the recycle bin.
            DuplicateNumberError: another offer has its number by now.
        """
        if offer_id not in self._bin:
            raise UnknownOfferError(offer_id)
        deleted = self._bin[offer_id]
        self._refuse_taken_number(deleted.offer)
        stamp = self._stamp(now)
        offer = msgspec.structs.replace(deleted.offer, modified=self._version(stamp, deleted.saves))
        record = replace(deleted, offer=offer, stamp=stamp)
        self._offers[offer_id] = record
        del self._bin[offer_id]
        self._tell(record)
        self._on_save(OfferSave(SaveKind.UNDELETE, record, now))

    @property
    def leads(self) -> tuple[LeadRecord, ...]:
        return self.lead_table.all

    def receipt(self, key: str) -> str | None:
        """The id of the lead created for this Kiosk_Lead_Id__c, even if it was deleted since."""
        return self.lead_table.receipt(key)

    def insert_lead(self, key: str, fields: Mapping[str, object], now: int) -> LeadRecord:
        """Insert a lead and its receipt; the caller must make sure that there is no receipt yet."""
        return self.lead_table.insert(key, fields, now)

    def delete_lead(self, lead_id: str) -> None:
        """Delete the lead as a merge does; its receipt stays."""
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
        group = _text(values.pop("preview_group", None))
        self._refuse_unknown(values)
        _refuse_far_moments(values)
        offer = parse_offer({**values, "id": offer_id, "modified": self._last_stamp})
        self._refuse_taken_number(offer)
        before = self._offers.get(offer_id)
        stamp, saves = self._stamp(now), before.saves + 1 if before else 1
        offer = msgspec.structs.replace(offer, modified=self._version(stamp, saves))
        was_active = before is not None and (
            before.status is OfferStatus.ACTIVE or before.was_active
        )
        record = OfferRecord(
            *(offer, status, stamp, saves, group),
            was_active=was_active and status is not OfferStatus.ACTIVE,
        )
        self._offers[offer_id] = record
        if status in _TOLD:
            self._tell(record)
        elif before is not None and before.status in _TOLD:
            self._on_offer_change(Withdrawn(offer_id, offer.modified))
        kind = SaveKind.UPDATE if before else SaveKind.CREATE
        self._on_save(OfferSave(kind, record, now, before))
        return offer

    def _tell(self, record: OfferRecord) -> None:
        if record.status is OfferStatus.ACTIVE:
            self._on_offer_change(record.offer)
        elif record.status is OfferStatus.PREVIEW:
            offer = record.offer
            self._on_offer_change(Previewed(offer.id, offer.modified, record.was_active))

    def _refuse_unknown(self, keys: Iterable[str]) -> None:
        unknown = sorted(set(keys) - _WRITABLE)
        if unknown:
            raise MalformedOfferError(f"unknown field: {unknown[0]}")

    def _refuse_taken_number(self, offer: Offer) -> None:
        for record in self._offers.values():
            if record.offer.number == offer.number and record.offer.id != offer.id:
                raise DuplicateNumberError(f"another offer has the number {offer.number}")

    def _stamp(self, now: int) -> int:
        """The SystemModstamp of a save in ms: whole seconds, never earlier than the last one."""
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


def _text(raw: object) -> str:
    if raw is not None and not isinstance(raw, str):
        raise MalformedOfferError("preview_group must be a text")
    return raw or ""


def _refuse_far_moments(values: Mapping[str, object]) -> None:
    """Refuse dates and times outside the years that Salesforce allows."""
    for name in ("valid_from", "valid_until"):
        value = values.get(name)
        year = value[:4] if isinstance(value, str) else ""
        if year.isdecimal() and not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
            raise MalformedOfferError(f"{name}: not from year {_FIRST_YEAR} to {_LAST_YEAR}")
