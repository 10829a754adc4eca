"""Makes signed calls to the hub, and keeps to the waits that it asks for."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Mapping

import httpx
from msgspec.structs import replace

from kiosk import __version__
from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.feed.clock import skew_from
from kiosk.core.fleet.hub_refusal import HubRefusal, read_refusal
from kiosk.core.fleet.request_token import RequestClaims, body_hash, make_authorization
from kiosk.link.faults import not_the_hub, refused, unanswered
from kiosk.link.identity import HubIdentity
from kiosk.web.bounded import Bounds, DeadlineError, ReplyError, read_bounded
from kiosk.web.network import Network, transport_of
from kiosk.web.no_cookies import NoCookies
from kiosk.web.retry_after import retry_after

_TIMEOUT = httpx.Timeout(20.0, connect=10.0)
SMALL = Bounds(max_bytes=2_000_000, deadline_s=45.0)
# A snapshot of 5,000 offers has about 5 MB.
LARGE = Bounds(max_bytes=16_000_000, deadline_s=60.0)
_UNANSWERED = (httpx.HTTPError, httpx.InvalidURL, ReplyError, DeadlineError)
_ASK_TO_WAIT = frozenset({429, 503})


def hub_http(network: Network | None) -> httpx.AsyncClient:
    """The HTTP client for a hub: no cookies, no redirects, a connection for each call."""
    return httpx.AsyncClient(
        transport=transport_of(
            network or Network(ssl.create_default_context()),
            # One connection per call, so a late reply cannot answer another call.
            httpx.Limits(max_keepalive_connections=0),
        ),
        trust_env=False,
        timeout=_TIMEOUT,
        follow_redirects=False,
        headers={"Connection": "close", "Kiosk-Version": __version__},
        cookies=NoCookies(),
    )


async def exchange(
    http: httpx.AsyncClient, request: httpx.Request, bounds: Bounds = SMALL
) -> httpx.Response:
    """Send the request and return the whole reply, of any status. Raises CallFaultError."""
    try:
        return await read_bounded(http, request, bounds)
    except _UNANSWERED as error:
        raise unanswered(error) from error


def refusal_in(reply: httpx.Response) -> tuple[HubRefusal | None, CallFaultError]:
    """Why a reply is none of those that were expected: the hub's word, if it is one, and fault."""
    wait = retry_after(reply.headers.get("Retry-After", ""), time.time())
    refusal = read_refusal(reply.status_code, reply.content)
    fault = refused(refusal, wait) if refusal else not_the_hub(reply.status_code, wait)
    return refusal, fault


class HubClient:
    """Calls the hub as one device."""

    def __init__(
        self,
        identity: HubIdentity,
        network: Network | None = None,
        on_date: Callable[[str, float, float], None] = lambda *_: None,
        on_revoked: Callable[[], None] = lambda: None,
        *,
        wall: Callable[[], float] = time.time,
    ) -> None:
        """Create a client.

        `on_date` gets the `Date` of each reply and this computer's Unix time (s) before and after
        the call, which `wall` tells. `on_revoked` is called when the hub says that this device was
        revoked.
        """
        self.identity = identity
        self._on_date = on_date
        self._on_revoked = on_revoked
        self._wall = wall
        self._skew = 0.0
        self._http = hub_http(network)
        self._not_before = float("-inf")
        self._asked_to_wait: CallFaultError | None = None

    async def aclose(self) -> None:
        await self._http.aclose()

    async def hear(self) -> None:
        """Make a call whose reply tells the time. Raises CallFaultError."""
        await self.call("GET", "/v1/hub")

    async def call(
        self,
        method: str,
        target: str,
        body: bytes = b"",
        *,
        expected: frozenset[int] = frozenset({200}),
        headers: Mapping[str, str] | None = None,
        bounds: Bounds = SMALL,
    ) -> httpx.Response:
        """Make one call and return its reply, whose status is among the expected ones.

        `target` is path and query. A clock that the hub finds wrong is corrected by the reply's
        `Date`, and the call made once more.

        Raises:
            CallFaultError: there was any other reply, or none.
        """
        self._respect_wait()
        reply = await self._send(method, target, body, headers or {}, bounds)
        if read_refusal(reply.status_code, reply.content) is HubRefusal.CLOCK:
            reply = await self._send(method, target, body, headers or {}, bounds)
        if reply.status_code in expected:
            return reply
        refusal, fault = refusal_in(reply)
        if refusal is HubRefusal.REVOKED:
            self._on_revoked()
        if refusal is HubRefusal.REVOKED or reply.status_code in _ASK_TO_WAIT:
            self._wait(fault)
        raise fault

    def _respect_wait(self) -> None:
        """Raise the hub's last refusal again while the time that it asked for has not passed."""
        left = self._not_before - time.monotonic()
        if self._asked_to_wait and left > 0:
            fault = replace(self._asked_to_wait.fault, retry_after=left)
            raise CallFaultError(fault, self._asked_to_wait.diagnosis)

    def _wait(self, fault: CallFaultError) -> None:
        self._asked_to_wait = fault
        self._not_before = time.monotonic() + fault.fault.retry_after

    async def _send(
        self, method: str, target: str, body: bytes, headers: Mapping[str, str], bounds: Bounds
    ) -> httpx.Response:
        url = self.identity.url.rstrip("/") + target
        request = self._http.build_request(method, url, content=body, headers=dict(headers))
        if body:
            request.headers["Content-Type"] = "application/json"
        request.headers["Authorization"] = self._authorization(request, body)
        asked = self._wall()
        reply = await exchange(self._http, request, bounds)
        if date := reply.headers.get("Date"):
            self._learn(date, asked)
        return reply

    def _learn(self, date: str, asked: float) -> None:
        answered = self._wall()
        skew = skew_from(date, asked, answered)
        if skew is not None:
            self._skew = skew.total_seconds()
        self._on_date(date, asked, answered)

    def _authorization(self, request: httpx.Request, body: bytes) -> str:
        identity = self.identity
        claims = RequestClaims(
            iat=max(int(self._wall() + self._skew), 0),
            htm=request.method,
            # As it is sent, byte for byte.
            htu=request.url.raw_path.decode("ascii"),
            bh=body_hash(body),
            boot=identity.boot,
            run=identity.run,
            m=identity.machine,
        )
        return make_authorization(identity.keys, claims)
