"""`POST /cometd/<version>`: the Streaming API over HTTP."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Sequence
from typing import Annotated

import msgspec
from msgspec import Meta
from starlette.requests import Request
from starlette.responses import Response

from kiosk.sandbox.http_json import NotJsonError, TooLargeError, decode, json_response, read_body
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.faults import FaultSwitches
from kiosk.sandbox.org.login import LoginService
from kiosk.sandbox.org.situation_name import SituationName as Name
from kiosk.sandbox.org.streaming.bayeux import BayeuxServer, Message
from kiosk.sandbox.org.streaming.long_poll import Caller
from kiosk.sandbox.org.streaming.refusal import NO_COOKIE, TOO_LARGE
from kiosk.sandbox.org.streaming.stream import OfferStream

COOKIE = "BAYEUX_BROWSER"
MAX_BYTES = 32_768
_OLDEST = 37
_VERSION = re.compile(r"([0-9]{1,3})\.0")
_UNSUPPORTED = (
    "400::Unsupported API version. Only API versions '37.0' and later are supported. "
    "URI format: '/cometd/67.0'"
)
_NO_MESSAGE: Message = {}
_Messages = Annotated[list[dict[str, object]], Meta(min_length=1)]
_TOO_LARGE = frozenset({Name.STREAM_TOO_LARGE})


class CometdApi:
    """The endpoint; `cut_client` cuts the connection of the client at a port."""

    def __init__(
        self,
        stream: OfferStream,
        login: LoginService,
        faults: FaultSwitches,
        cut_client: Callable[[int], None],
    ) -> None:
        self._bayeux = BayeuxServer(stream, login, faults)
        self._login = login
        self._faults = faults
        self._cut_client = cut_client

    async def post(self, request: Request) -> Response:
        """Answer the messages of one request."""
        version = _VERSION.fullmatch(request.path_params["version"])
        if version is None or int(version[1]) < _OLDEST:
            return _error(400, _UNSUPPORTED)
        try:
            if self._faults.take(_TOO_LARGE):
                raise TooLargeError
            messages = _messages(decode(await read_body(request, MAX_BYTES)))
        except TooLargeError:
            return _error(413, TOO_LARGE)
        except NotJsonError as error:
            return _error(400, f"400::{error}")
        return await self._answer(messages, request)

    async def _answer(self, messages: Sequence[Message], request: Request) -> Response:
        if not self._login.is_here(request.headers.get("host", "")):
            return self._farewell()
        caller = self._caller(request)
        if client_id := self._bayeux.lacks_cookie(messages, caller):
            return _error(400, NO_COOKIE.format(client=client_id), messages[0])
        reply = json_response(await self._bayeux.answer(messages, caller))
        if COOKIE not in request.cookies:
            reply.set_cookie(COOKIE, caller.cookie, path="/cometd/", httponly=True)
        return reply

    def _farewell(self) -> Response:
        """The answer at the address that the org has left."""
        try:
            return self._login.farewell()
        except ApiError as error:
            return json_response(error.body(), error.status)

    def _caller(self, request: Request) -> Caller:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")

        async def gone() -> None:
            while (await request.receive())["type"] != "http.disconnect":
                pass

        def cut() -> None:
            if request.client is not None:
                self._cut_client(request.client.port)

        return Caller(
            token=token if scheme.lower() in {"bearer", "oauth"} else "",
            cookie=request.cookies.get(COOKIE) or secrets.token_hex(16),
            gone=gone,
            cut=cut,
        )


def _messages(body: object) -> Sequence[Message]:
    """The messages of a request: a list, or one alone. Raises NotJsonError."""
    listed = body if isinstance(body, list) else [body]
    try:
        messages: Sequence[Message] = msgspec.convert(listed, _Messages)
        return messages
    except msgspec.ValidationError as error:
        raise NotJsonError(str(error)) from None


def _error(status: int, error: str, message: Message = _NO_MESSAGE) -> Response:
    echoed = {name: message[name] for name in ("channel", "id") if name in message}
    return json_response([{**echoed, "successful": False, "error": error}], status)
