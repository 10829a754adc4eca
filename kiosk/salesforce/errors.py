"""The one table of Salesforce's error codes: what each means for the rows we hold.

Codes: ExceptionCode and StatusCode of the SOAP API's enumerations; statuses: REST API Developer
Guide, "Status Codes and Error Responses". Messages are translated by the org: never match them.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.outcome import Action

_BY_CODE: Mapping[str, Action] = {
    "INVALID_SESSION_ID": Action.REAUTHENTICATE,
    "REQUEST_LIMIT_EXCEEDED": Action.WAIT_FOR_QUOTA,
    **dict.fromkeys(
        (
            "ALL_OR_NONE_OPERATION_ROLLED_BACK",
            "APEX_ERROR",
            "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE",
            "INTERNAL_ERROR",
            "QUERY_TIMEOUT",
            "REQUEST_RUNNING_TOO_LONG",
            "SERVER_UNAVAILABLE",
            "STORAGE_LIMIT_EXCEEDED",
            "UNABLE_TO_LOCK_ROW",
            "UNKNOWN_EXCEPTION",
        ),
        Action.RETRY,
    ),
    **dict.fromkeys(
        (
            "API_CURRENTLY_DISABLED",
            "API_DISABLED_FOR_ORG",
            "GONE",
            "INSUFFICIENT_ACCESS",
            "INSUFFICIENT_ACCESS_OR_READONLY",
            "INVALID_AUTH_HEADER",
            "INVALID_FIELD",
            "INVALID_FIELD_FOR_INSERT_UPDATE",
            "INVALID_TYPE",
            "NOT_FOUND",
            "TXN_SECURITY_NO_ACCESS",
            "UNSUPPORTED_API_VERSION",
        ),
        Action.HOLD_CHANNEL,
    ),
}


def action_for_row(code: str) -> Action:
    """For the error of one row: unknown codes hold the row, so that it is never lost."""
    return _BY_CODE.get(code, Action.HOLD_ROW)


def action_for_call(status: int, code: str) -> Action:
    """For an answer that refuses the whole call: nothing here may condemn a single row."""
    action = _BY_CODE.get(code)
    if action is not None:
        return action
    if status == 401:
        return Action.REAUTHENTICATE
    if status >= 500 or status in {408, 420, 429} or status < 400:
        return Action.RETRY
    return Action.HOLD_CHANNEL
