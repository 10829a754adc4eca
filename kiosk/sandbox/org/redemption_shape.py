"""Accepts redemptions, which come only through our Apex REST API."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.sandbox.org.api_error import RowFault
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.redemption_records import KEY
from kiosk.sandbox.org.redemptions import REDEMPTION_RULES, take_redemption
from kiosk.sandbox.org.row_rules import Row
from kiosk.sandbox.org.shapes import Result, apex_refusal
from kiosk.sandbox.org.situation_name import SituationName
from kiosk.sandbox.org.situations import AT_DELIVERY, Situation

# Redemptions have no duplicate rules, no duplicates by key, and cannot be converted.
_OF_LEADS = frozenset(
    {SituationName.DUPLICATE_RULE, SituationName.KEY_MATCHES_TWO, SituationName.CONVERTED_SINCE}
)


class RedemptionShape:
    sobject = REDEMPTION_RULES.sobject
    key = KEY
    situations = AT_DELIVERY - _OF_LEADS

    def rows(self, body: object) -> Sequence[Row]:
        return REDEMPTION_RULES.rows_of(body)

    def before(self, org: Org, row: Row, _situation: Situation, now: int) -> None:
        take_redemption(org, row, now)

    def take(self, org: Org, row: Row, now: int) -> Result:
        return take_redemption(org, row, now)

    def refuse(self, _org: Org, row: Row, fault: RowFault) -> Result:
        return apex_refusal(row.get(KEY), fault)

    def reply(self, results: Sequence[Result]) -> object:
        return {"results": results}
