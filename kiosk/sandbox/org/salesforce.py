"""Salesforce's HTTP endpoints: login, our Apex REST API, channel authorisation, sample pictures."""

from __future__ import annotations

import base64
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.sandbox.http_json import json_response, read_body
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.channel_auth import ChannelAuthApi
from kiosk.sandbox.org.delivery_api import DeliveryApi
from kiosk.sandbox.org.faults import FaultSwitches
from kiosk.sandbox.org.fleet.hub_api import HubApi
from kiosk.sandbox.org.heartbeat_api import HeartbeatApi
from kiosk.sandbox.org.lead_shapes import ApexShape, CollectionsShape
from kiosk.sandbox.org.login import LoginService, OAuthError
from kiosk.sandbox.org.login_situations import login_in
from kiosk.sandbox.org.offer_snapshot import offer_snapshot
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.redemption_shape import RedemptionShape
from kiosk.sandbox.org.shapes import Shape
from kiosk.sandbox.org.situations import AT_LOGIN
from kiosk.sandbox.org.stat_shape import StatShape
from kiosk.sandbox.org.streaming.cometd_api import CometdApi
from kiosk.sandbox.org.streaming.stream import OfferStream

API_LIMIT = 15_000
_DATA = "/services/data/v67.0"
_DELIVERIES: tuple[tuple[str, str, Shape], ...] = (
    ("POST", "/services/apexrest/kiosk/v1/leads", ApexShape()),
    ("POST", "/services/apexrest/kiosk/v1/redemptions", RedemptionShape()),
    ("POST", "/services/apexrest/kiosk/v1/stats", StatShape()),
    (
        "PATCH",
        f"{_DATA}/composite/sobjects/Lead/Kiosk_Lead_Id__c",
        CollectionsShape(),
    ),
)
_MAX_FORM = 20_000
_MAINTENANCE = (
    "<html><head><title>Down for maintenance</title></head>"
    "<body><table><tr><td>We are down for maintenance.</td></tr></table></body></html>"
)
_NAMES = {404: "NOT_FOUND", 405: "METHOD_NOT_ALLOWED"}

Endpoint = Callable[[Request], Awaitable[Response]]


def salesforce_app(
    org: Org,
    login: LoginService,
    channel_auth: ChannelAuthApi,
    faults: FaultSwitches,
    stream: OfferStream,
    cut_client: Callable[[int], None],
    images: Path | None,
) -> Starlette:
    """Create the app; `images` is a folder of pictures.

    `cut_client` cuts the connection of the client at a port.
    """
    api = _SalesforceApi(org, login, faults)
    delivery = DeliveryApi(org, login, faults, cut_client)
    heartbeat, hub = HeartbeatApi(org.kiosk_table), HubApi(org)
    routes = _routes(api, delivery, channel_auth, heartbeat, hub)
    cometd = CometdApi(stream, login, faults, cut_client)
    # Clients add the name of the first message, such as /connect, to the path.
    routes += [
        Route(f"/cometd/{{version}}{rest}", cometd.post, methods=["POST"])
        for rest in ("", "/{rest:path}")
    ]
    if images is not None:
        routes.append(Mount("/images", StaticFiles(directory=images)))
    return Starlette(
        routes=routes,
        middleware=[Middleware(_Maintenance, faults=faults)],
        exception_handlers={HTTPException: _http_error},
    )


