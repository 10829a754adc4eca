"""Accepts the statistics of kiosks' days, which come only through our Apex REST API."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.sandbox.org.api_error import RowFault
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.row_rules import Row
from kiosk.sandbox.org.shapes import Result, apex_refusal
from kiosk.sandbox.org.situation_name import SituationName
from kiosk.sandbox.org.situations import AT_DELIVERY, Situation
from kiosk.sandbox.org.stat_records import KEY
from kiosk.sandbox.org.stats import SOBJECT, stat_rows, take_stat

# Statistics have no duplicate rules, no duplicates by key, and cannot be converted.
_OF_LEADS = frozenset(
    {SituationName.DUPLICATE_RULE, SituationName.KEY_MATCHES_TWO, SituationName.CONVERTED_SINCE}
)


class StatShape:
    sobject = SOBJECT
    key = KEY
    situations = AT_DELIVERY - _OF_LEADS

    def rows(self, body: object) -> Sequence[Row]:
        return stat_rows(body)

    def before(self, org: Org, row: Row, _situation: Situation, _now: int) -> None:
        take_stat(org, row)

    def take(self, org: Org, row: Row, _now: int) -> Result:
        return take_stat(org, row)

    def refuse(self, _org: Org, row: Row, fault: RowFault) -> Result:
        return apex_refusal(row.get(KEY), fault)

    def reply(self, results: Sequence[Result]) -> object:
        return {"results": results}
