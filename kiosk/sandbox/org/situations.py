"""What an org can do to one request: the situations that a kiosk must cope with, by name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Annotated

import msgspec
from msgspec import Meta
from starlette.responses import HTMLResponse, RedirectResponse, Response

from kiosk.sandbox.http_json import json_response
from kiosk.sandbox.org.api_error import ApiError, RowFault
from kiosk.sandbox.org.odd_replies import (
    DOWN,
    FAREWELLS,
    NO_TOKEN,
    ODD_RESULTS,
    PORTAL,
    REFUSED_LOGINS,
    UNREADABLE,
    wants_login,
)
from kiosk.sandbox.org.situation_name import SituationName

AT_LOGIN = frozenset(
    {
        SituationName.LOGIN_CLOCK,
        SituationName.LOGIN_NOT_APPROVED,
        SituationName.LOGIN_RATE,
        SituationName.LOGIN_REFUSED,
        SituationName.LOGIN_ANSWERED_BY_ANOTHER,
        SituationName.LOGIN_UNREADABLE,
    }
)
AT_STREAM = frozenset(name for name in SituationName if name.startswith("stream_"))
AT_DELIVERY = frozenset(SituationName) - AT_LOGIN - AT_STREAM
FOR_ALL_ROWS = frozenset(
    {
        SituationName.EARLIER_TRY_AT_WORK,
        SituationName.READ_ONLY,
        SituationName.STORAGE_FULL,
        SituationName.ONE_FOR_ALL,
    }
)
VARIANTS = {
    SituationName.SOMETHING_ELSE_ANSWERS: frozenset(
        {"redirect", "no_content", "created", "json", "portal", "proxy"}
    ),
    SituationName.RESULTS_DO_NOT_MATCH: frozenset({"longer", "shuffled", "not_json"}),
    SituationName.DUPLICATE_RULE: frozenset({"block"}),
    SituationName.VALIDATION_RULE: frozenset({"picklist", "email", "call"}),
    SituationName.FIELD_NOT_DEPLOYED: frozenset({"key"}),
    SituationName.CONVERTED_SINCE: frozenset({"deleted"}),
    SituationName.TRIGGER_FAILS: frozenset({"row"}),
    SituationName.ONE_FOR_ALL: frozenset({"lock"}),
    SituationName.ODD_RESULT: ODD_RESULTS.keys() - {""},
    SituationName.API_CLOSED: frozenset({"disabled", "policy"}),
    SituationName.ORG_MOVED: frozenset(FAREWELLS),
    SituationName.LOGIN_REFUSED: REFUSED_LOGINS.keys() - {""},
    SituationName.LOGIN_ANSWERED_BY_ANOTHER: NO_TOKEN.keys() - {""},
    SituationName.LOGIN_UNREADABLE: UNREADABLE.keys() - {""},
    SituationName.REPLY_UNREADABLE: UNREADABLE.keys() - {""},
    SituationName.STREAM_UNKNOWN_CLIENT: frozenset({"bare", "subscribe"}),
    SituationName.STREAM_CLIENT_LIMIT: frozenset({"plain", "connect"}),
    SituationName.STREAM_DAILY_LIMIT: frozenset({"subscribe"}),
    SituationName.STREAM_TOO_BUSY: frozenset({"handshake", "subscribe"}),
    SituationName.STREAM_LOGIN_EXPIRED: frozenset({"handshake"}),
    SituationName.STREAM_NO_ACCESS: frozenset({"fields", "user", "restricted", "create", "full"}),
    SituationName.STREAM_GAP: frozenset({"overflow"}),
}


class Situation(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One situation, used for the next request that it fits and then removed.

    With `key`, it stays, and applies to that row in every request with that lead. With `rows`, it
    stays, and applies to every request with more rows than that.
    """

    name: SituationName = msgspec.field(name="situation")
    variant: str = ""
    key: str = ""
    rows: Annotated[int, Meta(ge=0, le=200)] = 0

    def __post_init__(self) -> None:
        allowed = VARIANTS.get(self.name, frozenset())
        if self.variant and self.variant not in allowed:
            known = ", ".join(sorted(allowed)) or "none"
            raise ValueError(f"variant of situation {self.name}: {known}")

    @property
    def lasts(self) -> bool:
        return bool(self.key or self.rows)

    def fits(self, names: Collection[SituationName], keys: Collection[str], rows: int) -> bool:
        if self.name not in names or (self.key and self.key not in keys):
            return False
        return not self.rows or rows > self.rows


@dataclass(frozen=True, slots=True)
class _Refusal:
    status: int
    code: str
    message: str


