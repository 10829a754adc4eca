"""What an org can do to one request: the situations that a kiosk must survive, by number.

1 new lead. 2 sent before. 3 commits, then drops the reply. 4 an earlier try is still at work.
5 something else answers. 6 session expired. 7 and again. 8 login: clock. 9 login: not approved.
10 login rate. 11 quota. 12 concurrency. 13 maintenance. 14 read-only. 15 commits, then the edge
fails. 16 no route to the org. 17 the org moved. 18 one row too long. 19 rolled back. 20 results
do not match. 21 row lock. 22 duplicate rule. 23 key matches two. 24 validation rule. 25 field not
deployed. 26 storage full. 27 converted or deleted. 28 Apex limit. 29 trigger fails. 30 API closed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Annotated

import msgspec
from msgspec import Meta
from starlette.responses import HTMLResponse, RedirectResponse, Response

from kiosk.sandbox.http_json import json_response
from kiosk.sandbox.org.api_error import ApiError, RowFault

AT_LOGIN = frozenset({8, 9, 10})
AT_DELIVERY = frozenset(range(1, 31)) - AT_LOGIN
FOR_ALL_ROWS = frozenset({4, 14, 26})
REFUSED_LOGINS = {
    8: ("invalid_grant", "expired authorization code"),
    9: ("invalid_grant", "user hasn't approved this consumer"),
    10: ("invalid_grant", "login rate exceeded"),
}
VARIANTS = {
    5: frozenset({"redirect", "no_content", "created", "json"}),
    20: frozenset({"longer", "shuffled", "not_json"}),
    22: frozenset({"block"}),
    24: frozenset({"picklist", "email", "call"}),
    25: frozenset({"key"}),
    27: frozenset({"deleted"}),
    29: frozenset({"row"}),
    30: frozenset({"disabled", "policy"}),
}


class Situation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One entry of the list: for the next request that it fits, and then used up.

    With `key`, for every request with that lead, and about that row. With `rows`, for every
    request with more rows than that.
    """

    situation: Annotated[int, Meta(ge=1, le=30)]
    variant: str = ""
    key: str = ""
    rows: Annotated[int, Meta(ge=0, le=200)] = 0

    def __post_init__(self) -> None:
        allowed = VARIANTS.get(self.situation, frozenset())
        if self.variant and self.variant not in allowed:
            known = ", ".join(sorted(allowed)) or "none"
            raise ValueError(f"variant of situation {self.situation}: {known}")

    @property
    def lasts(self) -> bool:
        return bool(self.key or self.rows)

    def fits(self, numbers: Collection[int], keys: Collection[str], rows: int) -> bool:
        if self.situation not in numbers or (self.key and self.key not in keys):
            return False
        return not self.rows or rows > self.rows


@dataclass(frozen=True, slots=True)
class _Refusal:
    status: int
    code: str
    message: str


_REFUSALS = {
    (11, ""): _Refusal(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."),
    (12, ""): _Refusal(403, "REQUEST_LIMIT_EXCEEDED", "ConcurrentPerOrgLongTxn Limit exceeded."),
    (24, "call"): _Refusal(400, "FIELD_CUSTOM_VALIDATION_EXCEPTION", "a rule says no"),
    (25, ""): _Refusal(
        400, "INVALID_FIELD", "No such column 'Kiosk_Id__c' on sobject of type Lead"
    ),
    (25, "key"): _Refusal(404, "NOT_FOUND", "Provided external ID field does not exist"),
    (28, ""): _Refusal(500, "APEX_ERROR", "System.LimitException: Apex CPU time limit exceeded"),
    (29, ""): _Refusal(400, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "LeadTrigger: null pointer"),
    (30, ""): _Refusal(410, "GONE", "This API version is retired"),
    (30, "disabled"): _Refusal(403, "API_DISABLED_FOR_ORG", "API is not enabled"),
    (30, "policy"): _Refusal(403, "TXN_SECURITY_NO_ACCESS", "a security policy says no"),
}
_ROW_FAULTS = {
    (4, ""): RowFault("DUPLICATE_VALUE", "duplicate value found: Kiosk_Lead_Id__c"),
    (14, ""): RowFault(
        "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE", "the org is read-only"
    ),
    (18, ""): RowFault("STRING_TOO_LONG", "LastName: data value too large", ("LastName",)),
    (19, ""): RowFault("FIELD_CUSTOM_VALIDATION_EXCEPTION", "a rule says no", ("Phone",)),
    (21, ""): RowFault("UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access"),
    (22, ""): RowFault("DUPLICATES_DETECTED", "Use one of these records?"),
    (22, "block"): RowFault("DUPLICATES_DETECTED", "You're creating a duplicate record."),
    (24, ""): RowFault("FIELD_CUSTOM_VALIDATION_EXCEPTION", "a rule says no", ("Phone",)),
    (24, "picklist"): RowFault(
        "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", "bad value", ("LeadSource",)
    ),
    (24, "email"): RowFault("INVALID_EMAIL_ADDRESS", "Email: invalid email address", ("Email",)),
    (26, ""): RowFault("STORAGE_LIMIT_EXCEEDED", "storage limit exceeded"),
    (29, "row"): RowFault("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "LeadTrigger: null pointer"),
}
ROLLED_BACK = RowFault("ALL_OR_NONE_OPERATION_ROLLED_BACK", "Record rolled back")
_PORTAL = "<html><body><form>Accept the terms of our Wi-Fi</form></body></html>"
_DOWN = "<html><body><table><tr><td>We are down for maintenance.</td></tr></table></body></html>"
BAD_GATEWAY = "<html><body><h1>502 Bad Gateway</h1></body></html>"

_TWINS = [f"/services/data/v67.0/sobjects/Lead/00Q{number:015}" for number in (1, 2)]
_ELSEWHERE: Mapping[tuple[int, str], Callable[[], Response]] = {
    (5, ""): lambda: HTMLResponse(_PORTAL),
    (5, "redirect"): lambda: RedirectResponse("http://127.0.0.1:9/login", 302),
    (5, "no_content"): lambda: Response(status_code=204),
    (5, "created"): lambda: json_response({"results": []}, 201),
    (5, "json"): lambda: json_response({}),
    (13, ""): lambda: HTMLResponse(_DOWN, 503),
    (16, ""): lambda: Response(status_code=420),
    (23, ""): lambda: json_response(_TWINS, 300),
}


def row_fault(situation: Situation) -> RowFault | None:
    """What a row is refused with, where the situation is about rows."""
    return _ROW_FAULTS.get((situation.situation, situation.variant))


def answer_instead(situation: Situation) -> Response | None:
    """What comes in the place of an answer, with nothing done. Raises ApiError."""
    place = (situation.situation, situation.variant)
    if refusal := _REFUSALS.get(place):
        raise ApiError(refusal.status, refusal.code, refusal.message)
    make = _ELSEWHERE.get(place)
    return make() if make else None
