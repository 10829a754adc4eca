"""Whatever answers at `[pusher] auth_url`: a grant, a refusal, or nothing of use."""

from __future__ import annotations

import ssl
from contextlib import asynccontextmanager

import pytest
from starlette.applications import Starlette
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from kiosk.pusher.auth_endpoint import AuthEndpoint
from kiosk.pusher.grant import AuthFailedError, AuthRefusedError, Grant
from kiosk.web.network import Network
from tests.support.broker_harness import serving


@asynccontextmanager
async def answered_by(reply, token=""):
    asked = []

    async def answer(request):
        asked.append((request.headers.get("authorization"), (await request.body()).decode()))
        return reply

    app = Starlette(routes=[Route("/auth", answer, methods=["POST"])])
    async with serving(app) as port:
        url = f"http://127.0.0.1:{port}/auth"
        endpoint = AuthEndpoint(url, "K-1", token, Network(ssl.create_default_context()))
        yield endpoint, asked
        await endpoint.aclose()


@pytest.mark.parametrize(("token", "sent"), [("t0ken", "Bearer t0ken"), ("", None)])
async def test_who_asks_for_what_is_said_and_the_grant_is_read(token, sent):
    async with answered_by(JSONResponse({"auth": "key:sig"}), token) as (endpoint, asked):
        assert await endpoint.authorize("1.2", "private-offers") == Grant("key:sig")
    assert asked == [(sent, "socket_id=1.2&channel_name=private-offers&kiosk=K-1")]


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Response("", 401), AuthRefusedError),
        (Response("", 403), AuthRefusedError),
        (Response("", 500), AuthFailedError),
        (Response("", 302, {"Location": "http://127.0.0.1:9/"}), AuthFailedError),
        (PlainTextResponse("<html>portal</html>"), AuthFailedError),
        (PlainTextResponse(b"\xff\xfe\x00"), AuthFailedError),
        (PlainTextResponse("1" * 20_001), AuthFailedError),
        (JSONResponse({"auth": 5}), AuthFailedError),
    ],
)
async def test_what_is_no_grant_is_none(reply, error):
    async with answered_by(reply) as (endpoint, _asked):
        with pytest.raises(error):
            await endpoint.authorize("1.2", "private-offers")
