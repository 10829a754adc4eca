"""What answers at `[pusher] auth_url` is named by its address and status, never as Salesforce."""

from __future__ import annotations

import ssl
from contextlib import asynccontextmanager

import pytest
from starlette.applications import Starlette
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import LinkChange, LinkState
from kiosk.pusher.auth_endpoint import AuthEndpoint
from kiosk.pusher.client import nobody_authorizes
from kiosk.pusher.diagnosis import diagnose
from kiosk.pusher.grant import AuthError, AuthRefusedError
from kiosk.web.network import Network
from tests.support.broker_harness import running_broker, serving
from tests.support.client_harness import next_of, on_broker

REFUSED, WRONG = LinkReason.AUTH_URL_REFUSED, LinkReason.AUTH_URL_WRONG
ON_THE_WAY = {LinkReason.PROXY_LOGIN, LinkReason.PORTAL}
PAGE = PlainTextResponse("<html>log in</html>")


@asynccontextmanager
async def endpoint_of(url):
    endpoint = AuthEndpoint(url, "K-001", "", Network(ssl.create_default_context()))
    try:
        yield endpoint
    finally:
        await endpoint.aclose()


@asynccontextmanager
async def answering(reply):
    async def answer(_request):
        return reply

    app = Starlette(routes=[Route("/auth", answer, methods=["POST"])])
    async with serving(app) as port:
        yield port


@pytest.mark.parametrize(
    ("reply", "reason", "status"),
    [
        (Response("", 401), REFUSED, "HTTP 401"),
        (Response("", 403), REFUSED, "HTTP 403"),
        (Response("<html>Page expired</html>", 419), REFUSED, "HTTP 419"),
        (RedirectResponse("/login", 302), WRONG, "HTTP 302"),
        (Response("", 404), WRONG, "HTTP 404"),
        (Response("", 204), WRONG, "HTTP 204"),
        (PAGE, WRONG, "HTTP 200"),
        (JSONResponse({"auth": 5}), WRONG, "HTTP 200"),
        (PlainTextResponse("1" * 20_001), WRONG, "more than 20,000 bytes"),
        (Response("", 500), LinkReason.AUTH_URL_SERVER, "HTTP 500"),
        (Response("", 503), LinkReason.AUTH_URL_SERVER, "HTTP 503"),
        (Response("", 408), LinkReason.AUTH_URL_SERVER, "HTTP 408"),
        (Response("", 429), LinkReason.AUTH_URL_SERVER, "HTTP 429"),
        (Response("", 407), LinkReason.PROXY_LOGIN, "HTTP 407"),
        (Response("", 511), LinkReason.PORTAL, "HTTP 511"),
    ],
)
async def test_an_answer_that_is_no_grant_names_address_and_status(reply, reason, status):
    async with (
        answering(reply) as port,
        endpoint_of(f"http://user:word@127.0.0.1:{port}/auth?token=t") as endpoint,
    ):
        with pytest.raises(AuthError) as error:
            await endpoint.authorize("1.2", "private-offers")
    told = diagnose(error.value.reason, error.value.notes)
    assert error.value.reason is reason
    assert isinstance(error.value, AuthRefusedError) is (reason is REFUSED)
    assert f"http://127.0.0.1:{port}/auth" in told.sentence
    assert status in told.sentence
    assert told.sentence.count("[pusher] auth_url") == (reason not in ON_THE_WAY)
    assert "Salesforce" not in told.sentence
    assert not {"token=t", "word"} & set(told.sentence.replace("?", " ").split())


async def test_an_address_where_nobody_answers_is_away():
    async with answering(PAGE) as port:
        pass
    async with endpoint_of(f"http://127.0.0.1:{port}/auth") as endpoint:
        with pytest.raises(AuthError) as error:
            await endpoint.authorize("1.2", "private-offers")
    assert error.value.reason is LinkReason.AUTH_URL_AWAY


async def test_the_wall_is_told_the_same():
    async with answering(Response("", 419)) as port, running_broker() as broker:
        url = f"http://127.0.0.1:{port}/auth"
        async with (
            endpoint_of(url) as endpoint,
            on_broker(broker, channel="private-offers", authorize=endpoint.authorize) as told,
        ):
            wanted = diagnose(REFUSED, (url, "HTTP 419"))
            change = await next_of(told, LinkChange, diagnosis=wanted)
    assert change.state is LinkState.BLOCKED


async def test_where_nobody_is_there_to_authorize_a_person_must_act():
    options = {"channel": "private-offers", "authorize": nobody_authorizes}
    async with running_broker() as broker, on_broker(broker, **options) as told:
        change = await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.AUTH_NOBODY))
    assert change.state is LinkState.BLOCKED


@pytest.mark.parametrize("status", [429, 503])
async def test_the_address_is_not_asked_again_before_the_time_that_it_named(status):
    busy = Response("", status, headers={"Retry-After": "20"})
    async with (
        answering(busy) as port,
        running_broker() as broker,
        endpoint_of(f"http://127.0.0.1:{port}/auth") as endpoint,
        on_broker(broker, channel="private-offers", authorize=endpoint.authorize) as told,
    ):
        change = await next_of(told, LinkChange, state=LinkState.WAITING)
    assert change.retry_in >= 20
