"""The table of Salesforce's error codes and what each one means for the rows to deliver.

Codes: ExceptionCode and StatusCode of the SOAP API's enumerations; statuses: REST API Developer
Guide, "Status Codes and Error Responses". Messages are translated by the org: never match them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.core.delivery.outcome import Action
from kiosk.core.delivery.reason import Reason

_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,79}")
_MINUTE, _HOUR = 60.0, 3600.0
NO_CODE = "NO_CODE"  # of a refusal that is no JSON, or whose JSON names none


@dataclass(frozen=True, slots=True)
class ErrorRule:
    """What to do about an error code.

    `wait`: seconds before which a retry is useless. `whole`: the error concerns every row.
    `tries`: the number of attempts before a row is held; 0 means no limit.
    `doubt`: the cause may be the row or the org; other rows show which (core.delivery.inquiry).
    `splits`: from so many attempts on one row may be the cause for all, so the others are tried
    without it; 0 means never. `patience`: tries before a row that then fails alone is held.
    `counts`: whether the attempt counts towards `tries`. `alarm`: a person must act.
    `ours`: a record with our key may already exist, so it is looked up first.
    """

    action: Action
    reason: Reason
    wait: float = 0.0
    whole: bool = False
    tries: int = 0
    counts: bool = True
    alarm: bool = False
    ours: bool = False
    doubt: bool = False
    splits: int = 0
    patience: int = 0


def _retry(reason: Reason, **options: object) -> ErrorRule:
    return replace(ErrorRule(Action.RETRY, reason), **options)  # type: ignore[arg-type]  # the rule's own


def _hold(reason: Reason, **options: object) -> ErrorRule:
    return replace(ErrorRule(Action.HOLD_ROW, reason), **options)  # type: ignore[arg-type]  # the rule's own


def _doubt(reason: Reason, **options: object) -> ErrorRule:
    return _retry(reason, doubt=True, **options)


def _stop(reason: Reason, wait: float = 15 * _MINUTE, *, splits: int = 0) -> ErrorRule:
    return ErrorRule(Action.HOLD_LANE, reason, wait, whole=True, alarm=True, splits=splits)


def _split(reason: Reason) -> ErrorRule:
    return ErrorRule(Action.SPLIT, reason, whole=True)


QUOTA = ErrorRule(Action.WAIT_FOR_QUOTA, Reason.QUOTA, 15 * _MINUTE, whole=True)
# A lock passes with the work that holds it. That takes minutes, and so do ten tries.
_LOCKED = _retry(Reason.BUSY, splits=3, patience=10)
_GROUPS: tuple[tuple[ErrorRule, str], ...] = (
    (ErrorRule(Action.REAUTHENTICATE, Reason.SESSION, _MINUTE, whole=True, alarm=True),
     "INVALID_SESSION_ID"),
    (QUOTA, "REQUEST_LIMIT_EXCEEDED"),
    (replace(QUOTA, reason=Reason.QUOTA_SHARE), "QUOTA_SHARE_USED"),
    (_retry(Reason.BUSY, wait=5.0, whole=True),
     ("CONCURRENT_REQUESTS TOO_MANY_APEX_REQUESTS TXN_SECURITY_METERING_ERROR"
     " TXN_SECURITY_RUNTIME_ERROR")),
    (_retry(Reason.SERVER, whole=True),
     ("SERVER_UNAVAILABLE FUNCTIONALITY_TEMPORARILY_UNAVAILABLE CIRCUIT_BREAKER_OPEN_EXCEPTION"
     " REQUEST_TIMEOUT_OR_CONFLICT")),
    (_retry(Reason.MAINTENANCE, whole=True, wait=_MINUTE, counts=False),
     "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE ORG_IN_MAINTENANCE"),
    (_LOCKED, "UNABLE_TO_LOCK_ROW UNABLE_TO_LOCK_RECORD RECORD_IN_USE_BY_WORKFLOW"),
    # A neighbour's fault; where no neighbour has one of its own, any row may be meant.
    (_retry(Reason.BUSY, counts=False, splits=3),
     "ALL_OR_NONE_OPERATION_ROLLED_BACK PROCESSING_HALTED"),
    (_doubt(Reason.SERVER, splits=2), "UNKNOWN_EXCEPTION INTERNAL_ERROR INTERNAL_SERVER_ERROR"),
    # What one row's owner, campaign or trigger uses up need not be the org's.
    (_retry(Reason.BUSY, whole=True, wait=15 * _MINUTE, alarm=True, splits=2),
     "LIMIT_EXCEEDED TOO_MANY_JOBS LICENSE_LIMIT_EXCEEDED"),
    (_split(Reason.APEX_LIMIT), "APEX_ERROR QUERY_TIMEOUT REQUEST_RUNNING_TOO_LONG"),
    (_split(Reason.SIZE), "EXCEEDED_ID_LIMIT OPERATION_TOO_LARGE EXCEEDED_MAX_SIZE_REQUEST"),
    (_split(Reason.MESSAGE), "JSON_PARSER_ERROR POST_BODY_PARSE_ERROR INVALID_BATCH_REQUEST"),
    (_doubt(Reason.AUTOMATION), "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"),
    (_doubt(Reason.RULE), "INVALID_CROSS_REFERENCE_KEY INACTIVE_OWNER_OR_USER"),
    # The record that a row's owner, campaign or trigger leads to, which need not be every row's.
    (_doubt(Reason.ACCESS), "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"),
    (_retry(Reason.TAKEN, tries=3, ours=True), "DUPLICATE_VALUE"),
    (_hold(Reason.DELETED, ours=True), "ENTITY_IS_DELETED"),
    (_hold(Reason.CONVERTED, ours=True), "CANNOT_UPDATE_CONVERTED_LEAD"),
    (_hold(Reason.LOCKED, ours=True), "ENTITY_IS_LOCKED"),
    (_hold(Reason.DUPLICATE), "DUPLICATES_DETECTED"),
    (_hold(Reason.KEY_TWICE, alarm=True), "MULTIPLE_CHOICES DUPLICATE_EXTERNAL_ID"),
    (_hold(Reason.REQUIRED), "REQUIRED_FIELD_MISSING"),
    (_hold(Reason.TOO_LONG), "STRING_TOO_LONG"),
    (_hold(Reason.BAD_VALUE),
     ("INVALID_EMAIL_ADDRESS INVALID_TYPE_ON_FIELD_IN_RECORD NUMBER_OUTSIDE_VALID_RANGE"
     " INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST FIELD_INTEGRITY_EXCEPTION MALFORMED_ID")),
    (_hold(Reason.RULE),
     "FIELD_CUSTOM_VALIDATION_EXCEPTION FIELD_FILTER_VALIDATION_EXCEPTION"),
    # Files have a storage of their own, which only a row with a file fills.
    (_stop(Reason.STORAGE, _HOUR, splits=2), "STORAGE_LIMIT_EXCEEDED"),
    (_stop(Reason.API_DISABLED, _HOUR),
     "API_DISABLED_FOR_ORG API_CURRENTLY_DISABLED APEX_REST_SERVICES_DISABLED"),
    (_stop(Reason.FIELD_MISSING), "INVALID_FIELD INVALID_TYPE NOT_FOUND"),
    # Not a field that is absent but one that may not be written, as by the trigger for one row.
    (_stop(Reason.FIELD_MISSING, splits=2), "INVALID_FIELD_FOR_INSERT_UPDATE"),
    (_stop(Reason.API_VERSION), "GONE UNSUPPORTED_API_VERSION"),
    (_stop(Reason.ACCESS),
     ("INSUFFICIENT_ACCESS INSUFFICIENT_ACCESS_OR_READONLY INVALID_AUTH_HEADER INSUFFICIENT_SCOPE"
     " CLIENT_NOT_ACCESSIBLE_FOR_USER TXN_SECURITY_NO_ACCESS TXN_SECURITY_FAIL_CLOSE"
     " TXN_SECURITY_END_A_SESSION TXN_SECURITY_TWO_FA_REQUIRED")),
    (_stop(Reason.WRONG_KEY), "LOGIN_WRONG_KEY"),
    (_stop(Reason.UNUSABLE_SECRET, _MINUTE), "LOGIN_UNUSABLE_SECRET"),
    (_stop(Reason.USER_NOT_APPROVED), "LOGIN_USER_NOT_APPROVED"),
    (_stop(Reason.NO_RUN_AS_USER), "LOGIN_NO_RUN_AS_USER"),
    (_stop(Reason.USER_INACTIVE), "LOGIN_USER_INACTIVE"),
    (_stop(Reason.ORG_INACTIVE), "LOGIN_ORG_INACTIVE"),
    (_stop(Reason.AUDIENCE), "LOGIN_AUDIENCE"),
    (_stop(Reason.CLOCK), "LOGIN_CLOCK"),
    (_stop(Reason.IP_ADDRESS), "LOGIN_IP_ADDRESS"),
    (_stop(Reason.SCOPE), "LOGIN_SCOPE"),
    (_stop(Reason.FLOW), "LOGIN_FLOW"),
    (_stop(Reason.APP_UNKNOWN), "LOGIN_APP_UNKNOWN"),
    (_stop(Reason.APP_BLOCKED), "LOGIN_APP_BLOCKED"),
    (_stop(Reason.APP_NOT_INSTALLED), "LOGIN_APP_NOT_INSTALLED"),
    (_stop(Reason.SECRET), "LOGIN_SECRET"),
    (_stop(Reason.INSTANCE), "LOGIN_UNSAFE_INSTANCE"),
    (_stop(Reason.LOGIN_RATE, _HOUR), "LOGIN_RATE"),
    (_stop(Reason.LOGIN), "LOGIN_REFUSED"),
    (_stop(Reason.LOGIN_UNEXPLAINED), "LOGIN_UNEXPLAINED"),
    (_retry(Reason.NETWORK, whole=True), "CONNECT"),
    (_retry(Reason.DNS, whole=True), "DNS"),
    (_retry(Reason.TLS, whole=True), "TLS"),
    (_retry(Reason.CERTIFICATE_TOO_EARLY, whole=True), "CERTIFICATE_TOO_EARLY"),
    (_retry(Reason.CERTIFICATE_EXPIRED, whole=True), "CERTIFICATE_EXPIRED"),
    (_retry(Reason.SILENT, whole=True), "NO_ANSWER"),
    (_retry(Reason.CUT, whole=True), "CUT"),
    (_retry(Reason.PROXY, whole=True), "PROXY"),
    (_retry(Reason.PROXY_LOGIN, whole=True), "PROXY_LOGIN LOGIN_PROXY_LOGIN"),
    (_retry(Reason.PORTAL, whole=True), "PORTAL LOGIN_PORTAL"),
    (_retry(Reason.ORG_MOVED, whole=True, wait=_MINUTE, alarm=True), "NO_ROUTE LOGIN_NO_ROUTE"),
    (_stop(Reason.INSTANCE), "BAD_ADDRESS"),
    (_retry(Reason.SLOW, whole=True), "REPLY_TOO_SLOW REPLY_TOO_LARGE"),
    (_retry(Reason.SERVER, whole=True), "RETRY_LATER LOGIN_SERVER"),
    (_retry(Reason.NOT_SALESFORCE, whole=True),
     ("REPLY_PACKED NOT_JSON NOT_A_RESULT RESULTS_DO_NOT_MATCH UNEXPECTED_SUCCESS REDIRECTED"
      " LOGIN_NO_TOKEN")),
)  # fmt: skip
RULES: Mapping[str, ErrorRule] = {code: rule for rule, codes in _GROUPS for code in codes.split()}


def clean_code(code: object) -> str:
    """The code if it has the form of a Salesforce code; other text is dropped."""
    return code if isinstance(code, str) and _CODE.fullmatch(code) else "UNKNOWN"


def rule_for_row(code: str) -> ErrorRule:
    """The rule for the error of one row; an unknown code may be caused by the row or the org."""
    return RULES.get(code) or _doubt(Reason.REFUSED)


def rule_for_retry(code: str) -> ErrorRule:
    """The rule for the error of one row that our Apex class recommends to try again."""
    rule = rule_for_row(code)
    return _LOCKED if rule.action is Action.HOLD_ROW or code not in RULES else rule


def rule_for_call(status: int, code: str) -> ErrorRule:
    """The rule for a reply that refuses the whole call; it never holds a single row."""
    rule = RULES.get(code)
    if rule is None:
        return _by_status(status, code)
    if not rule.splits and (rule.action is Action.HOLD_ROW or rule.tries or rule.doubt):
        return _split(rule.reason)  # one row is the cause; splitting the call finds it
    return replace(rule, whole=True)


_BY_STATUS: Mapping[int, ErrorRule] = {
    0: _retry(Reason.NETWORK, whole=True),
    400: _split(Reason.REFUSED),
    401: RULES["INVALID_SESSION_ID"],
    408: _retry(Reason.SERVER, whole=True),
    407: RULES["PROXY_LOGIN"],
    413: _split(Reason.SIZE),
    420: RULES["NO_ROUTE"],
    429: _retry(Reason.SERVER, whole=True),
    500: _retry(Reason.SERVER, whole=True, splits=2),
    511: RULES["PORTAL"],
}


def _by_status(status: int, code: str) -> ErrorRule:
    if rule := _BY_STATUS.get(status):
        return rule
    if status > 500:
        return _retry(Reason.SERVER, whole=True)
    # Salesforce gives a code with each refusal; a page without one is another server's.
    if status < 400 or code == NO_CODE:
        return _retry(Reason.NOT_SALESFORCE, whole=True)
    return _stop(Reason.REFUSED)


def action_for_call(status: int, code: str) -> Action:
    return rule_for_call(status, code).action
