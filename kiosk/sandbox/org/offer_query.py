"""`GET /services/data/…/query` for offers: the active ones in pages, or some by their ids."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.offer_fields import FIELDS, read_field
from kiosk.sandbox.org.org import OfferRecord, OfferStatus

PAGE = 2_000
_SELECT = re.compile(r"SELECT (?P<fields>[\w, ]+) FROM Offer__c WHERE (?P<where>.+)")
_ID = r"'[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?'"
_STATUS = r"Status__c = '(?P<{}>\w+)'"
_STATUSES = r"Status__c IN \((?P<any>'\w+'(?:, '\w+')*)\)"
_IDS = rf"Id (?:= (?P<one>{_ID})|IN ?\((?P<many> ?{_ID}(?: ?, ?{_ID})* ?)\))"
_WHERE = re.compile(
    f"{_STATUSES}|{_STATUS.format('status')}|{_IDS}(?: AND {_STATUS.format('also')})?"
)


def query_offers(
    soql: str,
    records: Sequence[OfferRecord],
    start: int = 0,
    missing: Collection[str] = frozenset(),
) -> dict[str, object] | None:
    """One page of offers from `start` on, with the next page's start; None for other queries.

    `records` are all of the org's; `missing` are the fields that its Offer__c does not have.

    Raises:
        ApiError: the query uses a field that does not exist.
    """
    asked = _SELECT.fullmatch(soql)
    where = asked and _WHERE.fullmatch(asked["where"])
    if not asked or not where:
        return None
    names = [name.strip() for name in asked["fields"].split(",")]
    unknown = [name for name in names if name not in FIELDS or name in missing]
    if unknown:
        message = f"No such column '{unknown[0]}' on entity 'Offer__c'"
        raise ApiError(400, "INVALID_FIELD", message)
    found = list(_found(where, records))
    rows = [
        {"attributes": {"type": "Offer__c"}, **{name: read_field(name, record) for name in names}}
        for record in found[start : start + PAGE]
    ]
    page: dict[str, object] = {"totalSize": len(found), "records": rows, "done": True}
    if start + PAGE < len(found):
        page |= {"done": False, "next": start + PAGE}
    return page


def _found(where: re.Match[str], records: Iterable[OfferRecord]) -> Iterable[OfferRecord]:
    if named := where["any"]:
        known = {_known(name.strip(" '")) for name in named.split(",")}
        records = [one for one in records if one.status in known]
    if status := where["status"] or where["also"]:
        records = [one for one in records if one.status == _known(status)]
    if listed := where["one"] or where["many"]:
        ids = {quoted.strip(" '")[:15] for quoted in listed.split(",")}
        records = [one for one in records if one.offer.id[:15] in ids]
    return records


def _known(status: str) -> OfferStatus | None:
    """The status of that name; a picklist's unknown values match no record."""
    return OfferStatus(status) if status in set(OfferStatus) else None
