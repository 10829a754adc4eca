"""`POST /services/apexrest/kiosk/v1/stats`: adds what kiosks counted of their days, each once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kiosk.sandbox.org.api_error import ApiError, RowFault
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.row_rules import MAX_ROWS, Row, no_such_column, result, without_blanks
from kiosk.sandbox.org.stat_records import COUNTERS, KEY, StatHour

SOBJECT = "Offer_Stat__c"
_LISTED = "stats"
_REQUIRED = (KEY, "Kiosk_Id__c", "Store_Code__c", "Day__c", "Offers")
_KNOWN = frozenset({*_REQUIRED, "cut"})
_MAX_OFFERS = 2_000
_MAX_NUMBER = 40
_MAX_STORE = 255
_MAX_COUNT = 1_000_000
_DAY = re.compile(r"2[01]\d\d-\d\d-\d\d", re.ASCII)
_HOUR = re.compile(r"1?\d|2[0-3]", re.ASCII)


class _WrongValueError(ValueError):
    def __init__(self, field: str) -> None:
        super().__init__(f"{field}: bad value")
        self.field = field


def stat_rows(body: object) -> Sequence[Row]:
    """The rows of a call's body. Raises ApiError."""
    rows = body.get(_LISTED) if isinstance(body, dict) else None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ApiError(400, "JSON_PARSER_ERROR", f'Expected {{"{_LISTED}": [{{...}}, ...]}}')
    if len(rows) > MAX_ROWS:
        raise ApiError(400, "EXCEEDED_ID_LIMIT", f"No more than {MAX_ROWS} rows in one call")
    unknown = sorted({name for row in rows for name in without_blanks(row)} - _KNOWN)
    if unknown:
        raise no_such_column(unknown[0], SOBJECT)
    return rows


def take_stat(org: Org, raw: Row) -> dict[str, object]:
    """Add one row if it has not come yet; returns the result."""
    row = without_blanks(raw)
    missing = next((name for name in _REQUIRED if name not in row), None)
    if missing:
        message = f"Required fields are missing: [{missing}]"
        fault = RowFault("REQUIRED_FIELD_MISSING", message, (missing,))
        return result(raw.get(KEY), "rejected", error=fault)
    try:
        key = _text(row, KEY, 36)
        store, day = _text(row, "Store_Code__c", _MAX_STORE), _day(row["Day__c"])
        hours = list(_hours(row["Offers"]))
    except _WrongValueError as error:
        fault = RowFault("INVALID_TYPE_ON_FIELD_IN_RECORD", str(error), (error.field,))
        return result(raw.get(KEY), "rejected", error=fault)
    known = org.stat_table.receipt(key)
    if known is not None:
        return result(key, "exists", salesforce_id=known)
    return result(key, "created", salesforce_id=org.stat_table.add(key, store, day, hours))


def _text(row: Row, name: str, longest: int) -> str:
    value = row[name]
    if not isinstance(value, str) or len(value) > longest:
        raise _WrongValueError(name)
    return value


def _day(value: object) -> date:
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise _WrongValueError("Day__c")


def _hours(offers: object) -> Iterator[StatHour]:
    if not isinstance(offers, list) or len(offers) > _MAX_OFFERS:
        raise _WrongValueError("Offers")
    for offer in offers:
        yield from _hours_of(_object(offer))


def _hours_of(offer: Mapping[str, object]) -> Iterator[StatHour]:
    number, variant = offer.get("number"), offer.get("variant")
    if not isinstance(number, str) or not number.strip() or len(number) > _MAX_NUMBER:
        raise _WrongValueError("Offers")
    if variant not in (None, "", "A", "B"):
        raise _WrongValueError("Offers")
    for hour, counts in _object(offer.get("hours")).items():
        if not _HOUR.fullmatch(hour):
            raise _WrongValueError("Offers")
        yield StatHour(number, str(variant or ""), int(hour), _counts(_object(counts)))


def _counts(told: Mapping[str, object]) -> dict[str, int]:
    """The counts by name, without what only a newer kiosk counts."""
    counts: dict[str, int] = {}
    for name, count in told.items():
        if name not in COUNTERS:
            continue
        if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= _MAX_COUNT:
            raise _WrongValueError("Offers")
        counts[name] = count
    return counts


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise _WrongValueError("Offers")
    return value
