"""The two ways in which leads are taken: our Apex REST, and sObject Collections.

REST API Developer Guide, "Upsert Records Using sObject Collections".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from kiosk.sandbox.api_error import ApiError, RowFault
from kiosk.sandbox.lead_records import KEY, LeadRecord
from kiosk.sandbox.leads import FIELDS, MAX_ROWS, Row, fault_of, is_blank, rows_of, take_lead
from kiosk.sandbox.org import Org

Result = dict[str, object]
# What our Apex answers with "retry": nothing is wrong with the lead.
_PASSING = frozenset(
    {
        "DUPLICATE_VALUE",
        "UNABLE_TO_LOCK_ROW",
        "ALL_OR_NONE_OPERATION_ROLLED_BACK",
        "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE",
        "STORAGE_LIMIT_EXCEEDED",
        "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
    }
)


class Shape(Protocol):
    """`rows` raises ApiError where the call as a whole cannot be used."""

    def rows(self, body: object) -> Sequence[Row]: ...
    def take(self, org: Org, row: Row, now: int) -> Result: ...
    def refuse(self, org: Org, row: Row, fault: RowFault) -> Result: ...
    def reply(self, results: Sequence[Result]) -> object: ...


class ApexShape:
    """Inserts what is absent and never touches what is there."""

    def rows(self, body: object) -> Sequence[Row]:
        return rows_of(body)

    def take(self, org: Org, row: Row, now: int) -> Result:
        return take_lead(org, row, now)

    def refuse(self, _org: Org, row: Row, fault: RowFault) -> Result:
        status = "retry" if fault.code in _PASSING else "rejected"
        return {"id": row.get(KEY), "status": status, "salesforce_id": None, "error": fault}

    def reply(self, results: Sequence[Result]) -> object:
        return {"results": results}


class CollectionsShape:
    """Upserts by the key: overwrites what lives, makes anew what was deleted."""

    def rows(self, body: object) -> Sequence[Row]:
        records = body.get("records") if isinstance(body, dict) else None
        if not isinstance(records, list) or not all(map(_is_lead, records)):
            raise ApiError(400, "JSON_PARSER_ERROR", "records of one type were expected")
        if len(records) > MAX_ROWS:
            raise ApiError(400, "EXCEEDED_ID_LIMIT", f"record limit reached: {MAX_ROWS}")
        rows = [
            {name: record[name] for name in record if name != "attributes"} for record in records
        ]
        unknown = sorted({name for row in rows for name in row} - FIELDS)
        if unknown:
            message = f"No such column '{unknown[0]}' on sobject of type Lead"
            raise ApiError(400, "INVALID_FIELD", message)
        return rows

    def take(self, org: Org, row: Row, now: int) -> Result:
        fields = {name: value for name, value in row.items() if not is_blank(value)}
        if fault := fault_of(fields):
            return self.refuse(org, row, fault)
        key = str(fields[KEY])
        lead = org.lead_table.with_key(key)
        if lead is None:
            return _success(org.insert_lead(key, fields, now), created=True)
        if lead.converted:
            fault = RowFault("CANNOT_UPDATE_CONVERTED_LEAD", "cannot reference converted lead")
            return self.refuse(org, row, fault)
        org.lead_table.update(lead, fields)
        return _success(lead, created=False)

    def refuse(self, org: Org, _row: Row, fault: RowFault) -> Result:
        error: Result = {"statusCode": fault.code, "message": fault.message, "fields": fault.fields}
        if fault.code == "DUPLICATES_DETECTED":
            error["duplicateResult"] = _matches(org.leads[:1])
        return {"success": False, "errors": [error]}

    def reply(self, results: Sequence[Result]) -> object:
        return results


def _success(lead: LeadRecord, *, created: bool) -> Result:
    return {"id": lead.id, "success": True, "errors": [], "created": created}


def _matches(leads: Sequence[LeadRecord]) -> Mapping[str, object]:
    records = [{"matchConfidence": 100.0, "record": {"Id": lead.id}} for lead in leads]
    return {"allowSave": True, "matchResults": [{"entityType": "Lead", "matchRecords": records}]}


def _is_lead(record: object) -> bool:
    if not isinstance(record, dict):
        return False
    attributes = record.get("attributes")
    return isinstance(attributes, dict) and attributes.get("type") == "Lead"
