"""The hub's web app: its endpoints, and one answer for whatever they raise."""

from __future__ import annotations

import logging
import random
from collections.abc import Awaitable, Callable, Sequence

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from kiosk.core.fleet.hub_refusal import HubRefusal, HubRefusalError
from kiosk.hub.pages.logo import PageLogo
from kiosk.hub.redis.connection import Client, RedisUnavailableError
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.mailbox import Mailbox
from kiosk.hub.redis.rate import Rate
from kiosk.hub.redis.row_queue import QueueLimits, RowQueue
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.redis.stats import Stats
from kiosk.hub.settings import WebSettings
from kiosk.hub.web.beats import BeatEndpoints
from kiosk.hub.web.enrolment import EnrolmentEndpoints
from kiosk.hub.web.gatekeeper import Gatekeeper
from kiosk.hub.web.health import HealthEndpoints
from kiosk.hub.web.offers import OfferEndpoints
from kiosk.hub.web.pages import page_routes
from kiosk.hub.web.replies import refusal_of_error, refused
from kiosk.hub.web.rows import RowEndpoints

log = logging.getLogger(__name__)

Endpoint = Callable[[Request], Awaitable[Response]]


def web_app(
    client: Client,
    settings: WebSettings,
    more: Sequence[BaseRoute] = (),
    *,
    logo: PageLogo | None = None,
) -> Starlette:
    """Build the app over one Redis. `more`: routes that stand beside the kiosks' and the pages."""
    rng = random.Random()  # noqa: S311  jitter, no secret
    routes: list[BaseRoute] = [*_kiosks(client, settings, rng), *_open(client, settings)]
    routes += [*page_routes(client, settings, logo), *more]

    async def tell(_request: Request, error: Exception) -> Response:
        refusal, wait = refusal_of_error(error)
        if isinstance(error, RedisUnavailableError):
            log.warning("Redis: %s", error)
        return refused(refusal, rng, wait)

    async def leave(_request: Request, _error: Exception) -> Response:
        return refused(HubRefusal.MALFORMED, rng)

    async def not_there(_request: Request, _error: Exception) -> Response:
        return refused(HubRefusal.NOT_FOUND, rng)

    return Starlette(
        routes=routes,
        exception_handlers={
            HubRefusalError: tell,
            RedisUnavailableError: tell,
            ClientDisconnect: leave,
            404: not_there,
            405: not_there,
        },
    )


def _kiosks(client: Client, settings: WebSettings, rng: random.Random) -> list[Route]:
    devices, shelf, mailbox = DeviceList(client), Shelf(client), Mailbox(client)
    gatekeeper = Gatekeeper(devices, Rate(client), settings.min_version)
    queue = RowQueue(client, QueueLimits(hub=settings.max_rows))
    rows = RowEndpoints(gatekeeper, queue, rng)
    offers = OfferEndpoints(gatekeeper, shelf, mailbox)
    beats = BeatEndpoints(gatekeeper, devices, mailbox, shelf, settings)
    return [
        _route("/v1/rows", rows.rows, "POST"),
        _route("/v1/answers", rows.answers, "POST"),
        _route("/v1/offers", offers.offers, "GET"),
        _route("/v1/keys", offers.keys, "GET"),
        _route("/v1/heartbeat", beats.heartbeat, "POST"),
        _route("/v1/pusher-auth", beats.pusher_auth, "POST"),
        _route("/v1/orders/{serial:int}/picture", beats.screenshot, "PUT"),
    ]


def _open(client: Client, settings: WebSettings) -> list[Route]:
    shelf = Shelf(client)
    enrolment = EnrolmentEndpoints(Mailbox(client), shelf, Rate(client), settings.min_version)
    health = HealthEndpoints(
        DeviceList(client), shelf, RowQueue(client), Stats(client), settings.metrics_token
    )
    return [
        _route("/v1/hub", enrolment.facts, "GET"),
        _route("/v1/enrol", enrolment.enrol, "POST"),
        _route("/v1/enrol/{ticket}", enrolment.result, "GET"),
        _route("/healthz", health.alive, "GET"),
        _route("/readyz", health.ready, "GET"),
        _route("/metrics", health.metrics, "GET"),
    ]


def _route(path: str, endpoint: Endpoint, method: str) -> Route:
    return Route(path, endpoint, methods=[method])
