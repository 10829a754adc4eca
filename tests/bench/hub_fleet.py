"""Simulated kiosks that all come back to the hub, in a process of their own.

Each hands in its rows at a moment of the window, asks for the offers, and then for its answers as
the hub tells it to, by a connection for each call and a signature made for it, as kiosks do.
Prints one line of JSON.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass, field

import msgspec

from tests.bench.hub_calls import Device, devices, exchange

_LONGEST_S = 400.0


@dataclass
class Seen:
    """`latencies` of calls (s), how often each status came, when all rows were settled (s).

    `waits` are from a row's handing in to its answer at the kiosk (s).
    """

    latencies: list[float] = field(default_factory=list)
    statuses: Counter[str] = field(default_factory=Counter)
    settled: list[float] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)


class SimulatedKiosk:
    def __init__(self, device: Device, port: int, began: float, seen: Seen) -> None:
        self._device = device
        self._port = port
        self._began = began
        self._seen = seen

    async def live(self, after: float) -> None:
        await asyncio.sleep(max(0.0, self._began + after - time.monotonic()))
        tapped = time.monotonic()
        request, ids = self._device.rows(1, close=True)
        body = msgspec.json.decode(request.partition(b"\r\n\r\n")[2])
        while (told := await self._call("POST", "/v1/rows", body)) is None:
            pass
        assert told["rows"][0]["state"] in ("taken", "answered"), told
        await self._call("GET", "/v1/offers?at_least=0")
        look_again = told["look_again"]
        while not told.get("answers"):
            await asyncio.sleep(look_again)
            told = await self._call("POST", "/v1/answers", {"have": [], "ask": ids}) or {}
        self._seen.settled.append(time.monotonic() - self._began)
        self._seen.waits.append(time.monotonic() - tapped)
        await self._call("POST", "/v1/answers", {"have": ids, "ask": []})

    async def _call(self, method: str, target: str, content: object = None) -> dict | None:
        """The reply's content; None after the wait that the hub asked for."""
        body = b"" if content is None else msgspec.json.encode(content)
        began = time.monotonic()
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        request = self._device.request(method, target, body, close=True)
        status, head, reply = await exchange(reader, writer, request)
        writer.close()
        self._seen.latencies.append(time.monotonic() - began)
        self._seen.statuses[str(status)] += 1
        if status == 200:
            return json.loads(reply)
        wait = head.lower().partition(b"retry-after: ")[2].partition(b"\r")[0]
        await asyncio.sleep(float(wait or 1))
        return None


async def come_back(first: int, count: int, port: int, window: float) -> Seen:
    fleet, rng = devices(first, count), random.Random(first)
    # The keys are made; now all begin together with the other process.
    print("ready", flush=True)
    sys.stdin.readline()
    seen, began = Seen(), time.monotonic()
    async with asyncio.timeout(_LONGEST_S):
        await asyncio.gather(
            *(SimulatedKiosk(one, port, began, seen).live(rng.uniform(0, window)) for one in fleet)
        )
    return seen


def main() -> None:
    first, count, port, window = sys.argv[1:]
    seen = asyncio.run(come_back(int(first), int(count), int(port), float(window)))
    print(json.dumps(vars(seen)))


if __name__ == "__main__":
    main()
