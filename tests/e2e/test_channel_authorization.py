"""Who lets the kiosk onto a private channel: Salesforce, or any address that speaks as Pusher."""

from __future__ import annotations

import ssl
from contextlib import asynccontextmanager

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse
from starlette.routing import Route

from kiosk.pusher.auth_endpoint import AuthEndpoint
from kiosk.pusher.grant import AuthFailedError, AuthRefusedError
from kiosk.web.network import Network
from tests.support.sandbox_harness import served

pytestmark = pytest.mark.slow


CHANNEL = "presence-offers"


@asynccontextmanager
async def endpoint_of(url, token=""):
    endpoint = AuthEndpoint(url, "K-001", token, Network(ssl.create_default_context()))
    try:
        yield endpoint
    finally:
        await endpoint.aclose()


async def test_any_url_that_speaks_as_pushers_libraries_expect_is_asked(tmp_path):
    async with (
        served(tmp_path, channel=CHANNEL) as addresses,
        endpoint_of(f"{addresses.salesforce_url}/pusher/auth") as endpoint,
    ):
        grant = await endpoint.authorize("123.456", CHANNEL)
        assert grant.auth.startswith("sandbox-key:")
        assert '"user_id":"K-001"' in grant.channel_data
        with pytest.raises(AuthRefusedError):
            await endpoint.authorize("123.456", "presence-another")


async def test_a_fault_is_asked_again_and_a_refusal_is_told_apart(tmp_path):
    async with (
        served(tmp_path, channel=CHANNEL) as addresses,
        httpx.AsyncClient(base_url=addresses.console_url, trust_env=False) as console,
        endpoint_of(f"{addresses.salesforce_url}/pusher/auth") as endpoint,
    ):
        for status, error in [(500, AuthFailedError), (401, AuthRefusedError)]:
            await console.put("/api/faults", json={"auth_status": status})
            with pytest.raises(error, match=str(status)):
                await endpoint.authorize("123.456", CHANNEL)


async def _asked_with(request):
    form = await request.body()
    return JSONResponse({"auth": f"{request.headers.get('authorization')} {form.decode()}"})


@pytest.mark.parametrize(
    "reply",
    [
        PlainTextResponse("<html>portal</html>"),
        RedirectResponse("http://portal.invalid/"),
        JSONResponse({"auth": 5}),
        JSONResponse('{"auth":"wrapped:twice"}'),
        PlainTextResponse("x" * 30_000),
    ],
)
async def test_what_is_no_grant_is_none(reply):
    from tests.support.broker_harness import serving

    async def answer(_request):
        return reply

    app = Starlette(routes=[Route("/auth", answer, methods=["POST"])])
    async with serving(app) as port, endpoint_of(f"http://127.0.0.1:{port}/auth") as endpoint:
        with pytest.raises(AuthFailedError):
            await endpoint.authorize("1.2", CHANNEL)


async def test_the_secret_of_the_endpoint_goes_along_and_where_nobody_answers_it_failed():
    from tests.support.broker_harness import serving

    app = Starlette(routes=[Route("/auth", _asked_with, methods=["POST"])])
    async with serving(app) as port:
        async with endpoint_of(f"http://127.0.0.1:{port}/auth", "t0ken") as endpoint:
            grant = await endpoint.authorize("1.2", CHANNEL)
        assert grant.auth == "Bearer t0ken socket_id=1.2&channel_name=presence-offers&kiosk=K-001"
    async with endpoint_of(f"http://127.0.0.1:{port}/auth") as endpoint:
        with pytest.raises(AuthFailedError):
            await endpoint.authorize("1.2", CHANNEL)
