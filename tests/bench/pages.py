"""Prints: pages a second of one web process, and what a page weighs."""

from __future__ import annotations

import argparse
import asyncio
import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx
import msgspec

from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.web.app import web_app
from kiosk.hub.web.serving import serving
from tests.bench.report import figure, heading, machine
from tests.support.hub_web import SETTINGS
from tests.support.page_offers import coded, put_out, raw_offer, voucher_token
from tests.support.redis_server import RedisServer

OFFERS = 200
SECONDS = 8.0
CONNECTIONS = 16
SITE = msgspec.structs.replace(
    SETTINGS, url="https://kiosks.ostvik.example", brand_name="Ostvik", brand_color="#0e4a39"
)
NUMBERS = [f"N{n}" for n in range(OFFERS)]


async def _serve(url: str, listener: socket.socket) -> None:
    from kiosk.hub.redis.connection import RedisPlace, open_redis

    client = open_redis(RedisPlace(url))
    async with serving(listener, web_app(client, SITE)):
        await asyncio.Event().wait()


def _process(url: str, listener: socket.socket) -> subprocess.Popen[bytes]:
    """The web process beside the one that asks."""
    handle = listener.fileno()
    os.set_inheritable(handle, True)
    code = "import tests.bench.pages as b, sys; b.served(sys.argv[1], int(sys.argv[2]))"
    return subprocess.Popen([sys.executable, "-c", code, url, str(handle)], pass_fds=[handle])


def served(url: str, handle: int) -> None:
    asyncio.run(_serve(url, socket.socket(fileno=handle)))


async def _one_phone(port: int, paths: list[str], until: float, seed: int) -> int:
    """Ask over one connection by hand: a client library would cost more than the server."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    done = 0
    while time.perf_counter() < until:
        path = paths[(seed * 37 + done) % len(paths)]
        who = f"10.{seed}.{done >> 8 & 255}.{done & 255}"
        head = (
            f"GET {path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nX-Forwarded-For: {who}\r\n"
            # It is counted as a phone's.
            "User-Agent: Mozilla/5.0 (iPhone) Mobile/15E148\r\n"
        )
        writer.write(f"{head}\r\n".encode())
        told = await reader.readuntil(b"\r\n\r\n")
        assert told.startswith(b"HTTP/1.1 200"), told
        size = int(told.lower().split(b"content-length: ")[1].split(b"\r")[0])
        await reader.readexactly(size)
        done += 1
    writer.close()
    return done


async def _rate(port: int, paths: list[str], seconds: float) -> float:
    start = time.perf_counter()
    phones = (_one_phone(port, paths, start + seconds, n) for n in range(CONNECTIONS))
    counts = await asyncio.gather(*phones)
    return sum(counts) / (time.perf_counter() - start)


async def _measure(redis: RedisServer, seconds: float) -> None:
    client = redis.client()
    offers = [raw_offer(number) for number in NUMBERS]
    await put_out(Shelf(client), *offers)
    await client.aclose()
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    process = _process(redis.url, listener)
    try:
        await _print_figures(port, [str(offer["id"]) for offer in offers], process.pid, seconds)
    finally:
        process.terminate()
        process.wait()


async def _print_figures(port: int, ids: list[str], pid: int, seconds: float) -> None:
    pages = [f"/O/{coded(number)}" for number in NUMBERS]
    vouchers = [f"/V/{voucher_token(one)}" for one in ids]
    async with httpx.AsyncClient(trust_env=False, timeout=30) as http:
        reply = await http.get(f"http://127.0.0.1:{port}{pages[0]}")
    weight = f"{len(reply.content):,} B, {reply.headers['content-length']} gzipped"
    figure("an offer's page", weight, "6,000 B")
    figure("/O/ a second, 200 offers", f"{await _rate(port, pages, seconds):,.0f}", "800")
    figure("/V/ a second", f"{await _rate(port, vouchers, seconds):,.0f}", "400")
    figure("the web process afterwards", f"{_resident_mb(pid):.0f} MB", "90 MB")


def _resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(resident.split()[1]) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    seconds = 1.0 if parser.parse_args().quick else SECONDS
    machine()
    heading("pages, one web process and one that asks, on the same machine")
    with tempfile.TemporaryDirectory() as folder:
        redis = RedisServer(Path(folder))
        redis.start()
        try:
            asyncio.run(_measure(redis, seconds))
        finally:
            redis.stop()


if __name__ == "__main__":
    main()