def _routes(
    api: _SalesforceApi,
    delivery: DeliveryApi,
    channel_auth: ChannelAuthApi,
    heartbeat: HeartbeatApi,
    hub: HubApi,
) -> list[BaseRoute]:
    return [
        Route("/services/oauth2/token", api.token, methods=["POST"]),
        Route("/services/apexrest/kiosk/v1/offers", api.authorised(api.offers)),
        *(
            Route(path, api.authorised(delivery.endpoint(shape)), methods=[method])
            for method, path, shape in _DELIVERIES
        ),
        *(Route(path, api.authorised(delivery.query_all)) for path in _both(f"{_DATA}/queryAll")),
        *(Route(path, api.authorised(delivery.query)) for path in _both(f"{_DATA}/query")),
        Route(
            f"{_DATA}/query/01g{{number:int}}-{{start:int}}", api.authorised(delivery.query_more)
        ),
        Route(
            "/services/apexrest/kiosk/v1/heartbeat",
            api.authorised(heartbeat.apex),
            methods=["POST"],
        ),
        Route("/services/apexrest/kiosk/v1/hub/{name}", api.authorised(hub.apex), methods=["POST"]),
        Route(
            "/services/apexrest/kiosk/v1/pusher-auth",
            api.authorised(channel_auth.apex),
            methods=["POST"],
        ),
        # Not part of Salesforce: another backend of the shop, where client libraries look for it.
        Route("/pusher/auth", channel_auth.form, methods=["POST"]),
    ]


class _SalesforceApi:
    def __init__(self, org: Org, login: LoginService, faults: FaultSwitches) -> None:
        self._org = org
        self._login = login
        self._faults = faults

    def authorised(self, endpoint: Endpoint) -> Endpoint:
        """Wrap the endpoint to check the bearer token and to count the calls."""

        async def checked(request: Request) -> Response:
            try:
                reply = await self._answer(endpoint, request)
            except ApiError as error:
                reply = json_response(error.body(), error.status)
                if error.status == 401:
                    return reply
            reply.headers["Sforce-Limit-Info"] = f"api-usage={self._calls}/{API_LIMIT}"
            return reply

        return checked

    @property
    def _calls(self) -> int:
        return self._org.api_calls + self._faults.current.api_used

    async def _answer(self, endpoint: Endpoint, request: Request) -> Response:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if not self._login.is_here(request.headers.get("host", "")):
            return self._login.farewell()
        if scheme.lower() != "bearer" or not self._login.is_open(token, time.time()):
            raise ApiError(401, "INVALID_SESSION_ID", "Session expired or invalid")
        if self._calls >= API_LIMIT:
            raise ApiError(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.")
        self._org.count_call()
        return await endpoint(request)

    async def token(self, request: Request) -> Response:
        try:
            body = await read_body(request, _MAX_FORM)
            form = dict(parse_qsl(body.decode(), max_num_fields=20))
            form = _basic(request.headers.get("authorization", "")) | form
            situation = self._faults.take(AT_LOGIN)
            return login_in(situation, lambda: self._grant(form))
        except OAuthError as error:
            refusal = {"error": error.error, "error_description": str(error)}
        except ValueError:
            refusal = {"error": "invalid_request", "error_description": "malformed request"}
        return json_response(refusal, 400)

    def _grant(self, form: Mapping[str, str]) -> Response:
        return json_response(self._login.grant(form, time.time(), self._faults.clock()))

    async def offers(self, request: Request) -> Response:
        """Answer with the active offers; for a given store, also with its keys and conflicts."""
        neighbour = self._faults.current.neighbour
        return json_response(offer_snapshot(self._org, request.query_params, _now(), neighbour))


def _both(path: str) -> tuple[str, str]:
    """The path with and without a slash at the end, since Salesforce accepts both here."""
    return path, f"{path}/"


def _basic(header: str) -> dict[str, str]:
    """The client's id and secret if the header contains them. Raises ValueError."""
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return {}
    client_id, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    return {"client_id": client_id, "client_secret": secret}


async def _http_error(_request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    name = _NAMES.get(status, "UNKNOWN_EXCEPTION")
    return json_response(ApiError(status, name, str(error)).body(), status)


def _now() -> int:
    return time.time_ns() // 1_000_000


class _Maintenance:
    """Answers every request with a maintenance page while Salesforce is unavailable."""

    def __init__(self, app: ASGIApp, faults: FaultSwitches) -> None:
        self._app = app
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and self._faults.current.unavailable:
            page = HTMLResponse(_MAINTENANCE, 503)
            await page(scope, receive, send)
        else:
            await self._app(scope, receive, send)
