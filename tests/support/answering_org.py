"""A server that gives the answers of a test, whatever it is asked, and the client that asks it."""

from __future__ import annotations

import asyncio
import json
import socket
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from kiosk.core.delivery.outbox import Row
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from tests.support.sandbox_identity import private_key
from tests.support.signing import signed_by

ROWS = [Row("a", "lead", b'{"LastName":"A"}', 1), Row("b", "lead", b'{"LastName":"B"}', 1)]
CREATED = {
    "results": [{"id": i, "status": "created", "salesforce_id": f"00Q00000000000{i}"} for i in "ab"]
}


@asynccontextmanager
async def org(*answers, token=None):
    """A server with these answers in turn, and the client that asks it."""
    listening = socket.socket(proto=socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    waiting, logins, seen = list(answers), [], []

    async def log_in(request):
        logins.append(await request.body())
        body = {"access_token": f"T{len(logins)}", "instance_url": address}
        return token or Response(json.dumps(body))

    async def answer(request):
        seen.append((request.headers, await request.body()))
        return waiting.pop(0)

    app = Starlette(
        routes=[
            Route("/services/oauth2/token", log_in, methods=["POST"]),
            Route("/{rest:path}", answer, methods=["GET", "POST"]),
        ]
    )
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
    task = asyncio.create_task(server.serve(sockets=[listening]))
    client = SalesforceClient(Credentials(address, "client", "user", sign=signed_by(private_key())))
    client.seen, client.logins = seen, logins
    try:
        yield client
    finally:
        await client.aclose()
        server.should_exit = True
        await task
        listening.close()
