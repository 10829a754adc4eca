"""Several web processes on one socket, each anew where it ends, until all are told to stop."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import time
from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)

Serve = Callable[[socket.socket, asyncio.Event], Awaitable[None]]
# A process that cannot start is not tried in a tight circle.
_ANEW_S = 1.0
_SIGNALS = (signal.SIGTERM, signal.SIGINT)


def serve_in_one(listener: socket.socket, serve: Serve) -> None:
    """Serve in this process until SIGTERM or SIGINT."""

    async def run() -> None:
        stop = asyncio.Event()
        for number in _SIGNALS:
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        await serve(listener, stop)

    asyncio.run(run())


def serve_in_many(listener: socket.socket, serve: Serve, processes: int) -> None:
    """Serve in so many processes; this one only watches them."""
    children: set[int] = set()
    stopping = False

    def stop(_number: int, _frame: object) -> None:
        nonlocal stopping
        stopping = True
        for child in children:
            os.kill(child, signal.SIGTERM)

    for number in _SIGNALS:
        signal.signal(number, stop)
    while not stopping or children:
        while not stopping and len(children) < processes:
            children.add(_child(listener, serve))
        ended, status = os.wait()
        children.discard(ended)
        if not stopping:
            log.error("a web process ended (%d); another takes its place", status)
            time.sleep(_ANEW_S)


def _child(listener: socket.socket, serve: Serve) -> int:
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        for number in _SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        serve_in_one(listener, serve)
        code = 0
    finally:
        os._exit(code)
