"""Several web processes share one socket; one that dies is replaced, and all stop when told."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.support.redis_server import RedisServer

pytestmark = pytest.mark.slow
WAIT_S = 30.0


@contextlib.contextmanager
def serving(redis: RedisServer, *more: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environ = {"PATH": os.environ["PATH"], "HUB_URL": "https://hub.example"}
    # A logo that cannot be read costs itself alone.
    environ |= {"HUB_REDIS_URL": redis.url, "HUB_BRAND_LOGO": "/nonexistent/logo.png"}
    command = [sys.executable, "-m", "kiosk", "hub", "serve", "--port", str(port), *more]
    process = subprocess.Popen(command, env=environ, stderr=subprocess.DEVNULL)
    try:
        yield process, f"http://127.0.0.1:{port}/healthz"
    finally:
        process.terminate()
        process.wait(WAIT_S)


def is_alive(url: str) -> bool:
    with contextlib.suppress(httpx.TransportError):
        return httpx.get(url, trust_env=False, timeout=5).status_code == 200
    return False


def until_alive(url: str) -> None:
    end = time.monotonic() + WAIT_S
    while not is_alive(url):
        assert time.monotonic() < end
        time.sleep(0.05)


def children(process: subprocess.Popen[bytes]) -> list[int]:
    file = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return [int(child) for child in file.read_text().split()]


@pytest.mark.parametrize("processes", [1, 2])
def test_it_serves_and_stops_when_told(redis_process: RedisServer, processes: int):
    with serving(redis_process, "--processes", str(processes)) as (process, url):
        until_alive(url)
        process.send_signal(signal.SIGTERM)
        assert process.wait(WAIT_S) == 0


def test_a_process_that_dies_is_replaced(redis_process: RedisServer):
    with serving(redis_process, "--processes", "2") as (process, url):
        until_alive(url)
        end = time.monotonic() + WAIT_S
        while len(before := children(process)) < 2:
            assert time.monotonic() < end
        os.kill(before[0], signal.SIGKILL)
        while len(set(children(process)) - {before[0]}) < 2:
            assert time.monotonic() < end
            time.sleep(0.05)
        until_alive(url)
