"""Reads replies of the data API: their JSON, or the reason why there is none.

REST API Developer Guide, "Status Codes and Error Responses".
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping

import httpx
import msgspec

from kiosk.core.json_text import decode_json
from kiosk.salesforce.api_names import api_names
from kiosk.salesforce.errors import clean_code
from kiosk.web.bounded import DeadlineError, ReplyError
from kiosk.web.network_fault import code_of
from kiosk.web.retry_after import retry_after

# The wording of Salesforce's API and our Apex classes; it is not translated.
_NO_SUCH_COLUMN = re.compile(r"No such column '([A-Za-z][A-Za-z0-9_]{0,79})'")
UNANSWERED = (httpx.HTTPError, httpx.InvalidURL, ReplyError, DeadlineError)
# Statuses sent by servers in front of the org, whatever the body: a proxy (RFC 9110, 15.5.8),
# Salesforce's edge servers that cannot find the org, a Wi-Fi portal (RFC 6585, 6).
BETWEEN: Mapping[int, str] = {407: "PROXY_LOGIN", 420: "NO_ROUTE", 511: "PORTAL"}
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


class CallError(Exception):
    """A call without a usable reply.

    `code` names the reason. `status` is the HTTP status, or 0 without a reply. `retry_after` is
    the number of seconds before which a retry is useless, or 0 if that is unknown.
    """

    def __init__(
        self, code: str, status: int = 0, *, fields: tuple[str, ...] = (), retry_after: float = 0.0
    ) -> None:
        super().__init__(f"{code} (HTTP {status})" if status else code)
        self.code = code
        self.status = status
        self.fields = fields
        self.retry_after = retry_after


class _ApiError(msgspec.Struct):
    errorCode: object = "UNKNOWN"  # noqa: N815  Salesforce's name
    message: object = ""
    fields: list[object] | None = None


def json_of(reply: httpx.Response) -> object:
    """The decoded JSON of a reply with status 200. Raises CallError.

    No other status counts as success: a Wi-Fi portal may answer 200 with a page, and a proxy 204.
    """
    if reply.status_code == 200:
        try:
            return decode_json(reply.content)
        except _UNREADABLE:
            raise CallError("NOT_JSON", 200) from None
    if reply.is_success:
        raise CallError("UNEXPECTED_SUCCESS", reply.status_code)
    if reply.status_code == 300 and _is_list_of_urls(reply.content):
        raise CallError("MULTIPLE_CHOICES", 300)
    if reply.status_code < 400:
        raise CallError("REDIRECTED", reply.status_code)
    raise _refusal(reply)


def _refusal(reply: httpx.Response) -> CallError:
    if code := BETWEEN.get(reply.status_code):
        return CallError(code, reply.status_code)
    errors = _errors(reply.content)
    later = retry_after(reply.headers.get("Retry-After", ""), time.time())
    if not errors:
        return CallError("NO_CODE", reply.status_code, retry_after=later)
    first = errors[0]
    code = clean_code(first.errorCode)
    # Unlike the text around it, the limit's name is an identifier and is not translated.
    if code == "REQUEST_LIMIT_EXCEEDED" and "Concurrent" in str(first.message):
        code = "CONCURRENT_REQUESTS"
    fields = api_names(first.fields or _columns(first.message))
    return CallError(code, reply.status_code, fields=fields, retry_after=later)


def _columns(message: object) -> list[str]:
    """The field that caused a call's refusal; Salesforce names it only in the message."""
    return _NO_SUCH_COLUMN.findall(message)[:1] if isinstance(message, str) else []


def unanswered(error: Exception) -> CallError:
    """The error for a call without a complete reply."""
    return CallError(code_of(error))


def _errors(content: bytes) -> list[_ApiError]:
    """The errors in a reply: the documented array, or a single object as some gateways send."""
    try:
        found = msgspec.convert(decode_json(content), list[_ApiError] | _ApiError)
    except _UNREADABLE:
        return []
    return found if isinstance(found, list) else [found]


def _is_list_of_urls(content: bytes) -> bool:
    try:
        return bool(msgspec.json.decode(content, type=list[str]))
    except _UNREADABLE:
        return False
