"""Authorises subscriptions to the offers channel, as the backend of a Pusher application does.

Source: Pusher, "Generating authentication signatures" and "Authorizing users".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated
from urllib.parse import parse_qsl

import msgspec
from msgspec import Meta
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.broker.frames import to_json
from kiosk.sandbox.broker.names import is_encrypted, is_presence
from kiosk.sandbox.broker.publication import SOCKET_ID
from kiosk.sandbox.broker.signature import shared_secret, sign_channel
from kiosk.sandbox.http_json import json_response, read_body
from kiosk.sandbox.org.apex_request import read_json
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.faults import FaultSwitches

_MAX_FORM = 20_000
_ERROR_CODES = {401: "INVALID_SESSION_ID", 403: "INSUFFICIENT_ACCESS", 404: "NOT_FOUND"}


@dataclass(frozen=True, slots=True)
class OffersChannel:
    """The channel that the org publishes to, and the keys that authorise a kiosk."""

    name: str
    app: PusherApp
    master_key: bytes = field(repr=False)


class AuthRequest(msgspec.Struct, frozen=True):
    """A request to join a channel; on a presence channel, `kiosk` becomes the user id."""

    socket_id: str
    channel_name: str
    kiosk: Annotated[str, Meta(min_length=1, max_length=128)]

    def __post_init__(self) -> None:
        # With any other text, a client could get a signature for something else, such as a sign-in.
        if not SOCKET_ID.fullmatch(self.socket_id):
            raise ValueError("socket_id must be two numbers with a dot between")


class ForbiddenChannelError(Exception):
    """The requested channel is not the offers channel."""


def authorize(channel: OffersChannel, asked: AuthRequest) -> dict[str, str]:
    """The reply for an authorised client: `auth`, and what this type of channel needs besides.

    Raises:
        ForbiddenChannelError: the requested channel is not the offers channel.
    """
    if asked.channel_name != channel.name:
        raise ForbiddenChannelError
    member = {"user_id": asked.kiosk, "user_info": {}}
    channel_data = to_json(member) if is_presence(channel.name) else None
    reply = {"auth": sign_channel(channel.app, asked.socket_id, channel.name, channel_data)}
    if channel_data is not None:
        reply["channel_data"] = channel_data
    if is_encrypted(channel.name):
        reply["shared_secret"] = shared_secret(channel.name, channel.master_key)
    return reply


class ChannelAuthApi:
    """Authorises channels by JSON through Apex REST, and by the form that client libraries post."""

    def __init__(self, channel: OffersChannel, faults: FaultSwitches) -> None:
        self._channel = channel
        self._faults = faults

    async def apex(self, request: Request) -> Response:
        """Answer a JSON request. Raises ApiError."""
        if status := self._faults.current.auth_status:
            code = _ERROR_CODES.get(status, "UNKNOWN_EXCEPTION")
            raise ApiError(status, code, "the sandbox was told to answer so")
        try:
            asked = msgspec.convert(await read_json(request), AuthRequest)
            return json_response(authorize(self._channel, asked))
        except msgspec.ValidationError as error:
            raise ApiError(400, "JSON_PARSER_ERROR", str(error)) from None
        except ForbiddenChannelError:
            raise ApiError(403, "INSUFFICIENT_ACCESS", "no access to this channel") from None

    async def form(self, request: Request) -> Response:
        """Answer a form with 200, or 403 for any error: client libraries know no other status."""
        if status := self._faults.current.auth_status:
            return PlainTextResponse("The sandbox was told to answer so", status)
        try:
            body = await read_body(request, _MAX_FORM)
            fields = dict(parse_qsl(body.decode(), max_num_fields=20))
            asked = msgspec.convert({"kiosk": "anonymous", **fields}, AuthRequest)
            return json_response(authorize(self._channel, asked))
        except (ValueError, ForbiddenChannelError):
            return PlainTextResponse("Forbidden", 403)
