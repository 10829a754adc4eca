"""Sockets on loopback; nothing in the sandbox listens elsewhere."""

from __future__ import annotations

import os
import socket
import ssl

HOST = "127.0.0.1"
# For httpx clients of what listens here, which speaks no TLS: without a context of their own they
# read the trust store, which takes 20 to 70 ms.
PLAIN_HTTP = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def bind_loopback(port: int) -> socket.socket:
    """A socket that reserves the port (0: any free one) and refuses connections until it listens.

    Raises:
        OSError: the port is taken or invalid; the text names it.
    """
    # asyncio sets TCP_NODELAY only if the protocol is named; accepted sockets inherit it.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # On other systems the option would let two programs share the port.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except (OSError, OverflowError) as error:
        listener.close()
        raise OSError(f"cannot use port {port} of {HOST}: {error}") from error
    listener.setblocking(False)
    return listener


def port_of(listener: socket.socket) -> int:
    port: int = listener.getsockname()[1]
    return port


def url_of(listener: socket.socket) -> str:
    return f"http://{HOST}:{port_of(listener)}"
