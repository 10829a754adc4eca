"""The calls of one streaming session over HTTP, with its cookies, limits and deadlines."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping

import httpx
import msgspec

from kiosk.core.json_text import decode_json
from kiosk.salesforce.auth import Session
from kiosk.salesforce.replies import BETWEEN, UNANSWERED, json_of, unanswered
from kiosk.salesforce.streaming.cookies import FewCookies
from kiosk.web.bounded import Bounds, read_bounded
from kiosk.web.network import Network, transport_of

PATH = "/cometd/67.0"
# Streaming API Developer Guide, "413::Maximum Request Size Exceeded".
MOST_REQUEST_BYTES = 32_768
# The events of three days, where each may have fields of many thousand characters.
_MOST_BYTES = 16_000_000
_CONNECT_S = 10.0
# The Date of a reply that was held back for minutes bounds the clock too loosely.
_QUICK_S = 5.0
_ERROR = re.compile(r"[\s\"]*(\d{3}:[^:]{0,200}:.{1,500})", re.DOTALL)

OnDate = Callable[[str, float, float], None]


class StreamingLine:
    """Posts messages for one session, and closes with it; nothing of it outlives the session."""

    def __init__(self, session: Session, network: Network, on_date: OnDate) -> None:
        self._address = session.instance_url + PATH
        self._on_date = on_date
        self._http = httpx.AsyncClient(
            transport=transport_of(network, httpx.Limits(max_keepalive_connections=1)),
            trust_env=False,
            follow_redirects=False,
            headers={
                "Authorization": f"Bearer {session.access_token}",
                "Content-Type": "application/json",
            },
            cookies=FewCookies(),
            event_hooks={"response": [_without_redirect]},
        )

    async def aclose(self) -> None:
        await self._http.aclose()

    async def post(self, message: Mapping[str, object], patience: float) -> object:
        """Send one message and return the decoded reply, whatever its status.

        Raises:
            CallError: no reply within `patience` seconds, or it is none of the streaming's.
        """
        asked = time.time()
        body = msgspec.json.encode([message])
        try:
            request = self._http.build_request(
                "POST",
                self._address,
                content=body,
                timeout=httpx.Timeout(patience, connect=_CONNECT_S),
            )
            reply = await read_bounded(self._http, request, Bounds(_MOST_BYTES, patience))
        except UNANSWERED as error:
            raise unanswered(error) from error
        decoded = _streaming_reply(reply)
        answered = time.time()
        if answered - asked < _QUICK_S and (date := reply.headers.get("Date")):
            self._on_date(date, asked, answered)
        return decoded


async def _without_redirect(reply: httpx.Response) -> None:
    # No redirect is followed, and httpx takes one to a malformed address for a broken reply.
    reply.headers.pop("Location", None)


def _streaming_reply(reply: httpx.Response) -> object:
    """The decoded reply, also of a refusal that is one of the streaming's. Raises CallError."""
    if reply.status_code == 200 or reply.status_code in BETWEEN:
        return json_of(reply)
    try:
        decoded = decode_json(reply.content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        decoded = None
    if isinstance(decoded, list) and any(
        isinstance(one, dict) and "successful" in one for one in decoded
    ):
        return decoded
    if error := _ERROR.match(reply.content[:1_000].decode("utf-8", "replace")):
        return [{"successful": False, "error": error[1].strip()}]
    return json_of(reply)
