"""Prints: rows a second of one web process, a fleet that comes back, calls of a day, memory."""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import os
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.device_list import DeviceList
from tests.bench.hub_calls import devices, time_of
from tests.bench.hub_day import calls_of_a_day
from tests.bench.report import figure, heading, machine
from tests.bench.usage import cpu_seconds
from tests.support.hub_org import hub_org, listed
from tests.support.hub_site import SiteProcess, environment, free_port
from tests.support.hub_web import record
from tests.support.hub_worker_process import WorkerProcess
from tests.support.redis_server import RedisServer
from tests.support.root import ROOT

_CONNECTIONS = 16
# A device may call so often at once.
_BURST = 20
_AT_ONCE = 1_000
_PROCESSES = 2
_READY_S = 60.0


@dataclass(frozen=True, slots=True)
class Size:
    """`ones` and `twenties`: how many requests of one row and of twenty."""

    ones: int
    twenties: int
    kiosks: int
    window: float
    steady: int


# What a fleet of 5,000 kiosks brings at its peak.
_ROWS_A_SECOND = 17
LONG, QUICK = Size(10_000, 4_000, 5_000, 120.0, 2_040), Size(1_000, 500, 200, 5.0, 102)


async def _rows(port: int, web: int, size: Size) -> None:
    for rows, calls, target, first in (
        (1, size.ones, "≥ 1,500", 100_000),
        (20, size.twenties, "≥ 15,000", 200_000),
    ):
        fleet, seconds, used = devices(first, calls // _BURST), 0.0, 0.0
        load = os.getloadavg()[0]
        # In parts: a token is good for two minutes.
        for start in range(0, calls, _AT_ONCE):
            part = fleet[start // _BURST : (start + _AT_ONCE) // _BURST]
            requests = [device.rows(rows)[0] for device in part for _ in range(_BURST)]
            before = cpu_seconds(web)
            seconds += await time_of(port, requests, _CONNECTIONS)
            used += cpu_seconds(web) - before
        label = f"rows a second, {rows} in a request"
        figure(label, f"{calls * rows / seconds:,.0f}; load {load:.1f}", target)
        figure("  of the web's processor, a request", f"{used / calls * 1e3:.2f} ms")


async def _fleet(port: int, kiosks: int, window: float) -> tuple[list[dict[str, Any]], float]:
    """What the processes of simulated kiosks tell, and the load at the beginning."""
    share = kiosks // _PROCESSES
    processes = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.bench.hub_fleet"),
            *(str(number * share), str(share), str(port), str(window)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            limit=2**26,
            cwd=ROOT,
        )
        for number in range(_PROCESSES)
    ]
    for process in processes:
        await process.stdout.readline()
    load = os.getloadavg()[0]
    for process in processes:
        process.stdin.write(b"\n")
    lines = await asyncio.gather(*(process.stdout.readline() for process in processes))
    await asyncio.gather(*(process.wait() for process in processes))
    return [json.loads(line) for line in lines], load


async def _comes_back(port: int, size: Size) -> None:
    told, load = await _fleet(port, size.kiosks, size.window)
    latencies = sorted(one for part in told for one in part["latencies"])
    settled = [one for part in told for one in part["settled"]]
    statuses = sum((Counter(part["statuses"]) for part in told), Counter())
    label = f"{size.kiosks:,} kiosks back within {size.window:g} s"
    calls = ", ".join(f"{count:,} of {status}" for status, count in sorted(statuses.items()))
    figure(label, f"{calls}; load {load:.1f}")
    p50, p99 = (latencies[math.ceil(len(latencies) * part) - 1] for part in (0.5, 0.99))
    figure("  a call", f"p50 {p50 * 1e3:.1f}, p99 {p99 * 1e3:.1f} ms", "p99 ≤ 250 ms")
    all_in = f"{len(settled):,} after {max(settled):.0f} s"
    figure("  each row in the org, and its answer at the kiosk", all_in, "≤ 240 s")


async def _steady(port: int, size: Size) -> None:
    window = size.steady / _ROWS_A_SECOND
    told, load = await _fleet(port, size.steady, window)
    waits = sorted(one for part in told for one in part["waits"])
    assert len(waits) == size.steady
    p50, p95 = (waits[math.ceil(len(waits) * part) - 1] for part in (0.5, 0.95))
    label = f"{_ROWS_A_SECOND} rows a second for {window:.0f} s: handed in to answered"
    figure(label, f"p50 {p50:.0f}, p95 {p95:.0f} s; load {load:.1f}", "p95 ≤ 45 s")


async def _waiting_rows(client: Client, size: Size) -> None:
    rows = size.ones + 20 * size.twenties
    used = int((await client.info("memory"))["used_memory"])
    label = f"Redis, {rows:,} rows waiting: for 20,000"
    figure(label, f"{used / rows * 20_000 / 2**20:.1f} MB", "≤ 24 MB")


def _memory(web: int, worker: int) -> None:
    for name, pid, most in (("web", web, 90), ("worker", worker, 110)):
        figure(f"the {name} process afterwards", f"{_resident_mb(pid):.0f} MB", f"≤ {most} MB")
        loaded = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
        figure("  Qt in it", "yes" if "PySide6" in loaded else "none", "none")


def _resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(resident.split()[1]) / 1024


async def _measure(folder: Path, redis: RedisServer, size: Size, stack: ExitStack) -> None:
    client = redis.client()
    fleet = devices(0, size.kiosks)
    rated = [*devices(100_000, size.ones // _BURST), *devices(200_000, size.twenties // _BURST)]
    await DeviceList(client).write(
        record(one.key, kiosk=one.kiosk, store="S-01") for one in (*fleet, *rated)
    )
    await DeviceList(client).complete(1)
    port = free_port()
    command = [sys.executable, "-m", "kiosk", "hub", "serve", "--port", str(port)]
    environ = {"HUB_URL": f"http://127.0.0.1:{port}", "HUB_REDIS_URL": redis.url}
    environ |= environment() | {"HUB_MAX_ROWS": "10000000"}
    web = SiteProcess(command, environ, folder / "web.log")
    web.start()
    stack.callback(web.kill)
    await _serves(port)
    await _rows(port, web.pid, size)
    await _waiting_rows(client, size)
    await client.flushall()
    async with hub_org() as org:
        org.devices = [listed(one.key, kiosk=one.kiosk, machine="") for one in fleet]
        worker = WorkerProcess(redis.url, org.url, folder, gathers=True)
        stack.callback(worker.kill)
        while await DeviceList(client).as_of() is None:  # noqa: ASYNC110  nobody tells
            await asyncio.sleep(0.1)
        await _comes_back(port, size)
        before = org.calls["leads"]
        await _steady(port, size)
        figure("  calls to the org for them", f"{org.calls['leads'] - before:,}")
        _memory(web.pid, worker.process.pid)
    await client.aclose()


async def _serves(port: int) -> None:
    async with httpx.AsyncClient(trust_env=False) as http, asyncio.timeout(_READY_S):
        while True:
            try:
                await http.get(f"http://127.0.0.1:{port}/healthz")
            except httpx.HTTPError:
                await asyncio.sleep(0.1)
            else:
                return


async def _day() -> None:
    heading("a simulated day: 5,000 kiosks in 1,000 stores")
    calls = await calls_of_a_day()
    for name, count in sorted(calls.items()):
        figure(f"calls for {name}", f"{count:,}")
    figure("calls to the org together", f"{calls.total():,}", "≤ 8,000")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    size = QUICK if parser.parse_args().quick else LONG
    machine()
    heading("the hub: one web process, one worker, and who calls, on the same machine")
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        redis = RedisServer(Path(name), memory="1gb")
        redis.start()
        stack.callback(redis.stop)
        asyncio.run(_measure(Path(name), redis, size, stack))
    asyncio.run(_day())


if __name__ == "__main__":
    main()
