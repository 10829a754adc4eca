"""The two ways to accept leads: our Apex REST API, and sObject Collections.

REST API Developer Guide, "Upsert Records Using sObject Collections".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.sandbox.org.api_error import ApiError, RowFault
from kiosk.sandbox.org.lead_records import KEY, LeadRecord
from kiosk.sandbox.org.leads import LEAD_RULES, take_lead
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.row_rules import MAX_ROWS, Row, without_blanks
from kiosk.sandbox.org.shapes import Result, apex_refusal
from kiosk.sandbox.org.situation_name import SituationName
from kiosk.sandbox.org.situations import AT_DELIVERY, Situation


class _LeadShape:
    sobject = LEAD_RULES.sobject
    key = KEY
    situations = AT_DELIVERY

    def before(self, org: Org, row: Row, situation: Situation, now: int) -> None:
        """Create the lead of an earlier delivery, converted or deleted in CONVERTED_SINCE."""
        key = str(row.get(KEY))
        if org.receipt(key) is not None:
            return
        lead = org.insert_lead(key, dict(row), now)
        if situation.name is SituationName.CONVERTED_SINCE and situation.variant == "deleted":
            org.delete_lead(lead.id)
        elif situation.name is SituationName.CONVERTED_SINCE:
            org.lead_table.convert(lead.id)


class ApexShape(_LeadShape):
    """Inserts new leads and never changes existing ones."""

    def rows(self, body: object) -> Sequence[Row]:
        return LEAD_RULES.rows_of(body)

    def take(self, org: Org, row: Row, now: int) -> Result:
        return take_lead(org, row, now)

    def refuse(self, _org: Org, row: Row, fault: RowFault) -> Result:
        return apex_refusal(row.get(KEY), fault)

    def reply(self, results: Sequence[Result]) -> object:
        return {"results": results}


class CollectionsShape(_LeadShape):
    """Upserts leads by key: overwrites existing ones and creates deleted ones again."""

    def rows(self, body: object) -> Sequence[Row]:
        records = body.get("records") if isinstance(body, dict) else None
        if not isinstance(records, list) or not all(map(_is_lead, records)):
            raise ApiError(400, "JSON_PARSER_ERROR", "records of one type were expected")
        if len(records) > MAX_ROWS:
            raise ApiError(400, "EXCEEDED_ID_LIMIT", f"record limit reached: {MAX_ROWS}")
        rows = [
            {name: record[name] for name in record if name != "attributes"} for record in records
        ]
        LEAD_RULES.refuse_unknown_fields(rows)
        return rows

    def take(self, org: Org, row: Row, now: int) -> Result:
        fields = without_blanks(row)
        if fault := LEAD_RULES.fault_of(fields):
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
