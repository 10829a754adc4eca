"""Sets the `Date` header of replies from a clock that can be wrong, unlike uvicorn's own."""

from __future__ import annotations

from collections.abc import Callable
from email.utils import formatdate

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_WITH_HEADERS = frozenset({"http.response.start", "websocket.accept"})


def dated(app: ASGIApp, clock: Callable[[], float]) -> ASGIApp:
    """The app with `Date` headers by `clock` (Unix seconds) on HTTP and WebSocket upgrade replies.

    The server that runs the app must be configured not to add its own `Date`.
    """

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        async def send_dated(message: Message) -> None:
            if message["type"] in _WITH_HEADERS:
                date = (b"date", formatdate(clock(), usegmt=True).encode())
                message = {**message, "headers": [*message.get("headers", ()), date]}
            await send(message)

        await app(scope, receive, send_dated)

    return serve