_REFUSALS = {
    (SituationName.QUOTA, ""): _Refusal(
        403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."
    ),
    (SituationName.CONCURRENCY, ""): _Refusal(
        403, "REQUEST_LIMIT_EXCEEDED", "ConcurrentPerOrgLongTxn Limit exceeded."
    ),
    (SituationName.VALIDATION_RULE, "call"): _Refusal(
        400, "FIELD_CUSTOM_VALIDATION_EXCEPTION", "a rule says no"
    ),
    (SituationName.FIELD_NOT_DEPLOYED, ""): _Refusal(
        400, "INVALID_FIELD", "No such column 'Kiosk_Id__c' on sobject of type Lead"
    ),
    (SituationName.FIELD_NOT_DEPLOYED, "key"): _Refusal(
        404, "NOT_FOUND", "Provided external ID field does not exist"
    ),
    (SituationName.APEX_LIMIT, ""): _Refusal(
        500, "APEX_ERROR", "System.LimitException: Apex CPU time limit exceeded"
    ),
    (SituationName.TRIGGER_FAILS, ""): _Refusal(
        400, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "LeadTrigger: null pointer"
    ),
    (SituationName.API_CLOSED, ""): _Refusal(410, "GONE", "This API version is retired"),
    (SituationName.API_CLOSED, "disabled"): _Refusal(
        403, "API_DISABLED_FOR_ORG", "API is not enabled"
    ),
    (SituationName.API_CLOSED, "policy"): _Refusal(
        403, "TXN_SECURITY_NO_ACCESS", "a security policy says no"
    ),
}
_ROW_FAULTS = {
    (SituationName.EARLIER_TRY_AT_WORK, ""): RowFault(
        "DUPLICATE_VALUE", "duplicate value found: Kiosk_Lead_Id__c"
    ),
    (SituationName.READ_ONLY, ""): RowFault(
        "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE", "the org is read-only"
    ),
    (SituationName.ROW_TOO_LONG, ""): RowFault(
        "STRING_TOO_LONG", "LastName: data value too large", ("LastName",)
    ),
    (SituationName.ROLLED_BACK, ""): RowFault(
        "FIELD_CUSTOM_VALIDATION_EXCEPTION", "a rule says no", ("Phone",)
    ),
    (SituationName.ROW_LOCK, ""): RowFault(
        "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access"
    ),
    (SituationName.DUPLICATE_RULE, ""): RowFault(
        "DUPLICATES_DETECTED", "Use one of these records?"
    ),
    (SituationName.DUPLICATE_RULE, "block"): RowFault(
        "DUPLICATES_DETECTED", "You're creating a duplicate record."
    ),
    (SituationName.VALIDATION_RULE, ""): RowFault(
        "FIELD_CUSTOM_VALIDATION_EXCEPTION", "a rule says no", ("Phone",)
    ),
    (SituationName.VALIDATION_RULE, "picklist"): RowFault(
        "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", "bad value", ("LeadSource",)
    ),
    (SituationName.VALIDATION_RULE, "email"): RowFault(
        "INVALID_EMAIL_ADDRESS", "Email: invalid email address", ("Email",)
    ),
    (SituationName.STORAGE_FULL, ""): RowFault("STORAGE_LIMIT_EXCEEDED", "storage limit exceeded"),
    (SituationName.TRIGGER_FAILS, "row"): RowFault(
        "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "LeadTrigger: null pointer"
    ),
    (SituationName.ONE_FOR_ALL, ""): RowFault("PROCESSING_HALTED", "an automation has halted"),
    (SituationName.ONE_FOR_ALL, "lock"): RowFault(
        "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access"
    ),
}
ROLLED_BACK = RowFault("ALL_OR_NONE_OPERATION_ROLLED_BACK", "Record rolled back")

_TWINS = [f"/services/data/v67.0/sobjects/Lead/00Q{number:015}" for number in (1, 2)]
_ELSEWHERE: Mapping[tuple[SituationName, str], Callable[[], Response]] = {
    (SituationName.SOMETHING_ELSE_ANSWERS, ""): lambda: HTMLResponse(PORTAL),
    (SituationName.SOMETHING_ELSE_ANSWERS, "redirect"): lambda: RedirectResponse(
        "http://127.0.0.1:9/login", 302
    ),
    (SituationName.SOMETHING_ELSE_ANSWERS, "no_content"): lambda: Response(status_code=204),
    (SituationName.SOMETHING_ELSE_ANSWERS, "created"): lambda: json_response({"results": []}, 201),
    (SituationName.SOMETHING_ELSE_ANSWERS, "json"): lambda: json_response({}),
    (SituationName.SOMETHING_ELSE_ANSWERS, "portal"): lambda: wants_login(
        HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED
    ),
    (SituationName.SOMETHING_ELSE_ANSWERS, "proxy"): lambda: wants_login(
        HTTPStatus.PROXY_AUTHENTICATION_REQUIRED
    ),
    (SituationName.MAINTENANCE, ""): lambda: HTMLResponse(DOWN, 503),
    (SituationName.NO_ROUTE, ""): lambda: Response(status_code=420),
    (SituationName.KEY_MATCHES_TWO, ""): lambda: json_response(_TWINS, 300),
}


def row_fault(situation: Situation) -> RowFault | None:
    """The fault that refuses a row; None if the situation does not concern rows."""
    return _ROW_FAULTS.get((situation.name, situation.variant))


def answer_instead(situation: Situation) -> Response | None:
    """The response in place of a real one, with nothing stored. Raises ApiError."""
    place = (situation.name, situation.variant)
    if refusal := _REFUSALS.get(place):
        raise ApiError(refusal.status, refusal.code, refusal.message)
    make = _ELSEWHERE.get(place)
    return make() if make else None
