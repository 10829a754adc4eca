"""Makes authorised calls to Salesforce, and judges what each reply says of the session."""

from __future__ import annotations

import random
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import httpx

from kiosk.core.feed.clock import skew_from
from kiosk.salesforce.auth import Credentials, Renew, Session
from kiosk.salesforce.quota import HEADER, Quota, QuotaGate
from kiosk.salesforce.replies import UNANSWERED, CallError, json_of, unanswered
from kiosk.salesforce.session_keeper import SessionKeeper
from kiosk.web.bounded import Bounds, read_bounded
from kiosk.web.network import Network, transport_of
from kiosk.web.no_cookies import NoCookies

_TIMEOUT = httpx.Timeout(20.0, connect=10.0)
# The org's automation may be slow with 200 leads; Salesforce itself gives up after 600 s.
_DELIVERY_TIMEOUT = httpx.Timeout(120.0, connect=10.0)
# No server was reached: the org may have moved. A server that does not reply may just be busy.
_UNREACHABLE = (httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL)
# The token is no longer valid, or Salesforce cannot find the org at this address.
_LOG_IN_AGAIN = frozenset({401, 420})
# Not the org's reply: the org may have moved, and a login returns its current address.
# NOT_FOUND is also what an instance says of an org that it no longer has.
_NOT_THE_ORG = frozenset({"NOT_JSON", "REDIRECTED", "UNEXPECTED_SUCCESS", "NO_CODE", "NOT_FOUND"})


@dataclass(frozen=True, slots=True)
class CallBounds:
    """Limits for the replies to each kind of call; a snapshot of 5,000 offers has about 5 MB."""

    login: Bounds
    reading: Bounds
    delivering: Bounds


_BOUNDS = CallBounds(
    login=Bounds(max_bytes=100_000, deadline_s=30.0),
    reading=Bounds(max_bytes=16_000_000, deadline_s=60.0),
    delivering=Bounds(max_bytes=8_000_000, deadline_s=150.0),
)


@dataclass(slots=True)
class Usage:
    """The number of API calls made by this process, for the status and the benchmarks."""

    calls: int = 0


