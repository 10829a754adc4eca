"""GET /healthz, /readyz and /metrics: for the platform and for whoever watches."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from kiosk.core.fleet.hub_refusal import HubRefusal, HubRefusalError
from kiosk.hub.redis.connection import RedisUnavailableError
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.row_queue import RowQueue
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.redis.stats import Stats

OLD_S = 30 * 60


class HealthEndpoints:
    """The endpoints about the hub itself."""

    def __init__(
        self,
        devices: DeviceList,
        shelf: Shelf,
        queue: RowQueue,
        stats: Stats,
        token: str,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._devices = devices
        self._shelf = shelf
        self._queue = queue
        self._stats = stats
        self._token = token
        self._now = now

    async def alive(self, _request: Request) -> Response:
        return PlainTextResponse("alive\n")

    async def ready(self, _request: Request) -> Response:
        """200 where kiosks can be served; 503 with what is lacking."""
        lacking = await self._lacking()
        return PlainTextResponse(f"{lacking or 'ready'}\n", 503 if lacking else 200)

    async def metrics(self, request: Request) -> Response:
        """All numbers, which are the fleet's and not this process's (Prometheus text format)."""
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if not self._token or not hmac.compare_digest(given.encode(), self._token.encode()):
            raise HubRefusalError(HubRefusal.NOT_FOUND)
        lines = [
            f"kiosk_hub_{name}_total {count}"
            for name, count in sorted((await self._stats.read()).items())
        ]
        lengths = await self._queue.lengths()
        lines += [f'kiosk_hub_queue{{kind="{kind}"}} {count}' for kind, count in lengths.items()]
        return PlainTextResponse("\n".join(lines) + "\n", media_type="text/plain; version=0.0.4")

    async def _lacking(self) -> str:
        try:
            if await self._devices.as_of() is None:
                return "no list of kiosks yet"
            offers = await self._shelf.offers()
        except RedisUnavailableError:
            return "no Redis"
        if offers is None:
            return "no offers yet"
        old = self._now() - offers.as_of / 1000 > OLD_S
        return "the offers are more than 30 minutes old" if old else ""
