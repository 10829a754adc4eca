"""Authorised calls to Salesforce: logs in when needed, once more when a token is refused."""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass

import httpx
import msgspec

from kiosk.salesforce.auth import Credentials, LoginError, Session, log_in

log = logging.getLogger(__name__)

_TIMEOUT = httpx.Timeout(20.0, connect=10.0)
_MAX_REPLY_BYTES = 8_000_000


class CallError(Exception):
    """No usable answer: `code` names why, `status` is the HTTP status or 0 without a reply."""

    def __init__(self, code: str, status: int = 0) -> None:
        super().__init__(f"{code} (HTTP {status})" if status else code)
        self.code = code
        self.status = status


class _ApiError(msgspec.Struct):
    errorCode: str = "UNKNOWN"  # noqa: N815  Salesforce's name


@dataclass(slots=True)
class Usage:
    """API calls made by this process, for status and benches."""

    calls: int = 0


class SalesforceClient:
    """One HTTP client, one session, logins never in parallel."""

    def __init__(
        self,
        credentials: Credentials,
        tls: ssl.SSLContext | None = None,
        on_date: Callable[[str, float, float], None] = lambda *_: None,
    ) -> None:
        """`on_date` gets each reply's `Date`, and the wall clock (unix s) before and after it."""
        self._credentials = credentials
        self._on_date = on_date
        self._http = httpx.AsyncClient(
            timeout=_TIMEOUT,
            follow_redirects=False,
            verify=tls or ssl.create_default_context(),
            event_hooks={"request": [_note_time], "response": [self._tell_date]},
        )
        self._session: Session | None = None
        self._login = asyncio.Lock()
        self.usage = Usage()

    async def aclose(self) -> None:
        await self._http.aclose()

    async def _tell_date(self, reply: httpx.Response) -> None:
        if date := reply.headers.get("Date"):
            self._on_date(date, reply.request.extensions["asked"], time.time())

    async def get(self, path: str) -> object:
        return await self._call("GET", path, None, {})

    async def post(self, path: str, body: bytes, headers: dict[str, str]) -> object:
        return await self._call("POST", path, body, headers)

    async def _call(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> object:
        """The decoded JSON of a 2xx reply.

        Raises:
            CallError: everything else, network included.
        """
        session = await self._session_or_login(None)
        reply = await self._send(session, method, path, body, headers)
        if reply.status_code == 401:
            session = await self._session_or_login(session)
            reply = await self._send(session, method, path, body, headers)
        return _read(reply)

    async def _session_or_login(self, refused: Session | None) -> Session:
        async with self._login:
            if self._session is None or self._session is refused:
                self._session = None
                try:
                    self._session = await log_in(self._http, self._credentials)
                except LoginError as error:
                    raise CallError(f"LOGIN_{error}", error.status) from error
                except (httpx.HTTPError, httpx.InvalidURL) as error:
                    raise CallError(type(error).__name__) from error
            return self._session

    async def _send(
        self, session: Session, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> httpx.Response:
        self.usage.calls += 1
        try:
            return await self._http.request(
                method,
                session.instance_url + path,
                content=body,
                headers={
                    "Authorization": f"Bearer {session.access_token}",
                    "Content-Type": "application/json",
                    **headers,
                },
            )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise CallError(type(error).__name__) from error


async def _note_time(request: httpx.Request) -> None:
    request.extensions["asked"] = time.time()


def _read(reply: httpx.Response) -> object:
    """A 2xx that is not JSON proves nothing: Wi-Fi portals answer 200 with a page."""
    if reply.is_success and len(reply.content) <= _MAX_REPLY_BYTES:
        try:
            return msgspec.json.decode(reply.content)
        except (msgspec.DecodeError, RecursionError):
            raise CallError("NOT_JSON", reply.status_code) from None
    try:
        errors = msgspec.json.decode(reply.content, type=list[_ApiError])
    except (msgspec.DecodeError, RecursionError):
        errors = []
    raise CallError(errors[0].errorCode if errors else "NO_CODE", reply.status_code)
