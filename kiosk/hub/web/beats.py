"""POST /v1/heartbeat, /v1/pusher-auth, and a screenshot that an order asked for."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import time
from collections.abc import Callable

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from kiosk.core.fleet.bounds import MalformedShapeError, read_shape
from kiosk.core.fleet.endpoints import HeartbeatReply, HubHeartbeat, PusherAuthRequest
from kiosk.core.fleet.hub_refusal import HubRefusal, HubRefusalError
from kiosk.core.fleet.order import MAX_PICTURE, Order
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.mailbox import Mailbox, Want
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.settings import WebSettings
from kiosk.hub.web.gatekeeper import Gatekeeper
from kiosk.hub.web.replies import json_reply

LOOK_AGAIN_S = 3_600.0
# Three seconds.
KNOCK_LOOKS = 12
_LOOK_S = 0.25


class BeatEndpoints:
    """The endpoints by which a kiosk tells how it is, and gets its orders."""

    def __init__(
        self,
        gatekeeper: Gatekeeper,
        devices: DeviceList,
        mailbox: Mailbox,
        shelf: Shelf,
        settings: WebSettings,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._gatekeeper = gatekeeper
        self._devices = devices
        self._mailbox = mailbox
        self._shelf = shelf
        self._settings = settings
        self._now = now

    async def heartbeat(self, request: Request) -> Response:
        """Leave the heartbeat for the worker; with `?knocked=1` the org is asked for orders."""
        caller = await self._gatekeeper.admit(request)
        told = caller.read(HubHeartbeat)
        # A kiosk speaks for itself alone: who and where it is stands in the org's list.
        beat = msgspec.structs.replace(told, kiosk=caller.device.kiosk, store=caller.device.store)
        await self._mailbox.put_beat(caller.kid, msgspec.json.encode(beat))
        if request.query_params.get("knocked") == "1":
            await self._wait_for_list()
        order = await self._shelf.order(caller.kid)
        now = int(self._now() * 1000)
        return json_reply(HeartbeatReply(order=order, look_again=LOOK_AGAIN_S, now=now))

    async def pusher_auth(self, request: Request) -> Response:
        """Sign a subscription to the fleet's private channel (Pusher, "Auth signatures")."""
        caller = await self._gatekeeper.admit(request)
        asked = caller.read(PusherAuthRequest)
        settings = self._settings
        if not settings.pusher_secret or asked.channel_name != settings.pusher_channel:
            raise HubRefusalError(HubRefusal.NOT_FOUND)
        message = f"{asked.socket_id}:{asked.channel_name}".encode()
        proof = hmac.new(settings.pusher_secret.encode(), message, hashlib.sha256).hexdigest()
        body = msgspec.json.encode({"auth": f"{settings.pusher_key}:{proof}"})
        return Response(body, media_type="application/json")

    async def screenshot(self, request: Request) -> Response:
        """Leave the picture for an order that is open."""
        caller = await self._gatekeeper.admit(request, MAX_PICTURE)
        serial = request.path_params["serial"]
        signed = await self._shelf.order(caller.kid)
        if signed is None or _serial(signed.body) != serial:
            raise HubRefusalError(HubRefusal.NOT_FOUND)
        await self._mailbox.put_screenshot(caller.kid, serial, caller.body)
        return Response(status_code=204)

    async def _wait_for_list(self) -> None:
        before = await self._devices.as_of()
        await self._mailbox.want(Want.LIST, int(self._now()))
        for _ in range(KNOCK_LOOKS):
            if await self._devices.as_of() != before:
                break
            await asyncio.sleep(_LOOK_S)


def _serial(body: str) -> int | None:
    """The serial of an order; whether it is genuine is for the kiosk to say."""
    try:
        return read_shape(body, Order).serial
    except MalformedShapeError:
        return None
