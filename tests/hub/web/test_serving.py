"""What the hub's web server promises of its connections."""

from __future__ import annotations

import socket

from starlette.responses import PlainTextResponse

from kiosk.hub.web.serving import serving


async def test_a_reply_does_not_wait_for_an_acknowledgement() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        async with serving(listener, PlainTextResponse("")):
            assert listener.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
