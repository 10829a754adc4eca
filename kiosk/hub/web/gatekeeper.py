"""Lets enrolled devices in: by their token, at their pace, and each machine once."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from starlette.requests import Request

from kiosk.core.fleet.bounds import MAX_BODY, MalformedShapeError, read_shape
from kiosk.core.fleet.hub_refusal import HubRefusal, HubRefusalError
from kiosk.core.fleet.request_token import read_authorization, verify_request
from kiosk.core.fleet.twin import TwinVerdict, judge_twin
from kiosk.hub.redis.device_list import DeviceList, DeviceRecord
from kiosk.hub.redis.rate import DEVICE_CALLS, Rate
from kiosk.hub.web.body import read_body

VERSION_HEADER = "Kiosk-Version"
_VERSION = re.compile(r"^(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?")
_STATUS = {"Pending": HubRefusal.PENDING, "Revoked": HubRefusal.REVOKED}
Shape = TypeVar("Shape")


@dataclass(frozen=True, slots=True)
class CallingKiosk:
    """An enrolled device that may call, and the body of its request."""

    device: DeviceRecord
    body: bytes

    @property
    def kid(self) -> str:
        return self.device.kid

    def read(self, shape: type[Shape]) -> Shape:
        """The body's content. Raises HubRefusalError: MALFORMED."""
        try:
            return read_shape(self.body, shape)
        except MalformedShapeError:
            raise HubRefusalError(HubRefusal.MALFORMED) from None


class SlowDownError(HubRefusalError):
    """A device calls too often; `wait_s` is when its next call is welcome."""

    def __init__(self, wait_s: float) -> None:
        super().__init__(HubRefusal.SLOW_DOWN)
        self.wait_s = wait_s


class Gatekeeper:
    """Judges each request of a device before anything is done for it."""

    def __init__(
        self,
        devices: DeviceList,
        rate: Rate,
        min_version: str,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._devices = devices
        self._rate = rate
        self._least = _version(min_version)
        self._now = now

    async def admit(self, request: Request, longest: int = MAX_BODY) -> CallingKiosk:
        """Return the device that made this request.

        In order: size, key, signature, claims, pace, state, version, twin. Nothing is written
        before the signature held.

        Raises:
            HubRefusalError: why it is refused.
            RedisUnavailableError
            ClientDisconnect
        """
        token = read_authorization(request.headers.get("authorization"))
        body = await read_body(request, longest)
        found = await self._devices.find(token.kid)
        if found is None:
            raise await self._stranger()
        device, seen = found
        claims = verify_request(
            token, device.public, request.method, _target(request), body, self._now()
        )
        if wait := await self._rate.wait_of(DEVICE_CALLS, device.kid):
            raise SlowDownError(wait)
        self._judge(device, request.headers.get(VERSION_HEADER, ""))
        verdict, sighting = judge_twin(seen, claims)
        if sighting != seen:
            is_twin = verdict is not TwinVerdict.FINE
            await self._devices.saw(device.kid, sighting, is_twin=is_twin)
        if verdict is TwinVerdict.REFUSED:
            raise HubRefusalError(HubRefusal.TWIN)
        return CallingKiosk(device, body)

    def _judge(self, device: DeviceRecord, version: str) -> None:
        if device.status != "Active":
            # A state that only a newer hub knows is no permission.
            raise HubRefusalError(_STATUS.get(device.status, HubRefusal.PENDING))
        if self._least and _version(version) < self._least:
            raise HubRefusalError(HubRefusal.TOO_OLD)

    async def _stranger(self) -> HubRefusalError:
        """A device that is not on the list; no list yet proves nothing about it."""
        whole = await self._devices.as_of() is not None
        return HubRefusalError(HubRefusal.UNKNOWN_DEVICE if whole else HubRefusal.STARTING)


def _target(request: Request) -> str:
    """Path and query, byte for byte as they were sent."""
    path: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
    query: bytes = request.scope["query_string"]
    return (path + (b"?" + query if query else b"")).decode("latin-1")


def _version(text: str) -> tuple[int, ...]:
    found = _VERSION.match(text)
    return tuple(int(part or 0) for part in found.groups()) if found else ()