class SalesforceClient:
    """Calls Salesforce with one HTTP client and one session."""

    def __init__(
        self,
        credentials: Credentials,
        network: Network | None = None,
        on_date: Callable[[str, float, float], None] = lambda *_: None,
        *,
        clock: Callable[[], float] | None = None,
        quota_share: float = 1.0,
        renew: Renew | None = None,
        bounds: CallBounds = _BOUNDS,
    ) -> None:
        """Create a client; it logs in with its first call.

        `on_date` gets the `Date` of each reply and this computer's Unix time in seconds before and
        after the call. `clock` returns the corrected Unix time; without it, the client corrects the
        time itself. `quota_share` is the part of the org's API calls, 0 to 1, after which the
        client makes no more calls. `renew` returns the credentials for each login, since staff may
        replace them; without it, `credentials` are always used.
        """
        self._bounds = bounds
        self._on_date = on_date
        self._skew = 0.0
        self._http = _http_over(network or Network(ssl.create_default_context()))
        self._http.event_hooks = {"request": [_note_time], "response": [self._read_headers]}
        self._keeper = SessionKeeper(
            self._http, credentials, renew, clock or self._corrected, bounds.login
        )
        self._not_before = float("-inf")
        rng = random.Random()  # noqa: S311  jitter, no secret
        self._gate = QuotaGate(quota_share, time.monotonic, rng)
        self.usage = Usage()

    @property
    def quota(self) -> Quota | None:
        """The org's API usage according to the last reply; None before the first."""
        return self._gate.quota

    @property
    def skew(self) -> float:
        """Seconds by which the org's clock was ahead of this computer's at the last reply."""
        return self._skew

    async def aclose(self) -> None:
        await self._http.aclose()

    async def hear(self) -> None:
        """Log in again to learn the org's time from the reply. Raises CallError."""
        self._respect_wait()
        await self._session_or_login(self._keeper.session)

    async def session(self, refused: Session | None = None) -> Session:
        """The session for calls of another kind; anew if it is the one that was refused.

        Raises CallError.
        """
        self._respect_wait()
        return await self._session_or_login(refused)

    async def get(self, path: str) -> object:
        return await self._call("GET", path, None, {})

    async def post(self, path: str, body: bytes, headers: Mapping[str, str]) -> object:
        return await self._call("POST", path, body, headers)

    async def patch(self, path: str, body: bytes, headers: Mapping[str, str]) -> object:
        return await self._call("PATCH", path, body, headers)

    async def _call(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]
    ) -> object:
        """Make one call and return the decoded JSON of a reply with status 200.

        Raises:
            CallError: there was any other reply, or none.
        """
        if wait := self._gate.wait():
            raise CallError("QUOTA_SHARE_USED", 403, retry_after=wait)
        self._respect_wait()
        session = await self._session_or_login(None)
        reply = await self._send(session, method, path, body, headers)
        if reply.status_code in _LOG_IN_AGAIN:
            session = await self._session_or_login(session)
            reply = await self._send(session, method, path, body, headers)
            if reply.status_code in _LOG_IN_AGAIN:
                self._keeper.forget(session)
        return self._judge(session, reply)

    def _respect_wait(self) -> None:
        """Raise CallError if a server has asked for no call before a later time."""
        if (wait := self._not_before - time.monotonic()) > 0:
            raise CallError("RETRY_LATER", 503, retry_after=wait)

    def _wait(self, seconds: float) -> None:
        """Make no call for this time, because a server has asked for it; 0 changes nothing."""
        if seconds:
            self._not_before = time.monotonic() + seconds

    def _judge(self, session: Session, reply: httpx.Response) -> object:
        try:
            answer = json_of(reply)
        except CallError as error:
            if error.code == "REQUEST_LIMIT_EXCEEDED":
                self._gate.shut()
                error.retry_after = self._gate.wait()
            elif error.retry_after:
                self._wait(error.retry_after)
            elif error.code in _NOT_THE_ORG and error.status < 500:
                self._keeper.forget(session)
            elif error.code in _NOT_THE_ORG:
                self._keeper.may_have_moved(session)
            else:
                self._keeper.answered()
            raise
        self._keeper.answered()
        return answer

    async def _session_or_login(self, refused: Session | None) -> Session:
        try:
            return await self._keeper.session_or_login(refused)
        except CallError as error:
            self._wait(error.retry_after)
            raise

    async def _send(
        self,
        session: Session,
        method: str,
        path: str,
        body: bytes | None,
        headers: Mapping[str, str],
    ) -> httpx.Response:
        self.usage.calls += 1
        reading = body is None
        try:
            request = self._http.build_request(
                method,
                session.instance_url + path,
                content=body,
                headers={
                    "Authorization": f"Bearer {session.access_token}",
                    "Content-Type": "application/json",
                    "Sforce-Call-Options": "client=offer-kiosk",
                    **headers,
                },
                timeout=_TIMEOUT if reading else _DELIVERY_TIMEOUT,
            )
            bounds = self._bounds.reading if reading else self._bounds.delivering
            return await read_bounded(self._http, request, bounds)
        except UNANSWERED as error:
            if isinstance(error, _UNREACHABLE):
                self._keeper.forget(session)
            else:
                self._keeper.may_have_moved(session)
            raise unanswered(error) from error

    def _corrected(self) -> float:
        return time.time() + self._skew

    async def _read_headers(self, reply: httpx.Response) -> None:
        # No redirect is followed, and httpx takes one to a malformed address for a broken reply.
        reply.headers.pop("Location", None)
        self._gate.read(reply.headers.get(HEADER, ""))
        if date := reply.headers.get("Date"):
            asked, answered = reply.request.extensions["asked"], time.time()
            skew = skew_from(date, asked, answered)
            if skew is not None:
                self._skew = skew.total_seconds()
            self._on_date(date, asked, answered)


def _http_over(network: Network) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        # One connection per call, so a duplicate or late reply cannot answer another call.
        transport=transport_of(network, httpx.Limits(max_keepalive_connections=0)),
        trust_env=False,
        timeout=_TIMEOUT,
        follow_redirects=False,
        headers={"Connection": "close"},
        # Cookies would link unrelated calls to each other.
        cookies=NoCookies(),
    )


async def _note_time(request: httpx.Request) -> None:
    request.extensions["asked"] = time.time()
