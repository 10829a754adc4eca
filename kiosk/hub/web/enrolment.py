"""POST /v1/enrol, GET /v1/enrol/<ticket> and GET /v1/hub: open to all, and told little."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from kiosk import __version__
from kiosk.core.fleet.bounds import MalformedShapeError, read_shape
from kiosk.core.fleet.endpoints import EnrolReply, EnrolRequest, EnrolTicket, HubFacts
from kiosk.core.fleet.hub_refusal import HubRefusal, HubRefusalError
from kiosk.hub.redis.mailbox import Mailbox
from kiosk.hub.redis.rate import ENROLMENTS, Rate
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.web.address import caller_address
from kiosk.hub.web.body import read_body
from kiosk.hub.web.gatekeeper import SlowDownError
from kiosk.hub.web.replies import json_reply

_MAX_BODY = 16_384


class EnrolmentEndpoints:
    """The endpoints for kiosks that are not enrolled yet.

    The web passes on a box that the worker alone can open, so it never sees a code.
    """

    def __init__(
        self,
        mailbox: Mailbox,
        shelf: Shelf,
        rate: Rate,
        min_version: str,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._mailbox = mailbox
        self._shelf = shelf
        self._rate = rate
        self._min_version = min_version
        self._now = now

    async def enrol(self, request: Request) -> Response:
        """Leave the request for the worker; 202 with a ticket for the result."""
        if wait := await self._rate.wait_of(ENROLMENTS, caller_address(request)):
            raise SlowDownError(wait)
        try:
            asked = read_shape(await read_body(request, _MAX_BODY), EnrolRequest)
        except MalformedShapeError:
            raise HubRefusalError(HubRefusal.MALFORMED) from None
        ticket = secrets.token_urlsafe(24)
        await self._mailbox.put_enrolment(ticket, asked.box)
        return json_reply(EnrolTicket(ticket), 202)

    async def result(self, request: Request) -> Response:
        """The result of an enrolment: pending, done, or why not."""
        found = await self._mailbox.enrolment(request.path_params["ticket"][:64])
        if found is None:
            raise HubRefusalError(HubRefusal.NOT_FOUND)
        if found.refusal:
            raise HubRefusalError(HubRefusal(found.refusal))
        return json_reply(found.reply or EnrolReply("pending"))

    async def facts(self, _request: Request) -> Response:
        """The worker's keys and the versions."""
        hub = await self._shelf.hub()
        if hub is None:
            raise HubRefusalError(HubRefusal.STARTING)
        now = int(self._now() * 1000)
        facts = HubFacts(keys=hub.keys, version=__version__, min_version=self._min_version, now=now)
        return json_reply(facts)
