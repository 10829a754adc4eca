"""The signed HTTP API: publishing events and asking about channels.

Source: Pusher Channels HTTP API; refusals use the words of Pusher's own servers where known.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.broker.channel_info import all_channels, attributes, one_channel, users, wanted
from kiosk.sandbox.broker.channels import Channels
from kiosk.sandbox.broker.misbehaviour import MisbehaviourSwitch
from kiosk.sandbox.broker.publication import Publication, parse_batch, parse_event
from kiosk.sandbox.broker.refusal import RefusedRequestError
from kiosk.sandbox.broker.signature import SignedRequest, verify_request

# Ten events of 10 KB, each character escaped, fit with room to spare.
_MAX_BODY_BYTES = 1_048_576


class HttpApi:
    """The calls of one app. `clock`: s since 1970."""

    def __init__(
        self,
        application: PusherApp,
        channels: Channels,
        clock: Callable[[], float],
        switch: MisbehaviourSwitch,
    ) -> None:
        self._application = application
        self._channels = channels
        self._clock = clock
        self._switch = switch

    def routes(self) -> list[Route]:
        app = "/apps/{app_id}"
        return [
            Route(f"{app}/events", self._events, methods=["POST"]),
            Route(f"{app}/batch_events", self._batch_events, methods=["POST"]),
            Route(f"{app}/channels", self._all_channels, methods=["GET"]),
            Route(f"{app}/channels/{{name}}", self._one_channel, methods=["GET"]),
            Route(f"{app}/channels/{{name}}/users", self._users, methods=["GET"]),
        ]

    async def _events(self, request: Request) -> Response:
        event = parse_event(await self._verified_body(request))
        self._publish(event)
        if event.info is None:
            return JSONResponse({})
        asked = wanted(event.info)
        infos = {name: attributes(self._channels, name, asked) for name in event.channels}
        return JSONResponse({"channels": infos})

    async def _batch_events(self, request: Request) -> Response:
        batch = parse_batch(await self._verified_body(request))
        for event in batch:
            self._publish(event)
        if all(event.info is None for event in batch):
            return JSONResponse({})
        infos = [
            attributes(self._channels, event.channels[0], wanted(event.info)) for event in batch
        ]
        return JSONResponse({"batch": infos})

    async def _all_channels(self, request: Request) -> Response:
        await self._verified_body(request)
        prefix = request.query_params.get("filter_by_prefix", "")
        return JSONResponse(all_channels(self._channels, prefix, _asked(request)))

    async def _one_channel(self, request: Request) -> Response:
        await self._verified_body(request)
        name = request.path_params["name"]
        return JSONResponse(one_channel(self._channels, name, _asked(request)))

    async def _users(self, request: Request) -> Response:
        await self._verified_body(request)
        return JSONResponse(users(self._channels, request.path_params["name"]))

    def _publish(self, event: Publication) -> None:
        if not self._switch.current.lose_events:
            self._channels.publish(event)

    async def _verified_body(self, request: Request) -> bytes:
        app_id = request.path_params["app_id"]
        if app_id != self._application.app_id:
            raise RefusedRequestError(404, f"App {app_id[:100]} not found")
        body = await _read_body(request)
        signed = SignedRequest(
            request.method, request.scope["path"], dict(request.query_params), body
        )
        verify_request(self._application, signed, self._clock())
        return body


async def refuse(_request: Request, error: Exception) -> Response:
    """Answer a refused call; a line feed ends the text, as on Pusher's own servers."""
    if not isinstance(error, RefusedRequestError):
        raise error
    return PlainTextResponse(f"{error.message}\n", status_code=error.status)


async def _read_body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MAX_BODY_BYTES:
            raise RefusedRequestError(413, "Request body too large")
    return bytes(body)


def _asked(request: Request) -> frozenset[str]:
    return wanted(request.query_params.get("info"))
